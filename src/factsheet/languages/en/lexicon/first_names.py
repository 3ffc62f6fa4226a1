"""First names by the gender that bears them, written by tools/first_names.py.

From the United States census of 1990 (public domain), Faker's locales (MIT), and by hand.
"""

FEMALE = """
aachal aada aadhya aahana aaliyah aanuoluwapo aarini aarna aarti aashi aastha aba abbey abbi abbie
abby abeba abebi abelone abena abeni abha abida abigael abigail abigaili abigaíl abimbola abina
abisola abiye abosede abril acarkan achieng achilleia achka ada adaeze adaku adal adamantia
adamina adaobi addie addison adebukola adela adelaida adelaide adelasia adele adelgunde adelheid
adelia adelina adelinde adeline adenike adepeju adesewa adesua adesuwa adetoke adetoun adhiambo
adhra adia adiela adila adilə adimu adina aditi adjoa adolfine adora adoración adra adriana
adriane adriania adrianna adrianne adrienn adrienne adrijana adriána adunni advika adviye adweta
adwoa adya adèle adéla adélaïde aedin aela aenne afaq afentra aferdita afi afia afife afroditi
afruza afshan afua afət agafya agata agatha agathe agathi aglaia aglaya aglenka agloida agnes
agnesa agnese agneshka agneta agnete agni agnieszka agnès agoro agostina agripina agustina agáta
ahter aicha aida aideen aidona aidə aiga aija aikaterini aiko aila ailbhe aileen aili ailis ailish
ailsa aimee aimilia aimée aina ainara aine aino ainoa airi aisha aishah aishani aishling aishwarya
aisling aislinn aissatou aisyah aitana ajda ajeng ajla ajna ajoke akanksha akay akemi akgüneş
akifə akiko akinyi akise akmaral akos akosua akoth akrivi aksentiya aksoy akua akulina akumaa
akumu akuvi akyıldız ala alabezek alana alanis alaniya alanna alannah alara alaz alba alberta
alberte albertina albertine albina albulena albína alcira aldonza alea aleena aleida aleisha
alejandra alejandrina aleksandra aleksandrina aleksia alena alenka alessandra alessia alevtina
alexa alexandra alexandria alexandrie alexandrina alexia alfonsina alfreda algış aliana alica
alice alicia alicja alida alika aliki alina alinafe aline alis alisa alise alisha alishba alisiya
alison alissa alisson alix aliya aliyə alize alizée alja alka alkinoi alkistis alkmini alla allana
allegra allene allie allison allyson alma almasi almast almaz almendra almira almudena almut
almuth aloisia alojzia alojzija alondra aloyse alpana alta altaya althea altınbike altınçiçek
alvard alvīne alwina alwine aly alyce alyson alyssa alzina alícia alīda alışık alžbeta alžběta ama
amada amahle amaia amaira amaka amalia amalie amalija amaliya amalya amanda amandine amara
amarachi amarilis amaya ambar amber ambika ambre ambreen amel amela amelia amelie amfithea
amfitriti ami amie amina aminat aminata aminatu amira amma amna amoke amondi amope amoriya amparo
amra amre amrita amruta amvrosia amy amália amélia amélie américa amālija ana anabel anabela
anabella anahera anahis anahit anahí anaida analyn anamaria anamariya anamika anandi ananya
anargyri anargül anasa anastacia anastasia anastasie anastasiia anastasiya anastatia anastazja
anastázie anatoliya anaëlle anaís anaïs anca ancuța anda andika andjela andjelina andra andrada
andrea andreea andreia andreja andrejka andrena andriana andriani andrina andromachi andromeda
androniki andréa andrée anděla ane aneela anel anelina anemona aneta anete anett anette anežka
angela angelia angelica angelika angeliki angelina angeline angelique angelita angelka angharad
anghelina angie angèle angélica angélique ani anica aniela anika aniko anikó animira anina aniqa
anisa anisha anissa anita anitsa anișoara anja anjali anjana anju anka anke ankica ankita ann anna
annabel annabell annabella annabelle annah annalena annaliese annalisa annalise annamaria
annamarie annamária annapurna annastacia anne annedore annegret annegrete annekatrin anneke
anneleen annelene anneli annelie annelies anneliese annelise annelore annemarie annemette annemie
annemijn annerose annet annett annetta annette anni annica annick annie anniina annija annika
annikki annina annita annmarie annukka annunziata anny anomaliya anouk anselma ansora anthi
anthoula antigoni antionette antje antoalina antoaneta antoinette antonela antonella antonia
antonieta antonietta antonija antonina antoņina antra antònia antónia anu anum anunciación anupama
anuradha anush anusha anushka anuța anvi anwuli anya anyango anyi anza anzhela anzhelika anđa
anđela aoibheann aoibhin aoibhinn aoife aparecida aparna apiyo apolena apolinariya apolline
apollonia apolonia apostolia april aqsa araba arabella araceli aracely aradhana araksya aral
araliya araminta aranka arcelia archana archontia ardita areeba aretha areti arevik argyro
argyroula aria ariadna ariadni ariana ariane arianna arianne ariela arifa arifə arike arina
arinola aristea aristița arja arkadiya arleen arlene arlet arlette arlinda arline armahan armande
armelle armenuhi armida armine arnaude aroa aroha arpine arpita arsena artemisa arti aruna
arundhati arunima arusi arwa arya arziye arzu aránzazu arıpınar asake asali asami asatira
ascensión aselina asha ashlee ashleigh ashlene ashley ashling ashwini asifa asila asilə asimina
asimoula asli asliye asma asmaa asmat asmini asmira aspasia assia assumpta assunta asta aster
astero astghik astrid astride astromeriya asu asuka asuman asunción ataahua atalanti atanur atena
athanasia athina athinodora ati atiena atieno atina atinuke atiya atiyye attracta aud aude audra
audrey augusta augustina aulikki auma aune aura aurelia aureliana aurica aurora aurore aurélia
aurélie ausma austra ava avantika averil avgi avgiya avgoustina avigeya avis avril avtorka avunç
awa awero awesi awhina awino awuor axelle axenia aya ayaka ayako ayan ayasun aybet aybəniz aycagül
aydan aydar ayduru ayelén ayesha ayfer aygönenç aygül aygün ayhan ayinke aykut ayla ayleen aylil
aylin aylla aynilhayat aynur aynurə aynımah ayobami ayoka ayren ayse aysel aysema aysevim aysu
aysun aysuna ayten aytöz aytəkin aytən ayu ayumi ayyaruk ayçan ayçiçək ayülker ayşe ayşeana
ayşenur aza azade azahar azahara azalea azeneth aziza azizah azize azra azucena açılay aída aïcha
ağbegim ağca aşhan baaba babett babette badegül baghyawati bagra bahar bahtinur baiba bairbre
balaxanım balca balina ballı banu banü bara barbara barbora barbra barbro barica barkha barzana
basma basriye batsislava bağdat beata beate beatrice beatrijs beatris beatrix beatriz becky
bediriye begim begoña behiza belen belgin belgizar belinda belisima belkize bella belle belomira
belén benazir benedicte benedikte benedita benek benelena benice benigna benita benta bente benthe
beray berenice bergen berislava berit beriye berna bernadett bernadette bernadine bernarda
bernardita bernhardine bernice berra berrin berta bertha berthe bertie beryl besarta besey bessie
beste betania beth bethan bethany beti betsy bette betti bettie bettina betty bettye betul beulah
bev beverley beverly beya beyhatun bezek beáta bhanumati bharati bhavana bhavani bhavika bhavini
bhavna bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka bibi bibiana bibisora bibiána bidayet
bieke bienvenida bilay bilena bilginur bilha biljana bilkay bilkisu bimala bina binay bindu binta
bintou birben birdie birgid birgitt birgitta birgitte birgül birsan birte birthe birtukan biruta
bisera biserka bishakha bisi bisma bitten bitül biyanka bjørg blagica blagodatka blagosveta
blanaid blanca blanche blandine blanduzia blanka blathnaid blažena blerina blerta blessing bluette
bobbi bodil bodurka boel bogdalina bogdana boglárka bogorodka bohdana bohdanna bohumila bohuslava
boitumelo bolanle bolatito boluwatife bongekile bongiwe bonifatsiya bonita bonnie bonu borbála
borena boriska boryanka bosibori botsa bouchra bozena bozhinela bozhurka bożena božena božica
božidara brandi brandie brandy branislava branka breanna breda breeda breege breffni brenda
brendah briana brianna brid bridget bridgett bridgette bridgit bridie briget brighid brigid
brigita brigitta brigitte brijit brilyant brinda brit brita britney britt britta brittany brittney
brizhit brogan brona bronach bronagh bronislava bronwen bronwyn brooke broņislava bruna brunhild
brunhilde bruni brunilda bryony brândușa bríd brígida bucha buhle bukky bukurije buna bunmi bupe
burcu burcuhan busara bushra busisiwe buthaina buyisiwe buşra bárbara bärbel béatrice béatrix
bénédicte bérengère bérénice büreyre büşranur bənövşə caetana cahan cailin cait caitlin caitlyn
caitriona cajsa calista calixta callie camelia camila camilla camille canan candace candela
candelaria candelas candice candy canfeza canseven canur caoilfhionn caoimhe capucine cara caragh
caren cari caridad carin carina carine carissa carita carla carlene carlijn carlota carlotta carly
carmel carmela carmelita carmella carmen carmenza carmina carminho carol carola carole carolien
carolin caroline carolyn carolyne carren carrie caryn carys casandra casiana cassandra cassidy
cassie catalina catarina caterina catharina catherina catherine catheriona cathleen cathrin
cathrina cathrine cathriona cathryn cathy catia catinca cato catrin catrina catrine catrinel
catriona cayetana ceara cecelia cecile cecilia cecilie cecilija cecille cecília cedide celene
celeste celestina celestine celia celina celinda celine cemiyle centa centrine cerasela ceren
cerys cevale ceyhunə ceyla ceylin ceyran cezara chaaya chachiya chaido chaitaly chakrika chaman
chamari chameli chanchal chandani chandra chandrika chanez chaniya chantal chantel chantelle chara
charalabia chardafona chari charikleia charita charity charlene charline charlott charlotta
charlotte charmaine charos charu charvi chasity chasmum chausiki chavvi chaya chebet chelangat
chelimo chelo chelsey chemutai chenai chepkemoi chepkoech chepkorir cheresha cheri cherie cherith
cherono cherop cherotich cherry cheryl chetna chetvarta cheyenne chhaya chiamaka chiara chidimma
chidinma chiedza chieko chihiro chika chikako chileshe chimamanda chimwemwe chinelo chinenye
chinwe chinyere chioma chionia chipukizi chiraz chita chitra chizoba chloe chloi chloé chloë chlóe
chola chona christa christabel christel christelle christi christiana christiane christianne
christie christin christina christine christl christodoula christofili christofora christy
chrysafenia chrysanthi chrysavgi chrysi chrysostomi chrysoula chrysovalanto chrysovalantou
chrystal chubrina ciaobella ciara ciarrai cici cielo cihan cilli cilly cindy cinta cinthia cinthya
cintia cinzia cipriana cirkeline citlali citra claire clara clare clarice clarisa clarissa
clarisse claudette claudia claudie claudina claudine clelia clemencia clementina clementine
cleopatra cliodhna cliona clodagh cloe clorinda clothilde clotilde cloé clàudia cláudia cläre
clémence clémentine codie codrina codruța coleen colette coline colleen collette colomba comfort
conceicao concepcion concepción concepta concetta concha conchita connie consolata constance
constantina constanza constanze constança constanța consuela consuelo cora coral coralia coralie
coraline cordelia cordula corina corine corinna corinne cornelia corona corrie corrine cortney
cosima cosmina coumba courteney crenguța crescencia cressida crina cristal cristiana cristina
csilla cuheyna custodia cveta cvetanka cvetka cynthia cándida cátia cäcilia cäcilie cécile
célestine célia célina céline cătălina cəmalə cəmilə dace daciana dafina dafinka dafne dafni
dagmar dagmara dagny dahiana daiana daiga daina dainess dairine daisy dajana daksha dalaja dalia
dalila dalili dalima damaris damaskini damiani damienne damilola damini damjana damlanur damyana
damyanti danae danai danche danelina dania danica daniela daniella danielle danijela danimira
danique danitza danièle danka danna danuta danuše daphne daphné darcy dardanela darejan daria
dariana darija darika darina darinka dariya darja darla darlene darling dary darya daryna davida
davidoula davnet dawn dayamai dayana dayita dayna deana deann deanna deanne dearbhail dearbhaile
dearbhla debbie debby debora deborah deborrah debra deena deepa deepali deepika deepti deflorina
deha deicy deidra deidre deirbhile deirdre deisy del delfina delia deliana delilah della delma
delores deloris delphine delya delyth demet demetra demetria demi demirela dena deniandra denice
denisa denise denislavena denisse dennitsa deqa derartu derly derval dervilla dervla derya
deryanur desimilyana desiree desirée desiyana despina despoina dessie destiny devi devika devyani
dewi deya deyanira değer dhriti diah dialekti diamanto diamantoula diana dianah diane diann dianna
dianne dida didina dido dietlind dietlinde digna dijana dikaia dikeledi dilani dilara dilarə
dilcan dildora dilek dilfeza dilhuş dilmana dilnoz dilnur dilsitan dilşad dilşat dimitra dimitrina
dimka dimoula dina dinah dinda dineo dinna dionisia dionne dionysia dipta dipti dita ditte divan
divya dixie diya diyora diána diāna djeneba doaa dobrina dobromila dobroslava docha dochia doina
dollie dolly dolores dolphine domenica domenika dominga dominika domitila domna domnica dona
donata donatella donika donna dora doralisa dorcas dorcus doreen doretha doriana dorien dorina
dorine doris dorit dorita dorle dorli dorota dorotea doroteja dorothe dorothea dorothee dorothy
dorothée dorottya dorrit dorte dorthe dorthy dosta dottie doukissa dounia doyinsola doyka doğannur
draga dragana dragica dragitsa drahomíra drahoslava drenka drita drosia duduzile duha dulce
dumisani dumisile dumitra dumitrana dunja dunyo durdona durga durgadin durna dursadiye dushka
duyguhan duyên dušanka dymphna dympna dyukyana dzhana dzhinevra dzhuliya dzidra dzifa dzintra dáša
débora déborah désirée dóra döner dörte dörthe dünya dürdanə dürnisə dürrüşehvar dārta dương
eadaoin earlene earline earnestine eavan ebba ebele ebere ebiere ebony ebru ecaterina ece ecegül
ecrin eda edaviye edda eddah edel edelgard edelmira edeltraud edeltraut edeltrud edhitha edilma
edina edinah edit edita edith editha edna edona eduarda edwina edyta edythe edīte eesha eeva
efangelia efanthia efdokia efdoxia effie effrosyni efgenia efil efimena eflabia efmorfia efpraxia
efrosiniya efrydiki efrykleia efseveia efsevia efstathia efstratia efterpi efthalia efthymia
eftimia eftychia efua egenur egzona ehrentraud eija eila eileen eilidh eilis eilish eimear eimer
eimhear eira eiravati eirini eithne eivor ekaette ekaja ekani ekanta ekantika ekaterina ekaterine
ekiya ekta ekua ela elaine elamiye elba elcira elcy elda eldora elea eleanor eleanora eleanore
eleftheria elen elena elene eleni elenitsa elenore eleoneta eleonor eleonora eleonore eleonóra
eleri elessa elfi elfida elfie elfriede elgin elia eliabeth eliana eliane elida elien eliette elif
elifnur eligia eliisa elina elinam eline elinor elisa elisabet elisabeta elisabete elisabeth
elisabetha elisabetta elisavet elisaveta elise elisha eliso elita elitsa eliz eliza elizabeta
elizabete elizabeth elizaveta elize eliška elke ella ellen elli ellie ellinor elma elmira elna
elnarə elnora elnurə eloah elodia elodie eloisa eloise elona elosy eloá eloísa eloïse elpida elpis
els elsa elsbeth else elsebeth elsie elspeth elsy elva elvan elvia elvina elvira elvire elvy
elvíra elvīra elwira elza elzbieta eléa eléna eléonore elīna elżbieta ema emal emanuela emanuella
emanuelly emanuila emel emelie emelina emeline emely emelyne emer emese emiko emilce emilia
emiliana emilie emilija emiliya emilly emilse emily emina emine emiş emma emmaculate emmah
emmanouela emmanuelle emmi emmy emperatriz emy emília emīlija encarna encarnacion encarnación
encarnita endah ene enfes engla enid enikő eniola enitan enith enitsa enna enriqueta enya epistimi
eranuhi erasmia erato erbay erdmute erem ergana ergül erica ericka erieta erifyli erika eriko erin
eriş erma ermilya ermioni erna ernestina ernestine erny erofili erum ervaniye eryn erzsébet ese
esengün eshana esi esila esma esmanperi esmarelda esmee esmeralda esmira esmée esna esnart esparta
esperanza esra essi essie estefany estefanía estela estella estelle ester estera esteri esther
estrella eszter eta etela etelka etelvina eter ethel ethna ethne etta eufemia eufrosina eugenia
eugenie eugénia eugénie eula eulalia eulália eunice eunika eusebia eva evaline evalyne evamaria
evangelia evangelina evangeline evangelista evanghelina evde evdokiya eve evelia evelien eveliina
evelin evelina eveline evelyn evelyne evelína everline everlyne evfrosiniya evgenia evgeniya
evgine evi evie evija evita evpraksiya evridika evrim evy ewa ewatomi ewelina eya eykleia eylem
eyram ezgin eşim fabia fabiana fabienne fabiola fabiyana fabiënne fabrizia fadekemi faderera fadia
fadile fadime fadumo fadzai fadıla fahmida faidra faina fainche faisa faiza faizah faize fakhira
falak falguni falilat familə fancy fani fanni fannie fanny fanouria fanta farah farangiz farhana
farhiya farhunnisa farida faridah farijika fariza farzana farzona fatemah faten fathonah fatigül
fatiha fatihə fatima fatime fatimə fatinur fatma fatmanur fatmire fatou fatoumata fatuma fauziah
fay faye fayize fayza febe febi feden federica fehime fehintola fehmiye felecia felicia feliciana
felicidad felicitas felicity feline felipa felisa felista felister felistus felizitas fella fem
femke fenna fenne ferahdiba feraye fereniki ferhan feride feriel ferinaz fermuta fern fernanda
fernande ferny feruza feryas fevronia fevroniya feyha feyzin ffion fiamma fibikemi fidan fidaye
fidela fidelma fien fiene fikayomi fikiya filareti fildan filio filipa filipini filippa filippia
filiz filofteia filomena filomila filoména filothei fimka finola fiona fionna fionnuala fionnula
fiorella firdevis firuzə firəngiz fitnat fitore fitri fitria fitriani fizzə flavia flavie flaviya
fleur floare floarea floor floortje flora flore florence florencia florentia florentina florentine
florența floriana floriane florica florika florina florinda florine flossie flurina foivi folake
folasade folashade foluke fortunata forum foteini fotima fotinka fouzia fran franca france frances
francesca franchesca francia francine francisca franciska francoise francy franka františka
frantzeska franziska françoise frauke freda frederika frederike frederikke frederique fredrika
frehiwot freia freida freideriki freja fresia freya frida fridah frieda friedericke friederike
friedhilde friedl friedlinde fronka frusina fryni frédérique fuga fulya fuma fumiko funke funmi
funmilayo fyokla fátima félicie féline fügen fəridə fərqanə fəxriyyə gabel gabriela gabriella
gabrielle gabrielly gaby gaia gaida gail gaja gala galabitsa galateia galena galina galini galya
gambo ganga ganimete ganiye ganna ganutsa gargi garima garyfallia gasti gaurangi gauri gaurika
gautami gavriella gawati gay gayane gayathri gayatri gayla gayle gaylene gaynor gaëlle geanina
geeta geetha geetika gelengül gelsomina gema gemma gena geneva genevieve geneviève genovefa
genoveva genta genzebe gențiana georgelena georgeta georgette georgiana georgina georgine
georgitsa gerakina geraldine gerarda gerardine gerasimoula gerda gerdana gerdi gerga gerhild geri
gerlind gerlinde germaine germana gerta gerti gertraud gertraude gertraut gertrud gertruda
gertrude gertrudis gertrúda gesa gesare gesche gesine gesthimani geta gethera getrude geza ghada
ghaliyati ghazala gherghina ghislaine giada gianina gianna giannoula giasemi gichka giesela gifty
gilberte gilda gillian gilma gilman gina ginette ginger gioia giolanta giorgia giorgiana giovanna
gisa gisela giselle gislinde gisselle gisèle gita gitanjali gitta gitte giuli giulia giuliana
giulietta giuseppa giuseppina gizdana gizela gizella gkolfo gladis gladys glafira glayki glenda
glenna glenys gloria glykeria godelieva godelieve goldie goma gonca goncafer gordana goriya gotsa
grace gracia graciana gracie graciela grafitsa grainne grammatiki grania grazia graziella grazyna
grażyna grațiana grațiela greca greet greta gretchen grete gretel grethe gretl gretta gricelda
griet grieta grimyana griselda grit gro grozdinka gráinne gréta grēta gudrun gudula gugu gugulethu
guguli guillermina gul gulay guliko gulnara gulnaz gulsen gun gunborg gunda gundel gundhild gundi
gundula gunhild gunilla gunita gunn gunnel gunta gunvor gurli gussie gusti guusje gvantsa
gvozdeyka gwen gwenaëlle gwendolen gwendoline gwendolyn gwenllian gwyneth gyda gyugra gyulnara
gyurgya gyöngyi györgyi génesis géraldine gök gökperi gökçe göli gönül görsev gözem gül gülarə
gülay gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülenay güler gülev gülfari gülfeza
gülgen gülgüzel gülhisar gülinaz gülkadın güllühan güllər gülmira gülmisal gülnar gülnarə gülnaz
gülnaziye gülnur gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye gülsü gülsüm gültac
gülten gülter gültəkin gülxar gülzadiye gülzar gülçe gülçin gülçöhrə gülözge gülüs gülüstan gülüş
gülşa gülşeref gülşən gülər günar günay günebakan güngören günsel gürcüye gürten güverçin güzey
habiba habibe hacer hacile hadassa hadicha hadija hadiza hadjer hadrey hafsa hafsat hafshah hafıza
haiba hailey hajnalka hajra hala halenur haley halima halimat halimo halina halisi haliye hallie
halyna hameeda hamima hamiyet hamsini hana hanaa hanako hanan hanbiken hani hania hanife hanim
hanin hanja hanna hannabel hannah hannchen hanne hanneke hannele hannelore hanny hanora hansultan
harbinaz hareem harinakshi harini haripriya harita harmony harper harriet harriett harsha harshita
haruka harumi hasgül hashiki hasina hasmik hasna hasret hatice hatima hatin hattie hauwa hava
havali havse hawa hawehindi hayat haydée hayel haykuhi hayleigh hayley hayrünnisa hazel hazine
heather heba hedda hedi hedvig hedviga hedvika hedwig hedy hege heghine heide heidelinde heidelore
heidemarie heiderose heidi heidrun heidy heike hekime helan heleen helen helena helene helga heli
helinä hella helle hellen hellena hellevi helma helmi helmtrud heloisa heloise heloísa helvi helén
heléne helēna hema hemal hemalatha hemangini hemani hend henife henna henni henny henrieta
henrietta henriette henrike heracleea herdis herlinde herma hermelinda hermina herminda hermine
herminia hermione hermína herta hertha hester hesti hettie heulwen heva hezniye hibaq hicran
hidaya hifza hilary hilayda hilda hildah hildburg hilde hildegard hildegart hildegund hildegunde
hilkka hillary hillevi hilma hiltraud hiltrud hina hinemoa hinet hinewai hira hiral hiroko hiruni
hirut hitomi hjördis hlengiwe hoda hodan hodari hollie holly honora hortencia hortense hortensia
hortenzia houda hoşkadem hrachuhi hripsime huban hubertine huguette huia hulda hulya huma humaira
humaiya humayra huong hurican hurşide héloïse hélène hökümə hüda hülya hümeyra hürmet hürüyet
hüsniyyə hüsnühâl hương həcər hồng iakovina iamze iara iasmina iben ibeth ibironke ibolya ica icha
ida idara ide idika idil idun ieva ifa ifeoma ifeyinwa iffat ifigeneia ifora ifrah ifunanya iglika
ignacia ignatia iida iiris ijaya ijeoma ika ikram ikshita ila ilaria ildiko ildikó ildız ileana
ilektra ilene ilenia ilga iliana ilianna ilinca ilinda ilka ilona ilonka ilsa ilse ilze iman imane
imany imara imelda imene imke immaculate imogen imogene imona ina inan inas inaya indah indali
indi indie indira indrani indu indy ine ineke ines inesa inese ineta inez ineza inga ingalill
ingeborg ingeburg ingegerd ingegärd ingela ingelise ingelore inger ingetraud ingetraut ingrid
ingrida ingried ingrīda inguna inka inken inkeri inmaculada inna ino inonge insa inta intan inès
inés inês ināra ioana ioanina ioanna iokasti iola iolanda iona ionela ionelia iordania iosefina
iosifina ioulia iouliani ipek ippolyti iqra iraida irakleia irena irene iretioluwa iriana iridenta
irin irina irine iris irja irla irma irmela irmeli irmengard irmgard irmhild irmi irmingard
irmtraud irmtraut irmtrud irum irya iryna irène irén iréne irēna irıs isabel isabela isabell
isabella isabelle isabelly isadora isaline isaura isavella ise isha ishani ishanvi ishita ishrat
isidora isikhiya isis isla ismini isobel isolde isolina istiliyana ita itanya itumeleng itzel
itziar iulia iuliana iustina iva ivalena ivamina ivana ivanesa ivanichka ivanka ivanna iveliana
iveta ivete ivette ivi ivinka ivka ivona ivone ivonne ivy iwona ixchel iya iyabo iyabode iyadunni
iymona iza izabela izabella ize izidora izolda işin işın i̇de i̇hsan i̇klim i̇lahə i̇ldeş i̇lhamə
i̇lkanə i̇lkbahar i̇lklima i̇lnarə i̇lper i̇lqarə i̇mge i̇mrihan i̇narə i̇nayət i̇ncifir i̇nsaf
i̇ntizar i̇radə i̇rfan i̇slime i̇sra i̇zel i̇çimbike jaana jabulile jacinta jacintha jackeline
jackline jacklyn jaclyn jacobine jacqueline jacquelyn jacquline jade jadranka jadwiga jael jagrati
jagruti jagvi jahi jahnavi jalsa jalə jamalia jami jamila jana janaki janani jane janell janelle
janet janeta janeth janett janette janhavi janice janie janin janina janine janis janja janna
janneth janni jannie januja janya jaqueline jara jarmila jaromíra jaroslava jaruthip jasiri
jasmijn jasmin jasmina jasmine jasminka jasmit jasna javeria javiera jawaher jayalalitha jayanthi
jayashree jayati jayda jayde jaylinn jayne jazmin jazmín jaël jean jeana jeanette jeanie jeanine
jeanna jeanne jeannette jeannie jeannine jeanny jebet jecinta jedidah jeevika jekaterina jelagat
jele jelena jelimo jelita jelka jemimah jemma jemutai jena jenifer jeniffer jenipher jenna jenni
jennie jennifer jenniffer jenny jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei
jeptoo jeri jerica jerneja jerono jerop jerotich jerri jeruto jesca jesika jessica jessika jesusa
jet jewel jewell jeyn jhalak jhanvi jhoana jihan jil jill jillian jimena jina jindřiška jinthe
jitka jiřina jo joan joana joann joanna joanne joaquina jocasta jocelyn jocelyne jodi jodie joelle
johana johanna johanne joke jolana jolanda jolanta jolanthe jolene jolie jolien jolijn joline
jolán joni jonna jordana jorja jorunn josefa josefiina josefin josefina josefine joselyn josepha
josephina josephine josette josiane josianne josie josipa josphine josy josée joséphine jovana
jovita joyce joyline jozefína joëlle jožefa jožica juana juanita judi judit judita judith judy
juli julia juliana juliane julianna julianne julie julienne juliet julieta julieth juliette julija
julijana julita jumoke juna june juni junko jussara justina justine justyna justína jutta juulia
jyothi jyoti jyotsna jytte jázmin jéssica júlia jūla jūle jūlija kaarina kaat kadiatou kadifeyka
kadri kadınana kafayat kagure kahina kaia kaija kainat kaisa kaitlin kaitlyn kaja kajal kajsa
kaleya kali kalina kalisa kalliniki kalliopi kalliroi kallirroi kalomoira kalpana kaltrina kaluda
kaluwa kalyani kalypso kamala kamaria kameya kamila kamilla kamilly kamilə kamini kamya kana
kanchan kandef kanella kani kania kanika kanusha kanwal kaori kara karama karamelita kardelen
karen kari karima karimah karin karina karine karla karley karlijn karlīna karola karolien
karoliina karolina karoline karolína kartika karuna karyn karyofyllia kasandra kasey kashish
kashvi kasidi kasiyah kaskazi kassandra kassiani kasuba kata katalin katalina katariina katarina
katarzyna katarína katarīna katastrofa katcha kate katelijne katelyn katerina katerine kateryna
kateřina katharina katharine katherin katherina katherine katherinne katheryn kathi kathie
kathleen kathrin kathrine kathryn kathy kati katia katica katie katina katinka katja katleen kato
katri katrien katriina katrijn katrin katrina katrine katriona katrīna katty katy kaunka kausar
kaver kaveri kavita kavitha kavya kay kaye kayla kaylee kayleigh kazuko keabetswe keala kedibone
keely keerthi keeva kefser keiko keira keisha keitumetse kelli kellie kelsey kemi kemuma kemunto
kendi kendra kenza keranka kerasia keri kerime kerri kerrie kerstin kerttu kerubo ketevan keti
ketino keto keya kezban kezia keziah kgomotso khadidja khadija khady khaleda khalida khana
khanyisa khanyisile kharitoniya khatia khatuna khawla khenrieta khethiwe khinka khloe kholeka
kholi khranislava khrisanka khrista khristela khristiliyana khristoelena khristya khrystyna
khubavelka khushboo kiah kiandra kiara kibafupia kibibi kiera kifaye kifayət kikelomo kiki kikilia
kimberlee kimberley kimberly kimya kinaya kinga kino kinza kiojah kipepeo kira kiran kiri kirka
kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirti kisima kitan kitchitsa kitti kitty
kiwara kiyoko kjersti klairi klara klaudia klaudie klavdija klavdiya kleio kleoniki kleopatra
kleuna klimentini klothilde kloya klytaimnistra klára kläre knarik knina koki kokimira kokkona
komal komara komnini koncagül kondylia konstantia konstantina konstanze kora koralia kordula kori
korinna kornelia korneliya kornilia kornélia kosisochukwu kosmia kostadinka kostoula kralina
krasidara krasiyana krastanka kreszentia kreszenz kriemhild krinio krisha krisi krista kristabela
kristel kristen kristi kristiana kristiane kristie kristien kristiina kristin kristina kristine
kristiya kristiāna kristy kristína kristýna krisztina kriti kritika krutika krystal krystallenia
krystle krystyna ksandriniya ksenia ksenija kseniya kuchanua kudirat kumari kumiko kumral kumush
kunigunda kunigunde kusum kutgün kutun kvetoslava květa květoslava kwamboka kweli kyara kydonia
kyla kylie kyllikki kyoko kyparissia kypriani kyra kyratsa kyriaki kyveli kâzime käte käthe käthi
könül kövsər kübran kısmet kəmalə labrini lacey lachezarka lada ladina ladislava ladli ladonna
lady laetitia laia laiba laika laila lailati laini lajita lakeisha lakesha lakisha lakshmi lala
lali lalita lalka laly lalə laləzar lamara lamia lamiyə lamzira lan lana laoise laora lara laraba
laras larisa larissa larysa lashonda laskarina latanya latasha latha latifat latika latisha
latonya latoya latrice latsa laura laure laureen laurel lauren laurenția lauretta laurette lauri
lauriane laurie laurine lavanya lavender lavinia lavonne lavrentia lavínia lavīze lawanda
lawrencia laxmi layla laylo lazaria laze lazura laëtitia laís lea leah leana leandra leann leanna
leanne lebo lebogang leeann leela leen leena lefkothea leia leidy leigh leila leilani leire lejla
leka lekha lela lelia lemonia lena lenah lenche lene leni lenka lenora lenore leocadia leokadia
leola leona leoni leonidia leonie leonor leonora leonore leontina leontīne leopolda leopoldina
leopoldine lerato lerze lesa lesana lesego lesia lesley lesly lessie lestari leta letha leticia
letisiya letitia letizia letiția letícia leydi leyla leyli leyre lezize leïla lia liana liane
libby liberta libia libni libuša libuše liceth licia lida lidia lidija lidiya lidiyka lidwina
lidya lieke lien liene lies liesa liesbet liesbeth lieschen liesel lieselot lieselotte liesl lieve
lieze ligaya ligia ligita liisa lika lila lili lilia lilian liliana liliane lilija lilijana lilit
lilita liliya lilja liljana lilla lillemor lilli lillian lillie lilly lilou lily lilyanka lina
linah linda lindah linde lindelwa lindita lindsay lindsey line linet linh linn linnea linnéa
lintang lioara lioba lipika liridona lisa lisanne lisbet lisbeth lise liselott liselotte liseth
lisette lissette lissi lissy litia lito liudmyla liv liva livia liwayway liwia liya liz liza lize
lizete lizeth lizz lizzie lizzy ljiljana ljubica ljubov ljudmila loes loice loida lois loise lola
lolita lona londisizwe londiwe lone loni lopa lopamudra lora loraine lore loredana lorelei lorena
lorene lorenza loretta loretto lori lorie lorine lorna lorraine lorrie lot loti lotta lotte lotti
lottie louane louella louisa louise louiza loukia louloudenia louna lourdes lova lovis lovisa
lowri loyola lozanka luana luann luara luba lubna luce lucero lucette lucia luciana lucie lucienne
lucija lucila lucile lucille lucinda lucrecia lucrezia lucreția lucy lucyna lucía ludivine ludmila
ludmilla ludovica ludwina luella luigia luigina luisa luisana luise luisina luitgard luiza lujza
lukiya lula lulama luljeta lulwa luminița luna lunna lupita lusine lutgarde lutgardis lutgart luz
luzia luzie luzmira luzviminda luísa lya lyanka lydia lydiah lydiane lydianne lydie lygeri lykke
lyna lynda lyndsay lyndsey lynette lynley lynne lynnette lynsey lysiane lyubina lyublina
lyuboslava lyubov lyudmila lyudmyla lyulyana lyusila lâle lærke léa léana léane léna léone léonie
léontine lía lívia lúcia lüfen lütfiyyə lýdia lýdie lăcrămioara lība līga līna līza lūcija ləman
lətafət lətifə ma maaike maame maaria maarit maartje maaya mabel mable macarena macaria macide
mackenzie madaha madalena madara maddalena maddison made madeleine madelene madelief madeline
madelyn madge madhavi madhu madhulika madhuri madina madini madlen madoa madona mae maeva maeve
mafalda maftuna magali magalie magaly magarete magda magdalena magdalene magdaline magdalini
magdaléna magdolna maggie maggy magnolia magret magrit maha mahali maheen mahi mahigül mahika
mahima mahirə mahizər mahnaz mahnoor mahter mahulena mai maia maida maie maighread maija maike
maiken maimouna maimuna maimunah maira maire mairead mairi mairin maisha maisy maisə maite maitê
maja majani majella majken majvor maka makarena makareta makayla makeda makena makhosazana makiko
makrina maksimiliyana maksüde mala malak malala malamatenia malamati malathi malea malena malene
malgorzata malia maliha malika malin malinda malini maliza malle mallory malou maltina malva
malvika malvina malvína malwina mamata mamen mami mamie mamphela mamta manal manasi manca manda
mandira mandy manel manisha manja manju manjula manjusha manola manolina manon mansi mantha manto
manuela manuelita manuella manuelle manya maqvala mar mara maraea marama marcela marcelina
marceline marcella marcelle marcheta marci marcia marcie marcy mare mared maree mareen mareike
mareikura mareile maren marese marfa marga margalita margaret margareta margarete margaretha
margarethe margarida margarita margaritha margaréta margaud margaux margery margherita margie
margietta margit margita margitta margo margot margoth margret margreth margrethe margriet
margrieta margrit margrith marguerite mari maria mariah mariam mariama mariamu marian mariana
mariane marianela mariangela mariann marianna marianne marianthi maribel marica maricel maricela
maricica maricruz marie mariechen marieke mariela mariele mariella marielle marieluise marietta
mariette marigo mariia marija marijana marijke marika mariko marilena marilia mariluz marilyn
marina marinela marineta marinette marini marinka marioara mariola mariotka marisa marise marisel
marisela marisol marissa maristela marit marita marites maritta maritza mariya mariyka marja
marjaana marjana marjanca marjani marjatta marjeta marjo marjona marjorie marjukka marjut markella
marketta markéta marla marleen marlen marlena marlene marleny marlies marliese marlis marlise
marly marlyse marlène marlén maro marotesa marquita marsha marta marte martha marthe martina
martine martirio martta marusya maruša marva marwa mary maryam maryann maryanne marybeth maryellen
maryline marylou marylène maryna maryse maryvonne marzena marína masa masako massiel masume matea
mateja mathilda mathilde matilda matilde matina matka matroni matshidiso matthildi mattie maua
maud maude maudie maura maureen mauricette maurine mavis maxine maya mayawati mayerly maynur mayra
maysa mayte mayumi mayya maëlle maëlys maëva maïté małgorzata maşide maša maža mbali mckenzie
meabh meagan meaghan meaza mechthild mechthilde mechtild mecide medea medikha mediko medina meena
meenakshi meenal meera mefharet meg megan megawati megha meghan meghana meghna megi megumi mehbarə
mehbooba mehdiye mehin mehnaz mehreen mehrigül mehrimoh mehwish meibh meike meinir meja mekdes
mekhala meladi melaha melania melanie melaniya melany melanya melba melek meleknur melenia meletia
melikkan melina melinda meline melisa melissa melita melitta mellisa melody melpomeni meltem melva
melvine melánia melûl menaka menfeat menişan meral merba merche mercy mercyline mereana meredith
merel meret merete merethe meri meriem merike merim merita merja meropa meropi merva mervat mervi
mery meryem meryeme meseret mesude meta metaxia metka metrine mette meveddet mevlüdiye meyhanim
meyransa mezide mia micaela michaela michaele michala micheala michela michele micheline michell
michelle michiko michèle midori mie mieke mieko miglena miguela mihaela miho mihrab mihriye miia
mikaela mikako mikayla mikhaylena miki mila milada milagros milana milara milcah milda mildiya
mildred milena milia miliana milica militsa milka milkah milla millaray mille millicent millie
miloslava milost milota milou miluše mimi mimmi mimoza mimy mina minako minal mindy minerva minibe
minka minna minnie minodora minurə mioara mira mirabela miranda miranta miranza miray mirdza
mireia mireille mirela mirella mirena mireya miriam miriama mirja mirjam mirjami mirjana mirlinda
mirna mirona miropa miroslava miroslawa mirosława mirriam mirta mirte mirtha mirthe miruna miryam
misaki mishka misla misra misty misuli mitali mitchelle mitoshka mitsuko mitzi mitzy miyako
miyesser miyuki mkarkara mladlena mmabatho mmamoloko mnqobi moa moana modesta modupe mofifoluwa
mohini mohinur mohlaroyim moira mojca moji mojisola mojisoluwa mollie molly momera momina momoko
mona monalisa monica monicah monika monique monja monserrat montserrat mora moraa moradeke morag
morayo moreen morena morenike morgane morine morolake morounkeji mortadela moscha mosinmileoluwa
mosunmola motunrayo moumita mouna moureen mourine moya moyosore mridula mrihani mrinalini mtvarisa
muarra mubina mufide mugdha muge muhima muhiye muhsina muireann muizza mujde mukbile mukta mumbua
mumtoz muneeba munisa muriel murielle mursalina musaffa musfira mushana mushtariy musila muslima
muthoni mutia mutinta muvahhide muxlisa muzayyana muzdalifa mwajuma mwaka mwamba mwamini mwanajuma
mwanamisi mwasaa mwayi mwila mya myfanwy mykhaylyna mylène myra myriam myrna myrsini myrta myrtha
myrthe myrtle myrto mythili mzia máiréad mária márta máxima märta märtha mégane mélanie mélina
mélissa mélodie mía mónica mónika mübetcel mücevher müferrih müjde mükrüme mülayim mümtaze
münezzer müret müsemma müveddet müğber müşkünaz müşüre māra mārīte mădălina mălina mărioara
măriuca mədinə məhru məlahət məleykə mənsurə məryəm mərziyyə məsmə mətanət nabila nada nadejda
nades nadeschda nadeshda nadezhda nadežda nadia nadica nadiia nadin nadine nadiya nadja nadka
nadège naděžda nafile nafissatou nafula nagwa nahed naheed nahidə naiara naibə naide naila nailə
naima naimh naina nair naira naja najat najla najma najuma najwa naki nalan naledi naliaka nalini
nalishebo nalân namakau namita namrata nan nana nanako nanami nancy nandi nandini nandipha nandita
nane nanette nani nanjala nanna nannie nanuli nanə naoimh naoko naom naomh naomi naomy narcisa
nare nargis nargiza narhanim narimane narine narıngül naseema nashipie nasiba nasira nasra nasreen
nasrin nastiya nastja natacha natali natalia natalie nataliia natalija natalina nataliya natalja
nataly natalya natasa natascha natasha natasja natasza nataša natașa natela natella nath nathalia
nathalie nathaly nathari natia natividad nato natsuki natália natálie natālija natəvan navodnenka
navsika nawal nayara nayaret nayareth nayda nayeli nayfa nayibe naz nazan nazeli nazende nazi
nazia nazibrola naziko nazilə nazimet nazimə nazli nazlihan nazlı nazneen nazıdil ndeye ndidi
ndumiso nea neasa nebiha necilal necva nedda nedelyana nedjma neelam neelima neema neeta neetu
nefaret nefeli nefiye negrita neha neja nejdet nekesa nekoye nektaria nela nelah nelcy nelda nele
neli nelida nelima nell nella nelli nellie nelly nelsy neokleia neolina neptün neratzia nerea
nereida neriban nermin nese nesfe neshka neslinur nesreen nesrine nessa nestan nete netra nettie
neva nevaeh neval nevena nevenka nevgin nevise nevsale neyka neyran nezengül nezize neşrin neža
ngaio ngaire ngendo ngina ngoc ngozi ngọc nia niamh niara nichola nichole nicol nicolasa nicole
nicoleta nicoletta nicoline niculina nida nidhi nidia nidra nienke nieves nigar nigesa nighat
nigrita nihan niharika niina niki nikitia nikki nikoela nikol nikoleta nikolett nikoletta nikolina
nikolitsa nila nilam nilcan nilda nilgun nili nilima nilufar nilufer nimakoah nimisha nimra nimrat
nina ninel nineli ninetta ningsih ninioluwa ninoska ninthe nionila nirgül nirja nirmala nirosha
nirupama nisa nisha nisə nita nitara nithya nivedita nives niğmet njambi njeri njozi nkazimulo
nkechi nkem nkemdilim nkiru nkiruka nneka nnenna nobantu nobuhle noeleen noelia noeline noelle
noemi noemí nohora noirin nokulunga nokuthembeka nokuthula nokwazi nola noleen nollaig nolwazi
nomagugu nomalanga nomasonto nomathalente nomathemba nombulelo nomcebo nomfundo nomiki nompumelelo
nomsa nomthandazo nomusa nomvula nomvuyo nomzamo nona nonceba nondumiso nonhlanhla nonjabulo nonna
nontobeko nontsikelelo noora noortje nora norah noraini nore noreen norhayati norica noriko norina
norka norma nosheen nosipho nosiviwe notburga nothando nour noura nova novi noxolo nozibusiso
nozima nozipho nozizwe noémi noémie noëlla noëlle noëmi nqobile nqobizitha ntaizi ntaniela
nthabiseng ntombenhle ntombi ntombizodwa nuala nubia nula nune nunu nura nuran nuranə nuray
nurbanu nurda nurdeniz nureta nurey nurgil nurhayet nuria nuriya nuriyet nurlana nurmelek nurseda
nurser nursim nurtaç nurten nurul nurveren nury nurşan nusrat nutsa nuša nvard nyaboke nyambura
nyanchama nyarai nyasha nyasi nydia nynke nyoka nyokabi nyoni nyota nyuki nádia nélida nóra
növrəstə núria nübar nüdret nürice nüşabə nəfisə nərgiz nərmin nərminə nəzakət nəzrin oana obdulia
obiageli obianuju octavia octaviana octavie océane oda odalis odalys odarka odeline odessa odette
odika odile odina odysseia oeshi ofelia ofeliya ofelya ogechi ognena oguş ojasvi oksana okseniya
oktaviya oktyabrina ola olabisi olajumoke olalla olasunmbo olena olesya olga olgha olha olia
olimpia olimpiada oliva olive olivia olivie ololade oluchi olufunke olufunmilayo oluremi oluwakemi
oluş olwen olwethu olybia olympia olívia omaira omaja omana omina omisha omobolanle omodunni
omolabake omolara omosalewa omotara omotola omotoun omowumi omowunmi omya ona oni onyinye oona
oonagh opal ophelia ophélie opwonya ora oreofe orfelina orfhlaith oriana orkhideya orla orlagh
orlaigh orlaith orleana orna ornella orsolya ortansa ortrud ortrun orvokki oryna orysya orçin osha
osiyo otilia ottilia ottilie otília otýlie otīlija oumou ourania outi oviya ovsanna owethu oxana
oya oyenike oyindasola oysha ozana ozge ozioma ozlem oľga pabla paca pacífica padma padmaja
padmavati padmi padmini padraigin pagona pahal paige pakizə paksu palesa pallavi palmira paloma
palomina palvira pam pamala pamela panagia panagiota panda pandora panini panoraia pansy pantelia
pantera pantoula panya paola paoletta paramita paraschiva parashkevitsa paraskefi paressa parthena
parul parunka parvati parveen parvez parvoletka pascale pascaline paschalia pascuala paskalia
pastora patapia patience patima patrica patrice patricia patricie patricija patriotka patrisia
patrizia patrícia patsa patsy patti patty paula paule paulette paulica paulien pauliina paulina
pauline paulína paulīna pavani paviliya pavla pavlina pavlína payal paye payton paz peace pearl
pearlie peggy pekkan pelageya pelagia pelin pelina pembesin penelope penina peninah penny pepelota
pepita perdita peren periana perikleia perinur peris peristera perla perlita permun pernilla
pernille perrine persefoni persephone peruna pervin pesent peshka petinka petra petrina petriyka
petromira petrona petronela petronella petronila petrushka petruța peyolina peyton phanice
phileine philippa philippine philis philomena phindile phoebe phumla phumzile phuong phylis
phyllis pia piedad pien pierette pierina pierrette pierrina pietra pigi piia pikria pilar pili
pina pinar pinelopi pinky piper pippa piran piret pirjo pirkko piroska piyali plamena pleun
plodovitka poleksina polin polina polly polona polonca polychronia polydora polymnia polyniki
polytimi polyvia polyxeni pompilia pooja poonam poornima poppy portia pothiti poulcheria poulia
prachi pradnya pragya pranita prarthana praskovya pratibha pratima pravda precious preeti prerna
presa primitiva primrose prina prisca priscah priscila priscilla priscillah prisha priska priti
priya priyadarshini priyanka prodromia profira proletina prostisveta prudence prudencia prunella
puan puck puja puji puk puleng puneet pupi puput purificación purity purnima pushpa pushti puspa
puti putri päivi päivikki pénélope pía pürçek pınar pəri pərişan pərvanə pərvinə qaratel qori
quinter quinty qumru quratulain qushi qönçə qızbəs qənirə raagini rabab rabbiye rabea rabecca rabi
rabia racha rachael rachana racheal rachel rachelle rachida rachita rachna rachèle rada radeke
radha radhika radia radimira radka radmila radoslava radostka radosveta radovana rae raewyn
rafaela rafaella raffaela raffaella rafia rafidah rafila raghad ragini ragna ragnhild rahab rahat
rahayu raheela rahel rahiye rahma rahmi raifə raija raili raina rainka raisa raissa rajani
rajashree rajata rajeshri rajeshwari rajni rakhi rakide rakiya raksha rallia raluca ramata ramilə
ramina ramona ramsha ramya rana randa randi rani rania ranjana ranjani raphaela raphaëlle raquel
rasha rashmi rasimə rasma ratih ratna raven rawan rayana rayhona rayla raymonde raynichka rayyona
rayén razia raziyə reba rebeca rebecca rebecka rebeka rebekah rebekka rebihat reem reet refet
refilwe regina regine regitse regitze regula regína regīna rehab rehana rehema rehime reidun reiko
reina reingard reinhild reinhilde rejane rekha remedios rena renae renata renate renee rengina
rengiya rengül reni renske renu renuka renáta renée reshma resi restu retha retno reva revathi
reveka revekka revka revza reyhan reyhanə reyna rezin rhea rhian rhianna rhianne rhiannon rhoda
rhona rhonda ria riana rica ricarda richa ridhi rie rigmor rigoula riikka riina riitta rika rikke
rim rima rimma rina rini ripeka risa risper rita ritt ritu ritva riya rizwana roberta robertina
robiya robyn rochelle rocio rocío rodah rodamanthi rodanthi rodia rodica rodokleia rohana roimata
roise roisin rojnu rokia roksana roksolana rolande rollande romaine romana romane romanița romina
romoleta romy rona ronda ronja ronke ronya roopa roos roosa ropafadzo rosa rosalba rosalee
rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosalva rosalyn rosalía rosamund
rosana rosangela rosanna rosanne rosaria rosarie rosaura rose roseann roseanna rosel roselina
roselinde roseline rosella roselyn roselyne rosemarie rosemary rosenda rosetta rosette roshni rosi
rosie rosina rosislava rosita rosl roslyn rosmah rosmarie rosnah rossana rostislava roswita
roswitha rosy rotraud rotraut roubini rousa rowena roxana roxane roxani roxanne roxelana roxie
roza rozalia rozalija rozaliya rozana rozeta roziah roziya rozka rozália rubiela rubina ruby ruchi
ruchika rudo rudīte rufina ruhide ruhiyyə ruhshona ruhugül ruhəngiz rukayat rukhsana rukia rukmini
rula rumaysa rumbidzai rumeysa rumislava rupa rupali ruperta ruqayya ruqiya ruqiyyə rusaliya ruska
rusudan rut ruta rute ruth ruthie ruthild ruvimbo ruwani ruxanda ruxandra ruxsarə ruzan ruzhka
ruzica ruža ružena ružica rym ryma régine réka róisín róza rózsa róża rövşanə röya röyal röyalə
rübabə rübeyda rümeysa rıfkıye růžena rəfiqə rəhilə rəmziyyə rəna rəqsanə rəsmiyyə rəxşəndə saanvi
saar saara sabeen sabiha sabihe sabina sabine sabirə sabrina sabína sabır sachi sachiko sachini
sacidə sadaf sadao sade sadeti sadhana sadhvi sadia sadie sadina sadiye saeko safia safina safinaz
safiri safiya safta safura saga sahana sahar sahibə sahil sahle sahra saida saima saira saire
sajida sakhoriya sakina sakshi sakura salima salimah salimata salimet sallie sally salma salome
salomea salomey salomi salomé salote salsabila salud salwa samahat samanta samantha sameera samia
samiah samina samira samirə samiya sana sanae sanavber sanaya sanda sandhya sandra sandrine sandya
sanela sangeeta sangita sania sanije sanika sanita sanja sanjana sanka sanna sanne sanni santoshi
sanur sanya saoirse sapa sapfo sapna sara sarabi sarafina sarah sarai sarala saraswati saraya sari
sarika sarina sarita sarmenka sarmīte saroj sarojini sarra sarvinoz sarya sasha saskia satenik
satoko satomi satu saturnina satıa saumu saumya saundra sauti savannah savestina saveta savina
savita savitri savvoula sawsan sayaka sayalı saygın sayuri saçı sbongile scarlet scarleth scarlett
scarlette seana seanan seaneen seanna sebigül seblâ sebnem sedife sedinam seema sefer segilola
sehel seija sejal sejda sekai sekinat selcan selcen selena selime selin selina seline selini selma
selmin selçuk sema semat semenarka semenica semina semine semra semrin sena senait seniha senta
seona septi serafeia serafina serah seraina serap sereina seren serena serfinaz sergelinka serine
serma sernur serpil servinaz serwaa sesilia sessa setsuko sevara sevasti sevastiani sevcan sevda
sevdelina sevdinar severina severine seveta sevgen sevgi sevginur sevican sevil sevim sevinc
sevinch sevla sevsevil seyhan seyyide sezen seçgül shabana shabnam shagufta shagun shahane shaheen
shahida shahina shahnaz shahnoza shaila shailaja shaima shaimaa shaista shakila shakira shakuntala
shalini shamiso shamsa shana shani shania shanice shanna shannan shannen shanta shanthi shanza
sharada sharda shari sharlene sharmeen sharmila sharmin sharmistha sharon sharron shashikala
shauna shauneen shawana shawna shazia sheela sheelagh sheena sheetal shefali shehla sheila sheilah
sheilla sheillah shekherezada shelia shelley shelly shena sheree sheri sherine sherri sherrie
sherry sheryl shiela shikha shilpa shinead shinka shireen shirley shivani shizuka shizuko shobha
shoko shona shonda shorena shpresa shqipe shraddha shravya shreya shruthi shruti shtedra
shtefaniya shteriana shtilyanka shttilka shubha shubhangi shukrona shushanik shweta shyamala sian
sibel sibila sibilla sibille sibongile sibusisiwe sibylla sibylle sidar sidiqə sidonia sidra
sidónia sieglinde siegrid siegried siegrun siena sienna sierra siglinde signe sigrid sigrun siham
sihawukele siiri silanur sile silja silje silke sille silondile silva silvana silvi silvia
silviana silvie silvija silyana sima simber similoluwa simina simisola simona simone simonetta
simonne simphiwe simran simten simuzər sina sinaida sindisiwe sindy sine sinead sinenhlanhla sini
sinikka sinklitikiya sintija sintiya sinéad siobain sioban siobhain siobhan siofra siphesihle
siphokazi sirap sirarpi siri sirje sirkka sirpa siska sisko sisoya sissel sitarə sithembile
sithembiso siti siv siya sizakele siân skaidrīte skakalka skolastika skye skyla skylar sladjana
sladoledka slaveya slavica slavka slavomíra slavěna sláva slávka smaragda smaranda smekhoterapiya
smirna smita smriti sneha snehal snezana snezhana snezhinka snizhana snježana soad sobia socorro
sofi sofia sofie sofiia sofija sofiya sofiyka sofronia sofya sofía sohini solange sole soledad
soliha soline solma solmaz solomiya solveig solvej solvita solène somadina sona sonal sonali sonam
sondra songul songül sonia sonja sonnur sonya sophia sophie sophy sopia sopiko sopio soraia sorana
soraya sorcha sorina sotiria souad soultana soumela soumia sowande sowmya soykan sozousa soňa
sparti spasena spasiyana speranța spirela spyranna spyridoula sridevi srividya stacey staci stacie
stamatina stamatka stana stanca staniela stanimirka stanislava stanisława stanka stasha stavisara
stavroula stefani stefania stefanie stefanija steffi stela steliana stelina stella stellah steluța
stephanie stephany stergiani stergianno sterre steyana sthembile stien stilla stina stine stoimena
stoletka stoyanka stuti styliani stéphanie suad subhadra subhashini subira subomi subutiye sucheta
suchitra suci sudha sudiksha sudipta sue sugandha suha suhair suhani suhasini sujata sujatha
sulekha suliko sulochana sultane sumaira sumaiya suman sumana sumathi sumaya sumayya sumbo sumera
sumiko sumitra sunaina sunanda sunay sunayana sungara sunita sunitha supriya surabhi surekha susam
susan susana susanita susann susanna susannah susanne suse sushila sushma sushmita susi susie
sussanne sussie suus suvarna suvi suzana suzanna suzanne suze suzette suzi suzy suğra svea svenja
svetla svetlana svetlomira svezha svidna svitlana svobodka svyatoslava světlana swala swantje
swapna swarna swati swetlana syahrini sybil sybilla sybille syeda sylivia sylke sylvaine sylvana
sylvia sylviane sylvianne sylvie sylwia symela symeoni symeonia synnøve syombua sys syuzanna
szilvia sára sânziana séverine sílvia sónia söyler sørine søs südabə süheyda süleyla sümerya süner
sürəyya süsen süzer sırriye səadət səbinə səbirə səfurə səhər səidə səlimə səma səmayə sənubər
səriyyə tabassum tabatha tabea tabita tabitha tadala tadeja tagangül taguhi tahani tahira taina
taisiya taja takako talia talibe tamaki tamanna tamar tamara tamari tamaşa tambika tambudzai
tameka tamera tami tamika tamila tamilla tammi tammie tammy tamra tamsin tamta tamu tamuna tan
tangül tania tanisha tanja tanmayi tanses tansu tantri tanushree tanvi tanya tanyu tara tari
tarini tariro tarja taru taruna taryn tasha tashimira taslima tasneem tasvir tatevik tatia tatiana
tatjana tatyana taxiarchia tayla tayyaba tayyibe taçnur tea tecla teea tegan tehmina tehmine teija
teja tejal tejaswini tekla teknaz telefonka tellervo telse temime temira temitope teodora teodosia
teona tercan tere teresa terese teresia teresiah teresita tereza terezija terhi teri terina
terpsichori terra terri terrie terttu teréz terézia tesa tess tessa tetiana tetyana teuta teybet
teófila thabisa thabisile thais thalassini thaleia thandazile thandeka thandi thandiwe thao thaís
thea theano theda thekla thelma thembeka thembekile thembi thembile thembisile themistokleia
theocharoula theodora theodosia theodoti theodouli theofania theofili theofylakti theokleia
theologia theoni theopisti theres theresa therese theresia therése thetis thi thiare thilini
thinhinane thiresia thobeka thoko thokozani thokozile thomais thomasina thuli thulisile thuthukile
thuy théa thérèse thảo tia tiana tiara tiarna tiberia ticen tiegan tiffany tigist tiia tiina tiiu
tijana tikha tilda tilde tiliana tillie tilly timea timothea tina tinatin tinca tincuța tindra
tineke tinne tira tirunesh tirza tisha titi titilayo titin tiyamike tiziana tjaša toaneta tola
toliana tolulope toluwanimi tomasa tomoko tomris tomurcuk tona tone toni tonia tonicha tonitsveta
tonje tonya tora tori torill toshiko toshka toska tova tove tovuz toyin tracey traci tracie trang
trapka traude traudel traudl traute treacy treasa trendafila treva triantafylli triantafyllia
tricia trifonka triin trina trine trini trinity triona tripti triseygeni trisha triveni triya
trosha trude trudel trudi trudy trufana trupti tryfonia trīne tsabika tsaneta tsarevna tsehay
tsetsa tshepiso tshidi tsiala tsira tsisana tsitsi tsitsino tsiuri tsola tsonya tsovinar tsvetana
tsvetelina tsvetilena tsvetlina tsvetoliliya tsvetyana tuana tudora tudorița tudosia tuere tufka
tugba tui tuija tulay tule tulia tulsi tumelo turanə turcein turid turkan turvi tutkucan tutu
tuula tuuli tuulia tuulikki tuva tuğçe twila tyla tyra tzeni tânia tímea tükəzban tülay tülin
tünde tünzalə türcan türkan türkanə türknur tüzenur təhminə təranə uberlinda ubika ucchal uchita
udeera uduak udyati ujamaa uju ujunwa ulduz uliana ulla uloma ulrica ulrika ulrike ulva ulya
ulyana uma umande umi ummahani umoja umuşan una unaisi unathi undine unjani unnati unni upadhriti
upasana upasna upma urenna urima urishilla urmi urmila ursel ursina ursula urszula urte urvashi
urvi urša urška uršuľa uschi usha usyi uta ute uttara uyanser uzma uzoamaka vacibe vagia vagiani
vahidə vaidehi vaishali vaishnavi vajèn vaklina valanto valarie valary valborg valda valentina
valentyna valentína valentīna valeria valerie valerija valeriya valeska validə valija vallary valo
valya valèria valéria valérie vamakshi vanda vandana vanesa vanessa vangeliya vani vania vanita
vanja vansha vanukhi vanya varbunka vardo varenya varlık varsamia varsha varta varuna varvara
vasana vasanthi vasatika vasenka vashilya vasileia vasilica vasiliki vasilina vasilisa vasilka
vasudha vasundhara vasylyna vatsa vazkreseniya veatriki vecide veda vedhika vedika veena veera
veerle vefia veliana velinna velissaria veliyanka velma velta venchislava venda vendela vendula
venera veneranda venetia venetsiya venislava venla vera verde verena veriko verislava verna
veronica veronicah veronika veroniki veronique verónica veselinka vesna veta vetsa vezhda vezrife
vibha vicenta vicenția vicki vickie vicky victoire victoria victorine victória vida vidhi vidima
vidya viera vieroslava viivi vija vijaya vijayalakshmi vikentia viktoria viktorie viktorija
viktoriya viktorya viktória vildane vilde vilhelmiina vilhelmina viliya vilkhema vilma vimala
vimbai vinaya vincenza vinciane vineeta vineta vinita viola violet violeta violetta violette
viorela viorica vira virgie virgina virginie viridiana virpi virzhiniya virág vishka visitación
vissaria vita vitomira vittoria vitória viveka vivi vivian viviana viviane vivianne vivienne
vjollca vladilena vladimíra vladlena vlasia vlora vlădelina voditsa voichița volodymyra vonda
voynka vreneli vrinda vrishti vritti vrysiis vula vuokko vuyelwa vuyiswa vuyokazi vyanjana vân
véronique vüsalə věra vəfa waceera waceke wacera wafa wafaa wafae waida waimarie wairimu waithera
wajiha wakeeta walaa walburga waldtraut walentina walli wally waltraud waltraut waltrud wamaitha
wambui wambura wamuyu wanda wangari wangeci wangui wani wanjiku wanjiru wanza warda warhi waridi
waseme wati watika weddy weena wenche wencke wendi wendolin wendy wenke wera whetu whitney wibke
widisha widya wiebke wiesława wikitoria wilda wilfriede wilhelmina wilhelmine willa willemijn
willow wilma wiltrud winda winifred winni winnie winny wirda wishi wulan wuraola xalak xalidə
xalisə xanthe xanthi xanthippi xanım xatirə xavər xeni xenia ximena xiomara xiti xochitl xoliswa
xumar xuân xénia xəyalə yaa yaaba yablenka yachana yadavi yadira yael yagoda yahvi yahşi yaiza
yakinthi yalislava yamile yamilet yamini yana yanara yance yanet yaneth yanina yanira yanislaviya
yanka yanti yara yaritza yarka yaroslava yaryna yasemen yasemin yasena yashasvi yashawini yashica
yashoda yashodhara yashvi yasina yasinta yasmeen yasmin yasmina yasmine yasmín yasna yasti yasuko
yasəmən yatana yauvani yavora yazgül yazmín yda yeganə yeimy yejide yekaterina yekbun yelena
yelysaveta yeni yenifer yenny yeny yepelek yesenia yesica yessenia yessi yessica yetunde yeukai
yeva yevgenia yewande yeşil yfke yildiz yina yineth yinthe ylenia ylva ylvie yoana yoanna yocelyn
yochana yogita yokhanna yoko yolanda yolande yolima yolina yoliswa yona yonika yordanka yoselin
yoshiko yoshita yosma yosra yousra yovana yovanka ypapanti yrsa ysaline yudy yui yuka yukari
yukiko yuko yuli yulia yuliana yuliena yulieth yuliia yuliya yuly yumi yumiko yuni yunita yunona
yurani yurany yurdaser yuridia yuriko yurita yurtseven yury yustianna yustyna yutika yvette yvonne
yvonni yésica yéssica yücel yıldız yến zabeta zabia zacharenia zacharoula zaeka zaenab zafa
zafeiria zaharia zahfer zahida zahnya zahra zahro zaib zaida zainab zainabu zaira zaitra zaituni
zakharinka zakhele zakia zakiyaxon zaleha zaliha zalindra zamfira zamira zandile zanele zanka
zansi zara zaraza zareen zarina zarna zaruhi zarəngiz zawadi zaynab zdenka zdeňka zdislava
zdravelina zdukhostina zeb zebirce zeenat zehnia zehra zehranur zeina zelaya zelda zelha zeliha
zelma zemfira zemzem zenia zenobia zenovia zenta zenzile zerafet zeride zerrin zevlüde zewditu
zeynep zeyno zeynəb zeynəgül zhaklin zhana zhanin zhanna zhara zhelyazka zhenia zhenimira zheyna
zhichka zhiva zhivomira zhorka zhuliana zhuzhuna ziba zibeydə zibuyile zigrīda zilfa zilmil zina
zinaida zinais zinal zineb zinhle zinnura zinnure zinovia zinət zipporah zisoula zita zizi zlateya
zlatica zlatka zlatomira zlatoslava zodwa zoe zoey zofia zofija zoi zoia zoichka zoila zoja zora
zoraida zorica zorka zoya zoé zoë zsanett zsuzsanna zsófia zubaida zubeyde zuhura zukiswa zulaikha
zulema zulfa zulma zumaridi zunilda zuraida zuwena zuzana zuzichka zvezdemira zvonka zélie
zöhrehan zöhrə züheyla zülbiye züleyxa zülfiyyə zülfüye zümre zümrüd zəhra zəkəriyyə zəminə zərif
zərifə zərnigar áfrica ágata ágatha ágnes águeda ámbar ángela ángeles ánh áurea âlemşah ângela
änne åsa åse çalım çağlar çevregül çilga çimnaz çinarə çisem çiçək çolpan édith élisabeth élise
élodie éléonore émilie érica éva íngrid íris ísis órla ömriye örfiye övün özay özbilge özdeş özge
özgün özlem özpetek özyurt úrsula üge ülke ülküm ülkər ülle ülviyyə ümmahan ümmühan ümray ünal
ürper üçgül ārija đurđica ērika ľubica ľubomíra ľuboslava ľudmila ľudomila łucja şadıman şahdiye
şahinder şahnaz şahnuray şahıgül şamiha şayan şazime şefiye şehreban şehza şelâle şemsinisa şennur
şeref şerman şevketfeza şeyda şilan şirivan şöhret şövkət şükufə şüküfe şəfa şəfiqə şəhla
şəhrəbanu şəlalə şəmsiyyə şərafət šarlota špela štefanija štefica štefka štefánia štěpánka šárka
žaneta željka želmíra živa žofia žofie ștefana ștefania əcəbnaz ədibə əminə əntiqə əsmər
"""

