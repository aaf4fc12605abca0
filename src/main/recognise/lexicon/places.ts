// Places that scope titles: provinces and cities of Viet Nam before and after the mergers of 2025, countries, continents, capitals.
import { listed, phraseTable, type PhraseTable } from '../phrases';
import { phraseKey } from '../forms';

const provinces = `
  an giang | bà rịa - vũng tàu | bà rịa vũng tàu | bắc giang | bắc kạn | bạc liêu | bắc ninh | bến tre | bình định | bình dương | bình phước | bình thuận | cà mau | cần thơ | cao bằng
  | đà nẵng | đắk lắk | đăk lăk | đắc lắc | đắk nông | đăk nông | điện biên | đồng nai | đồng tháp | gia lai | hà giang | hà nam | hà nội | hà tây | hà tĩnh | hải dương | hải phòng | hậu giang | hòa bình | hưng yên
  | khánh hòa | kiên giang | kon tum | lai châu | lâm đồng | lạng sơn | lào cai | long an | nam định | nghệ an | ninh bình | ninh thuận | phú thọ | phú yên | quảng bình | quảng nam | quảng ngãi
  | quảng ninh | quảng trị | sóc trăng | sơn la | tây ninh | thái bình | thái nguyên | thanh hóa | thừa thiên huế | thừa thiên - huế | tiền giang | trà vinh | tuyên quang | vĩnh long | vĩnh phúc | yên bái | huế
  | tp hồ chí minh | thành phố hồ chí minh | tp hcm | tphcm | tp hà nội | hcm | sài gòn | vũng tàu | nha trang | đà lạt | vinh | hạ long | thủ đức | hai bà trưng | bà rịa | quy nhơn | biên hòa | buôn ma thuột
  | hoàng sa | trường sa | phú quốc | côn đảo | điện biên phủ | tây nguyên | nam bộ | tây nam bộ | tây bắc | hồng bàng | lê chân | ngô quyền | hoàn kiếm | ba đình | hoàng mai | cầu giấy | thanh xuân | hà đông | hai châu | hải châu
`;

const countries = `
  việt nam | trung quốc | trung hoa | lào | campuchia | thái lan | myanmar | malaysia | indonesia | singapore | philippines | brunei | đông timor | timor leste | nhật bản | nhật | hàn quốc | triều tiên | mông cổ
  | ấn độ | pakistan | bangladesh | sri lanka | nepal | bhutan | afghanistan | iran | iraq | syria | thổ nhĩ kỳ | israel | palestine | jordan | lebanon | ả rập xê út | arab saudi | saudi arabia | ả rập saudi | qatar | kuwait | uae | oman | yemen | bahrain
  | nga | liên bang nga | ukraine | ukraina | belarus | kazakhstan | uzbekistan | azerbaijan | armenia | gruzia | georgia | moldova | ba lan | séc | czech | slovakia | hungary | romania | bulgaria | serbia | croatia | slovenia | bosnia | montenegro | kosovo | albania | bắc macedonia
  | đức | chlb đức | pháp | anh | vương quốc anh | ireland | hà lan | bỉ | luxembourg | thụy sĩ | thụy sỹ | áo | italy | italia | ý | tây ban nha | bồ đào nha | hy lạp | thụy điển | na uy | đan mạch | phần lan | iceland | estonia | latvia | litva | lithuania | malta | síp | vatican
  | mỹ | hoa kỳ | canada | mexico | cuba | cu ba | brazil | argentina | chile | peru | colombia | venezuela | ecuador | bolivia | uruguay | paraguay | panama | nicaragua | costa rica | haiti | cộng hòa dominicana
  | australia | úc | new zealand | papua new guinea | fiji | ai cập | libya | algeria | tunisia | morocco | maroc | sudan | ethiopia | kenya | nigeria | nam phi | angola | mozambique | tanzania | ghana | senegal | mali | zimbabwe | rwanda | uganda | congo
  | liên xô | đông đức | tây đức | đài loan | hong kong | hồng kông | ma cao | châu âu | châu á | châu phi | eu | liên minh châu âu | asean | liên hợp quốc | lhq | nato | apec | bắc kinh | thượng hải | washington | new york | geneva
  | chdcnd triều tiên | cộng hòa dân chủ nhân dân lào | chdcnd lào | cộng hòa nhân dân trung hoa | cộng hòa xã hội chủ nghĩa việt nam | chxhcn việt nam | cộng hòa pháp | cộng hòa cuba | cộng hòa séc | cộng hòa czech | tq | quảng tây | quảng đông | vân nam | hải nam | phúc kiến | tứ xuyên | bồ | viêng chăn | moskva | moscow | seoul | tokyo | london | paris | berlin | bangkok | phnom penh | catalonia | catalan | scotland | palestin | brunei darussalam | qatar | sri lanka
`;

