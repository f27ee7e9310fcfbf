package import SteeringModel

extension Vietnamese {
  package func name(_ standing: Standing) -> String {
    switch standing {
    case .completed: "hoàn thành"
    case .onSchedule: "trong hạn"
    case .behind: "chậm tiến độ"
    case .blocked: "đang vướng"
    case .unaccounted: "chưa rõ"
    case .withdrawn: "đã thu hồi"
    }
  }

  package func name(_ timing: Timing) -> String {
    switch timing {
    case .inTerm: "trong hạn"
    case .dueSoon: "sắp đến hạn"
    case .overdue: "quá hạn"
    case .standing: "thường xuyên"
    case .undated: "chưa có hạn"
    case .onTime: "đúng hạn"
    case .late: "trễ hạn"
    case .completedUndated: "không có hạn để đối chiếu"
    case .none: "đã thu hồi"
    }
  }

  package func name(_ status: Status) -> String {
    switch status {
    case .notStarted: "chưa thực hiện"
    case .inProgress: "đang thực hiện"
    case .submitted: "chờ xác nhận"
    case .completed: "hoàn thành"
    case .paused: "tạm dừng"
    case .withdrawn: "thu hồi"
    }
  }

  package func name(_ outlook: Outlook) -> String {
    switch outlook {
    case .onTrack: "đúng tiến độ"
    case .atRisk: "có nguy cơ chậm"
    }
  }

  package func name(_ order: TaskOrder) -> String {
    switch order {
    case .worstFirst: "cấp bách trước"
    case .deadline: "theo thời hạn"
    case .unit: "theo đơn vị"
    case .group: "theo nhóm"
    case .id: "theo mã"
    }
  }

  package func name(_ bucket: DeadlineBucket, days: Int) -> String {
    switch bucket {
    case .overdue: "quá hạn"
    case .today: "hôm nay"
    case .restOfWeek: "tuần này"
    case .soon: "trong \(self.days(days))"
    case .restOfMonth: "tháng này"
    case .month(_, let month): monthName(month)
    case .quarter(let year, let quarter): self.quarter(year, quarter)
    case .year(let year): "năm \(year)"
    case .standing: "thường xuyên"
    case .undated: "chưa có hạn"
    }
  }

  package func name(_ word: ClearWord) -> String {
    switch word {
    case .people: "người"
    case .work: "việc"
    case .time: "thời gian"
    case .responsibility: "trách nhiệm"
    case .result: "sản phẩm"
    case .authority: "thẩm quyền"
    }
  }

  package func name(_ group: Command.Group) -> String {
    switch group {
    case .moving: "Di chuyển"
    case .deciding: "Cập nhật nhiệm vụ"
    case .finding: "Tìm và lọc"
    case .looking: "Hiển thị"
    case .safety: "An toàn"
    case .program: "Chương trình"
    }
  }

  package func name(_ kind: RecordType) -> String {
    switch kind {
    case .committee: "ban chỉ đạo"
    case .unit: "đơn vị"
    case .document: "văn bản"
    case .task: "nhiệm vụ"
    case .extensionOfDeadline: "gia hạn"
    case .obstacle: "vướng mắc"
    case .meeting: "cuộc họp"
    case .conclusion: "kết luận"
    case .headline: "số liệu báo cáo"
    case .entry: "mục nhật ký"
    case .other: "bản ghi"
    }
  }

  package func name(_ action: Edit.Action) -> String {
    switch action {
    case .complete: "hoàn thành"
    case .reopen: "mở lại"
    case .status: "đổi trạng thái"
    case .deadline: "đổi thời hạn"
    case .progress: "cập nhật tiến độ"
    case .note: "thêm ghi chú"
    case .obstacle: "ghi vướng mắc"
    case .set: "chỉnh sửa"
    case .undo: "hoàn tác"
    case .redo: "làm lại"
    }
  }

  package func name(_ field: FieldName) -> String {
    switch field {
    case .id: "Mã"
    case .title: "Tên"
    case .short: "Tên gọn"
    case .group: "Nhóm"
    case .source: "Văn bản chỉ đạo"
    case .lead: "Chủ trì"
    case .support: "Phối hợp"
    case .owner: "Phụ trách"
    case .product: "Sản phẩm"
    case .start: "Bắt đầu"
    case .due: "Thời hạn"
    case .dueOriginal: "Hạn ban đầu"
    case .status: "Trạng thái"
    case .progress: "Tiến độ"
    case .outlook: "Đánh giá"
    case .completed: "Hoàn thành"
    case .evidence: "Minh chứng"
    case .resources: "Nguồn lực"
    case .updated: "Báo cáo gần nhất"
    case .note: "Ghi chú"
    case .name: "Tên đầy đủ"
    case .chair: "Trưởng ban"
    case .secretariat: "Cơ quan thường trực"
    case .language: "Ngôn ngữ"
    case .dueSoon: "Sắp đến hạn"
    case .reportEvery: "Kỳ báo cáo"
    case .clear: "Mức độ rõ"
    case .confirm: "Xác nhận"
    case .theme: "Bảng màu"
    case .today: "Hôm nay"
    case .code: "Mã đơn vị"
    case .kind: "Loại"
    case .parent: "Cấp trên"
    case .head: "Người đứng đầu"
    case .number: "Số, ký hiệu"
    case .issuer: "Cơ quan ban hành"
    case .issued: "Ngày ban hành"
    case .url: "Liên kết"
    case .task: "Nhiệm vụ"
    case .from: "Từ"
    case .to: "Đến"
    case .reason: "Lý do"
    case .document: "Văn bản"
    case .approvedBy: "Người phê duyệt"
    case .on: "Ngày"
    case .text: "Nội dung"
    case .raisedBy: "Đơn vị nêu"
    case .since: "Từ ngày"
    case .askedOf: "Kiến nghị với"
    case .ask: "Kiến nghị"
    case .answer: "Trả lời"
    case .cleared: "Đã tháo gỡ"
    case .date: "Ngày họp"
    case .state: "Tình trạng"
    case .agenda: "Chương trình họp"
    case .notice: "Thông báo kết luận"
    case .meeting: "Cuộc họp"
    case .noTask: "Không giao nhiệm vụ"
    case .asOf: "Tính đến"
    case .total: "Tổng số"
    case .onSchedule: "Trong hạn"
    case .behind: "Chậm tiến độ"
    case .notImplemented: "Đang vướng"
    case .at: "Lúc"
    case .by: "Người sửa"
    case .host: "Máy"
    case .action: "Thao tác"
    case .record: "Bản ghi"
    case .field: "Trường"
    case .undoes: "Hoàn tác"
    case .unknown: ""
    }
  }
}
