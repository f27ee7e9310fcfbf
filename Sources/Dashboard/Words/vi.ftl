### The interface in Vietnamese, in the words of reports of steering committees.
###
### The syntax is that of Project Fluent (https://projectfluent.org). Each message is one line on the
### screen. What stands in braces is put in by the program; all languages have the same messages
### with the same variables. A file of the same name in the user's configuration, under
### steerco/words/, says in other words whatever messages it holds.

## Titles

tasks = Nhiệm vụ
deadlines = Thời hạn
units = Đơn vị
problems = Vấn đề
help = Trợ giúp
themes = Bảng màu
orders = Sắp xếp
filters = Chỉ hiện
statuses = Trạng thái
commands = Lệnh

## Words that stand for something that is not there

unassigned = (chưa có chủ trì)
no-group = (chưa có nhóm)
missing = chưa có
no-title = (chưa có tên)
nothing-found = Không tìm thấy kết quả. Esc hiện lại tất cả.
no-tasks-yet = Thư mục này chưa có nhiệm vụ nào.

## Words in lists

done = hoàn thành
# Beside the title of the units: a task is counted for each of its leads.
leads-note = mọi chủ trì, cộng vượt tổng
quoted = “{ $text }”

## Counts

count-tasks = { $count } nhiệm vụ
count-problems = { $count } vấn đề
late = { $count } trễ hạn
due-soon = { $count } sắp đến hạn
overdue = { $count } quá hạn
withdrawn-apart = { $count } đã thu hồi
# Tasks that are secret: nothing but their number is told.
not-shown = { $count } không hiển thị
# $left is the count that $sum, an addition such as 15 + 18 + 8, should come to.
identity-fails = số liệu không khớp: { $left } khác { $sum }
shown = { $count } trên { $total }
duplicates = { $count } bản ghi trùng

## Standings, in a count

headline-completed = { $count } { standing-completed }
headline-on-schedule = { $count } { standing-on-schedule }
headline-behind = { $count } chậm
headline-blocked = { $count } vướng
headline-unaccounted = { $count } { standing-unaccounted }
headline-withdrawn = { $count } { standing-withdrawn }

## Dates

as-of = tính đến { $date }
# The day was set by hand and does not follow the clock.
fixed-day = ngày cố định
next-meeting = phiên họp tới { $date }
weekday-1 = T2
weekday-2 = T3
weekday-3 = T4
weekday-4 = T5
weekday-5 = T6
weekday-6 = T7
weekday-7 = CN
month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12
# As a date has the month: short, or in figures.
short-month-1 = 01
short-month-2 = 02
short-month-3 = 03
short-month-4 = 04
short-month-5 = 05
short-month-6 = 06
short-month-7 = 07
short-month-8 = 08
short-month-9 = 09
short-month-10 = 10
short-month-11 = 11
short-month-12 = 12
date = { $weekday } { $date }
short-date = { NUMBER($day, minimumIntegerDigits: 2) }/{ $month }/{ $year }
month-of-year = { $month }/{ $year }
quarter = Quý { $quarter }/{ $year }
days = { $count } ngày
# As short as a column of them can have it.
short-days = { $count } ngày
days-left = { $count ->
    [0] đến hạn hôm nay
   *[other] còn { days }
}
days-late = trễ { days }
moved = hạn ban đầu { $original }, lùi { $times } lần
standing = thường xuyên
undated = chưa có hạn
percent = { $whole },{ $tenths } %
whole-percent = { $whole } %

## Names of standings

standing-completed = hoàn thành
standing-on-schedule = trong hạn
standing-behind = chậm tiến độ
standing-blocked = đang vướng
standing-unaccounted = chưa rõ
standing-withdrawn = đã thu hồi

## Names of timings

timing-in-term = trong hạn
timing-due-soon = sắp đến hạn
timing-overdue = quá hạn
timing-standing = thường xuyên
timing-undated = chưa có hạn
timing-on-time = đúng hạn
timing-late = trễ hạn
timing-completed-undated = không có hạn để đối chiếu
timing-none = đã thu hồi

## Names of statuses

status-not-started = chưa thực hiện
status-in-progress = đang thực hiện
status-submitted = chờ xác nhận
status-completed = hoàn thành
status-paused = tạm dừng
status-withdrawn = thu hồi

## Names of outlooks

outlook-on-track = đúng tiến độ
outlook-at-risk = có nguy cơ chậm

## Names of orders

