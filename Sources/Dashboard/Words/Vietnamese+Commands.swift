internal import SteeringModel

extension Vietnamese {
  package func command(_ command: Command) -> CommandLabel {
    switch command {
    case .up: CommandLabel("lên", "Lên một dòng")
    case .down: CommandLabel("xuống", "Xuống một dòng")
    case .pageUp: CommandLabel("trang trên", "Lên một trang màn hình")
    case .pageDown: CommandLabel("trang dưới", "Xuống một trang màn hình")
    case .first: CommandLabel("đầu", "Về dòng đầu")
    case .last: CommandLabel("cuối", "Đến dòng cuối")
    case .nextPanel:
      CommandLabel("khung sau", "Sang khung sau; khi đang xem chi tiết thì sang nhiệm vụ sau")
    case .previousPanel:
      CommandLabel("khung trước", "Về khung trước; khi đang xem chi tiết thì về nhiệm vụ trước")
    case .tasksPanel: CommandLabel("nhiệm vụ", "Đến khung nhiệm vụ")
    case .deadlinesPanel: CommandLabel("các thời hạn", "Đến khung thời hạn")
    case .unitsPanel: CommandLabel("đơn vị", "Đến khung đơn vị chủ trì")
    case .open:
      CommandLabel("mở", "Xem toàn bộ chi tiết; ở đơn vị hoặc thời hạn thì hiện nhiệm vụ liên quan")
    case .back: CommandLabel("quay lại", "Quay lại, bỏ lọc, hủy: luôn an toàn")
    case .complete:
      CommandLabel("hoàn thành", "Ghi nhận hoàn thành, hoặc mở lại việc đã hoàn thành (hỏi lý do)")
    case .deadline: CommandLabel("thời hạn", "Đổi thời hạn, gia hạn")
    case .progress: CommandLabel("tiến độ", "Cập nhật tiến độ theo phần trăm")
    case .obstacle: CommandLabel("vướng mắc", "Ghi khó khăn, vướng mắc và nội dung kiến nghị")
    case .note: CommandLabel("ghi chú", "Thêm ghi chú")
    case .status: CommandLabel("trạng thái", "Chuyển sang trạng thái khác")
    case .undo: CommandLabel("hoàn tác", "Hoàn tác thay đổi gần nhất của phiên này")
    case .redo: CommandLabel("làm lại", "Làm lại thay đổi vừa hoàn tác")
    case .undoThis: CommandLabel("hoàn tác việc này", "Hoàn tác một thay đổi cũ hơn của nhiệm vụ")
    case .search: CommandLabel("tìm", "Tìm ngay khi gõ: đủ mọi từ, có dấu hay không đều được")
    case .filter: CommandLabel("lọc", "Chọn những nhiệm vụ cần hiện")
    case .sort: CommandLabel("sắp xếp", "Chọn thứ tự của các nhiệm vụ")
    case .countLeads:
      CommandLabel(
        "cách tính chủ trì",
        "Tính nhiệm vụ cho đơn vị chủ trì đầu tiên, hoặc cho mọi đơn vị chủ trì")
    case .problems: CommandLabel("vấn đề", "Bản ghi hỏng, thông tin mâu thuẫn, số liệu không khớp")
    case .palette: CommandLabel("lệnh", "Tìm lệnh theo tên")
    case .help: CommandLabel("trợ giúp", "Các phím dùng được lúc này")
    case .enlarge: CommandLabel("phóng to", "Phóng to khung, hoặc thu về như cũ")
    case .wall: CommandLabel("trình chiếu", "Số liệu cỡ lớn để trình chiếu, không hiện phím tắt")
    case .theme: CommandLabel("bảng màu", "Sang bảng màu tiếp theo")
    case .freeze: CommandLabel("ngừng cập nhật", "Giữ nguyên màn hình; đếm các thay đổi đang chờ")
    case .lock: CommandLabel("khóa", "Không cho thay đổi cho đến khi mở khóa")
    case .rescan: CommandLabel("làm mới", "Đọc lại các tệp và vẽ lại màn hình")
    case .mouse: CommandLabel("chuột", "Dùng chuột để chọn, hoặc để sao chép văn bản")
    case .editor: CommandLabel("soạn thảo", "Mở bản ghi bằng $EDITOR, đúng dòng của nó")
    case .copy: CommandLabel("sao chép", "Sao chép nhiệm vụ dưới dạng văn bản")
    case .quit: CommandLabel("thoát", "Thoát khỏi chương trình")
    }
  }

  package func disabled(_ reason: Disabled) -> String {
    switch reason {
    case .noTask: "Chưa chọn nhiệm vụ nào"
    case .readOnly: "Phiên này được mở ở chế độ chỉ xem"
    case .locked: "Đã khóa: bấm L để mở"
    case .damaged(let line): "Bản ghi bị hỏng ở dòng \(line): sửa bằng trình soạn thảo (e)"
    case .conflict(let line):
      "Bản ghi có hai phiên bản xung đột ở dòng \(line): xử lý bằng trình soạn thảo (e)"
    case .duplicate(let id):
      "Bản ghi khác cũng mang mã \(id): hãy sửa một bản trong trình soạn thảo (e)"
    case .noKey: "Bản ghi này chưa có mã"
    case .withdrawn: "Nhiệm vụ này đã thu hồi"
    case .savingThis: "Nhiệm vụ này đang được lưu"
    case .nothingToUndo: "Phiên này không có gì để hoàn tác"
    case .nothingToRedo: "Không có gì để làm lại"
    case .noColourTheme: "Màn hình này không hiện được màu"
    case .nothingThere: "Ở đó không có gì"
    }
  }
}
