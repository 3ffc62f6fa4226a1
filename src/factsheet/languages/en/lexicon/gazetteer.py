"""Places by name, their tokens joined by underscores, written by tools/places.py.

Those in doubt are words or people as well. From CLDR (Unicode licence), countryinfo
(MIT) and GeoNames (CC BY 4.0, geonames.org).
"""

SURE = """
a_coruña aachen aalborg aargau abadan abaetetuba abakaliki abakan abbotsford abbottabad abengourou
abeokuta aberdare aberdeen abia abidjan abiko abilene abingdon abington abnūb abobo abohar abomey
abomey_-_calavi abreu_e_lima abruzzo abu_dhabi abuja abuja_federal_capital_territory abéché
abū_al_-_kahṣīb abū_ghurayb abū_kabīr abū_tīj acapulco_de_juárez acarigua accra accrington
achalpur acheng achinsk acilia_-_castel_fusano_-_ostia_antica acocks_green acre acton acworth
ad_-_damazin ad_-_damir adachi adamawa adana adapazarı addis_ababa adelaide_hills adelanto
adiwerna admiralteisky ado_-_ekiti adoni adıyaman affton afghanistan afyonkarahisar agadez agadir
agartala agawam agege ageo agincourt_north agincourt_south_-_malvern_west agoura agoura_hills agra
agua_caliente aguascalientes ahafo ahar ahilyanagar ahmadpur_east ahmedabad
ahuntsic_-_cartierville ahvaz ahwatukee_foothills aichi aihara aihui airdrie airoli airport
ait_melloul aix_-_en_-_provence aizawl aizu_-_wakamatsu ajapnyak ajax ajdabiya ajegunle ajman
ajmer akademicheskoe akashi akhmīm akishima akita akola akowonjo akron aksaray aktau aktobe akure
akwa_ibom al_-_'_ubūr al_-_junaynah al_-_kut al_-_musayab al_ain_city al_ajaylat al_aḩmadī
al_bayḑā_’ al_başrah_al_qadīmah al_bāb al_diwaniyah al_fallūjah al_fashn al_fayyum
al_fqih_ben_çalah al_fāw al_hillah al_hindīyah al_hoceïma al_hufūf al_jadīd al_jubayl al_jumayl
al_kharj al_khums al_khuşūş al_madīnah al_majaz al_mansurah al_manzalah al_manāqil
al_mawşil_al_jadīdah al_maţarīyah al_maḩallah_al_kubrá al_maḩmūdīyah al_miqdādīyah al_mubarraz
al_muharraq al_qadarif al_qurnah al_qāhirah_al_jadīdah al_qāmishlī al_ḩasakah al_ḩawāmidīyah
al_ḩudaydah al_’_met_’_yevsk alabama alabaster alafaya alagoas alagoinhas alamar alameda
alamogordo alandur alanya alappuzha alasia alaska albacete albania albany albany_park alberton
albertville alcalá_de_henares alchevsk alcobendas alcorcón aldershot aleppo alexandria aley
alfreton algeciras algeria algiers algonquin alhambra aliayabiagba alicante alice_springs alief
alimosho aliso_viejo allapattah allen_park allentown alliance allison_park alloa allston almaty
almendares almere_stad almería almirante_tamandaré aloha alor_setar alpharetta alta_vista altadena
altamira altamonte_springs alto_barinas alto_hospicio altona altoona altrincham alvorada alwar
alīgarh amadora amagasaki amaigbo amanfrom amapa amarapura amaravati amarillo amasya amazonas
ambala_sadar ambarnath ambato ambattur ambikāpur ambon ambur ambāla american_canyon american_fork
american_samoa americana amersfoort amersham amherst amiens amman ammanford ampang ampthill
amravati amreli amritsar amroha amsterdam an_muileann_gcearr an_nhơn an_nuhūd anaco anaheim
anambra ananindeua anantapur anantnag anbu ancaster anchorage andaman_and_nicobar_islands
anderlecht andhra_pradesh andijon andong andorra andover andīmeshk andīsheh ang_mo_kio_new_town
angarsk angeles_city angoche angola angono angra_dos_reis angren anguilla anhui anjō ankang ankara
ankeny anliu ann_arbor annaba annandale annapolis anning anniston anqing anqiu ansan_-_si anshan
anshun antakya antalya antananarivo antarctica antelope anthem antigua_&_barbuda antioch antipolo
antofagasta antsirabe antsiranana antwerp antwerpen anyama anyang anyang_-_si anápolis aomori
apache_junction apalit aparecida_de_goiânia apatzingán apeldoorn apex apopa apopka apple_valley
apucarana aqsu ar_ramthā ar_raqqah ar_rayyān arabkir aracaju arad araguari araguaína arakawa
arapiraca arapongas arar araraquara araras araruama araucária araure araxá araçatuba arba_minch
arbroath arbutus arcadia arcahaie archway arcola_east ardabīl arden_-_arcade ardmore arequipa
arezzo arganzuela argenteuil argentina arica arif_wala arifwala arizona arjawinangun arkansas
arkhangel_’_sk arlington arlington_heights arlit armavir armenia armidale arnavutköy arnhem arrah
arroyo_naranjo arsuz artur_alvim artux artëm aruba arunachal_pradesh arusha arvada arvin aryanah
arzamas arāk arīsh as_salţ as_samawah as_sinbillāwayn as_suwayq as_sālimīyah asahikawa asaka
ascension_island ash_sharqāt ash_shaţrah ashaiman ashanti ashburn ashburton ashdod asheboro
asheville ashfield ashgabat ashikaga ashington ashkelon ashland ashmont ashmūn
ashoknagar_kalyangarh ashton_-_under_-_lyne ashton_in_makerfield ashuganj_city asmara aspen_hill
assam assis assiut astana astanajapura astoria asturias aswān atani atascadero atascocita ataşehir
atbara athens athlone atibaia atlanta atlantic_city atsiaman atsugi attleboro attock_city atwater
atyrau auburn_gresham auburn_hills auckland augsburg aurangabad aurangābād ausser_-_rhoden
austintown australia australian_capital_territory austria avadi avellaneda aventura avon avon_lake
avondale avtozavodskyi awasa awka ayacucho aydın aylesbury aylmer az_zubayr az_zulfī az_zāwīyah
azamgarh azare azcapotzalco azerbaijan azusa açailândia aïn_beïda ağrı ba_dinh ba_vì ba_đồn
bab_ezzouar bacabal bacchus_marsh bachuan back_mountain bacolod_city bacoor bacău badajoz badalona
baden_-_wuerttemberg badin badlapur bafoussam bagaha bagalkot bagerhat baghdad baghlān bago
bago_city bagong_silang bagong_silangan baguio bahadurgarh bahamas baharampur bahawalnagar
bahawalpur bahia bahir_dar bahraigh bahrain bahçelievler bahía_blanca bahārestān baia_mare
baicheng baidoa baidyabāti baie_-_comeau baileys_crossroads bainbridge_island bairro_da_penha
baise baisha baishan baiyin baja_california baja_california_sur bakersfield baku bakwa balakovo
balashikha balasore balbala balbriggan balch_springs balcón_de_la_lisa baldivis baldwin_park
balearic_islands balikpapan baliuag balkh ballarat ballari ballwin ballymena balneário_camboriú
balochistan balombo balsas baltimore balvanera balwyn_north balıkesir bama bamako bamenda
ban_i_chang ban_khlong_prawet ban_samae_dam banan banbury banbury_-_don_mills banda_aceh
bandar_-_e_anzalī bandar_-_e_māhshahr bandar_abbas bandar_bukit_raja bandar_lampung
bandar_mahkota_cheras bandar_seri_alam bandar_sunway bandar_tasik_puteri bandar_utama
bandundu_province bandung bandırma banfora bang_bon bang_kapi bang_khae bang_khun_thian bang_sue
bangaon bangkok bangkok_noi bangladesh bangor bangui banhā banja_luka banjar banjaran banjarbaru
banjarmasin bankstown banning bannu banqiao banstead banyuwangi banī_mazār banī_suwayf bao_'_an
bao_'_an_centre baoding baoji baoshan baotou baqubah barakaldo baraki baranagar baranovichi
barbacena barbados barberton barcarena barcelona barddhamān bareilly bari bariadi barinas baripāda
barishal barking barking_and_dagenham barnaul barnet barnsley barnstable barnstaple barnāla
barquisimeto barra_mansa barrancabermeja barranquilla barreiras barretos barrie barrow_in_furness
barshi barstow barstow_heights bartlesville bartley_green barueri baruta barysaw basel
basel_-_landschaft basel_-_stadt bashan basildon basilicata basingstoke basirhat_city
basking_ridge basrah bastī basuo bat_yam bata batam batang batangas batavia bataysk
bath_and_north_east_somerset bath_beach bathgate bathinda bathurst batikent batley batman batna
baton_rouge battagram battambang battersea battle_creek batu batu_caves batu_pahat batumi baturaja
batāla baubau bauchi baulkham_hills bauru bawshar bay_city bay_point bay_shore bay_street_corridor
bayambang bayamo bayamón bayan_lepas bayan_nur bayawan bayelsa bayern bayjī bayonet_point bayonne
bayside baytown bayugan bayview_-_hunters_point bayview_village bayville bazhong baía_farta
bağcılar başakşehir baḥarkah bearsden beau_bassin_-_rose_hill beaumont beauport beavercreek
beaverton bebington beckenham becontree bedford_park_-_nortown bedfordshire bedok_new_town
bedworth beed beersheba begusarai behbahān bei_’_an beibei beihai beijing beiliu beining beipiao
beira beirut bekasi bel_air_north bel_air_south belagavi belarus belawan belfast belford_roxo
belgium belgorod belgrade belgrano belize bell_gardens bella_vista belleville bellevue bellflower
bellingham bellview belmont belmont_cragin belo_horizonte beloit belper beltline belvidere belém
bemowo benbrook bendale bendigo benfica bengaluru bengbu benghazi bengkulu benguela beni_mellal
benicia benin benin_city benito_juarez benito_juárez benoni bensalem bensonhurst bentleigh_east
bento_gonçalves bentonville benue benxi beppu berazategui berbera berbérati bercham berdyansk
berezniki bergamo bergedorf bergenfield bergisch_gladbach berkane berkeley berkhamsted berlin
bermuda bern berrechid bertoua berwick berwyn besançon bessemer bet_shemesh bethel_park bethesda
bethlehem betim bettendorf bettiah betūl beverly_cove beverly_hills bexhill_-_on_-_sea bexley
beylikdüzü beāwar bhadrak bhadreswar bhadrāvati bhairab_bāzār bhakkar bharatpur bharūch bhatara
bhavnagar bhawana bhayandar bhetia bhilai bhilwara bhimavaram bhind bhisho bhiwadi bhiwandi
bhiwāni bhopal bhubaneswar bhuj bhusawal bhutan bhāgalpur bhālswa_jahangirpur bhātpāra białołeka
białystok bibirevo bicester bida bidar biddeford bideford bielany bielefeld bielsko_-_biala
big_spring bihar bihār_sharīf bijie bikaner bila_tserkva bilbeis bilimora billerica billericay
billingham biloxi bilqās bilāspur bima bimbo binangonan binghamton bingöl binjai bintulu binzhou
biratnagar birchcliffe_-_cliffside birendranagar birgañj birigui birkenhead birnin_kebbi biryulëvo
biscay bishan bishkek bishoftu bishop_auckland bishopbriggs bishops_stortford biskra bismarck
bissau bitung bixby biysk bizerte biên_hòa biñan black_creek blackburn_with_darwen blackheath
blackpool blacksburg blacktown blagoveshchensk blainville blantyre blenheim bletchley blida blitar
bloemfontein bloomfield bloomingdale bloomington bloxwich blue_island blue_mountains blue_springs
blumenau blyth bnei_brak boa_vista boardman bobo_-_dioulasso bobruysk boca_del_mar boca_raton
bochum bocoio bognor_regis bogor bogorodskoye bogotá bogra bohuniya boisbriand boise bojnūrd
bokhtar boksburg bokāro bole bolingbrook bolivia bologna bolu bolzano boma bondoukou
bonita_springs bonn bono bono_east bonon bontang bootle borama bordeaux bordj_bou_arreridj
bordj_el_kiffan bordon borehamwood borivli borno boronia borough_park borshchahivka borāzjān
borūjerd boshan bosnia_&_herzegovina bosque_saúde bossier_city botad bothell botshabelo botswana
bottrop botucatu bou_saâda bouaflé bouaké boucherville boulder boulogne_-_billancourt bountiful
bournemouth bouskoura bouvet_island bowling_green bowmanville bowthorpe boyeros boyle_heights
boynton_beach bozhou brabant_wallon bracknell bracknell_forest bradenton braga bragança
bragança_paulista brahmapur braintree brakpan brampton branford brantford brasilandia brasília
brateyevo bratislava bratsk braunschweig brawley brazil brazzaville braşov brea bremen bremerhaven
bremerton brentwood brentwood_estates brescia brest breves briarwood bridgend bridgeport bridgeton
bridgewater bridgwater bridlewood bridlington brierley_hill brighouse brighouse_-_city_centre
brighton brighton_and_hove brighton_beach brighton_park brisbane bristol british_columbia
british_indian_ocean_territory british_virgin_islands briton_ferry brits brixton brno broadmoor
broadstairs brockton brockville broken_arrow bromsgrove brookfield brookhaven brookings brooklin
brookline brooklyn brooklyn_center brooklyn_heights brooklyn_park broomfield brossard brovary
brownsburg brownsville brugge brunei brunswick brushy_creek brussels brussels_capitol_region
bryansk brāhmanbāria brăila bucaramanga bucharest bucheon_-_si buckeye buckinghamshire buda
budapest budapest_iii_._kerület budapest_xi_._kerület budapest_xiii_._kerület budaun buderim budta
buea buena_park buenaventura_lakes buenavista bueng_kum buenos_aires buffalo buffalo_grove buguma
buhe bujumbura bukama bukavu bukhara bukit_batok_new_town bukit_bintang bukit_jalil
bukit_merah_estate bukit_mertajam bukit_panjang_new_town bukit_rahman_putra bukittinggi bukoba
bulandshahr bulaon bulawayo bulgaria bullhead_city bumba bunamwaya bunbury bunda bundaberg
bundoora bunia bunkyo buraydah burayu burewala burgas burgenland burgess_hill burhānpur burien
burkina_faso burlingame burlington burnaby burngreave burnham_-_on_-_sea burnie burnley burnsville
burntwood bursa burton_upon_trent burundi bury_st_edmunds burāri busan bushehr bushey bushwick
business_bay busselton bustleton butanta butembo butterworth butuan butwāl buxar buzău buôn_hồ
buôn_ma_thuột bydgoszcz bytom béchar bégoua béjaïa bình_thạnh bình_thủy büyükçekmece bābol bāli
bālurghāt bānda bāndarban bāneh bānkura bānsbāria bānswāra bārākpur bārān bārāsat bălţi bīrjand
būkān būndi būsh bạc_liêu bảo_lộc bắc_giang bắc_ninh bắc_quang bắc_từ_liêm bến_cát bến_tre bồ_đề
cabanatuan_city cabimas cabinda cabo_de_santo_agostinho cabo_frio cabo_san_lucas caboolture cabot
cabramatta cabudare cabudwaaq cabuyao cachoeirinha cachoeiro_de_itapemirim cacuaco cadiz caen
caerphilly cagayan_de_oro cagliari cagua cai_lậy caieiras cainta cairo cajamarca calabar calabasas
calabozo calabria calama calamba calasiao calderdale caledon caledonia calexico calgary cali
california callao caloocan caloundra calumbo calumet_city calumpit cam_ranh camagüey camama
camaragibe camas camayenne camaçari camberley camberwell cambodia camborne cambria_heights
cambridge cambridgeshire cambuslang cambé camden camden_town cameroon cametá campania
campbell_river campeche campina_grande campinas campo_grande campo_largo campo_limpo
campos_dos_goytacazes campsie camrose canada canarsie canary_islands canary_wharf canberra cancún
candler_-_mcafee cangaiba cangzhou canning_town canning_vale cannock canoas canoga_park cantabria
canterbury canton cantonment canvey_island canyon_country canyon_lake cao_lãnh cap_-_haïtien
capao_redondo capas cape_coast cape_coral cape_girardeau cape_town cape_verde capiatá carabanchel
caracas caraguatatuba carapicuíba carbondale cardiff cariacica caribbean_netherlands cariboo
carletonville carlingford carlow carlsbad carnot carol_city carol_stream carolina caroline_springs
carora carpentersville carrboro carrefour carrickfergus carrollton carrollwood carrollwood_village
carrum_downs carshalton carson_city cartagena cartago carteret cartersville cartierville caruaru
carúpano casa_grande casablanca casas_adobes cascavel casselberry castanhal castelar
castelló_de_la_plana castellón castle_hill castle_rock castleford castlereagh castlewood
castro_valley catacamas catalina_foothills catalão catamarca catanduva catania catbalogan
catchiungo caterham catford cathedral_city catia_la_mar catonsville caucaia cavan cave_spring
cavite_city caxias caxias_do_sul cayman_islands cazenga caála cebu_city cedar_city cedar_falls
cedar_hill cedar_park cedar_rapids ceilândia celaya celbridge center_city centereach centerville
central_african_republic central_city central_coast central_islip centralniy centretown
centreville centro_habana centurion ceres cergy_-_pontoise cerritos cessnock ceuta_&_melilla
ch_’_ŏngdan_-_ŭp chad chadderton chaeryŏng_-_ni chak_jhumra chakwal chakwama chalco
chalfont_saint_peter chalk_farm chamartín chambersburg chamberí chamblee chambly champaign
champlin chandannagar chandigarh chanduasi chang_-_hua changam_-_ch_’_on changchun changde
changhua changji changle changning changsha changshu changwon changyi changyuan changzheng
changzhi changzhou chanhassen channelview chantilly chaohu chaoyang chaozhou chapecó chapel_hill
chapeltown charallave charleroi charlesbourg charleston charlestown charlottenburg charlottesville
charlottetown charsadda chaska chatham chatswood chatsworth chattanooga chattogram chatuchak
cheadle_hulme cheboksary cheektowaga chelmsford chelsea cheltenham chelyabinsk chemnitz chengde
chengdu chenggu chenghua chengqiao chengtangcun chengzhong chennai chenzhou cheonan cheongju_-_si
cheras cheremushky cherepovets cherkasy cherkessk chernihiv chernivtsi cherry_hill
chertanovo_yuzhnoye cherëmushki chesapeake chesham cheshire cheshunt chester_-_le_-_street
chesterfield chestermere chestnut_hill chetumal chhatarpur chhattisgarh chhindwāra chiang_mai
chiapas chiayi_city chiba chicago chicago_heights chicago_lawn chicago_loop chichawatni chichester
chichicastenango chiclayo chicoloapan chicopee chicoutimi chifeng chigasaki chihuahua chikmagalūr
chikusei chikushino_-_shi chilakalūrupet chilanzar chile chililabombwe chillicothe chilliwack
chilliwack_-_downtown chillum chillán chilpancingo chimbote chimoio china chinandega chinatown
chinautla chincha_alta chingford chingola chiniot chinju chino chino_hills chipata chippenham
chiquimula chirchiq chirmiri chishtian chisinau chiswick chitato chitradurga chittoor chittorgarh
chitungwiza chizhou chlef choa_chu_kang_new_town choloma cholula chom_thong chomedey chon_buri
chongjin chongming chongqing chongzuo chorley chorzów christchurch christiansburg christmas_island
chula_vista chumakivskyi chuncheon chunga chungju chunian church_-_yonge_corridor chust chuxiong
chuzhou châteauguay chéngguān_qū chí_linh chía chóngfú chālūs chānda chāndpur chāpra chōfu chūru
chūō chơn_thành chợ_lớn ciamis ciampea cianjur cibinong cibolo cicero cidade_ademar cidade_dutra
cidade_lider cidade_tiradentes ciego_de_ávila cienfuegos cikampek cikarang cikupa cilacap cilegon
cileungsir cileunyi cimahi cincinnati ciputat circoiscrizione_ii circoiscrizione_iii
circoiscrizione_v circoiscrizione_vi circoiscrizione_viii cirebon cirencester citeureup
citrus_heights citrus_park city_of_bristol city_of_kingston_upon_hull city_of_london
city_of_port_phillip city_of_sammamish city_of_westminster ciudad_acuña ciudad_apodaca
ciudad_benito_juárez ciudad_bolívar ciudad_camilo_cienfuegos ciudad_de_villa_de_álvarez
ciudad_del_carmen ciudad_del_este ciudad_delicias ciudad_general_escobedo ciudad_guayana
ciudad_guzmán ciudad_juárez ciudad_lineal ciudad_lázaro_cárdenas ciudad_lópez_mateos ciudad_madero
ciudad_nezahualcoyotl ciudad_obregón ciudad_ojeda ciudad_real ciudad_valles ciudad_victoria
ciutat_vella cixi cizre clacton_-_on_-_sea clairlea_-_birchmount claremont clarence_-_rockland
clarksville clearfield clearwater cleburne cleckheaton cleethorpes clermont clermont_-_ferrand
clevedon cleveland_heights cliffside_park clifton_park clinton_township clipperton_island
cloverdale cloverleaf clovis cluj_-_napoca clydebank coacalco coachella coahuila_de_zaragoza
coalville coatbridge coatepeque coatzacoalcos cobbs_creek coburg cobán cochabamba cockeysville
coconut_creek coconut_grove codó coeur_d_'_alene coffs_harbour coimbatore coimbra coity colatina
colchester coleraine colima colina college_park college_point college_station colleyville
collierville collingwood collinsville collinwood colne colombia colombo colonia_del_valle
colonia_lindavista colorado colorado_springs columbia columbia_heights columbine colwyn_bay
comilla comitán commack commerce_city commonwealth comodoro_rivadavia comoros conakry
conception_bay_south concordia conda coney_island confederation congleton congo_-_brazzaville
congo_-_kinshasa connecticut conroe conselheiro_lafaiete consett constantine constanţa contagem
cook_islands cookeville coon_rapids cooper_city copacabana copenhagen copiague copiapó coppell
copperas_cove coquimbo coquitlam coquitlam_town_centre coquitlam_west coral_gables coral_springs
coral_terrace coralville coram corby core_neighbourhoods corinth cornwall coro coronel_fabriciano
corpus_christi corrientes corsicana corvallis costa_mesa costa_rica cotabato cotia cotonou
cottage_grove cottage_lake cottonwood_heights coulsdon council_bluffs country_club coventry covina
cowes cox_’s_bāzār coyoacán craigavon craigieburn craiova cramlington cranberry_township
cranbourne cranbourne_east cranbourne_north cranbrook cranston crato crest_hill crestview crewe
criciúma cricklewood croatia crofton croix_-_des_-_bouquets cross_river crowborough crown_point
crowthorne croydon crystal crystal_lake cuauhtémoc cuautitlán cuautitlán_izcalli cuautla cuba
cubatão cudahy cuddalore cuernavaca cuiabá culiacán culver_city cumaná cumberland cumbernauld
cumbria cupertino curaçao curicó curitiba cursino curug cusco cutler_bay cutler_ridge cuttack
cuyahoga_falls cuíto cwmbran cypress cypress_hills cyprus czechia częstochowa cà_mau cádiz córdoba
côte_-_saint_-_luc côte_d_’_ivoire cúcuta cần_giuộc cần_thơ cầu_giấy cẩm_phả cẩm_phả_mines cờ_đỏ
da_nang dabou dachang dadra_and_nagar_haveli dadu daegu daejeon dagenham dagupan daitō dajal dakar
dakhla dakota_ridge dale_city dali dalian daliang daloa daly_city dalūpura dam_dam daman_and_diu
damanhur damascus damietta dammam damoh dana_point danbury dandenong dandenong_north dandong
dania_beach danlí danshui danvers danville daoukro daqing dar_bouazza dar_es_salaam darbhanga
darien darlington darmstadt darnah darnytsya dartford dartmouth darton darwen dasha daska_kalan
dasmariñas datia datong datun daule daur davangere davao daventry davie dawei dawukou daxing
daxing_’_anling daye dayrah dayrūţ daytona_beach dazhou daşoguz dchira_el_jihadia de_pere dearborn
dearborn_heights debre_birhan debre_mark_’_os debre_tabor debrecen decatur dedham dee_why
deer_park deer_valley deerfield_beach deesa deeside dehiwala_-_mount_lavinia dehradun dehui
deir_ez_-_zor dekalb del_city del_rio deland delano delaware delegación_cuajimalpa_de_morelos
delhi delhi_cantonment delicias delray_beach deltona dengzhou denizli denmark denpasar denver
deoghar deoli deoria depok dera_ghazi_khan dera_ismail_khan dera_murad_jamali derbent derby
derbyshire derince derry derry_village des_moines des_plaines desert_hot_springs
desmarchais_-_crawford desna desnyanskyi desoto dessalines detroit devonport dewas dewsbury deyang
dezful dezhou dhaka dhamtari dhamār dhanbad dharashiv dharmavaram dharān dhaulpur dhirkot dhule
dhārāvi diadema diamond_bar dianella dibrugarh didao didcot diego_garcia dieppe diepsloot
diez_de_octubre digos digri dihok dijon dikirnis dili dimitrovgrad dimāpur din_daeng dinaig
dinajpur dinapore dinapur_nizamat dindigul dingxi dingzhou dinuba diourbel dire_dawa
district_of_columbia distrito_federal disūq divinópolis divo dix_hills dixiana dixinn diyarbakır
djelfa djibouti dnipro dniprovskyi dodge_city dodoma doha dohad doilungdêqên dokri dolisie
dollard_-_des_ormeaux dolnoslaskie dolton dombivali dominica dominican_republic don_valley_village
donaustadt doncaster doncaster_east donegal donetsk dongguan donghae_city donghai dongling dongtai
dongyang dongying doral dorchester dordrecht dorset dorset_park dortmund dorūd dos_hermanas
dosquebradas dothan douala douglasville douliu dourados dovercourt_-_wallace_emerson_-_junction
downers_grove downsview_-_roding_-_cfb downtown_dc downtown_halifax downtown_vancouver dracut
drammen drenthe dresden drexel_heights drexel_hill drogheda droichead_nua droitwich dronfield
droylsden drummondville dubai dubai_investments_park dubai_marina dubbo dublin dubréka dubuque
duekoué duisburg dukinfield duluth dumaguete dumai dumfries dunbar_-_southlands duncanville
dundalk dundee dundo dunedin dunfermline dunhua dunhuang dunstable dunwoody dupont_circle
duque_de_caxias durango durban durg durgapur durrës dushanbe dusit duvernay duyun dyker_heights
dzerzhinsk dún_laoghaire düsseldorf düzce dārjiling dąbrowa_górnicza dĩ_an dīla dūmā e_’_zhou
eagan eagle_mountain eagle_pass eagle_river ealing east_amherst east_boston east_brunswick
east_chattanooga east_chicago east_concord east_elmhurst east_end_-_danforth east_flatbush
east_florence east_garfield_park east_grinstead east_gwillimbury east_hampton east_harlem
east_hartford east_hastings east_haven east_helsinki east_hill_-_meridian east_honolulu
east_independence east_jerusalem east_kilbride east_lake east_lake_-_orient_park east_lansing
east_london east_los_angeles east_meadow east_millcreek east_moline east_naples east_new_york
east_northport east_norwalk east_orange east_palo_alto east_patchogue east_pensacola_heights
east_peoria east_point east_providence east_ridge east_riding_of_yorkshire east_saint_louis
east_sussex east_tremont east_village eastbourne eastern_cape eastleigh eastmont eastpointe
eastvale eau_claire ebbw_vale ebetsu ebina ebonyi ebute_ikorodu ecatepec_de_morelos eccles
echo_park ecuador eden_prairie edgewater edgewood edinburg edinburgh edirne edmonton edogawe
edwardsville edéa efon_-_alaaye egham eglinton_east egypt egypt_lake_-_leto ehime eimsbüttel
eindhoven eixample ejido ejigbo ekibastuz ekiti el_achir el_cajon el_centro el_cerrito el_daein
el_dibir el_dorado_hills el_eulma el_fasher el_geneina_fort el_jadida el_kelaa_des_srarhna
el_limón el_mirage el_monte el_mourouj el_obeid el_oued el_paso el_progreso el_salvador el_tigre
el_vigía elazığ elbasan elbląg elche eldersburg eldoret elektrostal_’ elista elizabethtown
elk_grove elk_grove_village elk_river elkhart elko ellenbrook ellendale ellesmere_port_town
ellicott_city elmhurst elmira elmont elmwood_park eloy_alfaro eltham eluru elyria emalahleni
embu_das_artes emilia_-_romagna eminabad encanto enchanted_hills encheng encinitas encino
endeavour_hills enfield enfield_town englemount_-_lawrence englewood enschede ensenada enshi
ensley entebbe enterprise enugu envigado epping epsom epworth equatorial_guinea erbil erebuni
ereğli erfurt erie eritrea erlangen ermelino_matarazzo ermelo errachidia erzincan erzurum
escondido escuintla esenler esenyurt esher eskişehir eslamshahr esmeraldas espirito_santo espoo
essen essendon essex estero estonia esuk_oron eswatini etah ethiopia etobicoke etwatwa etāwah
euclid euless eunápolis eureka european_union eurozone evanston evansville evaton evesham ewell
exeter exmouth ezeiza ezhou facatativá failsworth fair_lawn fair_oaks fairborn fairfax fairfield
fairfield_heights fairland fairview faisalabad falkirk falkland_islands fall_river fallbrook
fallingbrook falmouth fangchenggang fanling far_rockaway fardīs fareham fargo faribault faridabad
farmers_branch farmington farmington_hills farnborough farnham farnworth faroe_islands farragut
farrukhābād farīdpur fatehpur faversham favoriten fayetteville fazenda_rio_grande federal_way
federally_administered_tribal_areas feira_de_santana felixstowe felling feltham fendou fengcheng
fenghuang fengshan fengxiang fergana fernando_de_la_mora ferndale ferntree_gully
ferraz_de_vasconcelos ferry_pass fianarantsoa fiji financial_district finchley finland firozpur
fishers fitchburg flagami flagstaff flatbush flatlands fleetwood fleming_island flemingdon_park
flevoland florence_-_graham florianópolis florida floridablanca floridsdorf florissant
flower_mound foggia foggy_bottom folkestone fond_du_lac fontana fontanar foothill_farms fordham
forest_grove forest_hills forest_lake forlì formby formosa fort_bragg fort_cavazos fort_collins
fort_dodge fort_erie fort_garry_south fort_hamilton fort_lauderdale fort_lee fort_mcmurray
fort_myers fort_pierce fort_smith fort_st_._john fort_walton_beach fort_washington fort_wayne
fort_worth fortaleza fortechnyi fortuna_foothills foshan foster_city foumban fountain_hills
fountain_valley fountainebleau four_corners foz_do_iguaçu framingham framingham_center france
franceville francisco_morato francistown franco_da_rocha frankford frankfort frankfurt_am_main
franklin_square frankston frankston_east fraser_heights fredericksburg fredericton
fredericton_northside free_state freeport freetown freguesia_do_ó freiburg fremont french_guiana
french_polynesia french_southern_and_antarctic_lands fresh_meadows fresnillo fresno fribourg
fridley friedrichshain friendswood friesland frisco friuli_-_venezia_giulia frome fruit_cove
fu_’_an fuchū fuding fuencarral fuencarral_-_el_pardo fuenlabrada fujairah fuji fujian fujieda
fujimino fujinomiya fujisawa fukayachō fukui fukui_-_shi fukuoka fukushima fukuyama fulham fuling
funchal funtua funza fuquay_-_varina fushun fuxin fuyang fuyu fuzhou fylde fyzābād fès_al_bali
fürth fāqūs fīrozābād gabon gaborone gabès gadag gadag_-_betageri gadsden gage_park gagnoa gahanna
gainesville gainsborough gaithersburg gajuwaka galaţi galesburg gallatin gallup galt galveston
galway gambia gandajika gandhinagar gangavati gangneung gangtok gangu_chengguanzhen gangāpur ganja
gansu ganzhou gaojing gaomi gaoping gaozhou gapan garanhuns garden_city garden_grove gardena
gardez garfield_heights garhi_khairo garissa garston garut gashua gastonia gateshead gatineau
gauteng gawler gaza gaziantep gazipur gboko gbongan gdańsk gdynia gebze geelong geita gejiu
gelderland gelsenkirchen gemena general_santos geneve genoa gent geoje george_town georgetown
georgia geraldton gereida germantown germany germiston gerrards_cross getafe geylang ghana
ghardaïa ghazni ghazīpur ghotki ghulja ghāziābād gia_lâm gibraltar gifu gijang gijón gilgit
gillingham gimcheon gimpo_-_si gingoog ginowan gipuzkoa girardot_city giresun girga giridih
gisborne gisenyi giza giá_rai gladstone glarus glastonbury glazov glen_avon glen_burnie glen_cove
glen_ellyn glen_iris glen_waverley glendale glendale_heights glendora glenferrie
glenfield_-_jane_heights glenmore_park glenrothes glenroy glenview glenville gliwice gloucester
gloucestershire godalming godhra godomè goias goiânia gojra gokalpur gol_’_yanovo golborne
gold_coast golden_gate golden_glades golden_valley goldsboro golestān goleta golfe goma gombe
gonbad_-_e_kāvūs gondal gonder gondiā gondā_city gongheyong gongzhuling goodyear goole goose_creek
gorakhpur gordon_head gorgān gorontalo gorseinon gorzów_wielkopolski gosforth goshen gosnells
gosport gothenburg goulburn governador_valadares goyang_-_si gqeberha grajaú gramercy_park granada
granby grand_boulevard grand_forks grand_island grand_junction grand_prairie grand_rapids
grande_prairie grandview grandview_-_woodlands granite_bay granite_city grants_pass grapevine
graubunden gravataí gravesend grays grayslake graz great_falls great_kills great_malvern
great_sankey great_yarmouth greater_accra greater_grand_crossing greater_noida greater_northdale
greater_sudbury greece greeley green_bay green_valley greenacre greenacres_city greenbelt
greenburgh greenford greenland greenock greenpoint greensboro greensborough greenvale greenville
greenwich grenada grenoble greystanes greystones grimsby grogol groningen grove_city grozny gràcia
guacara guadalajara guadalajara_de_buga guadeloupe guaianases guam guanabacoa guanajuato guanare
guang_’_an guangdong guangshui guangxi guangyuan guangzhou guankou guantánamo guarapari guarapuava
guaratinguetá guarenas guarujá guarulhos guará guatemala guatemala_city guatire guayaquil gucun
gudivāda guelma guelmim guelph guernsey guigang guiguinto guildford guilford guilin guinea
guinea_-_bissau guiseley guixi guiyang guizhou gujangbagh gujarat gujranwala gujrat gulfport guli
gulin gulu gumi gumma guna gunan gundupālaiyam gunpo gunsan guntakal guntur gunungsitoli guri_-_si
gurnee gurugram gurúè gusau gustavo_adolfo_madero guwahati guyana guyong guyuan guédiawaye gwalior
gwangju gwangmyeong gwangyang gweru gwynn_oak gyeongju gyeongsan_-_si gympie gyumri gyānpur győr
gò_vấp gómez_palacio gölbaşı göttingen gāndhīdhām h_street_ne ha_'_il haarlem habikino hachinohe
hachiōji hacienda_heights hackensack hadano haddington hadejia hadley_wood haeju hafar_al_-_batin
hafizabad hagerstown hagonoy hai_bà_trưng haicheng haifa haikou hailar hailin hailsham hailun
haimen hainan haines_city haiphong haiti hakodate haldia haldwani halesowen halewood halifax
halifax_west_end hallandale_beach haltom_city halton halton_hills hamadān hamamatsu hamburg
hamburg_-_mitte hamburg_-_nord hamden hamhŭng hammamet hammanskraal hammersmith_and_fulham
hampshire hampton_park hamtramck hanam handan handeni hanfeng hanford hangu hangzhou hanjia
hannover hanoi hanover hanover_park hanumāngarh hanworth hanzhong harar harare harbin harburg
hardoī hargeysa haridwar haringey harker_heights harlem harlingen harpenden harrisburg
harrisonburg harrogate hartford hartlepool harunabad harwich haryana hashtsāl hasilpur
hastings_-_sunrise hat_yai hatsukaichi hattiesburg hauppauge havana havant haveli_lakha havelock
haverhill havering havertown hawaii hawarden hawthorn_south haywards_heath hazel_grove hazelwood
hazleton hazāribāgh heanor heard_island_&_mcdonald_islands heavitree hebburn hebei hebi hebron
hechi hechuan hedong hefei hegang heidelberg heihe heilbronn heilongjiang hejiang hell_'s_kitchen
helsingborg helsinki hemel_hempstead hemet hempstead henan hendersonville hengshan hengshui
hengyang hepo hepu hercules hereford herefordshire hermitage hermosillo herne herne_bay
heroica_guaymas heroica_matamoros herriman hertford hertfordshire hervey_bay herāt heshan hesperia
hessen heston heswall hetauda heyuan heywood heze hezhou hialeah hialeah_gardens hickory
hicksville hidalgo_del_parral higashihiroshima higashikurume higashimurayama higashiosaka
high_park_-_swansea high_park_north high_peak high_point high_wycombe highbury highland_park
highlands_ranch hikone hildesheim hillingdon hillsboro hillsborough hillside hilo hilton_head
hilton_head_island himachal_pradesh himamaylan himeji hinckley hindaun hindley hindupur hinesville
hinganghāt hino hinthada hirakata hiratsuka hirnytskyi hirosaki hiroshima hisar hitachi
hitachi_-_naka hitchin hlaingthaya ho_chi_minh_city hobart hoboken hoddesdon hoffman_estates
hohhot hoima hoji_ya_henda hokkaido holladay hollister holly_springs holmesburg holyoke homer_glen
homestead homewood homs homyel_' honchō honduras hong_kong hong_kong_island hong_kong_sar_china
honggang hongkou honmachi honolulu hoofddorp hopewell hopkinsville hoppers_crossing horley
horlivka horn_lake hornchurch horsham horta_-_guinardó hortaleza hortolândia hosa_’_ina hosapete
hoshiārpur hosūr hot_springs hougang_new_town houghton_-_le_-_spring houma hounslow houston
howard_beach howrah hoàn_kiếm hoàng_mai hrodna hsinchu hua_hin huacheng huadian huai_'_an huaibei
huaihua huainan huambo huancayo huanggang huangpu huangshan huangshi huangzhou huaraz huayin
hubballi hubei huber_heights hucknall huddersfield huelva huesca hugli huicheng huinong huixing
huixquilucan huizhou hulan hulan_ergi huludao hulunbuir humen hunan hungary hunt_valley
huntersville huntingdon huntington_beach huntington_park huntington_station hunts_point huntsville
huocheng hurghada hurstville huyton huyện_lâm_hà huzhou huánuco hwado hwaseong_-_si hyde_park
hyderabad hyesan hyogo hythe hà_tiên hà_tĩnh hòa_bình hòa_cường hòa_thành hābra hājīpur hālīsahar
hāpur hāthazāri hāthras hōfu hŭngnam hưng_yên hạ_long hải_châu hải_dương hồng_ngự i_̇_negol
i_̇_skenderun i_̇_zmir i_̇_zmit iaşi ibadan ibagué ibanda ibaraki ibirité iceland ichalkaranji
icheon_-_si ichihara ichikawa ichinomiya ichinoseki idaho idaho_falls idkū idlib ifakara igarassu
igboho iguala_de_la_independencia iguatemi iizuka ijebu_-_igbo ijebu_ode ijero_-_ekiti ijok ikare
ikeda ikeja ikere_-_ekiti ikire ikirun ikoma ikot_ekpene iksan ila_orangun ilagan ilchester
ile_-_des_-_soeurs ile_-_ife ilebo ilesa ilford ilhéus iligan iligan_city ilkeston illinois ilobu
iloilo ilorin imabari immokalee imperatriz imperial_beach imphal imus inazawa incheon inda_silasē
indaiatuba independence india indian_trail indiana indianapolis indio indonesia indore indramayu
inezgane inglewood inglewood_-_finn_hill ingolstadt ingombota inisa inkisi inkster inner_-_rhoden
innisfil innsbruck insein international_city inver_grove_heights invercargill inverness inzai iowa
iowa_city ipatinga ipiranga ipoh ipojuca ipswich iquique iquitos iran iranshahr irapuato iraq
irbid ireland irewe iriga_city iringa irkutsk irondequoit iruma irving_park irvington irákleion
isahaya ise_-_ekiti isehara isesaki iseyin isfahan isfara ishikawa ishinomaki isidro_casanova
isiro iskandar_puteri isla_vista islamabad islamabad_capital_territory isle_of_man isle_of_wight
isleworth islington islington_-_city_centre_west ismailia isparta israel issaquah istanbul
istaravshan isulan itabaiana itabashi itabira itaboraí itabuna itacoatiara itaguaí itagüí
itaim_bibi itaim_paulista itaituba itajaí italy itami itanhaém itapecerica_da_serra itaperuna
itapetininga itapevi itapipoca itaquaquecetuba itaquera itatiba ithaca ituiutaba ituzaingó itārsi
ivano_-_frankivsk ivanovo ivanovskoye ivory_park iwaki iwakuni iwata iwate iwatsuki ixtapaluca
izhevsk izmaylovo iztacalco iztapalapa izumi izumisano izumo iğdır jabalpur jabaquara
jaboatão_dos_guararapes jabālyā jacareí jackson_heights jacksonville jacksonville_beach jacmel
jacobabad jaffa jaffna jagdalpur jagtiāl jagādhri jahrom jahānābād jaigaon jaipur jakarta
jalai_nur jalalpur_jattan jalalpur_pirwala jalandhar jalapa jalgaon jalingo jalisco jalpāiguri
jalālābād jamaica jamaica_plain jambi_city jamestown jammu jammu_and_kashmir jamnagar jampur
jamshedpur jamālpur janakpur jandira janesville janzūr japan japeri jaraguá jaraguá_do_sul
jaranwala jardim_angela jardim_helena jardim_sao_luis jarrow jataí jauharabad jaunpur jayapura
jebel_ali jeddah jefferson_city jeffersontown jeffersonville jeju_city jember jenks jeongeup
jeonju jepara jequié jerez_de_la_frontera jersey jersey_city jessore jetpur jhang_sadr jharkhand
jhelum jhunjhunūn jhānsi ji_paraná ji_’_an jiading jiagedaqi jiamusi jianchang jiangmen jiangsu
jiangxi jiangyin jiangyou jianshui jiaohe jiaojiang jiaozhou jiaozuo jiashan jiawang jiaxing
jiayuguan jiazi jieshi jieshou jieyang jigawa jijel jijiang jijiga jilin jimeta jimma jinan
jinchang jincheng jinfeng jing_’_an jingdezhen jinghong jingling jingmen jingzhi jingzhou jinhua
jining jinjiang jinshan jinshanlu jinzhong jinzhou jishou jishu jiujiang jiupu jiuquan jiutai
jiutepec jixi jiyuan jizan jizhou jizzax jodhpur johannesburg johns_creek johnson_city johor_bahru
joint_base_pearl_harbor_hickam joinville joliet joliette jolo jombang jomvu jonesboro jonquière
joplin jordan jorhat jose_bonifacio josé_c_._paz joão_pessoa juan_díaz juazeiro juazeiro_do_norte
juba juiz_de_fora juja juliaca junction_city jundiaí juneau jupiter jura jurong_town jurong_west
jurupa_valley jutiapa jyväskylä jönköping jājmau jālna jāmuria jīnd jīroft jōetsu jūnāgadh
kabankalan kabin_buri kabinda kabul kabwe kadapa kadoma kaduna kaech_’_ŏn kaernten kaesŏng
kafr_ad_dawwār kafr_ash_shaykh kafrul kafue kagawa kagoshima kahama kahramanmaraş kahului kaifeng
kaili kailua kaimukī kairouan kaithal kaiyuan kajang kajansi kakamega kakamigahara kakegawa
kakogawachō_-_honmachi kalaban_koro kalaburagi kalamazoo kalemie kalemyo kalgoorlie
kalihi_-_palama kalihi_valley kaliningrad kalininskiy kalispell kalisz kallakurichi kallang
kallangur kallithéa kalmiuskyi kalmunai kalol kaluga kalulushi kalynivskyi kalyān kamagaya
kamakura kamalia kamensk_-_ural_’_skiy kamina kamirenjaku kamloops kamoke kampala
kampong_baharu_cheras_batu_sebelas kampong_pasir_ris kampung_baru_subang kampung_kangkar_teberau
kampung_larkin_lama kampung_pasir_gudang_baru kampung_sungai_ara kampung_sungai_glugur kamsar
kamyanske kamyshin kamālshahr kanagawa kananga kanata kanayannur kanazawa kanchipuram kandahār
kandy kaneohe kangding kanggye kangnyŏng kangsŏn kanhangad kankakee kankan kannapolis kano kanoya
kanpur kanpur_cantonment kansas kansas_city kansk kaohsiung kaolack kapar karabağlar karabük
karachi karagandy karaj karaman karamay karatsu karawang karbala kariega kariya karlsruhe
karnaphuli karnataka karnāl karol_bāgh karur karāwalnagar karīmnagar karşıyaka kasama kasangati
kasese kashan kashgar kashihara_-_shi kashipur kashiwa kashiwara kassala kassel kastamonu kasuga
kasugai kasukabe kasulu kasur katabi kathmandu katihar katowice katsina katsushika katsuta katumba
kaunas kawachi_-_nagano kawagoe kawaguchi kawanishi kawasaki kayes kayseri kaysville kazakhstan
kazan kazo kearny kebbi kecskemét kediri kedungwuni keelung keighley keizer kelar kellyville
kelowna kembangan kempston_hardwick ken_caryl kendal kendale_lakes kendall_west kendari kenema
kenilworth kenitra kenmore kenner kennesaw kennewick kenosha kensington kensington_-_cedar_cottage
kensington_and_chelsea kentron kentucky kentwood kenya kerala kerch kermanshah kernersville
kerrville keswick kettering kew_gardens_hills key_west keysborough keystone kfar_saba khabarovsk
khairpur_mir_’s khamis_mushait khammam khandwa khanpur khanty_-_mansiysk kharagpur khardah
khargone kharian kharkiv khartoum khartoum_north khasavyurt khasnahzān khemisset khenchela
khenifra khimki khirdalan khlong_luang khlong_sam_wa khlong_toei khmelnytskyi khobar
khomeynī_shahr khon_kaen khoroshëvo_-_mnevniki khorramabad khorramshahr khouribga khujand khulna
khuraybat_as_sūq khurja khushāb khuzdar khwisero khyber_pakhtunkhwa khān_yūnis khānaqīn khūy
kiambu kibaha kidderminster kidsgrove kiel kielce kigali kigoma kikolo kikuyu kikwit kilamba
kilburn kildare kilis killarney kilmarnock kima_kieza kimhae kindia kindrativskyi kindu
king_'s_lynn kingman kings_bridge kingsport kingston_upon_hull kingston_upon_thames
kingsview_village_-_the_westway kingsville kingswinford kingswood kinshasa kinston kipushi
kirdāsah kiribati kirishima kirkby kirkby_in_ashfield kirkcaldy kirklees kirkuk kirov kiryas_joel
kiryū kirāri_sulemānnagar kisangani kisaran kisarazu kiselëvsk kishanganj kishangarh kishiwada
kisi kisii kislovodsk kismayo kissidougou kissimmee kisumu kita kitakyushu kitale kitami kitchener
kitengela kitsilano kitwe kiến_an klagenfurt_am_wörthersee klaipėda klamath_falls klang klaten
klerksdorp kluang klungkung knowsley knoxville kobe koblenz kochi kodaira koforidua kofu koga
koganei kogi kohat koidu kokomo kokshetau kokubunji kolda kolhāpur kolkata kollam kolomna kolpino
kolwezi kolār kom_ombo komaki komatsu kombolcha komsomolsk_-_on_-_amur kon_tum konak konibodom
konya korba koreatown korhogo korla korolev korolyov koronadal koshigaya kosovo kostanay kosti
kostroma koszalin kot_addu kot_radha_kishan kota_bharu kota_damansara kota_kinabalu
kota_kuala_muda kotamobagu kotri kotō koudougou koumassi kousséri koutiala kovpakivskyi kovrov
kowloon kowloon_city kowloon_city_centre kozhikode košice kragujevac kraków kramatorsk krasnodar
krasnogvargeisky krasnoyarsk krefeld kremenchuk kresek kreuzberg krishnanagar kristiansand
kroonstad kropyvnytskyi krugersdorp kryvyy_rih ksar_el_kebir kuala_krai kuala_kubu_baharu
kuala_lumpur kuala_terengganu kuantan kuching kufa kujawsko_-_pomorskie kukatpally kukichūō kulim
kulti kumagaya kumamoto kumarapalayam kumasi kumba kumbakonam kumbo kunduz kuningan kunming kunri
kunshan kuntsevo kuopio kupang kurashiki kure kurgan kurichchi kurnool kursk kurume kusatsu
kushinagar kushiro kushtia kutaisi kuwait kuwana kuz_’_minki kwadukuza kwai_chung kwara
kwazulu_-_natal kwekwe kwinana kyaukpyu kyauktan kyengera kyimyindine kyiv kyivskyi kyoto
kyrgyzstan kyzyl kyzylorda köln kütahya küçükçekmece kākināda kāmārhāti kānchrāpāra kāraikkudi
kāshmar kāshān kāzerūn kēng_tung kīhei kırıkkale kırşehir kızıltepe kōnosu kōriyama kŭlob kỳ_anh
l_'_amoreaux l_'_hospitalet_de_llobregat la_cañada_flintridge la_ceiba la_cité_-_limoilou
la_concepción la_crosse la_gi la_habra la_haute_-_saint_-_charles la_jolla la_laguna la_mesa
la_mirada la_paz la_pintana la_plata la_porte la_prairie la_presa la_puente la_quinta la_rioja
la_romana la_serena la_trinidad la_vega la_vergne la_verne la_victoria laayoune labuan_bajo labé
ladera_ranch ladysmith lafayette lafia lafiagi lagarto lages laghouat lagos lagrange laguna_beach
laguna_hills laguna_niguel lahad_datu lahore lahān laibin laiwu laixi laiyang laizhou lajeado
lak_si lake_charles lake_elsinore lake_forest lake_havasu_city lake_in_the_hills lake_jackson
lake_magdalene lake_oswego lake_ridge lake_ronkonkoma lake_stevens lake_worth_beach
lake_worth_corridor lakeland lakeside lakeville lakewood lakhīmpur lakshadweep lal_bahadur_nagar
lalitpur lambaré lambeth lampa lampang lancashire land_o_'_lakes landover lang_'_ata langfang
langsa langwarrin lansing lanzhou lanús laoag laohekou laois laos laplace lapu_-_lapu_city larache
laramie laredo larkana las_cruces las_palmas las_palmas_de_gran_canaria las_piñas las_tunas
las_vegas lasalle lashio lasnamäe lat_krabang lat_phrao latacunga latakia lathrop latina
latkrabang latur latvia lauderdale_lakes lauderhill launceston laurelton lauro_de_freitas lausanne
laval laval_-_des_-_rapides lavras lawang lawndale lawrenceville layyah lazio le_havre le_mans
le_plateau_-_mont_-_royal le_sud_-_ouest le_vieux_-_longueuil league_city leamington leatherhead
leavenworth leawood lebanon lecheng lee_'s_summit leeds leesburg leeuwarden leganés legaspi
legnica lehi lehigh_acres leicester leicestershire leiden leighton_buzzard leipzig leiria
leisure_city leitrim leiyang lekki lembang lemon_grove lemoore lenexa lengshuijiang
leninsk_-_kuznetsky lennox lents leominster les_cayes les_rivières leshan lesotho
letchworth_garden_city lethbridge letterkenny leuven leverkusen levittown lewisham lewiston
lewiston_orchards lewisville lexington lexington_-_fayette leyland leytonstone león_de_los_aldama
lhasa lhoka lhokseumawe lianghu liangping lianhe lianjiang lianshan lianyungang liaocheng liaoning
liaoyang liberec liberia libertad liberty libertyville libreville libya licheng lichfield lichinga
lichuan liechtenstein liege liguria lijiang likasi liliha_-_kapalama lille lilongwe lima limassol
limbe limburg limeira limerick limoges limuru lincang lincoln_park lincoln_square lincolnia
lincolnshire linden lindenhurst linfen linhares linköping lino_lakes linqu linshui linton_hall
linxi linxia_chengguanzhen linyi linz lipa_city lipetsk lisala lisbon lisburn lishui lisle
litherland lithuania little_elm little_havana little_rock littlehampton liupanshui liuzhi liuzhou
livermore liverpool livoberezhnyi livonia livorno lizhi liège ljubljana llanelli lleida
lloydminster lo_prado loa_janan lobito lochearn lockport lodhran lodi lodzkie lofthouse logan_city
logan_square logroño loma_linda lomas_de_zamora lombardia lomita lompoc lomé london
londonderry_county_borough londrina long_beach long_bien long_branch long_eaton long_island_city
long_khánh long_xuyên longfellow_community longfeng longford longgang longjiang longjing
longling_county longmont longshan longshui longton longueuil longview longyan lorain los_altos
los_angeles los_banos los_baños los_gatos los_mochis los_puertos_de_altagracia los_rastrojos
los_teques los_ángeles loudi louga loughborough loughton louisiana louisville louth loveland
loves_park lower_earley lower_hutt lower_sackville lower_west_side lowestoft lu_’_an luancheng
luanda luanshya lubango lubbock lubelskie lublin lubuklinggau lubumbashi lubuskie lucapa lucknow
ludhiana ludlow ludwigshafen_am_rhein luena lufkin lugazi luhansk luis_eduardo_magalhães lumajang
lumberton luodian luohe luohu_district luojiang luoyang lusail lusaka lushui luton lutsk
luxembourg luxor luzern luzhou luziânia lviv lynchburg lynn_haven lynnwood lynwood lytham_st_annes
lyubertsy lyublino lào_cai lárisa léogâne lévis lübeck lüliang lāhījān lạng_sơn m_'_sila
ma_on_shan ma_’_anshan maastricht maba mabalacat_city mableton mabopane macao_sar_china macapá
macau macaé macclesfield maceió machala macheng machesney_park machida machilīpatnam machiques
madagascar madanapalle madhavaram madhurampur_dehri madhya_pradesh madhyamgram madhyapur_thimi
madinah madison_heights madiun madrid madrid_centro madurai madīnat_an_naşr madīnat_ḩamad maebashi
maesteg magangué magdalena_contreras magdeburg magelang maghull maghāghah magna magnitogorsk
magugpo_poblacion magé mahajanga maharagama maharashtra mahbūbnagar maheshtala mahesāna mahilyow
mahwah mahābād maianga maicao maidenhead maidstone maiduguri maijdi mailsi maine mainz maipú
mairiporã maitland majie makakilo_-_makaīwa_hills_-_kunia makassar makati_city makhachkala
makiyivka makkah makumbako makurdi malabo malabon malacca malakal malambo malang malanje
malappuram malatia_-_sebastia malatya malawi malaysia malda malden maldives maldon malegaon mali
malindi malingao malir_cantonment malita malkajgiri mallawī malmö malolos malopolskie malta
maltepe malvern malvern_east malāyer man_’_gyŏngdae_-_ri manacapuru manado managua manama manas
manassas manaus manchester mandalay mandaluyong mandaluyong_city mandan mandaqui mandaue_city
mandera mandi_bahauddin mandimba mandoli mandsaur mandurah mandya manfalūţ mangalagiri mangaluru
mangere mangere_east mango mangotsfield manhattan manhattan_beach manhattan_valley manila manipur
manisa manitoba manitowoc manizales manjhand mankato mannheim manoa manokwari manolo_fortich
manp_’_o mansfield_city mansilingan manta mantampay manteca manukau_city manurewa manzanillo
manéah maoming maple_grove maple_heights maple_ridge maple_valley maplewood maputo mar_del_plata
mar_’_ino marabá maracaibo maracanaú maracay maradi maramag maran marana marand maranguape
maranhao marawi_city marbella marche marcory mardan mardin margate marianao mariara maricopa
maricá marienthal marikina_city maringá marituba mariupol mariveles marka market_harborough
marlboro marlborough marne_la_vallée maroua maroubra marpole marquette marrakesh marrickville
marseille marshall_islands marshalltown marsá_maţrūḩ martapura martinique marugame marvdasht
maryborough maryland maryland_heights marysville maryvale maryville marzahn marília marāgheh
marīvān masaka masan masaya mascara mascouche maseru mashhad masindi masjed_soleymān mason_city
maspeth massachusetts massapequa massey_east massillon masterton matadi matagalpa matanzas mataram
mataró mathura mato_grosso mato_grosso_do_sul matola matsubara matsudo matsue matsumoto matsusaka
matsutō matsuyama mattapan matuga maturín mauritania mauritius mauá mawlamyine maxixe maykop
mayotte maywood mazabuka mazatlán mazowieckie mazyr mazār_-_e_sharīf mbaké mbale mbandaka
mbanza_-_ngungu mbanza_kongo mbarara mbeya mbombela mbour mbuji_-_mayi mcallen mccully_-_moiliili
mcminnville mdantsane meadow_woods meath mechanicsville mecklenburg_-_vorpommern medan medellín
medford medicine_hat medina_estates medinīpur medway meerut meghalaya meguro mehlville
meikle_earnock meiktila meishan meizhou mejicanos mek_'_ele meknes melbourne melbourne_city_centre
melitopol melrose melrose_park melton_mowbray memphis mendip mengmao mengzi menifee menlo_park
menomonee_falls menongue mentougou mequon merauke merced mercer_island
mercerville_-_hamilton_square meriden meridian merkezefendi merlo mernda merrillville merrimack
merritt_island merrylands mersin merthyr_tydfil merton mesquite mestre metairie metairie_terrace
methuen metro metrotown mexicali mexico mexico_city meycauayan mezhdurechensk miami miami_beach
miami_gardens miami_lakes miamisburg mian_channun mianwali mianyang miass michigan michigan_city
michoacan_de_ocampo micronesia mid_-_city middelburg middle_river middle_village middleborough
middlesbrough middletown midlothian midsayap midvale midwest_city miguel_hidalgo milagro mildura
mile_end milford_mill mililani_mauka mililani_town mill_creek mill_park millbrae millburn
millcreek millville milpitas milton_keynes milwaukee milwaukie mimico minamirinkan minas_gerais
minatitlán minato minato_city mingachevir mingala_tangnyunt mingaladon mingora mingshui minhang
minneapolis minnesota minnetonka minnetonka_mills minoh minot minsk mint_hill minya mira_mesa
mirabel miraflores miramar miri mirpur_khas mirpur_model_thana miryalaguda mirzāpur mishawaka
mishima miskolc misratah mission mission_bend mission_district mission_viejo mississauga
mississippi missoula missouri missouri_city mitcham mito mitrovicë mitte mityana mixco miyagi
miyakonojō miyazaki mizoram mlolongo moanda mocuba modakeke model_town modena moers moga mogadishu
mogi_das_cruzes mogi_guaçu mohali mohammadpur mohammedia mojokerto mokopane mokotów mokpo moldova
moline molise mombasa monaco moncloa_-_aravaca monclova moncton mongolia mongu monroeville
monrovia montana montclair montebello montenegro monterey monterey_park monterrey montería
montes_claros montevideo montgomery_village montpellier montreuil montréal montréal_-_nord
montserrat montville_center monywa monza mooresville moorhead mooroolbark moorpark moose_jaw mopti
moratalaz moratuwa morayfield morden morecambe morelia morelos moreno_valley morgan_hill
morgan_park morgantown moriguchi morioka mormugao morningside_heights mornington moro morocco
morogoro morphett_vale morris_heights morrisania morristown morrisville morton_grove morvi
morādābād moscow moses_lake moshi mosman moss_park mossamedes mossoró mostaganem mostar mosul
motherwell mothīhāri motijheel mott_haven moundou mount_barker mount_gambier mount_juliet
mount_laurel mount_lebanon mount_olive_-_silverstone_-_jamestown mount_pearl mount_pleasant
mount_pleasant_west mount_prospect mount_vernon mount_vernon_triangle mount_waverley
mountain_brook mountain_view mountlake_terrace mozambique moḩammad_shahr mpanda mpumalanga
mt_pleasant mthatha mtwara mu_-_se muar mubende mubi mudanjiang mueang_nonthaburi mufulira mukalla
mukilteo mukim_pulai mukono muktsar mulenvos mulhouse multan mulugu mumbai muncie mundelein munich
munster muntinlupa munūf muratpaşa murfreesboro muriaé muricay muridke murmansk murom murrieta
murrysville murwāra musaffah musanze musashino muscat muscatine mushin muskego muskegon muskogee
musoma musselburgh mustafakemalpaşa mustafābād mustang muswell_hill mutare muzaffargarh
muzaffarnagar muzaffarpur muzaffarābād mwala mwene mwene_-_ditu myeik myingyan
mykilska_borshchahivka mykolayiv mymensingh myrtle_beach mysuru mytishchi mzuzu málaga médéa
mérida móng_cái móstoles mönchengladbach möng_yang mülheim münster māler_kotla mīt_ghamr mīāndoāb
mīāneh mỹ_hào mỹ_tho n_'_dalatando n_'_djamena naas nabatîyé_et_tahta naberezhnyye_chelny nablus
nacala nacogdoches nadiād nador naga nagahama nagaland nagano nagaoka nagaon nagapattinam
nagar_naluākot nagareyama nagasaki nagda nagoya nagpur naha naihāti nailsea nairobi nairobi_area
naivasha najaf najafgarh najafābād najrān nakano nakhodka nakhon_pathom nakhon_ratchasima
nakhon_si_thammarat nakuru nalchik nalgonda nam_định namangan namibia namp_’_o nampa nampula namur
nanaimo nanbin nanchang nanchong nanchuan nancun nanded nandurbar nandyāl nanjin nanjing
nankana_sahib nanning nanpiao nanping nanqiao nansana nantes nantong nantou nanyang napa
naperville naples nara nara_-_shi narangba narasaraopet narashino narayanganj narela narita
narmadapuram narowal narre_warren narre_warren_south narsingdi nashik nashua nashville nasimshahr
nasiriyah nassarawa nassau nasushiobara nasīm_shahr natick national_city natore
naucalpan_de_juárez naugatuck nauru navadwīp navan navarre navegantes navi_mumbai navoiy navojoa
navotas navsari nawabshah nawābganj nay_pyi_taw nayarit nazilli nazran nazrēt ndola
near_north_side near_south_side neath nebraska neenah neftekamsk nefteyugansk negara negombo nehe
nei_mongol neihu neijiang neili neiva nek_’_emtē nellore nepal nepalgunj nepean netanya
netherlands neuchatel neue_neustadt neukölln neuquén neuss nevada nevinnomyssk new_albany
new_bedford new_berlin new_bern new_braunfels new_brighton new_britain new_brunswick new_cairo
new_caledonia new_caney new_castle new_city new_delhi new_hampshire new_haven new_hope new_iberia
new_jersey new_kingston new_lenox new_london new_lynn new_malden new_mexico new_milton
new_mirpur_city new_orleans new_plymouth new_rochelle new_smyrna_beach new_south_memphis
new_south_wales new_springville new_taipei_city new_territories new_westminster new_york
new_york_city new_zealand newark newark_on_trent newberg newburgh newburn newbury newcastle
newcastle_under_lyme newcastle_upon_tyne newfoundland newham newington newmarket newnan newport
newport_beach newport_news newquay newry newton_-_le_-_willows newton_abbot newton_aycliffe
newton_mearns newtonbrook_west newtownabbey newtownards neyagawa neyshābūr neyveli ngaoundéré
nghi_sơn nghi_xuân ngong nguru ngã_bảy nha_trang nia_valencia niagara niagara_falls niamey nianbo
nicaragua nicholasville nicolás_romero nicosia nidwalden niederoesterreich niedersachsen niger
nigeria niigata niihama niiza nijmegen nikopol nilópolis nilüfer nimach ning_’_er ningbo ningde
ningxia ninh_hòa nippes nishi_-_tokyo_-_shi nishinomiya nishio niterói niue nixa nizhnekamsk
nizhnevartovsk nizhniy_novgorod nizhny_tagil nizāmābād nkayi nkongsamba nkpor nnewi nobeoka
noble_park noblesville noda noe_valley nogales noginsk noida noma nong_chok nong_khaem
noord_-_brabant noord_-_holland nor_nork norco nordrhein_-_westfalen norfolk norfolk_county
norfolk_island norilsk norland norristown north_-_west north_andover north_augusta north_bay
north_bel_air north_bergen north_bethesda north_brunswick north_carolina north_center
north_charleston north_chicago north_chicopee north_cowichan north_creek north_dakota north_delta
north_east north_east_lincolnshire north_eastern north_fort_myers north_haven north_highlands
north_hills north_hollywood north_kingstown north_korea north_la_crosse north_lakes
north_las_vegas north_lauderdale north_lawndale north_lincolnshire north_little_rock
north_macedonia north_miami north_miami_beach north_olmsted north_peoria north_plainfield
north_platte north_port north_potomac north_providence north_richland_hills north_ridgeville
north_royalton north_shields north_shore north_somerset north_stamford north_tonawanda
north_tustin north_tyneside north_vancouver north_watford north_yorkshire northampton
northamptonshire northbrook northcote northdale northern_cape northern_mariana_islands
northern_province northern_territory northfield northglenn northolt northport northridge
northumberland northwest_one northwest_territories northwich northwood norton_shores norwalk
norway norwich norzagaray nossa_senhora_de_fátima nossa_senhora_do_socorro
notre_-_dame_-_de_-_grâce notting_hill nottingham nottinghamshire nou_barris nouadhibou nouakchott
nova_friburgo nova_iguaçu nova_lima nova_scotia nova_serrana nova_vida novara novato novi_sad
novo_-_peredelkino novo_gama novo_hamburgo novocheboksarsk novocherkassk novokuybyshevsk
novokuznetsk novomoskovsk novorossiysk novosibirsk novotroitsk novozavodskyi novyye_cherëmushki
novyye_kuz_’_minki nowrangapur noyabrsk nsukka ntuzuma nuevo_laredo nuevo_leon nukus numazu
nunavut nuneaton nuremberg nutana_sector nutley nyagatare nyala nyanza nyingchi nyzhnodniprovsk
nyíregyháza nzega nzérékoré nîmes nāgarpur nāgaur nāgercoil nāngloi_jāt nāḩiyat_al_iskandarīyah
o_'_fallon oadby oak_creek oak_forest oak_harbor oak_hill oak_lawn oak_park oak_ridge oakdale
oakland oakland_park oakleaf_plantation oakton oakville oakwood_village oaxaca obalende oberhausen
oberoesterreich obihiro obninsk obolon obuase obwalden ocala oceanside ochakovo_-_matveyevskoye
ocoee ocumare_del_tuy odawara odense odenton odesa odintsovo odisha offa offaly offenbach ogbomoso
ogun ohio oildale oita ojo_de_agua okanagan_mission okara okayama okazaki okemos okene okigwe
okinawa oklahoma oklahoma_city okotoks okrika oktyabrsky olanchito olathe old_bridge old_trafford
oldenburg oleksandrivskyi oleksiyivka olinda olive_branch olmaliq olney olongapo olsztyn omagh
omaha oman omdurman omsk ondjiva ondo ongata_rongai ongole onitsha onomichi ontario
oost_-_vlaanderen ooty opelika opole opolskie opportunity oradea orai orangevale orangeville
orcutt ordos ordu oregon oregon_city orekhovo_-_borisovo orekhovo_-_borisovo_severnoye
orekhovo_-_zuyevo orem orenburg orihuela orillia orizaba orkney orland_park orléans ormoc
ormond_beach ormskirk oro_valley orsha orsk oruro orël orūmīyeh osaka osan osasco oshawa oshkosh
oslo osmaniye osnabrück osogbo osorno ossett ossining ostrava osun oswego otara otaru ottakring
ottawa ottawa_south ottumwa ouagadougou ouahigouya ouargla oued_zem oujda oulu ourense ourinhos
outlying_oceania outremont overbrook overijssel overland_park owasso owatonna owen_sound owensboro
owerri owings_mills oxford oxford_circle oxfordshire oxnard oxon_hill_-_glassmanor oyama
ozone_park p_’_yŏngsŏng paarl pachuca_de_soto pacific_palisades pacifica padalarang padang
padangsidempuan paderborn padua paducah paech_’_ŏn_-_ŭp paek_'_ak pagadian pahrump paignton pailou
paisley pak_kret pakenham pakistan pakokku pakpattan palakkad palangkaraya palatine palau
palembang palencia palermo palestinian_territories palhoça palisades_park pallabi pallāvaram
palm_bay palm_beach_gardens palm_city palm_coast palm_desert palm_harbor palm_river_-_clair_mel
palm_springs palm_valley palma_soriano palmas palmdale palmerston palmerston_north palmetto_bay
palo_alto palo_negro palopo paltan palu palwal pamanukan pamplona pamulang panabo panalanoy panama
panama_city panchkula pandi pandit_deen_dayal_upadhyaya_nagar pangkalanbuun pangkalpinang panguíla
panipat paniqui panjin pano_aqil panorama_hills panshan panvel panzhihua papakura papatoetoe
papua_new_guinea para paradise paragominas paragould paraguay paraiba parakou paramaribo paramus
parana paranaguá paranaque_city paraná paraparaumu parauapebas parbhani parc_-_extension pardīs
parelheiros parepare parintins paris park_forest park_ridge park_slope parkchester parkersburg
parkland parkville parkwoods_-_donalda parla parma parma_heights parnamirim parnaíba parramatta
parsippany parung pasadena pasarkemis pasay pascagoula pasco paseh pasig_city pasir_gudang
pasir_mas pasir_puteh paso_robles pasrur passaic passo_fundo passos pasto pasuruan pathein
pathānkot pati patiāla patna patos_de_minas pattaya pattoki paulista paulo_afonso paulínia
pavlodar pavlohrad pawtucket paya_terubong payakumbuh paço_do_lumiar peabody peachtree_city
peachtree_corners pearl_city pearland pechersk peckham pedreira peekskill peicheng pekalongan
pekanbaru pekin pelabuhanratu pelentong pelham pelotas pemalang pematangsiantar pemba
pembroke_pines penarth pengpu pengze penn_hills pennsauken pennsport pennsylvania pensacola
penticton penza peoria perbaungan percut perdizes peristéri perling pernambuco perpignan perris
perry_hall perrysburg perth perth_amboy peru perugia pervouralsk pescara peshawar pest
petaling_jaya petaluma petapa petare petaẖ_tiqva peterborough peterlee petersburg petrogradka
petrolina petropavl petropavlovsk_-_kamchatsky petrozavodsk petrópolis petržalka peñalolén
pflugerville pforzheim phagwāra phalaborwa phan_rang_-_tháp_chàm phan_thiết pharr phasi_charoen
phenix_city philadelphia philippines phnom_penh phoenix phong_điền phool_nagar phra_pradaeng
phu_quoc phusro phú_mỹ phú_quốc phúc_yên phổ_yên phủ_lý piacenza piatra_neamţ piaui
picnic_point_-_north_lynnwood pico_rivera piedecuesta piedras_negras piemonte pierrefonds
pierrefonds_-_roxboro pietermaritzburg pikesville pikine pilsen pimlico pimpri pimpri_-_chinchwad
pinar_del_río pindamonhangaba pindi_bhattian pindiga pine_bluff pine_hills pinellas_park pinetown
pingdingshan pingdu pingliang pingshan pingwu_county pingxiang pinhais pinsk piqua piracicaba
piraeus piranshahr piraquara pirituba pisa piscataway pita_kotte pitalito pitcairn_islands piteşti
pithampur pitsea pittsburg pittsburgh pittsfield pittwater piura pizhou placentia plainfield
plainview planaltina plano plano_piloto plant_city plantation plaridel playa_del_carmen
plaza_de_la_revolución pleasant_grove pleasant_hill pleasant_plains pleasant_prairie pleasanton
pleasantville pleasure_ridge_park pleiku ploieşti plovdiv plum plumbon plymouth plymstock
poblacion pocatello podgorica podkarpackie podlaskie podolsk pohang poinciana point_cook
pointe_-_claire pointe_-_noire pokhara poland polokwane poltava pomona pomorskie pompano_beach
ponca_city ponnāni ponta_grossa ponte_vedra_beach pontefract pontevedra pontiac pontianak
pontypool pontypridd pooler popayán porbandar porirua porlamar port_-_au_-_prince port_-_de_-_paix
port_-_gentil port_alberni port_arthur port_blair port_charlotte port_chester port_coquitlam
port_dickson port_harcourt port_hueneme port_huron port_louis port_macquarie port_moody
port_moresby port_orange port_richmond port_said port_saint_lucie port_sudan portadown portage
portage_park porterville portishead portland portlaoise portmore porto_-_novo porto_alegre
porto_seguro porto_velho portoviejo portslade portsmouth portsmouth_heights portugal porz_am_rhein
posadas post_falls potchefstroom potomac potosí potsdam potters_bar pottstown poughkeepsie
pouso_alegre poway poza_rica_de_hidalgo poznań pozniaky poços_de_caldas prabumulih praga_południe
prague praia praia_grande prairie_village prairieville prato prattville pravyi_bereh prayagraj
prenzlauer_berg prescot prescott_valley presidente_prudente presnenskiy prestwich pretoria
prince_albert prince_edward prince_edward_island prince_george princeton prior_lake pristina
prizren probolinggo proddatūr prokop_’_yevsk providence provo pseudo_-_accents pseudo_-_bidi pskov
pu_'_er pucallpa puchong pudong pudsey puducherry pudukkottai puebla pueblo_west puente_alto
puente_de_vallecas puerto_ayacucho puerto_barrios puerto_cabello puerto_cortez puerto_la_cruz
puerto_montt puerto_plata puerto_princesa puerto_rico puerto_vallarta puglia pukekohe_east
pulandian pulilan pullman pulong_santa_cruz punchbowl pune punggol puning punjab puno punta_arenas
punta_cana punta_cardón punto_fijo punāsa puqi purley purnia puruliya purwakarta purwodadi
purwokerto pushkino putatan puthia putian putney putuo puxi puyallup puyang puyang_chengguanzhen
pyatigorsk pyay pyeongtaek pyin_oo_lwin pyongyang pátra pécs pétionville pôr_do_sol pābna pākdasht
pālanpur pāli pānihāti pār_naogaon pārsābād pātan pīlibhīt płock qadirpur_ran qalyub qarchak
qarshi qatar qazvin qaşr_bin_ghashīr qeładizê qianjiang qiaotou qibao qina qingdao qinghai
qingnian qingpu qingyang qingyuan qingzhou qinhuangdao qinzhou qionghai qiqihar qitaihe qods
quakers_hill quanzhou quarto_oggiaro quebec queen_creek queens queens_village queensbury
queensland queenstown queenstown_estate queimados quelimane queluz queretaro_de_arteaga quetta
quetzaltenango quezon quezon_city qui_nhon quibdó quilicura quillacollo quilmes quilpué
quintana_roo quinte_west quito qujing qurayyat quthbullapur quzhou québec quảng_ngãi quận_ba
quận_bốn quận_mười quận_mười_một quận_năm quận_sáu quận_đức_thịnh qā_’_em_shahr qūchān
ra_’s_bayrūt rabak rabat radcliff radcliffe radnor radom raebareli rafaḩ rafsanjān rahim_yar_khan
rahway raigarh raipur raja_jang rajamahendravaram rajapalayam rajasthan rajpur_sonarpur rajshahi
ramadi ramagundam ramat_gan ramenki ramiros ramna_maidan ramsgate rancagua ranchi rancho_cordova
rancho_cucamonga rancho_palos_verdes rancho_penasquitos rancho_san_diego rancho_santa_margarita
randallstown randburg randfontein randwick ranebennur rangamati rangkasbitung rangpur rantauprapat
rapid_city raposo_tavares ras_al_khaimah rasapūdipalem rasht ratlām raurkela_industrial_township
rawalpindi rawang rawson rawtenstall rayleigh raymore rayon_ktz rayong raytown recanto_das_emas
recife recklinghausen red_deer redan redbridge redcar redcar_and_cleveland redditch redford
redhill redlands redondo_beach redruth redwood_city reedley regensburg reggio_calabria
reggio_nell_'_emilia rego_park reigate reims reisterstown relizane remscheid remuera renala_khurd
renca renfrew renfrew_-_collingwood renfrew_heights rengasdengklok rennes renton repentigny reseda
resende reservoir resistencia ressano_garcia reston retford retiro reus reutlingen rewa rewāri
rexburg reykjavík reynoldsburg reynosa reẖovot rhawnhurst rheinland_-_pfalz rhode_island rhondda
rhosllannerchrugog rhyl riacho_fundo_ii rialto ribeirão_das_neves ribeirão_pires ribeirão_preto
richards_bay richfield richland richmond_hill richmond_upon_thames richmond_west rickmansworth
ridgecrest ridgeland ridgewood rift_valley riga rijeka riley_park rimini rimouski rio_branco
rio_claro rio_das_ostras rio_de_janeiro rio_grande rio_grande_do_norte rio_grande_do_sul
rio_pequeno rio_rancho rio_verde riobamba riohacha rionegro risca rishon_letsiyyon rishra
rittenhouse riverbank riverside riverton riverview riviera_beach rivne riyadh rize rizhao roanoke
robertsonpet robina robāţ_karīm rochdale rochester rochester_hills rock_forest rock_hill
rock_island rock_springs rockcliffe_-_smythe rockford rockhampton rockledge rocklin rockville
rockville_centre rockwall rocky_mount rocky_river rodenkirchen rogers_park rohini rohnert_park
rohtak rolla rolleston rolling_meadows romania rome romeoville romford rondonia rondonópolis
roodepoort roorkee roraima rosarito roscommon rose_hill roseburg rosedale rosedale_-_moore_park
roselle rosemead rosemont rosemount roseville roslindale rossendale rostock rostov_-_on_-_don
roswell rotherham rotorua rotterdam rottingdean rouen rouiba round_lake_beach round_rock rourkela
rouyn_-_noranda rowland_heights rowlett rowville roxas_city roxburgh_park royal_leamington_spa
royal_oak royal_palm_beach royal_tunbridge_wells royton rubidoux rubtsovsk ruda_śląska rudnyy
rudrapur rufisque rufisque_est rugao rugby rugeley rui_’_an ruiru ruislip runcorn ruqi ruse
rushden russeifa russellville russia rustaq rustavi rustenburg ruston rutchenkivskyi rutherglen
rutland rwanda ryazan_’ ryazanskiy rybinsk rybnik ryde rzeszów réunion río_cuarto rāichūr rāiganj
rāj_-_nāndgaon rājkot rāmgundam rāmpur rāniganj rānipet rānyah rānīganj rạch_giá sa_dec saaba
saanich saarbrücken saarland sabadell sabanalarga sabará sabha sabt_alalayah sabzevar sacaba
sachse sachsen sachsen_-_anhalt sacomã sacramento saddiqabad saddle_ridge saddleworth sadr_city
safi sagamihara saginaw saginaw_township_north saguenay saharsa sahiwal sahuarita sahāranpur
sai_mai saidpur saijō saint_-_bruno_-_de_-_montarville saint_-_constant saint_-_denis
saint_-_eustache saint_-_georges saint_-_hubert saint_-_hyacinthe saint_-_jean_-_sur_-_richelieu
saint_-_jérôme saint_-_laurent saint_-_louis saint_-_louis_-_de_-_terrebonne saint_-_léonard
saint_-_marc saint_-_michel saint_-_paul saint_-_quentin_-_en_-_yvelines saint_-_étienne
saint_albans saint_andrews saint_charles saint_clair_shores saint_cloud saint_george saint_john
saint_joseph saint_louis_park saint_neots saint_paul saint_peters saint_petersburg sainte_-_foy
sainte_-_julie sainte_-_thérèse saitama sakado sakai sakakah sakata saki sakiet_ed_daier
sakiet_ez_zit salaberry_-_de_-_valleyfield salaqi salatiga salavat sale salem salford salihli
salina salt_lake_city salta saltillo saltivka salto salvador salvaleón_de_higüey salzburg
salzgitter salé salé_al_jadida samambaia samandağ samara samarinda samarkand sambalpur sambhal
sambizanga sambrial sammamish samoa sampit samsun samut_prakan samālūţ san_-_pédro san_angelo
san_antonio san_benito san_bernardino san_bernardo san_blas_-_canillejas san_bruno san_carlos
san_carlos_del_zulia san_clemente san_cristóbal san_cristóbal_de_las_casas san_diego san_dimas
san_felipe san_fernando san_fernando_de_apure san_francisco san_francisco_de_borja
san_francisco_de_macorís san_gabriel san_jacinto san_jose san_jose_del_monte san_josé
san_josé_del_cabo san_juan san_juan_capistrano san_juan_de_los_morros san_juan_del_río
san_juan_sacatepéquez san_justo san_leandro san_lorenzo san_luis san_luis_obispo san_luis_potosi
san_luis_potosí san_luis_río_colorado san_marcos san_marino san_martin
san_martin_texmelucan_de_labastida san_mateo san_miguel san_miguel_de_allende
san_miguel_de_tucumán san_miguel_del_padrón san_miguelito san_nicolás_de_los_arroyos
san_nicolás_de_los_garza san_pablo san_pablo_de_las_salinas san_pedro san_pedro_de_la_paz
san_pedro_de_macorís san_pedro_garza_garcía san_pedro_sula san_rafael san_ramon san_salvador
san_salvador_de_jujuy san_tan_valley san_tung_chung_hang sanaa sanandaj sancaktepe sancti_spíritus
sandachō sandakan sandhurst sandown sandusky sandwell sandy_hills sandy_springs sandyford sanger
sangju sangla_hill sanhe sankt_gallen sanmenxia sanming sano sanshui sant_andreu sant_martí
santa_ana santa_anita_-_los_ficus santa_barbara santa_bárbara_d_'_oeste santa_catarina santa_clara
santa_clarita santa_coloma_de_gramenet santa_cruz santa_cruz_de_la_sierra santa_cruz_de_tenerife
santa_cruz_do_sul santa_fe santa_lucía_cotzumalguapa santa_luzia santa_maria santa_marta
santa_monica santa_paula santa_rita santa_rosa santa_rosa_beach santa_tecla santa_teresa_del_tuy
santana_de_parnaíba santarém santee santiago santiago_de_cuba santiago_de_los_caballeros
santiago_de_querétaro santiago_de_surco santiago_del_estero santo_andré santo_antónio
santo_antônio_de_jesus santo_domingo santo_domingo_de_los_colorados santo_domingo_este
santo_domingo_oeste santol sants_-_montjuïc sanxia sao_lucas sao_paulo sao_rafael sapele sapopemba
sapporo sapucaia_do_sul sapulpa saqqez sarajevo sarandi saransk sarasota saratoga saratoga_springs
saratov sardegna sargodha sarh sariwŏn_-_si sark sarnia sarrià_-_sant_gervasi sasarām sasebo
saskatchewan saskatoon sasolburg satara satna satu_mare saudi_arabia saugor saugus
sault_ste_._marie saurimo savannakhet savar sawai_madhopur sawangan sawtelle sayama sayreville
sayreville_junction saïda scaggsville schaerbeek schaffhausen schaumburg schenectady schererville
schertz schleswig_-_holstein schofield_-_wheeler schwyz schöneberg scotch_plains scottsdale
scranton scunthorpe seaford seaham seal_beach seaside seatac seattle sebeta secunderabad
security_-_widefield sedalia seeb sefton sehore sejong sejoumi sekondi sekondi_-_takoradi
selayang_baru_utara semarang sembawang_estate semey semnan senador_canedo sendai senegal sengerema
sengkang_new_town sennar sentul seogwipo seongnam_-_si seoni seoul sepang sepatan sept_-_îles
serang serangoon serangoon_new_town serbia serekunda seremban sergeli sergipe sergiyev_posad
seri_kembangan seri_manjung serilingampalle serpukhov sertãozinho set_ka_lay setagaya setapak
sete_lagoas setia_alam seto settat setúbal sevastopol sevenoaks severn severna_park severnyy
severodvinsk seversk seville seychelles sfax sha_tin shaanxi shabqadar shache shagamu shah_alam
shahdad_kot shahdadpur shahecheng shahkot shahr_-_e_kord shahr_-_e_ṣadrā shahrak_-_e_pardīsān
shahre_jadide_andisheh shahreẕā shahrisabz shahrud shahrīār shahuwadi shajing shakargarh
shaker_heights shakhty shakopee sham_shui_po shandong shanghai shangluo shangqiu shangrao
shangri_-_la shangyu shangzhi shanhaiguan shantou shanwei shanxi shaoguan shaoshan shaowu shaoxing
shaoyang shaping sharjah shashamane shawinigan shawnee shchukino shchyolkovo sheboygan
sheepshead_bay shekhupura shelbyville shengavit shenglilu shenyang shenzhen shepherds_bush
shepparton sherbrooke sherman_oaks sherpur sherwood_park shevchenkivskyi shevchenko shibganj
shibuya shibīn_al_kawm shiga shihezi shijiazhuang shijie shikarpur shillong shilong shimane shimla
shimonoseki shimotoda shinagawa shinjuku shinyanga shiqi shiqiao shiraz shivaji_nagar shivamogga
shivpuri shiyan shizuishan shizuoka sholapur shomolu shoreline shoreview short_pump shouguang
shreveport shrewsbury shropshire shrīrāmpur shuangcheng shuanglonghu shuangyashan
shubrā_al_khaymah shuifu shuizhai shujaabad shulin shunyi shuozhou shyamnagar shymkent shāhjānpur
shāhzādpur shāhīn_shahr shāntipur shūnan shūshtar si_maha_phot si_racha sialkot sibiu sibu sichuan
sicilia sicklerville sidi_bel_abbes sidi_slimane sidoarjo sidon siegen siem_reap sierra_leone
sierra_vista siguatepeque siguiri siheungdong siirt sikasso sikkim silang silchar silifke siliguri
silopi silver_firs silver_lake silver_spring simele simferopol simi_valley simmering simpsonville
simões_filho sinaloa sincelejo sinch_’_ŏn_-_ŭp sindh sinfra singa singapore singaraja singida
singkawang singosari singrauli sinjhoro sinnūris sinop sinp_’_o sint_maarten sinŭiju sioux_city
sioux_falls siping siracusa sirajganj sirjan sirsa sirte sitiawan sittingbourne sittwe situbondo
sivakasi sivas siverek siwān skardu skegness skelmersdale skhidni_kvartaly skikda skokie skopje
skudai slaskie slidell sligo slovakia slovenia slovyansk smethwick smithfield smithtown smolensk
smolyanskyi smyrna snowdon soacha sobral sochi sodo sogamoso sohag sohar sokodé sokoto
soledad_de_graciano_sánchez solihull solikamsk solingen sollentuna solntsevo solomon_islands solon
solothurn solwezi somalia somaroboro somerset somerset_west somerton songcheng songea songjiang
songnan songnim_-_ni songyuan sonora sonārgaon sonīpat soreang sorel_-_tracy sorocaba sorong
sorriso sorsogon soshanguve sosnowiec soubré souk_ahras sousse south_africa south_australia
south_bel_air south_bend south_benfleet south_boston south_bradenton south_carolina south_chicago
south_croydon south_dakota south_dublin south_el_monte south_elgin south_euclid south_fulton
south_gate south_georgia_&_south_sandwich_islands south_gloucestershire south_granville south_hill
south_holland south_jordan south_jordan_heights south_kingstown south_korea south_lake_tahoe
south_laurel south_lawndale south_miami_heights south_milwaukee south_morang south_ockendon
south_old_bridge south_ozone_park south_parkdale south_pasadena south_peabody south_plainfield
south_portland south_portland_gardens south_riding south_riverdale south_saint_paul
south_salt_lake south_san_francisco south_san_jose_hills south_shields south_shore south_sudan
south_suffolk south_surrey south_tangerang south_tyneside south_valley south_vineland
south_whittier south_windsor south_yarra southall southampton southaven southbank
southend_-_on_-_sea southfield southgate southglenn southington southlake southport southwark
soweto soyapango soyo soyībug spain spanaway spanish_fork spanish_town spartanburg speke spokane
spokane_valley spring_hill spring_valley springdale springfield springfield_gardens springvale
springville spruce_grove squamish sri_ganganagar sri_jayewardenepura_kotte sri_lanka srikakulam
srinagar st_._albert st_._barthélemy st_._catharines st_._charles st_._helens
st_._james_-_assiniboia_east st_._john_'s st_._johns st_._kitts_&_nevis st_._louis st_._lucia
st_._martin st_._petersburg st_._pierre_&_miquelon st_._thomas st_._vincent_&_grenadines st_albans
st_austell st_helens staffordshire staines stalybridge stamford stamford_hill standerton
stanford_-_le_-_hope stara_zagora starkville staryy_oskol state_college staten_island statesboro
statesville stavanger staveley stavropol steeles steiermark stephenville sterling_heights
sterlitamak stevenage stevens_point steveston stillwater stittsville stockbridge stockholm
stockport stockton_-_on_-_tees stoke_-_on_-_trent stonecrest stonegate_-_queensway stoneham
stoney_creek stouffville stoughton stourbridge stourport_-_on_-_severn stowmarket strasbourg
stratford_-_upon_-_avon strathfield strathroy strawberry_hill streamwood streatham stretford
strogino strongsville strood studio_city stuttgart suan_luang subang subang_jaya subotica
subulussalam sucre sudan sudbury suez suffolk sugar_hill sugar_land suginami suicheng suihua
suining suisun suita suitland suitland_-_silver_hill suizhou sujiatun sukabumi sukawati sukkur
sukrah sulaymaniyah suleja sullana sultan_kudarat sultan_pur_majra sultanbeyli sultangazi
sultānpur sulţānah sumaré sumayl sumbawanga sumbe sumedang sumedang_utara sumgayit sumida
summerlin_south summit sumter sumy sun_city sun_city_west sun_prairie sunbury
sunbury_-_on_-_thames sunch_’_ŏn suncheon sunderland sungai_buloh sungai_penuh sungai_petani
sungailiat sunggal sunny_isles_beach sunnyside sunnyvale sunrise sunrise_manor sunset sunset_park
sunshine_coast suqian surabaya surakarta surat surat_thani surbiton surendranagar surfers_paradise
surgut suriname suriāpet surrey surrey_city_centre surulere suruç sutton_coldfield
sutton_in_ashfield suwon suzano suzhou suzuka svalbard_&_jan_mayen swadlincote swanley swansea
sweden sweetwater swietokrzyskie swindon swinton switzerland sydney
sydney_central_business_district sykhiv syktyvkar sylhet sylmar syracuse syria syzran szczecin
szeged székesfehérvár são_bernardo_do_campo são_caetano_do_sul são_carlos são_gonçalo_do_amarante
são_josé são_josé_de_ribamar são_josé_do_rio_preto são_josé_dos_campos são_josé_dos_pinhais
são_joão_de_meriti são_leopoldo são_lourenço_da_mata são_luís são_mateus são_paulo
são_pedro_da_aldeia são_tomé_&_príncipe são_vicente ségou séguéla sétif sóc_trăng södermalm
sāmarrā_’ sāngli sātkhira sāveh sīkar sīnah sītāpur sōka sūjāngarh sơn_la sơn_tây sầm_sơn ta_’_if
tabasco tabora taboão_da_serra tabriz tabuk tacheng tachikawa tacloban tacna tacoma tacurong
tadepalligudem tadpatri taganrog taganskiy taguatinga taguig tahoua tai_po tai_’_an taibai taicang
taichung tainan taipa taipei taiping taishan taito taitung taiwan taiyuan taiz taizhou tajikistan
tajimi takamatsu takaoka takarazuka takasaki takatsuki takeo takoradi talatona talca talcahuano
taldykorgan talhar taling_chan talisay tallaght tallahassee tallinn tam_kỳ
tam_o_'_shanter_-_sullivan tamale taman_petaling tamarac tamaulipas tambacounda tambaram tambov
tameside tamiami tamil_nadu tampa tampere tampico tampines_estate tampines_new_town tamworth
tandil tando_adam tando_allahyar tando_bago tando_muhammad_khan tanga tangail tangará_da_serra
tangerang tanggu tangshan tanjung_pandan tanjung_pinang tanjungbalai tanta tantou tanza tanzania
tanzhou taonan taourirt taoyuan taozhou tapachula taraba tarakan taranto taraz targówek tarija
tarime tarlac_city tarneit tarnów tarpon_springs tarragona tarsus tasek_glugor tashkent
tasikmalaya tasmania tatuí taubaté taunggyi taungoo taunsa taunton taupo tauranga tawau tayabas
taylors taylorsville taytay taza tbilisi teaneck tebingtinggi tecumseh tegal tegucigalpa tehran
tehuacán teixeira_de_freitas tekirdağ tekstil_’_shchiki tel_aviv telangana telde telford
telford_and_wrekin teluk_intan teluknaga tema temara temecula temirtau tempe tempe_junction
temple_city temple_terrace templeton_-_est temuco tengyue teni tennessee tepexpan tepic teresina
teresópolis ternate terni ternopil terrassa terre_haute terrebonne terrytown teshi_old_town tete
tetuán_de_las_victorias tewkesbury tewksbury texarkana texas texas_city texcoco_de_mora teziutlan
teófilo_otoni thailand thamesmead thanh_hóa thanh_khê thanh_xuân thanjavur thatcham thaton
the_acreage the_beaches the_bronx the_colony the_crossings the_hague the_hammocks
the_trails_of_frisco the_villages the_woodlands thembisa thenali thessaloníki thetford
thetford_-_mines thika thiruvananthapuram thiès thiès_nones thohoyandou thomastown thomasville
thon_buri thoothukudi thornaby_-_on_-_tees thorncliffe_park thornlie thornton_-_cleveleys
thousand_oaks thrissur throgs_neck thueringen thunder_bay thung_khru thuqbah thurgau thurrock
thuận_an thuận_thanh thành_phố_bà_rịa thành_phố_sông_công thái_nguyên thāne thānesar
thị_trấn_thuận_châu thị_trấn_đông_triều thị_trấn_đại_từ thốt_nốt thới_lai thủ_dầu_một thủ_đức
tianfu tianjin tianshui tiaret ticino tieli tieling tigard tigwav tijuana tilburg timaru timika
timişoara timmins timor_-_leste tin_shui_wai tinaquillo tinley_park tinsukia tipperary tirana
tiraspol tirmiz tirol tiruchirappalli tirunelveli tirupati tiruppur tiruvannamalai tiruvottiyūr
titiwangsa titusville titāgarh tivaouane tiverton tizi_ouzou tiébo tlalnepantla tlalpan
tlaquepaque tlaxcala tlemcen tláhuac toa_payoh_new_town toamasina toba_tek_singh tobolsk tobruk
tocantins tochigi tocoa togo tokat tokelau tokorozawa tokoza tokushima tokuyama tokyo toli_-_toli
toliara toluca tolyatti tomakomai toms_river tomsk tonalá tonbridge tondabayashichō tonga
tongchuan tongchuanshi tonghua tongliao tongling tongren tongshan tongzhou tonk tonypandy tooele
toowoomba topeka torbat_-_e_ḩeydarīyeh torbay tordher toride toronto torquay torrance
torrejón_de_ardoz torreón torrington toruń toscana toshima totonicapán tottenham totton tottori
tottori_-_shi touba toufen touggourt toulon toulouse tower_hamlets town_'_n_'_country townline
townsville towson toyama toyohashi toyokawa toyonaka toyota trabzon trafford tralee traralgon
tremont trentino_-_alto_adige trento tri_-_cities trier trieste trincomalee trindade
trinidad_&_tobago tripoli tripura tristan_da_cunha trois_-_rivières trondheim troparëvo trotwood
truganina trumbull truro trussville trà_vinh trảng_bàng tsaritsyno tsawwassen tsentralno_-_miskyi
tsentralnyi tseung_kwan_o tshikapa tshilenge tsing_yi_town tsuchiura tsuen_wan tsukuba tsuruoka
tsuyama tualatin tubarão tuckahoe tucson tuen_mun tuggeranong tuguegarao tujunga tukwila tula
tulancingo tulare tulsa tuluá tumkūr tumxuk tunduma tung_chung tungi tungipara tunis tunisia tunja
tupelo turgutlu turhal turin turkistan turkmenistan turks_&_caicos_islands turku turlock turmero
turpan tuscaloosa tustin tustin_legacy tuvalu tuxtepec tuxtla tuy_hòa tuyên_quang tuzla tver
twentynine_palms twifu_praso twin_falls tychy tyldesley tynemouth tyoply_stan tyre tyumen táriba
tân_an tân_châu târgu_mureş tây_hồ tây_ninh tébessa tétouan türkiye türkmenabat tājūrā_’ tōkai
tŏkch_’_ŏn tịnh_biên u.s._outlying_islands u.s._virgin_islands uberaba uberlândia ubon_ratchathani
udaipur udgīr udine udon_thani udupi ueda uganda ugep uijeongbu_-_si ujjain ukhta ukraine
ulan_-_ude ulan_bator ulanhot ulanqab ulhasnagar ulsan ulu_bedok uluberiya ulyanovsk umarkot
umbria umeå umm_qaşr umraniye umuahia umuarama unaizah ungaran union union_city uniondale
unionport united_arab_emirates united_kingdom united_nations united_states universal_city
university_city university_heights university_of_texas university_park university_place
unknown_region unnāo upata upland uppal_kalan upper_alton upper_arlington upper_coomera upper_east
upper_hutt upper_west upper_west_side uppsala urasoe urayasu urbana urbandale urdaneta urganch
urmston uromi ursynów uruapan uruguaiana uruguay uruma usera ussuriysk ust_-_kamenogorsk
ust_’_-_ilimsk utah utica utrecht utsunomiya uttar_pradesh uttarakhand uvira uxbridge uzbekistan
uzhhorod uíge uşak vacaville vacoas vadodara val_-_d_'_or val_-_des_-_arbres valais valdosta
vale_of_leven valencia valinda valinhos valladolid valle_d_'_aosta valle_de_la_pascua valledupar
valley_glen valley_station valley_stream valparaiso valparaíso valparaíso_de_goiás valrico valsād
van_buren van_nest van_nuys vancouver vanderbijlpark vantaa vanuatu vapi varanasi varennes
varginha varna varāmīn vasco_da_gama vasyl_'_evsky_ostrov vatican_city vaud vaudreuil_-_dorion
vedado vedder_crossing vejalpur velikiy_novgorod velikiye_luki vellore veneto venezuela venice
venlo venustiano_carranza veracruz veracruz_-_llave verdun vereeniging verhunskyi vermont
vermont_square vernon_hills vero_beach_south verona verāval veshnyaki vespasiano vestal
vestavia_hills viamão vicenza vicksburg victoria_-_downtown victoria_-_fraserview
victoria_de_durango victoriaville victorville vidisha vienna vientiane vietnam vihari vijayapura
vijayawada vila_andrade vila_curuca vila_flor vila_jacui vila_maria vila_mariana vila_matilde
vila_medeiros vila_prudente vila_velha vilkhivskyi villa_canales villa_lugano villa_mercedes
villa_nueva villa_park villahermosa villavicencio ville_-_marie ville_-_émard villeurbanne vilnius
vincentown vineland vineyard vinh vinnytsya viranşehir virginia virginia_beach virār visakhapatnam
visalia viseu visitacion_valley vista vitebsk vitória_da_conquista vitória_de_santo_antão
vizianagaram viña_del_mar việt_trì việt_yên vlaams_brabant vladikavkaz vladivostok vlorë
volgodonsk volgograd vologda volta_redonda volzhsky vorarlberg voronezh votorantim vryheid
vyhurivshchyna_-_troyeshchyna vykhino_-_zhulebino várzea_grande várzea_paulista västerås vĩnh_châu
vĩnh_long vĩnh_yên vũng_tàu waco wad_medani wade_hampton wafangdian wah_cantt wahiawā_-_whitmore
waiau_-_pacific_palisades wainuiomata waipahu wakayama wake_forest waldorf walkden walla_walla
wallasey wallington wallis_&_futuna wallsend walnut walnut_creek walnut_grove walsall waltham
waltham_abbey waltham_forest walthamstow walton_-_on_-_thames wan_chai wandsbek wandsworth
wang_thonglang wangaratta wangsa_maju wanning wansheng wantirna_south wanxian wanzhou warangal
warder wardha warminsko_-_mazurskie warner_robins warri warrington warrnambool warsaw warwickshire
warīsān wasaga_beach wasco washington_heights washwood_heath watampone watauga waterbury waterdown
waterford waterfront_communities_-_the_island waterloo waterlooville watertown watford watsonville
watthana waukegan waukesha wausau wauwatosa waverly waxahachie wayaobu waynesboro wazirabad
wałbrzych webster_groves wednesbury wednesfield weifang weihai weinan wekiwa_springs weldiya
welkom welland wellesley welling wellingborough wellington welwyn_garden_city wembley wenatchee
wenchang wenshan_city wentzville wenzhou werribee weslaco wesley_chapel west_-_vlaanderen
west_albany west_allis west_and_east_lealman west_babylon west_bend west_bengal west_berkshire
west_bloomfield_township west_bridgford west_bromwich west_carson west_chicago west_coon_rapids
west_covina west_des_moines west_elkridge west_end west_englewood west_falls_church west_fargo
west_gulfport west_hartford west_haven west_hill west_hills west_hollywood
west_humber_-_clairville west_islip west_jerusalem west_jordan west_kelowna west_lafayette
west_lake_sammamish west_lake_stevens west_lawn west_linn west_little_river west_lynchburg
west_melbourne west_memphis west_mifflin west_milford west_new_york west_oak_lane west_odessa
west_orange west_palm_beach west_pensacola west_puente_valley west_raleigh west_ridge west_roxbury
west_sacramento west_scarborough west_seneca west_springfield west_sussex west_torrington
west_town west_valley_city west_vancouver west_village west_virginia west_warwick
west_whittier_-_los_nietos westchase westchester western_australia western_cape western_north
western_sahara westerville westfield westford westhoughton westlake westland westmeath westminster
westminster_-_branson westmont westmount weston_-_super_-_mare westonaria westpark westport
wethersfield wexford weymouth whalley whanganui whangarei wheat_ridge wheelers_hill wheeling
whitby whitchurch_-_stouffville white_bear_lake white_plains white_rock whitefield
whitehall_township whitehaven whitehorse whitestone whitley_bay whitstable whittier whyalla
wichita wichita_falls wickford wicklow widnes wielkopolskie wien wiesbaden wigan wigston_magna
wildomar wildwood wilkes_-_barre willemstad willenhall willesden williamsburg williamsport
willingboro williston willowbrook willowdale willowdale_east willowridge_-_martingrove_-_richview
wilmersdorf wilmette wilmington wilmslow wilsonville wiltshire wimbledon windhoek
windsor_and_maidenhead winejok winnetka winnipeg winona winsford winston_-_salem winter_garden
winter_gardens winter_haven winter_park winter_springs winterthur wirral wisbech wisconsin wishaw
wissinoming witham witney woburn wodonga woking wokingham wola wolfsburg wollert wollongong
wolverhampton wong_tai_sin wood_green woodbridge woodburn woodford_green woodhaven woodland
woodland_hills woodlands woodlawn woodridge woodside woodstock woonsocket wooster worcester
worcestershire workington worksop worthing wrexham wrocław wuchuan wuda wugang wuhai wuhan wuhu
wujiaqu wuppertal wushan wuwei wuxi wuxue wuyishan wuzhishan wuzhong wuzhou wyandotte wyndham_vale
wyoming würzburg wādī_as_sīr włocławek wŏnju wŏnsan xai_-_xai xalapa_de_enríquez xi_’_an xiamen
xiangcheng xiangtan xiangyang xianning xiantao xianyang xiaogan xiayang xiazhen xichang xico
xigang xilin_hot xilinhot xincheng xindi xinghua xingning xingtai xingyi xining xinji xinjiang
xinqiao xintai xinxiang xinyang xinyi xinyu xinyuan xinzhai xinzhou xiulin xiuying xiva xizhi
xochimilco xuancheng xuanhua xuchang xuhui xunchang xuyong xuzhou xuân_lộc ya_'_an yachiyo yaizu
yakeshi yakima yakutsk yamagata yamaguchi yamanashi yamato yamoussoukro yamuna_nagar yan_’_an
yanbu yancheng yangcheng yangchun yanghang yangjiang yangju yangon yangpu yangquan yangsan
yangshuo yangzhou yanji yantai yanzhou yaoundé yaritagua yarmouth yaroslavl yasenevo yate yateley
yautepec yavatmāl yawnghwe yazd yeadon yekaterinburg yelahanka yelets yellowknife yemen yenagoa
yenangyaung yeoju yeosu yeovil yerevan yevlakh yevpatoriya yezhou yibin yichang yichun yidu
yinchuan yingkou yingtan yintai yishun_new_town yiwu yixing yizhou yobe yogyakarta yokkaichi
yokohama yokosuka yola yonago yong_’_an yongchuan yongji yongkang yongzhou yonkers yopal
yorba_linda york_university_heights yoshkar_-_ola youkaichi youngstown yuanlin yuba_city yucaipa
yucatan yucca_valley yuci yuen_long yuen_long_kau_hui yuen_long_san_hui yuepu yueyang yukon
yukon_territory yulin yuma yuncheng yunfu yunlong yunnan yunusobod yushu yuxi yuyao
yuzhno_-_sakhalinsk yên_bái yên_vinh zaanstad zabrze zacatecas zachodniopomorskie zagazig zagreb
zahedan zama zambia zamboanga zamfara zamora_de_hidalgo zanesville zango zanjan zanzibar zaoyang
zaozhuang zapopan zaporizhzhya zaria zarichnyi zarqa zawiya zeeland zefta zelenograd zemun zenica
zeytinburnu zhabei zhalantun zhanaozen zhangjiagang zhangjiajie zhangjiakou zhangye zhangzhou
zhanjiang zhaodong zhaoqing zhaotong zhaoyuan zhaozhou zhejiang zheleznodorozhnyy zhengding
zhengzhou zhenjiang zhenping zhenzhou zhezqazghan zhicheng zhonghe zhongshan zhongwei zhongxiang
zhoucun zhoukou zhoushan zhu_cheng_city zhubei zhucheng zhuhai zhuji zhujing zhulebino zhumadian
zhuzhou zhytomyr zibo zielona_góra zigong ziguinchor zimbabwe zinder zionsville zipaquirá zitong
ziyang zlatoust zliten zoetermeer zomba zonguldak zoucheng zugló zuid_-_holland zumpango zunyi
zurich zwolle zyablikovo zyuzino zürich zābol águas_claras águas_lindas_de_goiás álava
álvaro_obregón åland_islands århus çanakkale çankaya çiğli çorum ébolowa ðà_lạt ðông_hà ñuñoa
ô_môn örebro újpest ürümqi üsküdar ādilābād ādīgrat ālā_'_ĕr āmol ārabī āsansol āsela čačak
điện_bàn đưc_trọng đống_đa đồng_hới đồng_xoài đức_phổ īlām łódź ōgaki ōita ōmuta ōnojō ōsaki ōshū
ōtsu şabyā şabāḩ_as_sālim şalālah şanlıurfa şaḩam şişli ţahţā ţalkhā ţarţūs ţimā ţūz_khūrmātū
ŭllyul ḩadā_’_iq_al_qubbah ḩalwān ḩamāh ḩawallī ḩayy_khildā ṣuwayliḥ
"""

