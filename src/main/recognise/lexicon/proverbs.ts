// Proverbs and set phrases of four words and more that the press quotes without saying what they are. Source: common
// collections of Vietnamese proverbs, and formulas of public life of many countries.
import { listed, phraseTable, type PhraseTable } from '../phrases';

/** Proverbs without their marks; a quotation that says little else is one. */
export const proverbs: PhraseTable<true> = phraseTable(
  listed(
    `vạn sự khởi đầu nan | có công mài sắt có ngày nên kim | đi một ngày đàng học một sàng khôn | gần mực thì đen gần đèn thì sáng | tốt gỗ hơn tốt nước sơn | đói cho sạch rách cho thơm | thương người như thể thương thân | bầu ơi thương lấy bí cùng
    | một con ngựa đau cả tàu bỏ cỏ | đoàn kết là sức mạnh | góp gió thành bão | tích tiểu thành đại | năng nhặt chặt bị | kiến tha lâu đầy tổ | nước chảy đá mòn | chân cứng đá mềm | lửa thử vàng gian nan thử sức | thất bại là mẹ thành công
    | có chí thì nên | chớ thấy sóng cả mà ngã tay chèo | thua keo này bày keo khác | cái khó ló cái khôn | cái khó bó cái khôn | trăm hay không bằng tay quen | trăm nghe không bằng một thấy | học thầy không tày học bạn | không thầy đố mày làm nên
    | tiên học lễ hậu học văn | muốn sang thì bắc cầu kiều | công cha như núi thái sơn | nghĩa mẹ như nước trong nguồn | chim có tổ người có tông | cây có cội nước có nguồn | lá rụng về cội | con hơn cha là nhà có phúc | giọt máu đào hơn ao nước lã
    | bán anh em xa mua láng giềng gần | tối lửa tắt đèn có nhau | chị ngã em nâng | môi hở răng lạnh | đồng cam cộng khổ | đồng tâm hiệp lực | chung lưng đấu cật | kề vai sát cánh | thuận vợ thuận chồng tát biển đông cũng cạn | buôn có bạn bán có phường
    | phi thương bất phú | phi nông bất ổn | phi công bất phú | phi trí bất hưng | nhất nước nhì phân tam cần tứ giống | nhất nghệ tinh nhất thân vinh | tấc đất tấc vàng | rừng vàng biển bạc | đất lành chim đậu | an cư lạc nghiệp | phép vua thua lệ làng | nhập gia tùy tục
    | dân là gốc | lấy dân làm gốc | dân vi bản | dễ trăm lần không dân cũng chịu | khó vạn lần dân liệu cũng xong | mất lòng trước được lòng sau | thuốc đắng giã tật | sự thật mất lòng | cây ngay không sợ chết đứng | giấy rách phải giữ lấy lề | chết vinh còn hơn sống nhục
    | tiền trảm hậu tấu | dụng nhân như dụng mộc | thượng bất chính hạ tắc loạn | nhà dột từ nóc | nhà dột từ nóc dột xuống | pháp bất vị thân | quân pháp bất vị thân | quốc có quốc pháp gia có gia quy | vô quy củ bất thành phương viên | danh chính ngôn thuận
    | phòng bệnh hơn chữa bệnh | phòng cháy hơn chữa cháy | chậm mà chắc | dục tốc bất đạt | mưu sự tại nhân thành sự tại thiên | biết người biết ta trăm trận trăm thắng | biết địch biết ta trăm trận trăm thắng | nước xa không cứu được lửa gần | mềm nắn rắn buông
    | nước đến chân mới nhảy | mất bò mới lo làm chuồng | đầu voi đuôi chuột | cha chung không ai khóc | trống đánh xuôi kèn thổi ngược | được mùa mất giá | con sâu làm rầu nồi canh | một con sâu làm rầu nồi canh | bắt cóc bỏ đĩa | đánh trống bỏ dùi | ném đá ao bèo | khôn nhà dại chợ
    | mất cả chì lẫn chài | tiền mất tật mang | gieo gió gặt bão | ác giả ác báo | ở hiền gặp lành | đời cha ăn mặn đời con khát nước | gậy ông đập lưng ông | già néo đứt dây | tham bát bỏ mâm | tham thì thâm | xa mặt cách lòng | đồng sàng dị mộng | ăn cây nào rào cây ấy
    | ăn chưa no lo chưa tới | tre già măng mọc | sông có khúc người có lúc | hết cơn bĩ cực đến hồi thái lai | sau cơn mưa trời lại sáng | còn nước còn tát | cứu người như cứu hỏa | lương y như từ mẫu | thầy thuốc như mẹ hiền | chống dịch như chống giặc | một người vì mọi người | mình vì mọi người
    | các bên cùng có lợi | hai bên cùng có lợi | độc lập tự do hạnh phúc | tất cả vì miền nam ruột thịt | tất cả cho tiền tuyến | thóc không thiếu một cân quân không thiếu một người | xẻ dọc trường sơn đi cứu nước | nhằm thẳng quân thù mà bắn | bám thắt lưng địch mà đánh
    | tổ quốc hay là chết | lừng lẫy năm châu chấn động địa cầu | học tập và làm theo tư tưởng đạo đức phong cách hồ chí minh | học tập và làm theo tấm gương đạo đức hồ chí minh | học đi đôi với hành | thi đua là yêu nước | mỗi người dân là một chiến sĩ | nhà nhà thi đua người người thi đua
    | nhà nước và nhân dân cùng làm | nước mỹ trên hết | nước mỹ là trên hết | xanh sạch đẹp | sáng xanh sạch đẹp | đả hổ diệt ruồi | có bột mới gột nên hồ | nhân khang vật thịnh | quốc thái dân an | tết trồng cây đời đời nhớ ơn bác hồ | nước mỹ trước tiên | nước mỹ trước hết | làm cho nước mỹ vĩ đại trở lại | đưa nước mỹ vĩ đại trở lại | giấc mơ trung hoa | giấc mơ trung quốc | một trung quốc | một đất nước hai chế độ | một nhà nước hai chế độ | một nước hai chế độ
    | bốn phương châm mười sáu chữ vàng | 16 chữ vàng | 4 tốt | tự lực tự cường | tự lực cánh sinh | tự chủ tự cường | chủ động linh hoạt sáng tạo | đoàn kết kỷ cương sáng tạo | kỷ cương liêm chính hành động sáng tạo | nói ít làm nhiều | nói phải đi đôi với làm | đã nói là làm | rõ người rõ việc rõ trách nhiệm
    | cờ đến tay ai người đó phất | không có vùng cấm không có ngoại lệ | không có ngoại lệ không có vùng cấm | không có vùng cấm | công tâm khách quan | đi từng ngõ gõ từng nhà rà từng đối tượng | hết việc chứ không hết giờ | ba bám bốn cùng | cùng ăn cùng ở cùng làm | gần dân sát dân | nghe dân nói nói dân hiểu | nghe dân nói nói dân nghe làm dân tin`,
    true as const,
  ),
);
