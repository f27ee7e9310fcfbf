internal import Screen
package import SteeringModel

/// The interface in Vietnamese, in the words of reports of steering committees. Vietnamese counts
/// without plurals.
package struct Vietnamese: Words {
  package init() {}

  package var language: Language { .vi }
  package var tasks: String { "Nhiệm vụ" }
  package var deadlines: String { "Thời hạn" }
  package var units: String { "Đơn vị" }
  package var problems: String { "Vấn đề" }
  package var help: String { "Trợ giúp" }
  package var keys: String { "Phím tắt" }
  package var themes: String { "Bảng màu" }
  package var orders: String { "Sắp xếp" }
  package var filters: String { "Chỉ hiện" }
  package var statuses: String { "Trạng thái" }
  package var commands: String { "Lệnh" }
  package var unassigned: String { "(chưa có chủ trì)" }
  package var noGroup: String { "(chưa có nhóm)" }
  package var missing: String { "chưa có" }
  package var noTitle: String { "(chưa có tên)" }
  package var nothingFound: String { "Không tìm thấy kết quả. Esc hiện lại tất cả." }
  package var noTasksYet: String { "Thư mục này chưa có nhiệm vụ nào." }
  package var done: String { "hoàn thành" }
  package var yes: String { "có" }
  package var no: String { "không" }
  package var key: String { "phím" }
  package var leadsNote: String { "mọi chủ trì, cộng vượt tổng" }
  package func quoted(_ text: String) -> String { "“\(text)”" }

  package func count(tasks: Int) -> String { "\(tasks) nhiệm vụ" }
  package func count(problems: Int) -> String { "\(problems) vấn đề" }
  package func headline(_ standing: Standing, _ count: Int) -> String {
    switch standing {
    case .behind: "\(count) chậm"
    case .blocked: "\(count) vướng"
    default: "\(count) \(name(standing))"
    }
  }
  package func late(_ count: Int) -> String { "\(count) trễ hạn" }
  package func dueSoon(_ count: Int) -> String { "\(count) sắp đến hạn" }
  package func overdue(_ count: Int) -> String { "\(count) quá hạn" }
  package func atRisk(_ count: Int) -> String { "\(count) có nguy cơ chậm" }
  package func withdrawnApart(_ count: Int) -> String { "\(count) đã thu hồi" }
  package func identityFails(_ identity: Identity) -> String {
    "số liệu không khớp: \(identity.left) khác \(sum(of: identity))"
  }
  package func shown(_ count: Int, of total: Int) -> String { "\(count) trên \(total)" }

  package var fixedDay: String { "ngày cố định" }
  package func duplicates(_ count: Int) -> String { "\(count) bản ghi trùng" }
  package func asOf(_ date: String) -> String { "tính đến \(date)" }
  package func nextMeeting(_ date: String) -> String { "phiên họp tới \(date)" }
  package var weekdays: [String] { ["T2", "T3", "T4", "T5", "T6", "T7", "CN"] }
  package var months: [String] { (1...12).map { "tháng \($0)" } }
  package func day(_ date: CivilDate) -> String { "\(weekday(date)) \(shortDay(date))" }
  package func shortDay(_ date: CivilDate) -> String { inFigures(date) }
  package func month(_ year: Int, _ month: Int) -> String { inFigures(year, month) }
  package func quarter(_ year: Int, _ quarter: Int) -> String { "Quý \(quarter)/\(year)" }
  package func days(_ count: Int) -> String { "\(count) ngày" }
  package func shortDays(_ count: Int) -> String { "\(count) ngày" }
  package func daysLeft(_ days: Int) -> String {
    days == 0 ? "đến hạn hôm nay" : "còn \(self.days(days))"
  }
  package func daysLate(_ days: Int) -> String { "trễ \(self.days(days))" }
  package func movedOnce(from original: String, times: Int) -> String {
    "hạn ban đầu \(original), lùi \(times) lần"
  }
  package var standing: String { "thường xuyên" }
  package var undated: String { "chưa có hạn" }
  package var decimalMark: String { "," }

  package var live: String { "trực tiếp" }
  package func polling(_ seconds: Int) -> String { "mỗi \(seconds) giây" }
  package func stale(since time: String) -> String { "chưa cập nhật từ \(time)" }
  package func partial(unreadable: Int) -> String {
    "\(unreadable) tệp không đọc được"
  }
  package func partialHeadline(unreadable: Int, since time: String) -> String {
    "\(unreadable) tệp hoặc thư mục không đọc được từ \(time). Theo những gì đã biết:"
  }
  package func staleHeadline(since time: String, _ reason: String) -> String {
    "Không đọc được các tệp (\(reason)). Số liệu lúc \(time) là:"
  }
  package func frozen(_ changes: Int) -> String {
    "ngừng cập nhật, \(changes) thay đổi chờ"
  }
  package var readOnly: String { "chỉ xem" }
  package var locked: String { "đã khóa" }
  package var saving: String { "đang lưu…" }
  package func tooSmall(columns: Int, rows: Int) -> String {
    "cần \(Layout.least.columns) × \(Layout.least.rows), hiện \(columns) × \(rows)"
  }
  package func cannotBeEdited(_ trouble: Trouble) -> String {
    switch trouble {
    case .damaged(.conflict): "có hai phiên bản xung đột: xử lý bằng trình soạn thảo"
    case .damaged: "có dòng bị hỏng: sửa bằng trình soạn thảo"
    case .duplicate: "trùng mã với bản ghi khác"
    case .noKey: "chưa có mã"
    }
  }

  package var obstacle: String { "Vướng mắc" }
  package func askedOf(_ whom: String, since: String) -> String {
    let since = since.isEmpty ? "" : " từ \(since)"
    return whom.isEmpty ? "chưa tháo gỡ\(since)" : "đã kiến nghị \(whom)\(since)"
  }
  package var decisionAsked: String { "Nội dung kiến nghị" }
  package var history: String { "Lịch sử cập nhật" }
  package var documents: String { "Văn bản chỉ đạo" }
  package var obstacles: String { "Khó khăn, vướng mắc" }
  package var extensions: String { "Các lần lùi hạn" }
  package var conclusions: String { "Kết luận" }
  package var otherFields: String { "Bản ghi" }
  package var openWord: String { "chưa tháo gỡ" }
  package var clearedWord: String { "đã tháo gỡ" }
  package func lateAgainstOriginal() -> String { "đúng hạn, nhưng trễ so với hạn ban đầu" }
  package func onTimeAgainstOriginal() -> String { "trễ hạn, nhưng vẫn trong hạn ban đầu" }
  package func lackingClear(_ words: [String]) -> String {
    words.isEmpty ? "" : "chưa rõ \(words.joined(separator: ", "))"
  }
}