DOUBTFUL = """
abha addison adelaide aden adrian aiken alberta albuquerque aldridge alexandra allen alma alton
alvin ames anand anda anderson angers annex appleton arnold ashford aston astrakhan asunción
atherton auburn augusta aurora austin bade baldwin barnes barry bartlett bath bedford bell bello
belton bend bender beni bentley benton bergen bethany beverley beverly bilbao billings birmingham
blackburn blaine bolton boston bowie bozeman bradford brandenburg brandon brant bray breda brent
brick bromley brusque bryan buckley buenaventura burbank burgos burke burleson burton bury butte
buxton cairns caldwell camarillo campbell candelaria carlisle carmel carmichael carmona carney
carson cary casper ceara celina centennial cerro chaman chandler charlotte chas chester cheyenne
chico chita clare clay cleveland clifton clinton coast cochrane colton columbus compton concepcion
concepción concord converse conway corcoran cordova cork cornelius corona coronado coronel
courtenay covington cranford crawley cuenca cáceres dallas dalton daphne darwin davenport davis
dayton deal delmas delta denison denton dessie devon dickinson doreen douglas dover downey draper
duarte dudley duncan durham eagle easley easton edina edison edmond edmonds elgin elizabeth eloise
emporia engels enid ennis erode esna eugene evans everett evergreen ewing fairbanks fatih fergus
ferguson ferrara findlay fleet flint florence florencia florin folsom fountain franca franklin
frederick fullerton gabela gama gardner garfield garland garner gary gaya geneva george gera
gilbert gillette gilroy girona girón glasgow golden graham granger grantham green greenfield
greenwood greer gresham griffin griffith guadalupe guerrero hackney hagen hainaut hami hamilton
hamm hammond hampton handa haney harlow harrison harrow harvey hassan hastings hatfield hawthorn
hawthorne hayes hays hayward helena henderson henrietta herndon hidalgo highland hilliard hobbs
holbrook holguín holiday holland hollis holloway hollywood holt hoover hornsby hove hudson hull
huntington huntley hurst hutchinson hutto hyde ibarra iida irvine irving jackson jaén jena
jerusalem johnston kani kara karuri kati kaya kearney kearns keene keller kemerovo kendall kennedy
kent kerman kerry khanna kilkenny killeen kimberley kingston kira kirkland kirkwood kirwan kota
kyle lacey ladner laguna lahti lalor lancaster lander langford langley largo latham laurel
lawrence lawson lawton layton leander leigh león liberal lida lincoln lindsay lira littleton
livingston livingstone logan loja lombard loni lowell lucena lugo lynn lyon mackay macon madera
madison maldonado male mansa mansfield mantilla manzini marietta marina marion markham marrero
marshall martinez mary masai masina mason massey mati matthews mauldin mayo mcdonough mchenry
mckinney mclean meads medina mendoza mentor merrick mesa messina metz middleton midland milan
milford milliken milton minna mobile modesto monaghan monroe montgomery moore morena moreno morley
mosquera munger murcia murphy murray mwanza nada nancy napier natal needham nelson newton nice
nigel niles njeru normal norman norwood novi oakley ocaña odessa ogden oldham olympia oral oran
orange orlando oshodi oviedo pace palma palmira paramount pare parker paterson patterson pearl
pereira perm pickering plateau ponce poole porto prescott preston prichard pueblo puri quevedo
quincy racine raleigh ramona ramsey randolph rangel reading redding redmond regina reno revere
richardson richmond ripley rivers rodriguez rogers romulus rosario rosenberg rosetta rouge saga
sakura salamanca salerno salinas salisbury samba sandy sanford santana santander santos sanya sari
savage savannah scarborough searcy sebastian segovia seguin selby selma serra sevilla sewell
sheffield shelby shelton sherman sherwood shipley shirley sidney slough socorro sofia soledad
somerville soria spalding sparks split spring springs stafford stanley stanton staunton sterling
stirling stockton stoke stow stratford stroud sulphur summerville superior surprise sutton swords
tama tanghe tangier taylor temple teruel thornton timon tipton toledo tours tracy trenton
trowbridge troy trujillo tucker tyler uptown valdivia valenzuela valera vallejo vaughan ventura
vernon viana victoria vigo villaverde vitória vladimir volta wadsworth wakefield walker warren
warwick washington wayne weatherford weru weston wharton wheaton whitman whitney willoughby wilson
winchester windham windsor woodbury woodrow wright wylie xenia yono york zamora zaragoza zion
ávila çorlu
"""
