package import SteeringModel

extension Vietnamese {
  package func question(_ question: Prompt.Question, task: String, title: String) -> String {
    switch question {
    case .complete: "Hoàn thành \(task) “\(title)”?"
    case .reopen: "Mở lại \(task) “\(title)”?"
    case .deadline: "Đổi thời hạn \(task)?"
    case .progress: "Tiến độ \(task)?"
    case .obstacle: "Vướng mắc \(task)?"
    case .note: "Ghi chú cho \(task)?"
    case .status(let status): "Chuyển \(task) “\(title)” sang “\(name(status))”?"
    case .undoThis(let entry): "Hoàn tác \(task): \(fields(of: entry))?"
    case .search: "Tìm kiếm"
    case .query: "Chỉ hiện"
    case .quitWhileSaving: "Còn một thay đổi đang được lưu. Vẫn thoát?"
    }
  }

  package func label(_ label: PromptField.Label) -> String {
    switch label {
    case .date: "ngày"
    case .evidence: "minh chứng"
    case .reason: "lý do"
    case .due: "thời hạn"
    case .document: "văn bản"
    case .percent: "phần trăm"
    case .text: "nội dung"
    case .askedOf: "kiến nghị với"
    case .ask: "kiến nghị"
    case .words: ""
    }
  }

  package func complaint(_ complaint: Complaint) -> String {
    switch complaint {
    case .notADay(let text): "“\(text)” không phải là ngày: hãy ghi 2026-11-21"
    case .inFuture(let text): "“\(text)” còn ở tương lai"
    case .notADue(let text):
      "“\(text)” không phải là thời hạn: hãy ghi 2026-11-21, 2026-11, 2026-Q4 hoặc 2026"
    case .notAPercentage(let text): "“\(text)” không phải là số từ 0 đến 100"
    case .empty(let label): "còn thiếu \(self.label(label))"
    case .tooLong(let most): "nội dung quá dài: tối đa \(most) ký tự"
    case .notEditable, .undo(.notEditable): "không sửa được bản ghi này tại đây"
    case .undo(.changedSince(let field)):
      "\(fieldName(field)) đã thay đổi sau đó: không hoàn tác gì"
    }
  }

  package func queryError(_ error: QueryError) -> String {
    let nearest = error.nearest.map { "; có phải là “\($0)”?" } ?? ""
    let place = "(ký tự \(error.position + 1))"
    return switch error.kind {
    case .unknownKey: "“\(error.text)” \(place) không phải là tiêu chí lọc\(nearest)"
    case .unknownWord: "“\(error.text)” \(place) không phải là giá trị hợp lệ\(nearest)"
    case .unknownUnit: "không có đơn vị “\(error.text)” \(place)\(nearest)"
    case .unknownGroup: "không có nhóm “\(error.text)” \(place)\(nearest)"
    case .unknownDocument: "không có văn bản “\(error.text)” \(place)\(nearest)"
    case .badDate:
      "“\(error.text)” \(place) không phải là ngày: hãy ghi 2026-12-31, 2026-12 hoặc 2026"
    case .badNumber: "“\(error.text)” \(place) không phải là số"
    case .missingValue: "“\(error.text)” \(place) còn thiếu giá trị"
    case .badComparison where error.nearest != nil:
      "“\(error.text)” \(place) không dùng được ở đây\(nearest)"
    case .badComparison: "“\(error.text)” \(place) không so sánh được bằng < hoặc >"
    case .openQuote: "dấu ngoặc kép \(place) chưa được đóng"
    case .afterQuote: "“\(error.text)” \(place) đứng ngay sau dấu ngoặc kép đóng"
    }
  }

  package var hintAsking: String { "y có   Esc hủy" }
  package var hintAskingWithFields: String { "y có   Tab ghi   Esc hủy" }
  package var hintTyping: String { "Enter tiếp   Esc hủy" }
  package var hintSearching: String { "Enter giữ   Esc bỏ" }
  package var hintQuery: String { "Enter hiện   Esc hủy" }
  package var hintChoosing: String { "↑↓ chọn   Enter đồng ý   Esc quay lại" }
  package var hintHelp: String { "gõ chữ để tìm   ↑↓ cuộn   Esc quay lại" }
  package var undoThis: String { "Hoàn tác" }
  package var editFilter: String { "Viết bộ lọc …" }
  package var clearFilter: String { "Hiện tất cả" }

