"""Common first names that neither the census nor Faker's locales have, written by hand: of India,
Pakistan, Bangladesh, West, East and Southern Africa, the Pacific, Britain and Ireland, Japan, the
Arab countries, Turkey, Latin America and Europe.
"""

FEMALE = """
aarti aastha abeba abida abimbola abisola adaku adaobi adesuwa adhiambo aditi adjoa afi afshan
ailsa aishah aishwarya aissatou akanksha akiko akuvi aleena alinafe alishba alpana amaka ambika
ambreen aminat aminata amma amna analyn anandi ananya anastasiia aneela angharad aniqa anisha
anjana anju ankita annapurna anum anupama anuradha anushka anwuli aparecida aparna apiyo aqsa
araba araminta archana areeba arifa arpita arti aruna arundhati arwa asami ashwini asli asmaa
aster asuman atiya auma avantika awa awino awuor ayaka ayako ayfer ayobami aysun ayumi ayşe azizah
bahar banu basma belgin benazir berna betul bev bharati bhavana bindu binta bintou birtukan bisi
bisma boitumelo bolanle bongekile bongiwe bożena bríd buhle bukky bupe burcu bushra buthaina
buyisiwe carys ceren cerys chamari chandrika charu chaya chelimo chemutai chenai cherono cherop
chetna chhaya chidinma chiedza chieko chihiro chika chikako chileshe chimamanda chimwemwe chinenye
chinwe chioma chitra chola clementine conceicao cordelia coumba cressida damilola deepali deepika
deepti delyth demet deqa derartu devyani dikeledi dilani dilek dineo dipti djeneba doaa dorrit
duduzile durga dzifa ebele ebere ebiere ebru ece efua eilidh ekaette ekua eleri elinam elspeth
emel emiko enitan eriko erum ese esnart eylem eyram fadia fadumo fadzai fahmida faiza fakhira
falilat fanta farhana faridah farzana fatemah faten fatou fatoumata fauziah fayza fehime feride
ffion fitri folake folasade foluke frehiwot fulya fumiko funke funmi funmilayo ganna gargi gayatri
gaynor geeta geetha genzebe ghada ghazala gita gitanjali gonca grażyna gráinne gul gulay gulnaz
gulsen gwenllian gwyneth hacer hajra hala halimat halimo hameeda hanaa hanan hanin hanneke hareem
haripriya harsha harshita harumi hasina heba hemalatha hend hermione hettie heulwen hibaq hifza
hina hinemoa hira hiroko hiruni hirut hitomi hlengiwe hoda hodan hulya huma huong idara idil
ifeyinwa iffat ifrah ijeoma iman inas indrani indu ineke inonge ipek iqra irum ishrat itumeleng
ivete ixchel iyabo jabulile jagruti jahnavi janhavi javeria jawaher jayalalitha jayanthi jayashree
jayati jelimo jhanvi jihan jocasta jumoke junko jussara jyothi jyotsna kadiatou kafayat kagure
kainat kajal kalpana kalyani kamini kanchan kanika kanwal karuna kasuba kateryna kausar kaveri
kavita kavitha kazuko keabetswe keala kedibone keerthi keiko keitumetse kemi kendi kgomotso khady
khaleda khalida khanyisa khawla khethiwe kholeka khushboo kinza kiran kirti kiyoko koki komal
kriti krutika ksenia kudirat kumari kusum kyoko laiba lamia laraba latha latifat laxmi lebo
lebogang leilani lerato lesego lestari liesl ligaya lindelwa litia liudmyla liwayway lopamudra
lowri lubna lucyna lulama lulwa luzviminda maame madhu madhulika madhuri maha maheen mahima
mahnoor maimouna mairi makareta makeda makhosazana makiko malala malathi malia maliha malini
malvika mamata mami mamphela mamta manal manasi mandira manisha manju manjula manjusha mansi
marama mared margriet mariama mariamu mariia mariko marilia marites masako matshidiso mayawati
mayumi małgorzata mbali meaza meena meenakshi meenal megawati meghna megumi mehbooba mehnaz
mehreen mehwish meinir mekdes meltem menaka mervat meseret michiko midori mieko miho minako minal
mirosława misaki mitsuko miyako miyuki mmabatho mmamoloko moana moji momina morag morounkeji
moumita mouna mridula mrinalini muge mukta mumbua muneeba mutinta mwajuma mwaka mwamba mwayi mwila
myfanwy mythili máiréad nadiia nafissatou nagwa nahed naheed naila naima najat najla najma nalan
naledi nalini nalishebo namakau namita namrata nanako nandi nandipha nandita nargis naseema nasira
nasreen nasrin nataliia natsuki nazan nazia nazli nazneen ndeye ndidi neelam neeta neetu nekoye
nese nesreen ngaio ngendo ngina ngoc nida nighat nila nilgun nilufer nimisha nimra ningsih nirmala
nirosha nirupama nithya nivedita njambi nkechi nkem nkemdilim nkiru nnenna nokuthembeka nokuthula
nokwazi nolwazi nombulelo nomfundo nompumelelo nomsa nomvuyo nomzamo nonceba nondumiso nontobeko
nontsikelelo noraini norhayati noriko nosheen nosipho nosiviwe noura nozipho nqobile nthabiseng
ntombenhle ntombi ntombizodwa nusrat nyarai nyasha nyokabi obiageli olabisi olesya oluremi
omowunmi oumou oya ozge ozlem padmaja padmavati padmini palesa parul parvati parveen parvez payal
pelin perdita persephone pervin petronella phindile phumla phumzile phuong pinar pinky piyali
poonam poornima portia prachi pradnya pragya pranita prarthana pratibha pratima precious preeti
prerna primrose priti priyadarshini priyanka prunella puan puja puleng puneet purnima pushpa pınar
quratulain rabab rabia rachna rafidah raghad ragini rahat raheela rajani rajashree rajeshwari
rajni rakhi rakiya ramata ramsha ramya randa ranjana ranjani rasha rashmi rawan razia reem refilwe
rehab rehana reiko rekha renu renuka reshma retno revathi richa rie ripeka risa ritu rizwana
rohana roimata rokia roopa ropafadzo rosamund rosana rosangela roshni rosmah rosnah roziah rubina
ruchi ruchika rudo rukayat rukhsana rukmini rula rumbidzai rupa rupali ruvimbo ruwani róisín
sabeen sabiha sachiko sachini sadaf sade sadhana sadhvi saeko sahana sahar sahle saima saira
sajida sakshi salimata salote sameera samia sana sanae sandhya sandya sangeeta sangita sania
sanika sanjana santoshi sapna sarala saraswati sarika saroj sarojini satoko savita savitri sawsan
sayaka sbongile sebnem sedinam seema sejal sekai sekinat sema senait serap seren serwaa setsuko
sevgi shabana shabnam shagufta shagun shaheen shahida shahnaz shaila shailaja shaima shaimaa
shaista shakuntala shalini shamiso shamsa shanta shanthi shanza sharada sharda sharmeen sharmila
sharmin sharmistha shashikala shazia sheetal shefali shehla sherine shikha shilpa shireen shizuka
shizuko shobha shoko shraddha shreya shruthi shruti shubha shubhangi shweta shyamala sidra siham
simran sindisiwe sinenhlanhla sinéad siphokazi sithembile sizakele siân smita smriti snehal soad
sobia sofiia sohini sonal sonali sonam songul sowmya sridevi srividya stanisława sthembile stuti
suad subhadra subhashini subira sucheta suchitra sudha sudipta sugandha suha suhair suhasini
sujata sujatha sulekha sulochana sumaira sumaiya suman sumana sumathi sumaya sumbo sumera sumiko
sumitra sunaina sunanda sunayana sunita sunitha supriya surabhi surekha sushila sushma sushmita
suvarna swapna swarna swati syeda syombua tabassum tadala tahani tahira takako tamaki tambudzai
tamsin tansu tanushree tarini tariro taruna taslima tasneem tayyaba tehmina tejal tejaswini
temitope tetiana thais thandi thao thaís thembi thilini thobeka thoko thokozani thokozile
thomasina thuli thulisile thuy tigist tirunesh tiyamike tomoko toshiko toyin trang trupti tsehay
tshepiso tshidi tsitsi tugba tulay tulsi tumelo turkan uduak uju uloma unaisi unathi upasana
urenna urmila usha uttara uzma uzoamaka vaidehi vaishali vandana vani vanita varuna vasanthi
vasundhara veena vibha vidya vijaya vijayalakshmi vimala vimbai vineeta vinita vuyelwa vuyiswa
vuyokazi waceke wafa wafaa waithera wajiha walaa wamaitha wambura wamuyu wanza wati whetu wiesława
willemijn xanthe xochitl xoliswa yaaba yanti yasmeen yasuko yekaterina yelena yeukai yevgenia
yildiz yogita yoliswa yoshiko yosra yovana yuka yukari yukiko yuko yuliia yumi yuriko zahida zaib
zakia zaleha zandile zanele zareen zawadi zeb zeenat zeina zeliha zerrin zewditu zodwa zubaida
zuhura zukiswa zuraida órla łucja
"""

