internal import Screen