MALE = """
aadi aage aapo aarav aarnav aarne aaro aaron aarush aarón aatos aayush abayomi abbas abbos abdalla
abdallah abdelatif abdelaziz abdelfattah abdelkader abdellah abderaouf abderrahmane abdihakim
abdinasir abdirahman abdiş abdoulaye abdu abduaziz abduboriy abdul abdulbekir abdulgazi abdulhamid
abdulkadir abdullah abdullahi abdulloh abdulmenaf abdulrahman abdulsemet abdumalik abdur
abdurahmon abdurrahman abdón abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe
abednego abeer abeiku abel abelardo abhay abhijit abhimanyu abhinav abhiram abhishek abid abig
abilio abiodun abiola abiona abiy ablen abner aboubacar abraham abram abror abubakar abubakr abul
abuzar abyasa acar achiel achille achilleas achim aclan adak adalbert adalberto adam adamantios
adamo adan adasal adean adebayo adebiyi adebowale adedayo adedeji adeel adegoke adekitan adekola
adekunle adel adelardo adelbert adeleke adelin adelmo adem ademola aden adeniyi adeola adeolu
adeoti aderopo adeshina adesina adesoji adetayo adewale adeyemi adeyi adhiarja adi adiarja adigun
adika adikara adil adinata adis aditya adlan admir adnan adolf adolfo adolph adolphe adonis
adriaan adriano adrien adriyan adrián advaith advay advik adán adıgün aedan aengus aerozol
afanasiy afentis afer afil afinogen afiq afolabi afolarin afonso afrim aftab aftin agafon
agamemnon agap agapios agapito agapitos agapiy agastya agathangelos agathoklis agathonikos
agatopod agatsi aggey aggrey aghasi agim agisilaos aglay aglen agne agnen agnesh agnolo agnos agop
agostino agris agron agus agustin agustín agyeman aharon ahat ahmad ahmed ahmet ahsan ahsen ahti
aias aidan aiden aigars aijuka aimable aimilianos aimilios aimo aimé ainārs aitor aivar aivars
ajala ajan ajani ajay ajiman ajimat ajimin ajiono ajit ajmal akaki akalan akanmu akar akarsana
akash akashiya akatay akbar akbaş akboğa akcivan akdora akdurmuş akgöl akhil akhtar aki akif akim
akinkunmi akinlabi akinola akintola akintunde akinwale akinwumi akio akira akkerman akmal akmaner
akobir akram akritas akrivos aksakusti aksay aksel akseli akshay aksidan aksintiya aksöğüt aktemür
akver akwasi akwesi akçabay akçasu aköz akınal al alaa alaaddin alade aladin aladino alaeddin
alain alambana alamiro alamu alan alanalp alasdair alassane alastair alattin alban albano albeiro
alberico albert alberto alberts albin albino albiyana albrecht albín alcan alcides aldair aldemar
alden alderano aldin aldis aldo alec aled aleg aleix alejandro alejo alek aleks aleksandar
aleksander aleksandr aleksandre aleksandrs aleksanteri aleksei aleksej aleksey aleksi
alekzandriyan alemu alen aleodor alessandro alessio alevandar alevtyn alex alexandar alexander
alexandr alexandre alexandros alexandru alexe alexei alexej alexi alexios aleš alf alfio alfons
alfonso alfonz alfonzo alfred alfredo alfréd alfrēds algot alhassan ali aliabbas aliihsan aliko
alin alinur alirio aliro aliseydi alistair alistar alister aliyu aljaž aljoša alkiviadis alkor
allahverdi allan allen almir almus alois aloizio alojz alojzij alok alonso alonzo aloys aloïs
alparslan alpcan alphonce alphons alphonse alphonso alphonsus alpin alpsü altaf altin alton
altoğan altuğ altınkaya altınışın alun alva alvar alvaro alve alveiro alvin alwin amadeo amadeus
amado amador amadou aman amancio amando amar amaro amaru amaury amaç ambrose ambrosio ambróz
amedeo amedeu amico amin amine aminu amir amiran amit amitabh amjad amleto amol amon among amos
amr amri amvrosios amvrosiy amza américo amílcar anacleto anagnostis anand ananias ananiy anant
anar anargyros anaru anas anastasio anastasios anatol anatolie anatolij anatoliy anatoly
anaxagoras anay ancizar anders anderson andile andiç andor andranik andre andreas andree andrei
andrej andrejs andres andrew andrey andrešs andri andrian andrija andrin andris andriy androklis
andron andronik andronikos andrus andrzej andrás andré andréas andrés andwele andy anej anes
anestis angavu ange angelino angelis angelo angelos anggabaya anghel angus anh anibal anicet
aniket anikey anikita anil anirudh anis anisim anisur anjan anjolaoluwa ankit ankur anmol annak
annibale anom anoni ansaldo anselm anselmo ansgar ansh anshul ansis anssi antal ante antero
anthimos anthony anthoulis antigonos antim antip antipatros anto antoin antoine anton antone
antonello antoni antonin antonino antonio antonios antoniu antonius antons antony antonín antoon
ants antti antun antwan antypas antónio antônio anup anura anurag anvar anwar anyelo anzor aníbal
anže aodhan aongus apaydın apolinar apollinariy apollo apollon apostolos aqeel aqil aquiles arakel
aram aramazd aran aravind arben arbey arbnor arcan archelaos archer archie archil archimidis archo
arda arden ardian ardit arefiy areg arezki argam argemiro argishti argono argu argyrios ari arian
aribert arie arief ariel arif arifcan arijit ariki arild arin aris aristakes aristarchos aristarkh
aristeidis aristide aristides aristofanis aristomenis aristos aristotelis aristovoulos arjun
arkadiusz arkadiy arkady arkhip arkut arley arlind arlo arman armand armando armands armas armen
armenak armend armin arnab arnaldo arnau arnaud arnd arndt arne arnel arnest arnfried arnim arnis
arno arnold arnoldo arnolds arnošt arnulf arnulfo aron arpağ arpád arran arron arsen arsenie
arsenio arseniy arshad arshak arshavir arsim arsipatra artak artan artanto artashes artavazd
artawan artem artemio artemios artemiy arthur artis arto arttu artturi artur arturo arturs artush
artūrs aru aruin arun arushan arvid arvind arvo arvīds aryan arıel arıkol arısoy asad asafe asalet
asani asbjørn asdrubal asger asghar asher ashfaq ashish ashok ashot ashraf ashraful ashutosh
ashwin asif asilbek asim asimakis asimis asirwada asirwanda asklipios asko askold aslam aslan
aslanhan aslijan asmadi asman asmianto asmuni assar assem assimi asterios aston astrit aswani asım
asəf atabala atagün atalay atamoğlan atanas atasagun atatöre atenulf atgun athanasios atharv
athinagoras athinodoros athman athuman athumani atif atila atilhan atilio atle atma atmaja atnan
atsushi atte attila atul atılgan august augustin augustine augusto augusts augustus augustín
aukusti aulis aurel aurelian aureliano aurelien aurelio aurică aurélien austine avdey avel avelino
averkiy averno avery averyan avetik avetis avgeris avgust avgustian avgustin avhustyn avi avinash
avksentiy avo avraam avram avreli avreliy avror avtandil avtonom avxentios avşin axel axinte ayaan
ayaydın ayaz aybora aydemir ayden aydinç aydın aydınbey aygoustos aygutalp ayinde aykutalp ayman
aymen aymeric ayo ayodeji ayodele ayoub aypar aysoy aytek aytuna ayub ayush ayushman ayvas ayşan
azaan azad azaliya azam azar azariy azat azeglio azettin azhar aziz azizi azman azmin azubuike
azər açıkel ağa ağahadi ağakişi ağamalı ağamusa ağasəfa ağaxan ağmur aşir baba babajide babasola
babatunde babatunji babawale babken babu baccio bachittar badar badri bagas baghdasar baghish
baghram bagiya bagrat bagus bagya bahaddin bahadurjit bahadır bahati bahittin bahuraksa bahuwarna
bahuwirya bailie bairon bajragin bajram bakare bakari bakda bakhshi baki bakiadi bakianto bakidin
bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balaji balamantri balangga balapati
balarabe balatekin baldassare baldev baldomero balduino baldur bale balendra balhaar bali balidin
balijan balinda baljiwan balram baltasar baltazar baltaş balthasar balvan balveer balwant balz
balázs bambang bamidele banara banawa banawi bancar bandile banjeet baptist baptiste barak baraka
barasa barbu baris bariş barkhudar barna barnabas barnaby barnabás barney barrett barry barsegh
barsen bart bartek bartholomew bartholomäus bartley bartolomej bartolomeo bartolomeu bartolomé
barton bartosz barışcan bas basant basarab bashir bashiru bashkim basil basile basilio basit
bassam bassem bassey bassirou bastiaan bastian bastien bastián basım baturay batırhan baudelio
baudouin bautista baydu baykan bayman bayram bayron bayruhan baytal bayzettin baz bazhen bazza
bağdaş başay başhan başok beat beau beauden bebe becho beda bedi bedri bedřich behrem behruz
bekbay bekele bekim bekir bektaşi belarmino belisario bellisan bello belo ben benard bence
bendegúz benedek benedetto benedict benedicto benedikt bengibay bengt beni beniamin benicio
benigno benito benjamim benjamin benjamín benjámin benn bennett benno benny benoit benol benone
benoît benson bent bento benvenuto benício beppe berat beren berend berhanu berimir berin beriya
berkal berki berksay bernabé bernar bernard bernardino bernardo bernd berndt bernfried bernhard
bernie bernt bernward bero beroslav berran berry bert bertalan berthold bertil berto bertold
bertram bertrand besarion besart beshte besik besim besin besnik betino bett bevan beyda beyler
beyzade beňadik bhanu bharat bhaskar bhavesh bhekani bheki bhupesh bhupinder biagio bibuwa bican
bidzina biel bijoy bikram bilal bilender bilgen bilgütay bill billy bilol biltaş bilyan bimal
binbaşar binko bino binışık birendra birger birsen bisenti biser bişar bjarne bjorn björn bjørn
bladimir blago blagoj blagomir blagosvet blagovest blagoy blahoslav blaine blair blake blas blazhe
blaž blažej blerim bo boaz bob boban bobby bobur bodhi bodo bodromir boe bogdan boginya bogolyub
bogomil bogomir bogoslav bogoy boguslaw bogusław bohdan bohodar bohumil bohumír bohuslav bohuš
boila bojan bola bolaji boleslav bolesław bondo bonface bonga bongani bongbong bonginkosi boniface
bonifacio bonifác bonislav bonko booker borahan borataş borche boris borislav borja borris borut
borys boryslav botond boubacar boyan boycho boyd boyko boynak bozbağ bozerk bozhan bozhidar bozhik
bozhimir bozhin bozhinel bozhko bozho bozhur boztaş boğatimur bořivoj boštjan božo brad bradford
bradley bradly brady brahim brain bram bramwel branden brandon branislav branko brant braulio
bravin braxton brayan brayden breandan brecht brencis brendan brendon breno brent brenton bret
brett brian brice briek brien brieuc brijesh brock brodie bronislav brooks bror bruce bruno bryan
bryant bryce bryn bryon brăduț bucur bud buddy budi budimir buenaventura buford buhari bujar
bulelani bulent bulunç burak burakhan burckhard burghard burim burkard burkhard burkhardt burl
burt burton burç buyrukhan bwalya byaruhanga byron bystrík bálint béla börje börteçin bøje børge
büget bünyamün bănel bērends bērtulis błażej břetislav bəhlul bəhram bəhruz bəkir bəşir bảo cabbar
cabir cagak cager cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono cailum caio caius
caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio caleb calebe calisto
calixto callan callum calogero calum calvin calvince cameron camil camillo camillus camilo
campbell campo can canal canberk candelario candeniz candra candrakanta cangür canice cansin
cantemir cantez caoimhin caolain caolan caomhan capa caradoc caraka carl carlito carlo carlos
carlton carmelo carmine carrol carroll carson carsten carter carub cary cas casemiro casian caspar
casper caspian cathal catur caturangga cauã cauê cavad cavid cavit cawisadi cawisono cawuk cayadi
cayetano cazimir cebesoy cebrián cecep cecil cecilio cedric cedrin ceferino celal celestino
celilay celso cem cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal cengkir
cercis cesar cesare cetin cevheri cezar cezary cezayir chabane chacho chad chadwick chaitanya
chakradev chakradhar chakwera chaminda champak chanakya chanda chandan chandrakant chandran
chandrashekhar chandresh chang chankete chanko chano charalabos charan chardafon charilaos
charitos charles charley charli charlie charly charodey chas chase chatresh chatura chauncey
chaush chavdar che chedo chedomir chege cheick chema chenko chenyu chepo cherif cherno
chernorizets cheruiyot cheslav chester chet chetan cheusi chibuzo chidambaram chidi chidiebere
chigozie chijioke chike chiko chikondi chilo chilufya chima chinedu chinonso chinua chirag chisomo
chocho chochomir chonar choni chono chonyu chris christer christiaan christodoulos christof
christofer christoffer christoforos christoper christoph christophe christopher christos
chrysanthos chrysostomos chrysovalantios chubrik chucho chuck chude chudo chudomir chudoslav chuk
chukwudi chukwuemeka chukwuma chung chuy chvor châu cian cianan ciaran cihandide cillian cindoruk
ciprian cipriano ciriaco ciril cirillo cirino ciro ciríaco claas claes clair clarence clark clas
claud claude claudio claudiu claudius claudy claus clavs clay clayton clemens clement clemente
cleophas cleto cletus cliff clifford clifton clint clinton clive clodomiro clyde cláudio clément
clímaco codin codrin codruț cody coen cohen colby cole coleman colin colins collin collince
collins colm colman colton coluccio colum columba columbus conal conall conan conchur conleth conn
connell connor conor conrad conrado constant constantin constantino cooper cord corentin corey
coriolano corliss cormac cormack corneille cornel cornelio cornelis corneliu cornelius cornell
corrado corsin corvin cory cosimo cosmas cosme cosmin costache costantino costanzo costel costin
coy coşkun coşqun craig crin crisanto crispin cristea cristhian cristhofer cristian cristiano
cristián cristobal cristofer cristofor cristopher cristóbal cruz csaba csongor ctibor ctirad cuman
curdin curro curt curtis custodio cuthbert cvetan cvetko cyprian cyprián cyriel cyril cyrill
cyrille cyrus czeslaw czesław cándido cédric célestin césar côme cümşüd cüneyit călin cătălin
cəlal cəlil cəmil daan dacian dacin dadap dadi dafydd dag dagel dagobert dagoberto dai dainis
dairo daisuke daithi daithí daksh dakshesh dalan dalbir dale daler dalibor daliman dalimin daliono
dalkılıç dalmas dalton damar damaskinos damian damiano damianos damien damife damijan damion damir
damián damjan damodar damon damu dan danang dancan dancun dane dani danial daniel daniele daniels
daniil danijel danila danilo danish daniswara daniël danjuma danladi dannie danny danson dante
danu danuja danylo danış daouda dapo dardan daren dariati darijan darimin darin dario darius
dariusz darko darmaji darman darmana darmanto darmawan darnell daron darpan darran darrel darrell
darren darrick darrin darron darryl darryn darsh darshan darsirah dartono daru daruna darwin
daryani daryl darío dasa dato daud dauda daudi dave davi david davide davin davis davit davo davor
davorin davy davyd dawid dawit dayanand dayar dayo dağistan deaglan deandre deane debashish
decebal dechko decho dechyu declan dedi deepak deepankar deiby dejan deji delbert delcho dele
delfino delfín delil delmar delmer delwar delyan delyana demarcus demeke dementiy demeter demetrio
demetrius demian demid demilade demirbüken demiriz demirok demiryürek demola demyan demyd dencho
denika denimir denis denislav deniyan denizalp denkel dennis denny denzil deon derdidas dereck
derek derenik derick derkay dermot dermott derrick deshawn desho desiderio desilian desimir
desislav deslav desmond despin despinka desta detelin detlef detlev dev devansh devendra devin
deviner devon dewayne dewey dewitt dex dexter deyan dez dezider dezső değmeer dhananjay dharmendra
dhiraj dhruv diamandi diamantina diamantis diar diarmaid diarmuid dick dickson didier didko
diederik diedrich diego dierk dieter diethard diethelm diether dietmar dietrich digby digdaya
dikaios diken diko dilan dilavər dilder dilip dillon dilyan dimas dimaz dimitar dimitri dimitrios
dimitris dimokratis dimokritos dimos dimosthenis dincer dinesh dinis dino dinu dinçkol dinçsü
diogenis diogo diomidis dion dionigi dionisio dionysios dionýz dipa dirican dirja dirk dirlik
dismas ditmar dittmar divil divizie diviziya diwakar diyor djamel djibril dmitri dmitriy dmytro
dobromysl dobroslav dogan dolun dom domagoj domen domenic domenico domhnall domingo domingos
dominic dominick dominik dominikos don donagh donal donald donat donatello donato doniyor donn
donnacha donncha donnell donnie donny dono donough donovan donte dorel dorian dorin dorinel
dorofey dorotheos doru dorukhan dotun doug dougal douglas dovud doyle doğanalp doğanşah doğuhan
dragan drago dragoș dragutin drahomír drahoslav drajat drakon dražen drew dries drilon driton
drosos duane duarte dubán ducu dudley duilio duje duma dumitru duncan dunia duracan durante
durdali durgesh durmuşali durodola dursun duruk duruöz dusan dushan dustin dusty duuk duván dušan
dwain dwayne dwi dwight dylan dylano dzhaner dzhanko dzhikhad dzintars dámaso dániel dávid dénes
désiré dölensoy dönməz dündaralp dünyamalı dāvis dũng eamon eamonn eanna earle earnest eba ebbe
eberhard eberhardt ebuakil ebuka ecemiş eckard eckart eckehard eckhard eckhardt eckhart ed
eddie eddy edelbert edelmiro edem eder edgar edgard edgardo edgars edgübay edi edier edilberto
edilson edin edinson edison edisson edmond edmund edmundo edmunds edoardo edon edouard edryu edson
edu eduar eduard eduardo eduards edvard edvin edvīns edwar edward edwardo edwin eelis eemeli eemil
eerik eero eetu efangelos efdoxios efe effiong efgenios efim efka efkleidis eflâtun efmenios efosa
efraim efrain efraín efrem efren efripidis efrén efser efsevios efstathios efstratios efthymios
eftimie eftychios ega egbert eggert eghish egil egils egon egor egzon ehrenfried ehrhard ehsan
eider eifion einar einari einer eino eirik eirinaios eitel eithan eivind eja ejike ekalinga ekansh
ekapad ekaraj ekavir ekbal ekber ekene ekim ekkehard ekkehart ekmel eknath eko ekow ekpenyong
ekrem ektar ektor ektoras ekundayo ekundu eladio elariz elbert eldar eldon eldəniz elean eleazar
eleftherios elektron elemag elemér elenko eleodoro eleuterio elguja elgün elhan eli eliakimu elian
elias elie eliecer eliezer eligio elijah elikem elio eliot eliott elis eliseo elisey elisiya
elissaios eliud elizabet elizar eliáš elkana elkin elladio elliot elliott ellis elman elmar elmer
elmeri elmidar elmir elmo elmārs elməddin elnur elof eloi elon eloy elphas elpidio elroy elsevər
elton elturan eluh elver elvin elvis elwood elxan elyas elçin elías elöve elşad elşən emad eman
emanoil emanuel emanuele emanuil emas embuh emeka emelyan emenike emerson emery emiel emigdio emil
emile emilian emiliano emilien emilio emiliyan emin emir emiro emirşan emlyn emmanouil emmanuel
emmanuil emmerich emmerson emmet emmett emmitt emong emory empluk emre emrullah emrys emzar emīls
enar encho enda endo endra endre endrit enea enes engelbert engin enginiz enis ennio enno eno
enoch enock enrico enrique ensar ensari ensio enteng enver enyinnaya enyu enzio enzo eoghan eoin
epameinondas epeli ephantus epifan epifanio eral eraldo erasmo erast erastus eraycan erbil ercan
ercihan erdal erdem erdemer erdibay erdogan erdursun eredin eremey eremia eremiya eren erenalp
erensoy ergener erginel ergönül ergün erhard erhardt eric erich erick erik erinçer erion erkan
erkinel erkki erksoy erkılıç erland erling ermanis ermanno ermenegildo ermes ermil ermis ermolaos
ermolay ermutlu ernest ernesto ernests ernie ernst ernő erofey erol erotokritos eroğul errikos
errol ersel ersen erseç ersin ertan erten ertuncay ertün eruera ervand ervin ervín erwan erwin
eryk eryıldız eröz erşat esa esben esen esenbay esentürk eskil eskinalp esko esneider espartaco
espen espiridión essam esteban estiawan estiono estiven esupofo ethan etibar etien etienne etim
etiqad ettore euan eugen eugene eugenio eugine eugène eulogio eunan eusebio eusebiu eustace
eustaquio eustațiu eutimio eutropio evald evan evangelos evans evaristo evcimen evdokim evelio
ever everett everette evert evgeniy evgraf evlampiy evrimer evsey evstafiy evstakhiy evstati
evstatiy evstigney evtim ewald ewan ewart exarchos exequiel eydan eyyub eyyüp ezekiel ezequiel
ezgütekin ezio ezra eşref faas faber fabian fabien fabio fabián fabrice fabricio fabrizio facundo
fadey fadi fadil fahad faheem fahim fahrullah faidon faiq faisal faiz faizal fakhar falan faleolo
falk falko fami fanourios faqid farai faraj faras faraz fareed fares farhan farhod farid fariq
faris fariz farmaajo farooq farouk farquhar faruk fastak fatih fatmir faton fatteh faustino fausto
fawad fayyaz fazal fazil fazul feargal fearghal fedde fedele federico federigo fedir fedor fedosiy
fedot fehim feisal felice feliciano felicien feliks felipe felix felton femi fenni feofan feoktist
ferapont ferat ferdi ferdinand ferdinando feremez ferenc fergal fergus ferhat ferihan fermin
fermín fernand fernando ferney feroz ferre fersan ferzi festus fetullah feyruz feza fiachra ficho
fidel fidelis fiifi fikile fikret fikrət filaret filatey filcho fili filidan filimon filion filip
filipas filipe filipopol filipp filippo filippos filit filko filo filomir finbar finbarr findo
finian finlay finn fintan fiodor fionan fionn fionntan fiorenzo fiorino fircho firdavs firdovsi
firmin firo firs firudin fisnik fitan fitim fito fitzroy fiyaz flamur flannan flavio flaviu
flemming fletcher florea florencio florent florentin florentino flori florian floriant floridor
florim florin floris florián floro floyd flurin flynn fodil foivos foka fokas fokion folarin folke
folker folkert folu foma forest fori forrest fortunat fortunato fosil foster foteinos fotios fotiy
fouad frado fragkiskos franc francesco franci francisc francisco franciscus franciszek franck
franco franjo frank franklin frankline franky frans františek frants frantsislav franz françois
frančišek fraser fratsil frazer fred freddie freddy frede frederic frederick frederico frederik
fredi fredo fredric fredrick fredrik fredy freeman freiderikos fricis fridolin fridrich friedbert
friedemann frieder friedhelm friedhold friedo friedrich frithjof frits fritz frixos frode frodo
froilán frol fryderyk frédéric fugo fuko fulgencio fulvio funso fuzayl fuzuli fynn fyodor fábio
félix füzuli fəhmin fərahim fərda fərhad fərid fərman fərrux fəxri fəxrəddin fəyyaz fəzail gabin
gabino gabor gabriel gabriël gadang gading gaduh gael gaetano gagan gagik gaiman gal galak
galaktion galang galar galasso galatios galen galentin galien galih galimir galinos galiono galip
galiyan gallego galo galuh galur galust galvarino gaman gamani gamanto gambira gamblang gancho
ganda gandewa gandi ganep ganesh gangsa gangsar gani ganislav ganjaran gano gantar gantsomir gara
garan garang garda garech garegin gareth garfield garikai garland garnik garo garret garreth
garrett garri garry garsevan garth garvan gary garyfallos gaspar gaspard gaspare gaston gastone
gastón gathoni gatis gato gatot gatra gatso gaurang gaurav gautam gauthier gavan gavin gavriil
gavrila gawain gaz gazel gazmend gaël gaëtan gašpar gbadebo gbenga gbolahan gbowoade gearoid
gebhard gecho gedeon gedion geert gegham geir gejza gela gelemir gelu genadi genadivaleriev
genadiy genaro gencaslan gencho gene genislav genko gennadiy gennady gennaro geno gençay geo
geodim geoffrey geoffroy geofrey geomil georg george georgel georges georgi georgian georgios
georgiy geovanny geraint gerald geraldo gerard gerardo gerardus gerasim gerasimos geraud geray
gercho gerdan gereon gerfried gergan gergely gergelyub gergey gergin gergő gerhard gerhardt
gerhart germain german germán gernot gero gerold gerolf geronimo geroy gerrard gerrit gerry gerson
gert gervase gervasio gerwin gery gerónimo gesho getachew gethin getislav getko geto getso gevorg
ghani ghassan ghenadie gheorghe gheorghiță ghilas ghislain ghiță ghulam gia giacinto giacobbe
giacomo giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco
gianni giannis gianpaolo gianpietro gibson gicu gică gideon giel giga gigla gijs giko gil gilang
gilbert gilberto gildardo gildroy giles gilles gillis gino ginyas gioacchino gioachino gioele
gioffre gion gionata giorgi giorgian giorgio giorgos giosuè giovanni giovanny girik girindra
girish girma girolamo gisbert gitau githinji gitonga giuliano giulio giuseppe giustino giveza givi
giz gizdalen gjorche gjorgi gkikas glauco gleb glen glenn glyn gnassingbe goce gocha goderdzi
godfrey godofredo godswill godwin goffredo goga gogi gogita gokhan golam gonzalo gonçalo goodluck
gopal gopinath gor goran gorazd gordan gordey gordon gorm gostomysl gottfrid gottfried gotthard
gotthilf gotthold gottlieb gottlob govind goyo graciano grady graeme graham grant grayson graziano
grațian greco greg grega greger gregg gregor gregorian gregorio gregory gremislav grigol grigor
grigore grigorios grigoriy grigory grover gruffydd grzegorz grégoire grégory gualberto guarino
guenter guenther guglielmo guido guilherme guillaume guillermo guiseppe gumercindo gunar gunawan
gunbir gundolf guneet gunnar gunner guntars gunter gunther guntis guntram gunārs guram gurdeep
gurgen guriy gurpreet gus gust gustaaf gustaf gustav gustave gustavo gustaw gustáv gusztáv guus
guy gvardiana gwede gwenael gwilym gwyn gyanendra gyula györgy győző gzim gábor gérald gérard géza
gökay gökbudun göken gökhan göknur göksev gökten gökçebalan gökçil gönen göran görgünay görklü
gösta göte götz gözel gücal gülağa gülbala gülel güleğen gülşahin gümüştekin günaydin günden
gündüz gündüzalp güneri güngördü günkurt günser günter günther günşen gürarda gürelcem gürsal
güçal güçlüer güçyeter gəray habib habibu habibur habil haciali hacıbəy hadi hadithi hadrien
hafeez hafiz hagen haile hairyanto hajo hakainde hakan hakeem hakikat hakim hakob hal halid
halidun halil halim haluk halvor hamad hamazasp hamdan hameed hami hamid hamis hamish hamisi
hamisu hampus hamza hamzah hanedan hank hannes hanni hanno hanns hannu hans hansgeorg hansjoachim
hansjörg hansjürg hansjürgen hanspeter hansruedi hanss hansueli haralamb haralambie harald
harambee hardana hardi hardik hardy hari harijs harimurti haris harish hariz harja harjasa harjaya
harjo harlan harley harm harol harold haroldo haron haroon harpreet harri harris harrison harro
harry harsana harsanto harsaya harsh harshad harshil harshvardhan hartaka hartana hartmut hartmuth
harto hartwig harun haruna haruto harutyun harvey hasan hasbek hasim hassan hasso hasta hatem
havrylo hayali hayden hayk haykaz hayret haywood hazem haziq hazrat heath hector heikki heiko
heimo heiner heinfried heini heino heinrich heinz heitor hekmet helfried helge heliodoro hellmut
hellmuth helmar helmer helmut helmuth hemang hemant hemi hendra hendri hendrik henk hennadiy
henner henning henric henrich henricus henrik henrikki henriks henrique henry henryk heorhiy
heraclio heraldo herbert herberto heribert heriberto herman hermanis hermann hermanni hermenegildo
hermes herminio hernan hernando herney hernán herrmann herschel hershel hersi heru hervé herwig
heryanto hesbon heydər heyvetullah hezron hicham hidde hideki hideo hideyuki hidir hikmet hikmət
hilal hilario hilding hilmar hilton himanshu himawan hindal hinrich hipolito hipólito hiram
hirofumi hiroki hiroshi hiroyuki hisham hishammuddin hitesh hiçsönmez hjalmar hjalte hlaudi hlib
hmayak hoani hocine hohepa holger hollis holm homer homero honoré horace horacio horațiu hordiy
horea horia horst horymír hosea hossam houcine hovhannes hovik howard hoyt hoàng hrant hredhaan
hristo hritik hrvoje hryhoriy hubert hubertus hudavent hudson huey hugh hugo hugues humayun
humberto humoyun humphrey hunalp hung hunor hunter husam huseyin husik hussain huy huzuri hyman
hynek hywel håkan håkon håvard héctor hükümdar hümbət hürdoğan hüryaşar hüseyin hüseyn hüseynqulu
hüsmen hıfzullah hưng həci həmid həsən həsənağa həzi iacob iain iakovos ian iancu ianis iason
iasonas ibidapo ibrahima ibrani ibrohim ibun ibán ichiro icho idowu idris idrissa idriz idık
ieremia ieremias ieronymos ierotheos ieuan ifan ifeanyi ifechukwu ifor iftikhar ige igho ignace
ignacio ignacy ignatios ignatiy ignatz ignaz ignazio ignác igor igors ihab ihaia ihnat ihor ihsan
iisakki ijaz ikaros ikbal ikechukwu ikenna ikeoluwa iker ikhsan ikhtiandar ikin ilari ilarie
ilarion ilcho ildefonso ilgı ilhan ilias ilich ilie ilija iliomar ilir iliya iliyan ilja ilker
ilkka ilko illya ilmari ilmārs ilya ilyas ilyes imad imam imants imaran imer imilian immo imran
imre imrich imron imtiaz incho inder indrajit indrek indriķis ingbert ingemar ingemund ingmar ingo
ingolf ingvar inigo inioluwa inko innes innocent innokentiy inocencio inocențiu ioakeim ioan ioane
ioannis iolo ion ionas ionel ionică ionuț iordanis iorwerth ioseb iosif ioulianos ioulios ipat
ipatiy ipolit ippazio ippokratis ippolit ippolytos iqbal ira irakli iraklis irakliy irfan irian
irinel irineus iriney iriyan irko irnanto irnik irodotos irsad irungu irvin irving irwan irwin
isaac isaack isaak isac isack isagani isaia isaiah isaias isak isamu isaque isay isaya isaías
iseoluwa isfandiyor ishaan ishan ishaq ishola ishtiaq ishwar isiah isidor isidoro isidoros isidro
isikeli iskar iskren islom ismael ismail ismaila ismaël ismet ismo ismoil ismık isperikh issa
issac issack issam istan istatko istilyan istvan istván isus itai itko itso ituri iulian iuliu
iuri iurie iustin iustinian ivan ivane ivano ivar ivars iver ivo ivor ivory iván iwan iwo izidor
izmail izot iztok izyaslav iñaki iľja işıkay işıman i̇biş i̇brahim i̇diris i̇kiz i̇lalmış i̇lbek
i̇ldem i̇lgi i̇lham i̇lim i̇lkim i̇lkin i̇lmafer i̇lqar i̇lsu i̇lteriş i̇lyas i̇mam i̇mran i̇mren
i̇nançlı i̇nqilab i̇ntihap i̇ntiqam i̇sa i̇sak i̇sgəndər i̇slam i̇smayıl i̇smet i̇smət i̇srafil
i̇vecen i̇xtiyar i̇yiyürek i̇zgü i̇zzət i̇şcan jaak jaakko jaan jaanus jaap jaba jabal jabali
jaber jabir jabu jabulani jacek jacinto jack jackson jacky jacob jacobo jacobus jacopo jacques
jader jaeman jafet jaga jagan jagapati jagaraga jagat jagdish jago jahangir jahongir jai jaider
jail jaiman jair jairaj jairam jairo jairus jais jaka jakaya jake jakob jakobs jakov jakub jalal
jalia jalmari jalol jamaal jamal jamar jame jamel james jamey jamil jamison jamshed jamshid janez
jangwa jani janic janick janik jankat janko jann jannik jannis jano janos janosch janus janusz
japhet japheth jared jari jarkko jarl jarlath jarle jarleth jarmo jarne jarno jarolím jaromír
jaron jaroslav jaroslaw jarosław jarred jarrett jarrod jarvis jarwa jarwadi jarwi jasin jasmani
jason jasper jassim jasur jaswadi jaswant jati jatin jatmiko javan javed javi javier javohir jaxon
jay jaya jayadi jayant jayden jayeng jayesh jayson jc jeannot jed jeet jef jeferson jeff jefferey
jefferson jeffery jeffrey jeffry jefri jeison jeisson jejomar jelani jelle jelte jemal jenaro
jenel jens jenő jeppe jerald jere jeremi jeremiah jeremias jeremie jeremy jeremías jerguš jerker
jermaine jerman jermiah jernej jeroen jerold jerome jerrod jerrold jerry jerson jerzy jerónimo
jerôme jesper jess jesse jesus jesús jetmir jeton jevgeni jez jezups jhan jhoan jhon jhonatan
jhonny jhony jide jignesh jim jimmy jimoh jinawi jindra jindřich jip jiri jitendra jitesh jivan
jiří joachim joacim joakim joannes joao joaquim joaquin joaquín joash job jobst jochem jochen joe
joel joep joerg joeri joesph joey joffrey johan johann johannes johans john johnathan johnathon
johnie johnny johnson johnstone johny joko jon jona jonah jonas jonatan jonathan jonathon jonny
jono jonás jonáš joojo joona joonas joonatan joost joppe joram joran jordi jordon jordy jordán
joren jorge joris jorj jorma jorn jort jos jose josef josep joseph josephat josephus josh joshua
josiah josip joso josphat josse jost josua josue josué jouko jouni jovan jovche jozef jozo joão
joé joël joško jožef juan juanito jude judson juergen juha juhana juhani juho jukka jules julian
julien julio julius juliusz julián juma jumaane jumadi jumari jumber jun junaid junichi junior
juraj jure jurgen juri jurij juris jurre jurriaan jussi justin justiniani justino justo justus
jusuf juuso juvenal juwon jyotiraditya jyrki ján jános jérémie jérémy jérôme józef józsef jörg
jörgen jörn jørgen július jürg jürgen jüri jānis jāzeps jēkabs jēkaubs jędrzej jūlijs kaan kaarlo
kabir kabiru kachi kacper kacung kada kadir kagame kagiso kahir kahu kai kailash kaique kairav
kaito kaj kajen kajetan kakha kakhaber kaleb kalervo kalevi kalgay kalidou kalim kalle kallinikos
kallistrat kalolo kalpit kalyan kamal kamar kamarul kamau kambali kamidin kamiel kamil kamlesh
kamran kamron kamrul kanak kanayo kanda kane kanini kanpulat kapagan kapil kapiton karabaş karaca
karaer karakucak karanbay karani karanja karataş karcan karcho kardi kareem karel karim kariman
karimi kariuki karja karl karlfried karlheinz karlo karlukhan karma karman karna karolos karp
karsa karsana karsten karta karthik kartik karya kashangaki kashif kasim kasimir kasiran kaspar
kaspars kasper kassim kastriot kasusra kasyan katakomb katalinka katana katerin katlego katsuya
kauko kauri kaushik kavurt kawaca kawaya kayagün kayden kaygusuz kayode kayrabay kayun kayıt kazim
kazimierz kazimir kazimír kazuki kazuo kazuya kazım kaşif kealan keano keanu kebede keegan keelan
keenan kees kehinde keiichi keiji keijo keisuke keith keji keld kelechi kelvin kelâmi kemal kemba
kemboi ken kenan kenari kendall kendrick kenechukwu kenedy kenes keneth kenichi kenji kenn kennedy
kennet kenneth kennith kenny kent kenta kenter kenth kenton kenyangi kenzie kenzo kerem kerim
kerman kermit keshav ketan kete kev keven kevin kevork kez kgalema kgosi kgosientso khacho khairul
khaled khalid khalifa khalil khamani khamis khamisi khanko kharalambi kharalampi kharalan
kharbingar khari khariton kharizan kharlampiy khasan khasatin khavtelin khaya khebar khefestion
khektor kheraklit khernani khiminay khinko khino khitko khoa khoma khoren khoroz khosrov khrabar
khrabrin khranimir khrelko khrelo khrischo khrisim khrisimir khriso khristalin khristiela
khristilian khristivilin khristiyan khristo khristodor khristofor khristomil khristomir
khristoslav khristozar khristozornitsian khristozornitsomil khrondel khrusan khuban khubav
khubaven khuben khurram khurshid khvicha khvoyne kiaan kian kiapo kiaran kiarie kibar kiber kibet
kick kieran kiernan kieron kieth kijani kike kikos kikwete kilian killian kilonzo kimani kimanzi
kimathi kimba kimbilio kimbo kimcho kimeu kimmo kimon kimutai kingston kinka kinta kinubi kinuthia
kinyanjui kinyua kioko kip kipchirchir kipchoge kipchumba kipkemboi kipkemoi kipkirui kipkoech
kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprislav kipriyan
kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kir kirakos kiramettin kirby kircho
kirien kiril kirill kirk kirui kirwa kiryak kiryaki kiryako kirykos kishore kito kitodar kitomir
kiume kiyasi kiyoshi kizza kjeld kjell kjetil klaas klas klaus klavdiy klavs kleanthis klearchos
klemen klemens klement kleomenis kleopas kleovoulos klim kliment klimis klod klyment knud knut
koba kobe kobina kocabaş koech koen koenraad kofi koichi koji kojo koko kolawole kolcho koldan
kole kolo koloman kolyu komnin komninos kondo kondrat kondratiy kondwani konguralp konon konrad
konradi konradus konstantin konstantine konstantinos konstanty konštantín kopan koray korbinian
korede korir korkmazalp kornel kornelius kornil kornilios kornél korugan kory koryun kosgei kosmas
kosta kostas kostiantyn kostyantyn kotuz kovu koycho koyno koyo koçak koçkan koşukhan krish
krishnan kristaps krister kristers kristiaan kristian kristijan kristián kristjan kristof
kristofer kristoffer kristopher krists kristóf krisztián krisztofer krišjānis krišs krištof krste
krystallis krystian kryštof krzysztof ksawery kudakwashe kuddusi kujoe kujtim kuldeep kullervo
kumar kumara kunal kuncara kunibert kunihiko kunle kuno kunthara kupriyan kuria kurnia kurt kurtis
kurunzi kushtrim kusiima kustaa kusuma kutay kuzma kuzman kvetoslav kwabena kwadwo kwaku kwame
kwamena kwasi kweku kwesi kyalo kyan kyano kyle kylian kyllian kyosuke kyprianos kyriakos kyriazis
kyros kyrylo kálmán károly kâmil kåre kévim kévin köker köktaş kösemen kürşad kārlis kılıçbay
kınel kırat kırgız kıvılcım kızıl kızıltunç kəmaləddin kənan kəramət kərim laban labinot labros
labuh lachlan ladimir ladislau ladislaus ladislav laertis lage laimonis lajos laksana laksh
lakshit lakshman lalit lalko lalo lamar lambert lamberto lambi lambo lambyu lameck lamine lamont
lanang lance lancelot lander lando landon lane langalibalele langat langgeng lanjar lanny lanre
lanselot lantar laokratis larry lars lasantha lascăr lasha laskal laskar laskaris lasmanto lasmono
lasse lassi lastar laswi laszlo lateef latif latin latko lato latyu laureano laurence laurens
laurent laurenz laurențiu laurian laurin lauris laurits laus laust lautaro lavern lavr lavrentios
lavrentiy lawal lawerence lawrence laxman lazar lazaro lazaros lazarus laziz lazzaro lazăr lazım
lean leandar leander leandro leandros leano leart lecho ledion ledün leevi lefter lega legawa
leider leif lekan leke leko leland lembah lemonis lemuel lenard lenin lenko lenn lennard lennart
lennarth lennert lenny leo leocadio leon leonard leonardo leonardos leoncio leonel leonhard leonid
leonidas leons leontin leontiy leopold leopoldo leordean leoš lere leroy les lese lesedi lester
leszek lev levcho levent levente levi levin levis levko levon levoslav lewis lex león leónidas
liam lian liaquat lias liban libardo liberto libor licho lică lieven likhiya lilcho lilko lilyan
liman limar limbani lindani lino linus linwood lio lionel lipe liridon lirim lisandro livingstone
livio liviu ljubisa llew llewellyn lloyd llyr loan lode lodewijk lodovico loek logan logothetis
lohit loke lokesh lon longin lonnie lope lorans lorcan loren lorenz lorenzo lorik lorin loris
lotfi lothar loudovikos loui louie louis louka loukas loukianos lourenço lovcho lovemore lovre
lovro lowe lowell lowie loyd loz lozan lozana lozen loïc luan lubinda lubomír luboš luc lucas
lucca lucențiu luchezar luchino lucho lucian luciano lucien lucio lucky lucrețiu ludger ludo
ludolf ludovic ludovico ludovicus ludvig ludvik ludvík ludwig luděk luhung luhut luigi luis luiz
lukan lukas lukasz luke lukita lukman luko lukyan lukáš lulcho luli luluh lulut lulzim lumír lunga
lungelo lungile luqman lurhur lusio lusiya lutfan lutfi luthando luther luthfi lutz luuk luvuyo
luwar luwes luyanda luzius luís lwandile lwazi lyam lykourgos lyle lyman lyndon lysandros lyubim
lyubomir lyubosmysl lászló lázaro léandre léo léon léonard léonce léopold lütfi lətif maanas
maanav maarten mabvuto mac macario macauley macharia maciej mack macky macs madalitso madhav
madhukar madhusudan mads mael magdalinos magne magnus mahadev mahathir mahbub mahdi mahendra maher
mahesa mahesh mahfud mahinda mahinder mahir mahmood mahmoud mahmud mahmut mahsun maicol maik
maikol maina maingi mairtin majed majid makar makara makarios makau makhno makokha makori makoto
maks maksim maksimiljan maksimilyan maksur maksym maksymilian makunga makuta makuu malachy malcolm
malik malkhaz malte malthe malusi mamadou maman mamdouh mamikon mamuka manaaki manabu manaf manah
manan manawa manbir manchestaryunayted mancho mandla mandlakhe maneesh manfred mangesh mangosuthu
manish manjunath manny manoel manohar manoj manol manole manolo mansoor mansour mansur mansurali
mantas manthan manuel manuil manus manush manvel manyu manzoor maqbool maqsud maras marc
marcantonio marcel marcelino marcell marcello marcelo marchelo marcial marciano marcin marcio
marco marcos marcu marcus marek mareks margana margar margarit margarito margus marguy mariadi
mariano marijan marijn marin marincho marinel marino marinos marinus mario mariollita marios
maritna marius mariusz mariy mariyan marián mark markku marko markos markus marlin marlon marnix
maroš marquis marshall marsito marsudi mart martaka martana martani marten martial martijn martim
martin martiniyan martino martinos martti marty martyan martyn martí martín marush marvin marwan
marwata maryadi maryanto masahiro masaki masao masar masaru masashi masato masayoshi masayuki
masho masika masinde maslina mason masood massimiliano massimo massinissa mate matei matej mateo
mateus mateusz matevž matey matheo matheus mathew mathias mathieu mathijs mathis mathys mathéo
mati matias matic matiu matjaž mato matouš mats matt matteo matthaios matthew matthias matthieu
matthijs matthäus matti mattia mattias matts mattéo matvey matyu matyáš matéo matías matúš matěj
matīss mauno mauri maurice mauricio maurilio maurin maurits mauritz maurizio mauro maurus maurycy
mavrikios mavroeidis mavroudis mavuno mavuto mawuli max maxence maxim maxime maximiano maximilian
maximiliano maximilien maximilián maximino maximo maxwel maxwell mayank maykol maynard mayros
mazen mazlum maël mbhazima mbithi mboya mbugua mburu mcebisi mckinley mduduzi mechislav mecit
medard medhat meelis mees mefarettin mefodiy megaklis mehdi mehdiqulu mehman mehmed mehmet
mehmetzahir mehmood meik meinhard meinolf meinrad meirion mekhak mel melchior melchor meletios
melichar melihcan melker melkon melkum melle melvin melwin memili menandros menelaos mengi
mengistu mengüç meno mentor menzi merab merdi mergim merijn merilin merkourios merlin merrill mert
mertel merv mervin mervyn merzuk mesak meshack mesrop mestur mesut metaksa methodios metin
metinkaya metod metodi mevlut mevlüt meşhur mfundo mher micael micah miceal micha michael michail
michal michalis michaël michał micheal michel michelangelo micheletto michelotto michiel mick
mickael mickaël mickey miel mieszko miguel miha mihael mihai mihail mihajlo mihels mihhail mihin
mihir mihkel mihnea mihran mihály miika mijo mik mika mikael mikaere mikayıl mike mikel mikels
mikes mikhail mikhailo mikheil mikhey mikkel mikko miklós mikołaj mikuláš milan milay mile milen
miles milford milind miliy millard miller milo milorad milos miloslav milovan miloš miltiadis
milton milán minas mindia minenhle minh minoas minoru mio miodrag miquel miran mirbadin mircea
mirco mirko miro miron mironshoh miroslav miroslaw mirosław mirsad mirzə mirəli misael mischa
mishat mislav mitch mitchel mitchell mitesh mithun mitică mitko mitofan mitra mitruț mitsuo mituru
mizanur miķelis miłosz mkhitar mladen mlungisi mmusi modesto modibo modris mofizur mogens mohamad
mohamed mohamedi mohammad mohammed mohamud mohan mohand mohannad mohd mohit mohsen mohsin moises
moisey moisés mojmír mokey momanyi momchilo moncef monis monroe monte monty moreno moritz morris
morten mortimer morton moses mosese mosharraf moshe mosiuoa mouloud mounir mourad moussa mpho
mpumelelo mrinal mstislav mthokozisi mthunzi muammar mubashir mucahit muchiri mudassar muema mueni
mugabi mugambi mugendi mugisha mugo mugur mugurel muhamed muhamet muhammad muhammadali
muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
muhammadsolih muhammadu muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet
muharrem muhip muhyettin muhyiddin muia muigai muiruri mujahid mujeeb mujur mukesh mukhwana
muktedir mukul mulatu mulele mulenga muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni munashe
munene mungai mungo muni munir munyao munyaradzi munyoki murad murali muralidhar murat muratcan
murdo muriithi murilo murimi murithi muriuki murman murod murray mursinin mursita murtala murtaz
murtaza murti musa musafet musau musee musembi museveni musharraf mushegh mushtaq muslim musonda
mustafa mustafo mustapha mustika mustofa musyoka musyoki mutahi mutai mutale mutasım muthama
muthengi muthoka muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak
muxtar muzaffer mwai mwangangi mwangi mwaniki mwansa mwanzia mwaura mwende mwendwa mwezi mwikali
mwinyi mwiti mxolisi mykhailo mykhaylo mykola mykolay mykyta myles myron myroslav mzamo mzwandile
márcio mário márk márton mátyás máté máximo måns mårten móric möhsim mübariz mücellib müfit
mükramin mülâyim mümtaz münif müntəzir mürit mürsəl müslum müslüm müzekker müzəffər māris mārtiņš
mădălin məhəmməd məhərrəm məmməd mənsur nabeel nabil nacer nachiket nachiyan nachko nacho nacio
nadeem nader nadir nae naeem nael nafii nafisat naftali nagaraj nagendra nagesh naguib nahashon
nahuel naim nairi najam najeeb najib nake nakif nakip nako naksh nakul nalar nalin nam namiq
nancho nand nandan nando nanko nano nansimir nanyu naoki naoto napoleon napoleone naradi narayan
narayanan narcis narciso narcisse nardi narek narendra naresh narji narkis nartsislav nas nasab
naseem naser nasim nasir nasiru nasko nasrullah nasser nassim nastimir nastradin nasuf natalio
natan natanael natanail nataniel nate nathan nathanael nathanail nathanaël nathanial nathaniel
natiq natko natsko natso naud naum naveed naveen navin nawaz naycho nayef nayil nayo nazar nazario
nazim nazir nazlim nazmi nazri naël naïm nağı ndabezinhle ndegwa nderitu ndirangu nduka nduku
ndunge ndungu nduta neal nearchos nebih nebojsa necati necdat nechifor necmettin ned nedelcho
nedelin nedislav nedko nedo nedyalko nedyu neel neeraj neftalí negoslav nehemiah nehip neider neil
neill nejc nektarios nel nelcho nelio nelko nelson nelu nemanja nemesio nenad nencho nenko
nensislav neo neofytos neokli neoklis neres nerim nerses nesip nestor netani nev nevenko neviliyan
neville nevin nevio nevsal nevyan newton neycho neyko nezihi ngamia nganga ngari ngeni ngigi
ngonidzashe ngugi nhiên nhlanhla nial niall nibaldo nicanor nicat niccolò nichifor nicholas
nicholus nick nicklas nickolas nickson nicky niclas nico nicoară nicodemo nicodemus nicodim
nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolás nicolò nicu niculiță nicușor nicuță niek
niels nifont nigel nihai nihat nii niilo nik nikandr nikandros nikanor nikau nikhil nikifor
nikiforos nikitas niklas niklaus niko nikodem nikodim nikodimos nikolai nikolaj nikolajs nikolaos
nikolas nikolaus nikolay nikoloz nikon nikora nikos niks nikša nil nilesh nilo nils nilson nimal
niraj niranjan nisar nishant nitesh nitin nitish nixon niyaga niyaz niyazi niyi niyilolawa nizar
njabulo njagi njenga njeru njiru njogu njoki njoroge njue njuguna nkosana nkosinathi nnamdi noah
noam noble noboru nobuo nodar noe noel nolan nolberto noman nonoy nonso norayr norbert norberto
norbey norman normand normunds norris noud nout novruz noé noël nrima nshan ntimi ntokozo
ntsikelelo nubar nugraha nugzar nuhu nukri numan numbers nuno nural nurcan nuretdin nurettin nuri
nuriat nurkan nurlan nurmuhammad nuru nurulla nurullah nurşən nuyan nuşirəvan nwabudike nwankwo
nyaga nyakundi nyamai nyana nyawira nyesom nyoman nyongesa nyoro nzioka nzomo nándor néstor
nürəddin nüsrət nəcəf nəriman nəsib nəsimi oba obafemi obaid obanijesu obed obert obinna obiora
obirdar obretim ocampo ochieng octav octavian octavio octaviu odd odell odhiambo odhran odilón
odinga odion odis odkanlı odongo oduor odysseas odysseys oganer ogden ogin ognemir ognen ogola
ogooluwa ohan oisin oisín oiva ojas ojok ojwang okan okanay okbay oke okean okechukwu okello okey
okgüçlü okhanes okhrim okon okot okoth okseven okta oktay okto oktüremiş okumu okyalaz olabode
oladapo oladare oladele oladimeji oladipo olaf olakunle olalekan olamide olanrewaju olansile
olatunde olatunji olavi olawale olca oldağ oldrich oldřich ole oleg olegario oleh olek oleksa
oleksandr oleksiy olen oles olfert olgierd olimpi olimpian olimpiu olimpiy olin oliver olivier
oliviu olivér oliwer oliwier olle olli olof oloo olov olu olufemi olukayode olumide olumorotimi
oluoch olusegun olusola oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
oluwaseun oluwole omaca omair oman omar omari omelyan omer omiros omkaar omkar omobobola omondi
omotayo omurtag onat oncho ondieki ondrej ondřej onesmus ongay onik onkar onni onofre onufri
onufriy onuker onur onurcan onursu onveer onyango onyeka onyekachi onysym opan opanas opio opiyo
opung oqtay oran oranlı orazio orduxan oren orest oreste orestis orfeas orfey orgün orhan orinder
orkhidey orkhyp orlando orlin ortak ortodoksi ortse ortwin oruç orval orville orxan osagie osama
osamu osaze osbert oscar osip oskar oskari oskars oskár osman osmo osogo osric ossi ossian ostap
ostromir osunleke osvald osvaldo osvalds oswald oswaldo oswin otabek otakar otar otavio otay
otfried otha othmar othon otiende otieno otis otmar oto ottavio ottfried ottmar otto ottokar
ottomar ottone ottó otávio ouanes ouma oumar ousmane oussama ousseynou ovanes ove ovidio ovidiu
owain owe owen owino owuor oymak ozansü ozgur ozy oğulbaş oğurata oğuzman oļģerts paapa paata
paavo pablo pacho paco padraic padraig padraigh paiman paisiy paker pakhom pako palle palmi
palmiro pambe pamfil panagachie panagiotis panagis panait panas panashe panay panayot panca pancho
pande pandelis pandu panfil panfilo pangeran pangestu panji pankaj pankrat pankratiy pankrtiyyan
pankrác pano panormitis panos pantaley pantazis panteleimon panteley panteleymon pantelis panto
pantyu paolina paolo paora parag parakhod paramon paras paraschos parashkev parashkevan paraskefas
paraskev pardi paresh parfen pargev paride parimal parker parman parmen partev parth partha parush
paruyr paschal paschalis pascual pasi pasko paspanakhil pasqual pasquale pastor pato patric
patricio patrick patrik patrizio patroklos patryk patso patvakan pau paul pauli paulino paulo
pauls paun pauric pavao pavel pavelin pavle pavlincho pavlo pavlomir pavol pavsanias paw pawan
pawel paweł paylak paylos paşa peadar peader pearce pearse peder pedro peer peeter pehlil pekka
peko pelaji pelay pelayo pele pelle pellegrino pelopidas pemphero penchin pencho penko peno pentti
penyu peo pepe pepijn pepino pepislav pepito pepo per percho percival percy peregrine perikal
periklis perkasa pero perry persiana persiyan pertti pervez petar pete peter peterson petikongres
petkan petko peto petr petraki petre petri petrică petrinel petrișor petro petromil petros
petrozar petru petrus petruț petter petteri peychin peycho peyko peyo peyodon peytan phelim phelix
phil philemon philip philipp philippe phillip phineas phumlani phúc piaras pier pierangelo pierce
piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre piersanti piet pieter pietro
pilirani pim pimen pinaraj pinarayi pindaros piotr pirahmet piripi pirmin pius piyush platon pleșu
plinio ploutarchos plácido poghos pol polad polikarp polychronios polydoros polykarpos polykratis
polyvios polyzois pompeo pompiliu pomponio poncio pontus popobawa porfirio porfiriy potap poul
praba prabawa prabhakar prabhat prabhu prabowo prabu pradeep pradip prafulla prahlad prakash
prakosa pramod pramono pranab pranata pranav pranawa pranay praneel pranit prasad prasanna
prasetya prasetyo prashant prasoon pratap prateek pratik pratyush praveen pravin pravoslav
praxitelis prayitna prayoga prayogo preben predrag prem preston priit prima primitivo prithvi
prithviraj prodromos prokhir prokhor prokl prokofiy prokop prokopios promitheas prov prudencio
pryderi przemyslaw przemysław puccio pumbaa punit purushottam purwa purwadi purwanto putu pylyp
pyrros pythagoras pádraig pál pánfilo pär pål péter pío pünhan pătru pēteris přemysl pərvin pərviz
qabil qadim qadir qais qaiser qalib qamar qarin qasim qasım qiyas qoşqar quang quentin quincy
quinn quinten quintin quinton quique quirino qulam qulu qüdrət qədir qələndər qəzənfər rabah rabih
rabiu rachid rachil rachit rachko racho radek raden radika radim radislav radit raditya rado
radomír radoslav radoslaw radosław radovan radu radúz raed raf rafa rafael rafail rafal rafayel
rafaél rafaël rafał raffael raffaele raffaellino raffaello raffi rafi rafid rafih rafik rafiq
rafiqul raghav raghavendra raghu raghunath raghuram ragnar ragner raharja raheel rahim rahman
rahmat rahmet rahul raihan raik raimo raimondo raimonds raimund raimundo rainer raivis raivo rajab
rajabu rajan rajat rajeev rajendra rajesh rajinder rajiv rajko rajkumar rajnath rajnish raju
rakesh raleigh ralf rallis ralph rama ramachandra ramadan ramadhan ramadhani ramakrishna
ramakrishnan ramamurthy raman ramaz ramazan ramesh rami ramid ramil ramiro ramiz ramnath ramon
ramy ramzi ramón ranald ranbir randal randall randeep randell randhir randolf randolph randy
randyu rangga ranieri ranil ranjan ranjit ranveer raoul raphael raphaël rareș rasate rashad rashed
rashid rashidi rashko rasho rasim rasmus rastislav rasul rati ratibor ratmir rauf raul rauno ravi
ravichandran ravindra ravy rawiri ray rayaan rayan rayford raymon raymond raymund raymundo rayu
raza razak razi razı raúl reagan rean recep recepali redmond reece reed refik refugio reggie
reginald rehaan rehan rehman rei reid reijo reimar reimer reimund rein reinald reinaldo reinel
reiner reinhard reinhardt reinhart reinhold reinier reinis reino reksa relu rem remazan rembrandt
remi remigio remo remus remy remzi renaat renan renato renaud rendy rens renzo rené respati
resulcan reto reuben revaz rewi rex rexhep reyansh reyes reynaldo reza rezaul rezo rezzak rhavi
rhodri rhydian rhys riad rian riaz ricardo riccardo ricciotti richard richardt richerd richie
richárd rick rickard rickey rickie ricky rico rida ridwan rigas rigathi rigo rigoberto rihards rik
rikard riku riley rinaldo rino rinor ris risasi rishabh rishi risto ristya ritesh riyad riza rizal
riziki rizki rizky rizos rizvan rizwan ričards roan roar rob robart robbe robbo robby robert
roberto roberts robinson robt rocco rochdi rochus rocky rod rodan rodante rodel roderich roderick
rodger rodgers rodion rodney rodoflos rodolfo rodolphe rodrick rodrigo rodrigue roel roeland
rogelina rogelio rogena roger rogerio rogers rohan rohat rohit rohtash roin rok rokene roko roksan
roland rolando rolands roldán rolf rolland rollo rolly romain roman romano romanos romel romelina
romen romeo romil rommel romolo romuald romul romulo romulus román roméo ron ronal ronald ronaldo
ronan ronith ronni ronnie ronny rono rony roope roosevelt roque rory rosamel roscoe rosendo
rosenka roshan rosimir roska rosko rosli rosman ross rossa rostiana rostimir rostislav rostyslav
rotich rotimi rouven rowan roy royce rozalin rozin rozotsvet ruairi ruairí ruari ruaridh rubani
ruben rubin rubén rudecindo rudi rudolf rudolph rudra rudy ruedi rufino rufus ruggero ruggiero
ruhiu ruhsat rui ruka rune rungo rupert ruperto rupesh rushil ruslan rusman russ russel russell
rusty ruud ruwan ruy ryan ryder ryo ryohei ryosuke ryota ryszard ryurik rza réginald régis régulo
rémi rémy róbert rómulo rövşən rúben rüdiger rüfət rüknettin rüşen răducu răzvan rūdolfs rəis
rəsul rəşad rəşid saad saadat saba saban sabar sabas sabatino sabelo sabih sabin sabir sabri
sachin sadaka sadanand sadat saddam sadik sadiki sadio sadiq sadittin sadıq saeed safdar safet
sagar saghatel sagir sahak sahin sahir said saidi saif saiful sajid sajjad saka sakari sakaria
sakip saksham sakti sal salah salahuddin salami saleem saleh salih salim salkın salman salohiddin
salomón salum salurbay salvador salvatore salvi sam samaila samaksh samandar samar samarth sameer
sameh samer samesh sami samir samisoni sammie sammy samo samouil sampath samson samsul samu samual
samuel samuele samuil samuli samurtay samuël samwel samweli samy sanasar sanath sancak sancho
sandalio sandeep sander sandi sandile sandip sandis sandor sandro sandu sanele sanford sang sani
sanjar sanjay sanjeev sanjiv sanjoy sanket sante santeri santiago santino santos santosh sanusi
sançar saqib sarantis sarath sardor sarfraz sargis sargın sarpkın sarthak sarvan sarvar sarwar
sarıcabay sasa sascha sashi sasho sasun sathvik satish satoru satoshi satrettin saturnino satya
satyam satyendra saud saul saulos saurabh saurav sava savak savas saveliy saverio savni savva
savvas savvatiy saydam sayin sayrak sayın saïd saúl sağcan sağıt sašo sbu scot scott scottie
scotty seamus sean sebakhtin sebastiaan sebastian sebastiano sebastien sebastijan sebastián
sebastião sebastjan sebattin sedat sedef sedefcho segismundo segun segundo seha seif seiji
selahattin selaheddin selatin selcuk selemani selen seler selim selivan seliverst selorm selâtin
sem semender semir semisi semyon senad senan sencar senn senne senol senthil senyo senzeni senzo
seosamh sep sepp seppe seppo septimus seracettin serafeim serafim serafín serdar serezli serge
sergei sergej sergey sergio sergios sergiu sergius sergo serhatmehmet serhii serhiy serkan serob
serol server servác seslav setareki seth setya seun sevan sevar sevastianos sevastin sevastyan
sevdalin sevdan sevdi seve sevelin sever severiano severin severino severo severín sevindik seydo
seydou seye seyfulla seyfullah seyfəddin seyi seyithan seymour seymur sezal sezginbaş seçme sfiso
shaban shabani shabbir shadrack shafiq shafiqul shahbaz shahen shahid shahidul shahnawaz shahriyor
shahrizal shahrul shahzad shahzod shahzoda shailendra shailesh shakeel shakil shakro shalva
shamsuddeen shane shankar shanko shanou sharad sharif sharo shashank shashi shaukat shaun shaurya
shavarsh shawn shay shayne shaz shea sheamus shehbaz shehu shehzad shekhar sheki shekoni sheldon
shelton shem shenko shenol sherif sherman sherwood sheyna shibil shider shigeru shinichi shinji
shinko shino shinzo shipchan shirko shishir shishman shivam shivansh shivkumar shivraj shkodri
shmavon shmilo shmulyu shoaib shohei shohjahon shohrux shoji shola sholto shota shpilko shreyas
shrikant shtarban shtarkan shtedrin shtedyu shteki shteno shtenyu shterion shteriyan shterko
shtero shteryu shtiliyan shtilyan shtiryan shtono shttarban shttarkan shturk shubham shunichi
shusho shyam sibonelo sibongiseni sibusiso siddaramaiah siddharth sider sidiq sidki sidney
sidoniya siebe siegbert siegfried sieghard siegmar siegmund siegward siem sifiso sifonya sifuna
sigfrid sigfrido sigfried sigge sigismund sigizmund sigmar sigmund sigurd sigvard sihle siim
sijuade sikiru sikota sil sila silagi silan silantiy silas silvan silvano silvestar silvester
silvestr silvestre silvestro silvian silvio silviu silviyan silvo silyan simbarashe simen simeon
simi simion simiyu simo simon simphiweyinkosi simão simón sinan sindre sinică sinisa siniša sione
siosaia siper siphiwe sipho sirac siraj siranous sirman siro sitiveni sittik situmbeko sivakumar
sivaprakash sivert sivi sixten sixto siyabonga siyabulela sizwe sjoerd skender skorbut slamet slav
slavdo slaven slaveyko slavi slavil slavisa slavko slavomír slawomir slobodan smbat smith sneider
snorre sofiane sofoklis sofon sofron sohail sokrat sokratis sol sola soleh solomon somnath
somtochukwu son sonad sondre songezo songurkan sonny sorin sosimo soso sotaro sotirios sotiris
soufiane souleymane soumitra soumya soydaner soykut soyselçuk sozon spartak spencer sphiwe spilios
spiridon spyridon sreedhar srečko sridhar srikanth srinivas srinivasan ssali ssemujju staffan
stamatios stamatis stan stancu stanford stanimir stanislaus stanislav stanislaw stanisław stanko
stanley stavros stayros staņislavs steen stef stefaan stefan stefano stefanos steffen stein
steinar stelian stellan stellios sten stepan stephan stephane stephen stephene stergios steve
steven stevie stewart stian stig stijn stiven stjepan stojan stoyan struan stuart sture stylianos
stéphan stéphane suat subash subhash subodh subramaniam subramanian sudarshan sudeep sudhakar
sudhir sudi sugeng suharto suhas sukhbir sukhdev sukias sukumar suleiman suleman suleyman sulhi
sumeet sumit sunday sune sunel sung sunil sunusi suphi supriyanto suren surendra suresh surinder
surya suryakant sushant sushil susilo susumu sutrisno svante svatopluk svatoslav svein sven
svenning sverre svetlomir svetlyu svetoslav svetozar svetozár svyatopolk svyatoslav svätopluk
swaleh swapan swapnil swen sybren syed sylvain sylvester sylvio sylvère symeon symon szabolcs
szilveszter szilárd szymon sándor séamus sébastien sérgio séverin sökmen sönke sören sözer søren
sübhan sücaettin sücəddin süha sükrü süleyman sümeyye süvari sıla sıylıhan sławomir səbuhi səfər
səlahəddin səlim səməd sənan sərxan sərəncam səxavət tabish taciddin tad tadashi tade tadej tadeo
tadesse tadeusz tadevos tadeáš tadhg tafadzwa tage taha tahir tai taichi taine taisto taiwo
tajudeen takahiro takashi takatifu takeshi takondwa takudzwa takuma takura talal talayer talha
tali taliesin talıb tama tamati tamaydın tamaz tamirat tamás tanak tanay tanbay tandoğdu tane
taneli tangaroa tanguy tanhan taniela tanimu tanish tanko tanmay tanner tanpınar tansev tansığ
tanveer tanyolaç tanır tapan tapani tapio tapiwa tarak tarancı taras tarek tariel tarik tariq
tariyel tarmo taro taron tarquin tartış tarun tarzícius tasdik tasnim tassilo taswir tatos tatsuya
tatu tatul taufan taufik tauno tauseef tavita tawanda tawengwa tawfik taxiarchis taxiarchos
tayaydın tayfun taygan taylak tayo tayyab tayyip taşar taşkan teber tebogo teboho tecimer ted
teddy tedi teemu teerth tegid teguh teimuraz tejas tejs tekbay tekecan tekiner teksoy telemaco
telim telman telmo temel temidayo temir temirhan temistocle temizkal temur temuçin tengiz tenis
tenvir teo teobaldo teodor teodoro teodors teodosi teodosio teodosiy teodoslav teodostin teofan
teofil teohari teokhar terence terentiy terje terlan tero terrance terrell terrence tervel tesfaye
tetsuo tetsuya tetteh teun teuvo tevita tevs tewolde teymur teymuraz teymurçin tezcan tezol
teófilo thabang thabani thabiso thabiti thabo thad thaddeus thaddäus thales thalis thamsanqa
thando thanh themba thembelani thembinkosi themistoklis theo theobald theocharis theodoor theodor
theodore theodoro theodoros theodosios theodosis theodoulos theofanis theofilos theofrastos
theofylaktos theoklitos theologos theophil theopistos theotokis theron thiago thibaud thibault
thibaut thibo thierry thies thijmen thijn thijs thilak thilo thiseys thom thomas thomás thor
thoralf thorben thore thorsten thoukydidis thrasyvoulos thulani thuo thure thurman thành théo
théodore théophile tiago tiarnan tibe tiberiu tibo tibor tiburcio tichaona tichomír tidiane
tiernan ties tigran tigroni tihomir tiit tijl tijmen tijn tijs tikho tikhol tikhomir tikhon til
tilemachos tilen till tillmann tilman tilmann tilo tim timbul timcho timm timmy timo timofey
timoleon timon timotei timotej timoteo timotey timotheos timothy timothée timur timurtaş timéo
tinashe tincho tino tipene tirta tirtayasa tisho tissa tit tito titos titus tivadar tiziano tiğin
tjeerd tobi tobias tobiasz tobiáš toby tod todd todomirka todor todoraki todorin todorina tofail
tofiq toivo toker toki tokimir toktuğ tokunbo toköz tolek tolga tolonbay tolyu tom toma tomas
tomasi tomasz tomaž tome tomen tomi tominka tomislav tommaso tommi tommy tomo tomohiro tomori
tomoya toms tomàs tomás tomáš tomé toncho tonderai tongai tonguç tonimir tonino tonislav tonko
tonny tony toomas toon topalko tope topias topolko topuz tor toralf torben torbjörn torbjørn tord
tore torgny torgom torhan toribio torin tornike toros torquato torquil torstein torsten toru tory
toshihiro toshio tosin totko toto totso totyu toy toño toğan toğrul traian trajan trajche traugott
travis trdat trent trenton trev trevor trey tri triantafyllos trifon trilok trinidad tristan
tristram tristán troels trofim trokhym trond troy truman trung tryfon trygve trymore trystan
tránsito trọng tsabikos tsaki tsepo tshepo tsocho tsolak tsonyu tsotso tsubasa tsuma tsutomu tudor
tugiman tukufu tulio tullio tulun tumwine tunahan tunar tuncay tunde tunguç tunji tunçboğa
tunçkılıç tuomas tuomo turabi tural ture turgut turlough turxan tushar tutkun tuukka tuur tuyuğ
tuğcan tuğrulhan tuğtaş tverdislav tvorimir twan ty tycho tygo tyler tymofiy tymon tymoteusz tyree
tyrell tyron tyrone tyson tzanetos téo tõnu törel tùng tükelalp tümer tümkurt türabi türkalp
türkmen tüzeer tāne tınal tərlan ubaid ubaldo uberto ucha uche uchenna uda udant udarsh uday
udayan uddhav udo ueli uffe ugo ugochukwu ugolino ugur uilyam ulaiasi ulakbey uldis ulf ulises
ullrich ulrich ulrik ultan ulu uludağ uluman ulutay uluğbey ulyan ulysses umair umang umar umaru
umay umaya umberto umesh umit umman umut umutcan unggul uno uolevi upendra upik upkaar upul
uraltay urbain urban urbano urfan urhan urho uriel urmas uroš urs ushan ushangi ushindi usiku
usman usmon ustin ustym utama utkarsh utkucan utpal utz uwe uygun uzbay uzodinma uzsoy uçan uçbeyi
uğan uğurkan uğurtan vadim vadym vafir vagharshak vagn vahagn vahan vahe vahid vahittin vahram
vaibhav vaios vakhtang val valantis valdemar valdis valeh valentijn valentim valentin valentine
valentino valentinos valentyn valentín valerian valerij valerio valerios valeriu valeriy valero
valery valeryan valid valon valter valtteri valère valér valéry vance vano vardis varfolomey
varfolomiy vargın varlaam varsamos vartholomaios varuzhan vasak vasant vasco vasif vasil vasile
vasileios vasilică vasilis vasiliy vasily vassilios vasudev vasyl vatslav vaughan vaughn vavrinec
vaysal vazeh vazgen vazha vechko ved vedant vedat vedran veer veeti vegard veijo veikko veis veit
veli velile velimir velissarios velitdin vello velu venancio venceslás vendelín venedikt venedykt
venetios veniamin veniyamyn venizelos venkat venkata venkataraman venkatesh venugopal vepkhvia
verim vern verner verneri vernon vero veselin vesislav veso vespasiyan vetko veysəl vezat vibhor
vic vicente vicențiu vicho victor victoriano victorino vid vidadi vidal vidar vide videlin viden
vidin vidoe vidoslav vidyasagar vidyu viesturs vigalot viggo vigo vihaan vijay vijayan vikas
vikash vikenti vikentios vikentiy vikhar vikhren vikhroni viking vikram vikrant viktor viktorin
viktors vilayət vilgot vilhelm vilho viliam viliame vilian vilis vilislav viliyan vilizar vilizara
viljami viljem viljo villads ville vilmer vilmos vilnis vilém vimal viman vinay vinayak vince
vincenc vincent vincentio vincenzo vincențiu vinchentso vineet vinetu vinicio vinicius vinko vino
vinod vinsant vinsen vinzenz vinícius viorel vipin vipul viraj virat virender virgil virgilio
virman visar visarion visha vishal vishetin vishnu vishnyu vishwanath vissarion visvaldis vitali
vitalis vitaliy vitaly vitko vitlyan vito vitomir vitor vitosh vittorio vitus vivaan vivek viļums
vjekoslav vlad vladilen vladimer vladimir vladimiros vladimír vladislav vladislavs vladlen vlado
vladyslav vlaicu vlas vlasios vlasis vlastimil vlatko voicu vojtech vojtěch voldemārs volkan
volker volkhard volkmar volodymyr vrasidas vratislav vratko vsemil vseslav vsevolod vurğun vusi
vusumuzi vuyo vyacheslav vyron vysheslav václav vâlâ väinö víctor vít vítor vítězslav víťazoslav
vüqar vüsal vəfadar vəli wachira wacław wade wadi wael wafula wage wahab waheed wahyu wainaina
waisake wakiman waldemar walden waldo wale waleed walfried walid walker wallace walter walther
waluyo wamalwa wambua wambugu wandile wangila wanja wanjala wanjohi wannes wanyama wanyonyi waqar
waqas ward wardaya wardi warinder warjas warji warre warren warsa warsame warsita warta warwick
washington wasim wasis wassim wasswa wawan waweru wayne wazir wekesa weldon welile wenceslao
wendell wenzel werner wesley wesonga wessel weston widodo wieland wieslaw wiesław wigbert wiktor
wilber wilbert wilbur wilburn wilder wiley wilford wilfred wilfredo wilfrido wilfried wilhelm
wilhelmus willard wille willem willfried willi william williams willian willibald willibert willis
willy wilman wilmar wilmer wilson wilton wim winfred winfried winston wira wiremu wisnu witold
wladimir wm wojciech woldemar wole wolf wolfgang wolfhard wolfram wongani woodrow workneh wout
wouter wriddhish wridesh wulf wyatt wybe wycliff wycliffe wyn wyndham wálter władysław xalid xaliq
xaləddin xamis xanana xander xankişi xanlar xanthos xaver xavi xavier xenofon xolani xolid xolile
xosrov xudaverdi xudayar xudu xəlil xəyal xəyyam yablen yacho yacine yadigar yagnesh yago yagodin
yahia yahya yahyo yahşikan yair yakim yakinthos yakiv yako yakob yakobo yakoslav yakov yakubu
yalazabay yalgın yaltırak yalçın yamid yamikani yamin yamən yan yanachko yanadin yanaki yanakin
yanche yancho yandel yane yanedin yaneg yanek yanichko yanick yaniel yanik yanimir yanis yanislav
yanko yankul yankı yann yannic yannick yannik yannis yano yanomil yantar yantsislav yanuariy
yanush yaovi yaqoob yaram yarcho yarema yargı yarno yaromir yaropolk yaroslav yartse yaryu yasan
yaseen yasen yaser yash yashar yashka yasho yashon yashwant yasin yasir yasser yassin yassine
yastreb yasuhiro yasuo yasəf yatan yatin yatso yavor yavuz yavər yaw yayak yazan yazganalp yazo
yağın yağızkurt yaşattin yecid yeferson yefrem yeison yekda yelesen yelysey yemi yeneral yeno
yeremiya yerko yerson yertan yesid yetişal yevgeny yevhen yigit yilmaz yinka yngve yoan yoann yoga
yogendra yogesh yohan yohane yohanna yohannes yoichi yoil yoji yolal yoliyan yolko yonatan
yonathan yono yordan yoruç yosef yoshihide yoshihiro yoshinori yoshio yosuke yosyp youba youcef
younes younis youri yousaf yousef youssef youssouf yousuf yovan yovcho yovitsa yovko yovo yovro
yovtso yoweri yozhi yrjö yudi yug yugi yuichi yuji yukhym yuki yulian yuliy yuliyan yunis yunt
yunus yurdan yurdanur yuriy yurtgüven yurttaş yusif yusril yussuf yustin yustinian yustym yusuf
yusuke yuta yutaka yuvenaliy yuvraj yvan yves yvon yönetmen yücelen yümun yıldır yılma yılmaz
yəhya zablon zac zacarías zach zacharia zachariah zacharias zacharie zachary zachery zafar
zafeirios zafeiris zafer zaheer zahid zahir zahur zaid zain zak zakaria zakariyo zakayo zakhar
zakhari zakharin zakho zaki zakir zalán zaman zamani zamfir zamin zamiq zamir zane zanko zapryan
zarko zashil zaur zavarin zaven zayan zayd zayed zayyan zaza zbigniew zbyněk zdenko zdeněk
zdravcho zdravelin zdravets zdravko zdzisław zebedee zeeshan zeferino zehaan zekayi zeki zeljko
zende zennun zeno zenon zenzele zeynal zeynelabidin zeynulla zgura zharko zhirayr zia ziad
ziedonis ziggy zihni zika zikmund zillur zinko zinon zinovi zinovios zinoviy zion ziya ziyaettin
zlatan zlati zlatil zlatimir zlatiyan zlatko zlato zlatogor zlatomir zlatoslav zlatotsvet zlatozar
zohrab zohrap zolani zolile zoltan zoltán zondiwe zoral zoran zori zoryan zosima zsigmond zsolt
zsombor zuba zubair zubairu zubayr zuhri zulfiqar zulkifli zurab zvezdan zvezdin zvezdislav
zvezdiyan zvezdolet zvezdomir zviad zvonko zwatie zweli zwelinzima zygmunt zynoviy züfer zülgarni
zərdüşt ábel ádám ákos álex álvaro ángel áron árpád âdem ângelo åbjørn åge åke çakar çakırca çaltı
çamok çapkan çavuldur çağa çağdan çağlasın çağveren çelem çelikkan çelikyürek çerçi çetinsu
çeviköz çinerk çingiz çokan çopur çoğay çıdal çıvgın èric éamon édgar édouard émile éric étienne
ëakumbu ítalo íñigo óliver óscar öge ökkaş öktürk ömer ömür önel öngen önsal örik örjan öryürek
östen över özakan özalpsan özaslan özbay özbilek özdal özdil özdoğdu özel özerdinç özertem özger
özgür özinal özkent özkutlu özlü özokçu özpınar özsözlü öztek öztürk özçam özüdoğru öğet øivind
øjvind ørni øvli øystein øyvind übeydullah ülfet ülfət ülküdeş ülvi ümid ümmet ünek ünlen ünübol
ürfettin üsame üstün üzer üzeyir ādams ādolfs đuro ēriks ēvalds ğanim ģederts ģirts ľubomír ľubor
ľuboslav ľuboš ľudomil ľudovít łukasz şaban şabettin şafii şahat şahinbey şahlar şahmar şahmettin
şahvələd şakir şali şamil şamxal şanlı şavki şefi şehamet şekim şemsettin şenkal şerafeddin şevket
şide şinasi şirin şirzad şuayp şükri şükür şıxı şərəfəddin šime šimon štefan štěpán žan žanis
željko žiga žigmund șerban ștefan əbdül ədalət əflatun əhliman əhməd əhəd əjdər əkbər əkrəm əli
əliş əliəkrəm ələkbər ələsgər əmin əmir ənvər ərtoğrul əsgər əyyub əşrəf
"""