order-worst-first = cấp bách trước
order-deadline = theo thời hạn
order-unit = theo đơn vị
order-group = theo nhóm
order-id = theo mã

## Stretches of time in which tasks fall due

bucket-overdue = quá hạn
bucket-today = hôm nay
bucket-rest-of-week = tuần này
bucket-rest-of-month = tháng này
bucket-standing = thường xuyên
bucket-undated = chưa có hạn
bucket-soon = trong { days }
bucket-year = năm { $year }

## What a clear task has

clear-people = người
clear-work = việc
clear-time = thời gian
clear-responsibility = trách nhiệm
clear-result = sản phẩm
clear-authority = thẩm quyền

## Fields of records

field-id = Mã
field-title = Tên
field-short = Tên gọn
field-group = Nhóm
field-source = Văn bản chỉ đạo
field-lead = Chủ trì
field-support = Phối hợp
field-owner = Phụ trách
field-product = Sản phẩm
field-start = Bắt đầu
field-due = Thời hạn
field-due-original = Hạn ban đầu
field-status = Trạng thái
field-progress = Tiến độ
field-outlook = Đánh giá
field-completed = Hoàn thành
field-evidence = Minh chứng
field-resources = Nguồn lực
field-updated = Báo cáo gần nhất
field-note = Ghi chú
field-name = Tên đầy đủ
field-chair = Trưởng ban
field-secretariat = Cơ quan thường trực
field-language = Ngôn ngữ
field-due-soon = Sắp đến hạn
field-report-every = Kỳ báo cáo
field-clear = Mức độ rõ
field-theme = Bảng màu
field-today = Hôm nay
field-code = Mã đơn vị
field-kind = Loại
field-parent = Cấp trên
field-head = Người đứng đầu
field-number = Số, ký hiệu
field-issuer = Cơ quan ban hành
field-issued = Ngày ban hành
field-url = Liên kết
field-task = Nhiệm vụ
field-from = Từ
field-to = Đến
field-reason = Lý do
field-document = Văn bản
field-approved-by = Người phê duyệt
field-on = Ngày
field-text = Nội dung
field-raised-by = Đơn vị nêu
field-since = Từ ngày
field-asked-of = Kiến nghị với
field-ask = Kiến nghị
field-answer = Trả lời
field-cleared = Đã tháo gỡ
field-date = Ngày họp
field-state = Tình trạng
field-agenda = Chương trình họp
field-notice = Thông báo kết luận
field-meeting = Cuộc họp
field-no-task = Không giao nhiệm vụ
field-as-of = Tính đến
field-total = Tổng số
field-on-schedule = Trong hạn
field-behind = Chậm tiến độ
field-not-implemented = Đang vướng
field-at = Lúc
field-by = Người sửa
field-host = Máy
field-action = Thao tác
field-record = Bản ghi
field-field = Trường
field-undoes = Hoàn tác
field-made = Tệp tạo mới
field-whole = Toàn bộ bản ghi
field-report-kind = Loại đơn vị báo cáo
field-report-period = Kỳ báo cáo
field-report-day = Hạn báo cáo (ngày)
field-report-from = Kỳ đầu tiên
field-quorum = Số thành viên tối thiểu
field-reason-for-deadline = Lý do lùi hạn
field-superior = Cơ quan cấp trên
field-seat = Nơi đặt trụ sở
field-notice-style = Thể thức thông báo
field-members = Gồm các đơn vị
field-address = Địa chỉ
field-until = Đến
field-position = Chức vụ
field-unit = Đơn vị
field-role = Vai trò
field-body = Thuộc
field-replicated-by = Đơn vị nhân rộng
field-secrecy = Độ mật
field-period = Kỳ
field-place = Địa điểm
field-begins = Bắt đầu (dự kiến)
field-ends = Kết thúc (dự kiến)
field-began = Đã bắt đầu
field-ended = Đã kết thúc
field-secretary = Thư ký
field-private = Ghi chú riêng
field-where = Lọc nhiệm vụ
field-presenter = Đơn vị trình bày
field-minutes = Số phút
field-draft = Dự thảo kết luận
field-member = Thành viên
field-item = Nội dung số
field-supplements = Bổ sung cho

## Groups of commands

group-moving = Di chuyển
group-deciding = Cập nhật nhiệm vụ
group-finding = Tìm và lọc
group-looking = Hiển thị
group-safety = An toàn
group-program = Chương trình

