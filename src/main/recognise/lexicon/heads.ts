// The words titles begin with. Source: the offices of party, state, army and diplomacy as printed in the press, and
// decision 368-QĐ/TW (2025) on the list of titles; bodies ("Bộ Y tế") are open and stand in bodies.ts only as vocabulary.
import { listed, phraseTable, type PhraseTable } from '../phrases';
import { phraseKey } from '../forms';

/**
 * How far a head alone shows public office: `office` always does, `rank` is a military or police rank, `scoped` needs a
 * public body or a known person ("Giám đốc Sở …", not "Giám đốc công ty"), `academic` never does.
 */
export type HeadKind = 'office' | 'rank' | 'scoped' | 'academic';

const office = `
  tổng bí thư | tổng bí thư ban chấp hành trung ương đảng | thường trực ban bí thư | ủy viên bộ chính trị | ủy viên thường vụ bộ chính trị
  | bí thư trung ương đảng | ủy viên ban bí thư | ủy viên trung ương đảng | ủy viên dự khuyết trung ương đảng | ủy viên ban chấp hành trung ương
  | ủy viên trung ương | ủy viên ban chấp hành | ủy viên bch | ủy viên tw | ủy viên tư | ủy viên t ư | uvtw | uvbct | ủy viên bct
  | thường vụ khu ủy | thường vụ tỉnh ủy | thường vụ thành ủy | ủy viên ban thường vụ | ủy viên thường vụ | ủy viên btv | ủy viên quân ủy | ủy viên ủy ban | ủy viên hội đồng | ủy viên đoàn chủ tịch
  | ủy viên quốc vụ | ủy viên trưởng | tỉnh ủy viên | thành ủy viên | huyện ủy viên | quận ủy viên | đảng ủy viên
  | bí thư | bí thư thứ nhất | bí thư tỉnh ủy | bí thư thành ủy | chủ tịch nước | chủ tịch quốc hội | chủ tịch thượng viện | chủ tịch hạ viện
  | chủ tịch nghị viện | chủ tịch ủy ban nhân dân | chủ tịch ubnd | chủ tịch hđnd | chủ tịch hội đồng nhân dân | chủ tịch quân ủy
  | thủ tướng | phó thủ tướng | bộ trưởng | thứ trưởng | quốc vụ khanh | thống đốc | tổng thống | ngoại trưởng | thủ hiến
  | quốc vương | nhà vua | nữ hoàng | hoàng thái tử | thái tử | đức vua | quốc trưởng | đại công tước | công tố viên | công tố viên đặc biệt | tổng công tố
  | tổng tham mưu trưởng | tổng tư lệnh | tư lệnh | tư lệnh trưởng | chính ủy | tổng thanh tra | tổng kiểm toán
  | chánh án | chánh thanh tra | chánh văn phòng | tổng cục trưởng | cục trưởng | chi cục trưởng | vụ trưởng | tổng vụ trưởng
  | đại sứ | đại sứ đặc mệnh toàn quyền | đại biện | đại biện lâm thời | tổng lãnh sự | công sứ | tham tán | tham tán công sứ | tùy viên | lãnh sự
  | trưởng cơ quan đại diện | trưởng phái đoàn | đặc phái viên | cao ủy | cao ủy trưởng | đặc sứ
  | đại biểu quốc hội | đại biểu qh | đbqh | đại biểu hđnd | đại biểu hội đồng nhân dân | nghị sĩ | thượng nghị sĩ | hạ nghị sĩ | dân biểu
  | trưởng đoàn đại biểu quốc hội | trưởng đoàn đbqh | thị trưởng | tỉnh trưởng | đô trưởng | quận trưởng | trưởng công an | trưởng công an tỉnh
  | trưởng ban tổ chức trung ương | viện trưởng viện kiểm sát | viện trưởng vksnd | chủ nhiệm văn phòng | chủ nhiệm ủy ban | chủ nhiệm chính trị
  | chủ nhiệm tổng cục | chủ nhiệm ub | tổng thư ký quốc hội | tổng thư ký liên hợp quốc | tổng thư ký lhq | tổng thư ký asean
  | tổng thư ký nato | chỉ huy trưởng | tham mưu trưởng | chính trị viên | thủ trưởng cơ quan | thẩm phán | kiểm sát viên | tổng chưởng lý
  | chưởng lý | lãnh đạo tối cao | lãnh tụ tối cao | giáo chủ | cố vấn an ninh quốc gia | điều phối viên thường trú | tổng đốc | toàn quyền
  | trưởng ban tuyên giáo | chủ tịch mttq | chủ tịch ủy ban mttq | thủ tướng chính phủ | tổng tham mưu phó | tư lệnh phó | trưởng đặc khu | ptt | tbt
  | cục phó | vụ phó | tổng cục phó | phó cục trưởng | hạt trưởng kiểm lâm | bí thư chi bộ | trưởng phòng cảnh sát | đặc khu trưởng | tổng bí thư trung ương đảng
`;

