"""First names by the gender that bears them, written by tools/first_names.py.

From the United States census of 1990 (public domain) and Faker's locales (MIT).
"""

FEMALE = """
aachal aada aadhya aahana aaliyah aanuoluwapo aarini aarna aashi aba abbey abbi abbie abby abebi
abelone abena abeni abha abigael abigail abigaili abigaíl abina abiye abosede abril acarkan
achieng achilleia achka ada adaeze adal adamantia adamina addie addison adebukola adela adelaida
adelaide adelasia adele adelgunde adelheid adelia adelina adelinde adeline adenike adepeju adesewa
adesua adetoke adetoun adhra adia adiela adila adilə adimu adina adolfine adora adoración adra
adriana adriane adriania adrianna adrianne adrienn adrienne adrijana adriána adunni advika adviye
adweta adwoa adya adèle adéla adélaïde aedin aela aenne afaq afentra aferdita afia afife afroditi
afruza afua afət agafya agata agatha agathe agathi aglaia aglaya aglenka agloida agnes agnesa
agnese agneshka agneta agnete agni agnieszka agnès agoro agostina agripina agustina agáta ahter
aicha aida aideen aidona aidə aiga aija aikaterini aiko aila ailbhe aileen aili ailis ailish aimee
aimilia aimée aina ainara aine aino ainoa airi aisha aishani aishling aisling aislinn aisyah
aitana ajda ajeng ajla ajna ajoke akay akemi akgüneş akifə akinyi akise akmaral akos akosua akoth
akrivi aksentiya aksoy akua akulina akumaa akumu akyıldız ala alabezek alana alanis alaniya alanna
alannah alara alaz alba alberta alberte albertina albertine albina albulena albína alcira aldonza
alea aleida aleisha alejandra alejandrina aleksandra aleksandrina aleksia alena alenka alessandra
alessia alevtina alexa alexandra alexandria alexandrie alexandrina alexia alfonsina alfreda algış
aliana alica alice alicia alicja alida alika aliki alina aline alis alisa alise alisha alisiya
alison alissa alisson alix aliya aliyə alize alizée alja alka alkinoi alkistis alkmini alla allana
allegra allene allie allison allyson alma almasi almast almaz almendra almira almudena almut
almuth aloisia alojzia alojzija alondra aloyse alta altaya althea altınbike altınçiçek alvard
alvīne alwina alwine aly alyce alyson alyssa alzina alícia alīda alışık alžbeta alžběta ama amada
amahle amaia amaira amalia amalie amalija amaliya amalya amanda amandine amara amarachi amarilis
amaya ambar amber ambre amel amela amelia amelie amfithea amfitriti ami amie amina aminatu amira
amoke amondi amope amoriya amparo amra amre amrita amruta amvrosia amy amália amélia amélie
américa amālija ana anabel anabela anabella anahera anahis anahit anahí anaida anamaria anamariya
anamika anargyri anargül anasa anastacia anastasia anastasie anastasiya anastatia anastazja
anastázie anatoliya anaëlle anaís anaïs anca ancuța anda andika andjela andjelina andra andrada
andrea andreea andreia andreja andrejka andrena andriana andriani andrina andromachi andromeda
androniki andréa andrée anděla ane anel anelina anemona aneta anete anett anette anežka angela
angelia angelica angelika angeliki angelina angeline angelique angelita angelka anghelina angie
angèle angélica angélique ani anica aniela anika aniko anikó animira anina anisa anissa anita
anitsa anișoara anja anjali anka anke ankica ann anna annabel annabell annabella annabelle annah
annalena annaliese annalisa annalise annamaria annamarie annamária annastacia anne annedore
annegret annegrete annekatrin anneke anneleen annelene anneli annelie annelies anneliese annelise
annelore annemarie annemette annemie annemijn annerose annet annett annetta annette anni annica
annick annie anniina annija annika annikki annina annita annmarie annukka annunziata anny
anomaliya anouk anselma ansora anthi anthoula antigoni antionette antje antoalina antoaneta
antoinette antonela antonella antonia antonieta antonietta antonija antonina antoņina antra
antònia antónia anu anunciación anush anusha anuța anvi anya anyango anyi anza anzhela anzhelika
anđa anđela aoibheann aoibhin aoibhinn aoife apolena apolinariya apolline apollonia apolonia
apostolia april arabella araceli aracely aradhana araksya aral araliya aranka arcelia archontia
ardita aretha areti arevik argyro argyroula aria ariadna ariadni ariana ariane arianna arianne
ariela arifə arike arina arinola aristea aristița arja arkadiya arleen arlene arlet arlette
arlinda arline armahan armande armelle armenuhi armida armine arnaude aroa aroha arpine arsena
artemisa arunima arusi arya arziye arzu aránzazu arıpınar asake asali asatira ascensión aselina
asha ashlee ashleigh ashlene ashley ashling asifa asila asilə asimina asimoula asliye asma asmat
asmini asmira aspasia assia assumpta assunta asta astero astghik astrid astride astromeriya asu
asuka asunción ataahua atalanti atanur atena athanasia athina athinodora ati atiena atieno atina
atinuke atiyye attracta aud aude audra audrey augusta augustina aulikki aune aura aurelia
aureliana aurica aurora aurore aurélia aurélie ausma austra ava averil avgi avgiya avgoustina
avigeya avis avril avtorka avunç awero awesi awhina axelle axenia aya ayan ayasun aybet aybəniz
aycagül aydan aydar ayduru ayelén ayesha aygönenç aygül aygün ayhan ayinke aykut ayla ayleen aylil
aylin aylla aynilhayat aynur aynurə aynımah ayoka ayren ayse aysel aysema aysevim aysu aysuna
ayten aytöz aytəkin aytən ayu ayyaruk ayçan ayçiçək ayülker ayşeana ayşenur aza azade azahar
azahara azalea azeneth aziza azize azra azucena açılay aída aïcha ağbegim ağca aşhan baaba babett
babette badegül baghyawati bagra bahtinur baiba bairbre balaxanım balca balina ballı banü bara
barbara barbora barbra barbro barica barkha barzana basriye batsislava bağdat beata beate beatrice
beatrijs beatris beatrix beatriz becky bediriye begim begoña behiza belen belgizar belinda
belisima belkize bella belle belomira belén benedicte benedikte benedita benek benelena benice
benigna benita benta bente benthe beray berenice bergen berislava berit beriye bernadett
bernadette bernadine bernarda bernardita bernhardine bernice berra berrin berta bertha berthe
bertie beryl besarta besey bessie beste betania beth bethan bethany beti betsy bette betti bettie
bettina betty bettye beulah beverley beverly beya beyhatun bezek beáta bhanumati bhavani bhavika
bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka bibi bibiana bibisora bibiána
bidayet bieke bienvenida bilay bilena bilginur bilha biljana bilkay bilkisu bimala bina binay
birben birdie birgid birgitt birgitta birgitte birgül birsan birte birthe biruta bisera biserka
bishakha bitten bitül biyanka bjørg blagica blagodatka blagosveta blanaid blanca blanche blandine
blanduzia blanka blathnaid blažena blerina blerta blessing bluette bobbi bodil bodurka boel
bogdalina bogdana boglárka bogorodka bohdana bohdanna bohumila bohuslava bolatito boluwatife
bonifatsiya bonita bonnie bonu borbála borena boriska boryanka bosibori botsa bouchra bozena
bozhinela bozhurka božena božica božidara brandi brandie brandy branislava branka breanna breda
breeda breege breffni brenda brendah briana brianna brid bridget bridgett bridgette bridgit bridie
briget brighid brigid brigita brigitta brigitte brijit brilyant brinda brit brita britney britt
britta brittany brittney brizhit brogan brona bronach bronagh bronislava bronwen bronwyn brooke
broņislava bruna brunhild brunhilde bruni brunilda bryony brândușa brígida bucha bukurije buna
bunmi burcuhan busara busisiwe buşra bárbara bärbel béatrice béatrix bénédicte bérengère bérénice
büreyre büşranur bənövşə caetana cahan cailin cait caitlin caitlyn caitriona cajsa calista calixta
callie camelia camila camilla camille canan candace candela candelaria candelas candice candy
canfeza canseven canur caoilfhionn caoimhe capucine cara caragh caren cari caridad carin carina
carine carissa carita carla carlene carlijn carlota carlotta carly carmel carmela carmelita
carmella carmen carmenza carmina carminho carol carola carole carolien carolin caroline carolyn
carolyne carren carrie caryn casandra casiana cassandra cassidy cassie catalina catarina caterina
catharina catherina catherine catheriona cathleen cathrin cathrina cathrine cathriona cathryn
cathy catia catinca cato catrin catrina catrine catrinel catriona cayetana ceara cecelia cecile
cecilia cecilie cecilija cecille cecília cedide celene celeste celestina celestine celia celina
celinda celine cemiyle centa centrine cerasela cevale ceyhunə ceyla ceylin ceyran cezara chaaya
chachiya chaido chaitaly chakrika chaman chameli chanchal chandani chandra chanez chaniya chantal
chantel chantelle chara charalabia chardafona chari charikleia charita charity charlene charline
charlott charlotta charlotte charmaine charos charvi chasity chasmum chausiki chavvi chebet
chelangat chelo chelsey chepkemoi chepkoech chepkorir cheresha cheri cherie cherith cherotich
cherry cheryl chetvarta cheyenne chiamaka chiara chidimma chinelo chinyere chionia chipukizi
chiraz chita chizoba chloe chloi chloé chloë chlóe chona christa christabel christel christelle
christi christiana christiane christianne christie christin christina christine christl
christodoula christofili christofora christy chrysafenia chrysanthi chrysavgi chrysi chrysostomi
chrysoula chrysovalanto chrysovalantou chrystal chubrina ciaobella ciara ciarrai cici cielo cihan
cilli cilly cindy cinta cinthia cinthya cintia cinzia cipriana cirkeline citlali citra claire
clara clare clarice clarisa clarissa clarisse claudette claudia claudie claudina claudine clelia
clemencia clementina cleopatra cliodhna cliona clodagh cloe clorinda clothilde clotilde cloé
clàudia cláudia cläre clémence clémentine codie codrina codruța coleen colette coline colleen
collette colomba comfort concepcion concepción concepta concetta concha conchita connie consolata
constance constantina constanza constanze constança constanța consuela consuelo cora coral coralia
coralie coraline cordula corina corine corinna corinne cornelia corona corrie corrine cortney
cosima cosmina courteney crenguța crescencia crina cristal cristiana cristina csilla cuheyna
custodia cveta cvetanka cvetka cynthia cándida cátia cäcilia cäcilie cécile célestine célia célina
céline cătălina cəmalə cəmilə dace daciana dafina dafinka dafne dafni dagmar dagmara dagny dahiana
daiana daiga daina dainess dairine daisy dajana daksha dalaja dalia dalila dalili dalima damaris
damaskini damiani damienne damini damjana damlanur damyana damyanti danae danai danche danelina
dania danica daniela daniella danielle danijela danimira danique danitza danièle danka danna
danuta danuše daphne daphné darcy dardanela darejan daria dariana darija darika darina darinka
dariya darja darla darlene darling dary darya daryna davida davidoula davnet dawn dayamai dayana
dayita dayna deana deann deanna deanne dearbhail dearbhaile dearbhla debbie debby debora deborah
deborrah debra deena deepa deflorina deha deicy deidra deidre deirbhile deirdre deisy del delfina
delia deliana delilah della delma delores deloris delphine delya demetra demetria demi demirela
dena deniandra denice denisa denise denislavena denisse dennitsa derly derval dervilla dervla
derya deryanur desimilyana desiree desirée desiyana despina despoina dessie destiny devi devika
dewi deya deyanira değer dhriti diah dialekti diamanto diamantoula diana dianah diane diann dianna
dianne dida didina dido dietlind dietlinde digna dijana dikaia dilara dilarə dilcan dildora
dilfeza dilhuş dilmana dilnoz dilnur dilsitan dilşad dilşat dimitra dimitrina dimka dimoula dina
dinah dinda dinna dionisia dionne dionysia dipta dita ditte divan divya dixie diya diyora diána
diāna dobrina dobromila dobroslava docha dochia doina dollie dolly dolores dolphine domenica
domenika dominga dominika domitila domna domnica dona donata donatella donika donna dora doralisa
dorcas dorcus doreen doretha doriana dorien dorina dorine doris dorit dorita dorle dorli dorota
dorotea doroteja dorothe dorothea dorothee dorothy dorothée dorottya dorte dorthe dorthy dosta
dottie doukissa dounia doyinsola doyka doğannur draga dragana dragica dragitsa drahomíra
drahoslava drenka drita drosia duha dulce dumisani dumisile dumitra dumitrana dunja dunyo durdona
durgadin durna dursadiye dushka duyguhan duyên dušanka dymphna dympna dyukyana dzhana dzhinevra
dzhuliya dzidra dzintra dáša débora déborah désirée dóra döner dörte dörthe dünya dürdanə dürnisə
dürrüşehvar dārta dương eadaoin earlene earline earnestine eavan ebba ebony ecaterina ecegül ecrin
eda edaviye edda eddah edel edelgard edelmira edeltraud edeltraut edeltrud edhitha edilma edina
edinah edit edita edith editha edna edona eduarda edwina edyta edythe edīte eesha eeva efangelia
efanthia efdokia efdoxia effie effrosyni efgenia efil efimena eflabia efmorfia efpraxia efrosiniya
efrydiki efrykleia efseveia efsevia efstathia efstratia efterpi efthalia efthymia eftimia eftychia
egenur egzona ehrentraud eija eila eileen eilis eilish eimear eimer eimhear eira eiravati eirini
eithne eivor ekaja ekani ekanta ekantika ekaterina ekaterine ekiya ekta ela elaine elamiye elba
elcira elcy elda eldora elea eleanor eleanora eleanore eleftheria elen elena elene eleni elenitsa
elenore eleoneta eleonor eleonora eleonore eleonóra elessa elfi elfida elfie elfriede elgin elia
eliabeth eliana eliane elida elien eliette elif elifnur eligia eliisa elina eline elinor elisa
elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisavet elisaveta elise elisha eliso
elita elitsa eliz eliza elizabeta elizabete elizabeth elizaveta elize eliška elke ella ellen elli
ellie ellinor elma elmira elna elnarə elnora elnurə eloah elodia elodie eloisa eloise elona elosy
eloá eloísa eloïse elpida elpis els elsa elsbeth else elsebeth elsie elsy elva elvan elvia elvina
elvira elvire elvy elvíra elvīra elwira elza elzbieta eléa eléna eléonore elīna elżbieta ema emal
emanuela emanuella emanuelly emanuila emelie emelina emeline emely emelyne emer emese emilce
emilia emiliana emilie emilija emiliya emilly emilse emily emina emine emiş emma emmaculate emmah
emmanouela emmanuelle emmi emmy emperatriz emy emília emīlija encarna encarnacion encarnación
encarnita endah ene enfes engla enid enikő eniola enith enitsa enna enriqueta enya epistimi
eranuhi erasmia erato erbay erdmute erem ergana ergül erica ericka erieta erifyli erika erin eriş
erma ermilya ermioni erna ernestina ernestine erny erofili ervaniye eryn erzsébet esengün eshana
esi esila esma esmanperi esmarelda esmee esmeralda esmira esmée esna esparta esperanza esra essi
essie estefany estefanía estela estella estelle ester estera esteri esther estrella eszter eta
etela etelka etelvina eter ethel ethna ethne etta eufemia eufrosina eugenia eugenie eugénia
eugénie eula eulalia eulália eunice eunika eusebia eva evaline evalyne evamaria evangelia
evangelina evangeline evangelista evanghelina evde evdokiya eve evelia evelien eveliina evelin
evelina eveline evelyn evelyne evelína everline everlyne evfrosiniya evgenia evgeniya evgine evi
evie evija evita evpraksiya evridika evrim evy ewa ewatomi ewelina eya eykleia ezgin eşim fabia
fabiana fabienne fabiola fabiyana fabiënne fabrizia fadekemi faderera fadile fadime fadıla faidra
faina fainche faisa faizah faize falak falguni familə fancy fani fanni fannie fanny fanouria farah
farangiz farhiya farhunnisa farida farijika fariza farzona fathonah fatigül fatiha fatihə fatima
fatime fatimə fatinur fatma fatmanur fatmire fatuma fay faye fayize febe febi feden federica
fehintola fehmiye felecia felicia feliciana felicidad felicitas felicity feline felipa felisa
felista felister felistus felizitas fella fem femke fenna fenne ferahdiba feraye fereniki ferhan
feriel ferinaz fermuta fern fernanda fernande ferny feruza feryas fevronia fevroniya feyha feyzin
fiamma fibikemi fidan fidaye fidela fidelma fien fiene fikayomi fikiya filareti fildan filio
filipa filipini filippa filippia filiz filofteia filomena filomila filoména filothei fimka finola
fiona fionna fionnuala fionnula fiorella firdevis firuzə firəngiz fitnat fitore fitria fitriani
fizzə flavia flavie flaviya fleur floare floarea floor floortje flora flore florence florencia
florentia florentina florentine florența floriana floriane florica florika florina florinda
florine flossie flurina foivi folashade fortunata forum foteini fotima fotinka fouzia fran franca
france frances francesca franchesca francia francine francisca franciska francoise francy franka
františka frantzeska franziska françoise frauke freda frederika frederike frederikke frederique
fredrika freia freida freideriki freja fresia freya frida fridah frieda friedericke friederike
friedhilde friedl friedlinde fronka frusina fryni frédérique fuga fuma fyokla fátima félicie
féline fügen fəridə fərqanə fəxriyyə gabel gabriela gabriella gabrielle gabrielly gaby gaia gaida
gail gaja gala galabitsa galateia galena galina galini galya gambo ganga ganimete ganiye ganutsa
garima garyfallia gasti gaurangi gauri gaurika gautami gavriella gawati gay gayane gayathri gayla
gayle gaylene gaëlle geanina geetika gelengül gelsomina gema gemma gena geneva genevieve geneviève
genovefa genoveva genta gențiana georgelena georgeta georgette georgiana georgina georgine
georgitsa gerakina geraldine gerarda gerardine gerasimoula gerda gerdana gerdi gerga gerhild geri
gerlind gerlinde germaine germana gerta gerti gertraud gertraude gertraut gertrud gertruda
gertrude gertrudis gertrúda gesa gesare gesche gesine gesthimani geta gethera getrude geza
ghaliyati gherghina ghislaine giada gianina gianna giannoula giasemi gichka giesela gifty gilberte
gilda gillian gilma gilman gina ginette ginger gioia giolanta giorgia giorgiana giovanna gisa
gisela giselle gislinde gisselle gisèle gitta gitte giuli giulia giuliana giulietta giuseppa
giuseppina gizdana gizela gizella gkolfo gladis gladys glafira glayki glenda glenna glenys gloria
glykeria godelieva godelieve goldie goma goncafer gordana goriya gotsa grace gracia graciana
gracie graciela grafitsa grainne grammatiki grania grazia graziella grazyna grațiana grațiela
greca greet greta gretchen grete gretel grethe gretl gretta gricelda griet grieta grimyana
griselda grit gro grozdinka gréta grēta gudrun gudula gugu gugulethu guguli guillermina guliko
gulnara gun gunborg gunda gundel gundhild gundi gundula gunhild gunilla gunita gunn gunnel gunta
gunvor gurli gussie gusti guusje gvantsa gvozdeyka gwen gwenaëlle gwendolen gwendoline gwendolyn
gyda gyugra gyulnara gyurgya gyöngyi györgyi génesis géraldine gök gökperi gökçe göli gönül görsev
gözem gül gülarə gülay gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülenay güler
gülev gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan güllər gülmira gülmisal
gülnar gülnarə gülnaz gülnaziye gülnur gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye
gülsü gülsüm gültac gülten gülter gültəkin gülxar gülzadiye gülzar gülçe gülçin gülçöhrə gülözge
gülüs gülüstan gülüş gülşa gülşeref gülşən gülər günar günay günebakan güngören günsel gürcüye
gürten güverçin güzey habiba habibe hacile hadassa hadicha hadija hadiza hadjer hadrey hafsa
hafsat hafshah hafıza haiba hailey hajnalka halenur haley halima halina halisi haliye hallie
halyna hamima hamiyet hamsini hana hanako hanbiken hani hania hanife hanim hanja hanna hannabel
hannah hannchen hanne hannele hannelore hanny hanora hansultan harbinaz harinakshi harini harita
harmony harper harriet harriett haruka hasgül hashiki hasmik hasna hasret hatice hatima hatin
hattie hauwa hava havali havse hawa hawehindi hayat haydée hayel haykuhi hayleigh hayley
hayrünnisa hazel hazine heather hedda hedi hedvig hedviga hedvika hedwig hedy hege heghine heide
heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike hekime helan heleen helen
helena helene helga heli helinä hella helle hellen hellena hellevi helma helmi helmtrud heloisa
heloise heloísa helvi helén heléne helēna hema hemal hemangini hemani henife henna henni henny
henrieta henrietta henriette henrike heracleea herdis herlinde herma hermelinda hermina herminda
hermine herminia hermína herta hertha hester hesti heva hezniye hicran hidaya hilary hilayda hilda
hildah hildburg hilde hildegard hildegart hildegund hildegunde hilkka hillary hillevi hilma
hiltraud hiltrud hinet hinewai hiral hjördis hodari hollie holly honora hortencia hortense
hortensia hortenzia houda hoşkadem hrachuhi hripsime huban hubertine huguette huia hulda humaira
humaiya humayra hurican hurşide héloïse hélène hökümə hüda hülya hümeyra hürmet hürüyet hüsniyyə
hüsnühâl hương həcər hồng iakovina iamze iara iasmina iben ibeth ibironke ibolya ica icha ida ide
idika idun ieva ifa ifeoma ifigeneia ifora ifunanya iglika ignacia ignatia iida iiris ijaya ika
ikram ikshita ila ilaria ildiko ildikó ildız ileana ilektra ilene ilenia ilga iliana ilianna
ilinca ilinda ilka ilona ilonka ilsa ilse ilze imane imany imara imelda imene imke immaculate
imogen imogene imona ina inan inaya indah indali indi indie indira indy ine ines inesa inese ineta
inez ineza inga ingalill ingeborg ingeburg ingegerd ingegärd ingela ingelise ingelore inger
ingetraud ingetraut ingrid ingrida ingried ingrīda inguna inka inken inkeri inmaculada inna ino
insa inta intan inès inés inês ināra ioana ioanina ioanna iokasti iola iolanda iona ionela ionelia
iordania iosefina iosifina ioulia iouliani ippolyti iraida irakleia irena irene iretioluwa iriana
iridenta irin irina irine iris irja irla irma irmela irmeli irmengard irmgard irmhild irmi
irmingard irmtraud irmtraut irmtrud irya iryna irène irén iréne irēna irıs isabel isabela isabell
isabella isabelle isabelly isadora isaline isaura isavella ise isha ishani ishanvi ishita isidora
isikhiya isis isla ismini isobel isolde isolina istiliyana ita itanya itzel itziar iulia iuliana
iustina iva ivalena ivamina ivana ivanesa ivanichka ivanka ivanna iveliana iveta ivette ivi ivinka
ivka ivona ivone ivonne ivy iwona iya iyabode iyadunni iymona iza izabela izabella ize izidora
izolda işin işın i̇de i̇hsan i̇klim i̇lahə i̇ldeş i̇lhamə i̇lkanə i̇lkbahar i̇lklima i̇lnarə
i̇lper i̇lqarə i̇mge i̇mrihan i̇narə i̇nayət i̇ncifir i̇nsaf i̇ntizar i̇radə i̇rfan i̇slime i̇sra
i̇zel i̇çimbike jaana jacinta jacintha jackeline jackline jacklyn jaclyn jacobine jacqueline
jacquelyn jacquline jade jadranka jadwiga jael jagrati jagvi jahi jalsa jalə jamalia jami jamila
jana janaki janani jane janell janelle janet janeta janeth janett janette janice janie janin
janina janine janis janja janna janneth janni jannie januja janya jaqueline jara jarmila jaromíra
jaroslava jaruthip jasiri jasmijn jasmin jasmina jasmine jasminka jasmit jasna javiera jayda jayde
jaylinn jayne jazmin jazmín jaël jean jeana jeanette jeanie jeanine jeanna jeanne jeannette
jeannie jeannine jeanny jebet jecinta jedidah jeevika jekaterina jelagat jele jelena jelita jelka
jemimah jemma jemutai jena jenifer jeniffer jenipher jenna jenni jennie jennifer jenniffer jenny
jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeri jerica jerneja jerono
jerop jerotich jerri jeruto jesca jesika jessica jessika jesusa jet jewel jewell jeyn jhalak
jhoana jil jill jillian jimena jina jindřiška jinthe jitka jiřina jo joan joana joann joanna
joanne joaquina jocelyn jocelyne jodi jodie joelle johana johanna johanne joke jolana jolanda
jolanta jolanthe jolene jolie jolien jolijn joline jolán joni jonna jordana jorja jorunn josefa
josefiina josefin josefina josefine joselyn josepha josephina josephine josette josiane josianne
josie josipa josphine josy josée joséphine jovana jovita joyce joyline jozefína joëlle jožefa
jožica juana juanita judi judit judita judith judy juli julia juliana juliane julianna julianne
julie julienne juliet julieta julieth juliette julija julijana julita juna june juni justina
justine justyna justína jutta juulia jyoti jytte jázmin jéssica júlia jūla jūle jūlija kaarina
kaat kadifeyka kadri kadınana kahina kaia kaija kaisa kaitlin kaitlyn kaja kajsa kaleya kali
kalina kalisa kalliniki kalliopi kalliroi kallirroi kalomoira kaltrina kaluda kaluwa kalypso
kamala kamaria kameya kamila kamilla kamilly kamilə kamya kana kandef kanella kani kania kanusha
kaori kara karama karamelita kardelen karen kari karima karimah karin karina karine karla karley
karlijn karlīna karola karolien karoliina karolina karoline karolína kartika karyn karyofyllia
kasandra kasey kashish kashvi kasidi kasiyah kaskazi kassandra kassiani kata katalin katalina
katariina katarina katarzyna katarína katarīna katastrofa katcha kate katelijne katelyn katerina
katerine kateřina katharina katharine katherin katherina katherine katherinne katheryn kathi
kathie kathleen kathrin kathrine kathryn kathy kati katia katica katie katina katinka katja
katleen kato katri katrien katriina katrijn katrin katrina katrine katriona katrīna katty katy
kaunka kaver kavya kay kaye kayla kaylee kayleigh keely keeva kefser keira keisha kelli kellie
kelsey kemuma kemunto kendra kenza keranka kerasia keri kerime kerri kerrie kerstin kerttu kerubo
ketevan keti ketino keto keya kezban kezia keziah khadidja khadija khana khanyisile kharitoniya
khatia khatuna khenrieta khinka khloe kholi khranislava khrisanka khrista khristela khristiliyana
khristoelena khristya khrystyna khubavelka kiah kiandra kiara kibafupia kibibi kiera kifaye
kifayət kikelomo kiki kikilia kimberlee kimberley kimberly kimya kinaya kinga kino kiojah kipepeo
kira kiri kirka kirsi kirsten kirsti kirstie kirstin kirstine kirsty kisima kitan kitchitsa kitti
kitty kiwara kjersti klairi klara klaudia klaudie klavdija klavdiya kleio kleoniki kleopatra
kleuna klimentini klothilde kloya klytaimnistra klára kläre knarik knina kokimira kokkona komara
komnini koncagül kondylia konstantia konstantina konstanze kora koralia kordula kori korinna
kornelia korneliya kornilia kornélia kosisochukwu kosmia kostadinka kostoula kralina krasidara
krasiyana krastanka kreszentia kreszenz kriemhild krinio krisha krisi krista kristabela kristel
kristen kristi kristiana kristiane kristie kristien kristiina kristin kristina kristine kristiya
kristiāna kristy kristína kristýna krisztina kritika krystal krystallenia krystle krystyna
ksandriniya ksenija kseniya kuchanua kumiko kumral kumush kunigunda kunigunde kutgün kutun
kvetoslava květa květoslava kwamboka kweli kyara kydonia kyla kylie kyllikki kyparissia kypriani
kyra kyratsa kyriaki kyveli kâzime käte käthe käthi könül kövsər kübran kısmet kəmalə labrini
lacey lachezarka lada ladina ladislava ladli ladonna lady laetitia laia laika laila lailati laini
lajita lakeisha lakesha lakisha lakshmi lala lali lalita lalka laly lalə laləzar lamara lamiyə
lamzira lan lana laoise laora lara laras larisa larissa larysa lashonda laskarina latanya latasha
latika latisha latonya latoya latrice latsa laura laure laureen laurel lauren laurenția lauretta
laurette lauri lauriane laurie laurine lavanya lavender lavinia lavonne lavrentia lavínia lavīze
lawanda lawrencia layla laylo lazaria laze lazura laëtitia laís lea leah leana leandra leann
leanna leanne leeann leela leen leena lefkothea leia leidy leigh leila leire lejla leka lekha lela
lelia lemonia lena lenah lenche lene leni lenka lenora lenore leocadia leokadia leola leona leoni
leonidia leonie leonor leonora leonore leontina leontīne leopolda leopoldina leopoldine lerze lesa
lesana lesia lesley lesly lessie leta letha leticia letisiya letitia letizia letiția letícia leydi
leyla leyli leyre lezize leïla lia liana liane libby liberta libia libni libuša libuše liceth
licia lida lidia lidija lidiya lidiyka lidwina lidya lieke lien liene lies liesa liesbet liesbeth
lieschen liesel lieselot lieselotte lieve lieze ligia ligita liisa lika lila lili lilia lilian
liliana liliane lilija lilijana lilit lilita liliya lilja liljana lilla lillemor lilli lillian
lillie lilly lilou lily lilyanka lina linah linda lindah linde lindita lindsay lindsey line linet
linh linn linnea linnéa lintang lioara lioba lipika liridona lisa lisanne lisbet lisbeth lise
liselott liselotte liseth lisette lissette lissi lissy lito liv liva livia liwia liya liz liza
lize lizete lizeth lizz lizzie lizzy ljiljana ljubica ljubov ljudmila loes loice loida lois loise
lola lolita lona londisizwe londiwe lone loni lopa lora loraine lore loredana lorelei lorena
lorene lorenza loretta loretto lori lorie lorine lorna lorraine lorrie lot loti lotta lotte lotti
lottie louane louella louisa louise louiza loukia louloudenia louna lourdes lova lovis lovisa
loyola lozanka luana luann luara luba luce lucero lucette lucia luciana lucie lucienne lucija
lucila lucile lucille lucinda lucrecia lucrezia lucreția lucy lucía ludivine ludmila ludmilla
ludovica ludwina luella luigia luigina luisa luisana luise luisina luitgard luiza lujza lukiya
lula luljeta luminița luna lunna lupita lusine lutgarde lutgardis lutgart luz luzia luzie luzmira
luísa lya lyanka lydia lydiah lydiane lydianne lydie lygeri lykke lyna lynda lyndsay lyndsey
lynette lynley lynne lynnette lynsey lysiane lyubina lyublina lyuboslava lyubov lyudmila lyudmyla
lyulyana lyusila lâle lærke léa léana léane léna léone léonie léontine lía lívia lúcia lüfen
lütfiyyə lýdia lýdie lăcrămioara lība līga līna līza lūcija ləman lətafət lətifə ma maaike maaria
maarit maartje maaya mabel mable macarena macaria macide mackenzie madaha madalena madara
maddalena maddison made madeleine madelene madelief madeline madelyn madge madhavi madina madini
madlen madoa madona mae maeva maeve mafalda maftuna magali magalie magaly magarete magda magdalena
magdalene magdaline magdalini magdaléna magdolna maggie maggy magnolia magret magrit mahali mahi
mahigül mahika mahirə mahizər mahnaz mahter mahulena mai maia maida maie maighread maija maike
maiken maimuna maimunah maira maire mairead mairin maisha maisy maisə maite maitê maja majani
majella majken majvor maka makarena makayla makena makrina maksimiliyana maksüde mala malak
malamatenia malamati malea malena malene malgorzata malika malin malinda maliza malle mallory
malou maltina malva malvina malvína malwina mamen mamie manca manda mandy manel manja manola
manolina manon mantha manto manuela manuelita manuella manuelle manya maqvala mar mara maraea
marcela marcelina marceline marcella marcelle marcheta marci marcia marcie marcy mare maree mareen
mareike mareikura mareile maren marese marfa marga margalita margaret margareta margarete
margaretha margarethe margarida margarita margaritha margaréta margaud margaux margery margherita
margie margietta margit margita margitta margo margot margoth margret margreth margrethe margrieta
margrit margrith marguerite mari maria mariah mariam marian mariana mariane marianela mariangela
mariann marianna marianne marianthi maribel marica maricel maricela maricica maricruz marie
mariechen marieke mariela mariele mariella marielle marieluise marietta mariette marigo marija
marijana marijke marika marilena mariluz marilyn marina marinela marineta marinette marini marinka
marioara mariola mariotka marisa marise marisel marisela marisol marissa maristela marit marita
maritta maritza mariya mariyka marja marjaana marjana marjanca marjani marjatta marjeta marjo
marjona marjorie marjukka marjut markella marketta markéta marla marleen marlen marlena marlene
marleny marlies marliese marlis marlise marly marlyse marlène marlén maro marotesa marquita marsha
marta marte martha marthe martina martine martirio martta marusya maruša marva marwa mary maryam
maryann maryanne marybeth maryellen maryline marylou marylène maryna maryse maryvonne marzena
marína masa massiel masume matea mateja mathilda mathilde matilda matilde matina matka matroni
matthildi mattie maua maud maude maudie maura maureen mauricette maurine mavis maxine maya mayerly
maynur mayra maysa mayte mayya maëlle maëlys maëva maïté maşide maša maža mckenzie meabh meagan
meaghan mechthild mechthilde mechtild mecide medea medikha mediko medina meera mefharet meg megan
megha meghan meghana megi mehbarə mehdiye mehin mehrigül mehrimoh meibh meike meja mekhala meladi
melaha melania melanie melaniya melany melanya melba melek meleknur melenia meletia melikkan
melina melinda meline melisa melissa melita melitta mellisa melody melpomeni melva melvine melánia
melûl menfeat menişan meral merba merche mercy mercyline mereana meredith merel meret merete
merethe meri meriem merike merim merita merja meropa meropi merva mervi mery meryem meryeme mesude
meta metaxia metka metrine mette meveddet mevlüdiye meyhanim meyransa mezide mia micaela michaela
michaele michala micheala michela michele micheline michell michelle michèle mie mieke miglena
miguela mihaela mihrab mihriye miia mikaela mikako mikayla mikhaylena miki mila milada milagros
milana milara milcah milda mildiya mildred milena milia miliana milica militsa milka milkah milla
millaray mille millicent millie miloslava milost milota milou miluše mimi mimmi mimoza mimy mina
mindy minerva minibe minka minna minnie minodora minurə mioara mira mirabela miranda miranta
miranza miray mirdza mireia mireille mirela mirella mirena mireya miriam miriama mirja mirjam
mirjami mirjana mirlinda mirna mirona miropa miroslava miroslawa mirriam mirta mirte mirtha mirthe
miruna miryam mishka misla misra misty misuli mitali mitchelle mitoshka mitzi mitzy miyesser
mkarkara mladlena mnqobi moa modesta modupe mofifoluwa mohini mohinur mohlaroyim moira mojca
mojisola mojisoluwa mollie molly momera momoko mona monalisa monica monicah monika monique monja
monserrat montserrat mora moraa moradeke morayo moreen morena morenike morgane morine morolake
mortadela moscha mosinmileoluwa mosunmola motunrayo moureen mourine moya moyosore mrihani mtvarisa
muarra mubina mufide mugdha muhima muhiye muhsina muireann muizza mujde mukbile mumtoz munisa
muriel murielle mursalina musaffa musfira mushana mushtariy musila muslima muthoni mutia muvahhide
muxlisa muzayyana muzdalifa mwamini mwanajuma mwanamisi mwasaa mya mykhaylyna mylène myra myriam
myrna myrsini myrta myrtha myrthe myrtle myrto mzia mária márta máxima märta märtha mégane mélanie
mélina mélissa mélodie mía mónica mónika mübetcel mücevher müferrih müjde mükrüme mülayim mümtaze
münezzer müret müsemma müveddet müğber müşkünaz müşüre māra mārīte mădălina mălina mărioara
măriuca mədinə məhru məlahət məleykə mənsurə məryəm mərziyyə məsmə mətanət nabila nada nadejda
nades nadeschda nadeshda nadezhda nadežda nadia nadica nadin nadine nadiya nadja nadka nadège
naděžda nafile nafula nahidə naiara naibə naide nailə naimh naina nair naira naja najuma najwa
naki naliaka nalân nan nana nanami nancy nandini nane nanette nani nanjala nanna nannie nanuli
nanə naoimh naoko naom naomh naomi naomy narcisa nare nargiza narhanim narimane narine narıngül
nashipie nasiba nasra nastiya nastja natacha natali natalia natalie natalija natalina nataliya
natalja nataly natalya natasa natascha natasha natasja natasza nataša natașa natela natella nath
nathalia nathalie nathaly nathari natia natividad nato natália natálie natālija natəvan navodnenka
navsika nawal nayara nayaret nayareth nayda nayeli nayfa nayibe naz nazeli nazende nazi nazibrola
naziko nazilə nazimet nazimə nazlihan nazlı nazıdil ndumiso nea neasa nebiha necilal necva nedda
nedelyana nedjma neelima neema nefaret nefeli nefiye negrita neha neja nejdet nekesa nektaria nela
nelah nelcy nelda nele neli nelida nelima nell nella nelli nellie nelly nelsy neokleia neolina
neptün neratzia nerea nereida neriban nermin nesfe neshka neslinur nesrine nessa nestan nete netra
nettie neva nevaeh neval nevena nevenka nevgin nevise nevsale neyka neyran nezengül nezize neşrin
neža ngaire ngozi ngọc nia niamh niara nichola nichole nicol nicolasa nicole nicoleta nicoletta
nicoline niculina nidhi nidia nidra nienke nieves nigar nigesa nigrita nihan niharika niina niki
nikitia nikki nikoela nikol nikoleta nikolett nikoletta nikolina nikolitsa nilam nilcan nilda nili
nilima nilufar nimakoah nimrat nina ninel nineli ninetta ninioluwa ninoska ninthe nionila nirgül
nirja nisa nisha nisə nita nitara nives niğmet njeri njozi nkazimulo nkiruka nneka nobantu nobuhle
noeleen noelia noeline noelle noemi noemí nohora noirin nokulunga nola noleen nollaig nomagugu
nomalanga nomasonto nomathalente nomathemba nomcebo nomiki nomthandazo nomusa nomvula nona
nonhlanhla nonjabulo nonna noora noortje nora norah nore noreen norica norina norka norma notburga
nothando nour nova novi noxolo nozibusiso nozima nozizwe noémi noémie noëlla noëlle noëmi
nqobizitha ntaizi ntaniela nuala nubia nula nune nunu nura nuran nuranə nuray nurbanu nurda
nurdeniz nureta nurey nurgil nurhayet nuria nuriya nuriyet nurlana nurmelek nurseda nurser nursim
nurtaç nurten nurul nurveren nury nurşan nutsa nuša nvard nyaboke nyambura nyanchama nyasi nydia
nynke nyoka nyoni nyota nyuki nádia nélida nóra növrəstə núria nübar nüdret nürice nüşabə nəfisə
nərgiz nərmin nərminə nəzakət nəzrin oana obdulia obianuju octavia octaviana octavie océane oda
odalis odalys odarka odeline odessa odette odika odile odina odysseia oeshi ofelia ofeliya ofelya
ogechi ognena oguş ojasvi oksana okseniya oktaviya oktyabrina ola olajumoke olalla olasunmbo olena
olga olgha olha olia olimpia olimpiada oliva olive olivia olivie ololade oluchi olufunke
olufunmilayo oluwakemi oluş olwen olwethu olybia olympia olívia omaira omaja omana omina omisha
omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya ona oni
onyinye oona oonagh opal ophelia ophélie opwonya ora oreofe orfelina orfhlaith oriana orkhideya
orla orlagh orlaigh orlaith orleana orna ornella orsolya ortansa ortrud ortrun orvokki oryna
orysya orçin osha osiyo otilia ottilia ottilie otília otýlie otīlija ourania outi oviya ovsanna
owethu oxana oyenike oyindasola oysha ozana ozioma oľga pabla paca pacífica padma padmi padraigin
pagona pahal paige pakizə paksu pallavi palmira paloma palomina palvira pam pamala pamela panagia
panagiota panda pandora panini panoraia pansy pantelia pantera pantoula panya paola paoletta
paramita paraschiva parashkevitsa paraskefi paressa parthena parunka parvoletka pascale pascaline
paschalia pascuala paskalia pastora patapia patience patima patrica patrice patricia patricie
patricija patriotka patrisia patrizia patrícia patsa patsy patti patty paula paule paulette
paulica paulien pauliina paulina pauline paulína paulīna pavani paviliya pavla pavlina pavlína
paye payton paz peace pearl pearlie peggy pekkan pelageya pelagia pelina pembesin penelope penina
peninah penny pepelota pepita peren periana perikleia perinur peris peristera perla perlita permun
pernilla pernille perrine persefoni peruna pesent peshka petinka petra petrina petriyka petromira
petrona petronela petronila petrushka petruța peyolina peyton phanice phileine philippa philippine
philis philomena phoebe phylis phyllis pia piedad pien pierette pierina pierrette pierrina pietra
pigi piia pikria pilar pili pina pinelopi piper pippa piran piret pirjo pirkko piroska plamena
pleun plodovitka poleksina polin polina polly polona polonca polychronia polydora polymnia
polyniki polytimi polyvia polyxeni pompilia pooja poppy pothiti poulcheria poulia praskovya pravda
presa primitiva prina prisca priscah priscila priscilla priscillah prisha priska priya prodromia
profira proletina prostisveta prudence prudencia puck puji puk pupi puput purificación purity
pushti puspa puti putri päivi päivikki pénélope pía pürçek pəri pərişan pərvanə pərvinə qaratel
qori quinter quinty qumru qushi qönçə qızbəs qənirə raagini rabbiye rabea rabecca rabi racha
rachael rachana racheal rachel rachelle rachida rachita rachèle rada radeke radha radhika radia
radimira radka radmila radoslava radostka radosveta radovana rae raewyn rafaela rafaella raffaela
raffaella rafia rafila ragna ragnhild rahab rahayu rahel rahiye rahma rahmi raifə raija raili
raina rainka raisa raissa rajata rajeshri rakide raksha rallia raluca ramilə ramina ramona rana
randi rani rania raphaela raphaëlle raquel rasimə rasma ratih ratna raven rayana rayhona rayla
raymonde raynichka rayyona rayén raziyə reba rebeca rebecca rebecka rebeka rebekah rebekka rebihat
reet refet regina regine regitse regitze regula regína regīna rehema rehime reidun reina reingard
reinhild reinhilde rejane remedios rena renae renata renate renee rengina rengiya rengül reni
renske renáta renée resi restu retha reva reveka revekka revka revza reyhan reyhanə reyna rezin
rhea rhian rhianna rhianne rhiannon rhoda rhona rhonda ria riana rica ricarda ridhi rigmor rigoula
riikka riina riitta rika rikke rim rima rimma rina rini risper rita ritt ritva riya roberta
robertina robiya robyn rochelle rocio rocío rodah rodamanthi rodanthi rodia rodica rodokleia roise
roisin rojnu roksana roksolana rolande rollande romaine romana romane romanița romina romoleta
romy rona ronda ronja ronke ronya roos roosa rosa rosalba rosalee rosaleen rosalia rosalie
rosalina rosalind rosalinda rosalinde rosalva rosalyn rosalía rosanna rosanne rosaria rosarie
rosaura rose roseann roseanna rosel roselina roselinde roseline rosella roselyn roselyne rosemarie
rosemary rosenda rosetta rosette rosi rosie rosina rosislava rosita rosl roslyn rosmarie rossana
rostislava roswita roswitha rosy rotraud rotraut roubini rousa rowena roxana roxane roxani roxanne
roxelana roxie roza rozalia rozalija rozaliya rozana rozeta roziya rozka rozália rubiela ruby
rudīte rufina ruhide ruhiyyə ruhshona ruhugül ruhəngiz rukia rumaysa rumeysa rumislava ruperta
ruqayya ruqiya ruqiyyə rusaliya ruska rusudan rut ruta rute ruth ruthie ruthild ruxanda ruxandra
ruxsarə ruzan ruzhka ruzica ruža ružena ružica rym ryma régine réka róza rózsa róża rövşanə röya
röyal röyalə rübabə rübeyda rümeysa rıfkıye růžena rəfiqə rəhilə rəmziyyə rəna rəqsanə rəsmiyyə
rəxşəndə saanvi saar saara sabihe sabina sabine sabirə sabrina sabína sabır sachi sacidə sadao
sadeti sadia sadie sadina sadiye safia safina safinaz safiri safiya safta safura saga sahibə sahil
sahra saida saire sakhoriya sakina sakura salima salimah salimet sallie sally salma salome salomea
salomey salomi salomé salsabila salud salwa samahat samanta samantha samiah samina samira samirə
samiya sanavber sanaya sanda sandra sandrine sanela sanije sanita sanja sanka sanna sanne sanni
sanur sanya saoirse sapa sapfo sara sarabi sarafina sarah sarai saraya sari sarina sarita sarmenka
sarmīte sarra sarvinoz sarya sasha saskia satenik satomi satu saturnina satıa saumu saumya saundra
sauti savannah savestina saveta savina savvoula sayalı saygın sayuri saçı scarlet scarleth
scarlett scarlette seana seanan seaneen seanna sebigül seblâ sedife sefer segilola sehel seija
sejda selcan selcen selena selime selin selina seline selini selma selmin selçuk semat semenarka
semenica semina semine semra semrin sena seniha senta seona septi serafeia serafina serah seraina
sereina serena serfinaz sergelinka serine serma sernur serpil servinaz sesilia sessa sevara
sevasti sevastiani sevcan sevda sevdelina sevdinar severina severine seveta sevgen sevginur
sevican sevil sevim sevinc sevinch sevla sevsevil seyhan seyyide sezen seçgül shahane shahina
shahnoza shakila shakira shana shani shania shanice shanna shannan shannen shari sharlene sharon
sharron shauna shauneen shawana shawna sheela sheelagh sheena sheila sheilah sheilla sheillah
shekherezada shelia shelley shelly shena sheree sheri sherri sherrie sherry sheryl shiela shinead
shinka shirley shivani shona shonda shorena shpresa shqipe shravya shtedra shtefaniya shteriana
shtilyanka shttilka shukrona shushanik sian sibel sibila sibilla sibille sibongile sibusisiwe
sibylla sibylle sidar sidiqə sidonia sidónia sieglinde siegrid siegried siegrun siena sienna
sierra siglinde signe sigrid sigrun sihawukele siiri silanur sile silja silje silke sille
silondile silva silvana silvi silvia silviana silvie silvija silyana sima simber similoluwa simina
simisola simona simone simonetta simonne simphiwe simten simuzər sina sinaida sindy sine sinead
sini sinikka sinklitikiya sintija sintiya siobain sioban siobhain siobhan siofra siphesihle sirap
sirarpi siri sirje sirkka sirpa siska sisko sisoya sissel sitarə sithembiso siti siv siya
skaidrīte skakalka skolastika skye skyla skylar sladjana sladoledka slaveya slavica slavka
slavomíra slavěna sláva slávka smaragda smaranda smekhoterapiya smirna sneha snezana snezhana
snezhinka snizhana snježana socorro sofi sofia sofie sofija sofiya sofiyka sofronia sofya sofía
solange sole soledad soliha soline solma solmaz solomiya solveig solvej solvita solène somadina
sona sondra songül sonia sonja sonnur sonya sophia sophie sophy sopia sopiko sopio soraia sorana
soraya sorcha sorina sotiria souad soultana soumela soumia sowande soykan sozousa soňa sparti
spasena spasiyana speranța spirela spyranna spyridoula stacey staci stacie stamatina stamatka
stana stanca staniela stanimirka stanislava stanka stasha stavisara stavroula stefani stefania
stefanie stefanija steffi stela steliana stelina stella stellah steluța stephanie stephany
stergiani stergianno sterre steyana stien stilla stina stine stoimena stoletka stoyanka styliani
stéphanie subomi subutiye suci sudiksha sue suhani suliko sultane sumayya sunay sungara susam
susan susana susanita susann susanna susannah susanne suse susi susie sussanne sussie suus suvi
suzana suzanna suzanne suze suzette suzi suzy suğra svea svenja svetla svetlana svetlomira svezha
svidna svitlana svobodka svyatoslava světlana swala swantje swetlana syahrini sybil sybilla
sybille sylivia sylke sylvaine sylvana sylvia sylviane sylvianne sylvie sylwia symela symeoni
symeonia synnøve sys syuzanna szilvia sára sânziana séverine sílvia sónia söyler sørine søs südabə
süheyda süleyla sümerya süner sürəyya süsen süzer sırriye səadət səbinə səbirə səfurə səhər səidə
səlimə səma səmayə sənubər səriyyə tabatha tabea tabita tabitha tadeja tagangül taguhi taina
taisiya taja talia talibe tamanna tamar tamara tamari tamaşa tambika tameka tamera tami tamika
tamila tamilla tammi tammie tammy tamra tamta tamu tamuna tan tangül tania tanisha tanja tanmayi
tanses tantri tanvi tanya tanyu tara tari tarja taru taryn tasha tashimira tasvir tatevik tatia
tatiana tatjana tatyana taxiarchia tayla tayyibe taçnur tea tecla teea tegan tehmine teija teja
tekla teknaz telefonka tellervo telse temime temira teodora teodosia teona tercan tere teresa
terese teresia teresiah teresita tereza terezija terhi teri terina terpsichori terra terri terrie
terttu teréz terézia tesa tess tessa tetyana teuta teybet teófila thabisa thabisile thalassini
thaleia thandazile thandeka thandiwe thea theano theda thekla thelma thembeka thembekile thembile
thembisile themistokleia theocharoula theodora theodosia theodoti theodouli theofania theofili
theofylakti theokleia theologia theoni theopisti theres theresa therese theresia therése thetis
thi thiare thinhinane thiresia thomais thuthukile théa thérèse thảo tia tiana tiara tiarna tiberia
ticen tiegan tiffany tiia tiina tiiu tijana tikha tilda tilde tiliana tillie tilly timea timothea
tina tinatin tinca tincuța tindra tineke tinne tira tirza tisha titi titilayo titin tiziana tjaša
toaneta tola toliana tolulope toluwanimi tomasa tomris tomurcuk tona tone toni tonia tonicha
tonitsveta tonje tonya tora tori torill toshka toska tova tove tovuz tracey traci tracie trapka
traude traudel traudl traute treacy treasa trendafila treva triantafylli triantafyllia tricia
trifonka triin trina trine trini trinity triona tripti triseygeni trisha triveni triya trosha
trude trudel trudi trudy trufana tryfonia trīne tsabika tsaneta tsarevna tsetsa tsiala tsira
tsisana tsitsino tsiuri tsola tsonya tsovinar tsvetana tsvetelina tsvetilena tsvetlina
tsvetoliliya tsvetyana tuana tudora tudorița tudosia tuere tufka tui tuija tule tulia turanə
turcein turid turvi tutkucan tutu tuula tuuli tuulia tuulikki tuva tuğçe twila tyla tyra tzeni
tânia tímea tükəzban tülay tülin tünde tünzalə türcan türkan türkanə türknur tüzenur təhminə
təranə uberlinda ubika ucchal uchita udeera udyati ujamaa ujunwa ulduz uliana ulla ulrica ulrika
ulrike ulva ulya ulyana uma umande umi ummahani umoja umuşan una undine unjani unnati unni
upadhriti upasna upma urima urishilla urmi ursel ursina ursula urszula urte urvashi urvi urša
urška uršuľa uschi usyi uta ute uyanser vacibe vagia vagiani vahidə vaishnavi vajèn vaklina
valanto valarie valary valborg valda valentina valentyna valentína valentīna valeria valerie
valerija valeriya valeska validə valija vallary valo valya valèria valéria valérie vamakshi vanda
vanesa vanessa vangeliya vania vanja vansha vanukhi vanya varbunka vardo varenya varlık varsamia
varsha varta varvara vasana vasatika vasenka vashilya vasileia vasilica vasiliki vasilina vasilisa
vasilka vasudha vasylyna vatsa vazkreseniya veatriki vecide veda vedhika vedika veera veerle vefia
veliana velinna velissaria veliyanka velma velta venchislava venda vendela vendula venera
veneranda venetia venetsiya venislava venla vera verde verena veriko verislava verna veronica
veronicah veronika veroniki veronique verónica veselinka vesna veta vetsa vezhda vezrife vicenta
vicenția vicki vickie vicky victoire victoria victorine victória vida vidhi vidima viera
vieroslava viivi vija vikentia viktoria viktorie viktorija viktoriya viktorya viktória vildane
vilde vilhelmiina vilhelmina viliya vilkhema vilma vinaya vincenza vinciane vineta viola violet
violeta violetta violette viorela viorica vira virgie virgina virginie viridiana virpi virzhiniya
virág vishka visitación vissaria vita vitomira vittoria vitória viveka vivi vivian viviana viviane
vivianne vivienne vjollca vladilena vladimíra vladlena vlasia vlora vlădelina voditsa voichița
volodymyra vonda voynka vreneli vrinda vrishti vritti vrysiis vula vuokko vyanjana vân véronique
vüsalə věra vəfa waceera wacera wafae waida waimarie wairimu wakeeta walburga waldtraut walentina
walli wally waltraud waltraut waltrud wambui wanda wangari wangeci wangui wani wanjiku wanjiru
warda warhi waridi waseme watika weddy weena wenche wencke wendi wendolin wendy wenke wera whitney
wibke widisha widya wiebke wikitoria wilda wilfriede wilhelmina wilhelmine willa willow wilma
wiltrud winda winifred winni winnie winny wirda wishi wulan wuraola xalak xalidə xalisə xanthi
xanthippi xanım xatirə xavər xeni xenia ximena xiomara xiti xumar xuân xénia xəyalə yaa yablenka
yachana yadavi yadira yael yagoda yahvi yahşi yaiza yakinthi yalislava yamile yamilet yamini yana
yanara yance yanet yaneth yanina yanira yanislaviya yanka yara yaritza yarka yaroslava yaryna
yasemen yasemin yasena yashasvi yashawini yashica yashoda yashodhara yashvi yasina yasinta yasmin
yasmina yasmine yasmín yasna yasti yasəmən yatana yauvani yavora yazgül yazmín yda yeganə yeimy
yejide yekbun yelysaveta yeni yenifer yenny yeny yepelek yesenia yesica yessenia yessi yessica
yetunde yeva yewande yeşil yfke yina yineth yinthe ylenia ylva ylvie yoana yoanna yocelyn yochana
yokhanna yoko yolanda yolande yolima yolina yona yonika yordanka yoselin yoshita yosma yousra
yovanka ypapanti yrsa ysaline yudy yui yuli yulia yuliana yuliena yulieth yuliya yuly yumiko yuni
yunita yunona yurani yurany yurdaser yuridia yurita yurtseven yury yustianna yustyna yutika yvette
yvonne yvonni yésica yéssica yücel yıldız yến zabeta zabia zacharenia zacharoula zaeka zaenab zafa
zafeiria zaharia zahfer zahnya zahra zahro zaida zainab zainabu zaira zaitra zaituni zakharinka
zakhele zakiyaxon zaliha zalindra zamfira zamira zanka zansi zara zaraza zarina zarna zaruhi
zarəngiz zaynab zdenka zdeňka zdislava zdravelina zdukhostina zebirce zehnia zehra zehranur zelaya
zelda zelha zelma zemfira zemzem zenia zenobia zenovia zenta zenzile zerafet zeride zevlüde zeynep
zeyno zeynəb zeynəgül zhaklin zhana zhanin zhanna zhara zhelyazka zhenia zhenimira zheyna zhichka
zhiva zhivomira zhorka zhuliana zhuzhuna ziba zibeydə zibuyile zigrīda zilfa zilmil zina zinaida
zinais zinal zineb zinhle zinnura zinnure zinovia zinət zipporah zisoula zita zizi zlateya zlatica
zlatka zlatomira zlatoslava zoe zoey zofia zofija zoi zoia zoichka zoila zoja zora zoraida zorica
zorka zoya zoé zoë zsanett zsuzsanna zsófia zubeyde zulaikha zulema zulfa zulma zumaridi zunilda
zuwena zuzana zuzichka zvezdemira zvonka zélie zöhrehan zöhrə züheyla zülbiye züleyxa zülfiyyə
zülfüye zümre zümrüd zəhra zəkəriyyə zəminə zərif zərifə zərnigar áfrica ágata ágatha ágnes águeda
ámbar ángela ángeles ánh áurea âlemşah ângela änne åsa åse çalım çağlar çevregül çilga çimnaz
çinarə çisem çiçək çolpan édith élisabeth élise élodie éléonore émilie érica éva íngrid íris ísis
ömriye örfiye övün özay özbilge özdeş özge özgün özlem özpetek özyurt úrsula üge ülke ülküm ülkər
ülle ülviyyə ümmahan ümmühan ümray ünal ürper üçgül ārija đurđica ērika ľubica ľubomíra ľuboslava
ľudmila ľudomila şadıman şahdiye şahinder şahnaz şahnuray şahıgül şamiha şayan şazime şefiye
şehreban şehza şelâle şemsinisa şennur şeref şerman şevketfeza şeyda şilan şirivan şöhret şövkət
şükufə şüküfe şəfa şəfiqə şəhla şəhrəbanu şəlalə şəmsiyyə şərafət šarlota špela štefanija štefica
štefka štefánia štěpánka šárka žaneta željka želmíra živa žofia žofie ștefana ștefania əcəbnaz
ədibə əminə əntiqə əsmər
"""