## Types of records

type-committee = ban chỉ đạo
type-unit = đơn vị
type-document = văn bản
type-task = nhiệm vụ
type-extension = gia hạn
type-obstacle = vướng mắc
type-meeting = cuộc họp
type-conclusion = kết luận
type-headline = số liệu báo cáo
type-member = thành viên
type-item = nội dung họp
type-attendance = điểm danh
type-report = báo cáo
type-model = mô hình
type-entry = mục nhật ký

## What the journal says was done

action-complete = hoàn thành
action-reopen = mở lại
action-status = đổi trạng thái
action-deadline = đổi thời hạn
action-progress = cập nhật tiến độ
action-note = thêm ghi chú
action-obstacle = ghi vướng mắc
action-set = chỉnh sửa
action-answer = trả lời vướng mắc
action-new = thêm mới
action-remove = bỏ
action-undo = hoàn tác
action-redo = làm lại

## Commands: the name, and what it does

command-up = lên
    .help = Lên một dòng
command-down = xuống
    .help = Xuống một dòng
command-page-up = trang trên
    .help = Lên một trang màn hình
command-page-down = trang dưới
    .help = Xuống một trang màn hình
command-first = đầu
    .help = Về dòng đầu
command-last = cuối
    .help = Đến dòng cuối
command-next-panel = khung sau
    .help = Sang khung sau; khi đang xem chi tiết thì sang nhiệm vụ sau
command-previous-panel = khung trước
    .help = Về khung trước; khi đang xem chi tiết thì về nhiệm vụ trước
command-tasks-panel = nhiệm vụ
    .help = Đến khung nhiệm vụ
command-deadlines-panel = các thời hạn
    .help = Đến khung thời hạn
command-units-panel = đơn vị
    .help = Đến khung đơn vị chủ trì
command-open = mở
    .help = Xem toàn bộ chi tiết; ở đơn vị hoặc thời hạn thì hiện nhiệm vụ liên quan
command-back = quay lại
    .help = Quay lại, bỏ lọc, hủy: luôn an toàn
command-complete = hoàn thành
    .help = Ghi nhận hoàn thành, hoặc mở lại việc đã hoàn thành (hỏi lý do)
command-deadline = thời hạn
    .help = Đổi thời hạn, gia hạn
command-progress = tiến độ
    .help = Cập nhật tiến độ theo phần trăm
command-obstacle = vướng mắc
    .help = Ghi khó khăn, vướng mắc và nội dung kiến nghị
command-note = ghi chú
    .help = Thêm ghi chú
command-status = trạng thái
    .help = Chuyển sang trạng thái khác
command-undo = hoàn tác
    .help = Hoàn tác thay đổi gần nhất của phiên này
command-redo = làm lại
    .help = Làm lại thay đổi vừa hoàn tác
command-undo-this = hoàn tác việc này
    .help = Hoàn tác một thay đổi cũ hơn của nhiệm vụ
command-search = tìm
    .help = Tìm ngay khi gõ: đủ mọi từ, có dấu hay không đều được
command-filter = lọc
    .help = Chọn những nhiệm vụ cần hiện
command-sort = sắp xếp
    .help = Chọn thứ tự của các nhiệm vụ
command-count-leads = cách tính chủ trì
    .help = Tính nhiệm vụ cho đơn vị chủ trì đầu tiên, hoặc cho mọi đơn vị chủ trì
command-problems = vấn đề
    .help = Bản ghi hỏng, thông tin mâu thuẫn, số liệu không khớp
command-palette = lệnh
    .help = Tìm lệnh theo tên
command-help = trợ giúp
    .help = Các phím dùng được lúc này
command-enlarge = phóng to
    .help = Phóng to khung, hoặc thu về như cũ
command-wall = trình chiếu
    .help = Số liệu cỡ lớn để trình chiếu, không hiện phím tắt
command-theme = bảng màu
    .help = Sang bảng màu tiếp theo
command-freeze = ngừng cập nhật
    .help = Giữ nguyên màn hình; đếm các thay đổi đang chờ
command-lock = khóa
    .help = Không cho thay đổi cho đến khi mở khóa
command-rescan = làm mới
    .help = Đọc lại các tệp và vẽ lại màn hình
command-mouse = chuột
    .help = Dùng chuột để chọn, hoặc để sao chép văn bản
command-editor = soạn thảo
    .help = Mở bản ghi bằng $EDITOR, đúng dòng của nó
