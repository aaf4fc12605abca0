// The vocabulary of title bodies: organs, fields of government, and the private bodies whose heads are no officials.
import { listed, phraseTable, type PhraseTable } from '../phrases';
import { phraseKey } from '../forms';

/** `public` and `private` organs decide whether a scoped head is an office; `field` words only carry the body on;  `unit` words take a place name. */
export type BodyKind = 'public' | 'private' | 'field' | 'unit';

const publicOrgans = `
  bộ | bộ ngoại giao | sở | vụ | cục | tổng cục | chi cục | ủy ban | ub | uỷ ban nhân dân | ubnd | hđnd | hội đồng nhân dân | hội đồng dân tộc | quốc hội | qh
  | chính phủ | trung ương | tw | tư | t ư | đảng | đảng bộ | đảng ủy | đảng đoàn | ban cán sự đảng | ban bí thư | bộ chính trị | ban chấp hành | bch
  | ban thường vụ | thường vụ | btv | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | khu ủy | đảng cộng sản | đảng nhân dân | nhà nước | quân ủy | quân khu
  | quân đoàn | quân chủng | quân đội | quân đội nhân dân | qđnd | binh chủng | bộ đội biên phòng | biên phòng | bộ tư lệnh | bộ chỉ huy | bộ tổng tham mưu
  | sư đoàn | lữ đoàn | trung đoàn | công an | công an nhân dân | cand | cảnh sát | cảnh sát biển | hải quân | không quân | lục quân | tình báo
  | tòa án | tòa | tand | tòa án nhân dân | viện kiểm sát | viện kiểm sát nhân dân | vksnd | viện ksnd | kiểm toán nhà nước | thanh tra
  | thanh tra chính phủ | ngân hàng nhà nước | nhnn | kho bạc nhà nước | bảo hiểm xã hội | bhxh | mặt trận tổ quốc | mttq | ubmttq | ubtw mttq | ubtư mttq | mttqvn
  | tổng liên đoàn lao động | tổng lđlđ | liên đoàn lao động | lđlđ | hội liên hiệp phụ nữ | hội lhpn | hội nông dân | hội cựu chiến binh
  | hội chữ thập đỏ | hội khuyến học | hội người cao tuổi | hội nhà báo | hội luật gia | đoàn thanh niên | đoàn tncs | tncs | đoàn | trung ương đoàn | tỉnh đoàn | thành đoàn
  | liên hiệp các tổ chức hữu nghị | liên hiệp các hội | thông tấn xã | ttxvn | đài tiếng nói | đài truyền hình | vov | vtv | báo nhân dân | văn phòng | vpcp
  | học viện chính trị | học viện | phái đoàn | đại sứ quán | tổng lãnh sự quán | lãnh sự quán | liên hợp quốc | lhq | asean | nato | eu | ec | liên minh châu âu
  | thượng viện | hạ viện | viện đại biểu | viện dân biểu | đu ma | hội đồng liên bang | đại hội đồng | liên minh nghị sĩ | liên minh nghị viện | nghị viện | duma | quốc hội chính quyền nhân dân | chính quyền nhân dân | nhân đại | chính hiệp | quốc vụ viện | quốc hội khóa | đoàn chủ tịch | đoàn đại biểu quốc hội | đoàn đbqh | đbqh
  | ban tổ chức | ban tuyên giáo | ban dân vận | ban nội chính | ban kinh tế | ban đối ngoại | ban chỉ đạo | ban dân nguyện | ban công tác đại biểu
  | ban kiểm tra | ban pháp chế | ban văn hóa | ban quản lý | hội đồng lý luận | hội đồng thi đua | tòa án tối cao | lầu năm góc | nhà trắng | nhà xanh | điện kremlin | điện elysee | điện buckingham | phủ thủ tướng | nội các | hội đồng an ninh | hội đồng an ninh quốc gia | cơ quan tình báo | cơ quan an ninh | an ninh quốc gia | tình báo quốc gia | tình báo trung ương | khu quản lý | quân lực | lực lượng phòng vệ | hội đồng nội các | hội đồng hiến pháp | hội đồng nhà nước | fbi | cia | nsa
  | cục điều tra | hội hữu nghị | hội đồng bảo an | hội đồng | tổng hội | chính quyền | chính trị | trung tâm báo chí | ban | đảng dân chủ | đảng cộng hòa | đảng xã hội
`;

