internal import Glibc

exit(Exerciser.main(CommandLine.arguments))