command-copy = sao chép
    .help = Sao chép nhiệm vụ dưới dạng văn bản
command-quit = thoát
    .help = Thoát khỏi chương trình

## Why a command does nothing

disabled-no-task = Chưa chọn nhiệm vụ nào
disabled-read-only = Phiên này được mở ở chế độ chỉ xem
disabled-locked = Đã khóa: bấm L để mở
disabled-no-key = Bản ghi này chưa có mã
disabled-withdrawn = Nhiệm vụ này đã thu hồi
disabled-saving-this = Nhiệm vụ này đang được lưu
disabled-nothing-to-undo = Phiên này không có gì để hoàn tác
disabled-nothing-to-redo = Không có gì để làm lại
disabled-no-colour-theme = Màn hình này không hiện được màu
disabled-nothing-there = Ở đó không có gì
disabled-damaged = Bản ghi bị hỏng ở dòng { $line }: sửa bằng trình soạn thảo (e)
disabled-conflict = Bản ghi có hai phiên bản xung đột ở dòng { $line }: xử lý bằng trình soạn thảo (e)
disabled-duplicate = Bản ghi khác cũng mang mã { $id }: hãy sửa một bản trong trình soạn thảo (e)

## Questions

question-complete = Hoàn thành { $task } “{ $title }”?
question-reopen = Mở lại { $task } “{ $title }”?
question-deadline = Đổi thời hạn { $task }?
question-progress = Tiến độ { $task }?
question-obstacle = Vướng mắc { $task }?
question-note = Ghi chú cho { $task }?
question-search = Tìm kiếm
question-query = Chỉ hiện
question-quit-while-saving = Còn một thay đổi đang được lưu. Vẫn thoát?
question-status = Chuyển { $task } “{ $title }” sang “{ $status }”?
question-undo-this = Hoàn tác { $task }: { $fields }?

## What is typed into a question

label-date = ngày
label-evidence = minh chứng
label-reason = lý do
label-due = thời hạn
label-document = văn bản
label-percent = phần trăm
label-text = nội dung
label-asked-of = kiến nghị với
label-ask = kiến nghị

## Why an answer is not taken

complaint-not-a-day = “{ $text }” không phải là ngày: hãy ghi 2026-11-21
complaint-in-future = “{ $text }” còn ở tương lai
complaint-not-a-due = “{ $text }” không phải là thời hạn: hãy ghi 2026-11-21, 2026-11, 2026-Q4 hoặc 2026
complaint-not-a-percentage = “{ $text }” không phải là số từ 0 đến 100
complaint-empty = còn thiếu { $label }
invalid-missing = cần có giá trị
invalid-several-lines = chỉ được một dòng
invalid-unwritable = tệp không ghi được: dòng không được kết thúc bằng \ và không có ký tự điều khiển
invalid-not-a-date = không phải ngày: hãy ghi 2026-11-21, 2026-11, 2026-Q4 hoặc 2026
invalid-not-a-day = không phải ngày: hãy ghi 2026-11-21
invalid-not-a-deadline = không phải thời hạn: hãy ghi 2026-11-21, 2026-11, 2026-Q4, 2026 hoặc standing
invalid-not-a-time = không phải giờ: hãy ghi 14:05
invalid-not-a-month-or-quarter = không phải tháng hoặc quý: hãy ghi 2026-11 hoặc 2026-Q4
invalid-not-a-sitting = không phải ngày họp: hãy ghi 2026-12-18, cuộc họp thứ hai là 2026-12-18b
invalid-not-a-count = không phải số nguyên
invalid-not-a-percent = không phải số từ 0 đến 100
invalid-not-one-of = cần một trong: { $words }
invalid-not-yes-or-no = cần yes hoặc no
invalid-not-an-address = không phải địa chỉ: có khoảng trắng
invalid-unknown = không có { $type } này
complaint-too-long = nội dung quá dài: tối đa { $most } ký tự
complaint-not-editable = không sửa được bản ghi này tại đây
complaint-changed-since = { $field } đã thay đổi sau đó: không hoàn tác gì
complaint-gone = bản ghi không còn trong các tệp: không hoàn tác gì
complaint-fixed = { $field } không bao giờ thay đổi
complaint-signed = cuộc họp { $meeting } đã ký: các bản ghi chỉ được đọc
complaint-journal = nhật ký chỉ do steerco ghi
complaint-of-field = { $field }: { $said }

## What is wrong with a query

