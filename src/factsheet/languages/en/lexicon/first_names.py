"""First names by the gender that bears them, written by tools/first_names.py.

From the United States census of 1990 (public domain) and Faker's locales (MIT).
"""

FEMALE = """
aachal aada aadhya aahana aaliyah aanuoluwapo aarini aarna aashi aba abbey abbi abbie abby abebi
abelone abena abeni abha abigael abigail abigaíl abina abiye abosede abril acarkan achieng ada
adaeze adal addie addison adebukola adela adelaida adelaide adelasia adele adelgunde adelheid
adelia adelina adelinde adeline adenike adepeju adesewa adesua adetoke adetoun adiela adila adina
adolfine adora adoración adriana adriane adrianna adrianne adrienn adrienne adrijana adriána
adunni advika adviye adweta adwoa adya adèle adéla adélaïde aedin aenne aferdita afia afife afua
agata agatha agathe aglaia agnes agnesa agnese agneta agnete agnieszka agnès agostina agripina
agustina agáta ahter aicha aida aideen aiga aija aiko aila ailbhe aileen aili ailis ailish aimee
aimée aina ainara aine aino ainoa airi aisha aishani aishling aisling aislinn aisyah aitana ajda
ajeng ajla ajna ajoke akay akgüneş akinyi akise akmaral akos akosua akoth aksoy akua akumaa
akyıldız alabezek alana alanis alanna alannah alara alaz alba alberta alberte albertina albertine
albina albulena albína alcira aldonza alea aleida aleisha alejandra alejandrina aleksandra alena
alenka alessandra alessia alexa alexandra alexandria alexandrie alexandrina alexia alfonsina
alfreda algış alica alice alicia alicja alida alika alina aline alis alisa alise alisha alison
alissa alisson alix alize alizée alja alka alla allana allegra allene allie allison allyson alma
almast almendra almira almudena almut almuth aloisia alojzia alojzija alondra alta althea
altınbike altınçiçek alvīne alwina alwine alyce alyson alyssa alícia alīda alışık alžbeta alžběta
ama amada amahle amaia amaira amalia amalie amalija amanda amandine amara amarachi amarilis amaya
ambar amber ambre amela amelia amelie ami amie amina aminatu amira amoke amope amparo amra amre
amrita amruta amy amália amélia amélie américa amālija ana anabel anabela anabella anahera anahis
anahí anaida anamaria anamika anargül anastacia anastasia anastasie anastatia anastazja anastázie
anaëlle anaís anaïs anca ancuța anda andjela andjelina andra andrada andrea andreea andreia
andreja andrejka andrena andrina andréa andrée anděla ane anel anemona aneta anete anett anette
anežka angela angelia angelica angelika angelina angeline angelique angelita anghelina angie
angèle angélica angélique ani anica aniela anika anikó anina anisa anissa anita anișoara anja
anjali anka anke ankica ann anna annabel annabell annabella annabelle annah annalena annaliese
annalisa annalise annamaria annamarie annamária annastacia anne annedore annegret annegrete
annekatrin anneke anneleen annelene anneli annelie annelies anneliese annelise annelore annemarie
annemette annemie annemijn annerose annet annett annetta annette anni annica annick annie anniina
annija annika annikki annina annita annmarie annukka annunziata anny anouk anselma antionette
antje antoaneta antoinette antonela antonella antonia antonieta antonietta antonija antonina
antoņina antra antónia anu anunciación anusha anuța anvi anya anyango anyi anđa anđela aoibheann
aoibhin aoibhinn aoife apolena apolline apollonia apolonia april arabella araceli aracely aradhana
aral aranka arcelia ardita aria ariadna ariana ariane arianna arianne ariela arike arina arinola
aristița arja arleen arlene arlette arlinda arline armahan armida arnaude aroa aroha artemisa
arunima arya arziye arzu aránzazu arıpınar asake ascensión asha ashlee ashleigh ashlene ashley
ashling asiman asliye assia assumpta assunta asta astrid asu asunción ataahua atanur atena ati
atieno atinuke atiyye attracta aud aude audra audrey augusta augustina aulikki aune aura aurelia
aureliana aurica aurora aurore aurélia aurélie ausma austra ava averil avis avril avunç awero
awesi awhina axelle axenia aya ayasun aybet aycagül aydar ayduru ayelén ayesha aygönenç ayhan
ayinke aykut ayla ayleen aylil aylin aylla aynilhayat aynur aynımah ayoka ayse aysel aysema
aysevim aysuna ayten aytöz ayu ayyaruk ayçan ayülker ayşeana ayşenur azade azahar azahara azalea
azeneth azize azra azucena açılay aída aïcha ağbegim aşhan baaba babett babette badegül baghyawati
bahtinur baiba bairbre balca ballı banü bara barbara barbora barbra barbro barica barkha basriye
bağdat beata beate beatrice beatrijs beatrix beatriz becky bediriye begim begoña behiza belen
belgizar belinda belkize bella belle belén benedicte benedikte benedita benek benice benigna
benita benta bente benthe beray berenice bergen berit beriye bernadett bernadette bernadine
bernarda bernardita bernhardine bernice berra berrin berta bertha berthe bertie beryl besarta
besey bessie beste betania beth bethan bethany betina betsy bette betti bettie bettina betty
bettye beulah beverley beverly beyhatun bezek beáta bhanumati bhavani bhavika bhavini bhavna
bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka bibi bibiana bibiána bidayet bieke
bienvenida bilay bilginur bilha biljana bilkay bilkisu bimala bina binay birben birdie birgid
birgitt birgitta birgitte birgül birsan birte birthe biruta biserka bishakha bitten bitül bjørg
blanaid blanca blanche blanduzia blanka blathnaid blažena blerina blerta blessing bluette bobbi
bodil boel bogdana boglárka bohdana bohumila bohuslava bolatito boluwatife bonita bonnie borbála
bosibori bozena božena božica božidara brandi brandie brandy branislava branka breanna breda
breeda breege breffni brenda brendah briana brianna brid bridget bridgett bridgette bridgit bridie
briget brighid brigid brigita brigitta brigitte brinda brit brita britney britt britta brittany
brittney brogan brona bronach bronagh bronislava bronwen bronwyn brooke broņislava bruna brunhild
brunhilde bruni brunilda bryony brândușa brígida bukurije bunmi burcuhan busisiwe buşra bárbara
bärbel béatrice bénédicte bérengère bérénice büreyre büşranur caetana cailin cait caitlin caitlyn
caitriona cajsa calista calixta callie camelia camila camilla camille canan candace candela
candelaria candelas candice candy canfeza canseven canur caoilfhionn caoimhe capucine cara caragh
caren cari caridad carin carina carine carissa carita carla carlene carlijn carlota carlotta carly
carmel carmela carmelita carmella carmen carmenza carmina carminho carol carola carole carolien
carolin caroline carolyn carolyne carren carrie caryn casandra casiana cassandra cassidy cassie
catalina catarina caterina catharina catherina catherine catheriona cathleen cathrin cathrina
cathrine cathriona cathryn cathy catia catinca cato catrin catrina catrine catrinel catriona
cayetana ceara cecelia cecile cecilia cecilie cecilija cecília cedide celene celeste celestina
celestine celia celina celinda celine cemiyle centa centrine cerasela cevale ceyhun ceylin cezara
chaaya chaitaly chakrika chaman chameli chanchal chandani chandra chantal chantel chantelle charis
charita charity charlene charline charlott charlotta charlotte charmaine charvi chasity chasmum
chavvi chebet chelangat chelo chelsey chepkemoi chepkoech chepkorir cheri cherie cherith cherotich
cherry cheryl cheyenne chiamaka chiara chidimma chinelo chinyere chita chizoba chloe chloé chloë
christa christabel christel christelle christi christiana christiane christianne christie christin
christina christine christl christy chrystal ciaobella ciara ciarrai cici cielo cihan cilli cilly
cindy cinta cinthia cinthya cintia cinzia cipriana cirkeline citlali citra claire clara clare
clarice clarisa clarissa clarisse claudette claudia claudina claudine clelia clemencia clementina
cleopatra cliodhna cliona clodagh cloe clorinda clotilde cloé cláudia cläre clémence clémentine
codie codrina codruța coleen colette coline colleen collette colomba comfort concepcion concepción
concepta concetta concha conchita connie consolata constance constantina constanza constanze
constança constanța consuela consuelo cora coral coralia coralie coraline cordula corina corine
corinna corinne cornelia corona corrie corrine cortney cosima cosmina courteney crenguța
crescencia crina cristal cristiana cristina csilla cuheyna custodia cvetka cynthia cándida cátia
cäcilia cäcilie cécile célestine célia célina céline cătălina dace daciana dafina dafne dagmar
dagmara dagny dahiana daiana daiga daina dairine daisy dajana daksha dalaja dalia dalila dalima
damaris damini damjana damlanur damyanti danae dania danica daniela daniella danielle danijela
danique danitza danièle danna danuta danuše daphne daphné darcy daria dariana darika darina
darinka darja darla darlene darling dary davida davnet dawn dayamai dayana dayita dayna deana
deann deanna deanne dearbhail dearbhaile dearbhla debbie debby debora deborah deborrah debra deena
deepa deha deicy deidra deidre deirbhile deirdre deisy del delfina delia delilah della delma
delores deloris delphine demetra demetria demi dena denice denisa denise denisse derly derval
dervilla dervla derya deryanur desiree desirée despina dessie destiny devi devika dewi deyanira
değer dhriti diah dian diana dianah diane diann dianna dianne dida didina dietlind dietlinde digna
dijana dilara dilcan dilfeza dilhuş dilsitan dilşat dimitrina dina dinah dinda dionisia dionne
dipta dita ditte divan divya dixie diya diána diāna dobromila dobroslava dochia doina dollie dolly
dolores dolphine domenica dominga dominika domitila domnica dona donata donatella donna dora
doralisa dorcas dorcus doreen doretha doriana dorien dorina dorine doris dorit dorita dorle dorli
dorota dorotea doroteja dorothe dorothea dorothee dorothy dorothée dorottya dorte dorthe dorthy
dottie doyinsola doğannur draga dragana dragica drahomíra drahoslava drita duha dulce dumisani
dumisile dumitra dumitrana dunja durgadin dursadiye duyguhan duyên dušanka dymphna dympna dzidra
dzintra dáša débora déborah désirée dóra döner dörte dörthe dürrüşehvar dārta dương eadaoin
earlene earline earnestine eavan ebba ebony ecaterina ecegül ecrin eda edaviye edda eddah edel
edelgard edelmira edeltraud edeltraut edeltrud edhitha edilma edina edinah edit edita edith editha
edna edona eduarda edwina edythe edīte eesha eeva effie efil eftimia egenur egzona ehrentraud eija
eila eileen eilis eilish eimear eimer eimhear eira eiravati eithne eivor ekaja ekani ekanta
ekantika ekaterina ekiya ekta ela elaine elamiye elba elcira elcy elda elea eleanor eleanora
eleanore elena eleni elenore eleonor eleonora eleonore eleonóra elfi elfie elfriede elgin elia
eliabeth eliana eliane elida elien elif elifnur eligia eliisa elin elina eline elinor elisa
elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaveta elise elisha elita eliza
elizabeta elizabete elizabeth elize eliška elke ella ellen elli ellie ellinor elma elna elnora
eloah elodia elodie eloisa eloise elona elosy eloá eloísa eloïse els elsa elsbeth else elsebeth
elsie elsy elva elvan elvia elvina elvira elvy elvíra elvīra elwira elza elzbieta eléa eléna
eléonore elīna elżbieta ema emal emanuela emanuella emanuelly emelie emelina emeline emely emelyne
emer emese emilce emilia emiliana emilie emilija emilly emilse emily emina emine emiş emma
emmaculate emmah emmanuelle emmi emmy emperatriz emy emília emīlija encarna encarnacion
encarnación encarnita endah ene enfes engla enid enikő eniola enith enna enriqueta enya erbay
erdmute erem ergül erica ericka erika erin erina eriş erma erna ernestina ernestine ervaniye eryn
erzsébet esengün eshana esi esila esma esmanperi esmarelda esmee esmeralda esmée esna esparta
esperanza esra essi essie estefany estefanía estela estella estelle ester estera esteri esther
estrella eszter eta etela etelka etelvina ethel ethna ethne etta eufemia eufrosina eugenia eugenie
eugénia eugénie eula eulalia eulália eunice eunika eusebia eva evaline evalyne evamaria evangelia
evangelina evangeline evangelista evanghelina evde eve evelia evelien eveliina evelin evelina
eveline evelyn evelyne evelína everline everlyne evi evie evija evita evrim evy ewa ewatomi
ewelina ezgin eşim fabia fabiana fabienne fabiola fabiënne fabrizia fadekemi faderera fadile
fadime fadıla fainche faizah faize falak falguni fancy fanni fannie fanny farah farhunnisa farida
fathonah fatigül fatiha fatima fatime fatinur fatma fatmanur fatmire fatuma fay faye fayize febe
febi feden federica fehintola fehmiye felecia felicia feliciana felicidad felicitas felicity
feline felipa felisa felista felister felistus felizitas fem femke fenna fenne ferahdiba feraye
ferhan ferinaz fermuta fern fernanda fernande feryas feyha feyzin fiamma fibikemi fidaye fidela
fidelma fien fiene fikayomi fildan filipa filippa filiz filofteia filomena filoména finola fiona
fionna fionnuala fionnula fiorella firdevis fitnat fitore fitria fitriani flavia flavie fleur
floare floarea floor floortje flora flore florence florencia florentina florentine florența
floriana floriane florica florina florinda florine flossie flurina folashade fortunata forum fran
franca france frances francesca franchesca francia francine francisca franciska francoise francy
franka františka franziska françoise frauke freda frederika frederike frederikke frederique
fredrika freia freida freja fresia freya frida fridah frieda friedericke friederike friedhilde
friedl friedlinde frusina frédérique fuma fátima féline fügen gabel gabriela gabriella gabrielle
gabrielly gaby gaia gaida gail gaja gala galina gambo ganga ganimete ganiye garima gasti gaurangi
gauri gaurika gautami gawati gay gayathri gayla gayle gaylene gaëlle geanina geetika gelengül
gelsomina gema gemma gena geneva genevieve geneviève genovefa genoveva genta gențiana georgeta
georgette georgiana georgina georgine geraldine gerarda gerardine gerda gerdi gerhild geri gerlind
gerlinde germaine germana gerta gerti gertraud gertraude gertraut gertrud gertrude gertrudis
gertrúda gesa gesare gesche gesine geta getrude geza ghaliyati gherghina ghislaine giada gianina
gianna giesela gifty gilberte gilda gillian gilma gilman gina ginette ginger gioia giorgia
giorgiana giovanna gisa gisela giselle gislinde gisselle gisèle gitta gitte giulia giuliana
giulietta giuseppa giuseppina gizela gizella gladis gladys glenda glenna glenys gloria godelieva
godelieve goldie goncafer gordana grace gracia graciana gracie graciela grainne grania grazia
graziella grazyna grațiana grațiela greca greet greta gretchen grete gretel grethe gretl gretta
gricelda griet grieta griselda grit gro gréta grēta gudrun gudula gugu gugulethu guillermina gun
gunborg gunda gundel gundhild gundi gundula gunhild gunilla gunita gunn gunnel gunta gunvor gurli
gussie gusti guusje gwen gwenaëlle gwendolen gwendoline gwendolyn gyda gyöngyi györgyi génesis
géraldine gök gökperi gökçe göli gönül görsev gözem gül gülay gülbani gülbeyan gülbiye gülcegün
güldam gülder güldünya gülenay güler gülev gülfari gülfeza gülgen gülgüzel gülhisar gülinaz
gülkadın güllühan gülmisal gülnaziye gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye
gülsü gülten gülter gülzadiye gülçe gülözge gülüs gülşa gülşeref günar günebakan güngören günsel
gürcüye gürten güverçin güzey habiba habibe hacile hadassa hadija hadiza hadrey hafsa hafsat
hafshah hafıza hailey hajnalka halenur haley halima halina haliye hallie hamima hamiyet hamsini
hana hanbiken hani hanife hanim hanna hannabel hannah hannchen hanne hannele hannelore hanny
hanora hansultan harbinaz harinakshi harini harita harmony harper harriet harriett hasgül hasna
hasret hatice hatin hattie hauwa hava havali havse hawa haydée hayel hayleigh hayley hayrünnisa
hazel hazine heather hedda hedi hedvig hedviga hedvika hedwig hedy hege heide heidelinde heidelore
heidemarie heiderose heidi heidrun heidy heike hekime helan heleen helen helena helene helga heli
helinä hella helle hellen hellena hellevi helma helmi helmtrud heloisa heloísa helvi helén heléne
helēna hema hemal hemangini hemani henife henna henni henny henrieta henrietta henriette henrike
heracleea herdis herlinde herma hermelinda hermina herminda hermine herminia hermína herta hertha
hester hesti heva hezniye hilary hilayda hilda hildah hildburg hilde hildegard hildegart hildegund
hildegunde hilkka hillary hillevi hilma hiltraud hiltrud hinet hinewai hiral hjördis hollie holly
honora hortencia hortense hortensia hortenzia hoşkadem huban hubertine huguette huia hulda humaira
hurican hurşide héloïse hélène hüda hülya hümeyra hürmet hürüyet hüsnühâl hương hồng iara iasmina
iben ibeth ibironke ibolya ica icha ida ide idika idun ieva ifa ifeoma ifunanya ignacia iida iiris
ijaya ika ikshita ila ilaria ildiko ildikó ildız ileana ilene ilenia ilga ilinca ilka ilona ilonka
ilsa ilse ilze imane imelda imke immaculate imogen imogene ina inaya indah indali indi indie
indira indy ine ines inese ineta inez inga ingalill ingeborg ingeburg ingegerd ingegärd ingela
ingelise ingelore inger ingetraud ingetraut ingrid ingrida ingried ingrīda inguna inka inken
inkeri inmaculada inna insa inta intan inès inés inês ināra ioana ioanina iola iolanda iona ionela
ionelia iosefina irena irene iretioluwa iriana iridenta irina irine iris irja irma irmela irmeli
irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irya iryna irène irén iréne
irēna irıs isabel isabela isabell isabella isabelle isabelly isadora isaline isaura ise isha
ishani ishanvi ishita isidora isis isla isobel isolde isolina ita itzel itziar iulia iuliana
iustina iva ivana ivanka iveta ivette ivka ivona ivone ivonne ivy iwona iyabode iyadunni izabela
ize işin işın i̇de i̇hsan i̇klim i̇ldeş i̇lkbahar i̇lklima i̇lper i̇mge i̇mrihan i̇ncifir i̇nsaf
i̇rfan i̇slime i̇sra i̇zel i̇çimbike jaana jacinta jacintha jackeline jackline jacklyn jaclyn
jacobine jacqueline jacquelyn jacquline jade jadranka jadwiga jael jagrati jagvi jalsa jamalia
jami jamila jana janaki janani jane janell janelle janet janeta janeth janett janette janice janie
janin janina janine janis janja janna janneth janni jannie januja janya jaqueline jara jarmila
jaromíra jaroslava jaruthip jasmijn jasmin jasmina jasmine jasminka jasmit jasna javiera jayda
jayde jaylinn jayne jazmin jazmín jaël jean jeana jeanette jeanie jeanine jeanna jeanne jeannette
jeannie jeannine jebet jecinta jedidah jeevika jekaterina jelagat jele jelena jelita jelka jemimah
jemma jemutai jena jenifer jeniffer jenipher jenna jenni jennie jennifer jenniffer jenny jente
jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeri jerica jerneja jerono jerop
jerotich jerri jeruto jesca jessica jessika jesusa jet jewel jewell jhalak jhoana jil jill jillian
jimena jindřiška jinthe jitka jiřina jo joan joana joann joanna joanne joaquina jocelyn jocelyne
jodi jodie joelle johana johanna johanne joke jolana jolanda jolanta jolanthe jolene jolie jolien
jolijn joline jolán joni jonna jordana jorja jorunn josefa josefiina josefin josefina josefine
joselyn josepha josephina josephine josette josiane josianne josie josipa josphine josée joséphine
jovana jovita joyce joyline jozefína joëlle jožefa jožica juana juanita judi judit judita judith
judy juli julia juliana juliane julianna julianne julie julienne juliet julieta julieth juliette
julija julijana julita juna june juni justina justine justyna justína jutta juulia jyoti jytte
jázmin jéssica júlia jūla jūle jūlija kaarina kaat kadri kadınana kaia kaija kaisa kaitlin kaitlyn
kaja kajsa kalina kaltrina kamala kamaria kamila kamilly kamya kandef kani kania kara kardelen
karen kari karima karimah karin karina karine karla karley karlijn karlīna karmen karola karolien
karoliina karolin karolina karoline karolína kartika karyn kasey kashish kashvi kasiyah kata
katalin katalina katariina katarina katarzyna katarína katarīna katcha kate katelijne katelyn
katerina katerine kateřina katharina katharine katherin katherina katherine katherinne katheryn
kathi kathie kathleen kathrin kathrine kathryn kathy kati katia katica katie katina katja katleen
kato katri katrien katriina katrijn katrin katrina katrine katriona katrīna katty katy kaver kavya
kay kaye kayla kaylee kayleigh keely keeva kefser keira keisha kelli kellie kelsey kemuma kemunto
kendra kenza keri kerime kerri kerrie kerstin kerttu kerubo keya kezban kezia keziah khadija
khanyisile khloe kiandra kiara kiera kifaye kikelomo kiki kimberlee kimberley kimberly kinga kira
kiri kirsi kirsten kirsti kirstie kirstin kirstine kirsty kitan kitti kitty kjersti klara klaudia
klaudie klavdija klothilde klára kläre koncagül konstanze kora kordula kori korinna kornelia
kornélia kosisochukwu kreszentia kreszenz kriemhild krisha krista kristel kristen kristi kristiane
kristie kristien kristiina kristin kristina kristine kristiāna kristy kristína kristýna krisztina
kritika krystal krystle krystyna ksenija kumral kunigunda kunigunde kutgün kutun kvetoslava květa
květoslava kwamboka kyara kyla kylie kyllikki kyra kâzime käte käthe käthi kübran kısmet lacey
lada ladina ladislava ladli ladonna lady laetitia laika laila lajita lakeisha lakesha lakisha
lakshmi lala lalita laly lan lana laoise laora lara laras larisa larissa lashonda latanya latasha
latika latisha latonya latoya latrice laura laure laureen laurel lauren laurenția lauretta lauri
lauriane laurie laurine lavanya lavender lavinia lavonne lavínia lavīze lawanda lawrencia layla
laze laëtitia laís lea leah leana leandra leann leanna leanne leeann leela leen leena leia leidy
leigh leila leire lejla lekha lela lelia lena lenah lene leni lenka lenora lenore leocadia
leokadia leola leona leoni leonie leonor leonora leonore leontina leontīne leopolda leopoldina
leopoldine lerze lesa lesana lesia lesley lesly lessie leta letha leticia letitia letizia letiția
letícia leydi leyla leyli leyre lezize leïla lia liana liane libby libia libni libuša libuše
liceth licia lida lidia lidija lidwina lidya lieke lien liene lies liesa liesbet liesbeth lieschen
liesel lieselot lieselotte lieve lieze ligia ligita liisa lila lili lilia lilian liliana liliane
lilija lilijana lilita lilja liljana lilla lillemor lilli lillian lillie lilly lilo lilou lily
limon lina linah linda lindah linde lindita lindsay lindsey line linet linh linn linnea linnéa
lintang lioara lioba lipika liridona lisa lisanne lisbet lisbeth lise liselott liselotte liseth
lisette lissette lissi lissy liv liva livia liwia liz liza lize lizete lizeth lizz lizzie lizzy
ljiljana ljubica ljubov ljudmila loes loice loida lois loise lola lolita lona londisizwe londiwe
lone loni lopa lora loraine lore loredana lorelei lorena lorene lorenza loretta loretto lori lorie
lorine lorna lorraine lorrie lot lotta lotte lotti lottie louane louella louisa louise louna
lourdes lova lovis lovisa loyola luana luann luara luce lucero lucette lucia luciana lucie
lucienne lucija lucila lucile lucille lucinda lucrecia lucrezia lucreția lucy lucía ludivine
ludmila ludmilla ludovica ludwina luella luigia luigina luisa luisana luise luisina luitgard luiza
lujza lula luljeta luminița luna lunna lupita lutgarde lutgardis lutgart luz luzia luzie luzmira
luísa lya lydia lydiah lydie lykke lynda lyndsay lyndsey lynette lynley lynne lynnette lynsey lâle
lærke léa léana léane léna léonie lía lívia lúcia lüfen lýdia lýdie lăcrămioara lība līga līna
līza lūcija ma maaike maaria maarit maartje mabel mable macarena macaria macide mackenzie madalena
madara maddalena maddison made madeleine madelene madelief madeline madelyn madge madhavi madlen
mae maeva maeve mafalda magali magaly magarete magda magdalena magdalene magdaline magdaléna
magdolna maggie magnolia magret magrit mahi mahigül mahika mahnaz mahter mahulena mai maia maida
maie maighread maija maike maiken maimuna maimunah maira maire mairead mairin maite maitê maja
majella majken majvor makarena makayla makena maksüde mala malea malena malene malgorzata malika
malin malinda malle mallory malou malva malvina malvína malwina mamen mamie manca manda mandy
manja manola manon manuela manuelita manuella manya mar mara maraea marcela marcelina marcella
marcelle marcheta marci marcia marcie marcy mare maree mareen mareike mareikura mareile maren
marese marga margaret margareta margarete margaretha margarethe margarida margarita margaritha
margaréta margaud margaux margery margherita margie margit margita margitta margo margot margoth
margret margreth margrethe margrieta margrit margrith marguerite mari maria mariah mariam marian
mariana mariane marianela mariangela mariann marianna marianne maribel marica maricel maricela
maricica maricruz marie mariechen marieke mariela mariele mariella marielle marieluise marietta
mariette marija marijana marijke marika marilena mariluz marilyn marina marinela marinette marinka
marioara mariola marisa marisel marisela marisol marissa maristela marit marita maritta maritza
marja marjaana marjana marjanca marjatta marjeta marjo marjorie marjukka marjut marketta markéta
marla marleen marlen marlene marleny marlies marliese marlis marlise marly marlyse marlène marlén
marquita marsha marta marte martha marthe martina martine martirio martta maruša marva mary maryam
maryann maryanne marybeth maryellen maryline marylou marylène maryse marzena marína massiel masume
matea mateja mathilda mathilde matilda matilde mattie maud maude maudie maura maureen mauricette
maurine mavis maxine maya mayerly maynur mayra maysa mayte maëlle maëlys maëva maïté maşide maša
maža mckenzie meabh meagan meaghan mechthild mechthilde mechtild mecide medina meera mefharet meg
megan megha meghan meghana mehdiye mehrigül meibh meike meja mekhala melaha melania melanie melany
melba melek meleknur melikkan melina melinda melisa melissa melita melitta mellisa melody melva
melvine melánia melûl menfeat menişan meral merba merche mercy mercyline mereana meredith merel
meret merete merethe merike merim merita merja merva mervi mery meryem meryeme mesude meta metka
metrine mette meveddet mevlüdiye meyhanim mezide mia micaela michaela michaele michala micheala
michela michele micheline michell michelle michèle mie mieke miguela mihaela mihrab mihriye miia
mikaela mikayla mila milada milagros milcah milda mildred milena milica milka milkah milla
millaray mille millicent millie miloslava milota milou miluše mimi mimmi mimoza mina mindy minerva
minibe minna minnie minodora mioara mira mirabela miranda miray mirdza mireia mireille mirela
mirella mireya miriam miriama mirian mirja mirjam mirjami mirjana mirlinda mirna mirona miroslava
miroslawa mirriam mirta mirte mirtha mirthe miruna miryam misra misty mitali mitchelle mitzi mitzy
miyesser mnqobi moa modesta modupe mofifoluwa mohini moira mojca mojisola mojisoluwa mollie molly
mona monalisa monica monicah monika monique monja monserrat montserrat mora moraa moradeke morayo
moreen morena morenike morgane morine morolake mosinmileoluwa mosunmola motunrayo moureen mourine
moya moyosore muarra mufide mugdha muhiye muireann mujde mukbile muriel murielle musaffa mutia
muvahhide mwanajuma mwanamisi mya myra myriam myrna myrta myrtha myrthe myrtle mária márta máxima
märta märtha mégane mélanie mélina mélissa mélodie mía mónica mónika mübetcel mücevher müferrih
müjde mükrüme mümtaze münezzer müret müsemma müveddet müğber müşüre māra mārīte mădălina mălina
mărioara măriuca nabila nada nades nadeschda nadeshda nadežda nadia nadin nadine nadja nadège
naděžda nafile nafula naiara naide naimh nair naja najwa naliaka nalân nan nana nancy nandini
nanette nanjala nanna nannie naoimh naom naomh naomi naomy narcisa narhanim nasiba nastja natacha
natali natalia natalie natalija natalja nataly natasa natascha natasha natasja natasza nataša
natașa nath nathalia nathalie nathaly natividad natália natálie natālija nayara nayaret nayareth
nayeli nayibe naz nazende nazi nazimet nazlihan nazıdil ndumiso nea neasa nebiha necilal necva
nedda neelima neema nefaret nefiye neha neja nejdet nekesa nela nelcy nelda nele nelima nell nelli
nellie nelly nelsy neptün nerea nereida neriban nermin nesfe neslinur nessa nete netra nettie neva
nevaeh neval nevenka nevgin nevise nevsale neyran nezengül nezize neşrin neža ngaire ngozi ngọc
nia niamh nichola nichole nicol nicolasa nicole nicoleta nicoletta nicoline niculina nidhi nidia
nidra nienke nieves nihan niharika niina nika nikita nikki nikol nikolett nikoletta nikolina nilam
nilcan nilda nili nilima nimakoah nimrat nina ninetta ninioluwa ninoska ninthe nirgül nirja nisa
nisha nita nitara nives niğmet nkazimulo nkiruka nneka nobantu nobuhle noeleen noelia noeline
noelle noemi noemí nohora noirin nokulunga nola noleen nollaig nomagugu nomalanga nomasonto
nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla nonjabulo noora noortje
nora norah nore noreen norica norina norma notburga nothando nour nova novi noxolo nozibusiso
nozizwe noémi noémie noëlla noëlle noëmi nqobizitha nuala nubia nura nuran nuray nurbanu nurda
nurdeniz nurey nurgil nurhayet nuria nuriyet nurmelek nurseda nurser nursim nurtaç nurten nurul
nurveren nury nurşan nuša nyaboke nyanchama nydia nynke nádia nélida nóra núria nüdret nürice oana
obdulia obianuju octavia octaviana océane oda odalis odalys odeline odessa odette odika odile
oeshi ofelia ogechi oguş ojasvi ola olajumoke olalla olasunmbo olena olga olimpia oliva olive
olivia olivie ololade oluchi olufunke olufunmilayo oluwakemi oluş olwen olwethu olympia olívia
omaira omaja omisha omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun
omowumi omya oni onyinye oona oonagh opal ophelia ophélie ora oreofe orfelina orfhlaith oriana
orla orlagh orlaigh orlaith orna ornella orsolya ortansa ortrud ortrun orvokki orçin osha otilia
ottilia ottilie otília otýlie otīlija outi oviya owethu oxana oyenike oyindasola ozana ozioma oľga
pabla paca pacífica padma padmi padraigin pahal paige paksu pallavi palmira paloma pam pamala
pamela panini pansy paola paoletta paramita paraschiva pascale pascaline pascuala pastora patience
patrica patrice patricia patricie patricija patrizia patrícia patsy patti patty paula paule
paulette paulica paulien pauliina paulin paulina pauline paulína paulīna pavani pavla pavlína paye
payton paz peace pearl pearlie peggy pekkan pembesin penelope penina peninah penny pepita peren
perinur peris perla perlita permun pernilla pernille perrine pesent petra petrana petrina petrona
petronela petronila petruța peyton phanice phileine philippa philippine philis philomena phoebe
phylis phyllis pia piedad pien pierina pierrette pietra piia pilar pili pina piper pippa piran
piret pirjo pirkko piroska pleun polina polly polona polonca pompilia pooja poppy primitiva prisca
priscah priscila priscilla priscillah prisha priska priya profira prudence prudencia puck puji puk
puput purificación purity pushti puspa puti putri päivi päivikki pénélope pía pürçek qori quinter
quinty qushi raagini rabbiye rabea rabecca rabi rachael rachana racheal rachel rachelle rachida
rachita rada radeke radha radhika radka radmila radoslava radovana rae raewyn rafaela rafaella
raffaela raffaella rafia rafila ragna ragnhild rahab rahayu rahel rahiye rahma rahmi raija raili
raina raisa raissa rajata rajeshri rakide raksha raluca ramona rana randi rani rania raphaela
raquel rasma ratih ratna raven rayana rayla raymonde rayén reba rebeca rebecca rebecka rebeka
rebekah rebekka rebihat reet refet regina regine regitse regitze regula regína regīna rehema
rehime reidun reina reingard reinhild reinhilde remedios rena renae renata renate renee rengül
reni renske renáta renée resi restu retha reva revza reyna rezin rhea rhian rhianna rhianne
rhiannon rhoda rhona rhonda ria rica ricarda ridhi rigmor riikka riina riitta rika rikke rina rini
risper rita ritt ritva riya roberta robertina robyn rochelle rocio rocío rodah rodica roise roisin
rojnu roksana rolande romaine romana romane romanița romina romy rona ronda ronja ronke ronya roos
roosa rosa rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosalva
rosalyn rosalía rosanna rosanne rosaria rosarie rosaura rose roseann roseanna rosel roselinde
roseline rosella roselyn roselyne rosemarie rosemary rosenda rosetta rosette rosi rosie rosina
rosita rosl roslyn rosmarie rossana roswita roswitha rotraud rotraut rowena roxana roxane roxanne
roxelana roxie roza rozalia rozalija rozália rubiela ruby rudīte rufina ruhide ruhugül rukia
rumeysa ruperta ruqayya rut ruta rute ruth ruthie ruthild ruxanda ruxandra ruzica ruža ružena
ružica régine réka róza rózsa róża rümeysa rıfkıye růžena saanvi saar saara sabihe sabina sabine
sabrina sabína sabır sachi sadeti sadie sadina sadiye safina safinaz safiya safta safura saga
sahil sahra saida saire sakura salimah salimet sallie sally salma salome salomea salomey salomé
salsabila salud salwa samahat samanta samantha samiah samira sanavber sanaya sanda sandra sandrine
sanela sanije sanita sanja sanna sanne sanni sanur sanya saoirse sapa sara sarah sarai sari sarina
sarita sarmīte sarya sasha saskia satu saturnina satıa saumu saumya saundra savannah saveta savina
saygın saçı scarlet scarleth scarlett scarlette seana seanan seaneen seanna sebigül seblâ sedife
sefer segilola sehel seija sejda selcen selena selime selin selina seline selma selmin selçuk
semat semenica semine semra semrin sena seniha senta seona septi serafina serah seraina sereina
serena serfinaz serma sernur serpil servinaz sessa sevcan sevdinar severina sevgen sevginur
sevican sevim sevla sevsevil seyhan seyyide sezen seçgül shakila shakira shana shania shanice
shanna shannan shannen shari sharlene sharon sharron shauna shauneen shawna sheela sheelagh sheena
sheila sheilah sheilla sheillah shelia shelley shelly sheree sheri sherri sherrie sherry sheryl
shiela shinead shirley shivani shona shonda shpresa shqipe shravya sian sibel sibilla sibille
sibongile sibusisiwe sibylla sibylle sidar sidonia sidónia sieglinde siegrid siegried siegrun sien
siena sienna sierra siglinde signe sigrid sigrun sihawukele siiri silanur sile silja silje silke
sille silondile silva silvana silvia silviana silvie silvija simber similoluwa simina simisola
simona simone simonetta simonne simphiwe simten sina sinaida sindy sine sinead sini sinikka
sintija siobain sioban siobhain siobhan siofra siphesihle sirap siri sirje sirkka sirpa siska
sisko sissel sithembiso siti siv siya skaidrīte skye skyla skylar sladjana slavica slavka
slavomíra slavěna sláva slávka smaranda sneha snezana snježana socorro sofi sofia sofie sofija
sofía solange sole soledad soline solma solveig solvej solvita solène somadina sondra songül sonia
sonja sonnur sonya sophia sophie sophy soraia sorana soraya sorcha sorina sowande soykan soňa
speranța stacey staci stacie stana stanca stanislava stanka stefani stefania stefanie steffi stela
steliana stella stellah steluța stephanie stephany sterre stien stilla stina stine stéphanie
subomi subutiye suci sudiksha sue suhani sultane sumayya sunay susam susan susana susanita susann
susanna susannah susanne suse susi susie sussanne sussie suus suvi suzana suzanna suzanne suze
suzette suzy svea svenja svetlana světlana swantje swetlana syahrini sybil sybilla sybille sylivia
sylke sylvana sylvia sylviane sylvianne sylvie sylwia synnøve sys szilvia sára sânziana séverine
sónia söyler sørine søs süheyda süleyla sümerya süner süsen süzer sırriye tabatha tabea tabita
tabitha tadeja tagangül taina taja talia talibe tamanna tamara tameka tamera tami tamika tammi
tammie tammy tamra tan tangül tania tanisha tanja tanmayi tanses tantri tanvi tanya tanyu tara
tari tarja taru taryn tasha tasvir tatiana tatjana tayla tayyibe taçnur tea tecla teea tegan teija
teja tekla teknaz tellervo telse temime teodora teodosia teona tercan tere teresa terese teresia
teresiah teresita tereza terezija terhi teri terina terra terri terrie terttu teréz terézia tess
tessa teuta teybet teófila thabisa thabisile thandazile thandeka thandiwe thea theda thekla thelma
thembeka thembekile thembile thembisile theodora theres theresa therese theresia therése thi
thiare thuthukile théa thérèse thảo tia tiana tiara tiarna tiberia ticen tiegan tiffany tiia tiina
tiiu tilda tilde tillie tilly timea tina tinca tincuța tindra tineke tinne tira tirza tisha titi
titilayo titin tiziana tjaša tola tolulope toluwanimi tomasa tomurcuk tone toni tonia tonicha
tonje tonya tora tori torill tova tove tracey traci tracie traude traudel traudl traute treacy
treasa treva tricia triin trina trine trini trinity triona tripti trisha triveni triya trude
trudel trudi trudy trīne tuana tudora tudorița tudosia tui tuija tule tulia turcein turid turvi
tutkucan tuula tuuli tuulia tuulikki tuva tuğçe twila tyla tyra tânia tímea tülay tülin tünde
türcan türkan türknur tüzenur uberlinda ubika ucchal uchita udyati ujunwa ulla ulrica ulrika
ulrike ulva ulya uma umi ummahani umuşan una undine unjani unnati unni upadhriti upasna upma
urishilla urmi ursel ursina ursula urszula urte urvashi urvi urša urška uršuľa uschi usyi uta ute
uyanser uğur vacibe vaishnavi vajèn valarie valary valborg valda valentina valentína valentīna
valeria valerie valerija valeska valija vallary valéria valérie vamakshi vanda vanesa vanessa
vania vanja vansha vanya varenya varlık varsha varvara vasana vasatika vasilica vasudha vecide
veda vedhika vedika veera veerle vefia velma velta vendela vendula venera veneranda venla vera
verde verena verna veronica veronicah veronika veronique verónica vesna veta vezrife vicenta
vicenția vicki vickie vicky victoire victoria victória vida vidhi viera vieroslava viivi vija
viktoria viktorie viktorija viktória vildane vilde vilhelmiina vilhelmina vilma vinaya vincenza
vinciane vineta viola violet violeta violetta violette viorela viorica virgie virgina virginie
viridiana virpi virág visitación vita vittoria vitória viveka vivi vivian viviana viviane vivianne
vivien vivienne vjollca vladimíra vlora vlădelina voichița vonda vreneli vrinda vrishti vritti
vuokko vyanjana vân véronique věra waida waimarie wakeeta walburga waldtraut walentina walli wally
waltraud waltraut waltrud wanda wani warda warhi watika weddy weena wenche wencke wendi wendolin
wendy wenke wera whitney wibke widisha widya wiebke wikitoria wilda wilfriede wilhelmina
wilhelmine willa willow wilma wiltrud winda winifred winni winnie winny wirda wishi wulan wuraola
xalak xenia ximena xiomara xiti xuân xénia yaa yachana yadavi yadira yael yahvi yahşi yaiza yamile
yamilet yamini yana yanara yance yanet yaneth yani yanina yanira yara yaritza yasemen yasemin
yashasvi yashawini yashica yashoda yashodhara yashvi yasmin yasmina yasmine yasmín yasna yasti
yauvani yazgül yazmín yaşar yda yeimy yejide yekbun yeni yenifer yenny yeny yepelek yesenia yesica
yessenia yessi yessica yetunde yewande yeşil yfke yina yineth yinthe ylenia ylva ylvie yocelyn
yochana yohana yolanda yolande yolima yoselin yoshita yosma yrsa ysaline yudy yuli yulia yuliana
yulieth yuly yuni yunita yurani yurany yurdaser yuridia yurtseven yury yutika yvette yvonne yésica
yéssica yücel yıldız yến zaenab zaharia zahfer zahra zaida zainab zainabu zaira zaitra zakhele
zaliha zalindra zamfira zamira zansi zara zaraza zarna zdenka zdeňka zdislava zebirce zehnia zehra
zehranur zelaya zelda zelha zelma zemzem zenia zenobia zenovia zenta zenzile zerafet zeride
zevlüde zeynep zeyno zibuyile zigrīda zilfa zilmil zina zinal zinhle zinnure zipporah zita zizi
zlatica zoe zoey zofia zofija zoila zoja zora zoraida zorica zorka zoé zoë zsanett zsuzsanna
zsófia zubeyde zulaikha zulema zulfa zulma zunilda zuzana zvonka zélie zöhrehan züheyla zülbiye
zülfüye zümre áfrica ágata ágatha ágnes águeda ámbar ángela ángeles ánh áurea âlemşah ângela änne
åsa åse çalım çağlar çevregül çilga çisem çolpan édith élisabeth élise élodie éléonore émilie
érica éva íngrid íris ísis ömriye örfiye övün özay özbilge özdeş özge özgün özlem özpetek özyurt
úrsula üge ülke ülküm ülle ümmahan ümmühan ümray ünal ürper üçgül ārija đurđica ērika ľubica
ľubomíra ľuboslava ľudmila ľudomila şadıman şahdiye şahinder şahnuray şahıgül şamiha şayan şazime
şefiye şehreban şehza şelâle şemsinisa şennur şeref şerman şevketfeza şeyda şilan şirivan şöhret
şüküfe šarlota špela štefanija štefica štefka štefánia štěpánka šárka žaneta željka želmíra živa
žofia žofie ștefana ștefania
"""