const moreCountries = `
  philippine | camphuchia | cam-pu-chia | viêng-chăn | viêng chăn | vương quốc campuchia | guinea | guinea bissau | guinea xích đạo | burundi | cameroon | gabon | gambia | liberia | madagascar | malawi | mauritania | mauritius | niger | somalia | togo | zambia | botswana | namibia | eritrea | djibouti | chad | benin | burkina faso | bờ biển ngà | cốt-đi-voa | sierra leone | el salvador | guatemala | honduras | jamaica | bahamas | cộng hòa dominica | dominica | guyana | suriname | belize | maldives | tajikistan | turkmenistan | kyrgyzstan | bosnia và herzegovina | macedonia | monaco | liechtenstein | andorra | san marino | samoa | tonga | vanuatu | quần đảo solomon | palau | micronesia | greenland | crimea | gaza | bờ tây | california | texas | florida | ukraina | belarusia | liên bang | tòa thánh | xê-nê-gan | mô-dăm-bích | an-giê-ri | ăng-gô-la | nam sudan | trung phi | cộng hòa trung phi | việt-trung | tứ xuyên | quý châu | hồ bắc | hồ nam | giang tô | chiết giang | sơn đông | tân cương | tây tạng | macau
`;

/** Countries as the press that spells foreign names out by syllable writes them. */
const spelledCountries = `
  a-déc-bai-gian | a-rập xê-út | ác-hen-ti-na | ác-mê-ni-a | ai-len | ai-xơ-len | an-ba-ni | an-giê-ri | ăng-gô-la | áp-ga-ni-xtan | ba-ren | băng-la-đét | bê-la-rút | bê-nanh | bô-li-vi-a | bốt-xoa-na | bra-xin | bru-nây | bun-ga-ri | ca-dắc-xtan
  | ca-mơ-run | ca-na-đa | ca-ta | cam-pu-chia | chi-lê | cô-lôm-bi-a | cô-oét | cô-xta ri-ca | công-gô | crô-a-ti-a | cu-ba | dăm-bi-a | dim-ba-bu-ê | đông ti-mo | ê-cu-a-đo | ê-ri-tơ-rê-a | ê-ti-ô-pi-a | en xan-va-đo | e-xtô-ni-a | ga-na | gha-na
  | gia-mai-ca | gioóc-đa-ni | gru-di-a | goa-tê-ma-la | ha-i-ti | hôn-đu-rát | hung-ga-ri | i-ran | i-rắc | i-ta-li-a | i-xra-en | in-đô-nê-xi-a | kê-ni-a | lát-vi-a | li-băng | li-bi | lít-va | lúc-xăm-bua | ma-đa-gát-xca | ma-lai-xi-a | ma-li | ma-rốc
  | man-ta | man-đi-vơ | mê-hi-cô | mi-an-ma | mô-na-cô | môn-đô-va | môn-tê-nê-grô | na-mi-bi-a | nê-pan | ni-ca-ra-goa | ni-giê-ri-a | niu di-lân | ô-man | ô-xtrây-li-a | pa-ki-xtan | pa-le-xtin | pa-na-ma | pa-pua niu ghi-nê | pa-ra-goay | pê-ru
  | phi-gi | phi-líp-pin | ru-an-đa | ru-ma-ni | séc-bi | síp | tan-da-ni-a | tát-gi-ki-xtan | tuy-ni-di | tuốc-mê-ni-xtan | u-crai-na | u-dơ-bê-ki-xtan | u-gan-đa | u-ru-goay | va-ti-căng | vê-nê-xu-ê-la | xê-nê-gan | xinh-ga-po | xin-ga-po | xlô-va-ki-a | xlô-ven-ni-a
  | xô-ma-li | xri lan-ca | xu-đăng | xy-ri | y-ê-men | oa-sinh-tơn | mát-xcơ-va | pa-ri | niu oóc | giơ-ne-vơ | brúc-xen | béc-lin | tê-hê-ran
`;