# What was probably meant; $said is the complaint.
did-you-mean = { $said }; có phải là “{ $nearest }”?
query-place = (ký tự { $position })
query-unknown-key = “{ $text }” { query-place } không phải là tiêu chí lọc
query-unknown-word = “{ $text }” { query-place } không phải là giá trị hợp lệ
query-unknown-unit = không có đơn vị “{ $text }” { query-place }
query-unknown-group = không có nhóm “{ $text }” { query-place }
query-unknown-document = không có văn bản “{ $text }” { query-place }
query-bad-date = “{ $text }” { query-place } không phải là ngày: hãy ghi 2026-12-31, 2026-12 hoặc 2026
query-bad-number = “{ $text }” { query-place } không phải là số
query-bad-comparison = “{ $text }” { query-place } không so sánh được bằng < hoặc >
query-missing-value = “{ $text }” { query-place } còn thiếu giá trị
query-open-quote = dấu ngoặc kép { query-place } chưa được đóng
query-after-quote = “{ $text }” { query-place } đứng ngay sau dấu ngoặc kép đóng
query-misfit = “{ $text }” { query-place } không dùng được ở đây

## Keys, while something is asked or chosen

hint-asking = y có   Esc hủy
hint-asking-with-fields = y có   Tab ghi   Esc hủy
hint-typing = Enter tiếp   Esc hủy
hint-searching = Enter giữ   Esc bỏ
hint-query = Enter hiện   Esc hủy
hint-choosing = ↑↓ chọn   Enter đồng ý   Esc quay lại
hint-help = gõ chữ để tìm   ↑↓ cuộn   Esc quay lại

## Entries of menus

undo-this = Hoàn tác
edit-filter = Viết bộ lọc …
clear-filter = Hiện tất cả

## What happened

saved = Đã lưu: { $key } { $action }, { $path }
# The next four continue $saved.
saved-unconfirmed = { $saved }: ổ đĩa chưa xác nhận
saved-untold = { $saved }; không ghi được nhật ký: mục này sẽ được ghi ở lần lưu sau
saved-reduced = { $saved } (bảo vệ hạn chế: hệ thống tệp này không hoán đổi được tệp)
saved-copy = { $saved }; bản của người khác được giữ trong { $copy }
unchanged = { $path } đã ghi như vậy: không có gì để lưu
# $refusal is one of the reasons below: what is said of the record $id.
refused = Chưa lưu: { $id } { $refusal }
failed = Chưa lưu: { $path }: { $reason } ({ $operation }). Tệp vẫn nguyên như cũ.
partly-saved = { $saved }. Nhưng { $missing } chưa ghi được. Phần đã ghi vẫn giữ nguyên vì có người khác vừa ghi vào đó, và có thể hoàn tác. Hãy xem cả hai.
takes-back = hoàn tác: { $records } { $action }, { $time }, { $by }
kept = Có người ghi vào tệp đúng lúc đang lưu; nội dung đó được giữ tại { $copies }
file-added = { $path } mới thêm
file-removed = { $path } đã bị xóa
file-changed = { $path } vừa thay đổi
# $files tells of the first file.
files-more = { $files } và { $count } tệp khác
copied = Đã sao chép { $id } dưới dạng văn bản
screen-frozen = Tạm ngừng cập nhật: các thay đổi chờ đến khi bấm F
screen-live = Tiếp tục cập nhật
changes-locked = Đã khóa: không thể thay đổi cho đến khi bấm L
changes-unlocked = Đã mở khóa
rescanned = Đã đọc lại
theme-chosen = Bảng màu { $theme }
mouse-selects = Chuột dùng để chọn (m trả lại)
mouse-copies = Chuột dùng để sao chép
editor-failed = { $editor }: kết thúc với mã { $code }
paste-ignored = Đã bỏ qua văn bản dán vào: lúc này không có ô nhập nào
ascii-only = Máy này không hỗ trợ UTF-8: chỉ hiện được chữ không dấu

## Why a change is refused, said of the record