EITHER = """
abdi ade adrian agapi ale alexis alsoy amal amani amor anatoli angalia angel antonie arta artemis
asanti ashton asiman aubrey auguste avni ayanda bahari bailey bela bennie betina billie birgit
bobbie boma brooklyn bukola cannur carey casey ceyhun charis charo chipo chiyo chong christian
chuki chus cleo conny courtney daire dana dany dara daragh darragh dee deniz dian dodo dominique
eden eka elin elly endang enzi erina evance fahari fanaka faraja fimar flor francis frankie gabi
gabriele gada gale gerd guadalupe guiomar günver hekima henri hussein ibrahim ilia indra inge isa
ivica jackie jaime jamie jan janne jessie jessy jimmie jody johnnie josé jua juul kader kahurangi
kala kaombwe karan karmen karol karolin kelley kelly kerry kiburi kijana kim kipenzi kris krishna
kudzai lacy laverne laçın lee leone leslie lilo limon lindiwe loreto lou loïs luca luka lupe lynn
maj makini manaia manu marion marjan maría matija matunda maxi merle mirian morgan mphatso
münəvvər nanni naoise nazaret nicola nihad nihal nika nikita nikola nino noa noor obioma olav
olayinka ollie pascal pat paulin petrana rael regan reine rene reshoni risalet robbie robin
rosario rua sabari sacha safari sai sandy saša seda selvi senna serda seyran shamim shannon shelby
shida sien sifa siku sri stacy sədaqət tatenda taylor tendai tenzin terry thalente themis tiare
tine tisa tommie tracy tufani turan ufukay uli uzima uzoma uğur valeri vega vesa vivien vlasta
wamwema wendelin willie yalın yani yaqub yaşar yohana yong young yuri öncel ünsever şendoğan
"""