const privateBodies = `
  hlv | huấn luyện viên | bộ phận | đoàn luật sư | đoàn ls | hội đồng trọng tài |  công ty | cty | tập đoàn | ngân hàng | nh | câu lạc bộ | clb | hđqt | hội đồng quản trị | hđtv | hội đồng thành viên | doanh nghiệp | dn | liên đoàn bóng đá | lđbđ
  | vff | vpf | fifa | uefa | afc | bộ môn | trường | trường thpt | thpt | thcs | tiểu học | mầm non | bệnh viện | bv | khách sạn | hãng | xí nghiệp | nhà máy | fc | quỹ | giáo xứ | tnhh | ctcp | cổ phần
  | corp | group | holdings | trung tâm | khoa | đại học | đh | cao đẳng | hợp tác xã | htx | nhà hát | bảo tàng | tổ chức | văn phòng luật sư | âm nhạc | nghệ thuật | sáng tạo | điều hành
  | kinh doanh | marketing | kỹ thuật | sản xuất | dự án | chương trình | giải | ban giám khảo | ban tổ chức giải | ban trọng tài | ban nhạc | liên đoàn | công đoàn công ty | fed | tổng công ty | hội sinh viên | hội người hâm mộ | hiệp hội
  | hội đồng trị sự | dòng họ | ban đại diện cha mẹ | vccI | chi nhánh | nhà xuất bản | nxb | phòng khám | viện nghiên cứu | đội tuyển | đội bóng | truyền thông công ty | ban phụ huynh | thương hiệu | thiện chí | nhãn hàng | hình ảnh
`;

const fields = `
  viện | hội | nhập cư | di trú | dân chính | an sinh |   ngoại giao | quốc phòng | công an | nội vụ | tư pháp | tài chính | ngân sách | y tế | giáo dục | đào tạo | giáo dục và đào tạo | gd | đt | gdđt | công thương | công nghiệp | thương mại
  | kế hoạch | đầu tư | kh | khđt | giao thông | vận tải | giao thông vận tải | gtvt | xây dựng | nông nghiệp | phát triển nông thôn | phát triển | nông thôn | nn | ptnt | nnptnt | tài nguyên | môi trường
  | tn | mt | tnmt | thông tin | truyền thông | tttt | văn hóa | thể thao | thể dục thể thao | thể dục | tdtt | du lịch | vhttdl | vhtt | dl | khoa học | công nghệ | kh cn | cn | lao động | thương binh | xã hội | ld | tb | xh | lđ tb xh | lđtbxh
  | dân tộc | tôn giáo | dân nguyện | pháp luật | pháp chế | cơ sở | mạng | chỉ đạo | chỉ đạo quốc gia | chỉ đạo liên ngành | chỉ huy | đội | nhóm | tổ | phân ban | tiểu ban | csgt | cảnh sát giao thông | kinh tế | đối ngoại | an ninh | trật tự | an toàn | quản trị | tổ chức | cán bộ | tuyên giáo | dân vận | nội chính | kiểm tra | chính sách | chiến lược
  | thanh niên | thiếu niên | nhi đồng | trẻ em | phụ nữ | nông dân | cựu chiến binh | công tác đại biểu | công tác | đại biểu | nhân dân | nhân dân tối cao | tối cao | quốc gia | toàn quốc
  | cộng hòa | dân chủ | cách mạng | việt nam | xã hội chủ nghĩa | cộng sản | hồ chí minh | thanh niên cộng sản hồ chí minh | tncs hồ chí minh | chính trị quốc gia hồ chí minh | thông tấn | truyền hình | tiếng nói
  | biên giới | biển | hải đảo | thủy lợi | thủy sản | lâm nghiệp | kiểm lâm | hải quan | thuế | kho bạc | thống kê | dự trữ | quản lý | nhà nước về | người việt nam ở nước ngoài | vốn nhà nước tại doanh nghiệp
  | điều tra | hình sự | tham nhũng | chống tham nhũng | phòng chống | phòng | chống | ma túy | kinh tế trung ương | giám sát | tài chính quốc gia | cạnh tranh | tiêu dùng | bảo vệ | phát triển quốc tế | hợp tác | hợp tác phát triển quốc tế | quốc tế
  | cải cách | hữu nghị | đoàn kết | các vấn đề | đặc biệt | toàn quyền | hành chính | thi đua | khen thưởng | tổng hợp | báo chí | xuất bản | điện ảnh | di sản | gia đình | dân số | an toàn thực phẩm | khám chữa bệnh | y tế dự phòng | dự phòng
  | hậu cần | kỹ thuật quân sự | tác chiến | quân sự | tham mưu | chính trị | tổng tham mưu | công đoàn | thị trường | quản lý thị trường | viễn thông | năng lượng | điện lực | hàng không | đường bộ | đường sắt | hàng hải | đăng kiểm | thương mại quốc tế
  | nhà ở | đô thị | quy hoạch | kiến trúc | thương vụ | châu âu | châu á | đông bắc á | đông nam á | tây âu | châu mỹ | thủ đô | chấp hành | thường trực | văn xã | khóa | nhiệm kỳ | thừa hành | lễ tân | lễ tân nhà nước | lãnh sự | phát ngôn | cấp cao | đảng viên | dân cử | hội nghị | nhân quyền | lương thực | nguyên tử | hạt nhân | thế giới | thông tin đối ngoại | phòng chống tham nhũng | phòng chống dịch | an toàn giao thông | cải cách tư pháp | cải cách hành chính | tuyển sinh | tuyên truyền
`;