MALE = """
aadi aage aapo aarav aarnav aarne aaro aaron aarush aarón aatos aayush abayomi abbas abbos abdalla
abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdihakim abdirahman abdiş abdu
abduaziz abduboriy abdul abdulbekir abdulgazi abdulhamid abdulkadir abdullah abdullahi abdulloh
abdulmenaf abdulsemet abdumalik abdurahmon abdurrahman abdón abdülahat abdülcemal abdülhadi
abdülkerim abdülsamed abdürreşit abe abednego abeer abeiku abel abelardo abhimanyu abhiram abid
abig abilio abiodun abiona ablen abner abraham abram abror abubakar abubakr abuzar abyasa acar
achiel achille achilleas achim aclan adak adalbert adalberto adam adamantios adamo adan adasal
adean adebiyi adebowale adedayo adedeji adekitan adekola adekunle adel adelardo adelbert adeleke
adelin adelmo adem aden adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adi
adiarja adigun adika adikara adil adinata adis aditya adlan admir adnan adolf adolfo adolph
adolphe adonis adriaan adriano adrien adriyan adrián advaith advay advik adán adıgün aedan aengus
aerozol afanasiy afentis afer afil afinogen afiq afolarin afonso afrim aftin agafon agamemnon agap
agapios agapito agapitos agapiy agastya agathangelos agathoklis agathonikos agatopod agatsi aggey
aggrey aghasi agim agisilaos aglay aglen agne agnen agnesh agnolo agnos agop agostino agris agron
agus agustin agustín aharon ahat ahmad ahmed ahmet ahsen ahti aias aidan aiden aigars aijuka
aimable aimilianos aimilios aimo aimé ainārs aitor aivar aivars ajala ajan ajani ajiman ajimat
ajimin ajiono akaki akalan akanmu akar akarsana akashiya akatay akbar akbaş akboğa akcivan akdora
akdurmuş akgöl aki akif akim akinkunmi akinlabi akinwale akira akkerman akmal akmaner akobir akram
akritas akrivos aksakusti aksay aksel akseli akshay aksidan aksintiya aksöğüt aktemür akver akwasi
akwesi akçabay akçasu aköz akınal al alaaddin alade aladin aladino alaeddin alain alambana alamiro
alamu alan alanalp alastair alattin alban albano albeiro alberico albert alberto alberts albin
albino albiyana albrecht albín alcan alcides aldair aldemar alden alderano aldin aldis aldo alec
aleg aleix alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandre aleksandrs
aleksanteri aleksei aleksej aleksey aleksi alekzandriyan alen aleodor alessandro alessio alevandar
alevtyn alex alexandar alexander alexandr alexandre alexandros alexandru alexe alexei alexej alexi
alexios aleš alf alfio alfons alfonso alfonz alfonzo alfred alfredo alfréd alfrēds algot ali
aliabbas aliihsan alin alinur alirio aliro aliseydi alistair alistar alister aliyu aljaž aljoša
alkiviadis alkor allahverdi allan allen almir almus alois alojz alojzij alonso alonzo aloys aloïs
alparslan alpcan alphonce alphons alphonse alphonso alphonsus alpin alpsü altin alton altoğan
altuğ altınkaya altınışın alva alvar alvaro alve alveiro alvin alwin amadeo amadeus amado amador
amancio amando amar amaro amaru amaury amaç ambrose ambrosio ambróz amedeo amedeu amico amin amine
amir amiran amleto amol amon among amos amri amvrosios amvrosiy amza américo amílcar anacleto
anagnostis ananias ananiy anar anargyros anaru anas anastasio anastasios anatol anatolie anatolij
anatoliy anaxagoras anay ancizar anders anderson andile andiç andor andranik andre andreas andree
andrei andrej andrejs andres andrew andrey andrešs andri andrian andrija andrin andris andriy
androklis andron andronik andronikos andrus andrzej andrás andré andréas andrés andwele andy anej
anes anestis angavu ange angelino angelis angelo angelos anggabaya anghel angus anh anibal anicet
anikey anikita anirudh anis anisim anjolaoluwa anmol annak annibale anom anoni ansaldo anselm
anselmo ansgar ansh ansis anssi antal ante antero anthimos anthony anthoulis antigonos antim antip
antipatros anto antoin antoine anton antone antonello antoni antonin antonino antonio antonios
antoniu antonius antons antony antonín antoon ants antti antun antwan antypas antónio antônio
anvar anyelo anzor aníbal anže aodhan aongus apaydın apolinar apollinariy apollo apollon apostolos
aqil aquiles arakel aram aramazd aran arben arbey arbnor arcan archelaos archer archie archil
archimidis archo arda arden ardian ardit arefiy areg arezki argam argemiro argishti argono argu
argyrios ari arian aribert arie ariel arif arifcan ariki arild arin aris aristakes aristarchos
aristarkh aristeidis aristide aristides aristofanis aristomenis aristos aristotelis aristovoulos
arjun arkadiusz arkadiy arkhip arkut arley arlind arlo arman armand armando armands armas armen
armenak armend armin arnaldo arnau arnaud arnd arndt arne arnest arnfried arnim arnis arno arnold
arnoldo arnolds arnošt arnulf arnulfo aron arpağ arpád arran arron arsen arsenie arsenio arseniy
arshak arshavir arsim arsipatra artak artan artanto artashes artavazd artawan artem artemio
artemios artemiy arthur artis arto arttu artturi artur arturo arturs artush artūrs aru aruin
arushan arvid arvo arvīds aryan arıel arıkol arısoy asad asafe asalet asani asbjørn asdrubal asger
asher ashot asif asilbek asimakis asimis asirwada asirwanda asklipios asko askold aslan aslanhan
aslijan asmadi asman asmianto asmuni assar asterios aston astrit aswani asım asəf atabala atagün
atalay atamoğlan atanas atasagun atatöre atenulf atgun athanasios atharv athinagoras athinodoros
athman athuman athumani atila atilhan atilio atma atmaja atnan atsushi atte attila atılgan august
augustin augustine augusto augusts augustus augustín aukusti aulis aurel aurelian aureliano
aurelien aurelio aurică aurélien austine avdey avel avelino averkiy averno avery averyan avetik
avetis avgeris avgust avgustian avgustin avhustyn avi avksentiy avo avraam avram avreli avreliy
avror avtandil avtonom avxentios avşin axel axinte ayaan ayaydın aybora aydemir ayden aydinç aydın
aydınbey aygoustos aygutalp ayinde aykutalp ayman aymen aymeric ayodeji ayodele ayoub aypar aysoy
aytek aytuna ayub ayush ayushman ayvas ayşan azaan azad azaliya azar azariy azat azeglio azettin
aziz azizi azər açıkel ağa ağahadi ağakişi ağamalı ağamusa ağasəfa ağaxan ağmur aşir baba babasola
babatunji babawale babken baccio bachittar badri bagas baghdasar baghish baghram bagiya bagrat
bagus bagya bahaddin bahadurjit bahadır bahati bahittin bahuraksa bahuwarna bahuwirya bailie
bairon bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono
bakti baktiadi baktianto baktiono bala balamantri balangga balapati balatekin baldassare baldomero
balduino baldur bale balendra balhaar bali balidin balijan balinda baljiwan baltasar baltazar
baltaş balthasar balvan balveer balz balázs bambang banara banawa banawi bancar bandile banjeet
baptist baptiste barak baraka barasa barbu baris bariş barkhudar barna barnabás barney barrett
barry barsegh barsen bart bartek bartholomew bartholomäus bartley bartolomej bartolomeo bartolomeu
bartolomé barton barışcan bas basarab bashkim basil basile basilio bastiaan bastian bastien
bastián basım baturay batırhan baudelio baudouin bautista baydu baykan bayman bayram bayron
bayruhan baytal bayzettin bazhen bağdaş başay başhan başok beat beau beauden bebe becho beda bedi
bedri bedřich behrem behruz bekbay bekim bekir bektaşi belarmino belisario bellisan bello belo ben
benard bence bendegúz benedek benedetto benedict benedicto benedikt bengibay bengt beni beniamin
benicio benigno benito benjamim benjamin benjamín benjámin benn bennett benno benny benoit benol
benone benoît benson bent bento benvenuto benício beppe berat beren berend berimir berin beriya
berkal berki berksay bernabé bernar bernard bernardino bernardo bernd berndt bernfried bernhard
bernie bernt bernward bero beroslav berran berry bert bertalan berthold bertil berto bertold
bertram bertrand besarion besart beshte besik besim besin besnik betino bett bevan beyda beyler
beyzade beňadik bhekani biagio bibuwa bican bidzina biel bilal bilender bilgen bilgütay bill billy
bilol biltaş bilyan binbaşar binko bino binışık birger birsen bisenti biser bişar bjarne bjorn
björn bjørn bladimir blago blagoj blagomir blagosvet blagovest blagoy blahoslav blaine blair blake
blas blazhe blaž blažej blerim bo boaz bob boban bobby bobur bodhi bodo bodromir boe bogdan
boginya bogolyub bogomil bogomir bogoslav bogoy bohdan bohodar bohumil bohumír bohuslav bohuš
boila bojan boleslav bondo bonface boniface bonifacio bonifác bonislav bonko booker borahan
borataş borche boris borislav borja borris borut borys boryslav botond boyan boycho boyd boyko
boynak bozbağ bozerk bozhan bozhidar bozhik bozhimir bozhin bozhinel bozhko bozho bozhur boztaş
boğatimur bořivoj boštjan božo brad bradford bradley bradly brady brahim brain bram bramwel
branden brandon branislav branko brant braulio bravin braxton brayan brayden breandan brecht
brencis brendan brendon breno brent brenton bret brett brian brice briek brien brieuc brijesh
brock brodie bronislav brooks bror bruce bruno bryan bryant bryce bryon brăduț bucur bud buddy
budi budimir buenaventura buford buhari bujar bulunç burak burakhan burckhard burghard burim
burkard burkhard burkhardt burl burt burton burç buyrukhan byron bystrík bálint béla börje
börteçin bøje børge büget bünyamün bănel bērends bērtulis błażej břetislav bəhlul bəhram bəhruz
bəkir bəşir bảo cabbar cabir cagak cager cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono
cailum caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio
caleb calebe calisto calixto callan callum calogero calum calvin calvince cameron camil camillo
camillus camilo campbell campo can canal canberk candelario candeniz candra candrakanta cangür
canice cansin cantemir cantez caoimhin caolain caolan caomhan capa caraka carl carlito carlo
carlos carlton carmelo carmine carrol carroll carson carsten carter carub cary cas casemiro casian
caspar casper cathal catur caturangga cauã cauê cavad cavid cavit cawisadi cawisono cawuk cayadi
cayetano cazimir cebesoy cebrián cecep cecil cecilio cedric cedrin ceferino celal celestino
celilay celso cem cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal cengkir
cercis cesar cesare cetin cevheri cezar cezary cezayir chabane chacho chad chadwick chaitanya
chakradev chakradhar champak chanakya chandran chandresh chang chankete chanko chano charalabos
charan chardafon charilaos charitos charles charley charli charlie charly charodey chas chase
chatresh chatura chauncey chaush chavdar che chedo chedomir chege chema chenko chenyu chepo cherif
cherno chernorizets cheruiyot cheslav chester chet cheusi chibuzo chigozie chijioke chiko chilo
chinedu chocho chochomir chonar choni chono chonyu chris christer christiaan christodoulos
christof christofer christoffer christoforos christoper christoph christophe christopher christos
chrysanthos chrysostomos chrysovalantios chubrik chucho chuck chude chudo chudomir chudoslav chuk
chukwudi chukwuemeka chung chuy chvor châu cian cianan ciaran cihandide cillian cindoruk ciprian
cipriano ciriaco ciril cirillo cirino ciro ciríaco claas claes clair clarence clark clas claud
claude claudio claudiu claudius claudy claus clavs clay clayton clemens clement clemente cleophas
cleto cletus cliff clifford clifton clint clinton clive clodomiro clyde cláudio clément clímaco
codin codrin codruț cody cohen colby cole coleman colin colins collin collince collins colm colman
colton coluccio colum columba columbus conal conall conan conchur conleth conn connell connor
conor conrad conrado constant constantin cooper cord corentin corey coriolano cormac cormack
corneille cornel cornelio cornelis corneliu cornelius cornell corrado corsin corvin cory cosimo
cosmas cosme cosmin costache costantino costanzo costel costin coy coşkun coşqun craig crin
cristea cristhian cristhofer cristian cristiano cristián cristobal cristofer cristofor cristopher
cristóbal cruz csaba csongor ctibor ctirad cuman curdin curro curt curtis custodio cvetan cvetko
cyprian cyprián cyriel cyril cyrill cyrille cyrus czeslaw cándido cédric célestin césar côme
cümşüd cüneyit călin cătălin cəlal cəlil cəmil daan dacian dacin dadap dadi dag dagel dagobert
dagoberto dai dainis dairo daksh dakshesh dalan dalbir dale daler dalibor daliman dalimin daliono
dalkılıç dalmas dalton damar damaskinos damian damiano damianos damien damife damijan damion damir
damián damjan damon damu dan danang dancan dancun dane dani danial daniel daniele daniels daniil
danijel danila danilo daniswara daniël danjuma dannie danny danson dante danu danuja danylo danış
dardan daren dariati darijan darimin darin dario darius dariusz darko darmaji darman darmana
darmanto darnell daron darpan darran darrel darrell darren darrick darrin darron darryl darryn
darsh darsirah dartono daru daruna darwin daryani daryl darío dasa dato daud daudi dave davi david
davide davin davis davit davor davorin davy davyd dawid dayar dağistan deaglan deandre deane
decebal dechko decho dechyu declan deiby dejan delbert delcho delfino delfín delil delmar delmer
delyan delyana demarcus dementiy demeter demetrio demetrius demian demid demilade demirbüken
demiriz demirok demiryürek demyan demyd dencho denika denimir denis denislav deniyan denizalp
denkel dennis denny deon derdidas dereck derek derenik derick derkay dermot dermott derrick
deshawn desho desiderio desilian desimir desislav deslav desmond despin despinka detelin detlef
detlev dev devansh devin deviner devon dewayne dewey dewitt dex dexter deyan dezider dezső değmeer
dhruv diamandi diamantina diamantis diar diarmaid diarmuid dick dickson didier didko diederik
diedrich diego dierk dieter diethard diethelm diether dietmar dietrich digdaya dikaios diken diko
dilan dilavər dilder dillon dilyan dimas dimaz dimitar dimitri dimitrios dimitris dimokratis
dimokritos dimos dimosthenis dincer dinis dino dinu dinçkol dinçsü diogenis diogo diomidis dion
dionigi dionisio dionysios dionýz dipa dirican dirja dirk dirlik dismas ditmar dittmar divil
divizie diviziya diyor djamel dmitri dmitriy dmytro dobromysl dobroslav dogan dolun dom domagoj
domen domenic domenico domhnall domingo domingos dominic dominick dominik dominikos don donagh
donal donald donat donatello donato doniyor donn donnacha donncha donnell donnie donny dono
donough donovan donte dorel dorian dorin dorinel dorofey dorotheos doru dorukhan doug douglas
dovud doyle doğanalp doğanşah doğuhan dragan drago dragoș dragutin drahomír drahoslav drajat
drakon dražen drew dries drilon driton drosos duane duarte dubán ducu dudley duilio duje duma
dumitru duncan dunia duracan durante durdali durmuşali durodola dursun duruk duruöz dusan dushan
dustin dusty duuk duván dušan dwain dwayne dwi dwight dylan dylano dzhaner dzhanko dzhikhad
dzintars dániel dávid dénes désiré dölensoy dönməz dündaralp dünyamalı dāvis dũng eamon eamonn
eanna earle earnest eba ebbe eberhard eberhardt ebuakil ebuka ecemiş eckard eckart eckehard
eckhard eckhardt eckhart ed eddie eddy edelbert edelmiro eder edgar edgard edgardo edgars edgübay
edi edier edilberto edilson edin edinson edison edisson edmond edmund edmundo edmunds edoardo edon
edouard edryu edson edu eduar eduard eduardo eduards edvard edvin edvīns edwar edward edwardo
edwin eelis eemeli eemil eerik eero eetu efangelos efdoxios efe efgenios efim efka efkleidis
eflâtun efmenios efraim efrain efraín efrem efren efripidis efrén efser efsevios efstathios
efstratios efthymios eftimie eftychios ega egbert eggert eghish egil egils egon egor egzon
ehrenfried ehrhard eider einar einari einer eino eirik eirinaios eitel eithan eivind eja ekalinga
ekansh ekapad ekaraj ekavir ekbal ekber ekene ekim ekkehard ekkehart ekmel eko ekow ekrem ektar
ektor ektoras ekundayo ekundu eladio elariz elbert eldar eldon eldəniz elean eleazar eleftherios
elektron elemag elemér elenko eleodoro eleuterio elguja elgün elhan eli eliakimu elian elias elie
eliecer eliezer eligio elijah elio eliot eliott elis eliseo elisey elisiya elissaios eliud
elizabet elizar eliáš elkana elkin elladio elliot elliott ellis elman elmar elmer elmeri elmidar
elmir elmo elmārs elməddin elnur elof eloi elon eloy elphas elpidio elroy elsevər elton elturan
eluh elver elvin elvis elwood elxan elyas elçin elías elöve elşad elşən eman emanoil emanuel
emanuele emanuil emas embuh emeka emelyan emerson emery emiel emigdio emil emile emilian emiliano
emilien emilio emiliyan emin emir emiro emirşan emmanouil emmanuel emmanuil emmerich emmet emmett
emmitt emong emory empluk emre emrullah emzar emīls enar encho enda endo endra endre endrit enea
enes engelbert engin enginiz enis ennio enno eno enoch enock enrico enrique ensar ensari ensio
enteng enver enyu enzio enzo eoghan eoin epameinondas ephantus epifan epifanio eral eraldo erasmo
erast erastus eraycan erbil ercan ercihan erdal erdemer erdibay erdogan erdursun eredin eremey
eremia eremiya eren erenalp erensoy ergener erginel ergönül ergün erhard erhardt eric erich erick
erik erinçer erion erkan erkinel erkki erksoy erkılıç erland erling ermanis ermanno ermenegildo
ermes ermil ermis ermolaos ermolay ermutlu ernest ernesto ernests ernie ernst ernő erofey erol
erotokritos eroğul errikos errol ersel ersen erseç ertan erten ertuncay ertün ervand ervin ervín
erwan erwin eryk eryıldız eröz erşat esa esben esen esenbay esentürk eskil eskinalp esko esneider
espartaco espen espiridión esteban estiawan estiono estiven esupofo ethan etibar etien etienne
etiqad ettore euan eugen eugene eugenio eugine eugène eulogio eunan eusebio eusebiu eustaquio
eustațiu eutimio eutropio evald evan evangelos evans evaristo evcimen evdokim evelio ever everett
everette evert evgeniy evgraf evlampiy evrimer evsey evstafiy evstakhiy evstati evstatiy evstigney
evtim ewald ewan exarchos exequiel eydan eyyub eyyüp ezekiel ezequiel ezgütekin ezio ezra eşref
faas faber fabian fabien fabio fabián fabrice fabricio fabrizio facundo fadey fadil fahrullah
faidon faiq falan falk falko fami fanourios faqid faraj faras fares farhan farhod farid fariq
faris fariz farouk faruk fastak fatih fatmir faton fatteh faustino fausto fazil fazul feargal
fearghal fedde fedele federico federigo fedir fedor fedosiy fedot fehim feisal felice feliciano
felicien feliks felipe felix felton fenni feofan feoktist ferapont ferat ferdi ferdinand
ferdinando feremez ferenc fergal fergus ferhat ferihan fermin fermín fernand fernando ferney ferre
fersan ferzi festus fetullah feyruz feza fiachra ficho fidel fidelis fiifi fikrət filaret filatey
filcho fili filidan filimon filion filip filipas filipe filipopol filipp filippo filippos filit
filko filo filomir finbar finbarr findo finian finn fintan fiodor fionan fionntan fiorenzo fiorino
fircho firdavs firdovsi firmin firo firs firudin fisnik fitan fitim fito fiyaz flamur flannan
flavio flaviu flemming fletcher florea florencio florent florentin florentino flori florian
floriant floridor florim florin floris florián floro floyd flurin flynn fodil foivos foka fokas
fokion folke folker folkert folu foma forest fori forrest fortunat fortunato fosil foster foteinos
fotios fotiy frado fragkiskos franc francesco franci francisc francisco franciscus franciszek
franck franco franjo frank franklin frankline franky frans františek frants frantsislav franz
françois frančišek fraser fratsil frazer fred freddie freddy frede frederic frederick frederico
frederik fredi fredo fredric fredrick fredrik fredy freeman freiderikos fricis fridolin fridrich
friedbert friedemann frieder friedhelm friedhold friedo friedrich frithjof fritz frixos frode
frodo froilán frol fryderyk frédéric fugo fuko fulgencio fulvio fuzayl fuzuli fynn fábio félix
füzuli fəhmin fərahim fərda fərhad fərid fərman fərrux fəxri fəxrəddin fəyyaz fəzail gabin gabino
gabor gabriel gabriël gadang gading gaduh gael gaetano gagan gagik gaiman gal galak galaktion
galang galar galasso galatios galen galentin galien galih galimir galinos galiono galip galiyan
gallego galo galuh galur galust galvarino gaman gamani gamanto gambira gamblang gancho ganda
gandewa gandi ganep gangsa gangsar gani ganislav ganjaran gano gantar gantsomir gara garan garang
garda garech garegin gareth garfield garland garnik garo garret garreth garrett garri garry
garsevan garth garvan gary garyfallos gaspar gaspard gaspare gaston gastone gastón gathoni gatis
gato gatot gatra gatso gaurang gaurav gautam gauthier gavan gavin gavriil gavrila gazel gazmend
gaël gaëtan gašpar gbadebo gbolahan gbowoade gearoid gebhard gecho gedeon gedion geert gegham geir
gejza gela gelemir gelu genadi genadivaleriev genadiy genaro gencaslan gencho gene genislav genko
gennadiy gennaro geno gençay geo geodim geoffrey geoffroy geofrey geomil georg george georgel
georges georgi georgian georgios georgiy geovanny gerald geraldo gerard gerardo gerardus gerasim
gerasimos geraud geray gercho gerdan gereon gerfried gergan gergely gergelyub gergey gergin gergő
gerhard gerhardt gerhart germain german germán gernot gero gerold gerolf geronimo geroy gerrard
gerrit gerry gerson gert gervasio gerwin gery gerónimo gesho getislav getko geto getso gevorg
ghani ghenadie gheorghe gheorghiță ghilas ghislain ghiță gia giacinto giacobbe giacomo giampaolo
giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni giannis
gianpaolo gianpietro gibson gicu gică gideon giel giga gigla gijs giko gil gilang gilbert gilberto
gildardo gildroy giles gilles gillis gino ginyas gioacchino gioachino gioele gioffre gion gionata
giorgi giorgian giorgio giorgos giosuè giovanni giovanny girik girindra girish girolamo gisbert
gitau githinji gitonga giuliano giulio giuseppe giustino giveza givi giz gizdalen gjorche gjorgi
gkikas glauco gleb glen glenn goce gocha goderdzi godfrey godofredo godwin goffredo goga gogi
gogita gonzalo gonçalo gopal gor goran gorazd gordan gordey gordon gorm gostomysl gottfrid
gottfried gotthard gotthilf gotthold gottlieb gottlob goyo graciano grady graeme graham grant
grayson graziano grațian greco greg grega greger gregg gregor gregorian gregorio gregory gremislav
grigol grigor grigore grigorios grigoriy grover grzegorz grégoire grégory guarino guenter guenther
guglielmo guido guilherme guillaume guillermo guiseppe gumercindo gunar gunbir gundolf guneet
gunnar gunner guntars gunter gunther guntis guntram gunārs guram gurgen guriy gus gust gustaaf
gustaf gustav gustave gustavo gustaw gustáv gusztáv guus guy gvardiana gwenael gyula györgy győző
gzim gábor gérald gérard géza gökay gökbudun göken gökhan göknur göksev gökten gökçebalan gökçil
gönen göran görgünay görklü gösta göte götz gözel gücal gülağa gülbala gülel güleğen gülşahin
gümüştekin günaydin günden gündüz gündüzalp güneri güngördü günkurt günser günter günther günşen
gürarda gürelcem gürsal güçal güçlüer güçyeter gəray habib habibu habil haciali hacıbəy hadi
hadithi hadrien hafiz hagen hairyanto hajo hakan hakikat hakim hakob hal halid halidun halil halim
haluk hamazasp hami hamid hamis hamish hamisi hampus hamza hamzah hanedan hank hannes hanni hanno
hanns hannu hans hansgeorg hansjoachim hansjörg hansjürg hansjürgen hanspeter hansruedi hanss
hansueli haralamb haralambie harald harambee hardana hardi hardik hardy hari harijs harimurti
haris harish hariz harja harjasa harjaya harjo harlan harley harm harol harold haroldo haron harri
harris harrison harro harry harsana harsanto harsaya harsh harshil hartaka hartana hartmut
hartmuth harto hartwig harun haruna harutyun harvey hasan hasbek hasim hassan hasso hasta hatem
havrylo hayali hayden hayk haykaz hayret haywood hazrat heath hector heikki heiko heimo heiner
heinfried heini heino heinrich heinz heitor hekmet helfried helge heliodoro hellmut hellmuth
helmar helmer helmut helmuth hemang hemi hendra hendri hendrik henk hennadiy henner henning henric
henrich henricus henrik henrikki henriks henrique henry henryk heorhiy heraclio heraldo herbert
herberto heribert heriberto herman hermanis hermann hermanni hermenegildo hermes herminio hernando
herney hernán herrmann herschel hershel heru hervé herwig heryanto hesbon heydər heyvetullah
hezron hicham hidde hideki hidir hikmət hilal hilario hilding hilmar hilton himawan hindal hinrich
hipolito hipólito hiram hiroshi hitesh hiçsönmez hjalmar hjalte hlib hmayak hoani hocine holger
hollis holm homer homero honoré horace horacio horațiu hordiy horea horia horst horymír hosea
houcine hovhannes hovik howard hoyt hoàng hrant hredhaan hristo hritik hrvoje hryhoriy hubert
hubertus hudavent hudson huey hugh hugo hugues humberto humoyun humphrey hunalp hung hunor hunter
husik huy huzuri hyman hynek håkan håkon håvard héctor hükümdar hümbət hürdoğan hüryaşar hüseyin
hüseyn hüseynqulu hüsmen hıfzullah hưng həci həmid həsən həsənağa həzi iacob iain iakovos ian
iancu ianis iason iasonas ibidapo ibrani ibrohim ibun ibán icho idris idriz idık ieremia ieremias
ieronymos ierotheos ifeanyi ifechukwu ige ignace ignacio ignacy ignatios ignatiy ignatz ignaz
ignazio ignác igor igors ihaia ihnat ihor ihsan iisakki ikaros ikbal ikenna ikeoluwa iker ikhsan
ikhtiandar ikin ilari ilarie ilarion ilcho ildefonso ilgı ilhan ilias ilich ilie ilija iliomar
ilir iliya iliyan ilja ilkka ilko illya ilmari ilmārs ilya ilyas ilyes imam imants imaran imer
imilian immo imran imre imrich imron incho indrajit indrek indriķis ingbert ingemar ingemund
ingmar ingo ingolf ingvar inioluwa inko innocent innokentiy inocencio inocențiu ioakeim ioan
ioannis ion ionas ionel ionică ionuț iordanis ioseb iosif ioulianos ioulios ipat ipatiy ipolit
ippazio ippokratis ippolit ippolytos ira irakli iraklis irakliy irfan irian irinel irineus iriney
iriyan irko irnanto irnik irodotos irsad irungu irvin irving irwan irwin isaac isaack isaak isac
isack isaiah isaias isak isaque isay isaya isaías iseoluwa isfandiyor ishaan ishola ishwar isiah
isidor isidoro isidoros isidro iskar iskren islom ismael ismail ismaël ismet ismo ismoil ismık
isperikh issa issac issack istan istatko istilyan istvan istván isus itko itso ituri iulian iuliu
iuri iurie iustin iustinian ivan ivane ivano ivar ivars iver ivo ivor ivory iván iwan iwo izidor
izmail izot iztok izyaslav iñaki iľja işıkay işıman i̇biş i̇brahim i̇diris i̇kiz i̇lalmış i̇lbek
i̇ldem i̇lgi i̇lham i̇lim i̇lkim i̇lkin i̇lmafer i̇lqar i̇lsu i̇lteriş i̇lyas i̇mam i̇mran i̇mren
i̇nançlı i̇nqilab i̇ntihap i̇ntiqam i̇sa i̇sak i̇sgəndər i̇slam i̇smayıl i̇smet i̇smət i̇srafil
i̇vecen i̇xtiyar i̇yiyürek i̇zgü i̇zzət i̇şcan jaak jaakko jaan jaanus jaba jabal jabulani jacek
jacinto jack jackson jacky jacob jacobo jacobus jacopo jacques jader jaeman jafet jaga jagapati
jagaraga jagat jagdish jahongir jai jaider jail jaiman jair jairaj jairo jairus jais jaka jake
jakob jakobs jakov jakub jalia jalmari jalol jamaal jamal jamar jame jamel james jamey jamil
jamison jamshid janez jangwa jani janic janick janik jankat janko jann jannik jannis jano janos
janosch janus janusz japhet japheth jared jari jarkko jarl jarlath jarleth jarmo jarne jarno
jarolím jaromír jaron jaroslav jaroslaw jarred jarrett jarrod jarvis jarwa jarwadi jarwi jasin
jasmani jason jasper jasur jaswadi jati jatin jatmiko javan javi javier javohir jaxon jay jaya
jayadi jayden jayeng jayson jc jeannot jed jeet jef jeferson jeff jefferey jefferson jeffery
jeffrey jeffry jefri jeison jeisson jelani jelle jelte jemal jenaro jenel jens jenő jeppe jerald
jere jeremi jeremiah jeremias jeremie jeremy jeremías jerguš jerker jermaine jerman jermiah jernej
jeroen jerold jerome jerrod jerrold jerry jerson jerzy jerónimo jerôme jesper jess jesse jesus
jesús jetmir jeton jevgeni jezups jhan jhoan jhon jhonatan jhonny jhony jim jimmy jinawi jindra
jindřich jip jiri jivan jiří joachim joacim joakim joannes joao joaquim joaquin joaquín joash job
jobst jochem jochen joe joel joep joerg joeri joesph joey joffrey johan johann johannes johans
john johnathan johnathon johnie johnny johnson johnstone johny joko jon jona jonah jonas jonatan
jonathan jonathon jonny jono jonás jonáš joojo joona joonas joonatan joost joppe joram joran jordi
jordon jordy jordán joren jorge joris jorj jorma jorn jort jos jose josef josep joseph josephat
josephus josh joshua josiah josip joso josphat josse jost josua josue josué jouko jouni jovan
jovche jozef jozo joão joé joël joško jožef juan juanito jude judson juergen juha juhana juhani
juho jukka jules julian julien julio julius juliusz julián juma jumaane jumadi jumari jumber jun
junior juraj jure jurgen juri jurij juris jurre jussi justin justiniani justo justus jusuf juuso
juvenal juwon jyrki ján jános jérémie jérémy jérôme józef józsef jörg jörgen jörn jørgen július
jürg jürgen jüri jānis jāzeps jēkabs jēkaubs jędrzej jūlijs kaan kaarlo kabir kabiru kacper kacung
kada kadir kahir kahu kai kaique kairav kaj kajen kajetan kakha kakhaber kaleb kalervo kalevi
kalgay kalim kalle kallinikos kallistrat kalpit kamal kamar kamau kambali kamidin kamiel kamil
kamran kamron kanak kanda kane kanini kanpulat kapagan kapiton karabaş karaca karaer karakucak
karanbay karani karanja karataş karcan karcho kardi kareem karel karim kariman karimi kariuki
karja karl karlfried karlheinz karlo karlukhan karma karman karna karolos karp karsa karsana
karsten karta karya kashangaki kasim kasimir kasiran kaspar kaspars kasper kassim kastriot kasusra
kasyan katakomb katalinka katana katerin kauko kauri kavurt kawaca kawaya kayagün kayden kaygusuz
kayrabay kayun kayıt kazim kazimierz kazimir kazimír kazuya kazım kaşif kealan keano keanu keegan
keelan keenan keijo keith keji keld kelechi kelvin kelâmi kemal kemba kemboi ken kenan kenari
kendall kendrick kenedy kenes keneth kenichi kenn kennedy kennet kenneth kennith kenny kent kenter
kenth kenton kenyangi kenzie kenzo kerim kerman kermit kete keven kevin kevork khacho khaled
khalid khalil khamani khamisi khanko kharalambi kharalampi kharalan kharbingar khari khariton
kharizan kharlampiy khasan khasatin khavtelin khebar khefestion khektor kheraklit khernani
khiminay khinko khino khitko khoa khoma khoren khoroz khosrov khrabar khrabrin khranimir khrelko
khrelo khrischo khrisim khrisimir khriso khristalin khristiela khristilian khristivilin khristiyan
khristo khristodor khristofor khristomil khristomir khristoslav khristozar khristozornitsian
khristozornitsomil khrondel khrusan khuban khubav khubaven khuben khvicha khvoyne kiaan kian kiapo
kiaran kiarie kibar kiber kibet kick kieran kiernan kieron kieth kijani kike kikos kilian killian
kilonzo kimani kimanzi kimathi kimba kimbilio kimbo kimcho kimeu kimmo kimon kimutai kingston
kinka kinta kinubi kinuthia kinyanjui kinyua kioko kip kipchirchir kipchumba kipkemboi kipkemoi
kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich
kiprislav kipriyan kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kir kirakos kiramettin
kirby kircho kirien kiril kirill kirk kirui kiryak kiryaki kiryako kirykos kito kitodar kitomir
kiume kiyasi kjeld kjell kjetil klaas klas klaus klavdiy klavs kleanthis klearchos klemen klemens
klement kleomenis kleopas kleovoulos klim kliment klimis klod klyment knud knut koba kobe kocabaş
koech koen koenraad kofi kojo koko kolawole kolcho koldan kole kolo koloman kolyu komnin komninos
kondo kondrat kondratiy konguralp konon konrad konradi konradus konstantin konstantine
konstantinos konstanty konštantín kopan koray korbinian korede korir korkmazalp kornel kornelius
kornil kornilios kornél korugan kory koryun kosgei kosmas kosta kostas kostyantyn kotuz kovu
koycho koyno koyo koçak koçkan koşukhan krish kristaps krister kristers kristiaan kristian
kristijan kristián kristjan kristof kristofer kristoffer kristopher krists kristóf krisztián
krisztofer krišjānis krišs krištof krste krystallis krystian kryštof krzysztof ksawery kuddusi
kujoe kujtim kullervo kumar kuncara kunibert kuno kunthara kupriyan kuria kurnia kurt kurtis
kurunzi kushtrim kusiima kustaa kusuma kutay kuzma kuzman kvetoslav kwabena kwadwo kwaku kwame
kwamena kwasi kweku kwesi kyalo kyan kyano kyle kylian kyllian kyosuke kyprianos kyriakos kyriazis
kyros kyrylo kálmán károly kâmil kåre kévim kévin köker köktaş kösemen kürşad kārlis kılıçbay
kınel kırat kırgız kıvılcım kızıl kızıltunç kəmaləddin kənan kəramət kərim laban labinot labros
labuh lachlan ladimir ladislau ladislaus ladislav laertis lage laimonis lajos laksana laksh
lakshit lalko lalo lamar lambert lamberto lambi lambo lambyu lameck lamine lamont lanang lance
lander lando landon lane langalibalele langat langgeng lanjar lanny lanselot lantar laokratis
larry lars lascăr lasha laskal laskar laskaris lasmanto lasmono lasse lassi lastar laswi laszlo
latif latin latko lato latyu laureano laurence laurens laurent laurenz laurențiu laurian laurin
lauris laurits laus laust lautaro lavern lavr lavrentios lavrentiy lawerence lawrence lazar lazaro
lazaros laziz lazzaro lazăr lazım lean leandar leander leandro leandros leano leart lecho ledion
ledün leevi lefter lega legawa leider leif leke leko leland lembah lemonis lemuel lenard lenin
lenko lenn lennard lennart lennarth lennert lenny leo leocadio leon leonard leonardo leonardos
leoncio leonel leonhard leonid leonidas leons leontin leontiy leopold leopoldo leordean leoš lere
leroy les lese lester leszek lev levcho levent levente levi levin levis levko levon levoslav lewis
lex león leónidas liam lian lias liban libardo liberto libor licho lică lieven likhiya lilcho
lilko lilyan liman limar lino linus linwood lio lionel lipe liridon lirim lisandro livingstone
livio liviu ljubisa lloyd loan lode lodewijk lodovico loek logan logothetis lohit loke lon longin
lonnie lope lorans lorcan loren lorenz lorenzo lorik lorin loris lotfi lothar loudovikos loui
louie louis louka loukas loukianos lourenço lovcho lovre lovro lowe lowell lowie loyd lozan lozana
lozen loïc luan lubomír luboš luc lucas lucca lucențiu luchezar luchino lucho lucian luciano
lucien lucio lucky lucrețiu ludger ludo ludolf ludovic ludovico ludovicus ludvig ludvik ludvík
ludwig luděk luhung luigi luis lukan lukas lukasz luke lukita lukman luko lukyan lukáš lulcho luli
luluh lulut lulzim lumír lungile lurhur lusio lusiya lutfan lutfi luther luthfi lutz luuk luwar
luwes luyanda luzius luís lwandile lyam lykourgos lyle lyman lyndon lysandros lyubim lyubomir
lyubosmysl lászló lázaro léandre léo léon léonard léonce léopold lütfi lətif maanas maanav maarten
mac macario macauley macharia maciej mack macs madhav mads mael magdalinos magne magnus mahdi
mahesa mahfud mahir mahmoud mahmud mahmut mahsun maicol maik maikol maina maingi mairtin makar
makara makarios makau makhno makokha makori maks maksim maksimiljan maksimilyan maksur maksym
maksymilian makunga makuta makuu malachy malcolm malik malkhaz malte malthe mamadou maman mamikon
mamuka manaaki manabu manaf manah manan manawa manbir manchestaryunayted mancho mandla mandlakhe
manfred manoel manol manole manolo mansurali mantas manthan manuel manuil manus manush manvel
manyu maqsud maras marc marcantonio marcel marcelino marcell marcello marcelo marchelo marcial
marciano marcin marcio marco marcos marcu marcus marek mareks margana margar margarit margarito
margus marguy mariadi mariano marijan marijn marin marincho marinel marino marinos marinus mario
mariollita marios maritna marius mariusz mariy mariyan marián mark markku marko markos markus
marlin marlon marnix maroš marquis marshall marsito marsudi mart martaka martana martani marten
martial martijn martim martin martiniyan martino martinos martti marty martyan martyn martí martín
marush marvin marwata maryadi maryanto masar masho masika masinde maslina mason massimiliano
massimo massinissa mate matei matej mateo mateus mateusz matevž matey matheo matheus mathew
mathias mathieu mathijs mathis mathys mathéo mati matias matic matiu matjaž mato matouš mats matt
matteo matthaios matthew matthias matthieu matthijs matthäus matti mattia mattias matts mattéo
matvey matyu matyáš matéo matías matúš matěj matīss mauno mauri maurice mauricio maurilio maurin
maurits mauritz maurizio mauro maurus maurycy mavrikios mavroeidis mavroudis mavuno max maxence
maxim maxime maximiano maximilian maximiliano maximilien maximilián maximino maximo maxwel maxwell
maykol maynard mayros mazlum maël mbithi mboya mbugua mburu mcebisi mckinley mechislav mecit
medard meelis mees mefarettin mefodiy megaklis mehdi mehdiqulu mehman mehmed mehmet mehmetzahir
meik meinhard meinolf meinrad mekhak mel melchior melchor meletios melichar melihcan melker melkon
melkum melle melvin melwin memili menandros menelaos mengi mengüç meno mentor merab merdi mergim
merijn merilin merkourios merlin merrill mert mertel mervin mervyn merzuk mesak meshack mesrop
mestur mesut metaksa methodios metin metinkaya metod metodi mevlüt meşhur mher micael micah miceal
micha michael michail michal michalis michaël michał micheal michel michelangelo micheletto
michelotto michiel mick mickael mickaël mickey miel mieszko miguel miha mihael mihai mihail
mihajlo mihels mihhail mihin mihkel mihnea mihran mihály miika mijo mik mika mikael mikaere
mikayıl mike mikel mikels mikes mikhail mikheil mikhey mikkel mikko miklós mikołaj mikuláš milan
milay mile milen miles milford miliy millard miller milo milorad milos miloslav milovan miloš
miltiadis milton milán minas mindia minenhle minh minoas minoru mio miodrag miquel miran mirbadin
mircea mirco mirko miro miron mironshoh miroslav miroslaw mirsad mirzə mirəli misael mischa mishat
mislav mitch mitchel mitchell mitesh mitică mitko mitofan mitra mitruț mituru miķelis miłosz
mkhitar mladen mlungisi modesto modris mogens mohamad mohamed mohamedi mohammad mohammed mohamud
mohand moises moisey moisés mojmír mokey momanyi momchilo monis monroe monte monty moreno moritz
morris morten mortimer morton moses moshe mouloud mounir mourad moussa mstislav mthokozisi mucahit
muchiri muema mueni mugambi mugendi mugo mugur mugurel muhamed muhamet muhammad muhammadali
muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem
muhip muhyettin muia muiruri mujur mukhwana muktedir mulele muli mulwa mulya mulyanto mulyono
mumbi mumo mumpuni munene mungai muni munyao munyoki murad murat muratcan muriithi murilo murimi
murithi muriuki murman murod murray mursinin mursita murtaz murti musa musafet musau musee musembi
mushegh muslim mustafa mustafo mustapha mustika mustofa musyoka musyoki mutai mutasım muthama
muthengi muthoka muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak
muxtar muzaffer mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwezi mwikali mwiti
mykhaylo mykolay mykyta myles myron myroslav mzamo márcio mário márk márton mátyás máté máximo
måns mårten móric möhsim mübariz mücellib müfit mükramin mülâyim mümtaz münif müntəzir mürit
mürsəl müslum müslüm müzekker müzəffər māris mārtiņš mădălin məhəmməd məhərrəm məmməd mənsur nabil
nacer nachiket nachiyan nachko nacho nacio nadir nae nael nafii nafisat naftali nahashon nahuel
naim nairi najam najib nake nakif nakip nako naksh nakul nalar nam namiq nancho nand nando nanko
nano nansimir nanyu naoki naoto napoleon napoleone naradi narcis narciso narcisse nardi narek
narji narkis nartsislav nas nasab naser nasim nasiru nasko nasrullah nassim nastimir nastradin
nasuf natalio natan natanael natanail nataniel nate nathan nathanael nathanail nathanaël nathanial
nathaniel natiq natko natsko natso naud naum naveen naycho nayil nayo nazar nazario nazim nazir
nazlim nazmi naël naïm nağı ndegwa nderitu ndirangu nduku ndunge ndungu nduta neal nearchos nebih
nebojsa necati necdat nechifor necmettin ned nedelcho nedelin nedislav nedko nedo nedyalko nedyu
neel neftalí negoslav nehemiah nehip neider neil neill nejc nektarios nel nelcho nelio nelko
nelson nelu nemanja nenad nencho nenko nensislav neo neofytos neokli neoklis neres nerim nerses
nesip nestor nevenko neviliyan neville nevin nevio nevsal nevyan newton neycho neyko nezihi ngamia
nganga ngari ngeni ngigi ngugi nhiên nhlanhla nial niall nibaldo nicanor nicat niccolò nichifor
nicholas nicholus nick nicklas nickolas nickson nicky niclas nico nicoară nicodemo nicodemus
nicodim nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolás nicolò nicu niculiță nicușor
nicuță niek niels nifont nigel nihai niilo nik nikandr nikandros nikanor nikau nikifor nikiforos
nikitas niklas niklaus niko nikodem nikodim nikodimos nikolai nikolaj nikolajs nikolaos nikolas
nikolaus nikolay nikoloz nikon nikora nikos niks nikša nil nilo nils nilson nitesh nixon niyaga
niyaz niyazi niyilolawa njabulo njagi njenga njeru njiru njogu njoki njoroge njue njuguna nnamdi
noah noam noble nodar noe noel nolan nolberto noman nonso norayr norbert norberto norbey norman
normand normunds norris noud nout novruz noé noël nrima nshan ntimi nubar nugraha nugzar nuhu
nukri numbers nuno nural nurcan nuretdin nurettin nuri nuriat nurkan nurlan nurmuhammad nuru
nurulla nurullah nurşən nuyan nuşirəvan nwabudike nyaga nyakundi nyamai nyana nyawira nyoman
nyongesa nzioka nzomo nándor néstor nürəddin nüsrət nəcəf nəriman nəsib nəsimi oba obanijesu obed
obinna obirdar obretim ocampo ochieng octav octavian octavio octaviu odd odell odhiambo odhran
odis odkanlı odongo oduor odysseas odysseys oganer ogin ognemir ognen ogooluwa ohan oisin oiva
ojas okanay okbay oke okean okechukwu okello okgüçlü okhanes okhrim okoth okseven okta okto
oktüremiş okumu okyalaz oladare oladimeji olaf olakunle olanrewaju olansile olavi olca oldağ
oldrich oldřich ole oleg olegario oleh olek oleksa oleksandr olen oles olfert olgierd olimpi
olimpian olimpiu olimpiy olin oliver olivier oliviu olivér oliwer oliwier olle olli olof oloo olov
olumorotimi oluoch oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole
omaca oman omar omari omelyan omer omiros omkaar omobobola omondi omotayo omurtag onat oncho
ondieki ondrej ondřej onesmus ongay onik onkar onni onofre onufri onufriy onuker onur onurcan
onursu onveer onyango onysym opan opanas opiyo opung oqtay oran oranlı orazio orduxan oren orest
oreste orestis orfeas orfey orgün orhan orinder orkhidey orkhyp orlando orlin ortak ortodoksi
ortse ortwin oruç orval orville orxan osamu oscar osip oskar oskari oskars oskár osman osmo osogo
ossi ossian ostap ostromir osunleke osvald osvaldo osvalds oswald oswaldo oswin otabek otakar otar
otay otfried otha othmar othon otieno otis otmar oto ottavio ottfried ottmar otto ottokar ottomar
ottone ottó otávio ouanes ouma oussama ovanes ove ovidio ovidiu owe owen owino owuor oymak ozansü
ozy oğulbaş oğurata oğuzman oļģerts paata paavo pablo pacho paco padraic padraig padraigh paiman
paisiy paker pakhom pako palle palmi palmiro pambe pamfil panagachie panagiotis panagis panait
panas panay panayot panca pancho pande pandelis pandu panfil panfilo pangeran pangestu panji
pankrat pankratiy pankrtiyyan pankrác pano panormitis panos pantaley pantazis panteleimon panteley
panteleymon pantelis panto pantyu paolina paolo parakhod paramon paraschos parashkev parashkevan
paraskefas paraskev pardi parfen pargev paride parker parman parmen partev parth parush paruyr
paschal paschalis pascual pasi pasko paspanakhil pasqual pasquale pastor pato patric patricio
patrick patrik patrizio patroklos patryk patso patvakan pau paul pauli paulino paulo pauls paun
pauric pavao pavel pavelin pavle pavlincho pavlomir pavol pavsanias paw pawel paweł paylak paylos
paşa peadar peader pearce pearse peder pedro peer peeter pehlil pekka peko pelaji pelay pelayo
pele pelle pellegrino pelopidas penchin pencho penko peno pentti penyu peo pepe pepijn pepino
pepislav pepito pepo per percho percy perikal periklis perkasa pero perry persiana persiyan pertti
petar pete peter peterson petikongres petkan petko peto petr petraki petre petri petrică petrinel
petrișor petro petromil petros petrozar petru petrus petruț petter petteri peychin peycho peyko
peyo peyodon peytan phelim phelix phil philemon philip philipp philippe phillip phineas phúc
piaras pier pierangelo pierce piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre
piersanti piet pieter pietro pim pimen pindaros piotr pirahmet pirmin pius platon pleșu plinio
ploutarchos plácido poghos pol polad polikarp polychronios polydoros polykarpos polykratis
polyvios polyzois pompeo pompiliu pomponio poncio pontus popobawa porfirio porfiriy potap poul
praba prabawa prabowo prabu prakosa pranata pranav pranawa praneel pranit prasetya prasetyo
pratyush pravoslav praxitelis prayitna prayoga prayogo preben predrag preston priit prima
primitivo prodromos prokhir prokhor prokl prokofiy prokop prokopios promitheas prov prudencio
przemysław puccio pumbaa purwa purwadi purwanto putu pylyp pyrros pythagoras pál pánfilo pär pål
péter pío pünhan pătru pēteris přemysl pərvin pərviz qabil qadim qadir qalib qarin qasim qasım
qiyas qoşqar quang quentin quincy quinn quinten quintin quinton quique quirino qulam qulu qüdrət
qədir qələndər qəzənfər rabah rabih rachid rachil rachit rachko racho radek raden radika radim
radislav radit raditya rado radomír radoslav radosław radovan radu radúz raf rafa rafael rafail
rafayel rafaél rafaël rafał raffael raffaele raffaellino raffaello raffi rafi rafid rafih rafiq
raghav ragnar ragner raharja rahman rahmat rahmet raihan raik raimo raimondo raimonds raimund
raimundo rainer raivis raivo rajab rajko raleigh ralf rallis ralph rama ramadan ramadhan ramaz
ramazan ramid ramil ramiro ramiz ramon ramzi ramón ranbir randal randall randell randolf randolph
randy randyu rangga ranieri ranveer raoul raphael raphaël rareș rasate rashad rashid rashidi
rashko rasho rasim rasmus rastislav rasul rati ratibor ratmir raul rauno ravi ravy rawiri ray
rayaan rayan rayford raymon raymond raymund raymundo rayu razi razı raúl reagan rean recep
recepali redmond reece reed refik refugio reggie reginald rehaan rei reid reijo reimar reimer
reimund rein reinald reinaldo reinel reiner reinhard reinhardt reinhart reinhold reinis reino
reksa relu rem remazan rembrandt remi remigio remo remus remy remzi renaat renan renato renaud
rendy rens renzo rené respati resulcan reto reuben revaz rex rexhep reyansh reyes reynaldo reza
rezo rezzak rhavi rhys riad rian ricardo riccardo ricciotti richard richardt richerd richie
richárd rick rickard rickey rickie ricky rico rida ridwan rigas rigo rigoberto rihards rik rikard
riku riley rinaldo rino rinor ris risasi rishi risto ristya riyad riza riziki rizki rizos rizvan
ričards roan roar rob robart robbe robby robert roberto roberts robinson robt rocco rochdi rochus
rocky rod rodan roderich roderick rodger rodgers rodion rodney rodoflos rodolfo rodolphe rodrick
rodrigo rodrigue roel roeland rogelina rogelio rogena roger rogers rohan rohat roin rok roko
roksan roland rolando rolands roldán rolf rolland romain roman romano romanos romel romelina romen
romeo romil romolo romuald romul romulus román roméo ron ronal ronald ronaldo ronan ronith ronni
ronnie ronny rono rony roope roosevelt roque rory rosamel roscoe rosendo rosenka rosimir roska
rosko rosman ross rossa rostiana rostimir rostislav rostyslav rotich rouven rowan roy royce
rozalin rozin rozotsvet ruairi ruari rubani ruben rubin rubén rudecindo rudi rudolf rudolph rudra
rudy ruedi rufino rufus ruggero ruggiero ruhiu ruhsat rui rune rungo rupert ruperto rushil ruslan
rusman russ russel russell rusty ruy ryan ryder ryohei ryosuke ryszard ryurik rza réginald régis
régulo rémi rémy róbert rómulo rövşən rúben rüdiger rüfət rüknettin rüşen răducu răzvan rūdolfs
rəis rəsul rəşad rəşid saad saadat saba saban sabar sabas sabatino sabih sabin sabir sabri sadaka
sadat saddam sadik sadiki sadiq sadittin sadıq safet saghatel sahak sahin sahir said saidi saiful
saka sakari sakip saksham sakti sal salah salami saleh salih salim salkın salman salohiddin
salomón salurbay salvador salvatore salvi sam samaksh samandar samar samarth samesh sami samir
sammie sammy samo samouil samson samsul samu samual samuel samuele samuil samuli samurtay samuël
samwel samweli samy sanasar sancak sancho sandalio sander sandi sandile sandis sandor sandro sandu
sanford sang sani sanjar sante santeri santiago santino santos sançar sarantis sardor sargis
sargın sarpkın sarthak sarvan sarvar sarıcabay sasa sascha sasho sasun sathvik satrettin saturnino
satya saul sava savak saveliy saverio savni savva savvas savvatiy saydam sayin sayrak sayın saïd
saúl sağcan sağıt sašo scot scott scottie scotty seamus sean sebakhtin sebastiaan sebastian
sebastiano sebastien sebastijan sebastián sebastião sebastjan sebattin sedat sedef sedefcho
segismundo segundo seha seif selaheddin selatin selen seler selim selivan seliverst selâtin sem
semender semir senad senan sencar senn senne senol seosamh sep sepp seppe seppo seracettin
serafeim serafim serafín serezli serge sergei sergej sergey sergio sergios sergiu sergius sergo
serhatmehmet serhiy serkan serob serol server servác seslav seth setya sevan sevar sevastianos
sevastin sevastyan sevdalin sevdan sevdi seve sevelin sever severiano severin severino severo
severín sevindik seydo seye seyfulla seyfullah seyfəddin seyithan seymour seymur sezal sezginbaş
seçme shaban shadrack shahen shahriyor shahzod shahzoda shakro shalva shamsuddeen shane shanko
shanou sharo shaun shaurya shavarsh shawn shay shayne shea sheamus shehu sheki shekoni sheldon
shelton shem shenko shenol sherman sherwood sheyna shibil shider shinko shino shipchan shirko
shishman shivansh shkodri shmavon shmilo shmulyu shohei shohjahon shohrux shota shpilko shtarban
shtarkan shtedrin shtedyu shteki shteno shtenyu shterion shteriyan shterko shtero shteryu
shtiliyan shtilyan shtiryan shtono shttarban shttarkan shturk shusho sibonelo sibusiso siddharth
sider sidiq sidki sidney sidoniya siebe siegbert siegfried sieghard siegmar siegmund siegward siem
sifonya sifuna sigfrid sigfrido sigfried sigge sigismund sigizmund sigmar sigmund sigurd sigvard
siim sijuade sil sila silagi silan silantiy silas silvan silvano silvestar silvester silvestr
silvestre silvestro silvian silvio silviu silviyan silvo silyan simen simeon simi simion simiyu
simo simon simphiweyinkosi simão simón sinan sindre sinică sinisa siniša sione siper sirac
siranous sirman siro sittik sivert sivi sixten sixto siyabonga sjoerd skender skorbut slamet slav
slavdo slaven slaveyko slavi slavil slavisa slavko slavomír slawomir slobodan smbat smith sneider
sofiane sofoklis sofon sofron sokrat sokratis sol soleh solomon somtochukwu son sonad sondre
songurkan sonny sorin sosimo soso sotaro sotirios sotiris soufiane soydaner soykut soyselçuk sozon
spartak spencer sphiwe spilios spiridon spyridon srečko staffan stamatios stamatis stan stancu
stanford stanimir stanislaus stanislav stanislaw stanisław stanko stanley stavros stayros
staņislavs steen stef stefaan stefan stefano stefanos steffen stein steinar stelian stellan
stellios sten stepan stephan stephane stephen stephene stergios steve steven stevie stewart stian
stig stijn stiven stjepan stojan stoyan stuart sture stylianos stéphan stéphane suat sudi sukias
suleiman sulhi sune sunel sung suphi suren surya svante svatopluk svatoslav svein sven svenning
sverre svetlomir svetlyu svetoslav svetozar svetozár svyatopolk svyatoslav svätopluk swaleh swen
sylvain sylvester sylvio sylvère symeon symon szabolcs szilveszter szilárd szymon sándor sébastien
sérgio séverin sökmen sönke sören sözer søren sübhan sücaettin sücəddin süha sükrü süleyman
sümeyye süvari sıla sıylıhan səbuhi səfər səlahəddin səlim səməd sənan sərxan sərəncam səxavət
taciddin tad tade tadej tadeo tadeusz tadevos tadeáš tadhg tage taha tahir tai taichi taine taisto
takatifu takuma talayer tali talıb tama tamati tamaydın tamaz tamás tanak tanay tanbay tandoğdu
tane taneli tangaroa tanguy tanhan tanimu tanish tanner tanpınar tansev tansığ tanveer tanyolaç
tanır tapani tapio tarak tarancı taras tariel tarik tariyel tarmo taro taron tartış tarzícius
tasdik tasnim tassilo taswir tatos tatu tatul taufan taufik tauno taxiarchis taxiarchos tayaydın
taygan taylak tayyip taşar taşkan teber tecimer ted teddy tedi teemu teerth teguh teimuraz tejas
tejs tekbay tekecan tekiner teksoy telemaco telim telman telmo temidayo temir temirhan temistocle
temizkal temur temuçin tengiz tenis tenvir teo teobaldo teodor teodoro teodors teodosi teodosio
teodosiy teodoslav teodostin teofan teofil teohari teokhar terence terentiy terje terlan tero
terrance terrell terrence tervel teun teuvo tevs teymur teymuraz teymurçin tezcan tezol teófilo
thabani thabiti thad thaddeus thaddäus thales thalis thando thanh themistoklis theo theobald
theocharis theodoor theodor theodore theodoro theodoros theodosios theodosis theodoulos theofanis
theofilos theofrastos theofylaktos theoklitos theologos theophil theopistos theotokis theron
thiago thibaud thibault thibaut thibo thierry thies thijmen thijn thijs thilo thiseys thom thomas
thomás thor thoralf thorben thore thorsten thoukydidis thrasyvoulos thuo thure thurman thành théo
théodore théophile tiago tiarnan tibe tiberiu tibo tibor tiburcio tichomír tiernan ties tigran
tigroni tihomir tiit tijl tijmen tijn tijs tikho tikhol tikhomir tikhon til tilemachos tilen till
tillmann tilman tilmann tilo tim timbul timcho timm timmy timo timofey timoleon timon timotei
timotej timoteo timotey timotheos timothy timothée timur timurtaş timéo tincho tino tirta
tirtayasa tisho tit tito titos titus tivadar tiziano tiğin tobias tobiasz tobiáš toby tod todd
todomirka todor todoraki todorin todorina tofiq toivo toker toki tokimir toktuğ tokunbo toköz
tolek tolonbay tolyu tom toma tomas tomasz tomaž tome tomen tomi tominka tomislav tommaso tommi
tommy tomo tomori tomoya toms tomàs tomás tomáš tomé toncho tonguç tonimir tonino tonislav tonko
tonny tony toomas toon topalko topias topolko topuz tor toralf torben torbjörn torbjørn tord tore
torgny torgom torhan toribio tornike toros torquato torsten tory totko toto totso totyu toy toño
toğan toğrul traian trajan trajche traugott travis trdat trent trenton trevor trey tri
triantafyllos trifon trinidad tristan tristán troels trofim trokhym trond troy truman trung tryfon
tránsito trọng tsabikos tsaki tsocho tsolak tsonyu tsotso tsubasa tsuma tudor tugiman tukufu tulio
tullio tulun tunahan tunar tunguç tunçboğa tunçkılıç tuomas tuomo turabi tural ture turgut
turlough turxan tutkun tuukka tuur tuyuğ tuğcan tuğrulhan tuğtaş tverdislav tvorimir twan ty tycho
tygo tyler tymofiy tymon tymoteusz tyree tyrell tyron tyrone tyson tzanetos téo tõnu törel tùng
tükelalp tümer tümkurt türabi türkalp türkmen tüzeer tınal tərlan ubaldo uberto ucha uche uchenna
uda udant udarsh udo ueli uffe ugo ugolino uilyam ulakbey uldis ulf ulises ullrich ulrich ulrik
ultan ulu uludağ uluman ulutay uluğbey ulyan ulysses umang umar umay umaya umberto umman umut
umutcan unggul uno uolevi upik upkaar uraltay urbain urban urbano urfan urhan uriel urmas uroš urs
ushan ushangi ushindi usiku usman usmon ustin ustym utama utkarsh utkucan utz uwe uygun uzbay
uzsoy uçan uçbeyi uğan uğurkan uğurtan vadim vadym vafir vagharshak vagn vahagn vahan vahe vahid
vahittin vahram vaios vakhtang val valantis valdemar valdis valeh valentijn valentim valentin
valentine valentino valentinos valentyn valentín valerian valerij valerio valerios valeriu valeriy
valero valeryan valid valon valter valtteri valère valér valéry vance vano vardis varfolomey
varfolomiy vargın varlaam varsamos vartholomaios varuzhan vasak vasco vasif vasil vasile vasileios
vasilică vasilis vasiliy vassilios vasyl vatslav vaughan vaughn vavrinec vaysal vazeh vazgen vazha
vechko vedant vedat vedran veer veeti vegard veijo veikko veis veit veli velimir velissarios
velitdin vello venancio venceslás vendelín venedikt venedykt venetios veniamin veniyamyn venizelos
vepkhvia verim vern verner verneri vernon vero veselin vesislav veso vespasiyan vetko veysəl vezat
vic vicente vicențiu vicho victor victoriano victorino vid vidadi vidal vidar vide videlin viden
vidin vidoe vidoslav vidyu viesturs vigalot viggo vigo vihaan vikenti vikentios vikentiy vikhar
vikhren vikhroni viking viktor viktorin viktors vilayət vilgot vilhelm vilho viliam vilian vilis
vilislav viliyan vilizar vilizara viljami viljem viljo villads ville vilmer vilmos vilnis vilém
viman vince vincenc vincent vincentio vincenzo vincențiu vinchentso vinetu vinicio vinicius vinko
vino vinsant vinsen vinzenz vinícius viorel viraj virgil virgilio virman visar visarion visha
vishetin vishnyu vissarion visvaldis vitali vitalis vitaliy vitko vitlyan vito vitomir vitor
vitosh vittorio vitus vivaan viļums vjekoslav vlad vladilen vladimer vladimir vladimiros vladimír
vladislav vladislavs vladlen vlado vladyslav vlaicu vlas vlasios vlasis vlastimil vlatko voicu
vojtech vojtěch voldemārs volkan volker volkhard volkmar volodymyr vrasidas vratislav vratko
vsemil vseslav vsevolod vurğun vusumuzi vyacheslav vyron vysheslav václav vâlâ väinö víctor vít
vítor vítězslav víťazoslav vüqar vüsal vəfadar vəli wachira wade wadi wafula wage wahab wahyu
wainaina wakiman waldemar waldo walfried walid walker wallace walter walther waluyo wamalwa wambua
wambugu wangila wanja wanjala wanjohi wannes wanyama wanyonyi ward wardaya wardi warinder warjas
warji warre warren warsa warsita warta warwick washington wasis wassim wawan waweru wayne wazir
wekesa weldon wenceslao wendell wenzel werner wesley wesonga wessel weston wieland wieslaw wigbert
wiktor wilber wilbert wilbur wilburn wilder wiley wilford wilfred wilfredo wilfrido wilfried
wilhelm wilhelmus willard wille willem willfried willi william williams willian willibald
willibert willis willy wilman wilmar wilmer wilson wilton wim winfred winfried winston wira wiremu
wisnu witold wladimir wm wojciech woldemar wolf wolfgang wolfhard wolfram woodrow wout wouter
wriddhish wridesh wulf wyatt wycliff wycliffe wálter xalid xaliq xaləddin xamis xanana xander
xankişi xanlar xanthos xaver xavi xavier xenofon xolid xosrov xudaverdi xudayar xudu xəlil xəyal
xəyyam yablen yacho yacine yadigar yagnesh yago yagodin yahia yahya yahyo yahşikan yair yakim
yakinthos yakiv yako yakob yakobo yakoslav yakov yalazabay yalgın yaltırak yalçın yamid yamin
yamən yan yanachko yanadin yanaki yanakin yanche yancho yane yanedin yaneg yanek yanichko yanick
yaniel yanik yanimir yanis yanislav yanko yankul yankı yann yannic yannick yannik yannis yano
yanomil yantar yantsislav yanuariy yanush yaram yarcho yarema yargı yarno yaromir yaropolk
yaroslav yartse yaryu yasan yasen yaser yash yashar yashka yasho yashon yasin yasser yassin
yassine yastreb yasuhiro yasəf yatan yatin yatso yavor yavuz yavər yaw yayak yazganalp yazo yağın
yağızkurt yaşattin yecid yeferson yefrem yeison yekda yelesen yelysey yeneral yeno yeremiya yerko
yerson yertan yesid yetişal yevhen yigit yilmaz yngve yoan yoann yoga yohan yohane yoichi yoil
yolal yoliyan yolko yonatan yonathan yono yordan yoruç yosef yosuke yosyp youba youcef younes
youri yousef youssef yovan yovcho yovitsa yovko yovo yovro yovtso yozhi yrjö yug yugi yukhym yuki
yulian yuliy yuliyan yunis yunt yunus yurdan yurdanur yuriy yurtgüven yurttaş yusif yussuf yustin
yustinian yustym yusuf yuta yuvenaliy yuvraj yvan yves yvon yönetmen yücelen yümun yıldır yılma
yəhya zablon zac zacarías zach zacharia zachariah zacharias zacharie zachary zachery zafeirios
zafeiris zafer zahid zahir zahur zaid zak zakaria zakariyo zakayo zakhar zakhari zakharin zakho
zakir zalán zaman zamfir zamin zamiq zamir zane zanko zapryan zarko zashil zaur zavarin zaven
zayan zayd zayyan zaza zbigniew zbyněk zdenko zdeněk zdravcho zdravelin zdravets zdravko zeferino
zehaan zekayi zeki zeljko zende zennun zeno zenon zenzele zeynal zeynelabidin zeynulla zgura
zharko zhirayr ziedonis ziggy zihni zika zikmund zinko zinon zinovi zinovios zinoviy zion ziya
ziyaettin zlatan zlati zlatil zlatimir zlatiyan zlatko zlato zlatogor zlatomir zlatoslav
zlatotsvet zlatozar zohrab zohrap zoltan zoltán zoral zoran zori zoryan zosima zsigmond zsolt
zsombor zuba zubayr zuhri zurab zvezdan zvezdin zvezdislav zvezdiyan zvezdolet zvezdomir zviad
zvonko zwatie zynoviy züfer zülgarni zərdüşt ábel ádám ákos álex álvaro ángel áron árpád âdem
ângelo åbjørn åge åke çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan çağlasın çağveren
çelem çelikkan çelikyürek çerçi çetinsu çeviköz çinerk çingiz çokan çopur çoğay çıdal çıvgın èric
édgar édouard émile éric étienne ëakumbu ítalo íñigo óliver óscar öge ökkaş öktürk ömer ömür önel
öngen önsal örik örjan öryürek östen över özakan özalpsan özaslan özbay özbilek özdal özdil
özdoğdu özel özerdinç özertem özger özgür özinal özkent özkutlu özlü özokçu özpınar özsözlü öztek
öztürk özçam özüdoğru öğet øivind øjvind ørni øvli øystein øyvind übeydullah ülfet ülfət ülküdeş
ülvi ümid ümmet ünek ünlen ünübol ürfettin üsame üstün üzer üzeyir ādams ādolfs đuro ēriks ēvalds
ğanim ģederts ģirts ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łukasz şaban şabettin şafii şahat
şahinbey şahlar şahmar şahmettin şahvələd şakir şali şamil şamxal şanlı şavki şefi şehamet şekim
şemsettin şenkal şerafeddin şevket şide şinasi şirin şirzad şuayp şükri şükür şıxı şərəfəddin šime
šimon štefan štěpán žan žanis željko žiga žigmund șerban ștefan əbdül ədalət əflatun əhliman əhməd
əhəd əjdər əkbər əkrəm əli əliş əliəkrəm ələkbər ələsgər əmin əmir ənvər ərtoğrul əsgər əyyub
əşrəf
"""

