"""Common first names that neither the census nor Faker's locales have, written by hand: of India,
Pakistan, West, East and Southern Africa, Japan, the Arab countries, Turkey and Eastern Europe.
"""

FEMALE = """
aarti aastha abeba abida abimbola abisola adaku adaobi adesuwa adhiambo aditi adjoa afi afshan
aishwarya aissatou akanksha akiko akuvi aleena alishba alpana amaka ambika ambreen aminat aminata
amma amna anandi ananya anastasiia aneela aniqa anisha anjana anju ankita annapurna anum anupama
anuradha anushka anwuli aparecida aparna apiyo aqsa araba archana areeba arifa arpita arti aruna
arundhati arwa asami ashwini asli asmaa aster asuman atiya auma avantika awa awino awuor ayaka
ayako ayfer ayobami aysun ayumi azizah bahar banu basma belgin benazir berna betul bharati bhavana
bindu binta bintou birtukan bisi bisma bolanle bongekile bożena buhle bukky bupe burcu bushra
buthaina buyisiwe ceren chandrika charu chaya chelimo chemutai chenai cherono cherop chetna chhaya
chidinma chiedza chieko chihiro chika chikako chileshe chimamanda chinenye chinwe chioma chitra
chola conceicao coumba damilola deepali deepika deepti demet deqa derartu devyani dikeledi dilek
dineo dipti djeneba doaa duduzile durga dzifa ebele ebere ebiere ebru ece efua ekaette ekua elinam
emel emiko enitan eriko erum ese eylem fadia fadumo fadzai faiza fakhira falilat fanta farhana
faridah farzana fatemah faten fatou fatoumata fauziah fayza fehime feride fitri folake foluke
frehiwot fulya fumiko funke funmi funmilayo gargi gayatri geeta geetha genzebe ghada ghazala gita
gitanjali gonca grażyna gul gulay gulnaz gulsen hacer hajra hala halimo hameeda hanaa hanan hanin
hareem haripriya harsha harshita harumi hasina heba hemalatha hend hibaq hifza hina hira hiroko
hirut hitomi hlengiwe hoda hodan hulya huma idil ifeyinwa iffat ifrah ijeoma iman inas indrani
indu ipek iqra irum ishrat itumeleng ivete iyabo jabulile jagruti jahnavi janhavi javeria jawaher
jayalalitha jayanthi jayashree jayati jelimo jhanvi jihan jumoke junko jussara jyothi jyotsna
kadiatou kafayat kagure kainat kajal kalpana kalyani kamini kanchan kanika kanwal karuna kasuba
kateryna kausar kaveri kavita kavitha kazuko keabetswe kedibone keerthi keiko keitumetse kemi
kendi khady khaleda khalida khanyisa khawla khethiwe kholeka khushboo kinza kiran kirti kiyoko
koki komal kriti krutika ksenia kudirat kumari kusum kyoko laiba lamia laraba latha latifat laxmi
lebo lebogang lerato lesego lestari lindelwa liudmyla lopamudra lubna lucyna lulama lulwa maame
madhu madhulika madhuri maha maheen mahima mahnoor maimouna makeda makhosazana makiko malala
malathi maliha malini malvika mamata mami mamphela mamta manal manasi mandira manisha manju
manjula manjusha mansi mariama mariia mariko marilia masako matshidiso mayawati mayumi małgorzata
mbali meaza meena meenakshi megawati meghna megumi mehbooba mehnaz mehreen mehwish mekdes meltem
menaka mervat meseret michiko midori mieko miho minako minal mirosława misaki mitsuko miyako
miyuki mmabatho mmamoloko moji momina morounkeji moumita mouna mridula mrinalini muge mukta mumbua
muneeba mutinta mwamba mwila mythili nadiia nafissatou nagwa nahed naheed naila naima najat najla
najma nalan naledi namakau namita namrata nanako nandi nandipha nandita nargis naseema nasira
nasreen nataliia natsuki nazan nazia nazli nazneen ndeye ndidi neelam neeta neetu nekoye nese
nesreen ngendo ngina nida nighat nila nilgun nilufer nimisha nimra ningsih nirmala nirupama nithya
nivedita njambi nkechi nkem nkemdilim nkiru nnenna nokuthembeka nokuthula nokwazi nolwazi
nombulelo nomfundo nomsa nomvuyo nomzamo nonceba nondumiso nontobeko nontsikelelo noriko nosheen
nosipho nosiviwe noura nozipho nqobile nthabiseng ntombenhle ntombi ntombizodwa nusrat nyarai
nyasha nyokabi obiageli olabisi olesya oluremi omowunmi oumou oya ozge ozlem padmaja padmavati
padmini palesa parul parvati parveen parvez payal pelin pervin phindile phumla phumzile pinar
pinky piyali poonam poornima prachi pradnya pragya pranita prarthana pratibha pratima precious
preeti prerna priti priyadarshini priyanka puan puja puleng puneet purnima pushpa quratulain rabab
rabia rachna rafidah raghad ragini rahat raheela rajani rajashree rajeshwari rajni rakhi ramata
ramsha ramya randa ranjana ranjani rasha rashmi rawan reem refilwe rehab rehana reiko rekha renu
renuka reshma retno revathi richa rie risa ritu rizwana rohana rokia roopa ropafadzo rosana
rosangela roshni rosmah roziah rubina ruchi ruchika rudo rukayat rukhsana rukmini rula rumbidzai
rupa rupali ruvimbo sabeen sabiha sachiko sadaf sade sadhana sadhvi saeko sahana sahar sahle saima
saira sajida sakshi salimata sameera samia sana sanae sandhya sangeeta sangita sania sanika
sanjana santoshi sapna sarala saraswati sarika saroj sarojini satoko savita savitri sawsan sayaka
sbongile sebnem seema sejal sekai sekinat sema senait serap setsuko sevgi shabana shabnam shagufta
shagun shahida shahnaz shaila shaimaa shaista shakuntala shalini shamsa shanta shanthi shanza
sharada sharmeen sharmila sharmistha shashikala shazia sheetal shefali shehla sherine shikha
shilpa shireen shizuka shizuko shobha shoko shraddha shreya shruthi shruti shubha shubhangi shweta
shyamala sidra siham simran sindisiwe sinenhlanhla siphokazi sithembile sizakele smita smriti
snehal soad sobia sofiia sohini sonal sonali sonam songul sowmya sridevi srividya stanisława
sthembile stuti suad subhadra subhashini suchitra sudha sudipta sugandha suha suhasini sujata
sujatha sulekha sulochana sumaira suman sumana sumathi sumaya sumbo sumera sumiko sumitra sunaina
sunanda sunayana sunita sunitha supriya surabhi surekha sushila sushma sushmita suvarna swapna
swarna swati syeda syombua tabassum tahani tahira takako tamaki tambudzai tansu tanushree tarini
tariro taruna tasneem tayyaba tehmina tejaswini temitope tetiana thais thandi thembi thobeka thoko
thokozani thokozile thuli thulisile tigist tirunesh tomoko toshiko toyin trupti tsehay tshidi
tsitsi tugba tulay tulsi tumelo turkan uju uloma unathi upasana urenna urmila usha uttara uzma
uzoamaka vaidehi vaishali vandana vani vanita varuna vasanthi vasundhara vidya vijaya
vijayalakshmi vimala vimbai vineeta vinita vuyelwa vuyiswa vuyokazi waceke wafaa waithera wajiha
walaa wamaitha wambura wamuyu wanza wati wiesława xoliswa yaaba yanti yasmeen yasuko yekaterina
yelena yeukai yevgenia yildiz yogita yoliswa yoshiko yosra yuka yukari yukiko yuko yuliia yumi
yuriko zahida zaib zakia zandile zanele zareen zeb zeenat zeina zeliha zerrin zewditu zodwa
zubaida zukiswa zuraida łucja
"""