MALE = """
aadi aage aapo aarav aarnav aarne aaro aaron aarush aarón aatos aayush abayomi abbas abdalla
abdallah abdelkader abdellah abdihakim abdirahman abdiş abdul abdulbekir abdulgazi abdulkadir
abdullah abdullahi abdulmenaf abdulsemet abdurrahman abdón abdülahat abdülcemal abdülhadi
abdülkerim abdülsamed abdürreşit abe abednego abeer abeiku abel abelardo abhimanyu abhiram abid
abilio abiodun abiona abner abraham abram abubakar abuzar abyasa acar achiel achille achim aclan
adak adalbert adalberto adam adamo adan adasal adebiyi adebowale adedayo adedeji adekitan adekola
adekunle adelardo adelbert adeleke adelin adelmo adem aden adeniyi adeolu adeoti aderopo adeshina
adesoji adetayo adeyi adhiarja adi adiarja adigun adika adikara adil adinata adis aditya adlan
admir adnan adolf adolfo adolph adonis adriaan adriano adrien adrián advaith advay advik adán
adıgün aedan aengus afer afolarin afonso afrim aftin agapito agastya aggrey agim agne agnolo agnos
agostino agris agron agus agustin agustín ahat ahmad ahmed ahmet ahsen ahti aidan aiden aigars
aimo aimé ainārs aitor aivar aivars ajala ajan ajani ajiman ajimat ajimin ajiono akalan akanmu
akar akarsana akatay akbaş akboğa akcivan akdora akdurmuş akgöl aki akif akinkunmi akinlabi
akinwale akkerman akmaner aksay aksel akseli akshay aksöğüt aktemür akver akwasi akwesi akçabay
akçasu aköz akınal al alaaddin alade aladino alaeddin alain alambana alamiro alamu alan alanalp
alastair alattin alban albano albeiro alberico albert alberto alberts albin albino albrecht albín
alcan alcides aldair aldemar alden alderano aldin aldis aldo alec alejandro alejo aleks aleksandar
aleksander aleksandr aleksandrs aleksanteri aleksei aleksej aleksi alen aleodor alessandro alessio
alex alexandar alexander alexandr alexandre alexandros alexandru alexe alexei alexej alexi aleš
alf alfio alfons alfonso alfonz alfonzo alfred alfredo alfréd alfrēds algot ali aliabbas aliihsan
alin alirio aliro aliseydi alistair alistar alister aliyu aljaž aljoša alkor allan allen almir
almus alois alojz alojzij alonso alonzo aloys alparslan alpcan alphonce alphons alphonse alphonso
alphonsus alpin alpsü altin alton altoğan altuğ altınkaya altınışın alva alvar alvaro alve alveiro
alvin alwin amadeo amadeus amado amador amancio amando amani amar amaro amaru amaury amaç ambrose
ambrosio ambróz amedeo amedeu amico amin amine amir amleto amol amon among amos amza américo
amílcar anacleto anaru anas anastasio anastasios anatol anatoli anatolie anatolij anay ancizar
anders anderson andile andiç andor andre andreas andree andrei andrej andrejs andres andrew andrey
andrešs andri andrian andrija andrin andris andrus andrzej andrás andré andréas andrés andy anej
anes angelino angelo anggabaya anghel angus anh anibal anirudh anjolaoluwa anmol annak annibale
anom ansaldo anselm anselmo ansgar ansh ansis anssi antal ante antero anthony antim anto antoin
antoine anton antone antonello antoni antonin antonino antonio antonios antoniu antonius antons
antony antonín antoon ants antti antun antwan antónio antônio anyelo aníbal anže aodhan aongus
apaydın apolinar apollo apostolos aquiles aran arben arbey arbnor arcan archer archie arda arden
ardian ardit argemiro argono argu ari arian aribert arie ariel arif arifcan ariki arild arin aris
aristide aristides arjun arkadiusz arkut arley arlind arlo armand armando armands armas armend
armin arnaldo arnaud arnd arndt arne arnfried arnim arnis arno arnold arnoldo arnolds arnošt
arnulf arnulfo aron arpağ arpád arran arron arsenie arsenio arsim arsipatra artan artanto artawan
artemio arthur artis arto arttu artturi artur arturo arturs artūrs aru arvid arvo arvīds aryan
arıel arıkol arısoy asafe asalet asbjørn asdrubal asger asher asirwada asirwanda asko aslanhan
aslijan asmadi asman asmianto asmuni assar aston astrit aswani asım atagün atalay atasagun atatöre
atenulf atgun athanasios atharv athman athuman atila atilhan atilio atma atmaja atnan atte attila
atılgan august augustin augustine augusto augusts augustus augustín aukusti aulis aurel aurelian
aureliano aurelio aurică aurélien austine avelino avery avgust avi avram avşin axel axinte ayaan
ayaydın aybora ayden aydinç aydınbey aygutalp ayinde aykutalp ayman aymeric ayodeji ayodele ayoub
aypar aysoy aytek aytuna ayub ayush ayushman ayvas ayşan azaan azad azeglio azettin aziz açıkel
ağakişi ağmur aşir baba babasola babatunji babawale baccio bachittar bagas bagiya bagus bagya
bahaddin bahadurjit bahati bahittin bahuraksa bahuwarna bahuwirya bailie bairon bajragin bajram
bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi
baktianto baktiono bala balamantri balangga balapati balatekin baldassare baldomero balduino
baldur balendra balhaar bali balidin balijan baljiwan baltasar baltazar baltaş balthasar balvan
balveer balz balázs bambang banara banawa banawi bancar bandile banjeet baptist baptiste barak
baraka barasa barbu baris bariş barna barnabás barney barrett barry barsen bart bartek bartholomew
bartholomäus bartley bartolomej bartolomeo bartolomeu bartolomé barton barışcan bas basarab
bashkim basil basile basilio bastiaan bastian bastien bastián basım baturay batırhan baudelio
baudouin bautista baydu baykan bayman bayram bayron bayruhan baytal bayzettin bağdaş başay başhan
başok beat beau beauden bebe beda bedi bedri bedřich behrem bekbay bekim bekir bektaşi bela
belarmino belisario bellisan bello belo ben benard bence bendegúz benedek benedetto benedict
benedicto benedikt bengibay bengt beni beniamin benicio benigno benito benjamim benjamin benjamín
benjámin benn bennett benno benny benoit benol benone benoît benson bent bento benvenuto benício
beppe berat beren berend berkal berki berksay bernabé bernard bernardino bernardo bernd berndt
bernfried bernhard bernie bernt bernward berran berry bert bertalan berthold bertil berto bertold
bertram bertrand besart besim besin besnik bett bevan beyda beyler beyzade beňadik bhekani biagio
bican bilal bilender bilgen bilgütay bill billy biltaş binbaşar binışık birger birsen bişar bjarne
bjorn björn bjørn bladimir blahoslav blaine blair blake blas blaž blažej blerim bo boaz bob boban
bobby bodhi bodo boe bogdan bogomir bohdan bohumil bohumír bohuslav bohuš bojan boleslav bonface
boniface bonifacio bonifác booker borahan borataş boris borja borris borut borys botond boyd
boynak bozbağ bozerk boztaş boğatimur bořivoj boštjan božo brad bradford bradley bradly brady
brahim brain bram bramwel branden brandon branislav branko brant braulio bravin braxton brayan
brayden breandan brecht brencis brendan brendon breno brent brenton bret brett brian brice briek
brien brieuc brijesh brock brodie brooks bror bruce bruno bryan bryant bryce bryon brăduț bucur
bud buddy budi buenaventura buford buhari bujar bulunç burak burakhan burckhard burghard burim
burkard burkhard burkhardt burl burt burton burç buyrukhan byron bystrík bálint béla börje
börteçin bøje børge büget bünyamün bănel bērends bērtulis błażej břetislav bảo cabir cagak cager
cahal cahir cahya cahyadi cahyanto cahyo cahyono cailum caio caius caket cakrabirawa cakrabuana
cakrajiya cakrawala cakrawangsa cal calcedonio caleb calebe calisto calixto callan callum calogero
calum calvin calvince cameron camil camillo camillus camilo campbell campo can canal canberk
candelario candeniz candra candrakanta cangür canice cansin cantemir cantez caoimhin caolain
caolan caomhan capa caraka carl carlito carlo carlos carlton carmelo carmine carrol carroll carson
carsten carter carub cary cas casemiro casian caspar casper cathal catur caturangga cauã cauê
cavit cawisadi cawisono cawuk cayadi cayetano cazimir cebesoy cebrián cecep cecil cecilio cedric
cedrin ceferino celal celestino celilay celso cem cemal cemalettin cemani cemeti cemil cemplunk
cenan cengiz cengkal cengkir cercis cesar cesare cetin cevheri cezar cezary cezayir chad chadwick
chaitanya chakradev chakradhar champak chanakya chandran chandresh chang charan charles charley
charlie charly chas chase chatresh chatura chauncey che chege chema cheruiyot chester chet chibuzo
chigozie chijioke chinedu chris christer christiaan christof christofer christoffer christoper
christoph christophe christopher christos chucho chuck chukwudi chukwuemeka chung chuy châu cian
cianan ciaran cihandide cillian cindoruk ciprian cipriano ciriaco ciril cirillo cirino ciro
ciríaco claas claes clair clarence clark clas claud claude claudio claudiu claudius claudy claus
clavs clay clayton clemens clement clemente cleophas cleto cletus cliff clifford clifton clint
clinton clive clodomiro clyde cláudio clément clímaco codin codrin codruț cody cohen colby cole
coleman colin colins collin collince collins colm colman colton coluccio colum columba columbus
conal conall conan conchur conleth conn connell connor conor conrad conrado constant constantin
cooper cord corentin corey coriolano cormac cormack cornel cornelio cornelis corneliu cornelius
cornell corrado corsin corvin cory cosimo cosmas cosme cosmin costache costantino costanzo costel
costin coy coşkun craig crin cristea cristhian cristhofer cristian cristiano cristián cristobal
cristofer cristofor cristopher cristóbal cruz csaba csongor ctibor ctirad cuman curdin curro curt
curtis custodio cvetko cyprian cyprián cyriel cyril cyrill cyrille cyrus czeslaw cándido cédric
célestin césar côme cüneyit călin cătălin daan dacian dacin dadap dadi dag dagel dagobert
dagoberto dainis dairo daksh dakshesh dalan dalbir dale dalibor daliman dalimin daliono dalkılıç
dalmas dalton damar damian damiano damien damife damijan damion damir damián damjan damon damu dan
danang dancan dancun dane dani danial daniel daniele daniels danijel danilo daniswara daniël
danjuma dannie danny danson dante danu danuja dany danış dardan daren dariati darijan darimin
darin dario darius dariusz darko darmaji darman darmana darmanto darnell daron darpan darran
darrel darrell darren darrick darrin darron darryl darryn darsh darsirah dartono daru daruna
darwin daryani daryl darío dasa daud daudi dave davi david davide davin davis davor davorin davy
dawid dayar dağistan deaglan deandre deane decebal declan deiby dejan delbert delfino delfín delil
delmar delmer demarcus demeter demetrio demetrius demian demilade demirbüken demiriz demirok
demiryürek denis denizalp denkel dennis denny deon dereck derek derick derkay dermot dermott
derrick deshawn desiderio desmond detlef detlev dev devansh devin deviner devon dewayne dewey
dewitt dex dexter dezider dezső değmeer dhruv diar diarmaid diarmuid dick dickson didier diederik
diedrich diego dierk dieter diethard diethelm diether dietmar dietrich digdaya diken dilan dilder
dillon dimas dimaz dimitri dimitrios dincer dinis dino dinu dinçkol dinçsü diogo dion dionigi
dionisio dionýz dipa dirican dirja dirk dirlik dismas ditmar dittmar dmitri dobroslav dodo dogan
dolun dom domagoj domen domenic domenico domhnall domingo domingos dominic dominick dominik don
donagh donal donald donat donatello donato donn donnacha donncha donnell donnie donny dono donough
donovan donte dorel dorian dorin dorinel doru dorukhan doug douglas doyle doğanalp doğanşah
doğuhan dragan drago dragoș dragutin drahomír drahoslav drajat dražen drew dries drilon driton
duane duarte dubán ducu dudley duilio duje dumitru duncan duracan durante durdali durmuşali
durodola dursun duruk duruöz dusan dustin dusty duuk duván dušan dwain dwayne dwi dwight dylan
dylano dzintars dániel dávid dénes dölensoy dündaralp dāvis dũng eamon eamonn eanna earle earnest
eba ebbe eberhard eberhardt ebuakil ebuka ecemiş eckard eckart eckehard eckhard eckhardt eckhart
ed eddie eddy edelbert edelmiro eder edgar edgard edgardo edgars edgübay edi edier edilberto
edilson edin edinson edison edisson edmond edmund edmundo edmunds edoardo edon edouard edson edu
eduar eduard eduardo eduards edvard edvin edvīns edwar edward edwardo edwin eelis eemeli eemil
eerik eero eetu efe eflâtun efrain efraín efren efrén efser eftimie ega egbert eggert egil egils
egon egzon ehrenfried ehrhard eider einar einari einer eino eirik eitel eithan eivind eja ekalinga
ekansh ekapad ekaraj ekavir ekbal ekber ekene ekkehard ekkehart ekmel eko ekow ekrem ekundayo
eladio elbert eldon eleazar elemér eleodoro eleuterio elhan eli elian elias elie eliecer eligio
elijah elio eliot eliott elis eliseo eliud eliáš elkana elkin elladio elliot elliott ellis elmar
elmer elmeri elmo elmārs elnur elof elon eloy elphas elpidio elroy elton eluh elver elvin elvis
elwood elyas elías elöve eman emanoil emanuel emanuele emanuil emas embuh emeka emerson emery
emiel emigdio emil emile emilian emiliano emilien emilio emin emir emiro emirşan emmanuel emmerich
emmet emmett emmitt emong emory empluk emre emrullah emīls enar enda endra endre endrit enea enes
engelbert engin enginiz enis ennio enno enoch enock enrico enrique ensar ensari ensio enteng enver
enzio enzo eoghan eoin ephantus epifanio eral eraldo erasmo erastus eraycan erbil ercan ercihan
erdal erdemer erdibay erdogan erdursun eremia eren erenalp erensoy ergener erginel ergönül ergün
erhard erhardt eric erich erick erik erinçer erion erkan erkinel erkki erksoy erkılıç erland
erling ermanis ermanno ermenegildo ermes ermutlu ernest ernesto ernests ernie ernst ernő erol
eroğul errol ersel erseç ertan erten ertuncay ertün ervin ervín erwan erwin eryk eryıldız eröz
erşat esa esben esenbay esentürk eskil eskinalp esko esneider espartaco espen espiridión esteban
estiawan estiono estiven esupofo ethan etienne ettore euan eugen eugene eugenio eugine eugène
eulogio eunan eusebio eusebiu eustaquio eustațiu eutimio eutropio evald evan evance evangelos
evans evaristo evcimen evelio ever everett everette evert evrimer ewald ewan exequiel eydan eyyüp
ezekiel ezequiel ezgütekin ezio ezra eşref faas faber fabian fabien fabio fabián fabrice fabricio
fabrizio facundo fadil fahrullah falan falk falko fami faqid faraj faras farhan farid fariq faris
faruk fatih fatmir faton faustino fausto fazul feargal fearghal fedde fedele federico federigo
fedor fehim feisal felice feliciano feliks felipe felix felton fenni ferat ferdi ferdinand
ferdinando feremez ferenc fergal fergus ferihan fermin fermín fernand fernando ferney ferre fersan
ferzi festus fetullah feyruz feza fiachra fidel fidelis fiifi filip filipe filippo filit finbar
finbarr finian finn fintan fiodor fionan fionntan fiorenzo fiorino fisnik fitan fitim fito fiyaz
flamur flannan flavio flaviu flemming fletcher florea florencio florent florentin florentino
florian floridor florim florin floris florián floyd flurin flynn folke folker folkert folu forest
forrest fortunato foster frado franc francesco franci francisc francisco franciscus franciszek
franck franco franjo frank franklin frankline franky frans františek franz françois frančišek
fraser frazer fred freddie freddy frede frederic frederick frederico frederik fredi fredo fredric
fredrick fredrik fredy freeman fricis fridolin fridrich friedbert friedemann frieder friedhelm
friedhold friedo friedrich frithjof fritz frode froilán fryderyk frédéric fulgencio fulvio fuzuli
fynn fábio félix gabin gabino gabor gabriel gabriël gada gadang gading gaduh gael gaetano gagan
gaiman gal galak galang galar galasso galen galih galiono galip gallego galo galuh galur galvarino
gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar gani ganjaran
gantar gara garan garang garda garech gareth garfield garland garret garreth garrett garry garth
garvan gary gaspar gaspard gaspare gaston gastone gastón gathoni gatis gatot gatra gaurang gaurav
gautam gauthier gavan gavin gazel gazmend gaël gaëtan gašpar gbadebo gbolahan gbowoade gearoid
gebhard gedion geert geir gejza gelu genaro gencaslan gene gennaro gençay geoffrey geoffroy
geofrey georg george georgel georges georgian georgios geovanny gerald geraldo gerard gerardo
gerardus geray gereon gerfried gergely gergő gerhard gerhardt gerhart germain german germán gernot
gero gerold gerolf geronimo gerrard gerrit gerry gerson gert gervasio gerwin gerónimo ghani
ghenadie gheorghe gheorghiță ghislain ghiță giacinto giacobbe giacomo giampaolo giampiero gian
giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro gibson
gicu gică gideon giel gijs gil gilang gilbert gilberto gildardo giles gilles gillis gino ginyas
gioacchino gioachino gioele gioffre gion gionata giorgian giorgio giosuè giovanni giovanny girik
girindra girish girolamo gisbert gitau githinji gitonga giuliano giulio giuseppe giustino giz
glauco glen glenn godfrey godofredo godwin goffredo gonzalo gonçalo gopal goran gorazd gordan
gordon gorm gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob goyo graciano grady
graeme graham grant grayson graziano grațian greco greg grega greger gregg gregor gregorian
gregorio gregory grigore grover grzegorz grégoire grégory guarino guenter guenther guglielmo guido
guilherme guillaume guillermo guiseppe gumercindo gunar gunbir gundolf guneet gunnar gunner
guntars gunter gunther guntis guntram gunārs gus gust gustaaf gustaf gustav gustave gustavo gustaw
gustáv gusztáv guus guy gyula györgy győző gzim gábor gérald gérard géza gökay gökbudun göken
gökhan göknur göksev gökten gökçebalan gökçil gönen göran görgünay görklü gösta göte götz gözel
gücal gülağa gülel güleğen gülşahin gümüştekin günaydin günden gündüzalp güneri güngördü günkurt
günser günter günther günşen gürarda gürelcem gürsal güçal güçlüer güçyeter habibu haciali hadi
hadrien hagen hairyanto hajo hakan hakikat hal halidun halil halim haluk hami hamid hamish hamisi
hampus hamza hamzah hanedan hank hannes hanni hanno hanns hannu hans hansgeorg hansjoachim
hansjörg hansjürg hansjürgen hanspeter hansruedi hanss hansueli haralamb haralambie harald hardana
hardi hardik hardy hari harijs harimurti haris harish hariz harja harjasa harjaya harjo harlan
harley harm harol harold haroldo haron harri harris harrison harro harry harsana harsanto harsaya
harsh harshil hartaka hartana hartmut hartmuth harto hartwig harun haruna harvey hasan hasbek
hasim hassan hasso hasta hatem hayali hayden hayret haywood hazrat heath hector heikki heiko heimo
heiner heinfried heini heino heinrich heinz heitor hekmet helfried helge heliodoro hellmut
hellmuth helmar helmer helmut helmuth hemang hemi hendra hendri hendrik henk henner henning henric
henrich henricus henrik henrikki henriks henrique henry henryk heraclio heraldo herbert herberto
heribert heriberto herman hermanis hermann hermanni hermenegildo hermes herminio hernando herney
hernán herrmann herschel hershel heru hervé herwig heryanto hesbon heyvetullah hezron hicham hidde
hidir hilario hilding hilmar hilton himawan hindal hinrich hipolito hipólito hiram hitesh
hiçsönmez hjalmar hjalte hoani holger hollis holm homer homero honoré horace horacio horațiu horea
horia horst horymír hosea howard hoyt hoàng hredhaan hritik hrvoje hubert hubertus hudavent hudson
huey hugh hugo hugues humberto humphrey hunalp hung hunor hunter huy huzuri hyman hynek håkan
håkon håvard héctor hükümdar hürdoğan hüryaşar hüseyin hüsmen hıfzullah hưng iacob iain ian iancu
ianis ibidapo ibrani ibun ibán idris idriz idık ieremia ifeanyi ifechukwu ige ignace ignacio
ignacy ignatz ignaz ignazio ignác igor igors ihaia ihsan iisakki ikbal ikenna ikeoluwa iker ikhsan
ikin ilari ilarie ilarion ildefonso ilgı ilhan ilias ilie ilija ilir ilja ilkka ilmari ilmārs
ilyas imam imants imaran imer immo imran imre imrich indrajit indrek indriķis ingbert ingemar
ingmar ingo ingolf ingvar inioluwa innocent inocencio inocențiu ioan ioannis ion ionel ionică
ionuț iosif ippazio ira irfan irinel irnanto irsad irungu irvin irving irwan irwin isaac isaack
isac isack isaiah isaias isak isaque isaías iseoluwa ishaan ishola ishwar isiah isidor isidoro
isidro ismael ismail ismaël ismet ismo ismık issa issac issack istvan istván iulian iuliu iurie
iustin iustinian ivan ivano ivar ivars iver ivo ivor ivory iván iwan iwo izidor iztok iñaki iľja
işıkay işıman i̇brahim i̇diris i̇kiz i̇lalmış i̇lbek i̇ldem i̇lgi i̇lim i̇lkim i̇lmafer i̇lsu
i̇lteriş i̇mam i̇mren i̇nançlı i̇ntihap i̇sak i̇smet i̇vecen i̇yiyürek i̇zgü i̇şcan jaak jaakko
jaan jaanus jabal jabulani jacek jacinto jack jackson jacky jacob jacobo jacobus jacopo jacques
jader jaeman jafet jaga jagapati jagaraga jagat jagdish jai jaider jail jaiman jair jairaj jairo
jairus jais jaka jake jakob jakobs jakov jakub jalmari jamaal jamal jamar jame jamel james jamey
jamil jamison janez jani janic janick janik jankat janko jann jannik jannis jano janos janosch
janus janusz japhet japheth jared jari jarkko jarl jarlath jarleth jarmo jarne jarno jarolím
jaromír jaron jaroslav jaroslaw jarred jarrett jarrod jarvis jarwa jarwadi jarwi jasin jasmani
jason jasper jaswadi jati jatin jatmiko javan javi javier jaxon jay jaya jayadi jayden jayeng
jayson jc jed jeet jef jeferson jeff jefferey jefferson jeffery jeffrey jeffry jefri jeison
jeisson jelle jelte jenaro jenel jens jenő jeppe jerald jere jeremi jeremiah jeremias jeremy
jeremías jerguš jerker jermaine jerman jermiah jernej jeroen jerold jerome jerrod jerrold jerry
jerson jerzy jerónimo jerôme jesper jess jesse jesus jesús jetmir jeton jevgeni jezups jhan jhoan
jhon jhonatan jhonny jhony jim jimmy jinawi jindra jindřich jip jiri jiří joachim joacim joakim
joannes joao joaquim joaquin joaquín joash job jobst jochem jochen joe joel joep joerg joeri
joesph joey joffrey johan johann johannes johans john johnathan johnathon johnie johnny johnson
johnstone johny joko jon jona jonah jonas jonatan jonathan jonathon jonny jono jonás jonáš joojo
joona joonas joonatan joost joppe joram joran jordi jordon jordy jordán joren jorge joris jorma
jorn jort jos jose josef josep joseph josephat josephus josh joshua josiah josip joso josphat
josse jost josua josue josué jouko jouni jovan jozef jozo joão joël joško jožef juan juanito jude
judson juergen juha juhana juhani juho jukka jules julian julien julio julius juliusz julián juma
jumadi jumari junior juraj jure jurgen juri jurij juris jurre jussi justin justo justus jusuf
juuso juvenal juwon jyrki ján jános jérémie jérémy jérôme józef józsef jörg jörgen jörn jørgen
július jürg jürgen jüri jānis jāzeps jēkabs jēkaubs jędrzej jūlijs kaan kaarlo kabir kabiru kacper
kacung kadir kahir kahu kai kaique kairav kaj kajen kajetan kaleb kalervo kalevi kalgay kalim
kalle kalpit kamal kamar kamau kambali kamidin kamiel kamil kanak kanda kane kanini kanpulat
kapagan karabaş karaca karaer karakucak karanbay karani karanja karataş karcan kardi kareem karel
karim kariman karimi kariuki karja karl karlfried karlheinz karlo karlukhan karma karman karna
karsa karsana karsten karta karya kasim kasimir kasiran kaspar kaspars kasper kassim kastriot
kasusra katana kauko kauri kavurt kawaca kawaya kayagün kayden kaygusuz kayrabay kayun kayıt kazim
kazimierz kazimír kaşif kealan keano keanu keegan keelan keenan keijo keith keji keld kelechi
kelvin kelâmi kemal kemba kemboi ken kenan kenari kendall kendrick kenedy kenes keneth kenn
kennedy kennet kenneth kennith kenny kent kenter kenth kenton kenzie kenzo kerim kerman kermit
kete keven kevin khaled khalid khoa kiaan kian kiaran kiarie kibar kibet kick kieran kiernan
kieron kieth kike kilian killian kilonzo kimani kimanzi kimathi kimeu kimmo kimutai kingston
kinuthia kinyanjui kinyua kioko kip kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech
kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop
kiprotich kipruto kipsang kiptoo kipyegon kiramettin kirby kirk kirui kiyasi kjeld kjell kjetil
klaas klas klaus klavs klemen klemens klement kliment knud knut kobe kocabaş koech koen koenraad
kofi kojo koko kolawole koldan koloman konguralp konrad konradus konstantin konstantinos konstanty
konštantín kopan koray korbinian korede korir korkmazalp kornel kornelius kornél korugan kory
kosgei kotuz koçak koçkan koşukhan krish kristaps krister kristers kristiaan kristian kristijan
kristián kristjan kristof kristofer kristoffer kristopher krists kristóf krisztián krisztofer
krišjānis krišs krištof krystian kryštof krzysztof ksawery kuddusi kujoe kujtim kullervo kumar
kuncara kunibert kuno kunthara kuria kurnia kurt kurtis kushtrim kustaa kusuma kutay kvetoslav
kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyalo kyan kyano kyle kylian kyllian kálmán
károly kâmil kåre kévim kévin köker köktaş kösemen kürşad kārlis kılıçbay kınel kırat kırgız
kıvılcım kızıl kızıltunç laban labinot labuh lachlan ladislau ladislaus ladislav lage laimonis
lajos laksana laksh lakshit lalo lamar lambert lamberto lameck lamont lanang lance lander lando
landon lane langalibalele langat langgeng lanjar lanny lantar larry lars lascăr lasmanto lasmono
lasse lassi laswi laszlo latif laureano laurence laurens laurent laurenz laurențiu laurian laurin
lauris laurits laus laust lautaro lavern lawerence lawrence lazar lazaro lazzaro lazăr lean
leander leandro leano leart ledion ledün leevi lega legawa leider leif leke leland lembah lemuel
lenard lenin lenn lennard lennart lennarth lennert lenny leo leocadio leon leonard leonardo
leoncio leonel leonhard leonid leons leontin leopold leopoldo leordean leoš lere leroy les lester
leszek levente levi levin levis levoslav lewis lex león leónidas liam lian lias liban libardo
liberto libor lică lieven liman limar lino linus linwood lio lionel liridon lirim lisandro
livingstone livio liviu ljubisa lloyd loan lode lodewijk lodovico loek logan lohit loke lon lonnie
lope lorcan loren lorenz lorenzo lorik lorin loris lothar loui louie louis louka lourenço lovre
lovro lowe lowell lowie loyd loïc luan lubomír luboš luc lucas lucca lucențiu luchino lucho lucian
luciano lucien lucio lucky lucrețiu ludger ludo ludolf ludovic ludovico ludovicus ludvig ludvik
ludvík ludwig luděk luhung luigi luis lukas lukasz luke lukita lukman lukáš luluh lulut lulzim
lumír lungile lurhur lutfan lutfi luther luthfi lutz luuk luwar luwes luyanda luzius luís lwandile
lyam lyle lyman lyndon lászló lázaro léo léon léonard léopold lütfi maanas maanav maarten mac
macario macauley macharia maciej mack macs madhav mads mael magne magnus mahdi mahesa mahfud mahir
mahmoud mahmud mahmut mahsun maicol maik maikol maina maingi mairtin makara makau makokha makori
maks maksim maksimiljan maksur maksymilian makuta malachy malcolm malik malte malthe mamadou maman
manaaki manah manan manawa manbir mandla mandlakhe manfred manole manolo mansurali manthan manuel
manus maras marc marcantonio marcel marcelino marcell marcello marcelo marcial marciano marcin
marcio marco marcos marcu marcus marek mareks margana margarito margus mariadi mariano marijan
marijn marin marino marinus mario marius mariusz marián mark markku marko markus marlin marlon
marnix maroš marquis marshall marsito marsudi mart martaka martana martani marten martial martijn
martim martin martino martti marty martyn martín marvin marwata maryadi maryanto masar masika
masinde mason massimiliano massimo mate matei matej mateo mateus mateusz matevž matheo matheus
mathew mathias mathieu mathijs mathis mathys mathéo mati matias matic matiu matjaž mato matouš
mats matt matteo matthew matthias matthieu matthijs matthäus matti mattia mattias matts mattéo
matyáš matéo matías matúš matěj matīss mauno mauri maurice mauricio maurilio maurin maurits
mauritz maurizio mauro maurus maurycy max maxence maxim maxime maximiano maximilian maximiliano
maximilien maximilián maximino maximo maxwel maxwell maykol maynard mazlum maël mbithi mboya
mbugua mburu mcebisi mckinley mecit medard meelis mees mefarettin mehdi mehmed mehmet mehmetzahir
meik meinhard meinolf meinrad mel melchior melchor melichar melihcan melker melle melvin melwin
memili mengi mengüç mentor merdi mergim merijn merlin merrill mert mertel mervin mervyn merzuk
meshack mestur mesut metin metinkaya metod mevlüt meşhur micael micah miceal micha michael michail
michal michaël michał micheal michel michelangelo micheletto michelotto michiel mick mickaël
mickey miel mieszko miguel miha mihael mihai mihail mihajlo mihels mihhail mihin mihkel mihnea
mihály miika mijo mik mika mikael mikaere mike mikel mikels mikhail mikkel mikko miklós mikołaj
mikuláš milan milay mile miles milford millard miller milo milorad milos miloslav milovan miloš
milton milán minenhle minh mio miodrag miquel miran mirbadin mircea mirco mirko miro miron
miroslav miroslaw mirsad misael mischa mishat mislav mitch mitchel mitchell mitesh mitică mitra
mitruț miķelis miłosz mladen mlungisi modesto modris mogens mohamad mohamed mohammad mohammed
mohamud moises moisés mojmír momanyi monis monroe monte monty moreno moritz morris morten mortimer
morton moses moshe mthokozisi mucahit muchiri muema mueni mugambi mugendi mugo mugur mugurel
muhamed muhamet muhammad muhammed muhammet muharrem muhip muhyettin muia muiruri mujur mukhwana
muktedir muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni munene mungai muni munyao munyoki
murat muratcan muriithi murilo murimi murithi muriuki murray mursinin mursita murti musa musafet
musau musee musembi mustafa mustapha mustika mustofa musyoka musyoki mutai mutasım muthama
muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi
muvaffak muzaffer mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali mwiti myles myron
mzamo márcio mário márk márton mátyás máté máximo måns mårten móric möhsim mücellib müfit mükramin
mülâyim münif mürit müslum müzekker māris mārtiņš mădălin nabil nachiket nacho nacio nae nael
nafii nahashon nahuel naim najam najib nakip naksh nakul nalar nam nand nando napoleon napoleone
naradi narcis narciso nardi narji nas nasab naser nasim nasiru nasrullah nassim nasuf natalio
natan natanael nataniel nate nathan nathanael nathanaël nathanial nathaniel naud naveen nayil
nazario nazlim nazmi naël naïm ndegwa nderitu ndirangu nduku ndunge ndungu nduta neal nebih
nebojsa necati necdat nechifor necmettin ned neel neftalí nehemiah nehip neider neil neill nejc
nel nelio nelson nelu nemanja nenad neo nerim nesip nestor neville nevin nevio nevsal newton
nezihi nganga ngari ngigi ngugi nhiên nhlanhla nial niall nibaldo nicanor niccolò nichifor
nicholas nicholus nick nicklas nickolas nickson nicky niclas nico nicoară nicodemo nicodemus
nicodim nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolás nicolò nicu niculiță nicușor
nicuță niek niels nigel nihai nihal niilo nik nikau niklas niklaus niko nikodem nikolai nikolaj
nikolajs nikolaos nikolas nikolaus nikora niks nikša nilo nils nilson nino nitesh nixon niyaga
niyazi niyilolawa njabulo njagi njenga njeri njeru njiru njogu njoki njoroge njue njuguna nnamdi
noah noam noble noe noel nolan nolberto noman nonso norbert norberto norbey norman normand
normunds norris noud nout noé noël nrima nugraha numbers nuno nural nurcan nuretdin nurettin nuri
nurkan nuru nurullah nuyan nyaga nyakundi nyamai nyambura nyana nyawira nyoman nyongesa nzioka
nzomo nándor néstor oba obanijesu obed obinna ocampo ochieng octav octavian octavio octaviu odd
odell odhiambo odhran odis odkanlı odongo oduor oganer ogooluwa oisin oiva ojas okanay okbay oke
okechukwu okello okgüçlü okoth okseven okta okto oktüremiş okumu okyalaz oladare oladimeji olaf
olakunle olanrewaju olansile olavi olca oldağ oldrich oldřich ole oleg olegario olen olfert
olgierd olimpian olimpiu olin oliver olivier oliviu olivér oliwer oliwier olle olli olof oloo olov
olumorotimi oluoch oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole
omaca oman omar omari omer omkaar omobobola omondi omotayo onat ondieki ondrej ondřej onesmus
ongay onkar onni onofre onuker onur onurcan onursu onveer onyango opan opiyo opung oran oranlı
orazio oren oreste orgün orhan orinder orlando ortak ortwin oruç orval orville oscar oskar oskari
oskars oskár osman osmo ossi ossian osunleke osvald osvaldo osvalds oswald oswaldo oswin otakar
otay otfried otha othmar otieno otis otmar oto ottavio ottfried ottmar otto ottokar ottomar ottone
ottó otávio ouma ove ovidio ovidiu owe owen owino owuor oymak ozansü ozy oğulbaş oğurata oğuzman
oļģerts paavo pablo paco padraic padraig padraigh paiman paker palle pamfil panagachie panait
panca pancho pandu panfilo pangeran pangestu panji pankrác paolo pardi paride parker parman parth
paschal pascual pasi pasqual pasquale pastor patric patricio patrick patrik patrizio patryk paul
pauli paulino paulo pauls pauric pavao pavel pavol paw pawel paweł peadar peader pearce pearse
peder pedro peer peeter pehlil pekka pelayo pelle pellegrino pentti pepe pepijn pepito per percy
perkasa pero perry pertti petar pete peter peterson petr petre petri petrică petrișor petros petru
petrus petruț petter petteri phelim phelix phil philemon philip philipp philippe phillip phineas
phúc piaras pier pierangelo pierce piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo
pierre piersanti piet pieter pietro pim piotr pirahmet pirmin pius pleșu plinio plácido pol pompeo
pompiliu pomponio poncio pontus porfirio poul praba prabawa prabowo prabu prakosa pranata pranav
pranawa praneel pranit prasetya prasetyo pratyush pravoslav prayitna prayoga prayogo preben
predrag preston priit prima primitivo prokop prudencio przemysław puccio purwa purwadi purwanto
putu pál pánfilo pär pål péter pío pătru pēteris přemysl qabil qadim qarin qasim quang quentin
quincy quinn quinten quintin quinton quique quirino rabih rachid rachit radek raden radika radim
radit raditya rado radomír radoslav radosław radovan radu radúz raf rafa rafael rafaél rafaël
rafał raffael raffaele raffaellino raffaello rafi rafid rafih raghav ragnar ragner raharja rahman
rahmat rahmet raihan raik raimo raimondo raimonds raimund raimundo rainer raivis raivo rajab rajko
raleigh ralf ralph rama ramadan ramadhan ramazan ramiro ramiz ramon ramón ranbir randal randall
randell randolf randolph randy rangga ranieri ranveer raoul raphael raphaël rareș rashad rashid
rasmus rastislav rasul raul rauno ravi ravy rawiri ray rayaan rayan rayford raymon raymond raymund
raymundo razı raúl reagan recep recepali redmond reece reed refik refugio reggie reginald rehaan
reid reijo reimar reimer reimund rein reinald reinaldo reine reinel reiner reinhard reinhardt
reinhart reinhold reinis reino reksa relu remazan rembrandt remi remigio remo remus remy remzi
renaat renan renato renaud rendy rens renzo rené respati resulcan reto reuben rex rexhep reyansh
reyes reynaldo reza rezzak rhavi rhys rian ricardo riccardo ricciotti richard richardt richie
richárd rick rickard rickey rickie ricky rico ridwan rigo rigoberto rihards rik rikard riku riley
rinaldo rino rinor rishi risto riza riziki rizki ričards roan roar rob robbe robby robert roberto
roberts robinson robt rocco rochus rocky rod roderich roderick rodger rodgers rodney rodolfo
rodolphe rodrick rodrigo rodrigue roel roeland rogelio roger rogers rohan rohat rok roko roland
rolando rolands roldán rolf rolland romain roman romano romeo romolo romuald romulus román roméo
ron ronal ronald ronaldo ronan ronith ronni ronnie ronny rono rony roope roosevelt roque rory
rosamel roscoe rosendo rosman ross rossa rostislav rotich rouven rowan roy royce ruairi ruari
ruben rubin rubén rudecindo rudi rudolf rudolph rudra rudy ruedi rufino rufus ruggero ruggiero
ruhsat rui rune rupert ruperto rushil rusman russ russel russell rusty ruy ryan ryder ryszard
régis régulo rémi rémy róbert rómulo rúben rüdiger rüknettin rüşen răducu răzvan rūdolfs saadat
saba saban sabar sabas sabatino sabih sabin sabri sadat sadik sadittin safet sahin sahir said
saidi saiful saka sakari sakip saksham sakti sal salami saleh salih salim salkın salman salomón
salurbay salvador salvatore salvi sam samaksh samar samarth samesh sami samir sammie sammy samo
samson samsul samu samual samuel samuele samuli samurtay samuël samwel samy sancak sancho sandalio
sander sandi sandile sandis sandor sandro sandu sanford sang sani sante santeri santiago santino
santos sançar sargın sarpkın sarthak sarıcabay sasa sascha sathvik satrettin saturnino satya saul
sava savak saverio savni saydam sayin sayrak sayın saïd saúl sağcan sağıt sašo scot scott scottie
scotty seamus sean sebastiaan sebastian sebastiano sebastien sebastijan sebastián sebastião
sebastjan sebattin seda sedat segismundo segundo seha selaheddin selatin seler selim selâtin sem
semender semir senad senan sencar senn senne senol seosamh sep sepp seppe seppo seracettin serafín
serezli serge sergei sergej sergey sergio sergiu sergius serhatmehmet serkan serol server servác
seth setya sevdi seve sever severiano severin severino severo severín sevindik seydo seye
seyfullah seyithan seymour sezal sezginbaş seçme shaban shadrack shamsuddeen shane shaun shaurya
shawn shay shayne shea sheamus shehu shekoni sheldon shelton shem sherman sherwood shivansh
sibonelo sibusiso siddharth sidiq sidki sidney siebe siegbert siegfried sieghard siegmar siegmund
siegward siem sifuna sigfrid sigfrido sigfried sigge sigismund sigmar sigmund sigurd sigvard siim
sijuade sil sila silas silvan silvano silvester silvestre silvestro silvian silvio silviu silvo
simen simeon simi simion simiyu simo simon simphiweyinkosi simão simón sinan sindre sinică sinisa
siniša sione siper siro sittik sivert sixten sixto siyabonga sjoerd skender slamet slavisa slavko
slavomír slawomir slobodan smith sneider sofiane sol soleh solomon somtochukwu son sonad sondre
songurkan sonny sorin sosimo soydaner soykut soyselçuk spencer sphiwe srečko staffan stan stancu
stanford stanislaus stanislav stanislaw stanisław stanko stanley stavros staņislavs steen stef
stefaan stefan stefano steffen stein steinar stelian stellan sten stephan stephane stephen
stephene steve steven stevie stewart stian stig stijn stiven stjepan stojan stuart sture stéphan
stéphane suat sudi suleiman sulhi sune sunel sung suphi surya svante svatopluk svatoslav svein
sven svenning sverre svetozár svätopluk swaleh swen sylvain sylvester sylvio szabolcs szilveszter
szilárd szymon sándor sébastien sérgio sökmen sönke sören sözer søren sücaettin süha sükrü
süleyman sümeyye süvari sıla sıylıhan taciddin tad tade tadej tadeo tadeusz tadeáš tadhg tage
tahir tai taine taisto talayer tali tama tamati tamaydın tamás tanak tanay tanbay tandoğdu tane
taneli tangaroa tanguy tanhan tanimu tanish tanner tanpınar tansev tansığ tanveer tanyolaç tanır
tapani tapio tarak tarancı tarik tarmo tartış tarzícius tasdik tasnim tassilo taswir tatu taufan
taufik tauno tayaydın taygan taylak tayyip taşar taşkan teber tecimer ted teddy tedi teemu teerth
teguh tejas tejs tekbay tekecan tekiner teksoy telemaco telim telmo temidayo temirhan temistocle
temizkal temuçin tenis tenvir teo teobaldo teodor teodoro teodors teodosio teofil teohari terence
terje terlan tero terrance terrell terrence teun teuvo tevs tezcan tezol teófilo thabani thad
thaddeus thaddäus thales thando thanh theo theobald theodoor theodor theodore theodoro theodoros
theophil theron thiago thibaud thibault thibaut thibo thierry thies thijmen thijn thijs thilo thom
thomas thomás thor thoralf thorben thore thorsten thuo thure thurman thành théo théodore théophile
tiago tiarnan tibe tiberiu tibo tibor tiburcio tichomír tiernan ties tiit tijl tijmen tijn tijs
til tilen till tillmann tilman tilmann tilo tim timbul timm timmy timo timon timotei timotej
timoteo timothy timothée timurtaş timéo tino tirta tirtayasa tito titus tivadar tiziano tiğin
tobias tobiasz tobiáš toby tod todd todor toivo toker toki toktuğ tokunbo toköz tolonbay tom toma
tomas tomasz tomaž tomi tomislav tommaso tommi tommy tomo tomori toms tomàs tomás tomáš tomé
tonguç tonino tonny tony toomas toon topias topuz tor toralf torben torbjörn torbjørn tord tore
torgny torhan toribio torquato torsten tory toy toño toğan traian traugott travis trent trenton
trevor trey tri trinidad tristan tristán troels trond troy truman trung tránsito trọng tsuma tudor
tugiman tulio tullio tulun tunahan tunguç tunçboğa tunçkılıç tuomas tuomo turabi ture turgut
turlough tutkun tuukka tuur tuyuğ tuğcan tuğrulhan tuğtaş twan ty tycho tygo tyler tymon tymoteusz
tyree tyrell tyron tyrone tyson téo tõnu törel tùng tükelalp tümer tümkurt türabi türkalp türkmen
tüzeer tınal ubaldo uberto uche uchenna uda udant udarsh udo ueli uffe ugo ugolino ulakbey uldis
ulf ulises ullrich ulrich ulrik ultan ulu uludağ uluman ulutay uluğbey ulysses umang umar umay
umaya umberto umman umut umutcan unggul uno uolevi upik upkaar uraltay urbain urban urbano urhan
uriel urmas uroš urs ushan usman utama utkarsh utkucan utz uwe uygun uzbay uzsoy uçan uçbeyi uğan
uğurkan uğurtan vadim vafir vagn vahittin val valdemar valdis valentijn valentim valentin
valentine valentino valentín valerij valerio valeriu valero valon valter valtteri valère valér
vance vargın vasco vasil vasile vasilică vassilios vasyl vaughan vaughn vavrinec vaysal vedant
vedat vedran veer veeti vegard veijo veikko veis veit veli velitdin vello venancio venceslás
vendelín veniamin verim vern verner verneri vernon vero vesa vezat vic vicente vicențiu victor
victoriano victorino vid vidal vidar vide viesturs viggo vigo vihaan viking viktor viktors vilgot
vilhelm vilho viliam vilis viljami viljem viljo villads ville vilmer vilmos vilnis vilém viman
vince vincenc vincent vincentio vincenzo vincențiu vinicio vinicius vinko vino vinsen vinzenz
vinícius viorel viraj virgil virgilio virman visar visarion visvaldis vitali vitalis vito vitor
vittorio vitus vivaan viļums vjekoslav vlad vladimir vladimír vladislav vladislavs vlado vlaicu
vlastimil voicu vojtech vojtěch voldemārs volkan volker volkhard volkmar vratislav vratko vusumuzi
václav vâlâ väinö víctor vít vítor vítězslav víťazoslav wachira wade wadi wafula wage wahab wahyu
wainaina wairimu wakiman waldemar waldo walfried walid walker wallace walter walther waluyo
wamalwa wambua wambugu wambui wangari wangila wangui wanja wanjala wanjiku wanjiru wanjohi wannes
wanyama wanyonyi ward wardaya wardi warinder warjas warji warre warren warsa warsita warta warwick
washington wasis wawan waweru wayne wazir wekesa weldon wenceslao wendell wenzel werner wesley
wesonga wessel weston wieland wieslaw wigbert wiktor wilber wilbert wilbur wilburn wilder wiley
wilford wilfred wilfredo wilfrido wilfried wilhelm wilhelmus willard wille willem willfried willi
william williams willian willibald willibert willis willy wilman wilmar wilmer wilson wilton wim
winfred winfried winston wira wiremu wisnu witold wladimir wm wojciech woldemar wolf wolfgang
wolfhard wolfram woodrow wout wouter wriddhish wridesh wulf wyatt wycliff wycliffe wálter xanana
xander xaver xavi xavier yadigar yagnesh yago yahya yahşikan yair yalazabay yalgın yaltırak yamid
yamin yan yanick yanik yanis yankı yann yannic yannick yannik yannis yargı yasan yash yasin yassin
yassine yatan yatin yavuz yaw yayak yazganalp yağın yağızkurt yaşattin yecid yeferson yeison yekda
yelesen yeneral yerko yerson yertan yesid yetişal yigit yilmaz yngve yoann yoga yohan yolal
yonatan yonathan yono yordan yoruç yosef younes youri yousef youssef yrjö yug yunis yunt yurdanur
yurtgüven yurttaş yussuf yusuf yuvraj yvan yves yvon yönetmen yücelen yümun yıldır yılma zablon
zac zacarías zach zacharia zachariah zacharias zacharie zachary zachery zahid zaid zak zakaria
zakayo zalán zamfir zamir zane zashil zayan zayyan zbigniew zbyněk zdenko zdeněk zdravko zeferino
zehaan zekayi zeki zeljko zennun zeno zenon zenzele zeynelabidin ziedonis ziggy zihni zikmund zion
ziyaettin zlatko zoltan zoltán zoral zoran zsigmond zsolt zsombor zvonko züfer zülgarni ábel ádám
ákos álvaro ángel áron árpád âdem ângelo åbjørn åge åke çakar çakırca çaltı çamok çapkan çavuldur
çağa çağdan çağlasın çağveren çelem çelikkan çelikyürek çerçi çetinsu çeviköz çinerk çokan çopur
çoğay çıdal çıvgın édgar édouard émile éric étienne ítalo íñigo óliver óscar öge ökkaş öktürk ömer
ömür önel öngen önsal örik örjan öryürek östen över özakan özalpsan özaslan özbay özbilek özdal
özdil özdoğdu özel özerdinç özertem özger özgür özinal özkent özkutlu özlü özokçu özpınar özsözlü
öztek öztürk özçam özüdoğru öğet øivind øjvind ørni øvli øystein øyvind übeydullah ülfet ülküdeş
ümmet ünek ünlen ünübol ürfettin üsame üstün üzer ādams ādolfs đuro ēriks ēvalds ğanim ģederts
ģirts ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łukasz şabettin şafii şahat şahinbey şahmettin
şali şanlı şavki şefi şehamet şekim şemsettin şenkal şerafeddin şevket şide şinasi şuayp şükri
šime šimon štefan štěpán žan žanis željko žiga žigmund șerban ștefan
"""

EITHER = """
abdi ade adrian ale alexis alsoy amor angel antonie arta ashton aubrey auguste avni bailey bennie
billie birgit bobbie brooklyn cannur carey casey charo chong christian chus cleo conny courtney
daire dana dara daragh darragh dee deniz dominique eden eka elly flor francis frankie gabi
gabriele gale gerd guadalupe guiomar günver henri hussein ibrahim indra inge isa ivica jackie
jaime jamie jan janne jessie jessy jimmie jody johnnie josé juul kader kahurangi kala karan karol
kelley kelly kerry kim kris krishna lacy laverne lee leone leslie loreto lou loïs luca luka lupe
lynn maj manaia manu marion marjan maría matija maxi merle morgan nanni naoise nazaret nicola
nikola noa noor olav ollie pascal pat rael regan rene risalet robbie robin rosario sacha sai sandy
saša selvi senna serda shannon shelby stacy taylor tenzin terry thalente tiare tine tommie tracy
ufukay uli valeri vega vlasta wendelin willie yalın yong young yuri öncel ünsever şendoğan
"""