  package func notice(_ content: Notice.Content) -> String {
    switch content {
    case .saved(let edit, let path, let confirmed, let reduced, let copy):
      saved(edit, path, confirmed, reduced, copy)
    case .unchanged(let path): "\(path) đã ghi như vậy: không có gì để lưu"
    case .refused(let refusal, let id): "Chưa lưu: \(id) \(self.refusal(refusal))"
    case .failed(let path, let operation, let reason):
      "Chưa lưu: \(path): \(reason) (\(operation)). Tệp vẫn nguyên như cũ."
    case .halfSaved(let why): "\(notice(why)) Đã lưu được một phần; nhấn u để hoàn tác phần đó."
    case .kept(let copies):
      "Có người ghi vào tệp đúng lúc đang lưu; nội dung đó được giữ tại \(copies.joined(separator: ", "))"
    case .filesChanged(let files):
      filesChanged(files, verb: verb) { "và \($0) tệp khác" }
    case .nothingToUndo: disabled(.nothingToUndo)
    case .nothingToRedo: disabled(.nothingToRedo)
    case .disabled(let reason): disabled(reason)
    case .copied(let id): "Đã sao chép \(id) dưới dạng văn bản"
    case .frozen: "Tạm ngừng cập nhật: các thay đổi chờ đến khi bấm F"
    case .unfrozen: "Tiếp tục cập nhật"
    case .locked: "Đã khóa: không thể thay đổi cho đến khi bấm L"
    case .unlocked: "Đã mở khóa"
    case .rescanned: "Đã đọc lại"
    case .theme(let name): "Bảng màu \(name)"
    case .mouse(let isOn): isOn ? "Chuột dùng để chọn (m trả lại)" : "Chuột dùng để sao chép"
    case .queryError(let error): queryError(error)
    case .themeTrouble(let trouble): themeTrouble(trouble)
    case .editorFailed(let editor, let code): "\(editor): kết thúc với mã \(code)"
    case .asciiOnly: "Máy này không hỗ trợ UTF-8: chỉ hiện được chữ không dấu"
    case .pasteIgnored: "Đã bỏ qua văn bản dán vào: lúc này không có ô nhập nào"
    }
  }

  private func saved(
    _ edit: Edit, _ path: String, _ confirmed: Bool, _ reduced: Bool, _ copy: String?
  ) -> String {
    var text = "Đã lưu: \(key(of: edit)) \(name(edit.action)), \(path)"
    if !confirmed { text += ": ổ đĩa chưa xác nhận" }
    if reduced { text += " (bảo vệ hạn chế: hệ thống tệp này không hoán đổi được tệp)" }
    if let copy { text += "; bản của người khác được giữ trong \(copy)" }
    return text
  }

  private func verb(_ kind: FileChange.Kind) -> String {
    switch kind {
    case .added: "mới thêm"
    case .removed: "đã bị xóa"
    case .changed: "vừa thay đổi"
    }
  }

  package func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .changedMeanwhile(let fields):
      "vừa bị người khác thay đổi" + changes(fields) { "\($0): trước \($1), nay \($2)" }
    case .recordGone: "không còn trong các tệp"
    case .duplicate: "có mặt nhiều lần trong các tệp"
    case .damaged: "bị hỏng"
    case .conflict: "có hai phiên bản xung đột"
    case .ambiguous(let field): "có trường \(field) nhiều lần"
    case .badValue(let field): "không ghi được giá trị này vào trường \(field)"
    case .tooLarge: "nằm trong tệp quá lớn"
    case .busy(let copy):
      "nằm trong tệp mà chương trình khác đang liên tục ghi lại"
        + (copy.map { "; bản của chương trình đó được giữ trong \($0)" } ?? "")
    case .notEditable(let reason): notEditable(reason)
    }
  }

  private func notEditable(_ reason: Refusal.Reason) -> String {
    switch reason {
    case .hardLink: "nằm trong tệp có nhiều tên (liên kết cứng)"
    case .readOnlyFile: "nằm trong tệp chỉ đọc"
    case .readOnlyDirectory: "nằm trong thư mục chỉ đọc"
    case .readOnlyFileSystem: "nằm trên hệ thống tệp chỉ đọc"
    case .danglingLink, .linkLoop: "nằm sau một liên kết không dẫn đến đâu"
    case .notAFile: "nằm trong mục không phải là tệp thông thường"
    case .otherOwner: "nằm trong tệp không giữ được chủ sở hữu"
    case .noKey: "chưa có mã"
    }
  }
}