refusal-changed = vừa bị người khác thay đổi
refusal-changed-fields = vừa bị người khác thay đổi: { $changes }
changed-field = { $field }: trước { $seen }, nay { $now }
refusal-gone = không còn trong các tệp
refusal-duplicate = có mặt nhiều lần trong các tệp
refusal-damaged = bị hỏng
refusal-conflict = có hai phiên bản xung đột
refusal-ambiguous = có trường { $field } nhiều lần
refusal-bad-value = không ghi được giá trị này vào trường { $field }
refusal-too-large = nằm trong tệp quá lớn
refusal-taken = không thêm được: { $key } đã có
refusal-taken-next = không thêm được: { $key } đã có, mã còn trống tiếp theo là { $next }
refusal-single = không thêm được: chỉ có thể có một, và đã có { $key }
refusal-busy = nằm trong tệp mà chương trình khác đang liên tục ghi lại
refusal-busy-copy = { refusal-busy }; bản của chương trình đó được giữ trong { $copy }
reason-hard-link = nằm trong tệp có nhiều tên (liên kết cứng)
reason-read-only-file = nằm trong tệp chỉ đọc
reason-read-only-directory = nằm trong thư mục chỉ đọc
reason-read-only-file-system = nằm trên hệ thống tệp chỉ đọc
reason-not-a-file = nằm trong mục không phải là tệp thông thường
reason-dangling-link = nằm sau một liên kết không dẫn đến đâu
reason-link-loop = nằm sau một liên kết không dẫn đến đâu
reason-other-owner = nằm trong tệp không giữ được chủ sở hữu
reason-outside = nằm ngoài thư mục này, nơi một liên kết dẫn tới: chỉ đọc

## Problems of the data; $detail is what the data say

problem-unreadable-file = không đọc được: { $detail }
problem-not-a-file = không phải là tệp thông thường: bỏ qua
problem-too-large = quá lớn: bỏ qua
problem-not-utf-8 = có byte không thuộc UTF-8
problem-utf-16 = là { $detail }: hãy lưu lại bằng UTF-8
problem-cr-line-ends = các dòng chỉ kết thúc bằng CR: hãy lưu lại với LF
problem-sync-conflict = là bản thứ hai, được giữ khi lưu hoặc do công cụ đồng bộ để lại: cần xử lý
problem-outside-link = nằm ngoài thư mục này, nơi một liên kết dẫn tới: chỉ đọc
problem-left-intent = do steerco bản cũ để lại, không được dùng: hãy xóa
problem-conflict = hai phiên bản xung đột: xử lý bằng trình soạn thảo
problem-duplicate = nhiều bản ghi cùng mang tên { $detail }
problem-not-single = thừa { $detail }: chỉ bản ghi đầu tiên được tính
problem-no-key = bản ghi thiếu { $detail }
problem-no-title = chưa có tên
problem-missing = chưa có { $detail }
problem-external-set = dẫn đến tệp khác, tệp này không được đọc: { $detail }
problem-unknown-type = không rõ loại bản ghi này, các bản ghi không được đọc: { $detail }
problem-misspelt-type = loại bản ghi viết chưa đúng: { $detail }
problem-no-type = có bản ghi đứng trước mọi dòng %rec: nên không được đọc
problem-bad-date = không phải là ngày: { $detail }
problem-bad-status = không phải là trạng thái: { $detail }
problem-bad-value = không hiểu được: { $detail }
problem-repeated = ghi nhiều lần: { $detail }
problem-no-status = chưa có trạng thái: không đánh giá được
problem-completed-without-date = hoàn thành nhưng chưa ghi ngày
problem-completed-without-evidence = hoàn thành nhưng chưa có minh chứng
problem-completed-imprecisely = ghi hoàn thành { $detail }: chưa đủ rõ để biết có đúng hạn không
problem-completed-in-future = ngày hoàn thành ở tương lai: { $detail }
problem-completed-before-start = hoàn thành trước khi bắt đầu: { $detail }
problem-completed-date-without-status = có ngày hoàn thành { $detail } nhưng chưa hoàn thành
problem-on-track-but-overdue = báo đúng tiến độ nhưng đã quá hạn
problem-due-before-start = đến hạn trước khi bắt đầu: { $detail }
problem-unknown-unit = không có đơn vị này: { $detail }
problem-unknown-document = không có văn bản này: { $detail }
problem-unknown-group = không có nhóm này: { $detail }
problem-unknown-task = không có nhiệm vụ này: { $detail }
problem-unknown-meeting = không có cuộc họp này: { $detail }
problem-unknown-record = không có bản ghi nào mang tên này: { $detail }
problem-contradicting-reports = một báo cáo khác của đơn vị này ghi khác: { $detail }
problem-unit-loop = đơn vị là cấp trên của chính mình: { $detail }
problem-no-lead = chưa có đơn vị chủ trì
problem-collective-lead = không có một đơn vị cụ thể chịu trách nhiệm: { $detail }
problem-stale = chưa có báo cáo từ { $detail }
problem-never-updated = chưa từng có báo cáo
problem-paused-without-obstacle = tạm dừng nhưng không có vướng mắc nào chưa tháo gỡ
problem-headline-sum = số liệu báo cáo cộng không khớp: { $detail }
problem-headline-differs = số liệu báo cáo khác số liệu tính từ dữ liệu: { $detail }
problem-identity = số liệu tính được không khớp: { $detail }
problem-directory = là thư mục, không phải là tệp: bỏ qua
problem-counted-open = chưa có trạng thái: tính là chưa tháo gỡ
problem-counted-cleared = chưa có trạng thái: tính là đã tháo gỡ

