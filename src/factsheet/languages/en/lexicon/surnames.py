"""Family names, written by tools/surnames.py.

From the United States census of 1990 (public domain) and Faker's locales (MIT).
"""

from functools import cache

from factsheet.text.sorted_words import SortedWords

SURNAMES = """
aaaqil aabid aadam aadil aalam aalto aaltonen aalts aamil aamir aamirah aanei aarden aarif aariz
aarts aas aasen aasif aasim aatiq aazim abaan ababei abad abada abaghyan abaghyants abajanyan
abajyan abamelikyan abarca abascal abashidze abashyan abasyan abatantuono abatzianis abazyan abba
abbad abbagnale abbaslı abbasov abbasova abbassi abbaszadə abbes abbosov abbott abdalyan abdelaziz
abdellaoui abdelli abdiaziz abdifatah abdikadir abdille abdinoor abdou abdow abdoyan abduazizov
abduboriyov abdulaevi abdulhamidov abdulla abdullaoğlu abdullayeva abdullazadə abdullohov
abdumalikov abdurahmonov abeghyan abelants abell abella abellán abelyan aberhart abernathy
abesadze abesalomyants abeshyan abetnakyan abgaryan abiola abisalomyan abisoghomonyan abičić
ablianitis abney aboraa abou abouda aboukir abovyan aboyan abrafi abrahamovska abrahamovskyy
abrahamsen abrahamsson abrahamyan abrahám abrahámová abramchuk abramenko abramishvili abramov
abramova abramović abrams abrassart abrego abreu abrorov abroyan abtekyan abubakrov abuga
abujanyan abuladze aburto abusefyan abwao accardo acedo acerbi acero acevedo achaorainn acharya
achberger achbergerová acheampong achison achleitner achola achour achouri acker ackerl ackerman
ackermann ackley acosta acuna acuña adabashyan adadia adair adajyan adalyan adamchuk adame adamec
adamecová adamenko adamia adamopoulos adamopoulou adamová adams adamson adamu adamyan adamyants
adanalyan adanelyan adanyan adasme adaturyan adcock adda addo adebayo adebisi adegbite adegoke
adeishvili adelaar adelakun adelusi adelyan ademiluyi aderibigbe aderogba adesiyan adetokunbo
adeyan adeyemi adeyemo adhiambo adhikari adibekyan adigozyan adigyozalyan adikhanyan adilkhanyan
adilyan adimzalyan adinolfi adisa adishyan adiyan adkins adler adlkhanyan adolfsson adoma adomah
adomako adongo adonts adow adoyan adriaansen adriaensdr adriaense adriaensen adriaenssens adrovic
adruni adryaens adu aduashvili adulyan adunts adusei adutwum adutwumwaa adwubi adyan adžijević
aebi aedo aeije aerts aertsz aetopoulos afanasev afanaseva afirifa afoakwa afolabi afolayan afonja
afrakomaa afroudakis afruzova agafonov agafonova agaliotis agarwal agate agazzi agee aggarwal
aghababyan aghabekyan aghajanyan aghasyan agilyan agishyan agkyropoulos aglintsyan agnesi agnew
agostinelli agostini agovic agozyan agrafioti agraklyan agralyan agramazyan agrapyan agrawal
agripasyan agryan agshehiryan aguado aguayo agudelo agudo aguero aguiar aguilar aguilera aguiló
aguirre agujyan agullo agulyan agurto agustí agyapomaa agyapong agyare agyei agyeiwaa agyeman
agyemang agüero ahearn ahearne ahern aherne ahlberg ahlgren ahlin ahlqvist ahlström ahluwalia
ahmadi ahmadov aho ahokas ahola ahonen ahortor ahrens ahuja ahumada aichholzer aichinger aiello
aigner aiken ailín ainmneach ainsboro ainsworth airaksinen airmeas aissani aissaoui aitken ajao
ajayi ajello ajewole akalidis akande akbarov akdeniz akello akers akgündüz akhaladze akhalaia
akhobadze akhtar akhvlediani akinola akinrinola akins akmalov akmačić akoaa akobirov akoto akowua
akriotis akritidis aksenov aksenova aksu akter akulenko akyaa akyeamfuɔ akyeampomaa akyeampong
akyena akymenko akça akçay akɔmaa alabashyan alabekyan alaberchyan alaberkyan alabi aladashvili
alafakis alagyozyan alajajyan alanen alania alaniz alanko alarcon alarcón alatalo alatzakis
alaverdyan alberdi albero alberola albers albertini albertson alboni albornoz albright albritton
albu albuquerque alcala alcalde alcalá alcaraz alcolea alcorn alcántar alcántara alcázar
aldobrandi aldrich aldridge alegre alegria alegría aleksandrenko aleksandrov aleksandrova
aleksanyan alekseev alekseeva alekseyenko aleksiychuk aleksovska aleksovski aleksyuk aleman
alemany alemdar alemán alexandersson alexandraki alexandridou alexandropoulos alexopoulos
alexopoulou alfaro alfieri alfonsi alford alfredsson alger aliaga alicea alieva alievi alighieri
alinurov alio aliyev aliyeva alković allain allal allali allard allende allendes aller allerby
allis allman allred alm almagià almagro almansa almanza almaraz almazán almeida almgren almonacid
almonte almqvist aloba aloisio alonzi aloo aloyan alpaidis alsina alston altamirano altera altman
altmann aluoch alvarado alvarez alvear alves alysandratou alzate alzinova amaldi amalrada amann
amanović amaral amari amaryan amat amato ambani ambrožič ames ameur amidžić amigó aminova
amirayeva amirbekyan amirkhanyan amirov ammaniti ammann ammari ammons amo amoa amoah amoako
amoakowaa amoanimaa amoasi amoit amores amorim amorós ampadu ampofo ampofowaa ampoma amponsa
amponsah ampuero amrane amrani amrein amrouche amundsen amundson amygdalakis anand ananiadou
ananyan anarqızı anastasaki anastasakis anastasi anastasiou anastasopoulos anastopoulos anaya
anciaux anderberg anderl andersen andersson andghuladze andonov andonovska andonovski andorful
andrade andrašek andrašík andrašíková andreanidis andreasen andreassen andreasson andreasyan
andreev andreeva andreotti andreozzi andresen andreu andrews andreyko andrianos andries
andrijašević andrijević andrikopoulos andriopoulos andriotis andriychuk andriyenko andriyevych
andriyishyn andriyishyna andriyovych androshchuk androulakis androulidakis andrusenko andráš
andrášik andrášiková andrášová andrén anele anezaki angarita angelaki angelakos angeli angelidis
angelidou angelikas angelopoulos angelousopoulou angerer anghaladyan angiolello anglada anglin
anguiano anguillara anguissola anguita angulo angwenyi anichini anima anisayeva anisimov anisimova
aničić anjos ankra annsboro anokye anopyan ansa ansari ansboro ansems ansomaa ansomah ansorova
antadze antalová antelami antikainen antić antolković antonacci antonaki antonakos antoneas
antonelli antonetti antoniadis antonini antonioni antoniou antonić antonopoulos antonov antonova
antonsen antonsson antonucci antonyan anttila anttonen antunes antwi antwiwaa antón antúnez
anvarov anyanwu anyona aoki aoko apablaza aparecida aparicio apiyo apodaca apondi aponte aporti
apostolakakis apostolaki apostolakis apostolidis apostolidou apostolopoulos apostolov apostolova
appel appelman appia appiah applegate appleton apte aptsiauri aquino arab arabatzis arabidze
arabuli aracena aragon aragonés aragão aragón arakelyan aramburu arana arancibia aranda araneda
arango arapaki arapidou araujo aravena araya arazlı araújo arboleda arce archaki archambault
archavlis archibald archuleta archvadze arco arcos ardelean ardila aregyan arellano arend arendt
arens arent areshyan arevalo argan argentero argenti argento arguello argurio argyraki argyriou
argyris argyropoulos argyropoulou ariasso aribi ariens arifcanov ariosto ariza ariño arjona
arkhipov arkhipova arkhymovych arkhypenko armani armata armellini armendáriz armengol armenis
armenta armijo armstead armstrong arnaiz arnal arnesen arnett arnott arnould aro aroca aronets
aronsson arora aros arranz arredondo arregui arreola arriaga arriagada arribas arrieta arrington
arriola arsenaki arsenault arsenych arslan arsovska arsovski arsoy arteaga artemenko artemev
artemeva arthurs artigas artner artsruni artym artymovych artymyshyn artymyshyna artyukh
artyushenko arustamyan arveladze arvidsson arzulu arzumanyan aránguiz arévalo asadov asamoa
asamoah asanidze asante asantewaa asare asaridis asatiani asatryan asaula asbury aschauer aschman
asenjo asensio asenso ashby ashcraft ashe ashford ashman ashmore ashworth asiama asiedu asieduwaa
asikainen asilayeva asilbekov asimakopoulos asimopoulos aslanidou aslanova aslanyan asmanova
asmiraeva asmundo asouchidou asp asplund asprucci assargiotaki asselin assunção astete astorga
astudillo astvatsatryan ata ataa atabahyan atabekyan atabekyants atagyulyan atajyan atakhanyan
atakişioğlu atakyan atalaryan atalyan atalyants atamanchuk atamanyan atamanyuk atamyan atanaginyan
atanasov atanasova atanasyan atanesyan atanosyan atarbekyan ataryan atashyan atasunts atasyan
atayan atbashyan atchison atchyan atechyan aterzyan ateshyan athanasakis athanasiadi athanasiadou
athanasopoulos atherton atienza atinizyan atinyan atkins atkinson atkyan atloyan atmachyan
atmajyan atorakalyan atoyan atroshchenko atryan atsalaki attia atumyan atwal atwell atwood atyan
atzler aubert aubry audet auer auger augustsson auinger aulenti ault auma aumann auraq austermühle
austin autio autry auvinen avagianos avagyan avaliani avalos avchyan avdalyan avdeev avdeeva
avdyeyenko avendaño averchenko avetisyan avgoustis avila aviles avilés avogadro avoyan avrabeki
avramchuk avramenko avramidis avramidou avramiotis awadh awadil awamil awani awinja awino awj
awmar awodiran awolowo awuah awuor axaopoulos axelsson axiotis axundlu axundov axundova axundzadə
ayad ayadi ayala ayamin ayanda ayandokun ayers ayieko ayize aylinova ayllón aylward ayoola ayres
ayubov ayuma ayuso ayvazyan ayyubi azabyan azanyan azaramyan azarbekyan azarikyan azarumyan
azaryan azatikyan azatkhanyan azatyan azatyants azban azbekyan azcona azdaryan azevedo azgaldryan
azgaldyan azgeldyan azgulyan azhanjyan azhazha azhdaharyan azhdaryan azhderhanyan azhtehanyan
azhterkhanyan azhtikyan azikyan azilazyan aziryan azizbekyan azizkhanyan azizov azizova azizyan
aznar aznavuryan azorin azoyan azroyan azryan azulyan azyan azzouz azócar ağaoğlu ağayeva baa
baafi baah baaqir baaree baashir baasim baasit baawia babajanyan babak babalyan babanlı babar
babarychenko babati babato babayan babayeva babb babbo babcock babenko baber babin babiy babiychuk
babić babič babjak babjaková babka babko babtunde babu babujyan babych babychenko baca bach bacha
bacher bachinger bachler bachman bachmann backes backlund backman bacosi badal badalov badalyan
badami badasyan bader badeyan badikyan badilla badillo badoer badoglio badu badía baele baena baer
baert baeten baetens baeyens baez baeza bafera bafiti baganas baggett baggio baghdadi baghdasaryan
bagley baglioni bagratuni bagratyan bagwell bah bahamonde bahamondes baharia baharlı bahena bahl
bahloul bahna bahno bahnová bahri baier baig bailly bailís bain baines bains bair baird bairéad
baisceir bajaj bajamonti bajan bajardi bajc bajwa bakare bakhouche bakhtadze bakhti bakke bakken
bakker baklan baklavas bakos bakostergiou bakouli bakradze baksa bakshi bakumenko bakunts
bakuradze bakıxanov bal balaban balabani balaguer balakhurov balakrishnan balan balanika balasi
balaskas balasubramanian balatinac balay balbi balbo baldauf balderas baldick baldridge baldwin
baleegh baliashvili balinčić balić baljak balkanska balla ballard ballester ballesteros balli
ballinger ballou balog balogh balogun balotelli baloukidis baltagiannis baltatzi baltzis baláž
balážová bambad bamidele bamiloye banda bandello bandera bandeville bandi bandura bandurka
banerjee banik baničević banko bankston bann bannister bannon banovac bansal bantes bantis
bantwini banuelos banville bappa baptista baquero barabash barac baracca barad barahona barajas
baral baramidze baran baranets baranka baranková barannyk baranov baranova baranová baranyk baraza
barać barba barbakadze barbarigo barbe barbee barberini barbero barberá barbier barbieri barbieux
barbir barbić barborkov barbosa barbour barcaccia barcella barceló barclay barco barden barela
barents barese baresi barešić barfield barger barham baria barillaro barić baričević barišić
barker barkholz barkley barkouta barković barksdale barlow barman barnaba barnard barnes barnett
barnette barneville barnhart barnhill baroffio barok baroková barone barongo barozzi barr barra
barracco barragán barral barranco barraq barraza barre barreda barrena barrera barreto barrientos
barriga barringer barrios barrnette barron barros barroso barrows barría barsanti barseghyan barta
bartels barth barthel barthelemy bartl bartlett bartoli bartovič bartovičová bartoš bartošová
bartošík bartošíková barušić bary barzini baró baróid barón barún basaam basadonna basak bascuñán
baseer bashaar bashaarat basham basheerah bashir bashpolchenko bashtan basiladze basilashvili
baskin bassett bastiaanse bastiaense bastida bastidas bastin bastías basu bataglia batal batalla
batchelar batchelor bateman batih batista batiste batlle batool batra batrac batrnek batsaki
batson batta battaglia battelli battisti batts baturynets batyuk batzani baudoux baudry bauduin
bauer baugh baughman baum bauman baumann baumgardner baumgartner baur bausch baustert bauwens
bauzà bava bave bawa baxley baxter baya bayda baydak bayeni bayer baylor bayne bayo bayona bayrak
bayramov bayón bazavluchenko bazeyan bazin bazjak bazunts bazylevska bazylevskyy bazylevych bazzi
baños bañuelos bača bačak bačić bağırov bağırova baňa baňas baňasová baňo baša bašić baška baško
bašková bašnec bašo bašová beakey beal beale beall beals beaman beamon beane bearden beardsley
beasley beasty beattie beatty beaty beauchamp beaudoin beaudry beaujean beaulieu beauregard
bebeshko bebić beccaria beccheria becerra bech becht bechtel beck becker beckers beckett beckham
beckius beckman beckmann beckwith becnel bedard bedford bednár bednárik bednáriková bednárová
bednář bednářová bedoya bedrinov beebe beeckman beekman beeler beernaert beernink beeson beffa
beffort begay beggan beggs begiashvili begley begonja beguin begum behan behl behrens behruzov
beier beijring beirn beirne beissel bejanyan bejarano beka bekaert bekakou bekauri bekbergen
beknazaryan bekos bekyan bekzadov bekzadyan belaid belaidi belanger belarbi belbachir belcher
belda bele belekou beletić belezhkova belhadj belkacem belkacemi belkadi belkheir belkhiri bellamy
bellemans belletini bellido bellini bellocchio bellucci bellò belmans belmar belmonte belousov
belousova belov belova belozerov belozerova belošević belpere belton beltran beltrán belyaev
belyaeva belyakov belyakova bembo benabdellah benahmed benaicha benaissa benali benamar benamara
benameur benaouda benavent benavente benavides benavidez benavídez bencheikh bendeliani bender
benedetti benefield benet benetou beneš benešová benge bengtsson benidze benigni benitez benić
benmoussa benner bennet bensaid bensalah bensalem benslimane benthin bentley benton benussi
benyahia benyamina benyoucef benz benziane benítez benčić beourgeois bera beradze beraia beraković
beran beranová berbatiotis berberyan berchem berchtold berdzenishvili beredimas berends berendse
berengario berenguer beresford berg bergant bergdahl berge berger bergeron berggren berghmans
bergin bergkvist berglund bergman bergmann bergoglio bergqvist bergsten bergstrand bergstrom
bergström bergvall berianidze beriashvili beridze berishvili berkahn berkane berkani berlin
berlusconi berman bermejo bermingham berminghim bermudez bermúdez bernaards bernad bernal bernardi
bernardini bernardić bernardová bernasconi bernat berner bernetti berney bernhardt bernier bernini
bernolák bernoláková bernstein berntsen berntsson berrios berrocal berryman berrè berríos bersani
berscheid bertels bertelsen bertemes berthelot bertho bertilsson bertin bertoli bertolucci bertoni
bertoša bertrán beruashvili berube berulava bervoets beránek beránková besnard bespalov bespalova
bess besson besyri betancourt betancur bethea bethel betschart bettahar bettencourt bettendorff
bettin bettis bettoni betts betz bevc bevilacqua bevins bevz bevzenko bey beyens beyer bezborodko
bezditko bezemer bezhanidze bezhanishvili bezić bezjak bezák bezáková beňa beňo beňová beňuš
beňuška beňušková beňušová bhagat bhailís bhakta bhalla bhandari bhardwaj bhargava bhasin bhat
bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar bhebhe bhedleni bhejelibomvu bhembe bhengu
bhensela bhovungana bhuiyan bhungane bhydenko biagi biagiotti bianchi bianchini bibika
bibilashvili bibiri bibisorayeva bible bicek biceková bichler bickford biddle biedermann bielik
bieliková bien bieri bierstraten biesty bigelow biggen biggs bignami bignardi bigot bigvava bii
bijelić bijlsma bika bikelwayo bikwayo bilaal bilbao bilek bileková bilgin bilir bilka bilko
bilková billas billingsley billiot billung billups bilodeau bilolov binaghi binda bingham bingula
binkley binner bintner bintz bir birgen birkeland birkić birmingham birnbaum birtić biryukov
biryukova biró bischof bishell bisht bisson biswas bitsadze bitschnau bittner bivens biver bivins
biwer biwott bixio biyase biyela bizhan bizjak bićanić bičak bičanić bjeliš björk björklund
björkman blaak blackburn blackman blackmon blackwell blackwood blagaić blaha blaho blahová blais
blaise blakely blalock blanas blanc blanchard blanchet blanchette blanco blanes blankenship
blanton blasco blaser blasi blatnik blauensteiner blaylock blazquez blažejová blažek blažević
blažič blažičko blažková bledsoe blees bleijenberg blevins blewanus bliadze bliatsiou blick blin
blinov blinova blixt bloch blodgett bloemendaal blokhin blokhina blokland blom blomberg blomgren
blomkvist blommaert blomme blomqvist blondeel blondel blondiau blonk blose blouin blount blowick
blum blythe bláha bláhová blázquez blümel boada boadi boadu boaga boahen boakye boakyewaa boase
boatemaa boatemaah boaten boateng boatright boatwright bobadilla bobal bobanović bobbitt bobev
bobo bobrov bobrova bobula bobulová boburov bobuľa bobuľová bobylev bobyleva bocca boccaccio
boccherini boccioni bocelli bochorishvili bock bodaicín bodart boddaugh bodhlaeir bodhlaer bodin
bodkin bodner bodnár bodoni bodson bodurov boeckx boehm boer boers boeser boetet boettcher boezio
bofos bogadi bogaert bogaerts bogan bogdanov bogdanova bogdán boggs bogner bognár bogović bohan
bohannon bohlander bohlin bohman bohn bohnbach bohórquez boiardo boily boisvert boitani boito
boivin boix bojadziev bojadzieva bojanić boke bokuchava boland bolander bolaños bolden bolduc
boldù bolen boles bolger bolin boling boljkovac bolkesteijn bolkvadze bollen bolliger bolling
bollinger bolnbach bolshakov bolshakova bolton bolzmann bolívar bolčević boman bombieri bompiani
bona bonanno bonar bonatti bonaventura bonaya bonbach bondra bondrová bondumier boneli boner bonet
bongiorno bonilla bonino bonneau bonner bonnin bonolis bonomo bonsra bonsu bonte bonueva booden
boogaerts boone boonen boothe bophela bor bora borah borak borbély borde bordelon borden borek
boreková boreland boren borg borges borghese borgia borgström borik boriková borisov borisova
borisová boriš borišová borka borko borková borland borman borojević boros borovský borový borošak
borra borrani borrego borrell borremans borromeo borromini borroni borrás borsellino borsiere boru
borzomì borík boríková bos bosch bose bosilj bosio bosire bosley bosman bosmans bosshard bossi
bossuyt bostanjyan bostic bostick boston boström bosurgi boswell bosák bosáková botella botello
botha botham botica botis botić botonis botsolis botta bottaro botticelli bottigliero botza
botziori bou bouabdellah bouafia boualem bouali bouaziz boubekeur boucetta bouchama bouchard
bouchareb bouchat boucher bouchet bouchez bouckaert boucsein boudart boudewijns boudiaf boudjemaa
boudraa boudreau boudreaux bouguerra bouhuizen bouillon boukhalfa boukhari boukhatem boukos
boulanger boulay bouloukos boumaza boumediene bounab bourdon bourguignon bourke bourlis bourne
bourque bousios bousquet boussaid boutaleb bouthoorn boutin bouvet bouvier bouwhuisen bouza
bouziane bouzid bouzidi bova bovy bowater bowden bowe bowen bowens bowers bowie bowler bowles
bowlin bowman bowser boyabenyathi boyajyan boyce boyer boyette boykin boylan boyle boyles boynton
boyse bozeman boziki bozikis boška bošnjak bošnjaković bošňák bošňáková božanić božanović
božiković božić božič božičević božičković bracke bracken brackett bradbury bradden braden bradić
bradshaw braem braesa bragadin bragaglia bragg bragin bragina brahimi brahmbhatt brahmi brajković
bralić bramante brambilla branaola brancaccio branciforte branco brandenburg brandenburger brandić
brandl brandner brandstetter brandstätter brandt brandtner branham brankov branković brannelly
brannon branson brantley brar brassard brasseur brassil braswell bratcher bratton bratukhchev
braun bravo braziotis bračun brcko breasail breathnach breaux bree breeden breedlove breen
bregadze bregar bregvadze breheny brekke breland brenna brennan brenner bresciani breslin
bresnehan bresse bresé breton breuer breugelensis breugelmans brewster brezina brezinová brezjan
breznik briain briand briccialdi briceño brichard brichese bridson briemer briere brievingh briggs
brigham briley brill brinkley brinkman brinson briody briones briscoe brisee briseno briseño
brislane brisson brito brittain britton britvec brizee briútean brlas brlek brletić broadnax
broadway broberg brockman broderick brodin brody broeckx broeders broek broekhoven broeshart
broggini brolin broman bromley bronder bronson brookes brookins brookshire broome brophy broschi
brosius brosnan broughan broughton broussard brouwer brouwers brouzou browder brower browne
brownell browning brownlee broy broyles brož brožová bru bruadar brubaker bruck bruckner bruder
bruen bruggeman brugger brugman brugnaro bruiséal brumfield brumleve brun bruneau bruneel brunel
brunelleschi brunello bruner brunner brunovská brunovský bruns brunson bruscantini bruton bruun
bruyninckx bruynzeels bruyère bruška bruško brušková bryson brännström bräuer brún buch buchanan
buchberger buchegger bucher buchholz buchinger buchler buchner buchukuri buckingham buckley
buckner budai budaqlı budhlaeir budig buelens buendía bueno buffington bugueño bui buick buie
buijs buisson buitrago bukhosini bukia bukovec bukovská bukovský bukvić buljan bullard bulle
bultot bulzoni bumb bumgarner bumov bundi bundy bungić buniatyan bunić bunn bunnell bunčić
buonauro buraid burbank burbano burcardo burch burchett burchfield burchill burdette burdick
burduli bureš burešová burge burgess burgos burgstaller burić burjanadze burk burke burkett
burkhanlarski burkhart burkholder burks burleson burman burnach burnazyan burnett burnette burney
burnham burnside burov burova burrell burri burris burroughs burtscher burčul buršić busby
buscetta busch busienei busoni busquets bussey bustamante bustos butala buthelezi butković
butselaar butskhrikidze butte butterfield buttimer buttimore buxton buyse buysse buzov bučanac
bučar bušljeta bwire byars byaruhanga byers bykov bykova bylund bynum byrd byrne byrnes byrou
byström bácaeir bácaer báez bán bánová bárcena bárta bártová bäck bäckman bäckström bähr bär bärer
bättig bègue béataigh bédard bégin béireach béland bélanger bélisle bérubé bétancourt bílek
bílková bórik bóriková bórquez bôrik bôriková böck böhler böhm bökenkamp börjesson börner bösch
bøe bùi bühler bühlmann bünyadzadə bürger bəşiroğlu caballero caban cabanillas cabañas cabbarlı
cabello cabeza cabezas cabibbo cabo caboto cabral cabrera cabrero cabrini cabán caccianemico
caccioppoli caceres cadden caddow cade cadefau cadena cadenas cadhain cadogan cadorna cady caetani
cafarchia caffarelli cafferkey cafferky cafferty caffrey cafua cafuk cagle cagney cagnin cagnotto
cahalane cahill cahillane caicedo caimbeul caimbéal cain caine cainero cairn cairns caironi
calabrese calarco calatayud calbo caldeira caldera calderon calderón caldwell calgari calhoun
calkins callaghan callahan callanan callaway callebaut callegari callegaro calleja callender
callens callewaert calligan callinan calloway cally caluza calvert calvet calvey calvillo calvo
calzada camacho camalov camanni camara camargo camarillo cambell cambier camicione camilleri
camino camiscione cammarata cammel campanella campano campillo campise campos campoy camuccini
camus canada canady canales canali canavan cancino candia canet canetta canevascini canfield canil
cannan canniffe cannizzaro cano canova cantero cantillo cantimori cantrell cantu cantwell canty
cantón cantú caomhánach caparrós capdevila capecchi capek capeková capelle capka capko capková
caplis capone cappelli capples capps capua capuaigh capuana caraballo caracciolo caraway carbajal
carbajo carballo carbery carbone carbonell carbó cardano carden cardenas carder cardon cardona
cardoso cardoza cardozo carducci cardwell carfagna carić carlberg carleton carley carli carlier
carlin carlisle carlsen carlson carlsson carmack carmaig carman carmichael carmody carmona
carnahan carneiro carnera carnero carnes carney carnotte caro carocci carolan caron carosone
carpaccio carpentier carper carpio carr carragher carranza carrasco carre carrera carreras carrero
carretero carreño carreón carrico carriera carrig carrigan carrigy carrillo carrington carrion
carrizo carrión carro carswell cartes carthy cartwright carty cartúr carullo caruso carvajal
carvalho carville carún casadei casado casagrande casal casale casaleggio casalodi casals casanova
casanovas casares casarin casas casellati cashen cashman casier casillas casini caskey cason cass
cassart cassarà cassell cassen casserley casserly cassiano cassin castaneda castañeda castaño
casteel castejón casteleyn castell castellano castellanos castelli castellitto castells castelló
castiglione castilla castillo castioni castleberry castrillo castrillón castro caswell casárez
catalano catalá catalán cate catenazzi cates cathey catlett catron cattaneo cattigan caudill
caudle caudron cauley caulfield causey cavalcante cavalcanti cavanagh cavanaugh cavanna cavazos
cavieres cawley cazares cazorla cañas cañellas cañete cañizares cea ceafarcaigh ceanainn ceballos
cebekhulu cebisa ceci cedillo ceirisc ceja cele celentano celis cendron cenge centek centeková
centeno ceorais ceothach ceothánach cepeda cerar ceravolo cerda cerdá cerdán cerezo ceri
cerquiglini cerro cerutti cervantes cervera cervántez cerón cesaroni cesarotti ceschi cesnak
cesnaková cestarić ceulemans ceuppens chaban chabot chacha chachanidze chachoudis chachua chacko
chacon chacón chada chadha chaduneli chaffin chaghalidze chagharyan chagwe chahal chai chaib
chakhmakhchyan chakrabarti chakraborty chakvetadze chala chalantzouka chalatsis chalenko chalikyan
chalkhifalakyan chalkidou chalmers chaloyan chaltikyan chalupka chalupková chalvatzi chalyy
chamalidou chamane chamberlain chamberlin chambliss chamorro chan chana chanchapanyan chand chanda
chander chandler chandía chaney changawa chanlieva chansuzyan chantabi chanturia chanturidze
chantzi chaoui chapa chapaghjuryan chaparro chapelle chapidze chapin chapman chappell charalabidis
charalabidou charalabous charbilas charbonneau charef charest charette charisiadis charlier
charlton charnysh charon charosova charpantidis charpentier charrier charron charteros chartier
chartrand chasapi chastain chatman chatterjee chatzantonis chatzellis chatzi chatziaras
chatzicharistou chatzidaki chatzifoti chatzigeorgiou chatzigrigorakis chatzikyrkos chatzimichail
chatzisavvas chatzisavvidis chatzistavrakis chatzivlasiou chatzopoulos chau chaudhari chaudhary
chaudhry chaudhuri chaudry chauhan chauveau chauvet chauvin chavarria chavarría chaves chavez
chavis chavredakis chawla chayka cheara cheatham chebii cheboi chebon checa chechi cheda cheema
cheikh cheishvili chekalyuk chekijyan chelagat chelidze chelimo chelios chellaoua chemedikyan
chemtai chemutai chen chenangat cheneperekyan cheney cheng chengo chepchirchir chepchumba
chepchyan chepkemboi chepkirui chepkosgei chepkurui chepkwemoi chepkwony chepngeno chepngetich
cheptoo cherednyk chergui cherian cheriet cherifi cherinko chernenko chernov chernova cherono
cherop cherubini cherutich cheruto chervonenko chesang chesire chesser chetrafilski cheung
chevalier chevallier chevresson cheyech chgnavoryan chhabra chiappetta chiaramonte chibani chibi
chibini chibukhchyan chichinadze chico chiesa chighladze chigi chikh chikhladze chikovani childers
childress childs chilingaryan chiliza chilton chinchaladze chincharauli chindamo ching chinn
chinnici chiotidou chirchir chisholm chism chisolm chitanava chitos chittolini chitwood chiu
chivaszyan chivchyan chkadua chkhaidze chkhartishvili chkheidze chkhikvadze chmil cho choate
chobanyan chochkanyan choi chokheli chokshi choleva chomba chonco chondrolidis chondroudi chontzia
chopra choque chorianopoulou chorinou chornovil chorozi chortatou chotzen chouchoulis choudalakis
choudhary choudhry choudhury chouinard chouliaras chountis chourzamani chovan chovanec chovanecová
chovanová chowdhury chrappa chrappová christ christakis christakopoulos christaras christensen
christenson christiaens christiansen christianson christman christodoulakis christodoulou
christoffersen christofori christogianni christopoulos christopoulou christou chrodtrud
chronopoulos chronopoulou chrysafi chrysanthakopoulou chrysidis chrysikaki chrysikos chrysoulis
chrysovergis chrétien chu chua chubay chubinidze chudík chudíková chughuryan chukchukov chukov
chukwu chulev chuleva chumachenko chumak chumba chumburidze chumo chun chupetlovska chupryna
churchill chuturkov chuyko chávez ciampi cianciolo ciani ciaragáin cibane cibin cibula cibulka
cibulová cibuľa cibuľka cibuľková cicala cichorius cicilia cid cifuentes ciganović cignaroli cigán
cigánik cigániková cigánová cigáň cigáňová cik cikotic cilea cilibrasi cillín cimarosa cimini
cindrić cinnéir cintron cintrón ciosóg ciothaigh ciothóg cipolla cisneros cisterna cisternas
civaschi ciúinín claassen claesdr claesen claesner claessens claesson claeys clafferty claffey
clancy clanton clapp claridge clarke clarkson clary classon clausen clavero clavin clawson cleary
clees clegg clem clements clemmons clemons clenaghan clerc clerkin clery cleveland clevenger cline
clinten clogherty cloherty clohessey clohessy cloney cloonan cloone clooney closset clough clouse
cloutier clune clárach coady coakley coardi coates cobb cobbs coble cobo cobos coburn cochran
cochrane cociarelli cockrell codina coe coelho coello coen coene coenen coffey coffman cofré cogan
coggins cogley cohalan cohn coholan coincheanainn coinnér coinnín coinín coker colbach colbert
colburn coles coley colfer colgan colhoun colinet colić coll collado collao collard collart
collazo collen colleneler colleran collet collett colletti colley collier colligan collignon
collina collinder colling collis collodi colly colom coloma colomer colot colpaert colreavy colson
columbo colunga colvin colwell colón comar comartún comber combi comboni combre comeaux comencini
comerford comeriato comisky comisso commins comolli compton compère comstock comyn conaola conaty
conaway conbhae conboy concannon conde condoleo condon condren condron condún conefrey conesa
confhaola conger conklin conlan conley conlon conmee conmy connachton connaghy connaughton
conneeley conneely connellan connelly conner conners connery connole connolly connors conole
conover conrach conradi conraoi conree conroy conry consaidín considine contarini conte conter
conti contrafatto contreras conway conwell conyers coogan cooke cooksey cooksley coolahan coolen
cooley coombs coon coonan cooney coons copeland copley coppens coppola corbacho corbett corbin
corbitt corbo corcoran corcos cordell cordero cordier cordoba cordova corduff coret corish corkery
corless corlett corley corman cormican cormick cormier cormy cornejo cornelisse cornelissen
cornelisz cornet cornett cornez cornil cornwell corominas coronado coronel corr corradi corrales
correa corredor correia correr corridan corrigan corry corstiaens cortes cortese cortez cortina
cortés corvalán corwin cosby coscair cosgrave cosgrove cosman cossiga costa costalonga costanzi
costela costello costelloe costigan cota cote cothran cottle cotto cottrell coughlan coughlin
coulombe coulon coulter counihan courcey cournane courtenay courtois coutts couture couturier
couvreur covarrubias covey covington cowan cowart cowell cowely cowen cowles cowley cox coyle
coyne crabtree craddock cragg crahan crahay crain craine cramer crampsey crampsie crandall
cranford crangle cranley cranly craw crawford crawley crayton crean creech creedon creel cregan
crehan creighton cremer cremin cremonesi crenshaw crespi crespo cress cresswell crevar criado
cribbons crider crilly crimmins crinion criomhthain criostóir criostúir crisafulli crispi crist
cristoforetti criswell crittenden crneković crnković croad croal crocker crockett croft crohan
crolly cromer cromwell cronelly cronin cronly crosbie crosby crossan crota croteau crotty crouse
crowder crowe crowell crowley cruces crudden crum crump crumpton cruse crutcher crutchfield cryan
cróil csonka cuadrado cubillos cuda cuddihy cuellar cuenca cuervo cuesta cueto cuevas cuffe cugia
cuidithe cuillín cuineáin cuirtéis cukon culbertson culhane culi cullen culligan cullinan
cullinane culloty cully culot culp culpepper culver cumiskey cumisky cumming cummings cummins
cummiskey cummisky cundari cunha cunnane cunneen cunningham cunny cuomo cupp curatoli curci curiel
curley curnane curneen curnyn curran curraoin currie currier curtin cusack cusano cushing cushman
custer cutler cutrufo cutuli cuvarlı cuvelier cuypers cuyvers cuzzocrea cuéllar cvenić cvetković
cvetkovska cvetkovski cvetnić cvitan cvrtila cwalile cyprich cyprichová cyr cáceres cámara cánovas
cárcamo cárdenas câmara céide céitinn céspedes cíger cígerová cíosóg córdoba córdova cózar côté
cúndún cúnún cəbrayılov cəfərova cəfəroğlu cəfərzadə daako daakoaa daamin dabaghyan dabbs dabir
dabney dabo dachev dachgelder dachgeldt dachgelt dadalyan dadasyan daems dagane dagli dagostino
dahir dahl dahlberg dahlgren dahlin dahlqvist dahlström dahlén dahm dahmane dahmani daigle daiken
daikou dailey dakanalis dakhil dakhno dalakishvili dalal daleiden dalerov daley dalla dallaire
dallakyan dallapé dallara dallas dallinger dalmau daltún daly dalziel damala damatopoulou damico
damijanić damilou damirov damjanović damjanovska damjanovski damron damurah danaher danchenko
danchuk dancy dancák dancáková dandanidou dandanov dandolo danek daneková danelia danelis danezis
danforth dangelo dangl danielsen danielson danielsson danielyan daniilidis danilov danilova
dankevych dankiv danko danková danner danninger dano danová danso danylchuk danylenko danylyuk
dančiak dančiaková dančák dančáková daoud daoudi dar darahan darain daras darbaidze darbinyan
darby darchinyan darden dardenne dardioti dargan darmody darojković darsakli dasey dasgupta
dashenko dashkevych dasilva dass datsenko datsyuk datta daugherty daughtry dautanec dautović
davern davey davids davidson davidsson davies davila davison davitadze davitashvili davitt davoren
davydenko davydov davydova davymuka daw dawick dawkins dawson dawud dayal dayton daza dağlı daňa
daňko daňková daňo daňová deacy deady dease deasy deaton debelić debeljak deberry debnár debnárová
deboer debroux debruyne deceuninck dechamps decker deckers declerck declercq decock deconinck
decoster dedoukou deegadan deegan deehan deeley deely deeney deeny deere deery dees degroote
degryse degueldre dehart dehmel dehon deigan deignan dej dejardin dejesus dejonghe deka dekeyser
dekker dekýš dekýšová delacruz delaere delagarza delahaye delahunty delaney delannoy delap delargy
delarosa delatorre delattre delaunay delcourt delcroix deledda deleon deleu delforge delfosse
delgadillo delgado delhaye delhez delios delisle delle dellinger dellucci delmas delmotte deloach
delong delorme delossantos deloughrey deloughry delporte deltour deluca delvalle delvaux delvigne
delwayo deman demanet demarco demaret dementev dementeva demers demetrashvili demeulenaere demeyer
demeyere demir demirel demmendaal demoulin dempsey demuryan demuth demuynck demydenko demšar deng
dengg denham denihan denison denisov denisova denk denman dennehy dennenberg denney denning
dennison denson denton denys deo deol depero depoorter deprez depuydt derbal derehus derežić
derhach derkach derkaoui derlopa dermitzakis dermody derosa derouiche derr derradji derrig
deryazhna deryazhnyy derycke desai desantis desbiens descamps deschamps deschênes deshanovska
deshanovski deshmukh deshpande desimone desio desjardins desmedt desmet desrochers desrosiers
dessart dessy desyllas detaille dethier detournay detry detti deutschmann devadze devally devan
devane devaney devanney devaux devdyuk devenney dever devereux devery devečka devečková devidze
deville devillers devilly devine devito devitt devlin devolder devore devos devoy devriendt
devries devrikyan dewaele dewan dewez dewilde dewitte dewulf dey deyneka deyneko deyoung deysun
deák deáková deže dhadho dhaliwal dhar dhawan dhillon dhingra dhondt diaconescu diaconu diaf
diakakis diakoumi diallo diamantopoulou dias diasamidze diaz dib dibiasi dickens dickerson dickey
dickie dickinson didović diederich diehl dierckx dierick dierickx diesbergen dietl dietz dieu
dieudonné diez dif diffin diffley diggin diggins diggs digkas dignan dijkman dijkstra dijoux
dikane dildorova dillane dillard dillen dilnozova dilnurova dima dimaculangan dimakogianni
dimaksyan dimba dimbane dimbani dimiskis dimitrelou dimitriadou dimitriev dimitrieva dimitriou
dimitropoulos dimopoulos dimopoulou dimou dimovelis dimovska dimovski dimtsoudi dinabantu
dinamarca dinan dinangwe dindela dindi dineen dinezakis dingila dingle dinkins dinneen dinwa
diolún dionún diopoulou dippel dircken dirksen dirnberger dirrane dirven disdero diskin
ditschlerin dittrich divenney diviney dix dixit dixon diyorayeva diyorov dizdar diéguez djebbar
djellal djellouli djoudi dlaba dlabane dlabazane dladla dlakadla dlakela dlamane dlambula dlamdaka
dlamini dlamlenze dlangamandla dlawuza dlebenkomo dlodlo dlomo dludla dludlu dlungwana dmitriev
dmitrieva dobbelaere dobbin dobbins dobbs dobes dobler dobre dobrić dobson dobšinská dobšinský
dochioiu dockery dockx docquier dodd dodds dodokhyan dodson doesburg doghair dogherty doglioni
doherty doingeard dokholyan dokhoyan dokhoyants dokova dolan dolenc doležal doležalová dolidze
dolinar dolinšek dolić dolukhanov dolukhanyan domingues dominguez dominiković dominković dominquez
doménech domínguez donagher donahue donaire donaldson donarelli donati donatoni doncabe donda
donegan donev doneva donini doniyorov donkor donley donlon donnan donnay donnellan donnelly
donoghue donohoe donohue donoso dony donà dončević doody dooey doogan doohan doolan dooley
doolittle doorhof doornhem doorty doppler doran dorcha dordan dore dorfer dorgan dori doria dorka
dorko dorková dorman dorn dornan dorner dorofeev dorofeeva doronin doronina dorot dorotová dorová
dorrian dorris dorsey dorsman dortch doshi dosis doss dossetti dossi dostert dostál dostálová
dotsenko dotson doty doucet doucette doudigan dougherty douglass doukas doukatzis doukidou doulami
doulamis doulgeraki doulgerakis douloufaki doumas doumont dounis douranis douvali douvikas
douvropoulos dovara dovas dover dovlatbekyan dovlatyan dovudov dow dowd dowdell dowell dowerg
dowey dowley dowling downes downey downing doyen dozier dočolomanská dočolomanský draaisma draghi
dragičević dragobratović dragojević drajna drajnová drakaki drakakis drake drakopoulos drakouli
drakulić dramountani drandić draxler drayton draziotis dražić drennan dretvić drewes drian driesen
driessen driggers driscoll drishlov driva drobakha drobná drobný droguett drohan drolet droma
droney droppa droppová drosou drotár drotárová drouin droulias drozd drozdenko drozdov drozdova
druart drub drubin drumm drummond drummy drury druso drymalitou drysdale dua duah duba dubandlela
dubas dubazane dube dubenko dubey dubnička dubois dubose dubovečak dubovská dubovský dubuisson
dubyna dubé duchesne duchêne duckett duckworth duda dudek dudeková dudik dudka dudko dudková dudo
dudok dudoková dudová dudukchyan dudás dudík dudíková duez dueñas duff duffin duffy dufie dufour
dufrane dufrasne dufresne dugal dugan dugar dugas duggan dugger duguay duhamel duhig duhy duignan
duivenvoorden dujardin dujmović dukada dukes dukić dula dulaney dulbecco dulla dullová dulohery
dulová dumakude dumanlı dumas dumbadze dumisa dumitrescu dumont dumortier dumoulin dunaway dunbar
dunford dungan dunge dunham dunlap dunleavey dunleavy dunn dunne dunning dunny dunphy dunworth
dunyoeva duodo duong dupliy dupont dupre dupree dupré dupuis dupuy duque duquesne duran durand
durant durbin durden durdonova durdu durdynets durdík durdíková durham durieux durkan durkin
durlovska durlovski durmuş durnan durnin durning durr durrihy dury durán duse duska dusko dusková
dussart dusík dusíková dutka dutko dutková dutrieux dutt dutta dutton duval duvall duvalyan
duvančić duvivier duyaza duzchakatchyan duze duša dušek dušeková dušička dušičková duška duško
dušková dušová dvali dvalishvili dvojak dvonč dvončová dvorská dvorský dvořák dvořáková dwala
dwamena dwane dwyer dyachkov dyachkova dyal dyer dyson dzavaryan dzezov dzhogov dzhun dzhus
dzidziguri dzilfugharyan dzitoghtsyan dzknorsyan dzneladze dzurjanin dzurjaninová dzvakeryan
dzyndra dzyuba dáibhís dán dánová dávidová dávila déiseach díaz díez díscín döhn döring dörr
dörschner dúinsméarach dúška dünser džapo dəmirbəyli eads earley earls easley eason easterling
eastman easton eaton eberharter eberl ebert eberth ebner eboropoulos echevarria echevarría
echeverría echols eck eckbauer ecker eckert eco edberg edlinger edlund edman edmonds edmondson
edström edun edvardsen edvardsson edwards eeckhout eelman eerden efangelaki efangelatos efangelidi
efangelinos efimov efimova efkarpidis efremov efremova efstratopoulos eftaxias egan eganyan egea
egger eggleston eghiazaryan eghnukyan egli eglinton egorov egorova egoryan ehlert ehsaas eibl
eichberger eichenberger eichhorn eichinger eide eigenwillig eijkelboom eilfirt einarsson einaudi
eischen eisl eisner eivers ejlaal ekai ekal ekberg ekdahl ekelund ekeno ekholm ekidor ekiru
ekitela eklund eklöf ekman ekstrand ekström ekwueme elam elatlı elbakidze elbakyan elberts
elbertse elchibekyan eldridge eleftheriou elgueta eliassen eliasson elifova eliseev eliseeva
elizbarashvili elizondo elkins eller ellery ellingsen ellington ellison ellsworth elmore elo
elofsson eloranta elorza eloyan elrod elsemulder elsen elsenaar elston ely emanuelli emanuelsson
embry emelyanov emelyanova emilsson eminov emmanouilidou emmen emmons emo emuria encina ender
endrizzi enfiajyan eng engberg engdahl engel engelen engels engen engibarov engibaryan engl
england engle englebert english englund engman engoyan engström engvall enigomeshyan ennis enokyan
enos enotiadi enright enriquez enríquez entringer enukidze enzinger epperson epps epremyan epsimos
epstein eraslan erazo erber erceg ercegović erdmann erdoğan eregae eremyan ergotić erhart erhout
eribekyan erices erickson ericson ericsson eriksen eriksson erjavec erkanyan erkkilä erlacher
erlandsson erler ermakov ermakova erni eronen erpelding errani errigo ershov ershova ertaş ertl
erupe ervine eršek eržen esayan escalante escalona escamilla escobar escobedo escolano escribano
escrivá escudero esekon esfandyar eshan esinyen eskelinen eskibashyan eskola eskridge espada
esparza españa español espejo esperidis espinal espino espinosa espinoza espitia esposito esquibel
esquivel esson estay estep estes esteve esteves estevez estey estrada estévez eterović etheridge
ethridge etyang etzler etzold eubanks eugster eustace evdokimov evdokimova evensen everaert everde
everhart evers everson everts evoy evrard evropovkirilov evseev evseeva ewart ewen ewing ewoi
exposito expósito eyanae eybozhenko eyvazalı eyvazlı eze ezell ezeugo fabbri fabianová fabijanić
fabiánová fabra fabre fabregat fabrizi fabry fabuš fabušová fadden fadeev fadeeva fadian fadipe
faes fagan fagerström faggiani fagiani fagotto fagunwa faherty fahey fahradyan fahy fairbanks
fairchild fairhall fairley faison faivre faizan fajardo fajimi fajnor fajnorová fakazi fakude
falabi falcone falcó falcón faleti falier falieros falkner fallaci fallon falloppio faloye falvey
falyan fanisa fankhauser fannin fanning fannon fanourgakis fantini fantoni fantozzi fanucci faragó
faranda farangizova farell farenyuk farhodov faria farias farina farinelli farizayeva farizov
farkas farkašovská farkašovský farland farley farmaki farnan farnese farnon farnsworth farr
farragher farrar farrell farrelly farren farrington farris farrissey farrissy farry farré
fartushnyak farzonova farías fasasi fasataki fasching fasouli fasoulidou fastenko fattori
fauconnier faugno faulk faulkner faull faure faust favata favre favvata fawcett fayemi fazekas
fazli faúndez fašiang fašiangová fealy fearon fearraigh fechant fechner federici fedorov fedorova
fedorová fedoseev fedoseeva fedotov fedotova feehan feeley feely feeney feenstra feeny fegan fehan
fehilly fehr fehringer fehér feichtenschlager feichter feichtinger feichtner feideropoulos
feiereisen feighery feigl feijoo feinen feirtéar feizatidou fekete felban felber feldek feldeková
felder feldman feliu fellah fellinger fellner felten feltgen felts feltz feltzer fenelon fenerov
fenighty fenlon fennell fennelly fenner fennessey fenning fenton fenwick fenya fercher ferenac
ferentinos ferguson ferland ferm fermi fernandes fernandez fernández feron ferrabosco ferrada
ferragamo ferragni ferran ferrand ferrando ferrante ferrara ferrari ferraris ferraro ferrata
ferrazzi ferreira ferrell ferrer ferrera ferreras ferrero ferretti ferreyra ferriter ferro
ferrucci ferrán ferrández ferrándiz ferstl feruzova fesenko feyder feys fiala fialová fibonacci
fica fichtinger ficino fico ficová fidani fidvi fiebig fiedler fieramosca fiere fierens fierro
fife figueiredo figueras figueroa figuerola fihlela fikrətoğlu filali filangieri filar filatov
filatova filban filbin filc filcová filiagkou filipek filipeková filipenko filipič filipko
filipková filipović filipová filippakis filippatos filippelli filippini filippopoulos filippou
filippov filippova filipčić filka fillion filogamo filzi filípek filípeková finan finch fincher
findlay findley finegan finetti finka finke finková finlay finley finnegan finneran finnerty
finney finnucane finotto finucane finzi fiol fioravanti fiore fiorucci firdavsev firtéar fisch
fischbach fischer fischetti fisher fishman fisk fitch fite fittipaldi fitts fitz fitzgerald
fitzgibbon fitzgibbons fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fišer fišerová
flagg flaherty flahive flaiano flament flammang flanagan flanders flanigan flannagan flannelly
flannery flantz flaski flatley flavin flego fleischhacker fleischmann fleming fleury fliegner
flink flinn flores florez florio flournoy flórez flückiger foa foconi fodor fofie fogarty
fogazzaro fogaça fogaš fogašová fogg fogle foidl fokadelis fokin fokina folan folch foletti foley
folia folkesson folliero folse folsom foltz folyan fomenko fomichev fomicheva fomin fomina fonck
fondo fong fonseca fontaine fontenot foody foote foran forbes forde forero foret forgáč forgáčová
foriwaa forjan forkin forman fornaciari forney forrester fors forsberg forsell forsgren forslund
forsman forster forstner forsyth forsythe fortenberry fortier fortin fortner fortney fortuny
fortuyn forza foscari foss fosu fosua fotakopoulou fotiadou fotimayeva fotoglidis fotopoulos
foucart foucher fountzoulas fouquet fourkioti fournier fousiekis fouskas foust foutsitzis fowler
fowlkes foy foyle foà fracci fragkiadaki fragkopoulos fragkoudaki fraher fraley franceschi franch
franchuk francois frandsen franek franeková frangulyan frangyan franić franičević franjić franke
frankhuizen franko franková frano franová franscini fransen franssen fransson frantz frantzis
franušić franzen franzese franzén fras frasier frawley frazier fraňa fraňo fraňová fraňvá freaney
fredericks frederiksen fredes fredrickson fredriks fredriksen fredriksson freed freedman freeland
freeley freely freeney freese freeth frei freil freis freitag freitas frema fremie frerichs
frescobaldi freshour freudenberger freudenthaler freund frey frias friberg frick frid fried
friederich friedli friedman friehus friel frierson friis frimer frimerová frimpomaa frimpong
frisch fritsch frizzell friščić frketić frogakis frolov frolova fronimaki froschauer frutos frye
fryer frère fréchette frías fröhlich fröschl frühwirth ftorek ftoreková ftáčnik ftáčniková fuchs
fuente fuentealba fuentes fuenzalida fuertes fugate fuhrmann fujii fujita fujiwara fukuda fulcher
fuli fulkerson fullerton fulmer fulton fultz funderburk fundi funnell fuqua furda furey furlan
furlong furman furness furr furrer fusani fusco fuseli fuster fuzaylov fuček fydanis fyfe fytili
fábián fábregas förster fülöp füreder fürst fırat fərəcov gaasch gaba gabadela gabaidze gabaldón
gabba gabbana gabbard gabedava gabela gabelia gabhezi gabhisa gabháin gaboyan gabrichidze gabrieli
gabrielsson gabrielyan gabriyelov gabrovlieva gabud gabunia gabuzyan gacem gachanja gachechiladze
gacheri gacheru gachoki gadda gaddis gaddy gade gadlela gaete gaffney gagashe gaggini gagliano
gagliardi gagne gagnidze gagnon gagné gagua gahan gahleitner gaiatto gaillard gaine gaines gainey
gaither gaito gaitán gajardo gajieva gajievi gakii galachyan galagan galan galanaki galani
galanopoulou galarza galatoulas galaz galbraith galdames galdunts galeano galeati galenzone
galešić galfayan galgallo galgalo galiano galiazzo galijn galik galiková galilei galindo galić
galkin galkina gallagher gallaher gallardo gallart galle gallegos galleguillos gallen galler
gallet gallez galligan gallivan gallo gallogly galloway galović galoyan galstyan galtarossa galu
galuppi galvan galvani galvez galvin galvis galván galán galík galíková gama gamboa gambu gambuse
gamede gamez gamsjäger gandhi gandy ganesan ganesh gangemi gangl ganguly ganley ganly gann gannon
gant gantt gaona gaprindashvili garaseferyan garavan garay garba garber garcia garcés garcía garde
gardiner gardner garety garg gargallo gargan garibaldi garibay garica garmendia garmon garnett
garnier garobbio garoufalis garozzo garraghy garrahy garrido garriga garrihy garris garrone
gartlan gartland gartner garvey garvin garyfalidis garza garzoni garzón gasa gascón gasela gashi
gaskin gaskins gasmi gasparov gasparyan gasperi gass gassner gastélum gately gatewood gathogo gati
gatica gatimu gatlin gatos gatsheni gatti gatto gattringer gatwiri gaudin gaudreault gaughan gault
gautier gavaghan gavalier gavalierová gavaljyan gavenda gavendová gavican gavigan gaviria gavorník
gavorníková gavridakis gavriilidi gavrilov gavrilova gavrilovska gavrilovski gaya gaylord gaynard
gaynor gaytan gaytán gazu gašparovič gašparovičová gašparová gažo gažová gcaba gcaleka gcugcwa
gcumisa gcwabe gcwensa geany gearhart gearty geary gebashe gebhezi gedeza gedi gee geens geer
geeraerts geerling geerts geertsen gegeshidze gegić geherty gehringer geier geiger geisel geisler
geißler gelabert geladze gelashvili geldens gelemanović gellemeyer gelli gemen gemito gence
gendron geneart genefaas genetzakis gengeshe gengler gennimatas genot gentileschi gentili
gentilini gentimis geoghegan georgakopoulos georgakopoulou georgalas georgalis georgara georgescu
georgiadou georgiev georgieva georgitsi georgoudis georgoula georgoulaki georgoulas gera geraci
geraghty gerardis gerarghty gerasimov gerasimova geravetyan gerber gerega gereta gerlach germano
gerodimos gerokosta geropoulos gerouki gerrits gerritse gerritsen gertz gerus gervais getz geudens
geuens gevaert gevorgyan geyer gfeller ghabzimalyan ghafoor ghahramanyan ghaldunts ghaltakhchyan
ghambaryan ghambashidze ghandilyan ghanee ghannam ghaplanyan gharbi gharibashvili ghasaan
ghasaboghlyan ghasabyan ghauth ghayfechyan ghaylunjyan ghayoor ghazakhetyan ghazanchyan ghazarov
ghazaryan ghazi ghazinyan ghazzal gheorghiu gherbi ghlonti ghoerle gholtaghchyan ghonghadze ghose
ghosh ghunayn ghurtskaia ghutayf ghviniashvili ghvinjilia giacconi giacometti giakamozi giammusso
gianetti gianinazzi giannakeas giannakis giannakitsas giannakopoulos giannakoudaki giannakoudakis
giannara giannelli giannelos giannes giannetti giannini giannone giannopoulos giannopoulou
giannotti giannoukos giannuzzi gianvecchio giapatzis giasimakis giatrakou giatromanolakis gibb
gibbon gibbons gibbs gibert gibilisco giblin gibney gichana gicheru gichohi gichuhi gichuki
gichuru gielen gierschner gieß gifford gigaba gigauri giger gigli giguère gikonyo gilabert
gilardoni gilbane gilbertson gilbreath gilbride gilchrist gildea gilduff gilgunn gilhooly gill
gillain gillan gillard gillen gillespie gillet gillette gilley gilliam gillic gillick gillies
gilligan gilliland gillooly gillum gilmartin gilmer gilmore giloyan gilroy gilsenan gilson gimenez
gimeno gimishyan giménez gindl giner ginese ginesio ginevan gineá ging gingras gininda ginn ginneá
ginneádha ginnitty ginnity ginty gioberti giobún giolitti gionnachtaigh giordano giorgadze
giorgetti giorgobiani giotakis giotis giovine gipson giradello giraldo giralt girard giraud giron
girona giroux girschner girvan girón giselmeyer gitahi gitari githaiga giulietti giunti giusti
givens givern gjorgiev gjorgieva gjorgjievska gjorgjievski gkagka gkagkaoudakis gkagkas gkaliou
gkanatsios gkatzogiannis gkavrou gkikopoulos gkinis gkioldelis gkiritzioni gkitsakis gkoni gkotsis
gkouni gkouskos gkoutzamanis gkouva gkouvelos gkova gladney glaser glasgow glasnović glatz glavan
glavin glavor glazier gleason gleasure glechyan gledhill gleeson glennon gligora gligorov
gligorova glineur glionnáin glod gloden glodt gloor gloster glostéir glynn glück gmeiner gnatz
gnodde gnuni goba gobejishvili gobert gobhozi goble goblet gocník gocníková goda godana godard
godart goddard godec godefroid goderts godfroid godide godin godinez godinić godoy godínez goebel
goedert goedhart goel goerens goergen goethals goetz goetzinger goff goffaux goffin goffinet
goforth gogaladze gogan gogarty goggin gogia gogiashvili gogichaishvili gogichashvili gogidze
goginashvili gogishvili gogitidze gogoi gogokhia gogoladze gogsadze gogua goguadze goh gohar
goicoechea goins goje gokhale gokov gola goldberg golding goldman goldoni goldrick goldstein gole
golgi golino golla gollan gollner gollum golob golubev golubeva golubić golyash gomboc gomes gomez
gomila gomis gona goncalves gonsalves gonzaga gonzales gonzalez gonzáles gonzález gonçalves gooch
goode gooden goodin gooding goodman goodrich goodson goodwin goolsby goossens goovaerts gorbachev
gorbacheva gorbunov gorbunova gordeev gordeeva gordillo gorenc gorevan gorey gorgadze gorgiladze
gorgodze gorham gori goris gorjup gorlitz gorman gorshkov gorshkova gosch goss gosselin gosset
gossett gossiaux goswami gotić goto gotsholo gotsiridze gottardi gotti goudriaan gough goula gould
goulden goulding goulet goupa gour gourgoulis gousios govaerts govarts govender govoni
govorčinović gowda gower goyal goyvaerts gozzano gozzi goñi grabher grabner gracin gradenigo
gradinarova graf graff gragg grahams grahn graindorge grammatikopoulos grammatikos grammenou
gramsci granado granados granatelli granath granberg grande grandjean granger granlund granström
grantham gras grasser grassi grassl grasso gratsias grattan gratz gratzer gratzl grau gravina grba
grbac grdzelishvili grealish greally greaney greathouse gredičak greehy greelish greely greenberg
greene greenlee greenwood greer gregersen greggio gregoire gregori gregorič gregorová gregov
greguš gregušová greig greij greiner greisch gremese gren grenier grennan gresham grethen gretos
grevenaris grewal grgić grgurević grgurić grgurovac grialais grice grider griego grier griesser
grifeo griffen griffin griffis griffith griffiths grigalashvili griggs grigorev grigoreva
grigoriadis grigoriadou grigoriani grigoriou grigoropoulos grigoropoulou grigoryan grigsby
grijalva grimani grimm grisham grishin grishina grisoni grissom griswold gritsch gritti griva
grivas groarke grob groce groen groenendaal groenestein groff grogan gromov gromova grondel
grondin groogan groote gros grosjean grossi grossman growney grozdanovska grozdanovski groß grubb
grubbs gruber grubišić gruijl grundner grznár grznárová grönlund grönroos gröttner grünberger
grüner grünwald grňa grňová gržetić gržinčić gschaider gschwandtner gstrein guajardo gual gualandi
gualtieri guarana guarato guardado guardia guardiola guariento guarneri guay gubain gubben
guberović gubeshe gubhela gubhuza gubulundu gucci gude gudelj guendouz guerfi guerin guerra
guerreiro guerrero guessoum guevara guffey guggenberger guglielmi gugushe gugán guha guibert
guicciardini guichard guidone guidotti guidry guihan guijarro guilbert guilfoyle guillemette
guillen guillet guillon guillory guillot guillou guillén guinan guinane guinevan guiney
guinizzelli guinn guinnane guinness guiot guiry guit guitart gujabidze gulaksyan gulan gulati
gulbrandsen gule gulfam guliashvili guliwe gullberg gullery gullotta gulotta gulshan gulua
gulumyan gulyaev gulyaeva gulyás guma gumberidze gumbi gumede gumprich gundersen gunderson
gunnarsson gunning gunpf gupta gure gureshidze gurev gureva gurgenidze gurley gurule guruli gurung
gusev guseva gushchin gushchina gussoni gustafson gustafsson gustavsson gustin gute guthrie
gutierrez gutiérrez gutknecht gutmann guyo guyon guyot guyton guzman guzmán guérin guštin gvasalia
gvazava gvelesiani gvenetadze gwacela gwagwa gwala gwamanda gwanyana gwija gwynn gxabhashe gyamfi
gyamfiaa gyanjetsyan gyasi gyasiwaa gyulnazaryan gyumushyan gzhytska gzhytskyy gziryan gáineard
gál gálik gáliková gálová gálvez gámez gárate gáspár gärtner géaran gélinas gómez göransson göschl
gözəlov gülen güçlü gəncəli haack haag haapala haapanen haapaniemi haas haase haataja haavisto
habelko haberl habha habibov habibova hablák habláková habšuda habšudová hachemi hackett hackl
hackney hacıbəyli hacıbəyov hacızadə haddad hadden haddouche hadebe haderer hadfield hadichayeva
hadijayeva hadjadj hadji hadley hadrović hadžić haengreve haering hafner hagan hagara hagarová
hagberg hagendoorn hager haggerty haglund hagman hagström hahessy hahn haicéad haid haiden haider
haidinger haight hainaut haindl haines hainzl haire hairston hajdu haji hajinyan hak hakala
hakhverdyan hakkarainen hakker hakobyan halabyan halake halambek halapir halcomb halder hales
halidov hallahan hallanan hallberg haller halleux halley hallgren hallin hallinan hallissey
hallman halloran halme halonen halpen halpin halsdorf halsey halstead haluška halušková halvarsson
halverson halvorsen halák haláková halász hamadi hamadouche hamann hambardzumyan hamblin hamby
hamdani hamdi hamel hamer hames hamidi hamilton hamlaoui hamlin hamm hammadi hammar hammarström
hammerer hammerl hammett hammond hammonds hammons hamon hamoudi hampton hamrick hamzaoui hanafin
hanak hanaková hanbury hancock handa handl handler handley haneberg hanegraaff hanek haneková
hanes haney hangala hanka hankard hankins hanko hanková hanks hanley hanlon hanly hannan hanncard
hannecart hannigan hannon hannula hanrahan hanratty hansen hanson hanssen hanssens hansson hanus
hanusek hanuseková hanuska hanusková hanusová hanuška hanušková hanzel hanzelová hanák hanáková
hançer hanúsek hanúseková hanúska hanúsková hanžek hara harahoe haraldsson haran harapin harbin
hardaway hardee hardesty hardie hardiman hardin harding hardison hardman hardwick haren hargadon
hargan hargett hargis hargrave hargreaves hargrove haring harju harkin harkins harless harloff
harlow harman harmon harnett haro harr harrell harrer harrihy harrington hart harte harter
hartigan hartikainen hartl hartley hartman hartmann hartnett hartung hartwell harty harutyunyan
harvan harvanová harvánek harváneková harwell harwood hasanov hasegawa haselaar hashimoto haskell
haskins haslauer hasler haslinger hass hassani hassell hassett hastey hastie hastings hatcher
hatchett hatfield hathaway hatikyan hatley hattinger hatton hauer hauffer haug hauge haugen haugh
haughey haugland haumer haupert hausberger hauser hautala hautamäki havel haverinen haverty
havlíček havlíčková havran havranka havranko havranková havranová havrylenko havrylets havryliv
havrylyshyn havrylyshyna havrylyuk havrysh havryshkevych havryushenko hawe hawes hawkins hawley
hawthorn hawthorne hayashi hayda haydabura haydamaka hayday haydenko hayer hayes hayevska
hayevskyy haynes hayrapetyan hayrbabamyan hayre hayrikyan hayrioğlu hayvoronska hayvoronskyy
hayward hazenveld haňak haňaková haňák haňáková haščák haščáková headley headrick heaffy healey
healy heaney heaphy hearn hearne heaton heavey hebenstreit hebert hechenberger hecker heckett
heckman hedberg hedderman hedgepeth hedigan hedin hedlund hedman hedrick hedström heelan heenan
heeney heere heerkens heerschop heffernan hefferon heffner heffron heflin hefner hegarty hegde
hegedüs hegedűs heger heggarty hehir hehl heiderscheid heidrich heigl heijman heijmans heijmen
heikkilä heikkinen heilman heim hein heindl heinen heinonen heinrichs heintz heintze heinzl
heirens heiskanen heiss heissenberger hekker helenius helery helgesson helin helland hellberg
hellemans heller hellevoort hellgren hellman hellström hellwig helmerhorst helminen helsen helton
hely hembree hembrom hemetsberger hemmen hemmer hempenstall hemphill henao henck henderson hendon
hendrick hendricks hendrickson hendrickx hendriks hendrikse hendrix hendry henebry heneghan henery
heney hengen henin henke henley hennebry hennelley hennelly hennessey hennessy hennigan
henningsson henrard henriksen henriksson henrion henriques henrotte henríquez henschel hensley
henson hentschel hepburn hepenstall heraghty heras heraty herbst herceg heredia heremans heretik
heretiková hereward hering herity herlihy hermans hermansen hermansson hermighausen hermosilla
hernandes hernandez herndon hernon hernádez hernández heron herout herr herranz herrera herrero
herrick herrin herrington herron hershberger hertrampf hervia hervás herzog heser heskin heslin
hess hesse hession hethur hetrick hettner heuertz heuser hever hewitt hewson hexspoor heydrich
heydərli heylen heymans heyne heyvaert heyward heß hećimović hečko hečková hhoyiyane hiatt hibbard
hickey hickman hicks hickson hidalgo hierro hietala hietanen higdon higginbotham higgins higgs
hightower higueras hilbert hildebrand hildreth hilger hillard hillen hiller hillery hilliard
hillman hillow hilmer hilmerová hiltunen himes himmelbauer hindman hinds hines hinić hinkle hinney
hinojosa hinson hinterberger hinteregger hinterleitner hinton hirsch hirschmann hirt hirvonen
hishon histon hitchcock hite hitt hixson hjalmarsson hjelm hjort hlabangane hlabisa hladká hladký
hlatshwayo hlaváč hlaváčik hlaváčiková hlaváčová hlela hlengwa hlinka hlinková hliník hliníková
hlomuka hlongwa hlongwane hlophe hlubi hlumakazi hoag hoang hoarau hoare hoareau hoban hobbs
hobson hochleitner hochreiter hodak hodel hodge hodges hodgson hodnett hodson hodunok hodža hodžić
hodžová hoedemakers hoeks hoekstra hoelen hoey hofbauer hofer hoff hoffman hoffmann hofinger
hofman hofmann hofmeister hofstetter hofstätter hogan hogg hogue hohol hoke hokkanen holappa
holbrook holcomb holcombe holdaway holden holgersson holguin holguín holič holiček holičeková
holička holičková holičová holl holland hollander hollaus hollenbeck holley holliday holliman
hollingsworth hollins holloman holloway hollywood holman holmberg holmes holmgren holmqvist
holmström holoborodko holohan holopainen holst holsten holt holthuis holton holtz holub holubec
holubecová holubek holubeková holubka holubko holubková holubová holuby holvoet holyk holzapfel
holzer holzinger holzknecht holzmann holík holíková holíček holíčeková holúbek holúbeková holúbok
holčík holčíková homan honan hondeveld honeycutt hong honing honkanen hoogers hooper hoover
hopkins hoppe hoppenbrouwer hopson hora horak horan hore horemans horgan hormazábal horne horner
hornich hornig horning hornsby horowitz horrocks horsley horton horvat horvatek horvath horvatinec
horvatić horváth horváthová horák horáková horáček horáčková hosae hosey hoskins hosp hossain
hosseini hostetler hotz houari houben houck houde houdijk hougardy hough houghton houle houlihan
hourican hourigan hourihane houser houston hovasapyan hovhannisyan hovivyan hovsepov hovsepyan
howarth howe howell howells howerton howes howland howley hoy hoyle hoyos hoz hoza hozjan hozová
hočevar hošták hoštáková hošťák hošťáková hrabar hranić hranj hrastinski hraško hrašková hrdlička
hrdličková hrechanyk hrechko hren hres hrianka hrianková hribar hribernik hric hricová hristov
hristova hrmo hrmová hroboň hroboňová hrovat hrubá hrubý hruška hrušková hrušovská hrušovský
hrvojić hrytsenko hršak hrženjak hsu huang huart huba hubbard huber huberts huberty hubin hubmann
hubová huddleston hudec hudecová hudgens hudgins hudspeth hudáček hudáčeková huel huemer huerta
huertas huet huffman hufnagl huggins hughes hughey huguet huhn huhtala huijben huijbrechts huijs
huijzing huisman huk huka huljev huls hulsey hulshouts hulskes hulst hult hultgren hultman
humayrova humbert humblet hume humer humes hummel hummer humoyunov humphreys humphries hundley
hunko huntington huntley hunziker huotari huovinen hupalo hupka hupková hurd hurdajyan hurst
hurtado hus huska huskey husnjak husová huss hussain hussey huston husák husáková husár husárová
husťák husťáková hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huter
hutson hutsulyak hutta hutter hutterer hutto hutton huttová huttunen huurdeman huuskonen
huybrechts huyghe huynh huys huysmans huz huzaifa huzenko huziy hučko hučková hušek hušeková huška
hušo hušová hušták huštáková hušťák hušťáková hwang hyatt hyde hyland hylton hynes hynman hyttinen
hytönen hyvärinen hyvönen hájek hájková häfliger hägg hägglund häggström häkkinen hämmerle
hämäläinen hänel hänninen häring härkönen häusler håkansson hébert hödl höfer höfig höfler högberg
höglinger höglund höller hölzenbecher hölzl höning hörl hörle hörmann hövel hús húska húsková
húsová húšek húšeková húška hübel hübner hümmətov hürlimann hüseynbəyli hüseynli hüseynov
hüseynova hüseynoğlu hütter həsənov həsənzadə iacobucci iacovelli iadanza iago iakovakis iannelli
iannotti iannucci iannuzzi iashvili iatropoulos ibacache ibarra ibañez ibikunle iborra ibraaheem
ibrahimbekyan ibrohimov ibáñez iforayeva iftikhaar igitbashyan igitkhanyan igityan iglesia
iglesias ignac ignatev ignateva ignatov ignatova igoe ihab ihalainen ihejirika ihnačák ihnačáková
ihsaan ihtiram ijli ikeda ikhlef ikonen ilan ilchenko iliev ilieva ilijić ilikov ilin ilina
ilinović ilić illés ilori ilupeju iluridze ilyenko imali imastunyan imbert imekchyan imerlishvili
imhof iminza immonen imnadze imonova impastato imrichová imronov inasaridze infante infantino
ingalls ingle inglis ingoldsby ingraham ingram ingvarsson iniesta inman innocenti innseadún
inostroza inoue interiano interminei interminelli intzes inzaghi inzunza ioakeimidou iobidze
ionescu ioniță ioppi iosifidis iosifidou iqbal irby ireland iremadze iremashvili ireri iriarte
irish irizarry iroha irvanets irvine isaacs isaacson isabekyan isabekyants isaev isaeva isaevi
isah isahakyan isakov isakova isaksen isaksson isaris isayenko isayevych isbell iseris isern
isfandiyorov ishchak ishchenko ishii ishikawa ishkhanyan ishlemechyan ishtoyan iskandaryan isler
islomov ismoilov isom ison israel israelsson israyelyan issak iten ito iturra ivanchenko ivandić
ivanenko ivanov ivanova ivanović ivanychuk ivančan ivarsson ivashchenko ivasyuk ivaška ivašková
ivers iversen iverson ives ivey ivšić iwu iyanda iyengar iyer iymonova izaguirre izmiryan
izquierdo iñiguez iústás jaabir jaakkola jaatinen jabir jabr jaceps jackman jacobi jacobs jacobsen
jacobson jacobsson jacoby jacquemart jacquemin jacquet jacquot jacuzzi jad jadot jadoul jaeger
jafari jagarinec jagečić jaggi jahdami jahdari jahn jahongirov jaiani jaimes jain jaiyeola jakab
jakobsen jakobsson jakopec jakopović jakovac jaković jakovljević jakuba jakubec jakubecová jakubek
jakubeková jakubka jakubko jakubková jakubová jakubík jakubíková jakubček jakubčeková jakubčo
jakubčová jakubčík jakubčíková jakupić jakuš jakúbek jakúbeková jalaal jalaghonia jalalbekyan jali
jalil jalolov jalonen jalovec jalovecová jama jamasijadu jameel jameson jamieson jamile jamnik
jamshidov janashia janavaryan janda jandl jandová janek janeková janelidze janes janev janeva
janeček janečeková janečka janečko janečková janežič jangiryan janiashvili janibekyan janisch
janjghava janjughazyan jank janka janková jankowski janová janočko janočková janoš janošek
janošeková janoška janoško janošková janošo janošová janpoladyan jans jansdr janse jansen jansse
janssen janssens jansson jantošovič jantošovičová janunts janák janáková janík janíková janča
janček jančeková jančo jančová japaridze jaque jaramillo jarc jarman jaroš jarošová jarrell jarso
jasminova jasprica jasso jauhiainen jauk jaume javakhishvili javed javohirov javornik jayaraman
jaynes jaén jdotte jedľovská jedľovský jefferies jeffers jeffries jefwa jeggij jeitz jekel jelavić
jelen jelimo jelić jellyman jelínek jelínková jemeli jemrić jendek jendeková jenewein jenkins
jenko jennings jensen jenson jenssen jepkemboi jepkemei jepkirui jepkogei jepleting jepngetich
jeppesen jeppsson jepsen jereb jerejyan jerez jerič jerković jernigan jerusalem jespersen jessel
jessen jessup jeter jett jewett ježek ježková jgharkava jha jhaveri jibela jibladze jibril
jigarkhanyan jikia jilani jiles jili jillo jimale jimenez jiménez jimínez jincharadze jishkariani
jiyane jobe jochems jockel jofré johal johannessen johannesson johansen johansson johns johnsen
johnsson johnston jojua jokela jokhadze jokinen jokiwe jolley joly jomo jonasson jonata jonatová
jonckheere jones jonjić jonker jonkman jonsson joos joosten jopich jordan jordá jorgensen
jorgenson jorlink jorquera jorrisen josefsson joshi josipović joubert jourdan jovanovac jovanovic
jovanović jovanovska jovanovski jovchev jovcheva jove jover jovinelli jović joyner jozić juarez
judd judkins juen jugovac juhlin juhász jukić julfigharyan juliá jumba junas junasová junck
juncken juncker jung jungfer jungwirth junitz junken juntunen junás junásová junáš junášová juqula
jurado jurek jureková juretić jureško jurina jurinová jurić jurišić jurjević jurka jurko jurković
jurkovič jurkovičová jurková jurlina jurrijens juráš jurášová jurík juríková jurča jurčina
jurčinová jurčić jurčo jurčová jussila juvara juvonen juárez jáno jánová jánoš jánoška jánoško
jánošková jánošová jánošík jánošíková jáquez jáuregui jäger jäggi jähn jäkel jäntsch jäntti
järvelä järvenpää järvi järvinen jääskeläinen jódar jónás jöbstl jönsson jörgensen jørgensen
jüttner kaamil kaari kabaghyan kabakas kabakulakyan kabalyuk kabanenko kabanov kabanova
kabaskalyan kabeer kaberia kaberidis kabosakis kabouri kabui kaburu kabus kacharava kachela
kachrimanidi kaci kadakia kadarjyan kaddour kaddouri kade kadenge kadenyuk kadi kadija kadlec
kadlecová kadzo kafantari kafantaris kaffe kafiris kageha kagendo kager kaghtsrikyan kagwiria
kahindi kahinu kahlina kahn kahr kaikkonen kaimenyi kain kaindl kaingu kainulainen kainz kairu
kaiser kajaia kajuju kakabadze kakai kakar kakatsos kakauridze kakavos kakhadze kakhidze kakka
kakosaios kakotrichi kakulia kalabalikis kalaitzakis kalaitzopoulou kalama kalamara kalamarakis
kalamaras kalan kalandadze kalandia kalanjoš kalantaryan kalapodis kalargyros kalashnikov
kalashnikova kalashyan kalatha kalazić kalchenko kalcher kaldi kaldrikyan kaleem kaleema kalekye
kalemi kalents kalenychenko kaliabos kalinin kalinina kaliská kaliský kalita kalitsounakis kaliňák
kaliňáková kalla kallen kallert kalliantasi kallio kalman kalogiannaki kalogianni kaloki kalomoiri
kaloudi kalpakchyan kaltenbrunner kaltenböck kaltenegger kalume kamadadze kamande kamathi kambs
kamdar kamel kamene kaminari kaminski kammerer kamp kamper kamronov kamsaryan kamsaryants kanana
kananu kanavos kanchin kandelaki kandie kaneli kanelli kanellopoulos kanellopoulou kanerva kang
kangas kangethe kangley kangogo kaniak kaniaková kanivets kaniški kanja kankaanpää kannan kant
kantareli kantaria kantola kanyi kapadia kapanadze kapanaktsyan kapantaidaki kapatsoris kapeller
kapetanios kaplan kapnia kapoor kapounis kapournioti kappel kapsalis kapsi kapur kapustin
kapustina kar karaamat karabas karabi karabina karadeniz karadimos karagianni karagiannis
karagiovanni karagić karagrigoriou karagyan karaiskos karakashev karakastanias karakaxis
karakhanyan karakonstantinou karakosta karakyriou karalis karam karamani karamanli karamanos
karamanukyan karamarko karambu karamsalis karananou karanasiou karanikas karanikolas karanis
karantana karantzopoulos karaoglani karapetiani karapetyan karas karatasou karathanasi
karatzaferis karatzikos karchava karchikyan kardava karels kargakou karge kargl karhu karhunen
karier karikari karisa karjalainen karkaletsi karkanaki karki karkov karlberg karlović karlsen
karlsson karlström karmalyuk karmelić karner karnik karolidou karountzos karousos karpa karpe
karpenko karpov karpova karppinen karr karrer kartas kartashyan kartsivadze karttunen
kartvelishvili karuga karul karulová karuri karuza karveli karvinen karvonen karwitha karyda
karypidis karz kas kasam kasel kashchenko kashegortsyan kashif kashyap kaskaouti kasmirli
kasoutsas kass kassotaki kastanis kastelic kastner kasyoka katakis katamadze katanasyan
katarachias katarov katarova katevatis kathagen kathambi kathure katigbak katirtzis katić katona
katsadze katsafadou katsamanis katsanikou katsantoni katsantonis katsaros katsavos katsifos
katsigianni katsigiannis katsilis katsilli katsimali katsimani katsipis katsitadze katsogiannis
katsoula katz kauffman kauffmann kaufman kaufmann kaul kauppila kauppinen kaur kauzlarić kaučič
kavanagh kavasch kavaschová kavouris kavtaradze kawira kaya kayfejyan kaysan kayser kazakov
kazakova kazanopoulos kazantzi kazariani kazik kaziková kazungu kazík kazíková kašpar kašparová
keady kealey keally kealty kealy keane keaney keany keapock kearney kearns keary keating keaton
keaveney keaveny kebaili kebir kechagias kechoghlyan keck kee keefe keefer keeffe keehan keeler
keeley keeling keenaghan keenahan keene keeney keer keery keeton keevers kefali kehoe keightley
keijser keijzer keinänen keister keitany kekelidze kelaidonis keleković kelemen keleshev kelečić
kelić kell kellaris kelleher keller kellner kello kellogg kellová kellum kelo kelová kelso
keltenie kelvey kemei kemp kemper kemppainen kendi kendrová kenga kenis kenlan kenlon kenna
kenneally kennellan kennelly kenney kensy kenyon keníž kenížová keogan keogh keoghan keoghane
keohan keohane keown keplinger ker kerasovitis kerekes kereković kereselidze kerger kerin kerins
kerkhof kerkhofs kerley kerlin kermody kern kernan kerney kerns kerová kerr kerrigan kerrisk
kerschbaum kerschbaumer kerschen kersey kerville kerwick keränen kesalidis kesemidis keshishyan
kesisi keskinen keskini keskitalo kesov kessler ketchum ketel keter ketesidou ketikyan ketola
ketting kettunen keudel kevane keville kevkhishvili kevlishvili kevo keyes keyser khaba
khabalidaka khachapuridze khachatryan khachatryants khachaturiani khachents khachidze
khachikoghlyan khaemba khalafyan khaldi khalif khalikyan khalsa khalvashi khambule khamis khan
khanbabyan khanna khanyeza khanyile khanzadyan khaphela kharabadze kharaishvili kharatishvili
kharatyan kharazishvili kharchenko kharchilava khare kharebava kharitonov kharitonova kharshiladze
khashmanyan khathi khathide khathini khatiashvili khatri khatun khawula khazabashyan khazkhazyan
khechanyan kheladze khelif khelifa khelifi khelil kheswa khetsuriani khezokhulu khimshiashvili
khisa khizanishvili khlghatyan khmaladze khmara khnkoyan khodikyan khokhlov khokhlova kholose
khomenko khomo khomyk khonjwayo khorava khorishko khosini khosla khoza khozrevanidze khrystenko
khrystych khuba khubisa khuboni khudoyan khudyak khukhuza khulu khuluse khumalo khumbuza khurana
khurtsidze khurtsilava khutsishvili khuyameni khuzwayo khvarchilkov khvedelidze khvichia khwane
khwela khzmalyan kiama kibe kibiwot kibiwott kiboi kibor kidd kidwell kiefer kieffer kiely kiema
kierane kierans kigen kihara kiilu kiio kiiru kiknadze kikvadze kiladze kilarjyan kilasonia
kilawee kilbane kilbride kilcoyne kilday kildea kilduff kilfoyle kilgallen kilgallon kilgore
kilhooly kilkenny killeen killilea killooly killoran killoughry kilmartin kilmore kilonzi
kilpatrick kilpeläinen kilroe kilroy kimachu kimaiyo kimanthi kimaro kimaru kimball kimble
kimbrell kimbrough kimeli kimemia kimmel kimosop kimotho kimtai kimura kinaghan kinahan kinard
kincaid kinet kingori kingsbury kingsley kiniry kinkela kinlan kinlen kinnane kinnear kinnegan
kinner kinnerk kinney kinnon kinnunen kinny kinoti kinsch kinsella kinsey kintsurashvili kintziger
kinya kiogora kioridou kioses kioupliotis kiousis kipchoge kipkemei kipkogei kipleting kiptanui
kiptui kiptum kipyego kiragu kirchmair kirchner kiria kirillov kirillova kirimi kirinčić kirke
kirkitadze kirkland kirkpatrick kirkwood kirpenstein kirsch kirschner kirtadze kirvalidze kirwa
kirwan király kis kisel kisela kiselev kiseleva kiselová kiser kiseľ kiseľa kiseľová kish kisilu
kisku kisman kissane kissas kitheka kithinji kithome kiti kitinos kitonga kitov kitsao kitson
kitsou kituku kitumaini kitur kitzler kitzmann kiuru kivelä kivimäki kivinen kiviniemi kivistö
kivuva kjeldsen kjellberg kjær klammer klanac klapač klapačová klapka klapko klapková klapp klapáč
klapáčová klarin klarić klasić klasson klatikrushev klaturov klausen klausner kleibrink kleijse
klein kleinaki klemenčič klemm klemt klepáč klepáčová klerks kleybrink kligl klima klimek
klimeková klimko klimkovič klimkovičová klimková klimo klimovska klimovski klimová klimáček
klimáčeková kline kling klingelhöfer klinger klingler kližan kližanová klocker kloiber klokoč
klokočová klopačka klopačková kloppert klotz klug knapp knappe knaus kneafsey knecht kneip knez
knezović knežević kniha knihová knockaert knoers knotts knowles knowlton knox knudsen knudson knuf
knutsen knutson knutsson knyazev knyazeva kobaidze kobakhidze kobal kobalia kobayashi kobelt kober
koberidze kobia kobiashvili kobielsky kobielská kobielský kobilarov kobolias kobuladze koc kocan
kocev koceva koch kocharyan kocher kochinyan kocian kocianová kocijančić kocjančič kocka kocková
kocová kocsis kocur kocák kocáková kocúr kocúrik kocúriková kocúrová kodrič kodukov koehler koeman
koenig kof kofinaki kofler kogler kogo kohl kohler kohli kohn kohnen koirala koistinen koivisto
koivula koivunen kok kokalj kokanović kokhreidze kokkinidou kokkinou kokko kokkonen kokol
kokordelis kokorić kokoshkova kolade kolaitou kolar kolarec kolarič kolb kolchev kolchouris kolega
kolehmainen kolen kolenc kolesnikov kolesnikova kolesnychenko kolesár kolesárová kolev kolichkov
kolipatkov kolisnychenko kolić kolkas koller kollia kollmann kollár kollárová kolm kolnik
kolniková kolník kolníková kolobov kolobova kolodub kolokathis kolovos kolster koltsaki kolár
kolárová kolář kolářová komar komarov komarova kombe kombo komen komissarov komissarova komkoudis
komljenović komora komulainen konda kondakhchyan kondratev kondrateva kondylidis konečná konečný
kong koniari konidaris koning konings kononov kononova konopka konopková konoplenko konoplya
konovalov konovalova konrád konrádová konsbruck konsoula konstantakopoulos konstantas
konstantinidis konstantinidou konstantinov konstantinova konstantopoulos konstantopoulou kontakos
kontogeorgaki kontogianni kontogiannis kontokostas kontos kontou kontselidze konttinen konôpka
konôpková koome koomson koonce koontz kopa kopadze kopaliani kopecká kopecký kopf kopjar koponen
kopová kopp koppa koppensteiner koppová kopylov kopylova kopytko korbopoulos korbut kordatzis
korec korecová koren koret korhonen korichi koridze kornilov kornilova koroboki korolenko korolev
koroleva koromilas koronidou koros korov korošec korpal korpanyuk korpela korpi korsman korstman
korsun kort kortelainen kortman korutürk korzh korčák korčáková kos kosanović koshelev kosheleva
koshkakaryan koshy kosi kosić koskei koskela koski koskinen kosoko kosonen kostakis kostalis
kostanić kostanyan kostelac kosten koster kostidis kostin kostina kostka kostková kostolzin
kostopoulos kostopoulou kostoulas kostov kostrec kostrecová kota kothari kotian kotianová kotnik
kotoghyan kotoula kotoulas kotov kotova kotrotsou kotsaris kotsidis kotsikoris kotsina
kotsionopoulou kotsou kottas kottikas kotulič kotuličová kouba koubová koufaki kouidri kouklatzis
koukouliantas koukouthaki koukouva koukouvinos koulaousari koulidis koulizos koulocheri kouloubou
koulouriotis koumara koumiotis kourakos kourelis kouris kourkoutas kourlou koursaris koursoumidis
kourtis koutalios koutchias koutelieris koutentakis kouthouri koutkia koutouzidou koutris
koutsikopoulos koutsikos koutsikouri koutsioumari koutsogiannis koutsogiannopoulos koutsonika
koutsoubei koutsoubi koutsoulis koutsounaki koutsouras koutsoureli koutsourelis koutsovidou kouvas
kouzoula kovach kovalenko kovalev kovaleva kovalyuk kovalčík kovalčíková kovanen kovač kovaček
kovačević kovačić kovačič kovaľ kovaľová kovpak kovács kováč kováčik kováčiková kováčová kovář
kovářová kowalski koya koza kozachenko kozak kozlov kozlova kozlowski kozma kozmon kozmonová
kozová kozák kozáková kozáček kozáčeková kozáčik kozáčiková koč kočevar kočiš kočišová kočka kočko
kočková kočová košir koški koščević koželj krabbe krack krainer krainz krajcar krajnc krajíček
krajíčeková krajči krajčiová krajčo krajčovič krajčovičová krajčová krajčí krajčíová krajčír
krajčírová kral kralj kraljević kraljić krall kramar kramarić kramberger kramer krammer kramár
kramárová kranjc krantz kranz krasilnikov krasilnikova krasnohorská krasnohorský kratochvíl
kratochvílová kratzer kraus krause kraushaar krausová krauss kravvaritis kraxner krebs krecke
kreidl krein kreiner krejčová kremer kremmydas kremser krenn kresonja kreusel kreuzer krialis
krieger kriegl kriens krier krishnamurthy krishnan kristensen kristensson kristiansen kristiansson
kristoffersen kristoffersson kritselis krivec krivoshapkova krištofová križan križanová krkoryan
krmoyan krogh kroker kroll kronberger kronenberg kronsteiner krop kropilák kropiláková kroták
krotáková krpan krpeyan krsteska krsteski krstev krsteva krueger krug kruger kruns krupa krupová
kruschwitz kruse krushovska krylov krylova kryukov kryukova krznarić král králik králiková králová
krásnohorská krásnohorský kráľ kráľovič kráľovičová kráľová kríž krížik krížiková krížová kröll
krúpa krúpová krčelić kršanac krželj ktenidis kuba kubec kubecová kubek kubeková kubheka kubiček
kubičeková kubička kubičko kubičková kubko kubková kublashvili kubo kubová kubík kubíková kubíček
kubíčeková kubíčková kucera kuchava kuchev kuchkudelova kuchukhidze kudryashov kudryashova
kudryavtsev kudryavtseva kuffa kuffová kugler kuhar kuhl kuhn kuijpers kuilenburg kuiper kuipers
kuisma kuit kujala kujundžić kukhianidze kukkonen kukučka kulagin kulagina kulakov kulakova
kulikov kulikova kulkarni kulmala kumer kumi kummer kumpulainen kumushova kuna kunac kunda kundová
kundu kunen kunene kungu kunka kunkel kunková kunová kuntz kunz kuosmanen kupa kupatadze kupka
kupko kupková kupová kuprashvili kupreishvili kupsjak kurdadze kurgat kurian kurki kuronen
kurtakova kurtanidze kurtazhova kurtoić kurtz kuruc kurucová kurui kuruvilla kurz kurzmann kus
kusch kushkyan kusi kusiwaa kuska kusková kusová kutateladze kuusela kuusisto kuveždić kuykendall
kuyumjanyan kuzmin kuzmina kuzmić kuznetsov kuznetsova kučera kučerová kučić kuša kuška kušková
kušnír kušnírová kušo kušová kuščević kvachadze kvantaliani kvaratskhelia kvernadze kvinikadze
kvirikashvili kvirkvelia kvist kwaadland kwaakye kwaakyewaa kwartemaa kwarteng kwemoi kweyama
kybaris kybkalo kyei kyeiwaa kyerewaa kyllönen kylymnyk kyne kyosayan kypraios kypriotis kyrgia
kyrgiakis kyriakakis kyriakidis kyriakopoulou kyriakou kyriakouli kyriannaki kyriatsoulis kyritsi
kyritsis kyrkoudi kyroudi kyrylenko kysel kysela kyselová kyseľ kyseľa kyseľová kára kárová kázik
káziková käfer kägi kähkönen kälin källström kämäräinen kärki kärkkäinen käser käster kôstka
kôstková köberl köck köhler kölbl köll könig kössler köster köçərli kúbek kúbeková kús kúska
kúsková kúsová kúš kúšová kühnert küng kısakürek kříž křížová kərimli kərimov kərimova kərimzadə
laakkonen laakso laaksonen laba labado labadze labaš labbe labbé labeeb labelle labinjan labonte
labonté laboy labra labrecque labrinos labuda labudová laca lacasse lachance lachapelle lachmann
lacka lackey lackner lacko lacková laco lacombe lacová lacroix lacson ladavac ladd ladeck ladner
laenen lafatzis lafferty laffey laffray laflamme lafleur lafontaine lagarde lagat lagerweij lagler
lago lagogiannis lagopatis lagos laguna lagvilava lah lahaye lahey lahiah lahiffe lahmar lahoda
lahr lahti lahtinen lahy lai laib laidhléis laighnigh laiho laimer laine laing laird laitinen
lajlaj lajčiak lajčiaková lajčák lajčáková lakatos lakaza lakehal lakhal lakhdari lakkas
lakošeljac lal lalaouni lalas lalayan lalayants laliberté lall lalla lallemand lally lalonde lalor
laloux lamas lamač lamačová lambaryan lambe lambers lamborghini lambot lambotte lambrecht
lambrechts lambregt lamesch lamm lammas lammens lammer lammi lamontagne lamore lamotte lamoureux
lampert lampinen lampl lamprecht lamri lamula lamy lancaster lancisi landa lande landers landin
landis landl landrum landry landström landy laney lanfranchi lang langa langan langdon lange
langeni langer langern langevoort langford langley langlois langousis langston lanham lanier
lanigan lanka lankford lankinen lankle lanners lanning lansink lantz lanz laouar laourdekis
lapierre lapin lapina laplante lapointe laporte lappalainen lappas lappin larbi larcher lardinois
lardner largan largey laribi larionov larionova larivière larkin laroche larocque larose larouche
larrañaga larrea larsen larson larsson larue lasa lashley lasić lassen lassila lassiter lassnig
laster lastra lata lataria latham lathrope latier latimer latour latreche latsabidze latskos
lattimore lattuada latvala lau lauer laughlin laukkanen launay laurenson laureys lauridsen laurila
lauritsen laursen lauwers lauzon lavallée lavan lavell lavelle laverty lavery lavigne lavin lavoie
lavrenko lavrentev lavrenteva lavrič lawal lawhorn lawler lawless lawlor lawson lawton laylova
layne layth layton lazarenko lazarev lazareva lazarevska lazarevski lazaridis lazaryan lazaryants
lazcano lazizov lazo lazov lazova leacy leahy leake leal lear learmonth leary leatherman leavey
leavitt leban lebar lebeau lebedev lebedeva lebel leber leblanc leboeuf lebon lebreton lebron
lebrun lebrón lechner leclair leclerc leclercq lecocq lecomte leconte lecoq ledbetter leddin
leddon leddy ledent lederer ledesma ledet ledford ledoux leduc ledwich ledwith leeb leemans leene
leeney leeper lees lefebvre lefevre lefort lefèbvre lefèvre legault legendre leger legg leggett
legnante legović legrain legrand legros leguit lehane lehikoinen lehman lehmann lehner lehtimäki
lehtinen lehto lehtola lehtonen leibetseder leighton leino leinonen leite leitgeb leithner leitner
leiva lejeune lekka lelas leledakis lelei lelekas leleu leleux lelijveld lelièvre leloup lemaire
lemaster lemay lemayian lemaître lembede lementsyan lemeshko lemieux lemire lemke lemmens lemmer
lemmon lemoine lemonnier lempereur lemus lenaerts lenaghan leneghan lenehan lengauer lengyel
lenihan lenić lennane lennartsson lennon lenoir lensen lentz lentziou lenz leonardi leoncavallo
leonetti leonhartsberger leopardi lepage lepida lepistö leppänen lepšík lepšíková lercari lerch
lercher lerma lerner leroux leruth lesage lesjak leskinen leskovar lesná lesný lessard lesyk
letelier letellier lether leto letová letta lettiere lettner leu leunberger leung leutgeb levan
levchenko leventis levesque levine lew lewa lewandowski ley leyden leydon leys leysen leyton leyva
lezhava leão lešić lešković lešnik leščić lheureux lhoir liakou lianakis lianou liber libert
lichtenegger licul liddane liddell liddy lidström lidén liebelt lieberman liekens lieshout lievens
lightfoot lightner ligon ligorio ligtvoet liguori liimatainen lijn likar likhachev likhacheva
liles liljegren lilley lillis lillo lim limazah limbourg limbu limonadov limón lin linardaki
linares lincoln lind lindahl lindau lindberg lindblad lindblom lindell linder lindfors lindgren
lindh lindholm lindinger lindkvist lindley lindmark lindner lindorfer lindquist lindqvist lindroos
lindskog lindstrom lindström lindvall lindén linehan linke linkous linna linnane linny linschoten
linskey linster lintner linton linville lioliopoulou liolios lionti liouka lioutas liović lipa
liparityan liparteliani lipka lipko lipková lipová lipp lippens lippomano lipponen lipscomb lipták
liptáková lisica lisická lisický lister liston lithoxoidis litinas litsiou littizzetto littlefield
littlejohn littleton litva litvová liu liukkonen livanos liverotti livingston liyaaqat liyaqat
lizama lizana liégeois liénard liška lišková ljubetić ljubić ljubičić ljung ljungberg ljunggren
ljungqvist llabrés lladó llamas llano llanos lledó llobet llopis llorens llorente lloret lluch
loaiza lobanov lobanova lobato lobjanidze lobos lobzhanidze lochlann locke lockett lockhart
locklear lockwood loep loera loftin loftis lofton loftus logar loghan loginov loginova logkaki
logotheti logsdon logue lohr loibhéad loibl loidl loiseau loj loja lojek lojeková lojen lojka
lojko lojková lojová loladze lollobrigida lolos lomadze lomax lombard lombardi lombardo lombroso
lomeli lomidze lommert lomsadze lomtadze london londoño lonen lonergan longan longhena longo
longode longoria lonndún loomis looney loos loper lopez lopresti lorang lorca lorch lordan loreal
loredan lorencin lorent lorreijn lortkipanidze losa losada losekann lott louboutskou loucif
loughlin loughnane loughran loughrey loughry loulakis lounis loupasakis lourantos loureiro louws
lovato lovejoy lovelace loveless lovell lovett lovrić lowery lowman lowney lowry loy loya lozada
lozano lputyan ltskaryan luay lubelo lubenets lubina lubinová luboch lucarelli lucchesi lucciano
lucena lucey luciani lucitt lucić luckett luddy ludonga ludovisi luengo luevano luger lugo
luibhéad lujan luján lukash lukhele lukin lukina lukinić lukić lukács lukáč lukáčová lukša lukšić
lukšová lulankov lumbasi lumbreras lumpkin lumumba lund lundberg lundblad lunde lundell lundgren
lundh lundholm lundin lundkvist lundmark lundon lundquist lundqvist lundström lundy lunham lunn
lunney lunny lunsford luoma luong lupiy lupo lupták luptáková luqe luqmaan luqman luque luria
lursmanashvili lusk lusparonyan lussier lussu lustenberger lut lutf lutgen lutholoni luthra
luthuli lutsenko luttenberger lutterveld luttrell luukkonen luvuno lux luxardo luyckx luyten luzi
lučić lwandle lyashko lyberis lyden lydon lygkouras lyles lymaxi lynchechaun lynchehaun lyne lyng
lynskey lyon lyons lyri lysaght lysenko lytkin lytkina lytle lytra lytvyn lytvynenko lás lása
lähteenmäki léger létourneau lévesque lévy lévêque líška líšková lópez löchel löf löffler löfgren
lönn lövgren löwer lúiséad lúnam lübs lüscher lüthi lətifxanlı maalik maalim maas maaswinkel
maawiya mabanga mabaso mabe mabhena mabhodla mabhoko mabika mabizela mabry mabuya mabuyakhulu
mabuza maca macadoo macaleavy macallen macaloon macan macanally macapagal macaraeg macart
macarthur macbreen macbride maccaffrey maccanelli maccann maccartan maccarthy maccarville
macclenaghan maccole maccomisky macconachy macconnaghy maccool maccormack maccrohan maccurtin
macdermott macdevitt macdonagh macdonald macdonnell macdougall macdowell macdwyer macdyer mace
macedo macegan macek maceková macelgunn macever macevoy macfadden macfall macfaull macgee
macgeehan macgill macgilligan macging macginley macginnitty macginnity macginty macgloin macglynn
macgovern macgreal macgroarty macguinness macgurk mach machado machale macharashvili machata
machatová machavariani machenry macher machitidze machnáč machnáčová machová machuca machugh
macháček macháčeková macháčková macias macinerney macingwane macinnes macka mackay macken mackenna
mackeown mackesey mackevitt mackey mackie mackle macklin macko mackovič mackovičová macková
maclean macleod maclysaght macmahon macmillan macmonagle macmorrow macmullan macmullen macnabb
macnaboe macnaboola macnally macnamara macnamee macneela macneill macnelis macnulty maco macon
macová macpherson macphilbin macrea macshea macsweeney mactiernan macveagh macveigh macwilliams
macías madan madani madar madariaga madarová madatyan maddock maddox maddy madej madejová madela
mader madera maderna maderno madhubuti madi madiba madide madigan madinaeva madinane madison
madiyan madlala madlanduna madlula madondo madonsela madrid madsen madu maduma maduna madunić
madziba maeda maertens maes maestas maestre maffei mafobo maftunova mafuleka mafulela magagula
magalhães magan magana magann magar magauran magaña mageba magee mageean magennis magennity mageto
maggard maggioli maghanga maghlakelidze maghradze magill maginn magić magkafopoulou magkanari
magkoufis maglio magnani magnuson magnusson magolwana magombo magononde magoula magoza magrassi
magrath magubane maguidhir maguire magujwa magutshwa magwaza magyar magál magálová mahaffey
mahajan mahal mahamba mahamed mahamud mahan maharaj mahat mahaye mahbeer mahbub mahdiev mahe
mahedy maheen maher mahfuj mahfuz mahieu mahlaba mahlalela mahlangu mahlase mahlinza mahlobo
mahmood mahmoudi mahmudov mahmudova mahnet mahon mahoney mahony mahto mahulube mahy maidana maier
maierhofer maillard maillet maillot mair mairhofer maisuradze maitha maithya maiyo majcen majd
majdan majdanová majdenić majdán majdánová majeed majerus majeská majeský majewski majoka majola
majorana majozi majstorović majumdar mak makarenko makariadis makaronski makarov makarova makhanya
makharadze makharashvili makhatadze makhathini makhaye makhaza makhedama makhlouf makhloufi
makhoba makhubo makhulukhulu makhunga maki makinde makinwa makkonen mako makohon makovac makovec
makovecová makovica makovická makovický maková makový makri makris makropoulou makrygiannis
makrykostas maksimov maksimova makulu makungu malacarne malachovská malachovský malakova malama
malambule malaparte malatesta malave maldonado malek malembe malenchini maletić malevu malfait
malherbe malhotra malikova malimi malina malinen malinga malinová malipiero malki mallard mallet
malley malli mallick mallien mallon malloy malm malmberg malmgren malmqvist malmström malnar malo
maloba malone maloney malowney maloča malpighi maltais maluki maluleka malyk malyshko malá malíšek
malíšeková malý mamala mamaladze mamani mamba mambo mamchur mamić mammen mammis mamo mamojka
mamojková mamontov mamontova mamula mamuladze mamulashvili manacorda managadze manahan manana
manandyan manavski mancebo mancilla mancini mancuso mand mandal mandalos mander manderscheid mandl
mandros manelidis maness maneta mangafova mangal mangale mangan mangarov mangat mangcamane mangede
mangel mangen mangena mangethe mangold mangum mani maniati manikas maniotis manitarou manjón
manley mann mannan manne manninen manning mannion mannix mannoia manns manolakis manoleas
manolesso manopoulou manos manoukas manouselis manousiadis manousopoulou manqele manrique
manríquez mansa mansell mansfield mansilla manso manson mansour mansouri mansveld mansvelt mansız
manta mantaris mantegazza mantegna mantilla mantou mantshinga mantzoros mantzouranis manukyan
manunta manvelyan manyoni manzanares manzano manzezulu manzi manzini manzo manzoni manço maouche
maphalala maphanga maphindela maphisa mapholoba maphumulo maquet maragkos marakas maraki marambio
maranga marangoni marashyan marasović marazzi maraš marcacci marceron marchal marchand marchant
marcinek marcineková marcinko marcinková marcinová marconi marcotte marcoux marcum mardešić
mardones marechal mareková marenzio maretić mareček marečeková mareš marešová marfell margaris
margaritaki margariti margaronis margaryan margia margitová margraf margreiter margvelashvili
marien marijanović marinetti maringer marinković marinović maris mariscal maritim mariánová mariën
mariño marić maričević marjanović marjonova markanjević markantonaki markey markham markkanen
markl markley marklund markopoulos markov markova markovac marković markovič markovičová markovska
markovski marková markoš markošová markuš markušová marler marley marlier marlow marlowe marnach
marnan maroa marolt maroof marougianni marošová marquardt marquet marquez marqués marr marra
marras marren marrero marrinan marron marrone marroquin marroquín marsden marsh marsili martel
martell martens marti martiadou martikainen martindale martineau martinec martinecová martinek
martineková martinelli martinez martinić martinka martinko martinkovič martinkovičová martinková
martinović martinovič martinovičová martinovska martinovski martinová martins martinsen martinson
martinsson martinák martináková martinček martinčeková martinčević martić martorell martová
marttila marttinen martucci martynov martynova martz martzoukou martáň martáňová martínez marušić
marx maryamova marzorati maréchal marí marín maršić marťan marťanová maržić mas masai masango
masaouti masarik masariková masaryk masaryková masarík masaríková mascagni mascareñas mascaró
mascheroni maseko masese masgalas masha mashaba mashasha mashimane mashinini mashiya masiala
masibekela masikane masila masilela masina masinga maslo maslov maslova maslová maslyak masná
masný masokha masondo masopoulos maspero massa massart massawe masse masset massey massie massin
masson massé mastandrea masterson mastoras mastrangeli mastrogiannidou mastrogiannis mastrogiorgis
mastroianni masuku masár masárik masáriková masárová mata matagne matahlija matamala matana matano
matara matas matentsidou mateos materne mateu matevska matevski mateša mathaba mathebela mathebula
matheka mathenge mathenjwa matheny matheson mathetha mathews mathiasen mathibela mathiesen
mathisen mathol mathonsi mathot mathula mathunjwa mathurin mathwasa mathy matiashvili matiaško
matiašková matijaš matijević matikainen matilainen matić matko matković matlock matney matokanović
maton matos matoušek matoušková matovina matošević matson matsoukas matsouri matsuda matsumoto
mattarella matteotti matteson matthews matthys matthäi mattila mattingly mattison mattos mattox
mattson mattsson matulin matulić maturana matus matveev matveeva matviyenko matyash matějka
matějková maughan mauldin maundu maupin maureira maurer maury mauréry mauréryová mauti mavela
mavra mavraeidi mavridi mavridou mavrikakis mavrič mavroeidakos mavroeidi mavrogonatos
mavromanolakis mavrommatis mavropoulou mavroutsos mavundla mavuso mawanda maweu mawewe mawia
mawira maxey maxfield mayaka mayberry maye mayer mayerhofer mayers mayes mayeza mayfield mayhew
mayise mayisela mayo mayol mayorga mayr mayrhofer mays maza mazalankosi mazarakis mazepa mazibuko
mazilescu maziya mazmanyan mazmishvili mazouz mazouzi mazur mazwi mazza mazzacurati mazzanti
mazzeo mazzi mazzini mazzocchi maćešić maček mačeková mačko mačkovič mačkovičová mačková mačo
maďar maďara maďarič maďaričová maďarová maďár maďárová mašek mašková mbaabu mbae mbaka mbamali
mbanjwa mbatha mbatshazwa mbeje mbekwa mbembe mbende mbhele mbhense mbhobho mbhodwe mbhulangwe
mbili mbithe mbiti mbogo mbokazi mboko mbonambi mbonane mbongwa mbongwe mbotho mboyisa mbui mbula
mbulaze mbulazi mbuli mbungela mbunjwa mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mcadams mcafee
mcaleavy mcaleenan mcaleer mcalinney mcalister mcallister mcaloon mcalunny mcambe mcambi mcanally
mcanco mcandrew mcanulty mcanyana mcardle mcareavey mcarthur mcatee mcateer mcauley mcauliffe
mcaveigh mcbee mcbreen mcbride mcbrien mccabe mccadam mccadden mccafferky mccafferty mccaffrey
mccaffry mccahill mccain mccall mccallion mccallister mccallum mccann mccants mccardle mccarney
mccarra mccarron mccartan mccarte mccarter mccarthy mccartney mccarty mccarville mccaskill
mccaughan mccaughey mccaul mccauley mccausland mccay mcclain mcclanahan mcclary mcclean mccleary
mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mccluskey
mccolgan mccoll mccollam mccollum mccombs mccomiskey mcconaghey mcconaghy mcconnell mcconnon
mccooey mccool mccord mccorkill mccorkle mccorley mccormack mccormick mccorry mccourt mccoy
mccracken mccrann mccrary mccray mccrea mccready mccreanor mccreary mccrory mccrossan mccrudden
mccue mccullagh mcculloch mccullough mccumiskey mccumisky mccune mccurdy mccurley mccurry mccurtin
mccusker mccutcheon mcdade mcdaeid mcdaid mcdaniel mcdaniels mcdermod mcdermott mcdevitt mcdonagh
mcdonald mcdonnell mcdonough mcdougal mcdougald mcdougall mcdowall mcdowell mcduffie mcdunphy
mcdwyer mcdyer mcelduff mcelgunn mcelhattin mcellistrim mcelnay mcelnea mcelroe mcelroy mcelwaine
mcelwee mcenaney mceneaney mcenry mcentaggart mcentee mcevaddy mcevilly mcevoy mcewen mcfadden
mcfall mcfarland mcfarlane mcfaull mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry
mcgarvey mcgauran mcgaw mcgeady mcgee mcgeehan mcgehee mcgeoghegan mcgeown mcgerr mcgettigan
mcgettrick mcghee mcgill mcgillicuddy mcgilligan mcgilly mcgilroy mcginley mcginnis mcginnitty
mcginty mcgirl mcgirr mcgivern mcglinchey mcglinchy mcgloin mcglynn mcgoff mcgoldrick mcgonagle
mcgough mcgourty mcgovern mcgowan mcgowern mcgrane mcgrath mcgraw mcgreal mcgregor mcgrenehan
mcgrew mcgriff mcgroarty mcgrory mcgruddie mcgruddy mcguigan mcguill mcguinn mcguinness mcguire
mcguirk mcguirl mcgurk mchale mcharry mchedlidze mchedlishvili mchenry mchugh mchunu mcildownie
mcilroe mcilroy mcilwee mcineely mcinerney mcinnes mcinnis mcintire mcintosh mcintyre mcisaac
mcivor mckaigue mckay mckee mckeegan mckeever mckelvey mckendry mckeniry mckenna mckenney mckenny
mckeogh mckeon mckeown mckernon mckevitt mckie mckiernan mckillop mcking mckinney mckinnon
mcknight mclachlan mclain mclane mclaughlin mclaurin mclaverty mclean mcleer mcleese mcleigh
mclemore mclendon mcleod mcloon mcloone mcloughlin mcmacken mcmahan mcmahon mcmanaway mcmanus
mcmaster mcmenamin mcmichael mcmillan mcmillen mcmillian mcmonagle mcmorrow mcmullen mcmullin
mcmurray mcmurrough mcnabb mcnaboe mcnair mcnally mcnamara mcnamee mcnaughton mcnea mcneal mcnealy
mcnee mcneely mcneil mcneill mcnelis mcnevin mcnicholas mcnicholl mcnill mcnulty mcnutt mcoyi
mcpartland mcpartlin mcpartlon mcpherson mcphilbin mcphillips mcpolin mcquade mcquaid mcqueen
mcquilkan mcquillan mcquillen mcquin mcquinn mcrae mcrann mcready mcreynolds mcroarty mcrory
mcshane mcsharry mcsheehy mcswain mcteague mcternan mctiernan mctigue mcusi mcvay mcveagh mcveigh
mcvey mcvicker mcvitty mcwalter mcwaye mcwhorter mcwilliams mdaka mdakane mdladla mdlalose
mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa mdotshana mdunge meacham mead meade meador
meads meadóg meagher meaney meany meara mears mebarki mecheri medač meddah medeiros medel medici
medić medjahed medlin medlock medrano medvecká medvecký medved medvedenko medvedev medvedeva
medveď medveďová mee meehan meeks meenaghan meenan meeres meersman meert meeus meeusen meftah
megaw megrelishvili mehigan mehloluhlaza mehrabyan mehrimohova mehrojov mehta meidhreach meier
meijer meili meimaris meindl meis meisch meister meixner meić mejia mejía mejías melady meladze
melancon melander melani meldon melendez melero melet melgar meli melia melican melicharová
melicher melicherová melicherík melicheríková melicherčík melicherčíková melichár melichárek
melicháreková melichárová melikidze melikishvili melin melis melitsopoulos melkadze mella mellado
mellet mello mellon mellor melnikov melnikova melo melton melville meléndez memela memon mena
menard menchaca mende mendenhall mendes mendez mendizábal mendonça mendoza mendès menendez meneses
mengk mengolo mennea menon mens mensa mensah menton mentzel menza menziwa menéndez menšík
menšíková meparishvili merabet merabishvili merah merakov meraz mercadante mercader mercado
mercalli mercantini mercati mercier mercks merckx merebashvili mergen meriläinen merino merisi
merkaš merkushev merkusheva merkx mernagh merrell merrick merrigan merriman merritt mersch mertens
merz merzoug merzougui mesa mesarić mesbah mescall mesić meskhi meskill messaoudi messer messina
messner mestdagh metaxas metcalf metcalfe metella metreveli mettler metz metzger metzler meucci
meunier meurant meurisse meusburger mexi meyer meyers meyiwa meza mezei meziane meziani mezzetta
mečiar mečiarová mfeka mfusi mgabadeli mgabhi mgaloblishvili mgasela mgazi mgcaleka mgeladze
mgenge mghebrishvili mgilija mgobhozi mgwaba mhayise mhlabandlovu mhlambo mhlanga mhlangu mhlanya
mhlongo mhlongwane mhlophe mhlungu miah micca michaels michailidis michailidou michalakis
michalarou michalech michalechová michalek michaleková michalellis michalica michalicová michalka
michalko michalková michalík michalíková michaud michaux michelakaki michelangeli micheletti
micheli michels micheni michiels michielsen michos michou michálech michálechová michálek
micháleková michálik micháliková mickens middelkoop middlemiss middleton mielcarek mies miettinen
migliaccio migwi mihajlovska mihajlovski mihalik mihaliková mihalić mihaljević mihalík mihalíková
mihelič mihelčić mihić mihoubi mihálik miháliková mijsberg mikaberidze mikadze mikava mikayelyan
mikeladze mikhaylov mikhaylova mikheev mikheeva mikić mikkelsen mikkola mikkonen miklavčič
miklečić mikloš mikloško miklošková miklošová miklík miklíková mikoyan mikulandra mikulec mikulák
mikuláková mikulík mikulíková mikulčić mikuš mikušová mikúš mikúšová milachkov milam milanesi
milanova milas milatić milburn milea milenkov miletić milevoj miley miliadou miliaki milina
milioris miličić millar millea millet millican milligan milliken millán milmo milne milner
miloslavić milotić milotová miloudi milovac milroy miltenburg mimica miminoshvili mimouni mims
mimun minasbekyan minasyan minayo mindiashvili minet minhas miniati minihan minihane minne minnick
minogue minton mintz mináč mináčová miočić mir miralles miramontes miranov mireles miriti mironov
mironova mironshohov mirosavljević miroshnychenko mirt mirzoyan mirzoyants miró mirəhmədov
mirələmov misakyan miscell mischos mishchenko mishin mishina mishra misicher misidou misiko
miskell missoni mistry mistrík mistríková mistéal mital mitei mitrevska mitrevski mitridis
mitropoulos mitropoulou mitschke mitsopoulos mitsopoulou mitsou mittal mitter mitteregger mitterer
mitterlehner mittermayr miura mixon miya mize mičetić mišak miše mišković mišík mišíková mjadu
mjoli mjwara mkhabela mkhandlela mkhathini mkhatshwa mkhitaryan mkhithi mkhize mkhokeleleki mkholo
mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mladenov mladenova mladenovska mladenovski mlakar
mlalane mlalazi mlambo mlangatshe mlangeni mlawula mlinar mlinarič mlondo mlotshwa mlungwana
mlynár mlynárik mlynáriková mlynárová mmboga mmbone mnangat mnangwe mnatsakanyan mncube mncwabe
mncwanga mngadi mngoma mngomezulu mnguni mngwemkhulu mngwengwe mnikathi mnisi mnogoznaeva mnomiya
mnqamu mnqayi mnquhe mntambo mntimande mntungwa mnyamande mnyandu mnyoni moberg mobley mocanu
moccia mocenigo mochev modebadze modi modiano modig modigliani modrić modugno mody moe moeller
moen moenen moens moensendijk moerman moes moet mofardin moffatt moffett moffit moffitt mogaka
mogeni mogensen mogere mogherini mogire mohammadi mohammedi mohan mohanty mohaupt moher mohinurova
mohlaroyimova mohr moilanen moiseev moiseeva moisio mojica mojsov mojsova mojžiš mojžišová mokadem
mokas mokaya mokhtari mokoena mokrane mokrani mokroš mokrošová mokua mol molano molchanov
molchanova molefe molegraaf molen molenaar moles molesini molin molina moliner molins molitor moll
molloy molnár moloney molyneux momberg monachas monaco monaghan monagle monahan moncada mondaca
mondadori mondaini mondal mondise mondragon mondragón monduzzi moneta monfort mongan mongare
monicelli moniz monnier mononen monreal monroy monsalve monson montague montalbán montalcini
montalti montalvo montanari montanariello montanelli montanez montano montaña montañez montaño
montecchi montecino montecinos monteiro montemayor montenegro montero montes montesano montesinos
montessori monteverdi montez montgomery monti montoya montyanov moone moonen mooney moore moorman
moosbrugger morabito moraes moraga morahan morais moraiti moraitis moraleda morales moran morandi
morandini morante morar morara morata moravcová moravec moravecová moravčík moravčíková morawo
morcillo moreau moreels morehead moreira morel moreland morell morellato morera moresi moretti
morey morgagni mori moriarty moric moricová morillo morin morissette morić morlacchi morley
mornane moroney moros morosini morová morozov morozova morpurgo morrell morricone morrill morrin
morrison morrissey morrocco morse morsli mortati mortensen mortier morucci morvan morán mosby
moscarda moschino moschopoulos moschovaki mose moseley mosemann moser moseti mosher mosiashvili
mosier mosinyan moskal moslavac mosley mosquera mostefaoui mota motaung moten motha mott motte
mottet moturi motyka motyková motyčka motyčková moulay moulin moulton moultrie moura moureau
mourib mousel mouselimis moussaoui mouton moutousidis moutzouri movsisyan mowery moy moyano moye
moyer moylan moynihan moyo moysidou mozart močibob mpangazitha mpanza mphahlwa mphankomo mphazima
mphemba mphephethwa mpikela mpila mpofana mpofu mpumuza mpungose mpunzana mqadi mqungebe mrak
mraović mraz mrazek mrazeková mrazko mrazková mrazová mráz mrázik mráziková mrázka mrázko mrázková
mrázová mríosáin msagortsyan msamkhulu msane msani mseleku mshazi mshengu mshetsyan mshibe
mshikela mshikila mshiyane msibi msimang msindazwe msokazi msomi msryan msuthu msuya msweli
mthabela mthalane mthanti mthembu mthethwa mthimkhulu mthinti mthiya mthiyane mthombeni mthonti
mtimande mtolo mtshali mtumaseli mtuswa muange muasya mubinova mucha muchai muchangi muchemi
mucheru muchira muchoki muchová muchui mudden mude mudgway mudri mudronja mueller muendo muev muga
mugisha mugure muhammadaliyev muhammadaminov muhammadamirov muhammadayubov muhammadazizov
muhammadov muhammadrizoyev muhammadsafoev muhammadsodiqov muhammadsolihov muhammadumarov
muhammadyasinov muhammadyusupov muhammadziyoev muhia muhonen muhonja muhoro muhovic muhr muhsinova
muhumed muigai muijs muilleoir muimi muinde muindi muir muizzova mukami mukherjee mukhin mukhina
mukhopadhyay mukiri mukoya muktar mukundi mulcahy mulcair mulder mulders muldoon muldowney mulei
mulet mulgrave mulgrew mulhare mulhern mulinge mulkerrin mulkey mullaghan mullaly mullan mullane
mullaney mullany mullarkey mullen muller mullery mulligan mullin mullins mullis mullooly mullooney
mulloughney mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvany
mulvenna mulvey mulvihill mulvin mulvy mumba mumbe mumbua mumladze mumtozova munari muncy mundia
mundy munga munger munguti munguía munisayeva muniz munn munnelly munoz munro munroe munshi munson
munyi munyiva munyua munywoki muoki mur muradyan murae murage muraguri murakami murangiri muratori
muratovic muravev muraveva muraya murcia murdoch murdock mureithi murgaš murgašová murialdo murigi
murillo murin murinová muriungi murnane murnin muro murodov murphy murrell murri murrihy murry
mursalinaeva murtagh murthy murty murugi murunga murungi murín murínová musabəyov musabəyova
musaeva musaevi musatti musaxanlı musayelyan musazadə museveni musfirayeva musgrove musheghyan
mushi mushkambaryan mushkudiani mushtariyeva musi musijanovski musil musili musilová musimbi
muslimaeva muslimov musselman musser mustafayev mustakova mustapaeva mustapaevi mustapić mustač
mustonen musumba musungu musya musyimi mutahi mutanu mutegi mutembei mutemi mutethia muteti
muthami muthee mutheu muthiani muthike muthini muthomi muthuri muti mutindi mutio mutti mutugi
mutuma mutune mutungi mutwiri muuo muxlisayeva muxtaroğlu muya muzayyanova muzdalifayeva muñiz
muñoz muğanlı mušćet mužina mužić mvelase mveni mvubu mvuyana mwadime mwai mwaka mwakio mwakyusa
mwalimu mwamburi mwandla mwania mwansa mwanza mwathi mwelase mwema mwenda mwendia mwero mwihaki
mwinyi mwinzi mwirigi mwita mwololo mwongela mwongeli myasnikov myasnikova mydlo mydlová myeni
myers myeza myhre mykhalyuk mykhaylychenko mykhaylyuk myklebust mykytyuk myllymäki mylonas
mylonidou myrick mysirlis mytari myteletsis mzhavanadze mzila mzilankatha mzileni mzimela mzizi
mzobe mzolo mzomba mzoneli mzukase mzulwini mzungu mác mácka mácková mácová máirtín mármol márquez
mártan máček máčeková máčik máčiková mäder mäenpää mäkelä mäki mäkinen mälzer männistö mäntylä
määttä månsson mårtensson méaláid ménard méndez mészáros mínguez móricová möchlichen möller mörth
møller múgica múñiz mühlbacher mühlberger mühlböck mühle mülichen müller müllerová müllner
mürvətqızı məcnunbəyov məhərrəmli məhərrəmoğlu məhərrəmzadə məlikzadə məmmədli məmmədquluzadə
məmmədxanlı məmmədzadə naail nabatyan nabeel nabievi nabih nabors nabwire naccari nachqebia nadal
nadeau nadeem nadi nadig nadiradze nadirashvili nadkarni naeem naessens nafuna nagar nagarajan
nagel nagele nagi nagl nagle nagy nahapetyan naibei naidoo naidu naik naili najeeb najera nakagawa
nakajima nakamura nakashidze nakato nakhshkaryan nakhumicha nakić nala nalbandyan nalchadyan nall
nallon nally nalty nalyvayko nance nanda nandisa nandwa nangle nanouris nantsou naoum napier
napolitano naquin narain narang naranjo narasimhan narayan narayanan narimanidze narula narvaez
narváez nasambu nascimento naserian nash nasikas nasimiyu nasiopoulos nason nasqidashvili nasri
nassou nastatos nastos natarajan natroshvili natsouli natsvlishvili natt natta naughton naumov
naumova naumovski nava navara navarová navarrete navarria navarro navas navez navone navrátil
navrátilová nawaz nayak nayar naylor nazarenko nazareth nazari nazarov nazarova nazaryan načinović
nağıoğlu ncala ncama ncanana ncongwane ncube ncusi ncwaba ncwane ndaba ndabandaba ndabansele
ndabase ndabezitha ndambuki ndandali ndanu ndawo ndawonde ndege ndichu ndiema ndima ndimande
ndinda ndinisa ndiritu ndiwa ndiyema ndlala ndlandla ndlangamandla ndlanya ndlanzi ndlela ndlondlo
ndlovu ndolo ndondakusuka ndonga ndoro ndosi nduati nduli ndunda ndwandwe ndwiga neachtain nealon
nealy neancól neary nebieridze nebot necaise necci nedermeijer nedić nedjar nedyalkov nee needham
neehan neelan neeley neelin neely neenan neff negi negrete negron negrón nehoda neilan neilian
neilson neira neirynck nek nekrasov nekrasova neligan nelis nelissen nelms nelos nemcová nemec
nemes nemeth nemeș nemsadze nene nenzi neparidze neporozhniy nerger nerkararyan nersesyan
nersisyan nesbitt nesmith ness nestayko nesterenko nesterov nesterova neto nette neu neubacher
neubauer neugebauer neuhauser neuhold neulinger neuman neumann neumayer neumayr neumeister
neumüller neuner neureiter neureuther neuschäfer neuteboom neuville neuwirth neuzerling nevado
nevala nevalainen nevarez neven neves neveu nevárez newberry newby newcomb newell newkirk newman
newsom newsome ney neyens neylon ngala ngao ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo
ngcolosi ngei ngema ngeno ngetich ngiba ngidi ngige ngina ngo ngobese ngobisi ngomane ngome
ngonini ngotho ngotsha ngubane ngubeni ngui ngumbao ngungunyana ngunjiri ngure nguyen nguyễn
ngwane ngwazi ngwekazi ngwenya nhlabathi nhlane nhlanhlampofu nhlapho nhleko nhlengethwa nibali
nicaise nicholls nichols nicholson nickerson nicolau nicolay nicoletti nicolini nicolucci niederl
nielsen nielson niemeier niemelä niemi nieminen niermann nieto nieuwstraten nievo nigam niggli
nihoe niiranen nijman nijs nikabadze nikiforov nikiforova nikitin nikitina nikitopoulos niklasson
nikoghosyan nikolaev nikolaeva nikolaidis nikolaishvili nikolaou nikolatou nikoleishvili nikolić
nikolopoulos nikolopoulou nikoloudaki nikolov nikolova nikolovska nikolovski nikolyuk nikonov
nikonova nikoulis nikula niland niles nilles nilsen nilsson nilufarova nimac ninalowo niscoromni
nishimura niskanen nissen nissinen nistor nitra nitrová nitsotolis nitti nitto nizet nizharadze
niño nišević nižetić nižnanská nižnanský nižnánsky nižnánská nižňanská nižňanský niță njambi
njapha njau njihia njiki njinji njoka njoku njomane njuki nkabinde nkala nkamzwayo nkansa nkansah
nkatha nkirote nkomo nkomose nkomoye nkonyeni nkosi nkrumah nkumane nkundlande nkwakha nkwali
nkwaliyenkosi nkwanyana nnamani noack nodanga nodlomo nogantshi nogueira noguera nogués nohlmans
noland nolcini nolen noll nollee nolty nombela nombhoco nomndayi nomvuma nondaba nondlela nonduma
nongalaza nongalo nonis nonkosi nonkululeko nontanda nontuli nonyana noonan noone noordijk norac
norambuena norberg norbiato nord nordberg nordgren nordin nordio nordlander nordlund nordqvist
nordström norfleet norgren nori noriega norlin norling norrman norry norton norwood norén
nosachenko nosbusch nosenko nosiglia noskov noskova nosov nosova nota notarbartolo notová nouar
noui nouri nousiainen nousis novaes novais novak novaro novikov novikova novoa novosel novota
novotny novotná novotný novák nováková nowak nowanqa nowell nowlin noyes nozadze nozimova nozulu
nqumela nsele nshanyan nsia nsibande nsibanyoni nsindane nsukuza ntagkali ntaka ntamonde ntanola
ntanou ntanzi ntavas ntenga nthenya nthiga nti ntiamoa ntim ntinyari ntokos ntombela ntotis ntotsi
ntoulias ntova ntovas ntrivala ntsele ntshalintshali ntshangase ntshingila ntshiza ntuli ntziavida
nugent nugnes nulty nunes nunez nunley nunn nunne nur nuriyeva nurmi nurminen nurmuhammadov nurəli
nussbaumer nutsubidze nutt nutter nuutinen nuyts nußbaumer nuñez nwachukwu nwosu nxamalala nxasana
nxele nxumalo nyaako nyaakoaa nyabuti nyabuto nyagaka nyaguthii nyakio nyale nyamawi nyambane
nyambose nyambu nyame nyamu nyamweya nyanda nyandeni nyangaresi nyangau nyangweso nyantakyi nyathi
nyawa nyawo nyawokhulu nyawose nyazitla nyberg nye nyembe nyembezi nygren nygård nyhan nyide
nykänen nylander nylund nylén nyman nyoike nyokabi nyokayebululu nyongwana nys nyssen nyström nzai
nzama nzamela nzau nzilani nzima nzimande nzimase nzioki nzisa nzuki nzuza nájera nálepka
nálepková näf näslund næss németh nôta nôtová nöbauer nørgaard núñez němcová němec němeček
němečková nəbibəyli nəbioğlu nəbiqızı nərimanov nərimanova nəsibova nəsirli nəzirli nəzirova
nəzərli oakes oakley oates obama obando obara obare obasanjo obaseki obeng oberemko oberhauser
oberhofer oberleitner obermayr obermüller oberndorfer oberweis obi obiero obonyo obradović obratov
obrien obryan obuya obšut obšutová ocasio ocaña ochoa ochola ochs oconnell oconner oconnor oden
odera odero oderwald odescalchi odetola odinaeva odinga odintsov odintsova odira odiwuor odobašić
odom odonnell odoyo odum odunsi oduori odyan oemencs oennen oestrovsky offredi ofner ofori ofosu
ogada ogawa ogbuehi ogden ogega oger ogeto ogindan oginga oginni oglesby ogola ogolla ogulana
ogunbamigbe ogunbiyi ogunbo ogunde ogunleye ogunwobi ogunyeye ogutu ogweno ohanyan ohara ohlsson
oikarinen oikonomopoulou oikonomou oinonen ojala ojanen ojeda ojiambo ojo ojok ojua ojukwu ojwang
okada okafor okamoto okech okeefe okeke okelo okemwa oketch okeyo okhrimenko okhrymovych okinyi
okongo okonkwo okoro okropiridze okruashvili oksanen okuku okyere olabode oladipo oladipupo olaiya
olander olasupo olate olausson olave olawale olaya oldham olea oleary olesen olguín oliboni
olifirenko olinger oliphant olivares olivarez olivas oliveira olivera oliveras olivetti olivo
olivárez olivé oliynyk oller ollikainen ollila ollivier olmedo olmo olmos olmstead olofsson
olowokeere oloyede olsen olson olsson olthof olubode olugbayila olujimi olukotun olukunga olusanya
oluwagbemi olvera olykan oláh omair omalley omani ombasa ombati ombui omeir omidina ominova omma
omojola omollo omolo omotoso omran omwenga omweri omwoyo ondari ondiek onditi ondrašík ondrašíková
ondrejka ondrejko ondrejkovič ondrejkovičová ondrejková ondrus ondrusek ondruseková ondruš
ondrušek ondrušeková ondruška ondruško ondrušková ondrušová ondráš ondrášek ondrášeková ondrášik
ondrášiková ondrášová ondrúšek ondrúšeková oneal oneil oneill ongeri oniani onio onishchuk onisto
onjengenyamazane onoh onsongo ontiveros onufriyenko onwuka onyancha onyiego onyshchenko ooko
oommen ooms oosterhek oosterhout oostveen opanasenko oparinde opazo opizzi opluštil opluštilová
opmans opoku opondo oppong oprea opuku oquendo oraon orban orbanić orbelyan orbán ordonez ordóñez
oreilly orekhov orekhova orellana orengo orešković orfanakis orfanidou orfaniotis orina orjuela
orlić orlov orlova orlović orlyk orlík orlíková ormeño ormsby ornelas orobets orosco orosz orourke
orozco orr orrego orsini orsós orta ortega ortese orth ortiz ortmann ortner ortolani orton ortuño
orucov orwa oršolić oršoš oršulić osborn osborne osburn oscuro osei osgood oshea oshin oshodi
osiemo osipov osipova osiyeva oskanyan oskarsson oskerchyan osorio osoro ospina ospino ossama
ossandón ossani osses ossola ostapchuk osteen osterhoudt ostermann ostinelli ostrander osullivan
osuna osuntokun oswalt ota otabekov otarashvili otero oti otiende otiwa otmani otoole otsos ott
otte ottino ottosson otuo otčenáš otčenášová ouali ouchene ouellet ouellette ouko ouwel ouwerkerk
ovadia ovalle ovcharenko ovchinnikov ovchinnikova overby overdijk overeem overgaard oversteeg
overstreet overton oviedo ovnarski ovsiyenko owais owens owiti owokoniran owolabi owoyemi owusu
owusuwaa oyadiran oyaifo oyarce oyaro oyarzo oyarzún oyekan oyelaran oyeniyi oyetoro oyeyemi
oyinlola oyoo oyshayeva oyugi oza ozanyan ozimec oznetsyan ozuna oñate očenáš očenášová paananen
paavilainen paavola pabón pacelli pacetti pacharazka pacheco pacher pachler pacillo packard packer
pacomio padden padgett padilla padmanabhan padovano padrón paez paffrath paganini pagkalos
pagliaro pagnotto pagès pahlevanyan pai paier paillet paimo paine paiva pajer pajerová pajunen
pajur pak pakarinen pakhchanyan pakhomov pakhomova pakov palabougiouki palacio palacios
palaiologopoulou palaiologos palan palanduzyan palau palieraki palios palioura paliy palić palka
palko palkovič palkovičová palková palla palladio pallarès pallas pallo pallová palma palman
palmer palmgren palmisano palmqvist palo palomar palomares palombi palomino palomo palomäki palov
palovič palovičová palovová palová palovčík palovčíková paltrinieri paluch paluchová palumbo
palyan palúch palúchová pambukchyan pambukhchyan pamić pammer panagiotakopoulos panagiotakopoulou
panagiotou panatta panchal panchuk pandey pandis pandit pandurić pandya panfilov panfilova
pangilinan paniagua panicucci pankidou pannell panopoulou panosyan panou panousis panov panova
panovska panovski pantazi pantiska pantoja pantos pantou pantsulaia pantzartzidis pantzekos
pantziou panzera paoletti paolini paolucci paor papachristou papadakis papadima papadimitrakis
papadimitriadis papadimitropoulou papadopoulos papadopoulou papaefangeliou papaefangelou papafava
papafotis papageorgiou papagiannakopoulos papagiannis papagiannopoulos papak papakonstantinou
papakosta papananou papandreou papandrikopoulou papanikolaou papanota papapanos paparić
paparoidamis papashvili papaspiliotopoulou papastayrou papastergiou papathanasiou papatheodosiou
papathoma papatrechas papatzika papava papayan papazyan pape papetti papiashvili papidze papikyan
papoudis papoulis papoutsopoulou papoyan papp pappa pappas papuashvili paquay paquet paquette
paquin paquot parada paradi paradis parajanyan parakesikyan paranou parashkevov paraskefa
paraskefopoulos parasyuk paravyan pardo paredes pareja parejo parekh pareto parganas parham parikh
parini paris parisi parkes parkin parkinson parkkinen parmar parmentier parmer parmitano parnell
paronikyan paronyan paronyants parousis parpinel parr parra parraguez parri parris parrish parrott
parsa parsadanyan parsamyan parsons partanen partenadze partida partin partridge partsvania paruta
parvanova parviainen parzer paré pasanen pascarella pashayan pashinyan pasman pasolini pasqua
pasquier passalacqua passalidis passchiers passmore pastine pastoors pastén pataki pataraia
patberg patchett patechkova patel patelis patelli paten paterson pathak patil patiniotaki patino
patiño patkov patla patmanidis paton patsouras patsourea patten patterson patton pattyn pauer
pauko pauková pauley paulik pauliková paulitsch pauliček pauličeková paulk paulovič paulovičová
paulsen paulson paulsson paulus pauly paulík paulíková paulíček paulíčeková pausini pauwels
pavanello pavarotti pavelek paveleková pavelić pavelka pavelko pavelková pavelová pavez pavin
pavić pavičić pavka pavko pavković pavková pavlaki pavlenko pavli pavliashvili pavlidou pavlik
pavlikovská pavlikovský pavliková pavlin pavlič pavliček pavličeková pavličko pavlo pavlov pavlova
pavlović pavlovič pavlovičová pavlovová pavlová pavlychenko pavlyk pavlík pavlíková pavlíček
pavlíčeková pavolová pavone pavuk pavón pavúk pavúková paxton payet paylabazyan payne pazos paúk
paúková paľa paľka paľko paľková paľo paľov paľovová paľová paľovčík paľovčíková paľuch paľuchová
paľúch paľúchová pašek pašeková paška paško pašková peachey peano pearsall pearson pease pechel
pecotić pedalov pederiva pedersen pedersoli pederson pedigo pedišić pedraza pedrazzini pedrero
pedroni pedrosa pedroza peebles peeler peeples peeters peeva pefkianakis peham peharda pehkonen
peiffer peikrishvili peinado peircín peiró peixoto pekkala pekkarinen pelekh pelikán pelikánová
pelkonen pellegrini pelletier pelli pellicer pellico peltier peltola peltonen peltoniemi peláez
pemberton pemousi pena pender pendergrass pendl pendleton pendzhakova penić penn pennanen pennell
pennetta pennington penrod penttilä penttinen penz peppas pera peradze perak perakis peral perales
peralta peranda perano perck perdikakis perdikis perdomo perdue perea perebyynis perechiklyan
pereira perelló perepelytsya perera peres pereyra perez pergande pergolesi peri perini
peristeropoulos perić perišić perkins perko perkov perković perner peron peronne peroulaki perozzo
peroš perpinias perrakis perreault perret perri perrier perrin perron perrono perrot perrotis
perryman persico persijn persson pertile pertini pertl peruzzi peruško perälä perčić pesendorfer
pesonen pestov pestova petek peterlik peterman peters peterse petersen petersson petit petitjean
petkovska petkovski petlyura petrakis petralli petrassi petrenko petriashvili petridis petridou
petrie petritakis petrić petričević petrocelli petrogiannis petropoulos petrosian petrosiani
petrosyan petrosyants petrou petrov petrova petrovická petrovický petrović petrovič petrovska
petrovski petrová petrucci petrucelli petruzzi petruška petrušková petryk petsas petsi petsia
petta pettersen pettersson pettigrew pettis pettit pettway petukhov petukhova petz peukert
pevetsova pezzali peña peñaloza peñalver peñas pečnik pečur peša pešić peška peško pešková pfeffer
pfeifer pfeiffer pfister pfleger phakathi phakathwayo pham phan phathwayo phayre phelan phelps
phetha phethela phewa phifer phikela philban philbin philib philippart philips phillips phillipsen
phingoshe phipps phiri phoseka phoswa phukan phungula phuthini phạm piacentini piagkos piane
piazzi picard piccinni piccio pichardo pichler pichon piché pickard pickens pickering pickett
piddubna piddubnyy pieber pieper pierard pierrard pierret pierson pieters pietilä pietrangeli
piette pigafetta piggott pignatti pigott pihl piirainen pika pikec pikounis piková pikros
pikyanski pilcher piliposyan piljek pillai pillay pilon pilz pimenta pimentel pinamonte pincheira
pincherle pinckney pinder pineau pineda pinedo pingle pinheiro pinho pinilla pininfarina pinkerton
pinkney pinkston pino pinson pintar pintarić pintarič pinter pintor pintér pinzón piogóid piovani
piperakis piperidi piperigkos pipia pipkin pippas pippin piquer pirandello pirard pirc pircher
pire pirelli pires pirinen pirker pirlot pirnat piron pirotte pirson pirtskhalava pisacane pisani
pisano pisaroni pischinas pishtovkoleva piskopani pison pispa pissios pistoletto piteros pitkänen
pitman pitre pitsakis pitsis pitskhelauri pitsolis pitt pittman pitts pizarro pizzamano pizzetti
pizziol pizzo piérard piña piñeiro piñol pišút pišútová pkemoi pkhakadze pkhaladze pla plakotaris
plana planas plantak plante plantek plataki plath platini platt plattner platzer plaucha plauchová
plavec plavecová plavucha plavuchová plažanin plch plchová plekancová plekanec pletschette pleše
plešivcová plešivec pliatsikas ploshtakov plourde plover plummer plunkett plyunkova plyutsova
pléimeann pléimionn poakov poblete pochet pock podhradská podhradský podkonická podkonický poe
poelmans poerio pogačnik poghosyan poghpatyan pogue pohjola pohl poindexter pointner poirier pokas
pokorny pokorná pokorný pokos pokrikyan pokuaa polanco poland polani polatidou polemi polesel
polet polfliet poliak poliaková politou polizzi polić poljak polk pollack pollak pollard pollet
pollock pollák polláková polonijo polović poltavets polyakov polyakova polychronidis polychronis
polychronopoulos polyzoakis polzer polák poláková pomaa pomares pombo pomeroy pometta ponce
poncelet ponci poncin pondov pongrac ponomarev ponomareva pons pont pontecorvo ponti poole poore
poos popa popescu popkhadze popov popova popović popovska popovski popp poppe porcel porcellato
porfyriadou porichis poropat porras porta porterfield portero portilla portillo portmann porto
porubjak porubjaková porzio posada posantzi posch posey poslon pospíšil pospíšilová postl postma
poston potamianou potapov potapova potier potočnik potts potvin pou poudel pouftsis poulain pouli
pouliasi poulida pouliezos poulimenos poulin pouliot poulogiannopoulos poulsen pournara powell
poza pozapalyan pozder pozo pozuelo pozzecco požega prabhakar prabhu prada pradhan prado praet
praga prager prakash prandachka prantl prasad prashad prat prater pratesi prather prati prats
pratt praxmarer preciado preda predovan preiß preka prelec prem prempeh prendergast prenner
prentice preočanin prescott presley pressley pretorius prewitt prial pribanić prichard pridgen
priego prieto primožič pringle prinov prins prinsen prinz priselac pritchard pritchett priuli
probst procacci procházka procházková procter prodi proffitt prohaska proietti proinnsias
prokhorov prokhorova prokopovych proost proshkov proshyan prosser protsenko proulx prouse prouva
provencher provis proykova prpić prskalo prtenjača pruett pruitt pruschke pruvost pryal prykhodko
prymachenko pryor prytula pryymak prévost pröll psaltis pstikyan psychari psychias psyllakis
psyrri pucci puccini pucher puchner puckett puente puentes puerta puga pugliese puglisi puhakka
puharić puig puirséal pujadas pujol pukluš puklušová pulci pulev pulgar pulido puljiz pulkkinen
pullen pulliam pundel puntigam punz pupák pupáková puranen purcell purdy puri purnell purohit
purvis pushkar pustovit putinja putkaradze putman putnam putz puustinen puška puškarić pušková
puškár puškárová pușcașu pylarinos pyle pylypenko pyrovolou páez páirceir pálka pásztor pärtzelt
pääkkönen pålsson pépin pérez póil pölitz pöll pöllänen pölzl pöschl pühringer pənahov qaasim
qabeel qabiloğlu qadar qadeer qafarov qafurbəyli qahtan qaim qais qarabağlı qaseem qasif qasımov
qavelashvili qipiani qipshidze qolbaia qomazitha qoçulu qoşalı quadir quaide qualls qualter
quarles quartey quasimodo quaye queally queenane querini quero querol quesada quevedo quezada
quigley quigney quijada quillen quillinan quilty quin quinlan quinlivan quinney quinny quinones
quinonez quintana quintanilla quintero quinteros quintus quirke quiroga quiroz quirós quispe
quiñones quiñónez qurashvili qurbanlı qurbanov qureshi qusay qutaybah qutqaşınlı qwabe qədirzadə
qəhrəmanlı qənizadə raab raaghib raakin raashid raatib raatikainen rabar rabb rabbani rabbitte
rabee rabhi rabia rabiah rabitsch rabl rachedi rachmanidis rachovitsas racine rackham radchenko
radebe radelić rademaker rader radford radhakrishnan radi radin radinović radiopoulou radisch
radić radl radman radojković radolović radovalis radović radočaj radošević raed raes raeymaekers
rafay rafeek rafferty rafios rafter raftery raftis ragan raghavan raghna ragkousis ragland
ragsdale raguž rahal raheel rahija rahilly rahmani rahmoune rahmouni rai raifteirí raight raimondi
raines rainey rais raja rajagopal rajagopalan rajala rajan rajh rajn raju rajčić rak rakela
rakovan rakovanová raková rakuljić raley raljević ralston ramachandran ramaekers ramaker
ramakrishnan raman ramanathan ramaswamy ramazzotti ramdani ramdedovic ramesh ramey ramirez ramis
ramishvili ramos ramsauer ramsay ramsey ramírez ramšak randazzo randhawa randle randles raney
ranganathan rangel rangelov rankin ranta rantala rantanen rao raol rapisardi rapp raptis rascón
rashidyan rasimosyan rask raskin rasmussen raspor rastelli rastija rastoder rastogi ratcliff
ratemo rath rathore ratliff ratta rattan ratti rattigan rau rauch rauhala raurica rausch rauscher
rauter rautiainen rautio ravaglioli raval ravn ravtopoulou rawat rawley rawlings rawlins rawls
raya rayburn rayel rayhonova raynaud rayner raynor rayyonova razmadze razo rađenović rašeta rašić
ražov rea reade reardon reaves reavy rebić rebolledo rebollo rebryk recer recers rechberger recio
reckinger redd reddick reddin redding reddy redi redican reding redko redl redman redmon redondo
reeder reen rees reese regalado rege regge regkas regnier reguera rehn rehorst reich reichel
reicher reichert reichl reichmann reidy reif reig reijers reilly reimes reinbacher reindl reinert
reinikainen reinisch reinprecht reinthaler reischl reiser reising reisinger reisner reiss
reitbauer reiter reiterer reithofer reitinger reitz rek rekhviashvili remacle remmers renard
renault rendon rendulić rendón renehan renfro rengifo renier renner reno rensi renson rentas
renteria rentería rentzos renzi repiská repiský repo reppa reppos requena resanović resch resnik
respighi restrepo reséndez retamal retamales rettenbacher reuter revazishvili revazyan revilla rey
reynaert reynaud reynders reynell reynolds reynoldson reynoso rezende rezig rhatigan rhattigan
rhoades rhoads rhoden rhodes rhyne riascos riba ribarić ribas ribeiro ribera ribes ribić ribič
ribičić ricart riccardi riccati ricci ricciardi richardová richards richardson richey richmond
richter richtár richtárová ricker ricketts rickman ricolfi riddell ridder riddick ridenour
ridgeway ridley rieder riedl riedler riedmann rieger riegler riehl riem riener rienzo riepl riera
ries rieser rietveld riffo rigaux rigby riggins riggs righi rigkos rigney rigsby riha rihová
riihimäki riikonen rijcken rijetković rijks rijn rijntjes rimpopov rinaldi rincon rincón rinehart
riney ringhofer rinn rinne rinner rinos rintala rioba riojas riordan rios riou rioux ripley ripoll
rippey riquelme risch risek risma rismondo rissanen risteard ristovska ristovski risvas ritacca
ritchey ritchie ritoša ritter rius rivard rivas rivera rivero riveros rivière rizoulis rizzo
rizzoli ričko riša riška riško rišková rišo rišová roa roache roark roarke roarty roba robakidze
robb robbins roberge roberson robertson robertsson robeson robey robi robinette robins robison
robitaille robiyayeva robledo robles robson roby roca rocamora rocca roccabonella roce rocha roche
rocher rockwell roda rodarte rodden roddy roden rodionov rodionova rodis roditou rodman rodrigues
rodriguez rodriquez rodrígez rodríguez rodríquez roe roelandt roels roero roessink rogaris rogava
rogerson rogge rogiers rogner rogov rogova rogošić rohaan rohde rohleder rohr rohrer rohrmoser
roht roháč roháček roháčeková roháčik roháčiková roháčová roidoulis roig rojas rojek rojeková
rojka rojko rojková rojnić rojo rokas rokka roldan rollinger rollins rolón roma romagnoli romaiou
romanchuk romanenko romanets romanov romanova romančík romančíková rombaut rombouts rome romero
romeu romijn romiti romo ronayne roncalli roney ronga ronkainen ronoh roodesteijn rooney roose
roosen roosenboom rop roper ropero ros rosado rosales rosas rosell roselló rosemann rosen
rosenbaum rosenberg rosenberger rosengren rosenow rosenqvist rosenthal rosero roshlov rosiello
rosinová roskoth rosmini rosner roso rosová rosseel rosselli rossellini rosselló rosser rossetti
rossi rossini rossiter rossmann rostiashvili rostomyan rosén roth rottensteiner rotter rotteveel
rottiers roukes roundtree rountree roupakas roura rourke roush rousianos rousseau rousseaux
roussel rousselet rousset roussou rouwenhorst rouwhorst roux rovira rowe rowell rowland rowlands
rowley roybal royer royo rozas rozhkov rozhkova roziyayeva rozman rožič rožman rshtuni ruairc
ruane ruano ruban rubben rubbia ruberto rubets rubeša rubilar rubinić rubinyan rubio rubík
rubíková rucker rudd rudden rudkins rudko rudyk rueda ruelas ruelle ruffin ruffini ruggeri
ruggieri rugut ruhshonova ruijs ruiséal ruiz rukavina rukhadze rumaysayeva rumora runyan runyon
ruotsalainen rupnik rupp ruppersberger ruppert ruqiyayeva rus rusakov rusakova rushing rusko
rusková rusnak rusnák rusnáková rusová russo rustamyan rustamyants rusticucci rusňak rusňák
rusňáková rutar rutherford rutledge ruto rutten rutter rutto ruud ruuskanen ruwa ruz ružička
ružičková ryabchenko ryabets ryaboshapka ryabov ryabova ryabovil rybakov rybakova rybníček
rybníčeková rybár rybárik rybáriková rybárová rydberg rydén ryle rynn rynne rys rysová rytkönen
ryynänen ryš ryša ryška ryško ryšková ryšová rzaquluzadə rácz rädel räisänen räsänen räty réamonn
río ríos rís ródenas róm rómová röck röhrdanz röhricht römer rönkkö rörricht rössler rövşənov
rønning rúfus rúfusová rüegg rýs rýsová růžička růžičková rəhimli rəhimov rəhmanova rəsulzadə
saabir saadi saafir saahir saajid saal saalim saaqib saarela saari saarinen saariyah saastamoinen
saavedra sabah sabani sabater sabatini sabbatini sabbe sabeeh sabela sabelo sabharwal sabil
sabinova sabiq sabljak sabo sabol saboor sabotic sabrinova sabur saburah sacco sachar sachdev
sachdeva sachenko saci sacristán sacré sadan sadaqat saddamov saddler sadeed sadiqov sadiyeva
sadler sadoyan sadıxov sadıxova saelens saenz saez safaryan saffi safinayeva safiyeva safo safoaa
safonov safonova sagar sager sagese sagmeister sagnelli sagredo saha sahakyan sahal sahli sahlin
sahni sahota sahraoui saidani saidov saidova saikia sailer saina saini sainio sainz sair saito
saitoti saiz sajaia sakamoto sakarya sakač sakellariou sakinayeva sakki sakwa sala salaj salajka
salajková salajová salako salamanca salamoğlu salandra salas salat salata salazar salbashyan
salcedo salcher salcido saldana saldaña saldivar saldivia saldías salem salemi salerno salet
salgado salgari salhi salichos salieri salinas salisbury saliy sallee salley sallinen salmela
salmerón salmi salminen salo salohiddinov salom salomaa salomonsson salonen salopek saltaouras
salter salukvadze salvemini salvini salvà salyer salz salzer salzmann sama samakidis samandarov
samanidis samaniego samaras samel samele samelová sameya sameľ sameľová saminova samirov samirova
samiyeva samkharadze sammer sammon sammons samoei samokhodov samoylenko samoylov samoylova sampaio
sampath samper sampson samra sams samsonov samsonova samsonová samtanidou samuelová samuels
samuelsson samushia samyn sanabria sanborn sanches sanchez sandal sandanezwe sandberg sande
sandell sanders sanderson sandgren sandhu sandin sandlin sandoval sandström sandvik sangha sanghvi
sanguineti sangwani sangweni sanhueza sanikidze sanitra sanitrová sanjarov sanjuan sankar sankaran
sanmartín sanmiguel sanoyan sans sansoni sant santacruz santamaria santamaría santana santander
santi santibáñez santillán santner santorio santoro santrosyan sanudo sanz saors saoudi saouer
saoulidis sapp sapriki sapundzhieva sarabia saraceno saracino saraf sarafidis saragat saralidze
saran sarantinos sardelić sardorov sargent sargsyan saridaki sarikas sarin sarkar sarkhoyan
sarkisiani sarma sarmiento sarna sarneel saroyan sarpong sarraf sarri sarros sarsfield saruni
sarvarov sarvinozova sas sasaki sasser sastre sastry sathe satherley satlas sato satriani satsyuk
satta satterfield sattler satyan sauber sauceda saucedo sauer sauli sauls saunders saura sauro
sauvage savant savard savelev saveleva savenko savin savoie savolainen savorgnan savoy savvaki
sawe sawhney sawyer sawyers saxena saxo saxon saxton sayah sayenko sayers saylor sayre sayyid
sazonov sazonova sbarbaro sbonias sbrinis scaduto scalera scalfaro scallan scallon scally
scamarcio scandone scanlan scanlon scannell scannláin scaramucci scarborough scarbrough scardino
scarfoglio scarlatti scarpa scarpetta scarponi schaack schaaf schachinger schachner schacht
schaefer schaeffer schafer schaffer schagen schakelaar schalk schaller schandl schank schantl
scharf scharinger scharroo schartner schartz schatteleijn schatz schatzl schaub schauer schaus
scheel scheer scheffers scheibe scheiber scheidegger scheidl schell schellekens schelvis schenk
schenkel schepens schepers scherer scherms scherr scherrer scherz scherzer scheucher scheuermann
schiaparelli schiavo schiavone schicchi schiefer schiestl schiffer schilcher schiller schilling
schilt schiltz schimpl schinagl schindler schinke schinnerl schintgen schipper schlager schlatter
schleich schlesser schlosser schlögl schmid schmidinger schmidl schmidt schmidtke schmied
schmiedecke schmiedt schmit schmitt schmitz schmuck schmölzer schnabl schneeberger schneider
schnyder schober schoch schofield schokman scholl scholten scholtes scholtz scholz schomber schon
schoofs schoonbroodt schoonover schott schotte schottin schou schouten schrader schramm schrammel
schrant schranz schreiber schreiner schrempf schrenk schrik schrittwieser schroeder schroeff
schröder schubert schuchhardt schuh schuler schuller schulte schulten schultz schulz schulze
schumacher schummer schuster schuurmans schuylenborch schwab schwaiger schwaighofer schwartsbach
schwartz schwarz schwarzinger schwarzl schwass schweiger schweighofer schweitzer schweizer
schwendinger schwital schyns schäfer schär schärer schöberl schöffmann schöller schön schönauer
schönberger schönland schöpf schüler schüller schürch schütz scialpi scoggins scollan scotti
scotto scribhín scribner scriven scroggins scruggs scullion scully scuylenborchs sdoukou sdrallis
seale seally sealy searcy searle searlóg searraigh seaton seay sebepou seco sedano seddiki seddio
sedlar sedliak sedliaková sedlák sedláková sedláček sedláčková seebacher seeley seely seery
sefekos segal segarra segebahn segers segerson segersun segerszoen seghers segni segovia segrè
seguel seguin segura seguí sehgal seibert seidel seidl seifert seil seiler seip seiser seitric
seitz seiwald sekera sekerová sekhniashvili sekhon selami selby selecká selecký seleznev selezneva
selinopoulou seliverstov seliverstova sellars sels sembathwa semenchenko semenov semenova
semerjyan semialjac semitecolo sengupta sengwayo seničić senko senková senouci seoighe seppä
seppälä seppänen sepulveda sepúlveda serao serem sergeev sergeeva serlupi sermonti serna serra
serraglio serrano serrato servais serwaa seršić seshadri sestig sethi setrick setty sevarova
sevastou sevdas severson sevilla sevillano sevinchova sevrin seward sewell seyidbəyli seyidzadə
seymore sezer sezgin seč sečová sfakianaki sforza sfounis sfyrlas sgalambro sgarbi sgourena
sgouros shabalala shabane shabangu shabliy shaboyan shabunts shackelford shafer shaffer shaffrey
shagoyan shahazizyan shahbazyan shahinova shahinyan shahinyants shahnazaryan shahnozova
shahriyorov shahzodov shailer shainidze shakaryan shakhray shakiri shakramanyan shalamberidze
shalavasyan shamase shamatava shamray shamugia shan shanahan shand shandu shangase shange shanidze
shank shankar shanker shanks shanley shanny shapiro shapoval sharabkhanyan sharaf sharapov
sharapova sharashidze shariff sharikadze sharkey sharma sharov sharova sharpe sharry shashkov
shashkova shatirishvili shaughnessy shavadze shaw shazi shcherbak shcherbakov shcherbakova
shcherban shchors shchukin shchukina shchyrytsya sheahan sheane shearer sheedy sheehan sheehy
sheeran sheerin sheffield sheil sheilds shelembe shelest shelunts shengele shengelia shenoy
shepard shephard sheppard sheqiladze shere sheremet sheremeta sheridan sherlock sherrill sherrod
shestakov shestakova sheth shetty shevchenko shevlin shezi shibase shiel shiels shifflett shikuku
shilov shilova shimizu shinga shinn shipley shipman shipp shiryaev shiryaeva shively shkembova
shmorhun shoba shockley shohjahonov shohruxov shombela shongwe shonia shortt shovkoplyas shoyisa
shozi shrader shrestha shroff shtarbov shtepa shtokalo shubin shubina shubitidze shukakidze
shukhevych shukla shukronova shukuryan shuler shull shultz shumaker shuman shumate shupe shutko
shvachka shvachko shvayka shvedchenko shvelidze shylo shynkarenko shyyan sibal sibalukhulu sibanda
sibaya sibeko sibhene sibilia sibindi sibisi sibiya sibley sichinava siddiqui sideris sidhu sidi
sidiropoulos sidiropoulou sidler sidor sidorov sidorova sidorová siebenaler sieber sieberer siegel
siegl siegrist siele siering siffredi sigagu siganos sigegede sigei sigerson sigl sigler sigmon
sigrist sihvonen sijadu sikalidis sikder sikes sikhakhane sikharulidze sikhosana sikhunyana
sikirić sikobi sikotidou sikuku sikwayo silagadze silangwe siler silin silina sillanpää siller
sills silveira silvennoinen silverman silvestri simard simashkevych simba simelane simeoni
simeonov simic simitopoulou simitzi simić simmon simmonds simmons simms simoens simola simonen
simonis simonishvili simonič simonov simonova simonovska simonovski simonová simons simonsen
simonson simonsson simonyan simpkins simpson sims simó simões sinclair sinema singh singhal
singletary singleton sinha sinisi sinnott sinožić siolou siomos sionainn sioris siouta sipes
sipilä sipos siqueira siradze sirbiladze sirchenko sirko sirobaba sirois sirotić sirunyan sirviö
sirén sisco sishangwe sishi sishiya sisk sismondi sisneros sisoyan sisson sitar sitati sithenjwa
sithole sithombo sithuli sitienei sitnikov sitnikova sitolotolo sitopoulos situma sivertsen sivva
siwele sixtus siyaya siyeshe sizemore sjöberg sjöblom sjödin sjögren sjöholm sjölander sjölin
sjölund sjöstedt sjöstrand sjöström skaftourou skaggs skally skarlatos skarpetas skasila
skaventzou skeahan skeen skeffington skehan skelly skelton skenderovic skhirtladze skidmore
skinner skivington sklenica sklenicová sklenička skleničková sklenka sklenková sklenár sklenárik
sklenáriková sklenárová sklár sklárová skog skoglund skok skokan skokanová skoog skopenko
skordakis skordos skorobohatko skoryk skotadi skoubrou skoularidis skov skrekas skremmyda skribas
skrijelj skrinska skupnjak skutecká skutecký skyba skylogianni skyrda sköld slade sladonja
slaetsdochter slagle slagmolen slamon slaninkova slater slaton slattery slavík slavíková slayton
slašťan slašťanová slegers slevin slimani slingerland slivka slivko slivková sloan sloane sloboda
slobodník slobodníková slobodová slocum slone slota slotová slovinec slovinecová slovák slováková
slowey slyne slyusar smail smalley smalls smallwood smardanski smardas smeets smet smets smiley
smirnoff smirnov smirnova smit smithson smits smoković smolić smoot smrek smreková smullen smyk
smyrniotis smyth smythe snauwaert snead sneed snell snider snodgrass snook snowden snyder soares
sobarzo sobolev soboleva sobota sobowale sobrero sobrino soderini sodhi soduba soffici sofianos
sofra soghomonyan soi soileau soini soininen soita sokač sokhela sokhulu sokhwebula sokić sokol
sokolaki sokolov sokolova sokolová sola solakhyan solakoudis solana solanki solano solari solberg
soldo solej solejová soler solera solheim solihayeva solimena solis soliz sollima solomidou
solomun solorio solorzano solovev soloveva solsona soltani solé solís som soman somboni somers
somerville somfula somko sommaruga sommer sommers somogyi somoza sompisi sondini sondisa songiya
soni sonnier sonnino sonnleitner sonqandile sontag sontuli sood soolachán soolaghan soos
sopadzhieva soper sopromadze soranzo sordi sorensen sorenson sorgatz sorger soria soriano sorić
sorokin sorokina sorrell sorrentino sosa sotelo sothole sotiralis sotiropoulou soto sotobe soucy
soudani soukup soukupová soule soulintzis souma sourbis sousa southard southee southerland souza
sowell sowers sowman soyinka soylu soós sošić spaan spadafora spain spalas spalding spallanzani
spandonidis spanevello spangler spanhaak spanidou spann spanochristodoulou spanos spanoudakis
sparkman spasegkou spasopoulos spasov spasova spasovska spasovski spathari spathopoulos spaulding
spearman speer speight speijer spellman spelman spence spenser speri sperl sperry spicer spiegl
spier spieß spiker spiliadou spiliotis spillane spillman spindler spinelli spinks spinola spitzer
spivey spooner spordilis spradlin sprague spreeuw spreitzer spriggs springer sprong sprouse
spruill spruit spruyt spurgeon spurlock spyridaki spyridakis spyropoulos spörri squarcione sraffa
sridhar srinivas srinivasan srivastava srmakeshyan sršen stac stace stackhouse stadelmann
stadlbauer stadler staelens stafford staggs staglieno stahl stahr stalder staley stallings
stallworth stamatiadis stamatoukou stamelos stamelou stamm stamopoulos stamouli stamoulis stamper
stamrood standaert standún stanfield stange stangl stanishev stanić staničić stansberry stanton
stančin staněk stapleton staquet starkey starks starnes starosta starostová starr starčević stas
stassin staten statha stathatos stathopoulos staton staub staudacher staude staudinger staudt
stauffer staunton stavrianos stavridou stavropoulos stayrou staňková stclair steadman stearns
stecher steckel steele steenbakkers steenbeek stefanelli stefanou stefanovska stefanovski
steffensen stegall steger steichen steidl steiger steinacher steinbacher steinbauer steinberg
steinberger steinböck steindl steiner steininger steinkellner steinlechner steinmann steinmeiern
steinmetz steinwender stejskal stejskalová stelmakh stelzer stelzl stenberg stenlund stenson
stenström stepanov stepanova stepanyan stephens stephenson stepp sterckx stergialis stergioudis
sterkman stets stettler stettyn steuer steurer stevens stevenson stey steyaert stichter stidham
stiebitz stiegler stiffel stifter stiles stillman stillwell stiltner stinis stinnett stinson
stipanović stiperski stitt stjohn stocker stockhammer stockinger stockton stoddard stodola
stodolová stoffel stoffelsz stoforiadis stogios stoiber stoica stoices stojanov stojanovska
stojanovski stojnić stojčević stoll stolnik stoltz stolz stolze stondún stoner stonge stook stopar
stoppani storey storladi stott stoubou stovall stover stowe stowers stoykov stošić stpierre
strader stradivari straka straková strandberg strangio strasser stratford stratogianni stratton
straub strauss strauß stravosnichis strawbridge stražičić streeter streicher strelkov strelkova
strickland stricklin strid striebitz strijker strik strinavić stringer strnad strnadová strnisko
strnisková strobl stroh strohmaier strohmayer strohmeier strom stroobants strother strouba stroud
stroup strunk ström strömberg strøm strýček strýčeková stubblefield stubbs stucchi stuckey stucki
studer stuivenberg stull stummer stumpf stundún stupalo sturdivant sturgill sturgis sturm stus
stutz stylianidou ståhl stöckl stöckli stöger stückler stütz stănescu suarez suazo subbotin
subbotina subramaniam subramanian suciu suggs sugrue suhonen suijker suipéal sukhanov sukhanova
sukiasyan sulaberidze sule sullivan sultanlı sultanov sulzer sumayyeva summerlin summerville
sumner sumpter sundaram sundberg sundell sundin sundqvist sundström suomalainen suominen suppan
suprikyan suprunenko sur sura surać sureda suresh suri surian surmanidze surmelyan surratt suter
sutherland sutinen sutter sutton suvorov suvorova suzuki suárez sušnik svahn svanberg svanidze
svantesson svedberg svendsen svensson svetličić svoboda svobodová svrbík svrbíková svyrydenko
svystun svärd swafford swain swaminathan swamy swank swann swanson swartz swazi swearingen sweeney
sweeny swennen swenson swinnen swisher switzer swope sych sykas sykes sylligardos symeonidou
symonenko symons synnott synodinou syombua sypsa syrgis syrjälä syrmou syrotenko syrris sysoev
sysoeva syvilia szabó szalai szekeres szilágyi székely szücs szőke szűcs sáenz sáez sáirséal sámel
sámelová sámeľ sámeľová sánchez sárközi säuberlich sæther séguin söderberg södergren söderholm
söderlund söderman söderqvist söderström söding sölzer sörensen søndergaard sørensen süleymanlı
süleymanov süßebier sýkora sýkorová sədalı sədaqətoğlu səfərli səlimova səmədoğlu taaj taanish
tabacu tabagari tabassum tabatadze taber tabet taboada tabor taborrino tacchini taccola tachas
tachatyan tachmazidis tachtsidis tackett tadeen tadevosyan tafazal taferner tafoya tafrali taft
tafuri taggart tagliafierro tahawwur taheem tahirzadə tahmaseb tahraoui tahri taibi taimur taipale
tait taj tajammul tak takahashi takala takantzas takidze takkelenburg takyi takács talakhadze
talal talan talat talavera talbert talbi talbot talbott taleb talha talhah taliani talib taliercio
tallent talley talpaš talpašová talukder talwar talıblı talıbov tam tamang tamarit tamayo tamazyan
tamborini tamburello tamburi tamburini tamez tamiolakis tammerijn tamminen tamsma tanaka tandon
taneja tangen tanghe tangney tanguay tansey tanskanen tantou tanui tanzer tanzini tapchileshtov
tapdıqlı tapdıqoğlu tapia tapp tarakajyan taralingova taran tarantini tarantino tarasenko tarasov
tarasova tarayan tarchetti tardif tarhan tarnaris tarontsyan tarpey tartaglia tartini tarus
tarvainen tarver tasca tashchyan tasios tasioulas taskinen tasnapetyan tassi tasso tassoni tata
tatar tatarka tatarková tatarová tate tatozov tatsi tatulyan tatum tatunts tatár tatárka tatárová
tauber taucher tavadze tavares tavartkiladze tavernarakis tavlaridou tavčar tawia tawkeel taxidou
tağızadə teague teahan tebaldi techer tedesco tedoradze teel tehan teixeira tejada tejeda tejedor
tejera tejero tekeyan telesio telizhenko tella tellez tello telychenko tembo temirov temmerman
temourtzidis templeton tena tencalla tennant tenney tenorio tepeš terentev terenteva terer
tereshchenko tereshchuk terlević ternan terragni terrazas terrill terrón teruel tervo terzidis
terzis terzić terzyan terán tesař teslenko teslya tessier teterin teterina tetteh teufl teunissen
tevetoğlu tevosyan tevzadze texier textor tešija thabekhulu thabethe thabizolo thacker thaker
thakkar thakur thaler thalhammer thaller thaman thames thanel thango thao thapa tharp thasitou
thatcher thayer thein theis theisen thela thembekwayo thembela thenjwayo theodorikakos
theodoropoulos theodoropoulou theodosiadou theodosiou theriault theriot therrien theunis theuri
theys thibodeau thibodeaux thiel thielen thigpen thill thilmany thinnes thirion thiry thivaios
thobeni thole thoma thomakou thomason thomassen thomka thommen thomopoulos thompson thomsen
thomson thonon thornburg thorne thornhill thornton thorp thorpe thorsen thorton thorén thoya
thoyana thrasher thuku thulin thuliswayo thumbela thumbeza thuranira thurner thurston thusi
thusini thwala thygesen thys thériault tiainen tiba tibbetts tibbs tice tichá tichý tidwell
tiefenbacher tielemans tiepolo tierney tighe tiihonen tijerina tikhonov tikhonova tikka tikkanen
tillery tilley tillman tillmanno tilton timek timeková timka timko timková timlin timmerman
timmermans timmons timofeev timofeeva timonen timoney timony tindall tinney tinsley tintzmann
tipton tirabassi tirado tirie tirkkonen tirop tirpák tirpáková tisaj tischler tisdale titov titova
tiwaa tiwari tkach tkachenko tlustek toal tobar tobin tobler toboulidou tobri todoris todorov
todorova todorovska todorovski todua toft togher togia togliatti tognazzi tohall toivanen toivonen
toić tokar tokov tolan tolbert toldo toledo tolentino toler toli tolin toliver tolj tolley
tolliver tolonen tolordava tolosa toloudis toloza tolvanen toman tomana tomanek tomanová tomaník
tomaníková tomaselli tomasetti tomasini tomaň tomaňová tomašek tomašeková tomaška tomaško
tomašková tomažič tomei tomek tomeková tomescu tomeček tomečeková tomečka tomečko tomečková tomić
tomičić tomka tomko tomková tomlin tomlinson tomljanović tommaseo tompkins tománek tománeková
tomášek tomášeková tomášik tomášiková tomáška tomáško tomášková tomášová tomšič tonc toney tong
toninelli tonisto tonoyan tonui toolan toole toolin toolis tooman toomey toor topajikyan topali
topchiyski topić topkov toplak topoľská topoľský topuria torfs torgomyan torlonia tormay tormey
tormo tornatore toro toroitich toromidis torosyan torpey torralba torre torrecilla torrence
torrens torres torrez torricelli torrijos torstensson toscani toscanini toscano toselli toshev
tosi toso tosouni tosto toth totino totić totten totwiller touati toubeau touil toulaki touloupi
toumi tourna tournavitis tournay toussaint tovar tovmasyan tovstolis tovstukha tovuljyan towett
towle townes townsend tozzi tozzo tqebuchava tqemaladze tqeshelashvili trachilis traetta tragousti
trahan trainor trajkovska trajkovski trammell tran traoin traore trapanese trapani trapp trask
tratnik trattner trauner trausch travaglia travaglio travers traversa travia traxler traylor
traynor trbović treadway treadwell treanor trebbi treccani trejo tremblay tremonti trenor trentin
trentini trentsiou treoigh tresoldi tretyakov tretyakova treves trevino trevisan trevisani treviño
trezzini treó treóigh trgovčić triall triana triantafyllou triantakonstantis tribble trice
trierweiler triftanidou trika trillini trillo trimble trimmel trincavelli trinkl tripathi triplat
triplett tripp trivedi trivellas trlík trlíková trnski trobbiani trobouki troch trofimov trofimova
troisi trombetta trombley trommler tron troncoso tropea trotta trottier troutman trowbridge trub
truben trubenová trubin trudeau truitt trujillo trummer truong trupiano trupp trussardi trutanić
tryhub tréinfhear trépanier tröst trüb trần tsaava tsabali tsabouri tsachaki tsaghikyan
tsagkrasoulis tsagliotis tsakalakou tsakanikas tsakhkloryan tsakiri tsakmakis tsalamandris
tsamados tsamaslidis tsamopoulou tsamtsouri tsanaka tsanava tsandilas tsantidou tsapralis
tsaramiadis tsarenko tsarkos tsartsidze tsarukyan tsati tsatsanis tsaturyan tschentscher tseas
tseberlidis tsegas tselios tsellos tsentouros tsereteli tsertsvadze tserunyan tsetou tsetseri
tsetskhladze tsiakos tsiamitas tsiamouras tsiantas tsiaras tsiatis tsigaridas tsikarishvili
tsiklauri tsikni tsiknias tsikrika tsimi tsintsadze tsiobani tsiolx tsioupra tsipletsyan tsiplikof
tsirekidze tsironis tsisyk tsitouras tsitskov tskhadadze tsolakyan tsolkas tsomaia tsomokos tsoni
tsonis tsopanidis tsormotyan tsotras tsotsis tsotsov tsoukia tsouknidas tsoumos tsounakou tsoupras
tsoura tsouraki tspnetsyan tsrtataryan tsulaia tsulukidze tsurtsumia tsurvizyan tsushko
tsutskiridze tsvetkov tsvetkova tsybulenko tsymbal tsymbalyuk tsyupa tsyutsyura tubbs tubridy
tucker tudela tudić tuggle tughremachyan tughushi tuithof tukane tukhchiev tuksar tukur tully
tumangelov tumanyan tumwesigye tuohey tuohy tuomi tuominen tuovinen tupá tupý tur turallı
turashvili turati turchetta turchi turci turcotte turesson turgeon turina turk turkalo turley
turman turmanidze turmes turnbull turner turney turov turova turpeinen turpin turraoin turrini
turudić turunen turčinov turčok turčoková tutino tuttle tutty tuturilov tuwei tuzzolino tuđa tušek
tuškan tveit tverdokhlib tweneboa twidle twohey twohig twomey twumasi tyahnybok tychyna tykha
tykhyy tymchenko tymchuk tymviou tynan tyner tyralis tyrrell tytarenko tzagka tzallas tzanavara
tzanoudakis tzavellas tzekos tzevelekos tziaras tziavas tzigkoura tzikas tzinieris tziortzi
tziortzios tziotzis tziova tziratoudi tzoumakis tzouvelis táilliúir tähtinen täsche téllez tóibín
tórrez tóth törnqvist török türk tůma tůmová təhmasibli uaithne ubaadah ubadah ubaid ubaidah
ubaldi ubay ubayd ubaydullah uddin udeh udinese udinesi udovenko udovychenko ugarte ughi
ugrekhelidze ugrinić uhban uhl uittenbosch ukić ulibarri ulikhanyan ullmann ulloa ulmer ulubabyan
umaarah umair umanets umarov underhill underwood ungaretti unger uniacke uniaque unterberger
unterweger uotila upadhyay upchurch uphaus uphuis uphus uppal upshaw upton uram uramová urbanová
urbany urbina urblík urblíková ureña urfalyan uriarte uribe urlić urra urrab urrutia urushadze
urzúa uría urías usmonov ustabashyan ustenko ustinov ustinova usyk utley utmazyan uusitalo uvarov
uvarova uzankichyan uzunyan uğurlu ušić vaati vabaza vaca vacek vachon vachouthianakis vaci
vacková vaes vaessen vafeiadou vagena vahanyan vahar vahuni vaidya vail vaillancourt vaillant
vainio vaiou vairamidou vaitsopoulos vajcik vajciková vajcík vajcíková vajda vajdová vakalakis
vakalis vakarchuk vakhniy vakouftsi vakrilov vakulenko vala valach valachovič valachovičová
valachová valadez valasidis valavanis valbuena valcárcel valdebenito valderrama valdes valdez
valdivia valdés valencia valenciano valenko valent valenta valente valenti valentić valentová
valentínová valenzuela valera valette valguarnera valiaka valier valieva valievi valjetić valkama
valkanou valkonen vall valladares valle vallejo vallejos vallenduuk valles vallet vallin valls
vallée vallés valmarana valsamidou valtas valtonen valušek valušeková valuška valušková valverde
valíček valíčeková vampirska vamvakas vamvoukaki van vanbrabant vanburen vanchenko vandaele
vandamme vandecasteele vandekerckhove vandenbergh vandenberghe vandenbroucke vandenbussche
vandendriessche vandeputte vanderheyden vanderlinden vanderstraeten vandevelde vandewalle vandiver
vandoros vandyke vanegas vanek vaneková vanetsyan vang vangisa vanhee vanhoose vanhorn vanhoutte
vanhove vanmeter vann vanneste vanover vansteenkiste vanvitelli vanwinkle vanyan vaněk vara
varaklis varano varas vardakis vardapetyan varderesyan vardosanidze varela varelidou varga vargas
varghese varis varkey varma varner varney varosyan varoutidou varpetyan varsamis varsamou
varshanidze varsos varthaliti vartiainen vartuninski varty varughese vasadze vasari vasconcelos
vashakidze vashaqmadze vashchenko vashchuk vasilaki vasilakis vasileiadi vasileiou vasilev
vasileva vasilogiannis vasilopoulou vaska vasko vasková vasova vasquez vass vasseur vassis
vastenhouw vasylashko vasylechko vasylenko vasylevych vatamanyuk vattimo vaught vavasi vavoulidis
vavourakis vavrinecová vaz vazigeghtsyan vazoura vazquez vazvazov vaňková vašek vašeková vaška
vaško vašková vdovenko vdovychenko veale veas vecellio vecoli veenendaal veenstra vegt veilleux
veić vejar vekua vela velandia velasco velasquez velazquez velderman velentzas velez veljanov
veljanova velkov velkova veloso veltman veltroni velychko velásquez velázquez velďák velďáková
venable vendetti venditti vendrell venegas veneziano venhrynovych venier venkataraman venkatesh
vento ventura venturi venäläinen veranyan verbeeck verbeek verbeke verbiest verbist verboom
verboven verbruggen verbrugghe vercammen vercauteren vercelloni vercoe vercruysse verda verdejo
verdi verdier verdin verdonck verdone verdugo verduzco verdú vereecke vereecken verelst veres
verfaillie verga vergara vergassola vergauwen vergeer vergerio verhaar verhaegen verhaeghe
verhagen verharen verheij verhelst verheuvel verheyden verheyen verhoeven verhulst verhun verkade
verkhola verkhovynets verlinden verma vermeersch vermeir vermeire vermeiren vermenych vermeulen
vermeylen vernydub vernyhora verri versace verschuere verschueren verschut versluijs verstappen
verstraete verstraeten vertoor vertooren vertyporokh vervaeke vervaet ververidou verviti vervoort
verwimp verwoert vesel veselov veselova veselová veselá veselý vespa vespucci vestergaard
vesterinen vesterlund vestin veterník veterníková vetter veysəlli vezi vezzali viaene viana
vianello viberg vicen vicena vicencio vicenová vicens vick vickers vickery vidaković vidalakis
vidas videla vidic vidmar vidoni vidov vidović vidovič vieira vierdag vig vigliotti vigneron
vignon vigorelli viitala viitanen vik viklund vikström vila vilain vilakazi vilalta vilanova
vilaplana vilar vilayətoğlu vilches vildos vilhelmsson viljanen viljevac villablanca villadicani
villagomez villagra villagrán villagómez villalba villalobos villalonga villalpando villamil
villamizar villanueva villar villareal villarosa villarreal villarroel villasenor villaseñor
villaverde villegas villena villeneuve vincetić vinck vincze vink vinogradov vinogradova vinson
violatos virk virta virtanen visconti vishnyakov vishnyakova visintini vismara visser vissers
viswanathan vitale vitasović viter vitruk vitsaxis vittadello vitturi vivaldi vivanco vivcharenko
viveros vives viviani vizcaíno viña viñas višňovská višňovský vižintin vlach vlachodimou
vlachonikoleas vlachos vlachou vlachovič vlachovičová vlachová vladimirov vladimirova vladislavić
vlaeminck vlasenko vlasov vlasova vlassi vlasyuk vlašić vleugels vlisaroulis vlk vlková vlna vlnka
vlnková vlnová vlokh vlček vlčková vobla voblyy vodopivec voet vogel vogl vogler vogt vohra voigt
voinea voisin vojković vojtek vojteková vojtka vojtko vojtková volarević volarić volcke volikakis
volk volkov volkova vollbrecht volta volterra volz voortman vora vorkapić vorlokas vorobev
vorobeva voronov voronova vorontsov vorontsova vos vosinaki voss vossos voukas voulgaridou
voulgaris voulkos voultsidou vouras voutilainen voutsas voutselas voutsina vovk vozar vozila vozár
vozárová vrabcová vrabec vrabelj vrablec vrablecová vradi vraka vrancken vranckx vranić vranken
vraskou vratsyan vrazhalski vrban vretenar vrhovec vue vugdelija vugec vuk vukman vukobratović
vuković vukušić vuljak vumisa vundla vunisa vuorela vuori vuorinen vučetić vučin vučković vyas
vydarená vydarený vyshnyak vyshyvana vyshyvanyy vysochan vyziinou váradi váska vásková vásquez
vávra vávrová vázquez väisänen välimäki väyrynen väänänen vélez véliz vézina vítek vítková vörös
vəfalı vəlioğlu vəlixanov vəliyeva vəlizadə vəzirov vəziroğlu waahid waajid waardeloo wable
wabomba wabwile wabwire wachter waddell wadhwa wadood wadsworth wafa wafeeq wagener wagenknecht
wagenvoort waggoner waghorn wagle wagner wagoner wahhaaj wahl wahlberg wahlgren wahlström wahome
waite waithaka waithera waithira wakefield wakhungu wakio wako walch walcher walden walder waldner
waldron waldrop wali walia walla wallen waller wallgren wallin walling wallis wallner wallén
walser walsh walshe walsteijn walston walters waltl walton wamaitha wamboi wambura wampach wampler
wamuyu wandera wandl wang wanga wangai wangare wangechi wangeci wanijiku wanjau wanje wanjira
wanjugu wantz wanyoike wanza wanzala warfield wario warner warnier waruguru warui wasendlunkulu
washburn wasike wason wasonga wasson waswa watanabe waterman wathelet watkins watson watters
wattiez waugh wauters wauthier wavinya wawira wawire wayua weatherford weatherly weaver webb
webber webby weber webster wechselberger wechuli weddle weeldenburg weems weerdenburg weever
wegmann wegscheider wehrli weibel weidinger weigl weihmann weijland weijters weiler weimer
weinberg weinberger weiner weinhage weinhold weinstein weis weiser weisgerber weiss weissenböck
weitzel weiß wela welf welker wellens weller wellman wende wendt wenger weninger wennberg wensen
wentworth wentz wenzl werdes wernecke wertz weru wesack westberg westbrook wester westerbeek
westerberg westerburg westerlund westermann westfall westin westlund westman westmoreland
wettstein wetzel wever weydert weyland weylant weyrich weza whalen whaley wharton whatley wheatley
wheaton wheeler whelan whelehan whipple whitaker whitcomb whited whitehead whitehouse whitehurst
whiteman whiteside whitfield whitley whitlock whitlow whitman whitmire whitmore whitson whitt
whittaker whitten whittington whitty whitworth whyte wiafe wiberg wickham wicks widhalm widmann
widmer widén wiedner wiek wieloch wiener wies wiesbauer wiese wieser wiesinger wiesner wiggins
wigman wijland wike wiklund wikström wilbanks wilcken wilcox wilde wildschut wilfinger wilhelmsson
wilhite wilke wilkerson wilkes wilkin wilkins wilkinson wilks willaert willame willekens willems
willemsen willett willey williamson williford willingham willoughby willson wilmart wilmes wilmet
wilmont wilmoth wilmotte wilms wilmsen wiltzius wimberly wimmer winandy winberg winchester
windhager windham windisch windsor winfield winfrey wingate wingfield winkler winn winnrich
winslow winstead winther wipstrik wirth wirtz wirz wiseman wisniewski witcher witherspoon withrow
witt witte wittmann wofford wohlgemut wohlmuth wolcott wolfe wolff wolffel wolford wolfsdr
wolfswinkel wolter wolters wolzak womack wong woodall woodard woodbury woodcock woodley woodruff
woodson woodward woodworth wooldridge wooley woolley wooning wooten worden worley worrell worsham
wortham worthington woudenberg woulfe wouters woutersz wratt wray wren wrenn wright wrynn wulff
wunderink wurm wurzer wurzinger wutke wuyts wyant wylie wyman wynants wynn wyss wähner wéry
wögerbauer wöhrer wüthrich xaba xakimov xala xanthakis xanthopoulou xenaki xenidi xenou xhakaza
ximba xiong xiridou xirodima xirogiannis xiros xirotyri xolidov xolo xulu xygkakou xəlilov yaamoa
yablukyan yadav yadid yafir yaghlichyan yaghnam yagubyan yahaya yahi yahiaoui yahyaa yahyoev
yakovenko yakovlev yakovleva yakub yakushev yakusheva yakymchuk yakymenko yamada yamaguchi
yamamoto yaman yamashita yamazaki yanazov yancey yanez yang yaqubov yar yarborough yarbrough
yaremchuk yaremenko yaremkiv yaremko yarkova yarosh yashchenko yashchuk yasinaeva yasinov yasir
yasminova yates yatich yator yatsenko yatsenyuk yawer yawson yazichyan yazzie ybarra yeager yeboa
yeboah yee yefymenko yego yegon yei yemelyanenko yemets yengwa yengwayo yepes yerchenko yeremenko
yeresko yermolenko yeromenko yeroshenko yeshchenko yesypenko yevdokymenko yevtushenko yevtushok
yeyeye yfanti yildirim yirenkyi yizhak yizhakevych ylinen ylitalo ylönen yocum yoder yogi
yogurtchyan yohannan yoo yoon yordanov york yorulmaz yoshida yost yotkova youngblood yount yousfi
yrghatbashyan yudas yudin yudina yukhymenko yunusov yurchenko yurchuk yurchyshyn yurchyshyna
yurganchev yushchenko yusifoğlu yusifqızı yusifzadə yuste yusupov yutyuchyan yuzbashyan yáñez
yüksel yıldırım yılmaz zaafir zaahid zaahir zaakir zaal zabala zabaleta zabara zabarella zabarna
zabarnyy zabashta zabila zaccagnini zaccardo zacchia zacco zachar zachara zachariaš zachariašová
zachariou zacharioudaki zachariáš zachariášová zacharová zackariya zadoyan zaev zaeva zafar
zafeiri zafir zafirovska zafirovski zafrul zaguri zahaar zaheer zahn zahri zahroyeva zahrun zaidi
zajac zajacová zajc zakariyoev zakaryan zakharchenko zakharenko zakharov zakharova zakinja
zakiyaxonova zakoyan zakrajšek zakusylo zakyan zalokar zambrano zamengo zamora zamorani zamorano
zampa zamudio zanazanyan zanazzo zangerl zanichelli zannikou zanov zanoški zanzi zaoui zapata
zaporozhets zarafetas zaragoza zarandia zarar zarate zareifopoulou zargaryan zaridze zarinova
zarkua zarlino zaruba zarubyan zarudna zarudnyy zaryan zarzani zasenko zasukha zasyadko zatikyan
zatovkanyuk zatula zauner zavala zavaryan zavitsanou zavriyan zawadi zayas zaychenko zayets
zayidov zayika zaynabova zaytsev zaytseva zayyir zazyan zbinden zeba zebec zecchini zechmeister
zechner zedginidze zedillo zeemans zeffirelli zefgitis zeglina zehetner zehnder zeigler zeiler
zeilinger zeimes zeimet zeiner zeldenrust zelić zeller zelveyan zeman zemanová zemljič zenebisis
zengin zenginov zenner zenteno zenz zepeda zeroual zerrouki zerva zetterberg zetticci zettl
zevenboom zeynalyan zeytuntsyan zgorelec zhadan zhalilo zhamagortsyan zhamkochyan zhang zhao
zhayvoron zhdanov zhdanova zhdrakov zhghenti zhorzholiani zhuchenko zhuk zhukov zhukova zhuravel
zhuravlev zhuravleva zhurba zhvania ziakas ziane ziani ziara zichichi zidane zidianakis ziegert
ziegler zielinski zigo zigová zijlemans zijlmans zikhungwini zima zimatikas zimba zimin zimina
zimka zimková zimmer zimmerman zimmermann zimová zinchenko zinchuk zingg zink zinkevych zinnurova
zinovev zinoveva ziogos zirme ziro ziros zito zitouni zlatkov zmaić zobel zohrabyan zoidze zola
zollinger zolotas zolyan zonios zontanou zook zoppetti zoppetto zorbach zorbas zorko zorlu zorman
zorrilla zotos zotter zouaoui zoukis zouloumis zounis zrilić zrinski ztoukos zubairu zubayrov
zubek zubeková zubka zubko zubková zubrík zubríková zubčić zuev zueva zuidweg zuijdveld zuluaga
zuniga zupan zupanc zupančič zurabashvili zurabyan zurita zurnachyan zuwayhir zver zwart zwijsen
zygouri zygouris zykov zykova záborská záborský zárate zänker zöchling zöhrer zúbek zúbeková
zúbrik zúbriková zúñiga zürcher ághas águila álamo álvarez ávalos ávila åberg ågren åkerlund
åkerman åkesson åsberg åslund åström çamurcuoğlu çetin çingizoğlu çorlu çəmənli çəmənzəminli émond
óbroinín órdenes öberg öcalan öhman östberg österberg östling östlund östman ødegård østergaard
ülker ćorić ćosić ćurić čagalj čapka čapko čapkovič čapkovičová čapková čapla čaplovič čaplovičová
čapľa čargonja čarnogurská čarnogurský čech čechová čeh čekovská čekovský čermák čermáková černe
černoch černochová černá černík černíková černý červený červeň červeňová česnek česneková
čiernaová čiernik čierniková čierny čizmić čiš čižmešija čobrda čobrdová čop čotić čović čubrić
čudić čuk čukman čulina čuljak čupić čuček ďaďo ďaďová ďorko ďorková ďurek ďureková ďurica
ďuricová ďuriš ďurišová ďurka ďurko ďurkovič ďurkovičová ďurkovská ďurkovský ďuro ďurovič
ďurovičová ďurovský ďurovskýová ďurová ďurča ďurčo ďurčová ďutka ďutková ďuško đurašević đurinić
đặng ľupták ľuptáková říha říhová şafak şahbuzlu şahsuvarlı şama şamilov şamiloğlu şener şensoy
şeyxzadə şirvanzadə şükürlü şükürov şıxlı şərifova šalajka šalajková šalić šantić šargač šarić
šarkan šarkanová šarlija šebo šebová šegović šelendić šeparović šestak šestan ševčík ševčíková
šibalić šidlo šidlová šima šimara šimek šimeková šimić šimičić šimka šimko šimková šimo šimonovič
šimonovičová šimonová šimončič šimončičová šimová šimunić šimunović šimík šimíková šinkovec
šinković šipek šipić šitum škantár škantárová škara škoda škoviera škovierová škriniar škriniarová
škrlin škrnički škrtić škugor škultéty škultétyová škunca šlahor šlahorová šlivka šlivková šmajda
šmajdová šmid šmíd šmídová šokčević šoltés šoltésová šoltýs šoltýsová šošić šoštarić špika špilár
špilárová špišić špoljarić špralja štefanec štefanka štefanko štefanková štefanovič štefanovičová
štefanová štefović štefunko štefunková štefánek štefáneková štefánik štefániková štifanić štimac
štrba štrbac štrbová štrljić štrukelj šturlan štěpánek štěpánková šulc šulcová šunjić šupraha
šuran šurbek šurina šurka šurková šuňavcová šuňavec šuštar švec švecová švehla švehlová šverko
šváb švábová šváby šťastná šťastný ťapák ťapáková ťažká ťažký žabjačan žagar železnik železník
železníková žerjav žeželić žibert žic žigmundová žigo žigová žiković živić živković žižek
žnidaršič žufika žugec žunec županić žuvela žužić žák žáková əbdülrəhmanlı ədiloğlu əfəndiyeva
əfəndizadə əhmədli əhmədov əhmədzadə əkbərova əkbərzadə əlibəyli əlibəyov əlioğlu əlixanlı əliyeva
əlizadə əlləzoğlu ələkbərli ələkbərzadə əmirli əmirov əmirova əsgərli əsgərov əsgərova əsgəroğlu
əylisli əzimzadə
"""
ALSO_WORDS = """
baker ball banks barber bass bates battle beach bean beard bell berry bird black bond booker booth
branch bray brewer bridges bright brooks brown buck bullock burns bush butler cannon carpenter
carver case cash chambers chase cherry church clay cole colon combs cook cotton craft crane cross
curry davenport day dean downs duke farmer fields flowers ford foreman foster fox frank franks
freeman french frost fry fuller gamble garner garrison gates gay gentry glass glover golden graham
grant graves gray green grimes gross guy hale hall hardy hays head heath herring hill holder hood
hopper horn house huff hull hunt hunter hurley key knight lamb lane leach lee levy love lynch
madden marks mason meadows mercer miles mills moody moon morrow moss noble pace page park parks
pate peck petty pierce porter potter powers price pugh ray reed reeves rice rich riddle rivers
roach rose rush savage sears sellers sexton sharp shepherd shields short small snow sparks spears
stark stein stokes stone stout strong summers sweet tanner terry wade walker wall walls ward ware
warren waters watts weeks welch wells west white wilder william winters wise wolf wood woods
workman young
"""


@cache
def surnames() -> SortedWords:
    """Family names that are neither words nor first names, folded."""
    return SortedWords(SURNAMES)


@cache
def surnames_and_words() -> frozenset[str]:
    """Common family names that are words as well."""
    return frozenset(ALSO_WORDS.split())
