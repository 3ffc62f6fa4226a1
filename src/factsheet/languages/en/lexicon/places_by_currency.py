"""Towns and regions of one country, by the ISO 4217 code of its money, their tokens
joined by underscores. Written by tools/places_by_currency.py.

From countryinfo (MIT), GeoNames (CC BY 4.0, geonames.org) and CLDR (Unicode licence).
"""

PLACES = {
    "AED": """
abu_dhabi ajman dayrah dubai jebel_ali musaffah ras_al_khaimah sharjah
""",
    "AFN": """
kabul
""",
    "AMD": """
yerevan
""",
    "AOA": """
luanda
""",
    "ARS": """
avellaneda bahia_blanca bahía_blanca buenos_aires cordoba corrientes córdoba jose_c_._paz
josé_c_._paz lanus lanús mar_del_plata merlo neuquen neuquén parana paraná posadas quilmes
resistencia salta san_miguel_de_tucuman san_miguel_de_tucumán san_salvador_de_jujuy santa_fe
santiago_del_estero
""",
    "AUD": """
adelaide_hills albany_creek alexandra_hills alice_springs altona_meadows armidale ascot_vale
ashfield australian_capital_territory australind bacchus_marsh bairnsdale baldivis ballajura
ballarat bankstown banora_point batemans_bay baulkham_hills bendigo bentleigh blacktown
blue_mountains boronia bracken_ridge brisbane buderim bunbury bundaberg bundoora burnie burwood
busselton byford caboolture cabramatta calamvale caloundra campsie canberra canning_vale capalaba
carindale carlingford caroline_springs carrum_downs castle_hill casula cessnock chatswood
cherrybrook city_of_port_phillip coffs_harbour coogee coorparoo corio craigieburn cranbourne
cranebrook cronulla dandenong deception_bay dee_why devonport dianella docklands dubbo duncraig
earlwood echuca eight_mile_plains ellenbrook endeavour_hills engadine essendon ferntree_gully
footscray frankston gawler geelong geraldton glen_iris glen_waverley glenferrie glenmore_park
glenroy glenwood gold_coast gosnells goulburn granville greenacre greensborough greenvale
greystanes gympie hampton_park helensvale hervey_bay highton hobart hoppers_crossing hurstville
kalgoorlie kallangur karratha kellyville keysborough kingsford kogarah kwinana lakemba landsdale
langwarrin launceston lidcombe lilydale maitland mandurah maroochydore maroubra marrickville
melbourne mernda merrylands mildura mill_park moonee_ponds mooroolbark morayfield mornington
morphett_vale mosman mount_barker mount_druitt mount_eliza mount_gambier mount_isa mount_martha
mount_waverley muswellbrook narangba narre_warren nerang new_south_wales noble_park north_lakes
north_melbourne northcote pacific_pines pakenham palmerston parafield_gardens paralowie parramatta
pascoe_vale perth pittwater point_cook port_hedland port_macquarie port_melbourne prestons
punchbowl quakers_hill queensland randwick redbank_plains ringwood robina rockhampton rockingham
rowville roxburgh_park seven_hills shepparton south_australia south_morang south_yarra southbank
springfield_lakes springvale st_clair strathfield sunnybank_hills sunshine_coast surfers_paradise
surry_hills sydney sydney_central_business_district taree tarneit tasmania taylors_hill
taylors_lakes templestowe thomastown thornbury thornlie toowoomba townsville traralgon truganina
tuggeranong umina_beach upper_coomera wahroonga wallan wangaratta warragul warrnambool werribee
west_pennant_hills western_australia westmead wheelers_hill whyalla willetton wodonga wollert
wollongong wyndham_vale yagoona yarraville
""",
    "AZN": """
baku
""",
    "BDT": """
chattogram dhaka gazipur khulna rangpur
""",
    "BOB": """
la_paz santa_cruz_de_la_sierra
""",
    "BRL": """
belem belo_horizonte belém brasilia brasília campinas curitiba fortaleza goiania goiânia guarulhos
maceio maceió manaus porto_alegre recife rio_de_janeiro salvador sao_paulo são_paulo
""",
    "BYN": """
minsk
""",
    "CAD": """
abbotsford ahuntsic_-_cartierville alliston alta_vista ancaster arbutus_ridge armdale auburn_bay
aylmer baie_-_comeau banbury_-_don_mills barrie bathurst_manor bay_street_corridor bayview_village
beaconsfield beauport bedford_park_-_nortown beloeil beltline bendale birchcliffe_-_cliffside
black_creek blainville blundell boisbriand boucherville bowmanville bracebridge brampton brantford
bridlewood british_columbia broadmoor brocklehurst brockville brookhaven_-_amesbury brooklin
brossard burnaby caledon calgary campbell_river camrose candiac cariboo cartierville
central_coquitlam central_lonsdale central_saanich centretown chambly charlesbourg charlottetown
chateauguay chestermere chicoutimi chilliwack chomedey christopher_-_champlain
church_-_yonge_corridor châteauguay clairlea_-_birchmount clanton_park clarence_-_rockland
cliffcrest cloverdale cole_harbour colwood coquitlam core_neighbourhoods corner_brook
cote_-_saint_-_luc coventry_hills cranbrook côte_-_saint_-_luc danforth_east_york
desmarchais_-_crawford deux_-_montagnes dollard_-_des_ormeaux don_valley_village dorset_park
dorval downsview_-_roding_-_cfb drummondville dunbar_-_southlands duvernay east_end_-_danforth
east_gwillimbury east_hastings edenbridge_-_humber_valley edgemont edmonton edmundston
englemount_-_lawrence esquimalt etobicoke fallingbrook fiddlesticks flemingdon_park forest_heights
fort_erie fort_mcmurray fort_st_._john fraser_heights fredericton fredericton_northside gatineau
glace_bay glenfield_-_jane_heights gordon_head granby grande_prairie grandview_-_woodlands
greater_napanee greater_sudbury greenfield_park guelph halifax halton_hills hastings_-_sunrise
henry_farm hespeler high_park_-_swansea hillcrest_village humbermede ile_-_des_-_soeurs innisfil
joliette jonquiere jonquière kamloops kanata kelowna kennedy_park kenora
kensington_-_cedar_cottage kensington_-_chinatown keswick kingsview_village_-_the_westway
kitchener kitsilano l_'_amoreaux l_'_ancienne_-_lorette l_'_assomption la_cite_-_limoilou
la_cité_-_limoilou la_prairie lafleche laflèche lake_country lansing_-_westgate lasalle laval
laval_-_des_-_rapides le_sud_-_ouest le_vieux_-_longueuil leaside_-_bennington les_coteaux
les_rivieres les_rivières lethbridge levis little_portugal lloydminster longueuil lougheed
lower_lonsdale lower_sackville lutes_mountain lévis magog maillardville manitoba maple_ridge
marpole mascouche mckenzie_towne medicine_hat metrotown mimico mirabel miramichi mississauga
moncton mont_-_royal mont_-_saint_-_hilaire montreal montreal_-_nord montréal montréal_-_nord
moose_jaw morningside moss_park mount_pearl nanaimo nepean new_brunswick new_glasgow
new_westminster newfoundland niagara north_battleford north_bay north_cowichan north_delta
north_st_._james_town north_vancouver northwest_territories nova_scotia nunavut nutana_sector
o_'_connor_-_parkview oak_bay oakville oakwood_village okanagan_mission okotoks ontario
orangeville orillia oshawa ottawa outremont owen_sound panorama_hills parc_-_extension
parkwoods_-_donalda penticton petawawa pierrefonds pierrefonds_-_roxboro pitt_meadows
pleasant_view pointe_-_claire port_alberni port_colborne port_coquitlam port_moody prince_albert
prince_edward_island prince_george quebec quispamsis québec red_deer renfrew_-_collingwood
renfrew_heights repentigny riley_park rimouski riviere_-_du_-_loup rivière_-_du_-_loup rock_forest
rockcliffe_-_smythe rosedale_-_moore_park rouyn_-_noranda saanich saddle_ridge saguenay
saint_-_charles_-_borromee saint_-_charles_-_borromée saint_-_constant saint_-_eustache
saint_-_georges saint_-_henri saint_-_hubert saint_-_hyacinthe saint_-_jerome saint_-_jérôme
saint_-_lazare saint_-_leonard saint_-_lin_-_laurentides saint_-_léonard sainte_-_catherine
sainte_-_foy sainte_-_julie sainte_-_therese sainte_-_thérèse salaberry_-_de_-_valleyfield
salmon_arm sarnia saskatchewan saskatoon sault_ste_._marie scarborough_village seafair sept_-_iles
sept_-_îles shawinigan sherbrooke sherwood_park sooke sorel_-_tracy south_granville south_parkdale
south_riverdale south_surrey spruce_grove squamish st_._albert st_._andrew_-_windfields
st_._catharines st_._thomas steinbach steveston stittsville stonebridge stonegate_-_queensway
stoney_creek stony_plain stouffville strathroy strawberry_hill swift_current sylvan_lake taradale
taylor_-_massey tecumseh templeton_-_est terrebonne thetford_-_mines thorncliffe_park thorold
thunder_bay tillsonburg timmins toronto townline trinity_-_bellwoods trois_-_rivieres
trois_-_rivières tsawwassen university_endowment_lands val_-_d_'_or val_-_des_-_arbres vanier
varennes vaudreuil_-_dorion vedder_crossing victoria_-_fraserview victoria_village victoriaville
ville_-_emard ville_-_marie ville_-_émard walnut_grove wasaga_beach waterdown
waterfront_communities_-_the_island welland west_hill west_humber_-_clairville west_kelowna
west_vancouver westminster_-_branson westmount westwood_plateau whalley whitchurch_-_stouffville
white_rock whitehorse wihkwentowin willowdale willowridge_-_martingrove_-_richview winnipeg
wîhkwêntôwin yellowknife york_university_heights yorkton yukon_territory
""",
    "CDF": """
bandundu_province boma bukavu bunia butembo gandajika goma isiro kamina kananga kikwit kindu
kinshasa kisangani kolwezi likasi lubumbashi matadi mbandaka mbuji_-_mayi mwene tshikapa uvira
""",
    "CHF": """
zurich zürich
""",
    "CLP": """
antofagasta arica la_pintana maipu maipú nunoa penalolen peñalolén puente_alto puerto_montt
quilicura rancagua san_bernardo santiago temuco valparaiso valparaíso vina_del_mar viña_del_mar
ñuñoa
""",
    "CNY": """
ankang anqing anqiu anshan anshun aqsu artux bachuan baicheng baise baiyin banan bao_'_an baoding
baoji baoshan baotou basuo bayan_nur bazhong bei_’_an beibei beihai beijing bengbu benxi bijie
binzhou bole bozhou cangzhou changchun changde changle changning changsha changshu changyi
changzheng changzhi changzhou chaoyang chaozhou chengde chengdu chengguan_qu chengzhong chenzhou
chifeng chizhou chongming chongqing chongzuo chuxiong chuzhou chéngguān_qū cixi dachang dali
dalian daliang dandong daqing datong daxing_’_anling daye dazhou dengzhou deyang dezhou dingxi
dongguan donghai dongtai dongying e_’_zhou enshi fangchenggang fendou fenghuang fengxiang foshan
fuling fushun fuxin fuyang fuzhou ganzhou gaomi gaoping gaozhou ghulja gongheyong guang_’_an
guangyuan guangzhou guankou gucun guigang guilin guiyang gujangbagh gunan guyuan haikou hailar
handan hangu hangzhou hanzhong harbin hebi hechi hechuan hefei hegang heihe hengshui hengyang
heshan heyuan heze hezhou hohhot hongkou huai_'_an huaibei huaihua huainan huanggang huangpu
huangshan huangshi huayin huizhou hulan_ergi huludao hulunbuir huocheng huzhou ji_’_an jiading
jiamusi jiangmen jiangyin jianshui jiaojiang jiaozhou jiaozuo jiaxing jiayuguan jieyang jilin
jinan jinchang jincheng jing_’_an jingdezhen jinghong jingling jingmen jingzhou jinhua jining
jinjiang jinshan jinzhong jinzhou jiujiang jiuquan jixi jiyuan jizhou kaifeng kaili karamay
kashgar korla kunming kunshan laibin laiwu laixi langfang lanzhou laohekou leshan lhoka lianshan
lianyungang liaocheng liaoyang lijiang lincang linfen linqu linxia_chengguanzhen linyi lishui
liupanshui liuzhou longgang longling_county longshan longyan loudi lu_’_an luancheng luliang luohe
luohu_district luojiang luoyang luzhou lüliang ma_’_anshan maoming meishan meizhou mengzi mianyang
minhang mudanjiang nanchang nanchong nanchuan nanjing nanning nanping nanqiao nantong nanyang
neijiang nianbo ningbo ningde nyingchi ordos panjin panshan panzhihua pengze pingdingshan pingdu
pingliang pingxiang pizhou pu_'_er pudong puning putian putuo puxi puyang qibao qingdao qingpu
qingyang qingyuan qingzhou qinhuangdao qinzhou qionghai qiqihar qitaihe quanzhou qujing quzhou
rizhao rugao rui_’_an sanhe sanmenxia sanming shanghai shangluo shangqiu shangrao shangyu shantou
shanwei shaoguan shaoxing shaoyang shenyang shenzhen shihezi shijiazhuang shijie shiqi shiyan
shizuishan shouguang shuangyashan shuozhou siping songjiang suicheng suihua suining suizhou suqian
suzhou tai_’_an taicang taiyuan taizhou tanggu tangshan tantou tanzhou tianjin tianshui tieling
tongchuan tongchuanshi tonghua tongliao tongling tongshan turpan ulanqab urumqi wafangdian wanning
wanxian wanzhou weifang weihai weinan wenchang wenzhou wuhai wuhan wuhu wuwei wuxi wuxue wuzhong
wuzhou xi_’_an xiamen xiangtan xiangyang xianning xiantao xianyang xiaogan xichang xilinhot
xingning xingtai xingyi xining xintai xinxiang xinyang xinyi xinyu xinyuan xinzhou xiuying
xuancheng xuanhua xuchang xuhui xuzhou ya_'_an yan_’_an yancheng yanghang yangjiang yangpu
yangquan yangshuo yangzhou yanji yantai yanzhou yibin yichang yichun yinchuan yingkou yingtan
yintai yiwu yixing yongji yongzhou yuci yueyang yulin yuncheng yunfu yunlong zaozhuang zhabei
zhangjiagang zhangjiajie zhangjiakou zhangye zhangzhou zhanjiang zhaoqing zhaotong zhengzhou
zhenjiang zhongshan zhongwei zhoukou zhoushan zhucheng zhuhai zhumadian zhuzhou zibo zigong zitong
ziyang zoucheng zunyi ürümqi
""",
    "COP": """
barranquilla bogota bogotá bucaramanga cali cartagena cucuta cúcuta dosquebradas floridablanca
ibague ibagué itagui itagüí manizales medellin medellín monteria montería neiva pasto popayan
popayán santa_marta sincelejo soacha tulua tuluá valledupar villavicencio
""",
    "CUP": """
almendares arroyo_naranjo camaguey camagüey diez_de_octubre guantanamo guantánamo havana las_tunas
santiago_de_cuba
""",
    "CZK": """
brno ostrava prague
""",
    "DKK": """
aabenraa aalborg albertslund allerød arhus avedøre ballerup birkerød brøndbyvester charlottenlund
copenhagen esbjerg farum frederikshavn frederikssund glostrup greve haderslev hedensted helsingør
herning hillerød hjørring holbæk holstebro horsens hvidovre hørsholm indre_by ishøj kalundborg
klinteby_frihed kolding køge lillerød middelfart nyborg nykøbing_falster næstved nørresundby
odense randers ringsted roskilde rødovre silkeborg skive slagelse solrød_strand stenløse svendborg
sønderborg taastrup tilst tønder valby vallensbæk vanløse vejle viby vordingborg århus
""",
    "DOP": """
santiago_de_los_caballeros santo_domingo
""",
    "DZD": """
algiers annaba bab_ezzouar biskra blida constantine djelfa setif sidi_bel_abbes sétif
""",
    "EGP": """
al_fayyum al_khusus al_khuşūş al_mahallah_al_kubra al_mansurah al_maḩallah_al_kubrá
al_qahirah_al_jadidah al_qāhirah_al_jadīdah assiut aswan aswān bani_suwayf banī_suwayf cairo
damanhur damietta giza hada_’_iq_al_qubbah halwan hurghada ismailia kom_ombo luxor madinat_an_nasr
madīnat_an_naşr mallawi mallawī minya new_cairo port_said qina shibin_al_kawm shibīn_al_kawm
shubra_al_khaymah shubrā_al_khaymah sohag suez tanta zagazig ḩadā_’_iq_al_qubbah ḩalwān
""",
    "ETB": """
addis_ababa
""",
    "EUR": """
berlin brussels dublin hamburg koln köln madrid munich paris vienna
""",
    "GBP": """
archway barking belfast bexley birkenhead brighton bristol cardiff city_of_westminster coventry
derby edinburgh islington kingston_upon_hull leeds leicester liverpool london luton milton_keynes
newcastle_upon_tyne southend_-_on_-_sea stoke_-_on_-_trent swansea swindon wolverhampton
""",
    "GEL": """
tbilisi
""",
    "GHS": """
accra kumasi
""",
    "GNF": """
camayenne conakry
""",
    "HKD": """
aldrich_bay braemar_hill chek_chue cheung_chau choi_hung choi_wan chuk_yuen city_garden city_one
discovery_bay discovery_park fanling fo_tan fortress_hill fu_cheong ha_tsuen hang_hau
heng_fa_chuen ho_man_tin hoi_lai hok_yuen hong_kong hong_kong_island hong_lok_yuen kadoorie
kai_tak kam_tin kam_ying keng_hau kowloon kowloon_tong kwai_chung kwun_tong laguna_verde lam_tin
lee_on lei_tung leighton_hill lohas_park ma_on_shan ma_tau_wai mei_foo mei_foo_sun_chuen
mid_levels mong_kok mount_davis nam_cheong new_territories oi_man pak_tin pat_heung pok_fu_lam
pok_hong sai_kung sai_wan_ho sam_shing san_po_kong san_tin san_tung_chung_hang sau_mau_ping
sha_tin sha_tin_wai sham_shui_po sham_tseng shap_pat_heung shek_kip_mei shek_lei shek_o
sheung_shui shuen_wan shui_chuen_o siu_lek_yuen siu_sai_wan so_uk south_horizons sun_tin_wai
sung_wong_toi tai_kok_tsui tai_koo tai_mei_tuk tai_po tai_shui_hang tai_wai tai_wo_hau
taikoo_shing tak_long tin_shui_wai tin_wan ting_kau tiu_keng_leng to_kwa_wan tseung_kwan_o
tsim_sha_tsui tsing_yi tsuen_wan tsz_ching tsz_wan_shan tuen_mun tuen_mun_san_hui tung_chung
tung_tau un_chau wah_fu wan_chai wang_tau_hom whampoa_garden wo_che wong_chuk_hang wong_tai_sin
wu_kai_sha yau_ma_tei yau_tong yeung_uk_tsuen yiu_tung yuen_long yuen_long_kau_hui
yuen_long_san_hui
""",
    "HTG": """
port_-_au_-_prince
""",
    "HUF": """
budapest pest
""",
    "IDR": """
bandar_lampung bandung batam bekasi bogor depok jakarta jepara makassar medan palembang pekanbaru
semarang south_tangerang surabaya tangerang
""",
    "INR": """
agartala agra ahilyanagar ahmedabad aizawl ajmer akola alappuzha aligarh alwar alīgarh ambarnath
ambattur amravati amritsar anantapur andaman_and_nicobar_islands andhra_pradesh arrah
arunachal_pradesh asansol assam aurangabad avadi bali ballari baranagar barasat barddhaman
barddhamān bareilly bathinda begusarai belagavi bengaluru bhagalpur bhatpara bhavnagar bhayandar
bhilai bhilwara bhiwandi bhopal bhubaneswar bhāgalpur bhātpāra bidar bihar bihar_sharif
bihār_sharīf bikaner bilaspur bilimora bilāspur bokaro bokāro borivli brahmapur burhanpur
burhānpur bāli bārāsat chanda chandigarh chapra chennai chhattisgarh chānda chāpra coimbatore
cuttack dadra_and_nagar_haveli daman_and_diu darbhanga davangere dehradun delhi deoghar dewas
dhanbad dharavi dhule dhārāvi dindigul dombivali durg durgapur eluru etawah etāwah faridabad
farrukhabad farrukhābād firozabad fīrozābād gajuwaka gandhidham gandhinagar ghaziabad ghāziābād
gorakhpur greater_noida gujarat gundupalaiyam gundupālaiyam guntur gurugram guwahati gwalior
gyanpur gyānpur gāndhīdhām hapur haryana himachal_pradesh hisar hosapete hosur hosūr howrah
hubballi hāpur ichalkaranji imphal indore jabalpur jaipur jajmau jalandhar jalgaon jalna jammu
jammu_and_kashmir jamnagar jamshedpur jhansi jharkhand jhānsi jodhpur junagadh jājmau jālna
jūnāgadh kadapa kakinada kalaburagi kallakurichi kalyan kalyān kamarhati kanayannur kanchipuram
kanpur karawalnagar karimnagar karnal karnataka karnāl karol_bagh karol_bāgh karur karāwalnagar
karīmnagar katihar kerala khandwa kharagpur kirari_sulemannagar kirāri_sulemānnagar kolhapur
kolhāpur kolkata kollam korba kozhikode kukatpally kulti kurnool kushinagar kākināda kāmārhāti
lakshadweep lal_bahadur_nagar latur lucknow ludhiana madhya_pradesh madurai maharashtra maheshtala
malegaon mangaluru mango manipur mathura meerut meghalaya mirzapur mirzāpur mizoram moradabad
morvi morādābād mulugu mumbai murwara murwāra muzaffarnagar muzaffarpur mysuru nadiad nadiād
nagaland nagercoil nagpur naihati naihāti najafgarh nanded nandyal nandyāl nangloi_jat narela
nashik navi_mumbai nellore new_delhi nizamabad nizāmābād noida nowrangapur nāgercoil nāngloi_jāt
odisha ongole ooty pali pallavaram pallāvaram panchkula panihati panipat parbhani patiala patiāla
patna pimpri pimpri_-_chinchwad prayagraj puducherry punasa pune punjab punāsa purnia pāli
pānihāti quthbullapur raichur raipur rajamahendravaram rajasthan rajkot rajpur_sonarpur ramagundam
ramgundam rampur ranchi raniganj ranipet rasapudipalem rasapūdipalem ratlam ratlām
raurkela_industrial_township rewa rohini rohtak rourkela rāichūr rājkot rāmgundam rāmpur rāniganj
rānipet saharanpur sahāranpur sangli satna saugor secunderabad shahjanpur shivaji_nagar shivamogga
sholapur shrirampur shrīrāmpur shyamnagar shāhjānpur sikar sikkim siliguri singrauli sivakasi
sonipat sonīpat sri_ganganagar srinagar surat sāngli sīkar tamil_nadu telangana teni thane
thanjavur thiruvananthapuram thoothukudi thrissur thāne tiruchirappalli tirunelveli tirupati
tiruppur tiruvottiyur tiruvottiyūr tripura tumkur tumkūr udaipur ujjain ulhasnagar uluberiya
uttar_pradesh uttarakhand vadodara varanasi vellore vijayapura vijayawada virar virār
visakhapatnam vizianagaram warangal west_bengal yamuna_nagar āsansol
""",
    "IQD": """
abu_al_-_kahsib abu_ghurayb abū_al_-_kahṣīb abū_ghurayb al_-_kut al_basrah_al_qadimah
al_başrah_al_qadīmah al_diwaniyah al_hillah al_mahmudiyah al_mawsil_al_jadidah
al_mawşil_al_jadīdah al_maḩmūdīyah baghdad basrah dihok erbil karbala kelar kirkuk mosul najaf
nasiriyah ramadi sulaymaniyah
""",
    "IRR": """
ahvaz amol arak ardabil ardabīl arāk babol bandar_abbas borujerd borūjerd bābol dezful eslamshahr
golestan golestān gorgan gorgān hamadan hamadān isfahan karaj kashan kermanshah khomeyni_shahr
khomeynī_shahr khorramabad khorramshahr kāshān maragheh marāgheh mashhad najafabad najafābād
nasim_shahr nasimshahr nasīm_shahr neyshabur neyshābūr orumiyeh orūmīyeh pakdasht pākdasht
qa_’_em_shahr qarchak qazvin qods qā_’_em_shahr rasht sabzevar sanandaj saveh shahriar shahrīār
shiraz sāveh tabriz tehran varamin varāmīn yazd zahedan zanjan āmol
""",
    "ISK": """
akureyri hafnarfjorður hafnarfjörður keflavik keflavík kopavogur kópavogur reykjanesbær reykjavik
reykjavík
""",
    "JMD": """
new_kingston
""",
    "JOD": """
amman hayy_khilda irbid russeifa zarqa ḩayy_khildā
""",
    "JPY": """
adachi ageo aihara akashi akita amagasaki aomori arakawa asahikawa atsugi bunkyo chiba chigasaki
chofu chōfu edogawe fuchu fuchū fujisawa fukui_-_shi fukuoka fukushima fukuyama gifu hachinohe
hachioji hachiōji hakodate hamamatsu higashiosaka himeji hirakata hiratsuka hiroshima honcho
honchō ibaraki ichihara ichikawa ichinomiya isesaki itabashi iwaki kagoshima
kakogawacho_-_honmachi kakogawachō_-_honmachi kanazawa kashiwa kasugai kasukabe katsushika kawagoe
kawaguchi kawasaki kishiwada kita kitakyushu kobe koriyama koshigaya koto kotō kumamoto kurashiki
kure kurume kyoto kōriyama machida maebashi matsudo matsue matsumoto matsuyama meguro minamirinkan
minato mito miyazaki morioka nagano nagaoka nagareyama nagasaki nagoya naha nakano nara_-_shi
neyagawa niigata nishi_-_tokyo_-_shi nishinomiya oita okayama okazaki osaka otsu sagamihara
saitama sakai sapporo sasebo sendai setagaya shibuya shimonoseki shinagawa shinjuku shizuoka soka
suginami suita sumida sōka takamatsu takarazuka takasaki takatsuki tokorozawa tokushima tokyo
toshima toyama toyohashi toyonaka toyota tsukuba utsunomiya wakayama yamagata yamato yokkaichi
yokohama yokosuka ōita ōtsu
""",
    "KES": """
eldoret kakamega kikuyu kisumu mombasa nairobi nakuru ruiru thika
""",
    "KHR": """
phnom_penh
""",
    "KPW": """
pyongyang
""",
    "KRW": """
busan changwon daegu daejeon goyang_-_si gwangju incheon seoul suwon ulsan
""",
    "KWD": """
al_ahmadi al_aḩmadī
""",
    "KZT": """
almaty astana shymkent
""",
    "LBP": """
beirut ra_’s_bayrut ra_’s_bayrūt
""",
    "LKR": """
dehiwala_-_mount_lavinia
""",
    "LRD": """
monrovia
""",
    "LYD": """
al_khums az_zawiyah az_zāwīyah benghazi misratah tripoli zliten
""",
    "MAD": """
agadir al_hoceima al_hoceïma beni_mellal casablanca el_jadida kenitra khouribga marrakesh meknes
oujda rabat safi sale sale_al_jadida salé salé_al_jadida temara tetouan tétouan
""",
    "MGA": """
antananarivo
""",
    "MMK": """
mandalay yangon
""",
    "MRU": """
nouakchott
""",
    "MWK": """
lilongwe
""",
    "MXN": """
acapulco_de_juarez acapulco_de_juárez aguascalientes alvaro_obregon azcapotzalco baja_california
baja_california_sur benito_juarez benito_juárez cabo_san_lucas campeche cancun cancún celaya
chiapas chihuahua cholula ciudad_acuna ciudad_acuña ciudad_apodaca ciudad_benito_juarez
ciudad_benito_juárez ciudad_general_escobedo ciudad_juarez ciudad_juárez ciudad_lopez_mateos
ciudad_lópez_mateos ciudad_nezahualcoyotl ciudad_obregon ciudad_obregón ciudad_victoria coacalco
coahuila_de_zaragoza coatzacoalcos colima colonia_del_valle coyoacan coyoacán cuauhtemoc
cuauhtémoc cuautitlan_izcalli cuautitlán_izcalli cuernavaca culiacan culiacán distrito_federal
durango ecatepec_de_morelos ensenada gomez_palacio guadalajara guanajuato gustavo_adolfo_madero
gómez_palacio hermosillo heroica_matamoros irapuato ixtapaluca iztacalco iztapalapa jalisco
jiutepec leon_de_los_aldama león_de_los_aldama los_mochis magdalena_contreras mazatlan mazatlán
merida mexicali michoacan_de_ocampo miguel_hidalgo monclova monterrey morelia morelos mérida
naucalpan_de_juarez naucalpan_de_juárez nayarit nicolas_romero nicolás_romero nogales nuevo_laredo
nuevo_leon oaxaca ojo_de_agua pachuca_de_soto puebla puerto_vallarta queretaro_de_arteaga
quintana_roo reynosa saltillo san_cristobal_de_las_casas san_cristóbal_de_las_casas
san_luis_potosi san_luis_potosí san_nicolas_de_los_garza san_nicolás_de_los_garza santa_catarina
santiago_de_queretaro santiago_de_querétaro sinaloa soledad_de_graciano_sanchez
soledad_de_graciano_sánchez sonora tabasco tamaulipas tampico tapachula tehuacan tehuacán tepic
tijuana tlahuac tlalnepantla tlalpan tlaquepaque tlaxcala tláhuac toluca tonala tonalá torreon
torreón tuxtla uruapan venustiano_carranza veracruz veracruz_-_llave victoria_de_durango
villahermosa xalapa_de_enriquez xalapa_de_enríquez xico xochimilco yucatan zacatecas zapopan
zumpango álvaro_obregón
""",
    "MYR": """
kuala_lumpur
""",
    "MZN": """
maputo matola
""",
    "NGN": """
abuja ibadan ilorin kaduna kano lagos maiduguri onitsha port_harcourt sokoto
""",
    "NOK": """
alesund arendal asker bodø drammen fredrikstad gjøvik grimstad halden hamar harstad haugesund
horten kongsberg kristiansand kristiansund larvik levanger lillehammer lillestrøm mo_i_rana molde
nesttun oslo porsgrunn sandefjord sandnes sarpsborg skien stavanger stjørdalshalsen tromsdalen
tromsø trondheim tønsberg ytrebygda ålesund
""",
    "NPR": """
biratnagar birganj birgañj kathmandu pokhara
""",
    "NZD": """
akaroa amuri ashburton auckland bay_of_islands blenheim buller chatham_islands cheviot
christchurch clutha dannevirke egmont eketahuna ellesmere eltham eyre featherston gisborne
golden_bay great_barrier_island hauraki_plains hawera hawke_'s_bay heathcote hikurangi hokianga
horowhenua hurunui hutt inangahua inglewood invercargill kaikoura kairanga karori kiwitea lake
lower_hutt malvern manawatu mangere mangonui maniototo manurewa marlborough masterton matamata
mount_eden mount_herbert new_lynn new_plymouth north_shore ohinemuri opotiki oroua otahuhu
otamatea otara otorohanga oxford pahiatua palmerston_north papakura paparua papatoetoe paraparaumu
patea piako pohangina porirua raglan rangiora rangitikei remuera rolleston rotorua runanga
saint_kilda silverpeaks southland stewart_island strathallan takanini taranaki taumarunui taupo
tauranga te_atatu_peninsula thames_-_coromandel timaru titirangi tuapeka upper_hutt waiapu waiheke
waihemo waikato waikohu waimairi waimarino waimate waimea wainuiomata waipa waipawa waipukurau
wairewa wairoa waitaki waitomo waitotara wanganui waverley wellington westland whakatane whanganui
whangarei whangaroa woodville
""",
    "OMR": """
bawshar muscat seeb
""",
    "PEN": """
arequipa callao lima
""",
    "PHP": """
antipolo bacoor bagong_silang baguio batangas binan binangonan biñan budta butuan cabuyao
cagayan_de_oro cainta calamba caloocan commonwealth cotabato dasmarinas dasmariñas davao
general_santos iligan iloilo imus kabankalan koronadal las_pinas las_piñas libertad
magugpo_poblacion malabon malingao malolos mandaluyong manila mansilingan mantampay meycauayan
muntinlupa navotas nia_valencia olongapo ormoc pagadian panabo pasay puerto_princesa
san_jose_del_monte santol tacloban taguig taytay zamboanga
""",
    "PKR": """
abbottabad arifwala bahawalnagar bahawalpur bannu battagram bhawana burewala chak_jhumra chiniot
chunian dadu dajal dera_ghazi_khan dera_ismail_khan digri faisalabad gilgit gojra gujranwala
gujrat hafizabad jacobabad jalalpur_pirwala jhang_sadr kamoke karachi kasur khuzdar kunri lahore
larkana malir_cantonment mardan mingora mirpur_khas multan muridke muzaffarabad muzaffargarh
muzaffarābād nawabshah okara peshawar pindi_bhattian qadirpur_ran quetta rahim_yar_khan rawalpindi
saddiqabad sahiwal sargodha shahkot shekhupura shikarpur sialkot sinjhoro skardu sukkur talhar
tando_allahyar tando_bago wah_cantt
""",
    "PLN": """
warsaw
""",
    "QAR": """
ar_rayyan ar_rayyān doha
""",
    "RON": """
bucharest
""",
    "RSD": """
belgrade novi_sad
""",
    "RUB": """
chelyabinsk kazan krasnoyarsk moscow nizhniy_novgorod novosibirsk omsk rostov_-_on_-_don
saint_petersburg samara volgograd voronezh yekaterinburg
""",
    "RWF": """
kigali
""",
    "SAR": """
al_hufuf al_hufūf al_jubayl al_kharj al_mubarraz buraydah dammam ha_'_il hafar_al_-_batin jeddah
khamis_mushait madinah makkah najran najrān riyadh sabya sultanah sulţānah ta_’_if tabuk thuqbah
yanbu şabyā
""",
    "SDG": """
al_qadarif el_daein el_fasher el_obeid kassala khartoum kosti nyala omdurman port_sudan singa
wad_medani
""",
    "SEK": """
akersberga alingsas alingsås angelholm arsta bjorlanda björlanda boden boras borlange borlänge
borås bromma danderyd enkoping enköping eskilstuna eslov eslöv falkenberg falkoping falköping
falun gamla_uppsala gavle gothenburg gustavsberg gävle halmstad haninge harnosand
hasselby_villastad hassleholm helsingborg huddinge hudiksvall huskvarna härnösand
hässelby_villastad hässleholm jakobsberg jonkoping jönköping kalmar karlshamn karlskoga karlskrona
karlstad katrineholm kinna kiruna koping kristianstad kristinehamn kumla kungalv kungsbacka
kungsholmen kungälv köping landskrona lerum lidingo lidingö lidkoping lidköping linkoping
linköping ljungby ludvika lulea luleå majorna malmo malmö mariestad marsta molndal molnlycke
motala märsta mölndal mölnlycke nacka nassjo norrkoping norrköping norrtalje norrtälje nykoping
nyköping nässjö orebro ornskoldsvik oskarshamn ostermalm ostersund partille pitea piteå rasunda
rinkeby råsunda sandviken skelleftea skellefteå skovde skövde sodermalm sodertalje sollentuna
staffanstorp stockholm sundbyberg sundsvall södermalm södertälje taby tensta trelleborg
trollhattan trollhättan tullinge tumba täby uddevalla umea umeå upplands_vasby upplands_väsby
uppsala vallentuna vanersborg varberg varnamo vasastaden vasteras vastervik vastra_frolunda vaxjo
visby vänersborg värnamo västervik västerås västra_frölunda växjö ystad ängelholm åkersberga årsta
örebro örnsköldsvik östermalm östersund
""",
    "SGD": """
ang_mo_kio bangkit bedok boon_lay brickworks bukit_batok bukit_merah bukit_panjang bukit_timah
choa_chu_kang clementi eunos fajar geylang hong_kah hougang jelebu jurong kaki_bukit kallang
kampong_loyang kampong_pasir_ris kangkar keat_hong_village kembangan loyang margaret_drive
marine_parade marsiling novena outram_park pasir_ris paya_lebar peng_siang punggol saujana
sembawang sengkang senja serangoon serangoon_garden simei sungai_simpang tampines tanglin
teck_whye telok_blangah tiong_bahru toa_payoh ulu_bedok yew_tee yio_chu_kang yishun
""",
    "SOS": """
berbera borama el_dibir hargeysa kismayo marka mogadishu
""",
    "SYP": """
al_hasakah al_ḩasakah aleppo ar_raqqah damascus deir_ez_-_zor hamah latakia tartus ţarţūs ḩamāh
""",
    "THB": """
bangkok
""",
    "TMT": """
ashgabat
""",
    "TND": """
sfax sousse tunis
""",
    "TRY": """
adapazarı adıyaman afyonkarahisar aksaray alanya ankara antakya antalya atasehir ataşehir bagcılar
bahcelievler bahçelievler balıkesir batikent batman bağcılar beylikduzu beylikdüzü bursa cankaya
cigli corum denizli diyarbakır elazıg elazığ erzurum esenler esenyurt eskisehir eskişehir
gaziantep gebze i_̇_skenderun i_̇_zmir iskenderun istanbul izmir kahramanmaras kahramanmaraş
karabaglar karabağlar karsıyaka karşıyaka kayseri konak konya kucukcekmece küçükçekmece malatya
maltepe merkezefendi mersin muratpasa muratpaşa nilufer nilüfer ordu osmaniye samsun sancaktepe
sanlıurfa sisli sivas sultanbeyli sultangazi tarsus trabzon umraniye usak uskudar uşak zeytinburnu
çankaya çiğli çorum üsküdar şanlıurfa şişli
""",
    "TWD": """
banqiao chang_-_hua changhua fengshan hsinchu kaohsiung keelung neihu taichung tainan taipei
taoyuan xizhi zhubei
""",
    "TZS": """
arusha bariadi dar_es_salaam dodoma geita ifakara iringa kahama kasulu kibaha kigoma mbeya
morogoro moshi singida songea sumbawanga tabora tanga tunduma zanzibar
""",
    "UAH": """
kharkiv kyiv odesa
""",
    "UGX": """
bunamwaya kampala kasangati kyengera mbarara nansana
""",
    "USD": """
abilene abington ahwatukee_foothills akron alabama alafaya alameda alaska albany_park alhambra
alief aliso_viejo allapattah allentown aloha alpharetta altadena altamonte_springs altoona
amarillo anaheim anchorage ankeny ann_arbor annandale antelope apex apopka apple_valley arcadia
arden_-_arcade arizona arkansas arlington arlington_heights arvada ashburn asheville aspen_hill
astoria atascocita atlanta attleboro auburn_gresham azusa bakersfield baldwin_park baltimore
barnstable baton_rouge battle_creek bayside baytown beaumont beavercreek beaverton bell_gardens
bellevue bellflower bellingham belmont_cragin bensalem bensonhurst bentonville berkeley berwyn
bethesda beverly_cove biloxi binghamton bismarck blacksburg bloomfield bloomington blue_springs
boca_raton boise bolingbrook bonita_springs borough_park bothell boulder bountiful bowling_green
boyle_heights boynton_beach bradenton brea briarwood brick bridgeport brighton_park brockton
broken_arrow brookhaven brookline brooklyn brooklyn_park broomfield brownsville buckeye buena_park
buffalo buffalo_grove burien burnsville bushwick calexico california canarsie canoga_park
canyon_country cape_coral carol_stream carrollton carrollwood_village casa_grande casas_adobes
castle_rock castro_valley catalina_foothills catonsville cedar_falls cedar_hill cedar_park
cedar_rapids centreville cerritos champaign chapel_hill charleston charlottesville chatsworth
chattanooga cheektowaga cherry_hill chesapeake chicago chicago_lawn chicopee chino_hills
chula_vista cicero cincinnati citrus_heights city_of_sammamish clarksville clearwater
cleveland_heights clinton_township clovis coachella coconut_creek coeur_d_'_alene college_station
collierville colorado colorado_springs coney_island connecticut conroe coon_rapids coppell
coral_gables coral_springs corpus_christi corvallis costa_mesa council_bluffs country_club covina
crystal_lake cupertino cutler_bay cuyahoga_falls cypress_hills danbury danville davie
daytona_beach dearborn dearborn_heights decatur deer_valley deerfield_beach dekalb delano delaware
delray_beach deltona denver des_moines des_plaines desoto detroit diamond_bar district_of_columbia
doral dorchester dothan downers_grove dubuque duluth dunwoody eagan east_boston east_brunswick
east_chattanooga east_concord east_flatbush east_hampton east_harlem east_hartford east_honolulu
east_independence east_lansing east_los_angeles east_new_york east_norwalk east_orange
east_pensacola_heights east_providence east_village eastvale eau_claire echo_park eden_prairie
edgewater el_cajon el_centro el_dorado_hills el_monte el_paso elk_grove elkhart elmhurst elyria
encanto enchanted_hills encinitas encino erie escondido euclid euless evanston evansville
fairfield fall_river fargo farmington farmington_hills fayetteville federal_way financial_district
fishers fitchburg flagami flagstaff flatbush flatlands florence_-_graham florida florissant
flower_mound fond_du_lac fontana fordham forest_hills fort_collins fort_lauderdale fort_myers
fort_pierce fort_smith fort_wayne fort_worth fountain_valley fountainebleau framingham
framingham_center fremont fresno frisco gage_park gainesville gaithersburg galveston garden_grove
gardena gastonia germantown glen_burnie glendale glendora glenview goodyear goose_creek
grand_forks grand_island grand_junction grand_prairie grand_rapids grapevine great_falls greeley
green_bay greenburgh greensboro greenville gulfport gwynn_oak hacienda_heights hackensack
hagerstown hamden hanford harlingen harrisburg harrisonburg hartford hattiesburg havertown hawaii
hell_'s_kitchen hemet hempstead hendersonville hesperia hialeah hickory hicksville high_point
highlands_ranch hillsboro hilo hilton_head_island hoffman_estates holyoke homestead honolulu
houston huntersville huntington_beach huntington_park huntsville idaho idaho_falls illinois
indiana indianapolis indio iowa irondequoit irving_park irvington jackson_heights jacksonville
janesville jeffersonville johns_creek joint_base_pearl_harbor_hickam joliet jonesboro joplin
jupiter kalamazoo kalihi_-_palama kannapolis kansas kearny kendale_lakes kenner kennewick kenosha
kentucky kentwood kings_bridge kingsport kissimmee knoxville kokomo koreatown la_crosse la_habra
la_jolla la_mirada la_puente la_quinta laguna_niguel lake_charles lake_elsinore lake_forest
lake_ridge lakeland lakeville lansing laredo las_cruces las_vegas lauderhill lee_'s_summit
leesburg lehi lehigh_acres lenexa leominster levittown lewisville lexington lexington_-_fayette
lincoln_park lincoln_square little_havana little_rock livermore livonia logan_square lompoc
long_beach longmont longview lorain los_angeles louisiana louisville loveland lubbock lynchburg
lynwood maine manassas manhattan mankato manteca maple_grove maplewood marana maricopa marlboro
maryland marysville maryvale maspeth massachusetts mcallen medford memphis menifee merced meriden
mesquite metairie metairie_terrace methuen miami miami_beach miami_gardens michigan middletown
millcreek milpitas milwaukee minneapolis minnesota minnetonka minnetonka_mills minot mira_mesa
mishawaka mission_district mission_viejo mississippi missoula missouri moline montana montebello
monterey_park moorhead moreno_valley morgan_hill morningside_heights morris_heights mott_haven
mount_laurel mount_prospect mount_vernon mountain_view muncie murfreesboro murrieta nampa napa
naperville nashua nashville near_north_side nebraska nevada new_bedford new_braunfels new_britain
new_hampshire new_haven new_jersey new_mexico new_orleans new_rochelle new_south_memphis new_york
newark newport_beach newport_news noblesville norfolk north_bergen north_bethesda north_brunswick
north_carolina north_charleston north_chicopee north_dakota north_highlands north_hills
north_hollywood north_la_crosse north_las_vegas north_lauderdale north_little_rock north_miami
north_miami_beach north_peoria north_port north_richland_hills north_stamford northridge norwalk
novato o_'_fallon oak_lawn oak_park oakland oakland_park ocala oceanside ocoee ohio oklahoma
olathe omaha oregon orem orland_park ormond_beach oro_valley oshkosh overland_park owensboro
oxford_circle oxnard ozone_park palatine palm_bay palm_beach_gardens palm_coast palm_desert
palm_harbor palm_springs palmdale palo_alto park_slope parkchester parsippany pasadena pasco
passaic pawtucket peabody peachtree_corners pearland pembroke_pines penn_hills pennsylvania
pensacola peoria perris perth_amboy petaluma pflugerville pharr phoenix pico_rivera pine_bluff
pine_hills pinellas_park piscataway pittsburg pittsburgh pittsfield plainfield plano plantation
pleasanton pocatello poinciana pomona pompano_beach pontiac port_charlotte port_orange
port_saint_lucie portage portage_park porterville portland portsmouth_heights potomac poway
prescott_valley providence provo queens queens_village rancho_cordova rancho_cucamonga
rancho_palos_verdes rancho_penasquitos rancho_santa_margarita redford redlands redondo_beach
rego_park renton reseda reston rhode_island rialto richland ridgewood rio_rancho riverside
riverton roanoke rochester rochester_hills rock_hill rockford rocklin rockville rockwall
rocky_mount rogers_park rohnert_park rosemead roseville roswell round_rock rowland_heights rowlett
royal_oak sacramento saginaw saint_clair_shores saint_cloud saint_joseph saint_louis_park
saint_paul sammamish san_angelo san_antonio san_bernardino san_bruno san_diego san_francisco
san_gabriel san_leandro san_luis_obispo san_ramon san_tan_valley sandy_hills sandy_springs
santa_clarita santa_monica santee sarasota sayreville sayreville_junction schaumburg schenectady
schertz scottsdale scranton seattle severn shawnee sheboygan sheepshead_bay sherman_oaks shoreline
shreveport sicklerville sierra_vista silver_spring simi_valley sioux_falls skokie south_bel_air
south_bend south_boston south_carolina south_dakota south_fulton south_gate south_hill
south_jordan south_lawndale south_ozone_park south_peabody south_san_francisco south_shore
south_suffolk south_valley south_vineland south_whittier southaven southfield southglenn
southington spokane spokane_valley spring_hill spring_valley springdale springfield st_._johns
st_._louis stamford state_college staten_island sterling_heights stillwater stonecrest streamwood
strongsville suffolk sugar_land sumter sunnyside sunnyvale sunrise sunrise_manor sunset_park
sylmar tacoma tallahassee tamarac tamiami tampa taylorsville teaneck temecula tempe tempe_junction
tennessee terre_haute texas thousand_oaks tigard tinley_park titusville toms_river topeka torrance
town_'_n_'_country towson tri_-_cities tuckahoe tucson tulare tulsa turlock tuscaloosa tustin
twin_falls university_of_texas upland upper_west_side urbana urbandale utah utica vacaville
valdosta valley_glen van_nuys vermont vermont_square victorville vineland virginia virginia_beach
visalia waco waiau_-_pacific_palisades waldorf walnut_creek waltham warner_robins
washington_heights waterbury watsonville waukegan waukesha wauwatosa wesley_chapel west_albany
west_allis west_babylon west_bloomfield_township west_coon_rapids west_covina west_des_moines
west_gulfport west_hartford west_haven west_hills west_hollywood west_jordan west_lafayette
west_lynchburg west_new_york west_orange west_palm_beach west_raleigh west_ridge west_sacramento
west_seneca west_town west_virginia westfield white_plains whittier wichita wichita_falls
wilkes_-_barre wilmington winnetka winston_-_salem winter_garden wisconsin woodland woodland_hills
woodside woonsocket wyoming yakima yonkers yorba_linda youngstown yucaipa yuma
""",
    "UYU": """
montevideo
""",
    "UZS": """
tashkent
""",
    "VES": """
barquisimeto caracas maracaibo
""",
    "VND": """
bien_hoa biên_hòa can_tho cần_thơ da_nang haiphong hanoi
""",
    "XAF": """
bafoussam bamenda bangui begoua bimbo brazzaville bégoua douala kumba libreville maroua
n_'_djamena ngaoundere ngaoundéré pointe_-_noire yaounde yaoundé
""",
    "XOF": """
abidjan abobo abomey_-_calavi bamako bissau bobo_-_dioulasso bouake bouaké cotonou dakar daloa
gagnoa godome godomè guediawaye guédiawaye kaolack korhogo koumassi koutiala lome lomé maradi
marcory mbour niamey ouagadougou parakou pikine porto_-_novo rufisque rufisque_est san_-_pedro
san_-_pédro segou sikasso sinfra ségou thies thies_nones thiès thiès_nones touba yamoussoukro
ziguinchor zinder
""",
    "YER": """
al_hudaydah al_ḩudaydah mukalla sanaa taiz
""",
    "ZAR": """
cape_town durban gqeberha johannesburg pretoria soweto
""",
    "ZMW": """
lusaka
""",
}