MALE = """
abdelaziz abdelfattah abdinasir abdoulaye abdulrahman abdur abhay abhijit abhinav abhishek abiola
abiy aboubacar abul adebayo adeel adegoke ademola adeola adesina adewale adeyemi afolabi aftab
agyeman ahsan ajay ajit ajmal akash akhil akhtar akinola akintola akintunde akinwumi akio alaa
alasdair alassane aled alemu alhassan aliko aloizio alok altaf alun amadou aman aminu amit amitabh
amjad amr anand anant anatoly aniket anil anisur anjan ankit ankur anshul anup anura anurag anwar
aqeel aravind arief arijit arkady arnab arnel arshad arun arvind asghar ashfaq ashish ashok ashraf
ashraful ashutosh ashwin asim aslam assem assimi atif atle atul avinash ayaz ayo azam azhar azman
azmin azubuike babajide babatunde babu badar bakare balaji balarabe baldev balram balwant bamidele
barnabas barnaby bartosz basant bashir bashiru basit bassam bassem bassey bassirou baz bazza
bekele berhanu bhanu bharat bhaskar bhavesh bheki bhupesh bhupinder bijoy bikram bimal birendra
boguslaw bogusław bola bolaji bolesław bonga bongani bongbong bonginkosi boubacar bryn bulelani
bulent bwalya byaruhanga caradoc caspian chakwera chaminda chanda chandan chandrakant
chandrashekhar cheick chetan chidambaram chidi chidiebere chike chikondi chilufya chima chinonso
chinua chirag chisomo chukwuma coen constantino corliss crisanto crispin cuthbert czesław dafydd
daisuke daithi daithí damodar danish danladi daouda dapo darmawan darshan dauda davo dawit
dayanand dayo debashish dedi deepak deepankar deji dele delwar demeke demola denzil desta devendra
dez dhananjay dharmendra dhiraj digby dilip dinesh diwakar djibril dotun dougal durgesh dámaso
edem effiong efosa ehsan eifion ejike eknath ekpenyong elikem emad emenike emlyn emmerson emrys
enyinnaya epeli erdem ersin eruera essam etim eustace ewart fadi fahad faheem fahim faisal faiz
faizal fakhar faleolo farai faraz fareed farmaajo farooq farquhar fawad fayyaz fazal femi feroz
fikile fikret finlay fionn fitzroy folarin fouad frits funso fyodor ganesh garikai gawain gaz
gbenga gennady geraint gervase getachew gethin ghassan ghulam girma glyn gnassingbe godswill
gokhan golam goodluck gopinath govind grigory gruffydd gualberto gunawan gurdeep gurpreet gwede
gwilym gwyn gyanendra habibur hafeez haile hakainde hakeem halvor hamad hamdan hameed hamisu
haroon harpreet harshad harshvardhan haruto hazem haziq hemant hernan hersi hideo hideyuki hikmet
himanshu hirofumi hiroki hiroyuki hisham hishammuddin hlaudi hohepa hossam humayun husam huseyin
hussain hywel ibrahima ichiro idowu idrissa ieuan ifan ifor iftikhar igho ihab ijaz ikechukwu
ilker imad imtiaz inder inigo innes ioane iolo iorwerth iqbal isagani isaia isamu ishan ishaq
ishtiaq isikeli ismaila issam itai jaap jabali jaber jabir jabu jagan jago jahangir jairam jakaya
jalal jamshed jarle jarosław jassim jaswant javed jayant jayesh jejomar jez jide jignesh jimoh
jitendra jitesh junaid junichi jurriaan justino jyotiraditya kachi kagame kagiso kailash kaito
kalidou kalolo kalyan kamarul kamlesh kamrul kanayo kapil karthik kartik kashif katlego katsuya
kaushik kayode kazuki kazuo kebede kees kehinde keiichi keiji keisuke kenechukwu kenji kenta kerem
keshav ketan kev kez kgalema kgosi kgosientso khairul khalifa khamis khaya khurram khurshid
kikwete kipchoge kirwa kishore kiyoshi kizza kobina koichi koji kondwani kostiantyn krishnan
kudakwashe kuldeep kumara kunal kunihiko kunle lakshman lalit lancelot lanre lasantha lateef lawal
laxman lazarus lekan lesedi liaquat limbani lindani llew llewellyn llyr lokesh lovemore loz
lubinda luhut luiz lunga lungelo luqman luthando luvuyo lwazi mabvuto macky madalitso madhukar
madhusudan mahadev mahathir mahbub mahendra maher mahesh mahinda mahinder mahmood majed majid
makoto malusi mamdouh maneesh mangesh mangosuthu manish manjunath manny manohar manoj mansoor
mansour mansur manzoor maqbool marwan masahiro masaki masao masaru masashi masato masayoshi
masayuki masood mavuto mawuli mayank mazen mbhazima mduduzi medhat mehmood meirion mengistu menzi
merv mevlut mfundo mihir mikhailo milind mirosław mithun mitsuo mizanur mmusi modibo mofizur mohan
mohannad mohd mohit mohsen mohsin moncef mosese mosharraf mosiuoa mpho mpumelelo mrinal mthunzi
muammar mubashir mudassar mugabi mugisha muhammadu muhyiddin muigai mujahid mujeeb mukesh mukul
mulatu mulenga munashe mungo munir munyaradzi murali muralidhar murdo murtala murtaza museveni
musharraf mushtaq musonda mutahi mutale mwai mwansa mwinyi mxolisi mykhailo mykola mzwandile
nabeel nadeem nader naeem nagaraj nagendra nagesh naguib najeeb nalin nandan narayan narayanan
narendra naresh naseem nasir nasser naveed navin nawaz nayef nazri ndabezinhle nduka neeraj
nemesio netani nev ngonidzashe nihat nii nikhil nilesh nimal niraj niranjan nisar nishant nitin
nitish niyi nizar nkosana nkosinathi noboru nobuo nonoy ntokozo ntsikelelo numan nwankwo nyesom
nyoro obafemi obaid obert obiora odilón odinga odion ogden ogola oisín ojok ojwang okan okey okon
okot oktay olabode oladapo oladele oladipo olalekan olamide olatunde olatunji olawale oleksiy olu
olufemi olukayode olumide olusegun olusola oluwaseun omair omkar onyeka onyekachi opio osagie
osama osaze osbert osric otavio otiende oumar ousmane ousseynou owain ozgur paapa panashe pankaj
paora parag paras paresh parimal partha pavlo pawan pemphero percival peregrine pervez phumlani
pilirani pinaraj pinarayi piripi piyush prabhakar prabhat prabhu pradeep pradip prafulla prahlad
prakash pramod pramono pranab pranay prasad prasanna prashant prasoon pratap prateek pratik
praveen pravin prem prithvi prithviraj pryderi przemyslaw punit purushottam pádraig qais qaiser
qamar rabiu radoslaw raed rafal rafik rafiqul raghavendra raghu raghunath raghuram raheel rahim
rahul rajabu rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath rajnish raju
rakesh ramachandra ramadhani ramakrishna ramakrishnan ramamurthy raman ramesh rami ramnath ramy
ranald randeep randhir ranil ranjan ranjit rashed rauf ravichandran ravindra raza razak rehan
rehman reinier rewi rezaul rhodri rhydian riaz rigathi rishabh ritesh rizal rizky rizwan robbo
rodante rodel rogerio rohit rohtash rokene rollo rolly rommel romulo roshan rosli rotimi ruairí
ruaridh ruka rupesh ruud ruwan ryo ryota sabelo sachin sadanand sadio saeed safdar sagar sagir
saif sajid sajjad sakaria salahuddin saleem salum samaila sameer sameh samer samisoni sampath
sanath sandeep sandip sanele sanjay sanjeev sanjiv sanjoy sanket santosh sanusi saqib sarath
sarfraz sarwar sashi satish satoru satoshi satyam satyendra saud saulos saurabh saurav savas sbu
segun seiji selahattin selcuk selemani selorm semisi semyon senthil senyo senzeni senzo septimus
serdar serhii setareki seun seydou seyi sfiso shabani shabbir shafiq shafiqul shahbaz shahid
shahidul shahnawaz shahrizal shahrul shahzad shailendra shailesh shakeel shakil shankar sharad
sharif shashank shashi shaukat shaz shehbaz shehzad shekhar sherif shigeru shinichi shinji shinzo
shishir shivam shivkumar shivraj shoaib shoji shola sholto shreyas shrikant shubham shunichi shyam
sibongiseni siddaramaiah sifiso sihle sikiru sikota simbarashe siosaia siphiwe sipho siraj
sitiveni situmbeko sivakumar sivaprakash siyabulela sizwe snorre sohail sola somnath songezo
souleymane soumitra soumya sreedhar sridhar srikanth srinivas srinivasan ssali ssemujju struan
subash subhash subodh subramaniam subramanian sudarshan sudeep sudhakar sudhir sugeng suharto
suhas sukhbir sukhdev sukumar suleman suleyman sumeet sumit sunday sunil sunusi supriyanto
surendra suresh surinder suryakant sushant sushil susilo susumu sutrisno swapan swapnil sybren
syed séamus sławomir tabish tadashi tadesse tafadzwa taiwo tajudeen takahiro takashi takeshi
takondwa takudzwa takura talal talha taliesin tamirat taniela tanko tanmay tapan tapiwa tarek
tariq tarquin tarun tatsuya tauseef tavita tawanda tawengwa tawfik tayfun tayo tayyab
tebogo teboho tegid temel tesfaye tetsuo tetsuya tetteh tevita tewolde thabang thabiso thabo
thamsanqa themba thembelani thembinkosi thilak thulani tichaona tidiane tinashe tipene tissa
tjeerd tobi tofail tolga tomasi tomohiro tonderai tongai tope torin torquil torstein toru
toshihiro toshio tosin trev trilok tristram trygve trymore trystan tsepo tshepo tsutomu tumwine
tuncay tunde tunji tushar tāne ubaid uday udayan uddhav ugochukwu ugur ulaiasi umair umaru umesh
umit upendra upul urho utpal uzodinma vaibhav valery vasant vasily vasudev ved velile velu venkat
venkata venkataraman venkatesh venugopal vibhor vidyasagar vijay vijayan vikas vikash vikram
vikrant viliame vimal vinay vinayak vineet vinod vipin vipul virat virender vishal vishnu
vishwanath vitaly vivek vusi vuyo wacław wael waheed waisake walden wale waleed wandile waqar
waqas warsame wasim wasswa welile widodo wiesław wole wongani workneh wybe wyn wyndham władysław
xolani xolile yakubu yamikani yandel yaovi yaqoob yaseen yashwant yasir yasuo yazan yemi yevgeny
yinka yogendra yogesh yohanna yohannes yoji yoshihide yoshihiro yoshinori yoshio younis yousaf
youssouf yousuf yoweri yudi yuichi yuji yusril yusuke yutaka yılmaz zafar zaheer zain zaki zamani
zayed zdzisław zebedee zeeshan zia ziad zillur zolani zolile zondiwe zubair zubairu zulfiqar
zulkifli zweli zwelinzima zygmunt éamon
"""

EITHER = """
amal ayanda bukola chipo endang kudzai lindiwe mphatso obioma olayinka shamim sri tatenda tendai
uzoma
"""