## In what way a record is damaged

damage-bad-line = không phải là trường, không có dấu hai chấm sau tên: { $text }
damage-orphan-continuation = dòng + không có trường nào ở trên: { $text }
damage-bad-name = không phải là tên trường: { $text }
damage-conflict = hai phiên bản xung đột: xử lý bằng trình soạn thảo
damage-glued-descriptor = thiếu dòng trống giữa %rec: và bản ghi: { $text }
damage-bad-descriptor = không viết đúng dạng %rec: Type: { $text }
damage-dangling-backslash = tệp kết thúc bằng \: { $text }

## Figures, in a problem

figure-total = tổng số
figure-open = { figure-total } − { standing-completed }

## Mistakes in theme files

theme-unknown = không có bảng màu “{ $name }”
theme-unreadable = không viết đúng dạng vai trò = màu on màu: { $text }
theme-unknown-role = không có vai trò “{ $name }”
theme-unknown-word = “{ $word }” không phải là màu hay kiểu chữ
theme-repeated = “{ $name }” đã có ở trên; dòng này được dùng
theme-unknown-parent = không có bảng màu “{ $name }” để kế thừa
theme-cycle = bảng màu kế thừa chính nó: { $themes }
theme-not-text = không phải là UTF-8

## Mistakes in files of words

words-not-text = không phải là UTF-8: dùng từ ngữ có sẵn của chương trình
words-unreadable = không phải là một mục từ: bỏ qua
words-repeated = “{ $name }” đã có ở trên; dòng ở trên được dùng
words-unknown-message = không có mục từ nào tên là “{ $name }”
words-unknown-variable = “{ $name }” không có biến ${ $variable }
words-unusable = không dùng được “{ $name }”: dùng từ ngữ có sẵn của chương trình

## The state of the program

live = trực tiếp
polling = mỗi { $seconds } giây
stale = chưa cập nhật từ { $time }
partial = { $count } tệp không đọc được
partial-headline = { $count } tệp hoặc thư mục không đọc được từ { $time }. Theo những gì đã biết:
stale-headline = Không đọc được các tệp ({ $reason }). Số liệu lúc { $time } là:
frozen = ngừng cập nhật, { $count } thay đổi chờ
read-only = chỉ xem
locked = đã khóa
saving = đang lưu…
too-small = cần { $least-columns } × { $least-rows }, hiện { $columns } × { $rows }

## Why a record cannot be edited

uneditable-conflict = có hai phiên bản xung đột: xử lý bằng trình soạn thảo
uneditable-damaged = có dòng bị hỏng: sửa bằng trình soạn thảo
uneditable-duplicate = trùng mã với bản ghi khác
uneditable-no-key = chưa có mã

## The whole record

obstacle = Vướng mắc
obstacle-open = chưa tháo gỡ
obstacle-open-since = chưa tháo gỡ từ { $since }
obstacle-asked = đã kiến nghị { $whom }
obstacle-asked-since = đã kiến nghị { $whom } từ { $since }
decision-asked = Nội dung kiến nghị
history = Lịch sử cập nhật
documents = Văn bản chỉ đạo
obstacles = Khó khăn, vướng mắc
extensions = Các lần lùi hạn
conclusions = Kết luận
other-fields = Bản ghi
open = chưa tháo gỡ
cleared = đã tháo gỡ
late-against-original = đúng hạn, nhưng trễ so với hạn ban đầu
on-time-against-original = trễ hạn, nhưng vẫn trong hạn ban đầu
# What is not clear; the second adds $next to $words.
lacking = chưa rõ { $words }
lacking-more = { $words }, { $next }