const rank = `
  đại tướng | thượng tướng | trung tướng | thiếu tướng | chuẩn tướng | thống tướng | thống chế | nguyên soái | đại tá | thượng tá | trung tá
  | tướng | thiếu tá | đại úy | thượng úy | trung úy | thiếu úy | đô đốc | phó đô đốc | chuẩn đô đốc | đề đốc | thủy sư đô đốc
`;

const scoped = `
  tgđ | gđ | pgđ | chủ tịch | đồng chủ tịch | chủ nhiệm | giám đốc | tổng giám đốc | trưởng ban | trưởng phòng | trưởng tiểu ban | trưởng đoàn | trưởng đại diện
  | đại diện thường trú | tổng thư ký | thư ký | thư ký riêng | thư ký thứ nhất | viện trưởng | cố vấn | trợ lý | người phát ngôn
  | phát ngôn viên | ủy viên | tổng biên tập | trưởng | trưởng thôn | tổ trưởng | đội trưởng | đội phó | trạm phó | phó phòng | thư ký báo chí | điều phối viên | trạm trưởng | trưởng trạm | trưởng đồn
  | đồn trưởng | chỉ huy phó | ủy viên thường trực | thường trực | tổng chỉ huy | trưởng khoa
  | hiệu trưởng | phó ban | đại biểu | đb | tổng điều tra | chánh | trưởng nhóm | trưởng cơ quan | bí thư đoàn | đặc trách | tổng quản lý | phái viên
`;

const academic = `
  giáo sư | phó giáo sư | tiến sĩ | tiến sỹ | thạc sĩ | thạc sỹ | gs | pgs | ts | ths | gs ts | pgs ts | bác sĩ | bs | kỹ sư | luật sư | viện sĩ
  | nhà giáo nhân dân | nhà giáo ưu tú | thầy thuốc nhân dân | thầy thuốc ưu tú | anh hùng lực lượng vũ trang nhân dân | anh hùng lao động
  | anh hùng llvtnd | anh hùng llvt nhân dân | nsnd | nsưt | ngnd | ngưt | ttnd | ttưt | cử nhân | tiến sĩ khoa học | tskh
`;

/** Heads of titles with what each shows. */
export const heads: PhraseTable<HeadKind> = phraseTable<HeadKind>([
  ...listed<HeadKind>(academic, 'academic'),
  ...listed<HeadKind>(scoped, 'scoped'),
  ...listed<HeadKind>(rank, 'rank'),
  ...listed<HeadKind>(office, 'office'),
]);

/** Words that stand before a head and belong to the title. */
export const modifiersBefore: PhraseTable<true> = phraseTable(
  listed('nguyên | cố | cựu | tân | quyền | phó | nguyên là | đồng | nguyên quyền', true as const),
);

/** Words that stand after a head and belong to the title. */
export const modifiersAfter: PhraseTable<true> = phraseTable(
  listed(
    'thường trực | danh dự | thứ nhất | thứ hai | thứ ba | dự khuyết | lâm thời | đặc mệnh toàn quyền | đặc mệnh | phụ trách | chuyên trách | tối cao | đặc biệt | cấp cao | chấp hành | điều hành | đương nhiệm | sắp mãn nhiệm | mãn nhiệm | mới đắc cử | vừa đắc cử | mới được bầu | vừa được bầu | mới nhậm chức | vừa nhậm chức | tạm quyền | đắc cử | chính thức',
    true as const,
  ),
);

/** Words that tie two titles of one person. */
export const titleJoiners: PhraseTable<true> = phraseTable(
  listed('kiêm | kiêm nhiệm | đồng thời là | đồng thời | cũng là', true as const),
);

/** Heads whose body may be another head ("Trợ lý Thủ tướng", "Chánh Văn phòng Thủ tướng", "Đặc phái viên của Tổng thống"). */
export const servants: ReadonlySet<string> = new Set(
  listed(
    `trợ lý | cố vấn | đặc phái viên | thư ký | thư ký riêng | thư ký báo chí | chánh văn phòng | chủ nhiệm văn phòng | phát ngôn viên | người phát ngôn | đặc sứ | phái viên
    | cố vấn an ninh quốc gia`,
    true as const,
  ).map(([phrase]) => phraseKey(phrase)),
);