MALE = """
abdelaziz abdelfattah abdinasir abdoulaye abdulrahman abhay abhijit abhinav abhishek abiola abiy
aboubacar adebayo adeel adegoke ademola adeola adesina adewale adeyemi afolabi aftab agyeman ahsan
ajay ajit ajmal akash akhil akhtar akinola akintunde akinwumi akio alaa alassane alemu alhassan
aliko aloizio alok altaf amadou aman aminu amit amitabh amjad amr anand anant anatoly aniket anil
anjan ankit ankur anshul anup anurag anwar aqeel aravind arief arijit arkady arnab arshad arun
arvind asghar ashfaq ashish ashok ashraf ashutosh ashwin asim aslam assem assimi atif atul avinash
ayaz ayo azam azhar azman azmin azubuike babajide babatunde babu badar bakare balaji baldev balram
balwant bamidele barnabas bartosz basant bashir bashiru basit bassam bassem bassirou bekele
berhanu bhanu bharat bhaskar bhavesh bheki bhupesh bhupinder bijoy bikram bimal birendra boguslaw
bogusław bola bolaji bonga bongani bongbong bonginkosi boubacar bulelani bulent bwalya byaruhanga
chakwera chanda chandan chandrakant chandrashekhar cheick chetan chidambaram chidi chidiebere
chike chilufya chima chinonso chinua chirag chukwuma constantino crisanto czesław daisuke damodar
daouda dapo darmawan darshan dawit dayanand dayo debashish dedi deepak deepankar demeke demola
desta devendra dhananjay dharmendra dhiraj dilip dinesh diwakar djibril dotun durgesh edem efosa
ehsan ejike eknath elikem emad emmerson enyinnaya erdem essam fadi fahad faheem fahim faisal faiz
faizal fakhar farai faraz fareed farmaajo farooq fawad fayyaz fazal femi feroz fikile fikret
folarin fouad funso fyodor ganesh gbenga gennady getachew ghassan ghulam girma gnassingbe godswill
gokhan goodluck gopinath govind grigory gunawan gurdeep gurpreet gwede gyanendra hafeez haile
hakainde hakeem hamad hamdan hameed haroon harpreet harshad harshvardhan hazem hemant hernan hersi
hideo hideyuki hikmet himanshu hirofumi hiroki hiroyuki hisham hishammuddin hlaudi hossam humayun
husam huseyin hussain ibrahima ichiro idowu idrissa iftikhar igho ihab ijaz ikechukwu ilker imad
imtiaz inder iqbal isamu ishan ishaq ishtiaq jabali jaber jabu jagan jahangir jairam jakaya jalal
jamshed jarosław jassim jaswant javed jayant jayesh jejomar jide jignesh jimoh jitendra jitesh
junaid junichi jyotiraditya kachi kagame kailash kaito kalidou kalyan kamlesh kanayo kapil karthik
kartik kashif katsuya kaushik kayode kazuki kazuo kebede kehinde keiichi keisuke kenechukwu kenji
kenta kerem keshav ketan kgalema kgosientso khairul khalifa khaya khurram khurshid kikwete
kipchoge kirwa kishore kiyoshi kizza koichi koji krishnan kudakwashe kuldeep kunal kunihiko kunle
lakshman lalit lanre lateef lawal laxman lazarus lekan liaquat lindani lokesh luhut luiz lunga
lungelo luqman luthando lwazi macky madhukar madhusudan mahadev mahathir mahendra mahesh mahinder
mahmood majed majid makoto malusi mamdouh maneesh mangesh mangosuthu manish manjunath manny
manohar manoj mansoor mansour mansur manzoor maqbool marwan masahiro masaki masaru masashi masato
masayoshi masayuki masood mawuli mayank mazen mbhazima medhat mehmood mengistu menzi mevlut mfundo
mihir mikhailo milind mirosław mithun mitsuo mmusi modibo mohan mohannad mohd mohit mohsin moncef
mosiuoa mpho mrinal mthunzi muammar mubashir mudassar mugabi mugisha muhammadu muhyiddin muigai
mujeeb mukesh mukul mulatu mulenga munir munyaradzi murali muralidhar murtala murtaza museveni
musharraf mushtaq mutahi mutale mwai mwansa mwinyi mxolisi mykola mzwandile nabeel nadeem nader
naeem nagaraj nagendra naguib najeeb nandan narayan narayanan narendra naresh naseem nasir nasser
naveed navin nawaz nayef nazri ndabezinhle nduka neeraj ngonidzashe nihat nii nikhil nilesh niraj
niranjan nisar nishant nitin nitish nizar nkosana nkosinathi noboru nobuo nonoy ntokozo ntsikelelo
numan nwankwo nyesom nyoro obafemi obaid obert odinga odion ogola ojok ojwang okan okey okot oktay
olabode oladapo oladele oladipo olamide olatunde olatunji olawale oleksiy olu olufemi olukayode
olumide olusegun olusola oluwaseun omkar onyeka opio osagie osama osaze otavio otiende oumar
ousmane ousseynou ozgur paapa pankaj parag paras paresh parimal partha pavlo pawan phumlani
pinaraj pinarayi piyush prabhakar prabhat prabhu pradeep pradip prafulla prahlad prakash pramod
pramono pranab pranay prasad prasanna prashant prasoon pratap prateek pratik praveen pravin prem
prithvi prithviraj przemyslaw punit purushottam qais qamar rabiu radoslaw rafal rafik raghavendra
raghu raghunath raghuram raheel rahim rahul rajabu rajan rajat rajeev rajendra rajesh rajinder
rajiv rajkumar rajnath rajnish raju rakesh ramachandra ramakrishna ramakrishnan ramamurthy raman
ramesh rami ramnath ramy randeep randhir ranjan ranjit rashed rauf ravichandran ravindra raza
razak rehan rehman riaz rigathi rishabh ritesh rizal rizwan rodante rogerio rohit rohtash roshan
rosli rotimi rupesh ryo ryota sabelo sachin sadanand sadio saeed safdar sagar sagir saif sajid
sajjad salahuddin saleem salum samaila sameer sameh samer sampath sandeep sandip sanele sanjay
sanjeev sanjiv sanjoy sanket santosh sanusi saqib sarath sarfraz sarwar sashi satish satoru
satoshi satyam satyendra saud saulos saurabh saurav savas segun seiji selahattin selcuk selorm
semyon senthil senzeni senzo serdar serhii seun seydou seyi sfiso shabbir shafiq shahbaz shahid
shahnawaz shahrizal shahzad shailendra shailesh shakeel shakil shankar sharad sharif shashank
shashi shaukat shehbaz shehzad shekhar sherif shigeru shinichi shinji shinzo shishir shivam
shivkumar shivraj shoaib shoji shola shreyas shrikant shubham shunichi shyam sibongiseni
siddaramaiah sifiso sihle sikiru simbarashe siphiwe sipho siraj sivakumar sivaprakash siyabulela
sizwe sohail somnath songezo souleymane soumitra soumya sreedhar sridhar srikanth srinivas
srinivasan ssali ssemujju subash subhash subodh subramaniam subramanian sudarshan sudeep sudhakar
sudhir sugeng suharto suhas sukhbir sukhdev sukumar suleman suleyman sumeet sumit sunday sunil
supriyanto surendra suresh surinder suryakant sushant sushil susilo susumu swapan swapnil syed
sławomir tabish tadashi tadesse tafadzwa taiwo tajudeen takahiro takashi takeshi takudzwa takura
talha tamirat tanko tanmay tapan tapiwa tarek tariq tarun tatsuya tauseef tawanda tawengwa tawfik
tayfun tayo tayyab tebogo teboho temel tesfaye tetsuo tetsuya tetteh tewolde thabang thabiso thabo
thamsanqa themba thembelani thembinkosi thulani tichaona tidiane tinashe tobi tolga tomohiro
tonderai tongai tope toru toshihiro toshio trilok trymore tsepo tshepo tsutomu tumwine tuncay
tunde tunji tushar ubaid uday udayan uddhav ugochukwu ugur umair umaru umesh umit upendra utpal
uzodinma vaibhav valery vasant vasily vasudev ved velile velu venkat venkata venkataraman
venkatesh venugopal vibhor vidyasagar vijay vijayan vikas vikash vikram vikrant vimal vinay
vinayak vineet vinod vipin vipul virat virender vishal vishnu vishwanath vitaly vivek vusi wacław
wael waheed wale waleed wandile waqar waqas warsame wasim wasswa welile widodo wiesław wole
workneh władysław xolani xolile yakubu yaovi yaqoob yaseen yashwant yasir yasuo yemi yevgeny yinka
yogendra yogesh yohanna yohannes yoji yoshihide yoshihiro yoshinori yoshio younis yousaf youssouf
yousuf yoweri yuichi yuji yusril yutaka zafar zaheer zain zaki zamani zayed zdzisław zeeshan zia
ziad zolani zolile zubair zubairu zulfiqar zulkifli zweli zwelinzima
"""

EITHER = """
amal ayanda bukola chipo endang kudzai lindiwe obioma olayinka shamim sri tatenda tendai uzoma
"""