EITHER = """
abdi ade adrian agapi ale alexis alsoy amani amor anatoli angalia angel antonie arta artemis
asanti ashton asiman aubrey auguste avni bahari bailey bela bennie betina billie birgit bobbie
boma brooklyn cannur carey casey ceyhun charis charo chiyo chong christian chuki chus cleo conny
courtney daire dana dany dara daragh darragh dee deniz dian dodo dominique eden eka elin elly enzi
erina evance fahari fanaka faraja fimar flor francis frankie gabi gabriele gada gale gerd
guadalupe guiomar günver hekima henri hussein ibrahim ilia indra inge isa ivica jackie jaime jamie
jan janne jessie jessy jimmie jody johnnie josé jua juul kader kahurangi kala kaombwe karan karmen
karol karolin kelley kelly kerry kiburi kijana kim kipenzi kris krishna lacy laverne laçın lee
leone leslie lilo limon loreto lou loïs luca luka lupe lynn maj makini manaia manu marion marjan
maría matija matunda maxi merle mirian morgan münəvvər nanni naoise nazaret nicola nihad nihal
nika nikita nikola nino noa noor olav ollie pascal pat paulin petrana rael regan reine rene
reshoni risalet robbie robin rosario rua sabari sacha safari sai sandy saša seda selvi senna serda
seyran shannon shelby shida sien sifa siku stacy sədaqət taylor tenzin terry thalente themis tiare
tine tisa tommie tracy tufani turan ufukay uli uzima uğur valeri vega vesa vivien vlasta wamwema
wendelin willie yalın yani yaqub yaşar yohana yong young yuri öncel ünsever şendoğan
"""
