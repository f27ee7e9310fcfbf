package import SteeringModel

extension Vietnamese {
  package func problem(_ problem: Problem) -> String {
    let detail = problem.detail
    return switch problem.kind {
    case .unreadableFile: "không đọc được: \(detail)"
    case .notAFile where detail == "directory": "là thư mục, không phải là tệp: bỏ qua"
    case .notAFile: "không phải là tệp thông thường: bỏ qua"
    case .tooLarge: "quá lớn: bỏ qua"
    case .notUTF8: "có byte không thuộc UTF-8"
    case .utf16: "là \(detail.isEmpty ? "UTF-16" : detail): hãy lưu lại bằng UTF-8"
    case .returnLineEnds: "các dòng chỉ kết thúc bằng CR: hãy lưu lại với LF"
    case .syncConflict: "là bản thứ hai, được giữ khi lưu hoặc do công cụ đồng bộ để lại: cần xử lý"
    case .damaged: damage(problem.damage ?? .badLine, detail)
    case .conflict: "hai phiên bản xung đột: xử lý bằng trình soạn thảo"
    case .duplicate: "nhiều bản ghi cùng mang tên \(detail)"
    case .noKey: "bản ghi thiếu \(detail)"
    case .noTitle: "chưa có tên"
    case .externalSet: "dẫn đến tệp khác, tệp này không được đọc: \(detail)"
    case .unknownType: "không rõ loại bản ghi này, các bản ghi không được đọc: \(detail)"
    case .misspeltType: "loại bản ghi viết chưa đúng: \(detail)"
    case .noType: "có bản ghi đứng trước mọi dòng %rec: nên không được đọc"
    case .badDate: "không phải là ngày: \(detail)"
    case .badStatus: "không phải là trạng thái: \(detail)"
    case .badValue: "không hiểu được: \(detail)"
    case .repeated: "ghi nhiều lần: \(detail)"
    case .noStatus where detail == "open": "chưa có trạng thái: tính là chưa tháo gỡ"
    case .noStatus where detail == "cleared": "chưa có trạng thái: tính là đã tháo gỡ"
    case .noStatus: "chưa có trạng thái: không đánh giá được"
    case .completedWithoutDate: "hoàn thành nhưng chưa ghi ngày"
    case .completedWithoutEvidence: "hoàn thành nhưng chưa có minh chứng"
    case .completedImprecisely:
      "ghi hoàn thành \(day(detail)): chưa đủ rõ để biết có đúng hạn không"
    case .completedInFuture: "ngày hoàn thành ở tương lai: \(day(detail))"
    case .completedBeforeStart: "hoàn thành trước khi bắt đầu: \(day(detail))"
    case .completedDateWithoutStatus: "có ngày hoàn thành \(day(detail)) nhưng chưa hoàn thành"
    case .onTrackButOverdue: "báo đúng tiến độ nhưng đã quá hạn"
    case .dueBeforeStart: "đến hạn trước khi bắt đầu: \(day(detail))"
    case .unknownUnit: "không có đơn vị này: \(detail)"
    case .unknownDocument: "không có văn bản này: \(detail)"
    case .unknownGroup: "không có nhóm này: \(detail)"
    case .unknownTask: "không có nhiệm vụ này: \(detail)"
    case .unknownMeeting: "không có cuộc họp này: \(detail)"
    case .unitLoop: "đơn vị là cấp trên của chính mình: \(detail)"
    case .noLead: "chưa có đơn vị chủ trì"
    case .collectiveLead: "không có một đơn vị cụ thể chịu trách nhiệm: \(detail)"
    case .stale: "chưa có báo cáo từ \(day(detail))"
    case .neverUpdated: "chưa từng có báo cáo"
    case .pausedWithoutObstacle: "tạm dừng nhưng không có vướng mắc nào chưa tháo gỡ"
    case .headlineSum: "số liệu báo cáo cộng không khớp: \(detail)"
    case .headlineDiffers: "số liệu báo cáo khác số liệu tính từ dữ liệu: \(figures(detail))"
    case .identity: "số liệu tính được không khớp: \(sum(detail))"
    }
  }

  private func damage(_ damage: Damage, _ text: String) -> String {
    switch damage {
    case .badLine: "không phải là trường, không có dấu hai chấm sau tên: \(text)"
    case .orphanContinuation: "dòng + không có trường nào ở trên: \(text)"
    case .badName: "không phải là tên trường: \(text)"
    case .conflict: "hai phiên bản xung đột: xử lý bằng trình soạn thảo"
    case .gluedDescriptor: "thiếu dòng trống giữa %rec: và bản ghi: \(text)"
    case .badDescriptor: "không viết đúng dạng %rec: Type: \(text)"
    case .danglingBackslash: "tệp kết thúc bằng \\: \(text)"
    }
  }
}
