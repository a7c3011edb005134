/** A town's name begins here (云桥县政和镇): no other word does. */
const town = '(?:(?![镇乡村街道各府部])[一-龥]{1,2}(?:镇|乡|街道))'
/** Joined to a name, the first sign of the next name is no kind of it (白石镇和镇南镇). */
const begun = '(?<![镇乡道村市县区旗、][和与及])'
const street = '街道(?![积内上道])'

/** The kinds of places, as the end of a name; none where the sign begins or ends another word. */
export const placeKind = `${begun}(?:${[
  '街道(?:办事处|办)?',
  '苏木',
  '嘎查',
  '镇(?![区长街乡静政村里]|市(?![场民政区集]))',
  '乡(?!土(?!壤)|[镇村亲下长政县市区族]|道(?!路))',
  '(?:农|林|牧|渔|茶|农牧|种畜|原种|园艺|种羊|(?<![赛跑])马|繁育|良种|试验)场(?![镇乡])',
  `(?:经济|技术|高新|经济技术|工业|产业)*开发区(?!${street})`,
  `(?:新区|城区|市区)(?!${street})`,
  '县城(?![区关]|(?![及和与或至到等附周有仍将已])[一-龥]{1,3}(?:镇|乡|街道))',
  '高新区|经开区|度假区|示范区|管理区|自治县|自治州',
  '州(?![市县区镇乡街府城直级省湾江河海岛港])',
  '自治旗',
  `县(?![级委政长防直市区乡镇](?!${town})|局(?![部地]|${town})|${street}|城(?![一-龥]{1,2}(?:镇|乡|街道))|道(?!路))`,
  `(?<!红)旗(?![下帜县镇乡村街](?!${town}))`,
  `市(?![民场政内容管级直委县区镇](?!${town})|局(?![部地]|${town})|${street})`,
  `区(?![域别间划内政委县旗级镇乡](?!${town})|局(?![部地]|${town})|${street})`,
  `村(?![民庄委组级干镇乡]|${street}|道(?!路))`,
  '社区(?!镇|[电干工居服医卫民警书网志])',
].join('|')})`

const words =
  /.*(?:[省市县区州旗境辖域]内|[上下中]午前|傍晚前|夜间前|预计|未来|过去|小时|毫米|目前|影响|影响到|[我本全各该贵][省市州县区旗乡镇]|出现|其中|以及|上述|局地|局部|降雨|降雪|降水|雨量|部分|大部|有关|持续|加强|关注|注意|造成|最大|当前|截至|截止|现将|发布|解除|取消|撤销|变更|更新|涉及|包括|范围|区域|今天|今日|今晨|今晚|今夜|昨天|昨日|明天|明晨|明早|明晚|上游|中游|下游|凌晨|早晨|上午|中午|下午|傍晚|夜间|夜里|白天|半夜|以前|之前|提醒|广大|导致|引发|已达|继续|仍将|仍有|袭击|遭遇|迎来|发生|要求|根据|按照|经过|位于|登陆|来自|分别为|分别|主要|尤其是|特别是|尤其|特别|周边|附近|邻近|沿线|沿岸|流域|一带|东部|西部|南部|北部|中部|东北部|西北部|东南部|西南部|偏[东南西北]|记者从|获悉|据悉|扩展至|扩展到|扩大至|扩大到|受到|受灾|协助|支援|指导|拨打|联系|组织|转移|市民|群众|居民|单位|部门|灾害|风险|预警|信号|天气|强对流|多云|能见度|气温|风力|阵风|级别|等级|防御|防范|应对|做好|涌向|通过|途经|抵达|前往|赶赴|派出|进入|处于|属于|相邻|靠近|接近|累计|超过|达到|个别|多个|多地|先后|相继|陆续|同时|此外|另外|因此|由于|关于|针对|其余|其他)/
const particles = /.*(?:[将对在已受及和与把到至时内使仍有为的如各向从]|自(?!治))/
const leading =
  /^[的为将对在请因受据把到至使仍内有及与由向从自令]+(?=.{2,}(?:街道|苏木|嘎查|[镇乡县市区村旗场])$|城区|市区|县城|.{2,}$(?<![镇乡县市区村旗道场]))/