/** Parts of the world, and names of world bodies in other spellings, that scope a title as a country does. */
const regionsOfWorld = `các tiểu vương quốc arab thống nhất | các tiểu vương quốc ả rập thống nhất | saint petersburg | st petersburg | xanh pê-téc-bua | liên hiệp quốc | mỹ latinh | mỹ la tinh | mỹ la-tinh | bắc mỹ | nam mỹ | trung mỹ | trung đông | đông nam á | nam á | đông á | trung á | đông âu | tây âu | bắc âu | bắc phi | kremlin | điện kremlin | hàn
  | jakarta | manila | kuala lumpur | new delhi | islamabad | kabul | tehran | baghdad | damascus | ankara | istanbul | cairo | tel aviv | jerusalem | riyadh | doha | dubai | abu dhabi | brussels | madrid | barcelona | rome | roma | vienna | praha | prague | budapest
  | warsaw | kiev | kyiv | minsk | stockholm | oslo | helsinki | copenhagen | amsterdam | zurich | athens | melbourne | canberra | wellington | ottawa | toronto | vancouver | montreal | chicago | los angeles | san francisco | seattle | havana | la habana | brasilia | sao paulo
  | rio de janeiro | buenos aires | bogota | caracas | cape town | johannesburg | nairobi | osaka | kyoto | busan | pyongyang | bình nhưỡng | đài bắc | quảng châu | thâm quyến | trùng khánh | thiên tân | nam kinh | vũ hán | davos | vientiane | yangon | naypyidaw`;

/** A country scopes the titles of its own officials only. */
export type PlaceKind = 'country' | 'region';

/** Other names of the same country. */
const aliases: ReadonlyMap<string, string> = new Map(
  [
    ['trung hoa', 'trung quốc'],
    ['tq', 'trung quốc'],
    ['hoa kỳ', 'mỹ'],
    ['nhật', 'nhật bản'],
    ['úc', 'australia'],
    ['chxhcn việt nam', 'việt nam'],
    ['ukraina', 'ukraine'],
    ['philippine', 'philippines'],
    ['thụy sỹ', 'thụy sĩ'],
    ['ý', 'italy'],
    ['italia', 'italy'],
  ].map(([from = '', to = '']) => [phraseKey(from), phraseKey(to)]),
);

/** True when two printed names can mean one country: "Lào" and "Cộng hòa Dân chủ Nhân dân Lào", "Trung Hoa" and "Trung Quốc". */
export function isSameCountry(a: string, b: string): boolean {
  const one = plainCountry(a);
  const other = plainCountry(b);
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

function plainCountry(key: string): string {
  for (const [from, to] of aliases) if (key === from || key.endsWith(` ${from}`)) return to;
  return key;
}

/** Names of places, as they scope a title. */
export const places: PhraseTable<PlaceKind> = phraseTable<PlaceKind>([
  ...listed<PlaceKind>(provinces, 'region'),
  ...listed<PlaceKind>(countries, 'country'),
  ...listed<PlaceKind>(moreCountries, 'country'),
  ...listed<PlaceKind>(spelledCountries, 'country'),
  ...listed<PlaceKind>(regionsOfWorld, 'region'),
]);