const verbal = `
  viện | hội |  chỉ đạo | chỉ huy | tổ chức | phát triển | đầu tư | quản lý | điều tra | kiểm tra | giám sát | bảo vệ | hợp tác | đào tạo | xây dựng | phòng chống | phòng | chống | khen thưởng | kinh doanh | sản xuất | thông tin
  | kế hoạch | cải cách | công tác | thi đua | dự án | chương trình | chấp hành | đoàn | ban | trường | khoa | giải | quỹ | đảng viên | hội nghị | an toàn | đoàn kết | hữu nghị | đặc biệt | tư | truyền thông | sáng tạo | điều hành
  | kỹ thuật | nghệ thuật | báo chí | tổng hợp | đại biểu | hội đồng | chính trị | vụ | văn phòng | trung tâm | quản trị | thường trực | chính quyền | biển | đảng | khối | bản | cụm | khu | khu vực | khóa | cảnh sát | doanh nghiệp
`;

const units = `tỉnh | thành phố | tp | t p | huyện | quận | xã | phường | thị xã | tx | thị trấn | bang | vùng | đặc khu | nước | vương quốc | liên bang | lb | cộng hòa | chlb | chnd | khu vực | khu | thủ đô | cụm | thôn | ấp | bản | khối | đảo`;

/** Body phrases that are also verbs or common nouns: in small letters they carry a body on only after an organ or "và". */
export const verbalBodies: ReadonlySet<string> = new Set(listed(verbal, true).map(([phrase]) => phraseKey(phrase)));

/** Fields that are a state's own. */
export const stateFields: ReadonlySet<string> = new Set(
  listed('ngoại giao | đối ngoại | quốc phòng | an ninh | nội vụ | tư pháp | tình báo | nhân quyền', true).map(
    ([phrase]) => phraseKey(phrase),
  ),
);

/** Words and phrases that title bodies are made of. */
export const bodyWords: PhraseTable<BodyKind> = phraseTable<BodyKind>([
  ...listed<BodyKind>(fields, 'field'),
  ...listed<BodyKind>(privateBodies, 'private'),
  ...listed<BodyKind>(publicOrgans, 'public'),
  ...listed<BodyKind>(units, 'unit'),
]);