const afterFigure = /^(?:[年月日号时分秒天周个多余℃度米级%])?(?:个|多|余|起|内|以上|左右|前后|前|后)*/
const province = /^.+?(?:省|自治区)(?=[一-龥]{2,})/
/** Places named before (上述城区) are no name. */
const meant = /(?:上述|以上|该|各)[一-龥]{0,2}(?:城区|市区|县城|区县|乡镇|街道|社区|开发区)$/
const kindAlone = new RegExp(`^${placeKind}$`)
const commonWords =
  /^(?![^各全本该多县市等个些沿近邻关中小][乡城村街]镇$|[^各全本该多县市等个些沿近邻关中小和与及或的对致成发防使在向给因以为将受起让令到由从是有于][城村街]乡$|(?!沿|重点|部分|各|城|乡|农|圩)[一-龥]{1,2}集镇$)(?:.*[到进入]村|区县|县区|县市|市县|旗县|县市区|区市县|[东南西北中]{1,3}部.*|偏?[东南西北].*部.*|.*(?:预警|信号|气象|部门|地段|沿线|风险|危险|隐患|保护|作业|敏感|影响|低洼|易涝|受灾|地质|山洪|洪涝|防汛|责任|相关|有关|上述|以上|周边|附近|邻近|部分|大部|个别|多个|若干|所有|下辖|所辖|城乡|城市|都市|农村|山村|乡村|城镇|村镇|集镇|乡镇|镇乡|镇街|街镇).*|.*分[镇区]|[一-龥]{3,}湖区|请?[各该我].{0,3}[省市县区旗镇乡村道州]|[本全贵下有][省市县区旗镇乡村州]|[多几两三数]个?[市县区旗镇乡村]|其[余他它].*|(?:住宅|生活|居民|商业|工业|办公)?(?:小区|山区|景区|库区|灌区|辖区|海区|矿区|湖区|林区|牧区|灾区|校区|厂区|园区|片区|港区|社区|地区|[雨雪落]区|林牧区|农牧区|沿海|集市|超市|夜市|街道|[农林牧渔茶]场)|.*(?:景区|地区|水源区|湖湖区|[巨大狂]浪区|狂涛区|[蓄滞行分]洪区|各[市县区旗镇乡村])|滩区|(?:浅|高|深|半|高寒|边远|沿|秦巴|大别)山区|等.*|的.*|第.*|.{0,4}[个等](?:乡镇|镇街|街镇|[镇乡县市区村旗]|街道))$/

/** What is said of towns that are not named. */
const unnamed =
  /^(?:各|全|本|我|该|多|几|数|小|老|上述|以上|其[他余它]|有关|相关|部分|大部分|周边|附近|邻近|沿[江河海湖线岸山途]|多个|个别|重点|易涝|低洼|受灾|农村)?(?:[乡镇]|街道|苏木|[城乡村街集]镇|镇[乡街]|城乡|乡村|[农林牧渔茶]场)$|.{2}(?:[乡村集]镇|镇[乡街])$/

/** True for a whole item of a list of towns that can only be a name, though it may be made of other words (安全乡). */
export function isTownOfList(item: string): boolean {
  return /^[一-龥×]{2,8}$/.test(item) && /(?:[镇乡场]|街道|苏木)$/.test(item) && !unnamed.test(item)
}

/** A place's name without the words before it; empty when what is left is no name. */
export function nameIn(run: string, place: 'afterFigure' | 'inList' | 'alone'): string {
  if (meant.test(run)) return ''
  const told = run.replace(province, '').replace(/^.{2,6}[县市区](?=(?:主|老|新|中心)?城区$|市区$)/, '')
  const shorn = place === 'afterFigure' ? told.replace(afterFigure, '') : told
  const alone = place === 'inList' ? shorn.replace(/^.*[我本][省市州县区旗]/, '') : withoutLead(shorn)
  if (isName(alone)) return alone
  return kindAlone.test(alone) && shorn.length <= 4 && isName(shorn) ? shorn : ''
}

function isName(name: string): boolean {
  if (
    /^(?:主|老|新|中心)?城区$|^市区$|^县城$|^(?:(?:经济|技术|高新|工业|产业)*开发区|高新区|经开区)$/.test(
      name,
    )
  )
    return true
  const kindOnly = kindAlone.test(name) || kindAlone.test(name.replace(/^[和与及或]/, ''))
  return name.length >= 2 && !kindOnly && !commonWords.test(name)
}

/** Particles are taken off only where a name remains: names begin with them too (和平, 天河, 内江). */
function withoutLead(name: string): string {
  const plain = name.replace(words, '')
  const short = plain.length > 5 ? plain.replace(particles, '') : plain
  return (short.length < 2 ? plain : short).replace(leading, '')
}
