"""Family names, written by tools/surnames.py.

From the United States census of 1990 (public domain) and Faker's locales (MIT).
"""

from functools import cache

from factsheet.text.sorted_words import SortedWords

SURNAMES = """
aaaqil aabid aadam aadil aalam aalto aaltonen aalts aamil aamir aamirah aanei aarden aarif aariz
aarts aas aasen aasif aasim aatiq aazim abaan ababei abad abarca abascal abatantuono abba
abbagnale abbott abdiaziz abdifatah abdikadir abdille abdinoor abdow abdulla abell abella abellán
aberhart abernathy abiola abičić abney aboraa abrafi abrahamsen abrahamsson abrahám abrahámová
abramović abrams abrassart abrego abreu abuga aburto accardo acedo acerbi acero acevedo achaorainn
acharya achberger achbergerová acheampong achison achleitner achola acker ackerl ackerman
ackermann ackley acosta acuna acuña adadia adair adame adamec adamecová adamová adams adamson
adasme adcock adebisi adegbite adegoke adelaar adelakun adelusi ademiluyi aderibigbe aderogba
adesiyan adetokunbo adeyemi adeyemo adhiambo adinolfi adisa adkins adler adolfsson adoma adomah
adomako adongo adow adriaansen adriaensdr adriaense adriaensen adriaenssens adryaens adu adusei
adutwum adutwumwaa adwubi adžijević aebi aedo aeije aerts aertsz afirifa afoakwa afolabi afolayan
afonja afrakomaa agarwal agate agazzi agee aggarwal agnesi agnew agostinelli agostini agrawal
aguado aguayo agudelo agudo aguero aguiar aguilar aguilera aguiló aguirre agullo agurto agustí
agyapomaa agyapong agyare agyei agyeiwaa agyemang agüero ahearn ahearne ahern aherne ahlberg
ahlgren ahlin ahlqvist ahlström ahluwalia ahmadi aho ahokas ahola ahonen ahortor ahrens ahuja
ahumada aichholzer aichinger aiello aigner aiken ailín ainmneach ainsboro ainsworth airaksinen
airmeas aitken ajao ajayi ajello ajewole akdeniz akello akers akgündüz akhtar akinrinola akins
akmačić akoaa akoto akowua aksu akumu akyaa akyeamfuɔ akyeampomaa akyeampong akyena akça akçay
akɔmaa alabi alanen alaniz alanko alarcon alarcón alatalo alberdi albero alberola albers albertini
albertson alboni albornoz albright albritton albu albuquerque alcala alcalde alcalá alcaraz
alcolea alcorn alcántar alcántara alcázar alderman aldobrandi aldrich aldridge alegre alegria
alegría aleman alemany alemdar alemán alexandersson alfaro alfieri alfonsi alford alfredsson alger
aliaga alicea alighieri alio alković allain allard allende allendes aller allerby alley allis
allman allred alm almagià almagro almansa almanza almaraz almazán almeida almgren almonacid almond
almonte almqvist aloba aloisio alonzi aloo alpaidis alsina alston altamirano altera altman altmann
aluoch alvarado alvarez alvear alves alzate amaldi amalrada amann amanović amaral amat amato
ambani ambrožič ames amidžić amigó ammaniti ammann ammons amo amoa amoako amoakowaa amoanimaa
amoasi amoit amondi amores amorim amorós ampadu ampofo ampofowaa ampoma amponsa amponsah ampuero
amrein amundsen amundson anand anastasi anaya anciaux anderberg anderl andersen andersson andorful
andrade andrašek andrašík andrašíková andreasen andreassen andreasson andreotti andreozzi andresen
andreu andrews andries andrijašević andrijević andráš andrášik andrášiková andrášová andrén anele
angarita angeli angerer angiolello anglada anglin anguiano anguillara anguissola anguita angulo
angwenyi anichini anima aničić anjos ankra annsboro anokye ansa ansboro ansems ansomaa ansomah
antalová antelami antikainen antić antolković antonacci antonelli antonetti antonini antonioni
antonić antonsen antonsson antonucci anttila anttonen antunes antwi antwiwaa antón antúnez anyanwu
anyona aoko apablaza aparecida aparicio apiyo apodaca apondi aponte aporti appel appelman appia
appiah apple applegate appleton apte aquino aracena aragon aragonés aragão aragón aramburu arana
arancibia aranda araneda arango araujo aravena araya araújo arboleda arce archambault archibald
archuleta arco arcos ardelean ardila arellano arenas arens arent arevalo argan argentero argenti
argento arguello argurio arias ariasso ariens ariosto ariza ariño arjona armani armellini
armendáriz armengol armenta armijo armstead armstrong arnaiz arnal arnau arnesen arnett arnott
arnould aro aroca aronsson arora aros arranz arredondo arregui arreola arriaga arriagada arribas
arrieta arrington arriola arroyo arsenault arslan arsoy arteaga arthurs artigas artner arts
arvidsson aránguiz arévalo asamoa asamoah asante asantewaa asare asbury aschauer aschman asenjo
asensio asenso ashby ashcraft ashe ashford ashman ashmore ashworth asiama asiedu asieduwaa
asikainen aslan asmundo asp asplund asprucci asselin assunção astete astorga astudillo ata ataa
atchison atherton atienza atkins atkinson atwal atwell atwood atzler aubert aubry audet auer auger
augustsson auinger aulenti ault auma aumann auraq austermühle austin autio autry auvinen avalos
avendaño avila aviles avilés avogadro awadh awadil awamil awani awinja awino awj awmar awodiran
awolowo awuah awuor axelsson ayala ayamin ayanda ayandokun ayers ayieko ayize ayllón aylward
ayoola ayres ayuma ayuso ayyubi azban azcona azevedo aznar azorin azócar baa baafi baah baaqir
baaree baashir baasim baasit baawia babar babati babato babb babbo babcock baber babin babić babič
babjak babjaková babka babtunde babu baca bach bacher bachinger bachler bachman bachmann backer
backlund backman bacon bacosi badal badami bader badilla badillo badoer badoglio badu badía baele
baena baer baert baeten baetens baeyens baez baeza baggett baggio bagley baglioni bagwell bah
bahamonde bahamondes bahena bahl bahna bahno bahnová bahri baier bailly bailís bain baines bains
bair baird bairéad baisceir bajaj bajamonti bajan bajardi bajc bajwa bakare baker bakke bakken
bakker bakos baksa bakshi bal balaguer balakrishnan balan balasubramanian balatinac balay balbi
balbo baldauf balderas baldick baldridge baldwin baleegh balinčić balić baljak balla ballard
ballester ballesteros ballinger ballou balog balogh balogun balotelli baláž balážová bambad
bamidele bamiloye banda bandello bandeville bandi banerjee banik baničević banko bankston bann
banner bannister bannon banovac bansal bantwini banuelos banville bappa baptista baquero barac
baracca barad barahona barajas baral baran baranka baranková baranová baraza barać barba barbarigo
barbe barbee barberini barbero barberá barbier barbieri barbieux barbir barbić barbosa barbour
barcaccia barcella barceló barclay barco barden barela barents barese baresi barešić barfield
barger barham baria barillaro barić baričević barišić barker barkholz barkley barković barksdale
barlow barman barnaba barnard barnes barnett barnette barneville barnhart barnhill baroffio barok
baroková baron barone barongo barozzi barr barra barracco barragán barral barranco barraq barraza
barre barreda barrena barrera barreto barrientos barriga barringer barrio barrios barrnette barron
barros barroso barrow barrows barría barsanti barta bartels barth barthelemy bartl bartlett
bartoli bartovič bartovičová bartoš bartošová bartošík bartošíková barušić bary barzini baró
baróid barón barún basaam basadonna basak bascuñán baseer bashaar bashaarat basham basheerah
bashir baskin bass bassett basso bastiaanse bastiaense bastida bastidas bastin bastías basu
bataglia batal batalla batchelar batchelor bateman batista batiste batlle batool batra batrac
batrnek batson batta battaglia battelli battisti batts baudoux baudry bauduin bauer baugh baughman
baum bauman baumann baumgardner baumgartner baur bauwens bauzà bava bave bawa baxley baxter baya
bayeni bayer baylor bayne bayo bayona bayón bazin bazjak bazzi baños bañuelos bača bačak bačić
baňa baňas baňasová baňo baša bašić baška baško bašková bašnec bašo bašová beakey beal beale beall
beals beaman beamon bean beane bearden beardsley beasley beasty beattie beatty beaty beauchamp
beaudoin beaudry beaujean beaulieu beauregard bebić beccaria beccheria becerra bech becht bechtel
beck becker beckers beckett beckham beckman beckmann beckwith becnel bedard bedford bednár
bednárik bednáriková bednárová bednář bednářová bedoya beebe beeckman beekman beeler beer
beernaert beernink beers beeson beffa begay beggan beggs begley begonja beguin begum behan behl
behrens beier beijring beirn beirne bejarano beka bekaert bekbergen belanger belcher belda bele
beletić bellamy bellemans belletini bellido bellini bellocchio bellucci bellò belmans belmar
belmonte belošević belpere belton beltran beltrán bembo benavent benavente benavides benavidez
benavídez bender benedetti benefield benet beneš benešová benge bengtsson benigni benitez benić
benner bennet benthin bentley benton benussi benz benítez benčić beourgeois bera beraković beran
beranová berchtold berends berendse berengario berenguer beresford berg bergant bergdahl berge
berger bergeron berggren berghmans bergin bergkvist berglund bergman bergmann bergoglio bergqvist
bergsten bergstrand bergstrom bergström bergvall berkahn berlin berlusconi berman bermejo
bermingham berminghim bermudez bermúdez bernaards bernad bernal bernardi bernardini bernardić
bernardová bernasconi bernat berner bernetti berney bernhardt bernier bernini bernolák bernoláková
bernstein berntsen berntsson berrios berrocal berryman berrè berríos bersani bertels bertelsen
berthelot bertho bertilsson bertin bertoli bertolucci bertoni bertoša bertrán berube bervoets
beránek beránková besnard bess besson betancourt betancur bethea bethel betschart bettencourt
bettin bettis bettoni betts betz bevc bevilacqua bevins bey beyens beyer bezemer bezić bezjak
bezák bezáková beňa beňo beňová beňuš beňuška beňušková beňušová bhagat bhailís bhakta bhalla
bhandari bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar bhebhe
bhedleni bhejelibomvu bhembe bhengu bhensela bhovungana bhungane biagi biagiotti bianchi bianchini
bible bicek biceková bichler bickford biddle biedermann bielik bieliková bien bieri bierstraten
biesty bigelow biggen biggs bignami bignardi bigot bii bijelić bijlsma bikelwayo bikwayo bilaal
bilbao bilek bileková bilge bilgin bilir bilka bilko bilková billings billingsley billiot billung
billups bilodeau binaghi binda binder bingham bingula binkley binner bir bird birgen birkeland
birkić birmingham birnbaum birtić biró bischof bishell bisson biswas bitschnau bittner bivens
bivins biwott bixio biyase biyela bizhan bizjak bićanić bičak bičanić bjeliš björk björklund
björkman blaak blackburn blackman blackmon blackwell blackwood blagaić blaha blaho blahová blais
blaise blakely blalock blanc blanchard blanchet blanchette blanco blanes blankenship blanton
blasco blaser blasi blatnik blauensteiner blaylock blazquez blažejová blažek blažević blažič
blažičko blažková bledsoe blees bleijenberg blevins blewanus blick blin bliss blixt bloch blocker
blodgett bloemendaal blokland blom blomberg blomgren blomkvist blommaert blomme blomqvist blondeel
blondel blondiau blonk blose blouin blount blowick blum blythe bláha bláhová blázquez blümel boada
boadi boadu boaga boahen boakye boakyewaa boase boatemaa boatemaah boaten boateng boatman
boatright boatwright bobadilla bobal bobanović bobbitt bobo bobula bobulová bobuľa bobuľová bocca
boccaccio boccherini boccioni bocelli bock bodaicín bodart boddaugh bodhlaeir bodhlaer bodin
bodkin bodner bodnár bodoni bodson boeckx boehm boer boers boeser boetet boettcher boezio bogadi
bogaert bogaerts bogan bogdán boggs bogner bognár bogović bohan bohannon bohlander bohlin bohman
bohn bohnbach bohórquez boiardo boily boisvert boitani boito boivin boix bojanić boke boland
bolander bolaños bolden bolduc boldù bolen boles bolger bolin boling boljkovac bolkesteijn bollen
bolliger bolling bollinger bolnbach bolton bolzmann bolívar bolčević boman bombieri bompiani bona
bonanno bonar bonatti bonaventura bonaya bonbach bondra bondrová bondumier boner bonet bongiorno
bonilla bonino bonneau bonner bonnet bonnin bonolis bonomo bonsra bonsu bonte booden boogaerts
boon boone boonen booth boothe bophela bor bora borah borak borbély borde bordelon borden borek
boreková boreland boren borg borges borghese borgia borgström borik boriková borisová boriš
borišová borka borko borková borland borman borojević boros borovský borový borošak borra borrani
borrego borrell borremans borromeo borromini borroni borrás borsellino borsiere boru borzomì borík
boríková bos bosch bose bosilj bosio bosire bosley bosman bosmans bosshard bossi bossuyt bostic
bostick boston boström bosurgi boswell bosák bosáková botella botello botham botica botić botta
bottaro botticelli bottigliero bou bouchard bouchat boucher bouchet bouchez bouckaert boucsein
boudart boudewijns boudreau boudreaux bouhuizen bouillon boulanger boulay bourdon bourguignon
bourke bourne bourque bousquet bouthoorn boutin bouvet bouvier bouwhuisen bova bovy bowater bowden
bowe bowen bowens bower bowers bowie bowler bowles bowlin bowling bowman bowser boyabenyathi boyce
boyer boyette boykin boylan boyle boyles boynton boyse bozeman boška bošnjak bošnjaković bošňák
bošňáková božanić božanović božiković božić božič božičević božičković bracke bracken brackett
bradbury bradden braden bradić bradshaw braem bragadin bragaglia bragg brahmbhatt brajković bralić
bramante brambilla branaola brancaccio branch branciforte branco brandenburg brandić brandl
brandner brandstetter brandstätter brandt brandtner branham branković brannelly brannon branson
brantley brar brassard brasseur brassil braswell bratcher bratton braun bravo brazil bračun brcko
breasail breathnach breaux bree breeden breedlove breen bregar breheny brekke breland brenna
brennan brenner bresciani breslin bresnehan bresse bresé breton breuer breugelensis breugelmans
brewer brewster brezina brezinová brezjan breznik briain briand briccialdi briceño brichard
brichese bridson briemer briere brievingh briggs brigham briley brill brink brinkley brinkman
brinson briody briones briscoe brisee briseno briseño brislane brisson brito brittain britton
britvec brizee briútean brlas brlek brletić broadnax broadway broberg brockman broderick brodin
brody broeckx broeders broek broekhoven broeshart broggini brolin broman bromley bronder bronson
brookes brookins brookshire broome brophy broschi brosnan broughan broughton broussard brouwer
brouwers browder brower browne brownell browning brownlee broy broyles brož brožová bru bruadar
brubaker bruckner bruder bruen bruggeman brugger brugman brugnaro bruiséal brumfield brumleve brun
bruneau bruneel brunel brunelleschi brunello bruner brunner brunovská brunovský bruns brunson
bruscantini bruton bruun bruyninckx bruynzeels bruyère bruška bruško brušková bryson brännström
bräuer brún buch buchanan buchberger buchegger bucher buchholz buchinger buchner buckingham
buckley buckner budai budhlaeir budig buelens buendía bueno buffington bugueño bui buick buie
buijs buisson buitrago bukhosini bukovec bukovská bukovský bukvić buljan bullard bulle bullock
bultot bulzoni bumb bumgarner bundi bundy bungić bunić bunn bunnell bunčić buonauro buraid burbank
burbano burcardo burch burchett burchfield burchill burdette burdick bureš burešová burge burger
burgess burgos burgstaller burić burk burke burkett burkhart burkholder burks burleson burley
burman burnach burnett burnette burney burnham burnside burrell burri burris burroughs burtscher
burčul buršić busby buscetta busch bush busienei busoni busquets buss bussey bustamante bustos
butala butković butler butselaar butte butterfield buttimer buttimore buxton buyse buysse buzov
bučanac bučar bušljeta bwire byars byers bylund bynum byrd byrne byrnes byström bácaeir bácaer
báez bán bánová bárcena bárta bártová bäck bäckman bäckström bähr bär bärer bättig bègue béataigh
bédard bégin béireach béland bélanger bélisle bérubé bétancourt bílek bílková bórik bóriková
bórquez bôrik bôriková böck böhler böhm bökenkamp börjesson börner bösch bøe bùi bühler bühlmann
bürger caballero caban cabanillas cabañas cabello cabeza cabezas cabibbo cabo caboto cabral
cabrera cabrero cabrini cabán caccianemico caccioppoli caceres cadden caddow cade cadefau cadena
cadenas cadhain cadogan cadorna cady caetani cafarchia caffarelli cafferkey cafferky cafferty
caffrey cafua cafuk cagle cagney cagnin cagnotto cahalane cahill cahillane caicedo caimbeul
caimbéal cain caine cainero cairn cairns caironi calabrese calarco calatayud calbo caldeira
caldera calderon calderón caldwell calgari calhoun calkins callaghan callahan callanan callaway
callebaut callegari callegaro calleja callender callens callewaert calligan callinan calloway
cally caluza calvert calvet calvey calvillo calvo calzada camacho camanni camara camargo camarillo
cambell cambier camicione camilleri camino camiscione cammarata cammel campanella campano campillo
campise campos campoy camuccini camus canada canady canales canali canavan cancino candia canet
canetta canevascini canfield canil cannan canniffe canning cannizzaro cannon cano canova cantero
cantillo cantimori cantrell cantu cantwell canty cantón cantú caomhánach caparrós capdevila
capecchi capek capeková capelle capka capko capková caplis capone cappelli capples capps capua
capuaigh capuana car caraballo caracciolo caraway carbajal carbajo carballo carbery carbone
carbonell carbó cardano carden cardenas carder cardon cardona cardoso cardoza cardozo carducci
cardwell carfagna carić carlberg carleton carley carli carlier carlin carlisle carlsen carlson
carlsson carmack carmaig carman carmichael carmody carmona carnahan carneiro carnera carnero
carnes carney carnotte caro carocci carolan caron carosone carpaccio carpenter carpentier carper
carpio carr carragher carranza carrasco carre carrera carreras carrero carretero carreño carreón
carrico carrier carriera carrig carrigan carrigy carrillo carrington carrion carrizo carrión carro
carswell cartes carthy carton cartwright carty cartúr carullo caruso carvajal carvalho carver
carville carún casadei casado casagrande casal casale casaleggio casalodi casals casanova
casanovas casares casarin casas case casellati cases cashen cashman casier casillas casini caskey
cason cass cassart cassarà cassell cassen casserley casserly cassiano cassin castaneda castañeda
castaño casteel castejón casteleyn castell castellano castellanos castelli castellitto castells
castelló castiglione castilla castillo castioni castleberry castrillo castrillón castro caswell
casárez catalano catalá catalán cate catenazzi cates cathey catlett catron cattaneo cattigan
caudill caudle caudron cauley caulfield causey cavalcante cavalcanti cavanagh cavanaugh cavanna
cavazos cavieres cawley cazares cazorla cañas cañellas cañete cañizares cea ceafarcaigh ceanainn
ceballos cebekhulu cebisa ceci cedillo ceirisc ceja celentano celis cendron cenge centek centeková
centeno ceorais ceothach ceothánach cepeda cerar ceravolo cerda cerdá cerdán cerezo ceri
cerquiglini cerro cerutti cervantes cervera cervántez cerón cesaroni cesarotti ceschi cesnak
cesnaková cestarić ceulemans ceuppens chabot chacha chacko chacon chacón chada chadha chaffin
chagwe chahal chai chakrabarti chakraborty chalmers chalupka chalupková chamane chamberlain
chamberlin chambliss chamorro champagne chan chana chand chanda chander chandler chandía chaney
changawa chapa chaparro chapelle chapin chapman chappell charbonneau charest charette charlier
charlton charon charpentier charrier charron chartier chartrand chastain chatman chatterjee chau
chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chauveau chauvet chauvin chavarria
chavarría chaves chavez chavis chawla cheara cheatham chebii cheboi chebon checa chechi cheda
cheek cheema chelagat chelimo chemtai chemutai chen chenangat cheney cheng chengo chepchirchir
chepchumba chepkemboi chepkirui chepkosgei chepkurui chepkwemoi chepkwony chepngeno chepngetich
cheptoo cherian cherono cherop cherubini cherutich cheruto chesang chesire chesser chestnut cheung
chevalier chevallier chevresson cheyech chhabra chiappetta chiaramonte chibi chibini chico chiesa
chigi child childers childress childs chiliza chilton chindamo ching chinn chinnici chirchir
chisholm chism chisolm chittolini chitwood chiu cho choate choi chokshi chomba chonco chopra
choque chotzen choudhary choudhry choudhury chouinard chovan chovanec chovanecová chovanová chow
chowdhury chrappa chrappová christ christensen christenson christiaens christiansen christianson
christman christoffersen chrodtrud chrétien chu chudík chudíková chukwu chumba chumo chun
churchill chávez ciampi cianciolo ciani ciaragáin cibane cibin cibula cibulka cibulová cibuľa
cibuľka cibuľková cicala cichorius cicilia cid cifuentes ciganović cignaroli cigán cigánik
cigániková cigánová cigáň cigáňová cik cilea cilibrasi cillín cimarosa cimini cindrić cinnéir
cintron cintrón ciosóg ciothaigh ciothóg cipolla cisneros cisterna cisternas civaschi ciúinín
claassen claesdr claesen claesner claessens claesson claeys clafferty claffey clancy clanton clapp
claridge clarke clarkson clary classon clausen clavero clavin clawson cleary clegg clem clements
clemmons clemons clenaghan clerc clerkin clery cleveland clevenger cline clinten clogherty
cloherty clohessey clohessy cloney cloonan cloone clooney closset clough clouse cloutier clune
clárach coady coakley coardi coates cobb cobbs coble cobo cobos coburn coca cochran cochrane
cociarelli cockrell codina coe coelho coello coen coene coenen coffey coffin coffman cofré cogan
coggins cogley cohalan cohn coholan coincheanainn coinnér coinnín coinín coker colas colbert
colburn coles coley colfer colgan colhoun colinet colić coll collado collao collard collart
collazo collen colleneler colleran collet collett colletti colley collier colligan collignon
collina collinder collis collodi colly colom coloma colomer colon colot colpaert colreavy colson
columbo colunga colvin colwell colón comar comartún comas comber combi comboni combre comeaux
comencini comer comerford comeriato comisky comisso commins comolli compton compère comstock comyn
conaola conaty conaway conbhae conboy concannon conde condoleo condon condren condron condún
conefrey conesa confhaola conger conklin conlan conley conlon conmee conmy connachton connaghy
connaughton conneeley conneely connellan connelly conner conners connery connole connolly connors
conole conover conrach conradi conraoi conree conroy conry consaidín considine contarini conte
conti contractor contrafatto contreras conway conwell conyers coogan cooke cooksey cooksley
coolahan coolen cooley coombs coon coonan cooney coons copeland copley coppens coppola corbacho
corbett corbin corbitt corbo corcoran corcos cordell cordero cordier cordoba cordova corduff coret
corish corkery corless corlett corley corman cormican cormick cormier cormy cornejo cornelisse
cornelissen cornelisz cornet cornett cornez cornil cornwell corominas coronado coronel corr
corradi corrales correa corredor correia correr corridan corrigan corry corstiaens cortes cortese
cortez cortina cortés corvalán corwin cosby coscair cosgrave cosgrove cosman cossiga costa
costalonga costanzi costela costello costelloe costigan cota cote cothran cotter cottle cotto
cotton cottrell coughlan coughlin coulombe coulon coulter counihan courcey cournane courtenay
courtier courtois cousin cousins coutts couture couturier couvreur covarrubias covey covington
cowan coward cowart cowell cowely cowen cowles cowley cox coyle coyne crabtree craddock cragg
crahan crahay crain craine cramer crampsey crampsie crandall cranford crangle cranley cranly craw
crawford crawley crayton creamer crean creech creedon creel cregan crehan creighton cremer cremin
cremonesi crenshaw crespi crespo cress cresswell crevar criado cribbons crider crilly crimmins
crinion criomhthain criostóir criostúir crisafulli crispi crist cristoforetti criswell crittenden
crneković crnković croad croal crocker crockett croft crohan crolly cromer cromwell cronelly
cronin cronly crosbie crosby crossan crota croteau crotty crouse crowder crowe crowell crowley
cruces crudden crum crump crumpton cruse crutcher crutchfield cryan cróil csonka cuadrado cubillos
cuda cuddihy cuellar cuenca cuervo cuesta cueto cuevas cuffe cugia cuidithe cuillín cuineáin
cuirtéis cukon culbertson culhane culi cullen culligan cullinan cullinane culloty cully culot culp
culpepper culver cumiskey cumisky cumming cummings cummins cummiskey cummisky cundari cunha
cunnane cunneen cunningham cunny cuomo cupp curatoli curci curiel curley curnane curneen curnyn
curran curraoin currie currier curtin cusack cusano cushing cushman custer cutler cutrufo cutuli
cuvelier cuypers cuyvers cuzzocrea cuéllar cvenić cvetković cvetnić cvitan cvrtila cwalile cyprich
cyprichová cyr cáceres cámara cánovas cárcamo cárdenas câmara céide céitinn céspedes cíger
cígerová cíosóg córdoba córdova cózar côté cúndún cúnún daako daakoaa daamin dabbs dabir dabney
dabo dachgelder dachgeldt dachgelt dada daems dagane dagostino dahir dahl dahlberg dahlgren dahlin
dahlqvist dahlström dahlén daigle daiken dailey dakhil dalal daley dalla dallaire dallapé dallara
dallas dallinger dalmau daltún daly dalziel damico damijanić damjanović damron damurah danaher
dancy dancák dancáková dandolo danek daneková danforth dangelo dangl danielsen danielson
danielsson danko danková danner danninger dano danová danso dančiak dančiaková dančák dančáková
dar darain darby darden dardenne dargan darmody darojković das dasey dasgupta dasilva dass datta
daugherty daughtry dautanec dautović davenport davern davey davids davidson davidsson davies
davila davison davitt davoren daw dawick dawkins dawson dawud day dayal dayton daza daňa daňko
daňková daňo daňová deacon deacy deady dease deasy deaton debelić debeljak deberry debnár
debnárová deboer debroux debruyne deceuninck dechamps decker deckers declerck declercq decock
deconinck decoster deegadan deegan deehan deeley deely deeney deeny deere deery dees degroote
degryse degueldre dehart dehmel dehon deigan deignan dej dejardin dejesus dejonghe dekeyser dekker
dekýš dekýšová delacruz delaere delagarza delahaye delahunty delaney delannoy delap delargy
delarosa delatorre delattre delaunay delcourt delcroix deledda deleon deleu delforge delfosse
delgadillo delgado delhaye delhez delisle dell delle dellinger dellucci delmas delmotte deloach
delong delorme delossantos deloughrey deloughry delporte deltour deluca delvalle delvaux delvigne
delwayo deman demanet demarco demaret demers demeulenaere demeyer demeyere demir demirel
demmendaal demoulin dempsey demuynck demšar deng dengg denham denihan denison denk denman dennehy
dennenberg denney denning dennison denson denton denys deo deol depero depoorter deprez depuydt
derežić dermody derosa derr derrig derycke desai desantis desbiens descamps deschamps deschênes
deshmukh deshpande desimone desio desjardins desmedt desmet desrochers desrosiers dessart dessy
detaille dethier detournay detry detti deutschmann devally devan devane devaney devanney devaux
devenney dever devereux devery devečka devečková deville devillers devilly devine devito devitt
devlin devolder devore devos devoy devriendt devries dew dewaele dewan dewez dewilde dewitte
dewulf dey deyoung deák deáková deže dhaliwal dhar dhawan dhillon dhingra dhondt diaconescu
diaconu diallo diamond dias diaz dibiasi dickens dickerson dickey dickie dickinson didović diehl
dierckx dierick dierickx diesbergen dietl dietz dieu dieudonné diez diffin diffley diggin diggins
diggs dignan dijkman dijkstra dijoux dikane dill dillane dillard dillen dima dimba dimbane dimbani
dinabantu dinamarca dinan dinangwe dindela dindi dineen dingila dingle dinkins dinneen dinwa
diolún dionún dippel dircken dirksen dirnberger dirrane dirven disdero diskin ditschlerin dittrich
divenney diver diviney dix dixit dixon dizdar diéguez dlaba dlabane dlabazane dladla dlakadla
dlakela dlamane dlambula dlamdaka dlamini dlamlenze dlangamandla dlawuza dlebenkomo dlodlo dlomo
dludla dludlu dlungwana dobbelaere dobbin dobbins dobbs dobes dobler dobre dobrić dobson dobšinská
dobšinský dochioiu dockery dockx docquier dodd dodds dodson doe doesburg doghair dogherty doglioni
doherty doingeard dolan dolenc doležal doležalová dolinar dolinšek dolić dollar domingues
dominguez dominiković dominković dominquez doménech domínguez donagher donahue donaire donaldson
donarelli donati donatoni doncabe donda donegan donini donkor donley donlon donnan donnay
donnellan donnelly donoghue donohoe donohue donoso dony donà dončević doody dooey doogan doohan
doolan dooley doolittle doorhof doornhem doorty doran dorcha dordan dore dorfer dorgan doria dorka
dorko dorková dorman dorn dornan dorner dorot dorotová dorová dorrian dorris dorsey dorsman dortch
doshi doss dossetti dossi dostál dostálová dotson doty doucet doucette doudigan dougherty douglass
doumont dovara dover dow dowd dowdell dowell dower dowerg dowey dowley dowling downes downey
downing doyen dozier dočolomanská dočolomanský draaisma draghi dragičević dragobratović dragojević
drajna drajnová drake drakulić drandić draper draxler drayton dražić drennan dretvić drewes drian
driesen driessen driggers driscoll driver drobná drobný droguett drohan drolet droma droney droppa
droppová drotár drotárová drouin druart drub drubin drumm drummond drummy drury druso drysdale dua
duah duba dubandlela dubazane dube dubey dubnička dubois dubose dubovečak dubovská dubovský
dubuisson dubé duchesne duchêne duckett duckworth duda dudek dudeková dudik dudka dudko dudková
dudo dudok dudoková dudová dudás dudík dudíková duez dueñas duff duffin duffy dufie dufour dufrane
dufrasne dufresne dugal dugan dugar dugas duggan dugger duguay duhamel duhig duhy duignan
duivenvoorden dujardin dujmović dukada duke dukes dukić dula dulaney dulbecco dulla dullová
dulohery dulová duma dumakude dumanlı dumas dumisa dumitrescu dumont dumortier dumoulin dunaway
dunbar dunford dungan dunge dunham dunlap dunleavey dunleavy dunn dunne dunning dunny dunphy
dunworth duodo duong dupont dupre dupree dupré dupuis dupuy duque duquesne duran durand durant
durbin durden durdu durdík durdíková durham durieux durkan durkin durmuş durnan durnin durning
durr durrihy dury durán duse duska dusko dusková dussart dusík dusíková dutka dutko dutková
dutrieux dutt dutta dutton duval duvall duvančić duvivier duyaza duze duša dušek dušeková dušička
dušičková duška duško dušková dušová dvojak dvonč dvončová dvorská dvorský dvořák dvořáková dwala
dwamena dwane dwyer dyal dyer dyson dzurjanin dzurjaninová dáibhís dán dánová dávidová dávila
déiseach díaz díez díscín döhn döring dörr dörschner dúinsméarach dúška dünser džapo eads eagle
earl earley earls easley eason easterling eastman easton eaton eberharter eberl ebert eberth ebner
echevarria echevarría echeverría echols eck eckbauer ecker eckert eco edberg edlinger edlund edman
edmonds edmondson edström edun edvardsen edvardsson edwards eeckhout eelman eerden egan egea egger
eggleston egli eglinton ehlert ehsaas eibl eichberger eichenberger eichhorn eichinger eide
eigenwillig eijkelboom eilfirt einarsson einaudi eisl eisner eivers ejlaal ekai ekal ekberg ekdahl
ekelund ekeno ekholm ekidor ekiru ekitela eklund eklöf ekman ekstrand ekström ekwueme elam elberts
elbertse eldridge elgueta eliassen eliasson elizondo elkins eller ellery ellingsen ellington
ellison ellsworth elmore elo elofsson eloranta elorza elrod elsemulder elsenaar elston ely
emanuelli emanuelsson embry emilsson emmen emmons emo emuria encina ender endrizzi eng engberg
engdahl engel engelen engels engen engl england engle englebert english englund engman engström
engvall ennis enos enright enriquez enríquez enzinger epperson epps epstein eraslan erazo erber
erceg ercegović erdmann erdoğan eregae ergotić erhart erhout erices erickson ericson ericsson
eriksen eriksson erjavec erkkilä erlacher erlandsson erler erni eronen errani errigo ertaş ertl
erupe ervine eršek eržen escalante escalona escamilla escobar escobedo escolano escribano escrivá
escudero esekon esfandyar eshan esinyen eskelinen eskola eskridge espada esparza españa español
espejo espinal espino espinosa espinoza espitia esposito esquibel esquivel esson estay estep estes
esteve esteves estevez estey estrada estévez eterović etheridge ethridge etyang etzler etzold
eubanks eugster eustace evensen everaert everde everhart evers everson everts evoy evrard ewart
ewing ewoi exposito expósito eyanae eze ezell ezeugo fabbri fabianová fabijanić fabiánová fabra
fabre fabregat fabrizi fabry fabuš fabušová fadden fadian fadipe faes fagan fagerström faggiani
fagiani fagotto fagunwa faherty fahey fahy fairbanks fairchild fairhall fairley faison faivre
faizan fajardo fajimi fajnor fajnorová fakazi fakude falabi falcon falcone falcó falcón faleti
falier falkner fallaci fallon falloppio faloye falvey fanisa fankhauser fannin fanning fannon
fantini fantoni fantozzi fanucci faragó faranda farell faria farias farina farinelli farkas
farkašovská farkašovský farland farley farmer farnan farnese farnon farnsworth farr farragher
farrar farrell farrelly farren farrington farris farrissey farrissy farry farré farías fasasi
fasching fattori fauconnier faugno faulk faulkner faull faure faust favata favre fawcett fazekas
fazli faúndez fašiang fašiangová fealy fearon fearraigh fechant fechner federici fedorová feehan
feeley feely feeney feenstra feeny fegan fehan fehilly fehr fehringer fehér feichtenschlager
feichter feichtinger feichtner feighery feigl feijoo feirtéar fekete felban felber feldek
feldeková felder feldman feliu fellinger fellner fellows felts feltzer fender fenelon fenighty
fenlon fennell fennelly fenner fennessey fenning fenton fenwick fenya fercher ferenac ferguson
ferland ferm fermi fernandes fernandez fernández feron ferrabosco ferrada ferragamo ferragni
ferran ferrand ferrando ferrante ferrara ferrari ferraris ferraro ferrata ferrazzi ferreira
ferrell ferrer ferrera ferreras ferrero ferretti ferreyra ferriter ferro ferrucci ferrán ferrández
ferrándiz ferstl feys fiala fialová fibonacci fica fichtinger ficino fico ficová fidvi fiebig
fiedler field fielder fields fieramosca fiere fierens fierro fife figueiredo figueras figueroa
figuerola fihlela filangieri filar filban filbin filc filcová filipek filipeková filipič filipko
filipková filipović filipová filippelli filippini filipčić fillion filogamo filzi filípek
filípeková finan finch fincher findlay findley finegan finetti finka finke finková finlay finley
finnegan finneran finnerty finney finnucane finotto finucane finzi fiol fioravanti fiore fiorucci
firtéar fischer fischetti fisher fishman fisk fitch fite fittipaldi fitts fitz fitzgerald
fitzgibbon fitzgibbons fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fišer fišerová
flagg flaherty flahive flaiano flament flanagan flanders flanigan flannagan flannelly flannery
flantz flatley flavin flego fleischhacker fleischmann fleming fleury fliegner flink flinn flint
flores florez florio flournoy flórez flückiger foa foconi fodor fofie fogarty fogazzaro fogaça
fogaš fogašová fogg fogle foidl folan folch foletti foley folkesson folliero folse folsom foltz
fondo fong fonseca font fontaine fontenot foody foot foote foran forbes forde foreman forero foret
forgáč forgáčová foriwaa forjan forkin forman fornaciari forney forrester fors forsberg forsell
forsgren forslund forsman forster forstner forsyth forsythe fort fortenberry fortier fortin
fortner fortney fortune fortuny fortuyn forza foscari foss fosu fosua foucart foucher fountain
fouquet fournier foust fowler fowlkes foy foyle foà fracci fraher fraley franceschi franch
francois frandsen franek franeková franić franičević franjić franke frankhuizen franko franková
frano franová franscini fransen franssen fransson frantz franušić franzese franzén fras frasier
frawley frazier fraňa fraňo fraňová fraňvá freaney fredericks frederiksen fredes fredrickson
fredriks fredriksen fredriksson freed freedman freeland freeley freely freeney freese freeth frei
freil freis freitag freitas frema fremie frerichs frescobaldi freshour freudenberger freudenthaler
freund frey frias friberg frick frid fried friedli friedman friehus friel friend frierson friis
frimer frimerová frimpomaa frisch fritsch frizzell friščić frketić froschauer frutos frye fryer
frère fréchette frías fröhlich fröschl frühwirth ftorek ftoreková ftáčnik ftáčniková fuchs fuente
fuentealba fuentes fuenzalida fuertes fugate fuhrmann fulcher fulkerson fullerton fulmer fulton
fultz funderburk fundi funnell fuqua furda furey furlan furlong furman furness furr furrer fusani
fusco fuseli fuster fuček fyfe fábián fábregas förster fülöp füreder fürst fırat gaba gabadela
gabaldón gabba gabbana gabbard gabela gabhezi gabhisa gabháin gabrieli gabrielsson gabud gachanja
gacheri gacheru gachoki gadda gaddis gaddy gade gadlela gaete gaffney gagashe gaggini gagliano
gagliardi gagne gagnon gagné gahan gahleitner gaiatto gaillard gaine gaines gainey gaither gaito
gaitán gajardo gakii galan galarza galaz galbraith galdames galeano galeati galenzone galešić
galgallo galgalo galiano galiazzo galijn galik galiková galilei galindo galić gallagher gallaher
gallardo gallart galle gallegos galleguillos gallen galler gallet gallez galligan gallivan gallo
gallogly galloway galović galtarossa galu galuppi galvan galvani galvez galvin galvis galván galán
galík galíková gama gamboa gambu gambuse gamede gamez gamsjäger gandhi gandy ganesan ganesh
gangemi gangl ganguly ganley ganly gann gannon gant gantt gaona garavan garay garba garber garcia
garcés garcía garde gardiner gardner garety garg gargallo gargan garibaldi garibay garica
garmendia garmon garnett garnier garobbio garozzo garraghy garrahy garrido garriga garrihy garris
garrone gartlan gartland gartner garvey garvin garza garzoni garzón gasa gascón gasela gashi
gaskin gaskins gasperi gass gasser gassner gastélum gately gatewood gathogo gati gatica gatimu
gatlin gatsheni gatto gattringer gatwiri gaudin gaudreault gaughan gault gautier gavaghan gavalier
gavalierová gavenda gavendová gavican gavigan gaviria gavorník gavorníková gaya gaylord gaynard
gaynor gaytan gaytán gazu gašparovič gašparovičová gašparová gažo gažová gcaba gcaleka gcugcwa
gcumisa gcwabe gcwensa geany gearhart gearty geary gebashe gebhezi gedeza gedi gee geens geer
geeraerts geerling geerts geertsen gegić geherty gehringer geier geiger geisel geisler geißler
gelabert geldens gelemanović gellemeyer gelli gemen gemito gence gendron geneart genefaas gengeshe
genot gentileschi gentili gentilini gentry geoghegan georgescu gera geraci geraghty gerarghty
gerber gerlach germano gerrits gerritse gerritsen gertz gervais getz geudens geuens gevaert geyer
gfeller ghafoor ghanee ghannam ghasaan ghauth ghayoor ghazzal gheorghiu ghoerle ghose ghosh
ghunayn ghutayf giacconi giacometti giammusso gianetti gianinazzi giannelli giannetti giannini
giannone giannotti giannuzzi gianvecchio gibb gibbon gibbons gibbs gibert gibilisco giblin gibney
gichana gicheru gichohi gichuhi gichuki gichuru gielen gierschner gieß gifford gigaba giger gigli
giguère gikonyo gilabert gilardoni gilbane gilbertson gilbreath gilbride gilchrist gildea gilduff
gilgunn gilhooly gill gillain gillan gillard gillen gillespie gillet gillette gilley gilliam
gillic gillick gillies gilligan gilliland gillooly gillum gilmartin gilmer gilmore gilroy gilsenan
gilson gimenez gimeno giménez gindl giner ginese ginesio ginevan gineá ging gingras gininda ginn
ginneá ginneádha ginnitty ginnity ginty gioberti giobún giolitti gionnachtaigh giordano giorgetti
giovine gipson giradello giraldo giralt girard giraud giron girona giroux girschner girvan girón
giselmeyer gist gitahi gitari githaiga giulietti giunti giusti givens givern gladney glaser
glasgow glasnović glatz glavan glavin glavor glazier gleason gleasure gledhill gleeson glennon
gligora glineur glionnáin gloor gloster glostéir glover glynn glück gmeiner gnatz gnodde goba
gobert gobhozi goble goblet gocník gocníková goda godana godard godart goddard godec godefroid
goderts godfroid godide godin godinez godinić godoy godínez goebel goedhart goel goethals goetz
goff goffaux goffin goffinet goforth gogan gogarty goggin gohar goicoechea goins goje gokhale gola
gold goldberg golding goldman goldoni goldrick goldsmith goldstein gole golgi golino golla gollan
gollner gollum golob golubić gomboc gomes gomez gomila gomis gona goncalves gonsalves gonzaga
gonzales gonzalez gonzáles gonzález gonçalves gooch goode gooden goodin gooding goodman goodrich
goodson goodwin goolsby goossens goovaerts gordillo gorenc gorevan gorey gorham gori goris gorjup
gorlitz gorman gosch goss gosselin gosset gossett gossiaux goswami gotić gotsholo gottardi gotti
goudriaan gough gould goulden goulding goulet gour govaerts govarts govoni govorčinović gower
goyal goyvaerts gozzano gozzi goñi grabher grabner gracin gradenigo graf graff gragg grahams grahn
graindorge gramsci granado granados granatelli granath granberg grande grandjean granger granlund
granström grantham gras grasser grassi grassl grasso grattan gratz gratzer gratzl grau graves
gravina grba grbac grealish greally greaney greathouse gredičak greehy greelish greely greenberg
greene greenfield greenlee greenwood greer gregersen greggio gregori gregorič gregorová gregov
greguš gregušová greig greij greiner gremese gren grenier grennan gresham grewal grgić grgurević
grgurić grgurovac grialais grice grider griego grier griesser grifeo griffen griffin griffis
griffith griffiths griggs grigsby grijalva grimani grimm grisham grisoni grissom griswold gritsch
gritti groarke grob groce groen groenendaal groenestein groff grogan grondel grondin groogan
groote gros grosjean grossi grossman grove groves growney groß grubb grubbs gruber grubišić gruijl
grundner grznár grznárová grönlund grönroos gröttner grünberger grüner grünwald grňa grňová
gržetić gržinčić gschaider gschwandtner gstrein guajardo gual gualandi gualtieri guarana guarato
guardado guardia guardiola guariento guarneri guay gubain gubben guberović gubeshe gubhela gubhuza
gubulundu gucci gude gudelj guerin guerra guerreiro guerrero guest guevara guffey guggenberger
guglielmi gugushe gugán guha guibert guicciardini guichard guidone guidotti guidry guihan guijarro
guilbert guilfoyle guillemette guillen guillet guillon guillory guillot guillou guillén guinan
guinane guinevan guiney guinizzelli guinn guinnane guinness guiot guiry guit guitart gulan gulati
gulbrandsen gule gulfam guliwe gullberg gullery gulley gullotta gulotta gulshan gulyás guma gumbi
gumede gumprich gundersen gunderson gunnarsson gunning gunpf gupta gure gurley gurule gussoni
gustafson gustafsson gustavsson gustin gute guthrie gutierrez gutiérrez gutknecht gutmann guyo
guyon guyot guyton guzman guzmán guérin guštin gwacela gwagwa gwala gwamanda gwanyana gwija gwynn
gxabhashe gyamfi gyamfiaa gyasi gyasiwaa gáineard gál gálik gáliková gálová gálvez gámez gárate
gáspár gärtner géaran gélinas gómez göransson göschl gülen güçlü haack haag haapala haapanen
haapaniemi haas haase haataja haavisto haberl habha hablák habláková habšuda habšudová hacker
hackett hackl hackney haddad hadden hadebe haderer hadfield hadley hadrović hadžić haengreve
haering hafner hagan hagara hagarová hagberg hagendoorn hager haggerty haglund hagman hagström
hahessy hahn haicéad haid haiden haider haidinger haight hainaut haindl haines hainzl hair haire
hairston hajdu haji hak hakala hakkarainen hakker halake halambek halapir halcomb halder hales
hall hallahan hallanan hallberg haller halleux halley hallgren hallin hallinan hallissey hallman
halloran halme halonen halpen halpin halsey halstead haluška halušková halvarsson halverson
halvorsen halák haláková halász hamann hamblin hamby hamel hamer hamilton hamlin hamm hammar
hammarström hammerer hammerl hammett hammond hammonds hammons hamon hampton hamrick han hanafin
hanak hanaková hanbury hancock handa hande handl handler handley haneberg hanegraaff hanek
haneková hanes haney hangala hanka hankard hankins hanko hanková hanks hanley hanlon hanly hannan
hanncard hannecart hannigan hannon hannula hanrahan hanratty hansen hanson hanssen hanssens
hansson hanus hanusek hanuseková hanuska hanusková hanusová hanuška hanušková hanzel hanzelová
hanák hanáková hançer hanúsek hanúseková hanúska hanúsková hanžek hara harahoe haraldsson haran
harapin harbin hardaway hardee hardesty hardie hardiman hardin harding hardison hardman hardwick
haren hargadon hargan hargett hargis hargrave hargreaves hargrove haring harju harkin harkins
harless harloff harlow harman harmon harnett haro harr harrell harrer harrihy harrington hart
harte harter hartigan hartikainen hartl hartley hartman hartmann hartnett hartung hartwell harty
harvan harvanová harvánek harváneková harwell harwood haselaar haskell haskins haslauer hasler
haslinger hass hassell hassett hastey hastie hastings hatcher hatchett hatfield hathaway hatley
hattinger hatton hauer hauffer haug hauge haugen haugh haughey haugland haumer hausberger hauser
hautala hautamäki havel havens haverinen haverty havlíček havlíčková havran havranka havranko
havranková havranová hawe hawes hawkins hawley hawthorn hawthorne hayer hayes haynes hayre
hayrioğlu hayward hazenveld haňak haňaková haňák haňáková haščák haščáková headley headrick heaffy
healey healy heaney heaphy hearn hearne heaton heavey hebenstreit hebert hechenberger heck hecker
heckett heckman hedberg hedderman hedgepeth hedigan hedin hedlund hedman hedrick hedström heelan
heenan heeney heere heerkens heerschop heffernan hefferon heffner heffron heflin hefner hegarty
hegde hegedüs hegedűs heger heggarty hehir hehl heidrich heigl heijman heijmans heijmen heikkilä
heikkinen heilman heim hein heindl heinen heinonen heinrichs heintze heinzl heiskanen heiss
heissenberger hekker helenius helery helgesson helin hell helland hellberg hellemans heller
hellevoort hellgren hellman hellström hellwig helmerhorst helminen helsen helton hely hembree
hemetsberger hempenstall hemphill henao henck henderson hendon hendrick hendricks hendrickson
hendrickx hendriks hendrikse hendrix hendry henebry heneghan henery heney henin henke henley
hennebry hennelley hennelly hennessey hennessy hennigan henningsson henrard henriksen henriksson
henrion henriques henrotte henríquez hens henschel hensley henson hentschel hepburn hepenstall
heraghty heras heraty herbst herceg heredia heremans heretik heretiková hereward hering herity
herlihy hermans hermansen hermansson hermighausen hermosilla hernandes hernandez herndon hernon
hernádez hernández heron herout herr herranz herrera herrero herrick herrin herrington herron
hershberger hertrampf hervia hervás herzog heser heskin heslin hess hesse hession hethur hetrick
hettner heuser hever hewitt hewson hexspoor heydrich heylen heymans heyne heyvaert heyward heß
hećimović hečko hečková hhoyiyane hiatt hibbard hickey hickman hicks hickson hidalgo hierro
hietala hietanen higdon higginbotham higgins higgs hightower higueras hildebrand hildreth hill
hillard hillen hiller hillery hilliard hillman hillow hills hilmer hilmerová hiltunen himes
himmelbauer hindman hinds hines hinić hinkle hinney hinojosa hinson hinterberger hinteregger
hinterleitner hinton hirsch hirschmann hirt hirvonen hishon histon hitchcock hite hitt hixson
hjalmarsson hjelm hjort hlabangane hlabisa hladká hladký hlatshwayo hlaváč hlaváčik hlaváčiková
hlaváčová hlela hlengwa hlinka hlinková hliník hliníková hlomuka hlongwa hlongwane hlophe hlubi
hlumakazi hoag hoang hoarau hoare hoareau hoban hobbs hobson hochleitner hochreiter hodak hodel
hodge hodges hodgson hodnett hodson hodža hodžić hodžová hoedemakers hoeks hoekstra hoelen hoey
hofbauer hofer hoff hoffman hoffmann hofinger hofman hofmann hofmeister hofstetter hofstätter
hogan hogg hogue hoke hokkanen holappa holbrook holcomb holcombe holdaway holden holder holgersson
holguin holguín holič holiček holičeková holička holičková holičová holl holland hollander hollaus
hollenbeck holley holliday holliman hollingsworth hollins holloman holloway hollywood holman
holmberg holmes holmgren holmqvist holmström holohan holopainen holst holsten holt holthuis holton
holtz holub holubec holubecová holubek holubeková holubka holubko holubková holubová holuby
holvoet holzapfel holzer holzinger holzknecht holzmann holík holíková holíček holíčeková holúbek
holúbeková holúbok holčík holčíková homan honan hondeveld honeycutt hong honing honkanen hood
hoogers hooker hooper hoover hopkins hoppe hoppenbrouwer hopper hopson hora horak horan hore
horemans horgan hormazábal horne horner hornich hornig horning hornsby horowitz horrocks horsley
horton horvat horvatek horvath horvatinec horvatić horváth horváthová horák horáková horáček
horáčková hosae hosey hoskins hosp hosseini hoste hostetler hotz houben houck houde houdijk
hougardy hough houghton houle houlihan hourican hourigan hourihane houser houston howarth howe
howell howells howerton howes howland howley hoy hoyle hoyos hoz hoza hozjan hozová hočevar hošták
hoštáková hošťák hošťáková hrabar hranić hranj hrastinski hraško hrašková hrdlička hrdličková hren
hrianka hrianková hribar hribernik hric hricová hrmo hrmová hroboň hroboňová hrovat hrubá hrubý
hruška hrušková hrušovská hrušovský hrvojić hršak hrženjak hsu huang huart huba hubbard huber
huberts huberty hubin hubmann hubová huddleston hudec hudecová hudgens hudgins hudspeth hudáček
hudáčeková huel huemer huerta huertas huet huffman hufnagl huggins hughes hughey huguet huhn
huhtala huijben huijbrechts huijs huijzing huisman huka huljev huls hulsey hulshouts hulskes hulst
hult hultgren hultman humbert humblet hume humer humes hummel hummer humphreys humphries hundley
huntington huntley hunziker huotari huovinen hupka hupková hurd hurley hurst hurtado hus huska
huskey husnjak husová hussain hussey huston husák husáková husár husárová husťák husťáková
hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huter hutson hutta hutter
hutterer hutto hutton huttová huttunen huurdeman huuskonen huybrechts huyghe huynh huys huysmans
huzaifa hučko hučková hušek hušeková huška hušo hušová hušták huštáková hušťák hušťáková hwang
hyatt hyde hyland hylton hynes hynman hyttinen hytönen hyvärinen hyvönen hájek hájková häfliger
hägg hägglund häggström häkkinen hämmerle hämäläinen hänel hänninen häring härkönen häusler
håkansson hébert hödl höfer höfig höfler högberg höglinger höglund höller hölzenbecher hölzl
höning hörl hörle hörmann hövel hús húska húsková húsová húšek húšeková húška hübel hübner
hürlimann hütter iacobucci iacovelli iadanza iago iannelli iannotti iannucci iannuzzi ibacache
ibarra ibañez ibikunle iborra ibraaheem ibáñez iftikhaar iglesia iglesias ignac igoe ihab
ihalainen ihejirika ihnačák ihnačáková ihsaan ihtiram ijli ikonen ilan ilijić ilinović ilić illés
ilori ilupeju imali imbert imhof iminza immonen impastato imrichová infante infantino ingalls
ingle inglis ingoldsby ingraham ingram ingvarsson iniesta inman innocenti innseadún inostroza
interiano interminei interminelli inzaghi inzunza ionescu ioniță ioppi iqbal irby ireland ireri
iriarte irish irizarry iroha irvine isaacs isaacson isah isaksen isaksson isbell isern isler isom
ison israel israelsson issak iten iturra ivandić ivanović ivančan ivarsson ivaška ivašková ivers
iversen iverson ives ivey ivšić iwu iyanda iyengar iyer izaguirre izquierdo iñiguez iústás jaabir
jaakkola jaatinen jabir jabr jaceps jackman jacobi jacobs jacobsen jacobson jacobsson jacoby
jacquemart jacquemin jacquet jacquot jacuzzi jad jadot jadoul jaeger jafari jagarinec jagečić
jaggi jahdami jahdari jahn jaimes jain jaiyeola jakab jakobsen jakobsson jakopec jakopović jakovac
jaković jakovljević jakuba jakubec jakubecová jakubek jakubeková jakubka jakubko jakubková
jakubová jakubík jakubíková jakubček jakubčeková jakubčo jakubčová jakubčík jakubčíková jakupić
jakuš jakúbek jakúbeková jalaal jali jalil jalonen jalovec jalovecová jama jamasijadu jameel
jameson jamieson jamile jamnik janda jandl jandová janek janeková janes janeček janečeková janečka
janečko janečková janežič janisch jank janka janková jankowski janová janočko janočková janoš
janošek janošeková janoška janoško janošková janošo janošová jans jansdr janse jansen jansse
janssen janssens jansson jantošovič jantošovičová janák janáková janík janíková janča janček
jančeková jančo jančová jaque jaramillo jarc jarman jaroš jarošová jarrell jarso jasprica jasso
jauhiainen jauk jaume javornik jayaraman jaynes jaén jdotte jedľovská jedľovský jefferies jeffers
jeffries jefwa jeggij jekel jelavić jelen jelimo jelić jellyman jelínek jelínková jemeli jemrić
jendek jendeková jenewein jenkins jenko jennings jensen jenson jenssen jepkemboi jepkemei jepkirui
jepkogei jepleting jepngetich jeppesen jeppsson jepsen jereb jerez jerič jerković jernigan
jerusalem jespersen jessel jessen jessup jeter jett jewett ježek ježková jha jhaveri jibela jibril
jilani jiles jili jillo jimale jimenez jiménez jimínez jiyane jobe jochems jockel jofré johal
johannessen johannesson johansen johansson johns johnsen johnsson johnston joiner jokela jokinen
jokiwe jolley joly jomo jonasson jonata jonatová jonckheere jones jonjić jonker jonkman jonsson
joos joosten jopich jordan jordá jorgensen jorgenson jorlink jorquera jorrisen josefsson joshi
josipović joubert jourdan jovanovac jovanovic jovanović jove jover jovinelli jović joy joyner
jozić juarez judd judkins juen jugovac juhlin juhász jukić juliá jumba junas junasová junck
juncken jung jungfer jungwirth junitz junken juntunen junás junásová junáš junášová juqula jurado
jurek jureková juretić jureško jurina jurinová jurić jurišić jurjević jurka jurko jurković
jurkovič jurkovičová jurková jurlina jurrijens juráš jurášová jurík juríková jurča jurčina
jurčinová jurčić jurčo jurčová jussila juvara juvonen juárez jáno jánová jánoš jánoška jánoško
jánošková jánošová jánošík jánošíková jáquez jáuregui jäger jäggi jähn jäkel jäntsch jäntti
järvelä järvenpää järvi järvinen jääskeläinen jódar jónás jöbstl jönsson jörgensen jørgensen
jüttner kaamil kaari kabeer kaberia kabui kaburu kabus kachela kadakia kade kadenge kadija kadlec
kadlecová kadzo kageha kagendo kager kagwiria kahindi kahlina kahn kahr kaikkonen kaimenyi kain
kaindl kaingu kainulainen kainz kairu kaiser kajuju kakai kakar kalama kalan kalanjoš kalazić
kalcher kale kaleem kaleema kalekye kaliská kaliský kalita kaliňák kaliňáková kalla kallen kallert
kallio kalman kaloki kaltenbrunner kaltenböck kaltenegger kalume kamande kamathi kambs kamdar
kamene kaminski kammerer kamp kamper kamran kanana kananu kandie kanerva kang kangas kangethe
kangley kangogo kaniak kaniaková kaniški kanja kankaanpää kannan kant kantola kanyi kapadia
kapeller kaplan kapoor kappel kapur kar karaamat karadeniz karagić karam karamarko karambu karels
karge kargl karhu karhunen karikari karisa karjalainen karlberg karlović karlsen karlsson
karlström karmelić karner karnik karpe karppinen karr karrer karttunen karuga karul karulová
karuri karuza karvinen karvonen karwitha karz kas kasam kashif kashyap kastelic kastner kasyoka
kathagen kathambi kathure katić katona katz kauffman kaufman kaufmann kaul kauppila kauppinen kaur
kauzlarić kaučič kavanagh kavasch kavaschová kawira kaya kaysan kazik kaziková kazungu kazík
kazíková kašpar kašparová keady kealey keally kealty kealy keane keaney keany keapock kearney
kearns keary keating keaton keaveney keaveny keck kee keefe keefer keeffe keehan keeler keeley
keeling keenaghan keenahan keene keeney keer keery keeton keevers kehoe keightley keijser keijzer
keinänen keister keitany keleković kelemen kelečić kelić kell kelleher keller kellner kello
kellogg kellová kellum kelo kelová kelso keltenie kelvey kemei kemp kemper kemppainen kendi
kendrová kenga kenis kenlan kenlon kenna kenneally kennellan kennelly kenney kensy kenyon keníž
kenížová keogan keogh keoghan keoghane keohan keohane keown keplinger ker kerekes kereković kerin
kerins kerkhof kerkhofs kerley kerlin kermody kern kernan kerney kerns kerová kerr kerrigan
kerrisk kerschbaum kerschbaumer kersey kerville kerwick keränen keskinen keskitalo kessler ketchum
ketel keter ketola ketting kettunen keudel kevane keville kevo keyes keyser khaba khabalidaka
khaemba khalif khalil khalsa khambule khamis khamisi khan khanna khanyeza khanyile khaphela khare
khathi khathide khathini khatri khawula kheswa khezokhulu khisa kholose khomo khonjwayo khosini
khosla khoza khuba khubisa khuboni khukhuza khulu khuluse khumalo khumbuza khurana khuyameni
khuzwayo khwane khwela kiama kibe kibiwot kibiwott kiboi kibor kidd kidney kidwell kiefer kiely
kiema kierane kierans kigen kihara kiilu kiio kiiru kilawee kilbane kilbride kilcoyne kilday
kildea kilduff kilfoyle kilgallen kilgallon kilgore kilhooly kilkenny killeen killer killilea
killooly killoran killoughry kilmartin kilmore kilonzi kilpatrick kilpeläinen kilroe kilroy
kimaiyo kimanthi kimaru kimball kimble kimbrell kimbrough kimeli kimemia kimmel kimosop kimotho
kimtai kinaghan kinahan kinard kincaid kinet kingori kingsbury kingsley kiniry kinkela kinlan
kinlen kinnane kinnear kinnegan kinner kinnerk kinney kinnon kinnunen kinny kinoti kinsella kinsey
kinya kiogora kipkemei kipkogei kipleting kiptanui kiptui kiptum kipyego kiragu kirchmair kirchner
kirimi kirinčić kirke kirkland kirkpatrick kirkwood kirpenstein kirschner kirwa kirwan király kis
kisel kisela kiselová kiser kiseľ kiseľa kiseľová kish kisilu kisman kissane kitchen kitchens
kitheka kithinji kithome kiti kitonga kitsao kitson kituku kitur kitzler kitzmann kiuru kivelä
kivimäki kivinen kiviniemi kivistö kivuva kjeldsen kjellberg kjær klammer klanac klapač klapačová
klapka klapko klapková klapp klapáč klapáčová klarin klarić klasić klasson klausen klausner
kleibrink kleijse klein klemenčič klemm klemt klepáč klepáčová klerks kleybrink kligl klima klimek
klimeková klimko klimkovič klimkovičová klimková klimo klimová klimáček klimáčeková kline kling
klingelhöfer klinger klingler kližan kližanová klocker kloiber klokoč klokočová klopačka
klopačková kloppert klotz klug knapp knappe knaus kneafsey knecht knez knezović knežević kniha
knihová knockaert knoers knoll knott knotts knowles knowlton knox knudsen knudson knuf knutsen
knutson knutsson kobal kobelt kober kobia kobielsky kobielská kobielský koc koch kocher kocian
kocianová kocijančić kocjančič kocka kocková kocová kocsis kocur kocák kocáková kocúr kocúrik
kocúriková kocúrová kodrič koehler koeman koenig kof kofler kogler kogo kohl kohler kohli kohn
koistinen koivisto koivula koivunen kok kokalj kokanović kokko kokkonen kokol kokorić kolade kolar
kolarec kolarič kolb kolega kolehmainen kolen kolenc kolesár kolesárová kolić koller kollmann
kollár kollárová kolm kolnik kolniková kolník kolníková kolster kolár kolárová kolář kolářová
komar kombe kombo komen komljenović komora komulainen konda konečná konečný kong koning konings
konopka konopková konrád konrádová konttinen konôpka konôpková koome koomson koonce koontz kopa
kopecká kopecký kopf kopjar koponen kopová kopp koppa koppensteiner koppová korec korecová koren
koret korhonen koros korošec korpal korpela korpi korsman korstman kort kortelainen kortman
korutürk korčák korčáková kos kosanović koshy kosi kosić koskei koskela koski koskinen kosoko
kosonen kostanić kostelac kosten koster kostka kostková kostolzin kostrec kostrecová kota kothari
kotian kotianová kotnik kotulič kotuličová kouba koubová kovach kovalčík kovalčíková kovanen kovač
kovaček kovačević kovačić kovačič kovaľ kovaľová kovács kováč kováčik kováčiková kováčová kovář
kovářová kowalski koya koza kozak kozlowski kozma kozmon kozmonová kozová kozák kozáková kozáček
kozáčeková kozáčik kozáčiková koč kočevar kočiš kočišová kočka kočko kočková kočová košir koški
koščević koželj krabbe kraft krainer krainz krajcar krajnc krajíček krajíčeková krajči krajčiová
krajčo krajčovič krajčovičová krajčová krajčí krajčíová krajčír krajčírová kral kralj kraljević
kraljić krall kramar kramarić kramberger kramer krammer kramár kramárová kranjc krantz kranz
krasnohorská krasnohorský kratochvíl kratochvílová kratzer kraus krause kraushaar krausová krauss
kraxner krebs kreidl krein kreiner krejčová kremer kremser krenn kresonja kreusel kreuzer krieger
kriegl kriens krishnamurthy krishnan kristensen kristensson kristiansen kristiansson kristoffersen
kristoffersson krivec krištofová križan križanová krogh kroker kroll kronberger kronenberg
kronsteiner krop kropilák kropiláková kroták krotáková krpan krueger krug kruger kruns krupa
krupová kruschwitz kruse krznarić král králik králiková králová krásnohorská krásnohorský kráľ
kráľovič kráľovičová kráľová kríž krížik krížiková krížová kröll krúpa krúpová krčelić kršanac
krželj kuba kubec kubecová kubek kubeková kubheka kubiček kubičeková kubička kubičko kubičková
kubko kubková kubo kubová kubík kubíková kubíček kubíčeková kubíčková kucera kuffa kuffová kugler
kuhar kuhl kuhn kuijpers kuilenburg kuiper kuipers kuisma kuit kujala kujundžić kukkonen kukučka
kulkarni kulmala kumer kumi kummer kumpulainen kuna kunac kunda kundová kundu kunen kunene kungu
kunka kunkel kunková kunová kuntz kunz kuosmanen kupa kupka kupko kupková kupová kupsjak kurgat
kurian kurki kuronen kurtoić kurtz kuruc kurucová kurui kuruvilla kurz kurzmann kus kusch kusi
kusiwaa kuska kusková kusová kuusela kuusisto kuveždić kuykendall kuzmić kučera kučerová kučić
kuša kuška kušková kušnír kušnírová kušo kušová kuščević kvist kwaadland kwaakye kwaakyewaa
kwartemaa kwarteng kwemoi kweyama kyei kyeiwaa kyerewaa kyllönen kyne kysel kysela kyselová kyseľ
kyseľa kyseľová kára kárová kázik káziková käfer kägi kähkönen kälin källström kämäräinen kärki
kärkkäinen käser käster kôstka kôstková köberl köck köhler kölbl köll könig kössler köster kúbek
kúbeková kús kúska kúsková kúsová kúš kúšová kühnert küng kısakürek kříž křížová laakkonen laakso
laaksonen labado labaš labbe labbé labeeb labelle labinjan labonte labonté laboy labra labrecque
labuda labudová laca lacasse lachance lachapelle lachmann lacka lackey lackner lacko lacková laco
lacombe lacová lacroix lad ladavac ladd ladeck ladner laenen lafferty laffey laffray laflamme
lafleur lafontaine lagarde lagat lagerweij lagler lago lagos laguna lah lahaye lahey lahiah
lahiffe lahr lahti lahtinen lahy lai laidhléis laighnigh laiho laimer laine laing laird laitinen
lajlaj lajčiak lajčiaková lajčák lajčáková lakatos lakaza lakošeljac lal laliberté lall lalla
lallemand lally lalonde lalor laloux lamas lamač lamačová lambe lambers lamborghini lambot
lambotte lambrecht lambrechts lambregt lamm lammas lammens lammer lammi lamontagne lamore lamotte
lamoureux lampert lampinen lampl lamprecht lamula lamy lancaster lancisi landa lande landers
landin landis landl landrum landry landström landy laney lanfranchi lang langa langan langdon
lange langeni langer langern langevoort langford langley langlois langston lanham lanier lanigan
lanka lankford lankinen lankle lanning lansink lantz lanz lapierre laplante lapointe laporte
lappalainen lappin larcher lardinois lardner largan largey larivière larkin laroche larocque
larose larouche larrañaga larrea larsen larson larsson larue lasa lashley lasić lassen lassila
lassiter lassnig laster lastra lata latham lathrope latier latimer latour lattimore lattuada
latvala lau lauer laughlin laukkanen launay laurenson laureys lauridsen laurila lauritsen laursen
lauwers lauzon lavallée lavan lavell lavelle laverty lavery lavigne lavin lavoie lavrič law lawal
lawhorn lawler lawless lawlor laws lawson lawton layman layne layth layton lazcano lazo leacy
leahy leake leal lear learmonth leary leatherman leavey leavitt leban lebar lebeau lebel leber
leblanc leboeuf lebon lebreton lebron lebrun lebrón lechner leclair leclerc leclercq lecocq
lecomte leconte lecoq ledbetter leddin leddon leddy ledent lederer ledesma ledet ledford ledoux
leduc ledwich ledwith leeb leemans leene leeney leeper lees lefebvre lefevre lefort lefèbvre
lefèvre legault legendre leger legg leggett legnante legović legrain legrand legros leguit lehane
lehikoinen lehman lehmann lehner lehtimäki lehtinen lehto lehtola lehtonen leibetseder leighton
leino leinonen leite leitgeb leithner leitner leiva lejeune lelas lelei leleu leleux lelijveld
lelièvre leloup lemaire lemaster lemay lemayian lemaître lembede lemieux lemire lemke lemmens
lemmon lemoine lemon lemonnier lemons lempereur lemus lenaerts lenaghan leneghan lenehan lengauer
lengyel lenihan lenić lennane lennartsson lennon lenoir lensen lentz lenz leonardi leoncavallo
leonetti leonhartsberger leopardi lepage lepistö leppänen lepšík lepšíková lercari lerch lercher
lerma lerner leroux leruth lesage lesjak leskinen leskovar lesná lesný lessard letelier letellier
lether leto letová letta lettiere lettner leu leunberger leung leutgeb levan levesque levine lew
lewa lewandowski leyden leydon leys leysen leyton leyva leão lešić lešković lešnik leščić lheureux
lhoir liber libert lichtenegger licul liddane liddell liddy lidström lidén liebelt lieberman
liekens lieshout lievens lightfoot lightner ligon ligorio ligtvoet liguori liimatainen lijn likar
liles liljegren lilley lillis lillo lim lima limazah limbourg limo limón lin linares lincoln lind
lindahl lindau lindberg lindblad lindblom lindell linder lindfors lindgren lindh lindholm
lindinger lindkvist lindley lindmark lindner lindorfer lindquist lindqvist lindroos lindskog
lindstrom lindström lindvall lindén linehan linke linkous linna linnane linny linschoten linskey
lintner linton linville liović lipa lipka lipko lipková lipová lipp lippens lippomano lipponen
lips lipscomb lipták liptáková lira lisica lisická lisický lister liston littizzetto littlefield
littlejohn littleton litva litvová liu liukkonen liverotti livingston liyaaqat liyaqat lizama
lizana liégeois liénard liška lišková ljubetić ljubić ljubičić ljung ljungberg ljunggren
ljungqvist llabrés lladó llamas llano llanos lledó llobet llopis llorens llorente lloret lluch
loaiza lobato lobo lobos lochlann locke lockett lockhart locklear lockwood loep loera loftin
loftis lofton loftus logar loghan logsdon logue lohr loibhéad loibl loidl loiseau loj loja lojek
lojeková lojen lojka lojko lojková lojová lollobrigida lomax lombard lombardi lombardo lombroso
lomeli lommert london londoño lonen lonergan longan longhena longo longode longoria lonndún loomis
looney loos loper lopez lopresti lorca lorch lordan loreal loredan lorencin lorent lorreijn losa
losada losekann lott loughlin loughnane loughran loughrey loughry loureiro louws lovato lovejoy
lovelace loveless lovell lovett lovrić lowery lowman lowney lowry loy loya lozada lozano luay
lubelo lubina lubinová luboch lucarelli lucchesi lucciano lucena lucey luciani lucitt lucić
luckett luddy ludonga ludovisi luengo luevano luger lugo luibhéad lujan luján lukhele lukinić
lukić lukács lukáč lukáčová lukša lukšić lukšová lumbasi lumbreras lumpkin lumumba lund lundberg
lundblad lunde lundell lundgren lundh lundholm lundin lundkvist lundmark lundon lundquist
lundqvist lundström lundy lunham lunn lunney lunny lunsford luoma luong lupo lupták luptáková luqe
luqmaan luqman luque luria lusk lussier lussu lustenberger luster lut lutf lutholoni luthra
luthuli luttenberger lutterveld luttrell luukkonen luvuno luxardo luyckx luyten luzi lučić lwandle
lyden lydon lyles lynchechaun lynchehaun lyne lyng lynskey lyon lyons lysaght lytle lás lása
lähteenmäki léger létourneau lévesque lévy lévêque líška líšková lópez löchel löf löffler löfgren
lönn lövgren löwer lúiséad lúnam lübs lüscher lüthi maalik maalim maas maaswinkel maawiya mabanga
mabaso mabe mabhena mabhodla mabhoko mabika mabizela mabry mabuya mabuyakhulu mabuza maca macadoo
macaleavy macallen macaloon macan macanally macart macarthur macbreen macbride maccaffrey
maccanelli maccann maccartan maccarthy maccarville macclenaghan maccole maccomisky macconachy
macconnaghy maccool maccormack maccrohan maccurtin macdermott macdevitt macdonagh macdonald
macdonnell macdougall macdowell macdwyer macdyer mace macedo macegan macek maceková macelgunn
macever macevoy macfadden macfall macfaull macgee macgeehan macgill macgilligan macging macginley
macginnitty macginnity macginty macgloin macglynn macgovern macgreal macgroarty macguinness
macgurk mach machado machale machata machatová machenry macher machnáč machnáčová machová machuca
machugh macháček macháčeková macháčková macias macinerney macingwane macinnes macka mackay macken
mackenna mackeown mackesey mackevitt mackey mackie mackle macklin macko mackovič mackovičová
macková maclean macleod maclysaght macmahon macmillan macmonagle macmorrow macmullan macmullen
macnabb macnaboe macnaboola macnally macnamara macnamee macneela macneill macnelis macnulty maco
macon macová macpherson macphilbin macrea macshea macsweeney mactiernan macveagh macveigh
macwilliams macías madan madar madariaga madarová maddock maddox maddy madej madejová madela mader
madera maderna maderno madi madiba madide madigan madinane madison madiyan madlala madlanduna
madlula madondo madonsela madrid madrigal madsen madu maduma maduna madunić madziba maertens maes
maestas maestre maffei mafobo mafuleka mafulela magagula magalhães magan magana magann magar
magauran magaña mageba magee mageean magennis magennity mageto maggard maggioli maghanga magill
maginn magić maglio magnani magnuson magnusson magolwana magononde magoza magrassi magrath
magubane maguidhir maguire magujwa magutshwa magwaza magyar magál magálová mahaffey mahajan mahal
mahamba mahamed mahamud mahan maharaj mahat mahaye mahbeer mahbub mahe mahedy maheen maher mahfuj
mahfuz mahieu mahlaba mahlalela mahlangu mahlase mahlinza mahlobo mahmood mahnet mahon mahoney
mahony mahulube mahy maidana maier maierhofer maillard maillet maillot mair mairhofer maitha
maithya maiyo majcen majd majdan majdanová majdenić majdán majdánová majeed majeská majeský
majewski majoka majola majorana majozi majstorović majumdar mak makhanya makhathini makhaye
makhaza makhedama makhoba makhubo makhulukhulu makhunga maki makinde makinwa makkonen mako makovac
makovec makovecová makovica makovická makovický maková makový makungu malacarne malachovská
malachovský malambule malaparte malatesta malave maldonado malembe malenchini maletić malevu
malfait malherbe malhotra malina malinen malinga malinová malipiero mall mallard malley mallick
mallien mallon malloy malm malmberg malmgren malmqvist malmström malnar malo maloba malone maloney
malowney maloča malpighi maltais maluki maluleka malá malíšek malíšeková malý mamani mamba mambo
mamić mammen mamo mamojka mamojková mamula man manacorda manahan manana mancebo mancilla mancini
mancuso mand mandal mander mandl mane maness mangal mangale mangan mangat mangcamane mangede
mangel mangena mangethe mangold mangum mani manjón manley mann mannan manne manninen manning
mannion mannix mannoia manns manolesso manqele manrique manríquez mansa mansell mansfield mansilla
manso manson mansveld mansvelt mansız mantegazza mantegna mantilla mantshinga manunta manyoni
manzanares manzano manzezulu manzi manzini manzo manzoni manço maphalala maphanga maphindela
maphisa mapholoba maphumulo maple maples maquet marambio maranga marangoni marasović marazzi maraš
marcacci marceron marchal marchand marchant marcinek marcineková marcinko marcinková marcinová
marconi marcotte marcoux marcum mardešić mardones marechal mareková marenzio mares maretić mareček
marečeková mareš marešová marfell margitová margraf margreiter marien marijanović marinetti
maringer marini marinković marinović maris mariscal maritim mariánová mariën mariño marić
maričević marjanović markanjević markey markham markkanen markl markley marklund markovac marković
markovič markovičová marková markoš markošová markuš markušová marler marley marlier marlow
marlowe marnan maroa marolt maroof marošová marquardt marques marquet marquez marqués marr marra
marren marrero marrinan marron marrone marroquin marroquín marsden marsh marsili martel martell
martens marti martikainen martindale martineau martinec martinecová martinek martineková
martinelli martinez martinić martinka martinko martinkovič martinkovičová martinková martinović
martinovič martinovičová martinová martins martinsen martinson martinsson martinák martináková
martinček martinčeková martinčević martić martorell martová marttila marttinen martucci martz
martáň martáňová martí martínez marušić marwa marx marzorati maréchal marí marín maršić marťan
marťanová maržić mas masai masango masarik masariková masaryk masaryková masarík masaríková
mascagni mascareñas mascaró mascheroni maseko masese masha mashaba mashasha mashimane mashinini
mashiya masibekela masikane masila masilela masina masinga maslo maslová masná masný masondo
maspero massa massart masse masset massey massie massin masson massé mastandrea masterson
mastroianni masuku masár masárik masáriková masárová mata matagne matahlija matamala matana matano
matara matas mateos mater materne mateu mateša mathaba mathebela mathebula matheka mathenge
mathenjwa matheny matheson mathetha mathews mathiasen mathibela mathiesen mathisen mathol mathonsi
mathot mathula mathunjwa mathurin mathwasa mathy matiaško matiašková matijaš matijević matikainen
matilainen matić matko matković matlock matney matokanović maton matos matoušek matoušková
matovina matošević matson mattarella matteotti matteson matthews matthys matthäi mattila mattingly
mattison mattos mattox mattson mattsson matulin matulić maturana matus matějka matějková maughan
mauldin maundu maupin maureira maurer maury mauréry mauréryová mauti mavela mavra mavrič mavundla
mavuso mawanda maweu mawewe mawia mawira maxey maxfield mayaka mayberry maye mayer mayerhofer
mayers mayes mayeza mayfield mayhew mayise mayisela mayo mayol mayorga mayr mayrhofer mays maza
mazalankosi mazibuko mazilescu maziya mazwi mazza mazzacurati mazzanti mazzeo mazzi mazzini
mazzocchi maćešić maček mačeková mačko mačkovič mačkovičová mačková mačo maďar maďara maďarič
maďaričová maďarová maďár maďárová mašek mašková mbaabu mbae mbaka mbamali mbanjwa mbatha
mbatshazwa mbeje mbekwa mbembe mbende mbhele mbhense mbhobho mbhodwe mbhulangwe mbili mbithe mbiti
mbogo mbokazi mboko mbonambi mbonane mbongwa mbongwe mbotho mboyisa mbui mbula mbulaze mbulazi
mbuli mbungela mbunjwa mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mcadams mcafee mcaleavy
mcaleenan mcaleer mcalinney mcalister mcallister mcaloon mcalunny mcambe mcambi mcanally mcanco
mcandrew mcanulty mcanyana mcardle mcareavey mcarthur mcatee mcateer mcauley mcauliffe mcaveigh
mcbee mcbreen mcbride mcbrien mccabe mccadam mccadden mccafferky mccafferty mccaffrey mccaffry
mccahill mccain mccall mccallion mccallister mccallum mccann mccants mccardle mccarney mccarra
mccarron mccartan mccarte mccarter mccarthy mccartney mccarty mccarville mccaskill mccaughan
mccaughey mccaul mccauley mccausland mccay mcclain mcclanahan mcclary mcclean mccleary mcclellan
mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mccluskey mccolgan
mccoll mccollam mccollum mccombs mccomiskey mcconaghey mcconaghy mcconnell mcconnon mccooey mccool
mccord mccorkill mccorkle mccorley mccormack mccormick mccorry mccourt mccoy mccracken mccrann
mccrary mccray mccrea mccready mccreanor mccreary mccrory mccrossan mccrudden mccue mccullagh
mcculloch mccullough mccumiskey mccumisky mccune mccurdy mccurley mccurry mccurtin mccusker
mccutcheon mcdade mcdaeid mcdaid mcdaniel mcdaniels mcdermod mcdermott mcdevitt mcdonagh mcdonald
mcdonnell mcdonough mcdougal mcdougald mcdougall mcdowall mcdowell mcduffie mcdunphy mcdwyer
mcdyer mcelduff mcelgunn mcelhattin mcellistrim mcelnay mcelnea mcelroe mcelroy mcelwaine mcelwee
mcenaney mceneaney mcenry mcentaggart mcentee mcevaddy mcevilly mcevoy mcewen mcfadden mcfall
mcfarland mcfarlane mcfaull mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey
mcgauran mcgaw mcgeady mcgee mcgeehan mcgehee mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick
mcghee mcgill mcgillicuddy mcgilligan mcgilly mcgilroy mcginley mcginnis mcginnitty mcginty mcgirl
mcgirr mcgivern mcglinchey mcglinchy mcgloin mcglynn mcgoff mcgoldrick mcgonagle mcgough mcgourty
mcgovern mcgowan mcgowern mcgrane mcgrath mcgraw mcgreal mcgregor mcgrenehan mcgrew mcgriff
mcgroarty mcgrory mcgruddie mcgruddy mcguigan mcguill mcguinn mcguinness mcguire mcguirk mcguirl
mcgurk mchale mcharry mchenry mchugh mchunu mcildownie mcilroe mcilroy mcilwee mcineely mcinerney
mcinnes mcinnis mcintire mcintosh mcintyre mcisaac mcivor mckaigue mckay mckee mckeegan mckeever
mckelvey mckendry mckeniry mckenna mckenney mckenny mckeogh mckeon mckeown mckernon mckevitt mckie
mckiernan mckillop mcking mckinney mckinnon mcknight mclachlan mclain mclane mclaughlin mclaurin
mclaverty mclean mcleer mcleese mcleigh mclemore mclendon mcleod mcloon mcloone mcloughlin
mcmacken mcmahan mcmahon mcmanaway mcmanus mcmaster mcmenamin mcmichael mcmillan mcmillen
mcmillian mcmonagle mcmorrow mcmullen mcmullin mcmurray mcmurrough mcnabb mcnaboe mcnair mcnally
mcnamara mcnamee mcnaughton mcnea mcneal mcnealy mcnee mcneely mcneil mcneill mcnelis mcnevin
mcnicholas mcnicholl mcnill mcnulty mcnutt mcoyi mcpartland mcpartlin mcpartlon mcpherson
mcphilbin mcphillips mcpolin mcquade mcquaid mcqueen mcquilkan mcquillan mcquillen mcquin mcquinn
mcrae mcrann mcready mcreynolds mcroarty mcrory mcshane mcsharry mcsheehy mcswain mcteague
mcternan mctiernan mctigue mcusi mcvay mcveagh mcveigh mcvey mcvicker mcvitty mcwalter mcwaye
mcwhorter mcwilliams mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi
mdonswa mdotshana mdunge meacham mead meade meador meadows meads meadóg meagher meaney meany meara
mears medač medeiros medel medici medić medley medlin medlock medrano medvecká medvecký medved
medveď medveďová mee meehan meeks meenaghan meenan meeres meersman meert meeus meeusen megaw
mehigan mehloluhlaza meidhreach meier meijer meili meindl meis meister meixner meić mejia mejía
mejías melady melancon melander meldon melendez melero melet melgar meli melia melican melicharová
melicher melicherová melicherík melicheríková melicherčík melicherčíková melichár melichárek
melicháreková melichárová melin melis mella mellado mellet mello mellon mellor melo melton
melville meléndez memela memon mena menard menchaca mende mendenhall mendes mendez mendizábal
mendonça mendoza mendès menendez meneses mengolo mennea menon mens mensa mensah menton mentzel
menza menziwa menéndez menšík menšíková meraz mercadante mercader mercado mercalli mercantini
mercati mercer merchant mercier mercks merckx meriläinen merino merisi merkaš merkx mernagh
merrell merrick merrigan merriman merritt mertens merz mesa mesarić mescall mesić meskill
messenger messer messina messner mestdagh metcalf metcalfe metella mettler metz metzger metzler
meucci meunier meurant meurisse meusburger meyer meyers meyiwa meza mezei mezzetta mečiar
mečiarová mfeka mfusi mgabadeli mgabhi mgasela mgazi mgcaleka mgenge mgilija mgobhozi mgwaba
mhayise mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo mhlongwane mhlophe mhlungu miah micca
michaels michalech michalechová michalek michaleková michalica michalicová michalka michalko
michalková michalík michalíková michaud michaux michelangeli micheletti michels micheni michiels
michielsen michálech michálechová michálek micháleková michálik micháliková mickens middelkoop
middlemiss middleton mielcarek mies miettinen migliaccio mignon migwi mihalik mihaliková mihalić
mihaljević mihalík mihalíková mihelič mihelčić mihić mihálik miháliková mijsberg mikić mikkelsen
mikkola mikkonen miklavčič miklečić mikloš mikloško miklošková miklošová miklík miklíková
mikulandra mikulec mikulák mikuláková mikulík mikulíková mikulčić mikuš mikušová mikúš mikúšová
milam milanesi milas milatić milburn miletić milevoj miley milina miličić millar millea millet
millican milligan milliken millán milmo milne milner miloslavić milotić milotová milovac milroy
miltenburg mimica mims mimun minayo miner minet minhas miniati minihan minihane minne minnick
minogue minter minton mintz mináč mináčová miočić mir miralles miramontes mireles miriti
mirosavljević mirt miró miscell mishra misicher misiko miskell missoni mistry mistrík mistríková
mistéal mital mitei mitschke mittal mitter mitteregger mitterer mitterlehner mittermayr mixon miya
mize mičetić mišak miše mišković mišík mišíková mjadu mjoli mjwara mkhabela mkhandlela mkhathini
mkhatshwa mkhithi mkhize mkhokeleleki mkholo mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mlakar
mlalane mlalazi mlambo mlangatshe mlangeni mlawula mlinar mlinarič mlondo mlotshwa mlungwana
mlynár mlynárik mlynáriková mlynárová mmboga mmbone mnangat mnangwe mncube mncwabe mncwanga mngadi
mngoma mngomezulu mnguni mngwemkhulu mngwengwe mnikathi mnisi mnomiya mnqamu mnqayi mnquhe mntambo
mntimande mntungwa mnyamande mnyandu mnyoni moberg mobley mocanu moccia mocenigo modi modiano
modig modigliani modrić modugno mody moe moeller moen moenen moens moensendijk moerman moet
mofardin moffatt moffett moffit moffitt mogaka mogeni mogensen mogere mogherini mogire mohammadi
mohan mohanty mohaupt moher mohr moilanen moisio mojica mojžiš mojžišová mokaya mokroš mokrošová
mokua mol molano molegraaf molen molenaar moles molesini molin molina moliner molins molloy molnár
moloney molyneux momberg monaco monaghan monagle monahan moncada mondaca mondadori mondaini
mondise mondragon mondragón monduzzi moneta money monfort mongan mongare monicelli moniz monk
monks monnier mononen monreal monroy monsalve monson montague montalbán montalcini montalti
montalvo montanari montanariello montanelli montanez montano montaña montañez montaño montecchi
montecino montecinos monteiro montemayor montenegro montero montes montesano montesinos montessori
monteverdi montez montgomery monti montoya moon moone moonen mooney moons moore moorman
moosbrugger morabito moraes moraga morahan morais moraleda morales moran morandi morandini morante
morar morara morata moravcová moravec moravecová moravčík moravčíková morawo morcillo moreau
moreels morehead moreira morel moreland morell morellato morera moresi moretti morey morgagni
moriarty moric moricová morillo morin morissette morić morlacchi morley mornane moroney morosini
morová morpurgo morrell morricone morrill morrin morrison morrissey morrocco morrow morse mortati
mortensen mortier morucci morvan morán mosby moscarda moschino mose moseley mosemann moser moseti
mosher mosier moslavac mosley mosquera moss mota moten motha mott motte mottet moturi motyka
motyková motyčka motyčková moulin moulton moultrie mountain moura moureau mourib mouton mowery moy
moyano moye moyer moylan moynihan mozart močibob mpangazitha mpanza mphahlwa mphankomo mphazima
mphemba mphephethwa mpikela mpila mpofana mpumuza mpungose mpunzana mqadi mqungebe mrak mraović
mraz mrazek mrazeková mrazko mrazková mrazová mráz mrázik mráziková mrázka mrázko mrázková mrázová
mríosáin msamkhulu msane msani mseleku mshazi mshengu mshibe mshikela mshikila mshiyane msibi
msimang msindazwe msokazi msomi msuthu msweli mthabela mthalane mthanti mthembu mthethwa
mthimkhulu mthinti mthiya mthiyane mthombeni mthonti mtimande mtolo mtshali mtumaseli mtuswa
muange muasya mucha muchai muchangi muchemi mucheru muchira muchoki muchová muchui mudden mude
mudgway mudri mudronja mueller muendo muga mugure muhia muhonen muhonja muhoro muhr muhumed muigai
muijs muilleoir muimi muinde muindi muir mukami mukherjee mukhopadhyay mukiri mukoya muktar
mukundi mulcahy mulcair mulder mulders muldoon muldowney mule mulei mulet mulgrave mulgrew mulhare
mulhern mulinge mulkerrin mulkey mullaghan mullaly mullan mullane mullaney mullany mullarkey
mullen muller mullery mulligan mullin mullins mullis mullooly mullooney mulloughney mulloy mulongo
mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvany mulvenna mulvey mulvihill mulvin
mulvy mumba mumbe mumbua munari muncy mundia mundy munga munger munguti munguía muniz munn
munnelly munoz munro munroe munshi munson munyi munyiva munyua munywoki muoki mur murae murage
muraguri murangiri muratori muraya murcia murdoch murdock mureithi murgaš murgašová murialdo
murigi murillo murin murinová muriungi murnane murnin muro murphy murrell murri murrihy murry
murtagh murthy murty murugi murunga murungi murín murínová musatti musgrove musi musil musila
musili musilová musimbi musselman musser mustapić mustač mustonen musumba musungu musya musyimi
mutahi mutanu mutegi mutembei mutemi mutethia muteti muthami muthee mutheu muthiani muthike
muthini muthomi muthuri muti mutindi mutio mutti mutugi mutuma mutune mutungi mutwiri muuo muya
muñiz muñoz mušćet mužina mužić mvelase mveni mvubu mvuyana mwadime mwai mwaka mwakio mwalimu
mwamburi mwandla mwania mwanza mwathi mwelase mwema mwenda mwendia mwero mwihaki mwinyi mwinzi
mwirigi mwita mwololo mwongela mwongeli mydlo mydlová myeni myers myeza myhre myklebust myllymäki
myrick mzila mzilankatha mzileni mzimela mzizi mzobe mzolo mzomba mzoneli mzukase mzulwini mzungu
mác mácka mácková mácová máirtín mármol márquez mártan máček máčeková máčik máčiková mäder mäenpää
mäkelä mäki mäkinen mälzer männistö mäntylä määttä månsson mårtensson méaláid ménard méndez
mészáros mínguez móricová möchlichen möller mörth møller múgica múñiz mühlbacher mühlberger
mühlböck mühle mülichen müller müllerová müllner naail nabeel nabih nabors nabwire naccari nadal
nadeau nadeem nadi nadig nadkarni naeem naessens nafuna nagar nagarajan nagel nagele nagi nagl
nagle nagy naibei naidu naik najeeb najera nakamura nakhumicha nakić nala nall nallon nally nalty
nance nanda nandisa nandwa nangle napier napolitano naquin narain narang naranjo narasimhan
narayan narayanan narula narvaez narváez nasambu nascimento naserian nash nasimiyu nason natarajan
nation natt natta naughton nava navara navarová navarrete navarria navarro navas navez navone
navrátil navrátilová nayak nayar naylor nazareth načinović ncala ncama ncanana ncongwane ncube
ncusi ncwaba ncwane ndaba ndabandaba ndabansele ndabase ndabezitha ndambuki ndandali ndanu ndawo
ndawonde ndege ndichu ndiema ndima ndimande ndinda ndinisa ndiritu ndiwa ndiyema ndlala ndlandla
ndlangamandla ndlanya ndlanzi ndlela ndlondlo ndlovu ndolo ndondakusuka ndonga ndoro ndosi nduati
nduli ndunda ndwandwe ndwiga neachtain nealon nealy neancól neary nebot necaise necci nedermeijer
nedić nee needham neehan neelan neeley neelin neely neenan neff negrete negron negrón neilan
neilian neilson neira neirynck nek neligan nelis nelissen nelms nemcová nemec nemes nemeth nemeș
nene nenzi nerger nesbitt nesmith ness neto nette neubacher neubauer neugebauer neuhauser neuhold
neulinger neuman neumann neumayer neumayr neumeister neumüller neuner neureiter neureuther
neuschäfer neuteboom neuville neuwirth neuzerling nevado nevala nevalainen nevarez neven neves
neveu nevárez newberry newby newcomb newell newkirk newman newsom newsome neyens neylon ngala ngao
ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo ngcolosi ngei ngema ngeno ngetich ngiba
ngidi ngige ngina ngo ngobese ngobisi ngomane ngome ngonini ngotho ngotsha ngubane ngubeni ngui
ngumbao ngungunyana ngunjiri ngure nguyen nguyễn ngwane ngwazi ngwekazi ngwenya nhlabathi nhlane
nhlanhlampofu nhlapho nhleko nhlengethwa nibali nicaise nicholls nichols nicholson nickerson
nicolau nicolay nicoletti nicolini nicolucci niederl nielsen nielson niemeier niemelä niemi
nieminen niermann nieto nieuwstraten nievo nigam niggli nihoe niiranen nijman nijs niklasson
nikolić nikula niland niles nilsen nilsson nimac ninalowo niscoromni niskanen nissen nissinen
nistor nitra nitrová nitti nitto nizet niño nišević nižetić nižnanská nižnanský nižnánsky
nižnánská nižňanská nižňanský niță njambi njapha njau njihia njiki njinji njoka njoku njomane
njuki nkabinde nkala nkamzwayo nkansa nkansah nkatha nkirote nkomo nkomose nkomoye nkonyeni nkosi
nkrumah nkumane nkundlande nkwakha nkwali nkwaliyenkosi nkwanyana nnamani noack nobles nodanga
nodlomo nogantshi nogueira noguera nogués nohlmans noland nolcini nolen noll nollee nolty nombela
nombhoco nomndayi nomvuma nondaba nondlela nonduma nongalaza nongalo nonis nonkosi nonkululeko
nontanda nontuli nonyana noonan noone noordijk norac norambuena norberg norbiato nord nordberg
nordgren nordin nordio nordlander nordlund nordqvist nordström norfleet norgren nori noriega
norlin norling norrman norry norton norwood norén nosiglia nota notarbartolo notová nousiainen
novaes novais novak novaro novoa novosel novota novotny novotná novotný novák nováková nowak
nowanqa nowell nowlin noyes nozulu nqumela nsele nsia nsibande nsibanyoni nsindane nsukuza ntaka
ntamonde ntanzi ntenga nthenya nthiga nti ntiamoa ntim ntinyari ntombela ntsele ntshalintshali
ntshangase ntshingila ntshiza ntuli nugent nugnes nulty nunes nunez nunley nunn nunne nur nurmi
nurminen nussbaumer nutt nutter nuutinen nuyts nußbaumer nuñez nwachukwu nwosu nxamalala nxasana
nxele nxumalo nyaako nyaakoaa nyabuti nyabuto nyagaka nyaguthii nyakio nyale nyamawi nyambane
nyambose nyambu nyame nyamu nyamweya nyanda nyandeni nyangaresi nyangau nyangweso nyantakyi nyathi
nyawa nyawo nyawokhulu nyawose nyazitla nyberg nye nyembe nyembezi nygren nygård nyhan nyide
nykänen nylander nylund nylén nyman nyoike nyokabi nyokayebululu nyongwana nys nyssen nyström nzai
nzama nzamela nzau nzilani nzima nzimande nzimase nzioki nzisa nzuki nzuza nájera nálepka
nálepková näf näslund næss németh nôta nôtová nöbauer nørgaard núñez němcová němec němeček
němečková oak oakes oakley oaks oates obando obara obare obasanjo obeng oberhauser oberhofer
oberleitner obermayr obermüller oberndorfer obi obiero obonyo obradović obratov obrien obryan
obuya obšut obšutová ocasio ocaña ochoa ochola ochs oconnell oconner oconnor oden odera odero
oderwald odescalchi odetola odinga odira odiwuor odobašić odom odonnell odoyo odum odunsi oduori
oemencs oennen oestrovsky offredi ofner ofori ofosu ogada ogbuehi ogden ogega oger ogeto ogindan
oginga oginni oglesby ogola ogolla ogulana ogunbamigbe ogunbiyi ogunbo ogunde ogunleye ogunwobi
ogunyeye ogutu ogweno ohara ohlsson oikarinen oinonen ojala ojanen ojeda ojiambo ojo ojua ojukwu
ojwang okafor okech okeefe okeke okelo okemwa oketch okeyo okinyi okongo okonkwo okoro oksanen
okuku okyere olabode oladipupo olaiya olander olasupo olate olausson olave olawale olaya oldham
olds olea oleary olesen olguín oliboni oliphant olivares olivarez olivas oliveira olivera oliveras
olivetti olivo olivárez olivé oller ollikainen ollila ollivier olmedo olmo olmos olmstead olofsson
olowokeere oloyede olsen olson olsson olthof olubode olugbayila olujimi olukotun olukunga olusanya
oluwagbemi olvera olykan oláh omair omalley omani ombasa ombati ombui omeir omidina omma omojola
omollo omolo omotoso omran omwenga omweri omwoyo ondari ondiek onditi ondrašík ondrašíková
ondrejka ondrejko ondrejkovič ondrejkovičová ondrejková ondrus ondrusek ondruseková ondruš
ondrušek ondrušeková ondruška ondruško ondrušková ondrušová ondráš ondrášek ondrášeková ondrášik
ondrášiková ondrášová ondrúšek ondrúšeková oneal oneil oneill ongeri onio onisto onjengenyamazane
onoh onsongo ontiveros onwuka onyancha onyiego ooko oommen ooms oosterhek oosterhout oostveen
oparinde opazo opizzi opluštil opluštilová opmans opoku opondo oppong oprea opuku oquendo orban
orbanić orbán orchard ordonez ordóñez oreilly orellana orengo orešković orina orjuela orlić
orlović orlík orlíková ormeño ormsby ornelas orosco orosz orourke orozco orr orrego orsini orsós
orta ortega ortese orth ortiz ortmann ortner ortolani orton ortuño orwa oršolić oršoš oršulić
osborn osborne osburn oscuro osei osgood oshea oshin oshodi osiemo oskarsson osorio osoro ospina
ospino ossama ossandón ossani osses ossola osteen osterhoudt ostermann ostinelli ostrander
osullivan osuna osuntokun oswalt otero oti otiende otiwa otoole ott otte ottino ottosson otuo
otčenáš otčenášová ouellet ouellette ouko ouwel ouwerkerk ovadia ovalle overby overdijk overeem
overgaard oversteeg overstreet overton oviedo owais owens owiti owokoniran owolabi owoyemi owusu
owusuwaa oyadiran oyaifo oyarce oyaro oyarzo oyarzún oyekan oyeniyi oyetoro oyeyemi oyinlola oyoo
oyugi oza ozimec ozuna oñate očenáš očenášová paananen paavilainen paavola pabón pacelli pacetti
pacheco pacher pachler pacillo packard packer pacomio padden padgett padilla padmanabhan padovano
padrón paez paffrath paganini pagliaro pagnotto pagès pai paier paillet paimo paine painter paiva
pajer pajerová pajunen pajur pak pakarinen palacio palacios palan palau palazzo palić palka palko
palkovič palkovičová palková palla palladio pallarès pallo pallová palma palman palmer palmgren
palmisano palmqvist palo palomar palomares palombi palomino palomo palomäki palov palovič
palovičová palovová palová palovčík palovčíková paltrinieri paluch paluchová palumbo palúch
palúchová pamić pammer panatta panchal pandey pandit pandurić pandya paniagua panicucci pannell
pantoja panzera paoletti paolini paolucci paor pap papafava papak paparić pape papetti papp pappas
paquay paquet paquette paquin paquot parada paradi paradis pardo paredes pareja parejo parekh
parent pareto parham parikh parini paris parish parisi parkes parkin parkinson parkkinen parmar
parmentier parmer parmitano parnell parpinel parr parra parraguez parri parris parrish parrott
parsa parson parsons partanen partida partin partridge paruta parviainen parzer paré pasanen
pascarella pasman pasolini pasqua pasquier passalacqua passchiers passmore pastine pastoors pastén
pataki patberg patchett patel paten paterson pathak patil patino patiño patla paton patten
patterson patton pattyn pau pauer pauko pauková pauley paulik pauliková paulitsch pauliček
pauličeková paulk paulovič paulovičová paulsen paulson paulsson paulus paulík paulíková paulíček
paulíčeková pausini pauwels pavanello pavarotti pavelek paveleková pavelić pavelka pavelko
pavelková pavelová pavez pavin pavić pavičić pavka pavko pavković pavková pavlik pavlikovská
pavlikovský pavliková pavlin pavlič pavliček pavličeková pavličko pavlo pavlov pavlović pavlovič
pavlovičová pavlovová pavlová pavlík pavlíková pavlíček pavlíčeková pavolová pavone pavuk pavón
pavúk pavúková paxton payer payet payne pazos paúk paúková paľa paľka paľko paľková paľo paľov
paľovová paľová paľovčík paľovčíková paľuch paľuchová paľúch paľúchová pašek pašeková paška paško
pašková peachey peacock peano pearsall pearson pease pechel pecotić pederiva pedersen pedersoli
pederson pedigo pedišić pedraza pedrazzini pedrero pedroni pedrosa pedroza peebles peeler peeples
peeters peham peharda pehkonen peinado peircín peiró peixoto pekkala pekkarinen pelikán pelikánová
pelkonen pellegrini pelletier pelli pellicer pellico peltier peltola peltonen peltoniemi peláez
pemberton pena pender pendergrass pendl pendleton penić penn pennanen pennell pennetta pennington
penrod penttilä penttinen penz peoples pera perak peral perales peralta peranda perano perck
perdomo perdue perea pereira perelló perera peres pereyra perez pergande pergolesi peri perini
perić perišić perkins perko perkov perković perner peron peronne perozzo peroš perreault perret
perri perrier perrin perron perrono perrot perryman persico persijn person persson pertile pertini
pertl peruzzi peruško perälä perčić pesendorfer pesonen petek peterlik peterman peterse petersen
petersson petit petitjean petralli petrassi petrie petrić petričević petrocelli petrovická
petrovický petrović petrovič petrová petrucci petrucelli petruzzi petruška petrušková pettersen
pettersson pettigrew pettis pettit pettway petz peukert pezzali peña peñaloza peñalver peñas
pečnik pečur peša pešić peška peško pešková pfeffer pfeifer pfeiffer pfister pfleger phakathi
phakathwayo pham phan phathwayo phayre phelan phelps phetha phethela phewa phifer phikela philban
philbin philib philippart philips phillips phillipsen phingoshe phipps phoseka phoswa phungula
phuthini phạm piacentini piane piazza piazzi picard piccinni piccio pichardo pichler pichon piché
pickard pickens pickering pickett pieber pieper pierard pierrard pierret pierson pieters pietilä
pietrangeli piette pigafetta piggott pignatti pigott pihl piirainen pika pike pikec piková pilcher
piljek pillai pillay pilon pilz pimenta pimentel pinamonte pincheira pincherle pinckney pinder
pineau pineda pinedo pingle pinheiro pinho pinilla pininfarina pinkerton pinkney pinkston pino
pinson pintar pintarić pintarič pinter pinto pintor pintér pinzón piogóid piovani pipkin pippin
piquer pirandello pirard pirc pircher pire pirelli pires pirinen pirker pirlot pirnat piron
pirotte pirson pisacane pisani pisano pisaroni pison pistoletto pitcher pitkänen pitman pitre pitt
pittman pitts pizarro pizzamano pizzetti pizziol pizzo piérard piña piñeiro piñol pišút pišútová
pkemoi pla plana planas plantak plante plantek plath platini platt plattner platzer plaucha
plauchová plavec plavecová plavucha plavuchová plaza plažanin plch plchová plekancová plekanec
pleše plešivcová plešivec plourde plover plummer plunkett pléimeann pléimionn poblete pochet pock
podhradská podhradský podkonická podkonický poe poelmans poerio pogačnik pogue pohjola pohl
poindexter pointer pointner poirier pokas pokorny pokorná pokorný pokos pokuaa polanco poland
polani polesel polet polfliet poliak poliaková polizzi polić poljak polk pollack pollak pollard
pollet pollock pollák polláková polo polonijo polović polzer polák poláková pomaa pomares pombo
pomeroy pometta ponce poncelet ponci poncin pond pongrac pons pont pontecorvo ponti poole poore
popa popescu popović popp poppe porcel porcellato poropat porras porta porter porterfield portero
portilla portillo portmann porto porubjak porubjaková porzio posada posch posey poslon pospíšil
pospíšilová postl postma poston potier potočnik potts potvin pou poulain poulin pouliot poulsen
powell poza pozder pozo pozuelo pozzecco požega prabhakar prabhu prada pradhan prado praet praga
prager prakash prantl prasad prashad prat prater pratesi prather prati prats pratt praxmarer
preciado preda predovan preiß prelec prem prempeh prendergast prenner prentice preočanin prescott
presley pressley prewitt prial pribanić prichard pridgen priego priest prieto primožič pringle
prins prinsen prinz priselac pritchard pritchett priuli probst procacci procházka procházková
procter prodi proffitt prohaska proietti proinnsias proost prosser proulx prouse provencher
provost prpić prskalo prtenjača pruett pruitt pruschke pruvost pryal pryor prévost pröll pucci
puccini pucher puchner puckett puente puentes puerta puga pugliese puglisi puhakka puharić puig
puirséal pujadas pujol pukluš puklušová pulci pulgar pulido puljiz pulkkinen pullen pulley pulliam
puntigam punz pupák pupáková puranen purcell purdy puri purnell purohit purvis putinja putman
putnam putz puustinen puška puškarić pušková puškár puškárová pușcașu pyle páez páirceir pálka
pásztor pärtzelt pääkkönen pålsson pépin pérez póil pölitz pöll pöllänen pölzl pöschl pühringer
qaasim qabeel qadar qadeer qahtan qaim qais qaseem qasif qomazitha quadir quaide qualls qualter
quarles quartey quasimodo queally queenane querini quero querol quesada quevedo quezada quigley
quigney quijada quill quillen quillinan quilty quin quinlan quinlivan quinney quinny quinones
quinonez quintana quintanilla quintero quinteros quirke quiroga quiroz quirós quispe quiñones
quiñónez qusay qutaybah qwabe raab raaghib raakin raashid raatib raatikainen rabah rabar rabb
rabbani rabbitte rabee rabiah rabitsch rabl racine rackham radelić rademaker rader radford
radhakrishnan radi radin radinović radisch radić radl radman radojković radolović radović radočaj
radošević raed raes raeymaekers rafay rafeek rafferty rafter raftery raftis ragan raghavan raghna
ragland ragsdale raguž raheel rahija rahilly rai raifteirí raight raimondi raines rainey raj raja
rajagopal rajagopalan rajala rajan rajh rajn raju rajčić rak rakela rakovan rakovanová raková
rakuljić raley raljević ralston ramachandran ramaekers ramaker ramakrishnan raman ramanathan
ramaswamy ramazzotti ramesh ramey ramirez ramis ramos ramsauer ramsay ramsey ramírez ramšak rand
randazzo randhawa randle randles raney ranganathan rangel rankin ranta rantala rantanen rao raol
rapisardi rapp rascón rask raskin rasmussen raspor rastelli rastija rastogi ratcliff ratemo rath
ratliff ratta rattan ratti rattigan rau rauch rauhala raurica rausch rauscher rauter rautiainen
rautio ravaglioli raval ravn rawley rawlings rawlins rawls raya rayburn rayel raynaud rayner
raynor razo rađenović rašeta rašić ražov rea reade reader reardon reaves reavy rebić rebolledo
rebollo recer recers rechberger recio rector redd reddick reddin redding reddy redi redican redl
redman redmon redondo reeder reen rees reese regalado rege regge regnier reguera rehn rehorst
reich reichel reicher reichert reichl reichmann reidy reif reig reijers reilly reimes reinbacher
reindl reinikainen reinisch reinprecht reinthaler reischl reising reisinger reisner reiss
reitbauer reiter reiterer reithofer reitinger reitz rek remacle remmers renard renault rendon
rendulić rendón renehan renfro rengifo renier renner reno rensi renson renteria rentería renzi
repiská repiský repo requena resanović resch resnik respighi restrepo reséndez retamal retamales
rettenbacher reuter revilla rey reynaert reynaud reynders reynell reynolds reynoldson reynoso
rezende rhatigan rhattigan rhoades rhoads rhoden rhodes rhyne riascos riba ribarić ribas ribeiro
ribera ribes ribić ribič ribičić ricart riccardi riccati ricci ricciardi rice richardová richards
richardson richey richmond richter richtár richtárová ricker ricketts rickman ricolfi riddell
ridder riddick ridenour rider ridgeway ridley rieder riedl riedler riedmann rieger riegler riehl
riem riener rienzo riepl riera rieser rietveld riffo rigaux rigby riggins riggs righi rigney
rigsby riha rihová riihimäki riikonen rijcken rijetković rijks rijn rijntjes rinaldi rincon rincón
rinehart riney ringhofer rinn rinne rinner rintala rioba riojas riordan rios riou rioux ripley
ripoll rippey riquelme risek risma rismondo rissanen risteard ritacca ritchey ritchie ritoša
ritter rius rivard rivas rivera rivero riveros rivers rivière rizzo rizzoli ričko riša riška riško
rišková rišo rišová roa roach roache roark roarke roarty roba robb robbins roberge roberson
robertson robertsson robeson robey robi robinette robins robison robitaille robledo robles robson
roby roca rocamora rocca roccabonella roce rocha roche rocher rockwell roda rodarte rodden roddy
roden rodman rodrigues rodriguez rodriquez rodrígez rodríguez rodríquez roe roelandt roels roero
roessink rogerson rogge rogiers rogner rogošić rohaan rohde rohleder rohr rohrer rohrmoser roht
roháč roháček roháčeková roháčik roháčiková roháčová roig rojas rojek rojeková rojka rojko rojková
rojnić rojo roldan roller rollins rolón roma romagnoli romančík romančíková rombaut rombouts rome
romero romeu romijn romiti romo ronayne roncalli roney ronkainen ronoh roodesteijn room rooney
roose roosen roosenboom rop roper ropero ros rosado rosales rosas rosell roselló rosemann rosen
rosenbaum rosenberg rosenberger rosengren rosenow rosenqvist rosenthal rosero rosiello rosinová
roskoth rosmini rosner roso rosová rosseel rosselli rossellini rosselló rosser rossetti rossi
rossini rossiter rossmann rosén roth rottensteiner rotter rotteveel rottiers roukes roundtree
rountree roura rourke roush rousseau rousseaux roussel rousselet rousset rouwenhorst rouwhorst
roux rovira rowe rowell rowland rowlands rowley roybal royer royo rozas rozman rožič rožman ruairc
ruane ruano rubben rubbia ruberto rubeša rubilar rubinić rubio rubík rubíková rucker rudd rudden
rudkins rueda ruelas ruelle ruffin ruffini ruggeri ruggieri rugut ruijs ruiséal ruiz rukavina
rumora runyan runyon ruotsalainen rupnik rupp ruppersberger ruppert rus rushing rusko rusková
rusnak rusnák rusnáková rusová russo rusticucci rusňak rusňák rusňáková rutar rutherford rutledge
ruto rutten rutter rutto ruud ruuskanen ruwa ruz ružička ružičková rybníček rybníčeková rybár
rybárik rybáriková rybárová rydberg rydén ryle rynn rynne rys rysová rytkönen ryynänen ryš ryša
ryška ryško ryšková ryšová rácz rädel räisänen räsänen räty réamonn río ríos rís ródenas róm
rómová röck röhrdanz röhricht römer rönkkö rörricht rössler rønning rúfus rúfusová rüegg rýs
rýsová růžička růžičková saabir saad saafir saahir saajid saal saalim saaqib saarela saari
saarinen saariyah saastamoinen saavedra sabah sabater sabatini sabbatini sabbe sabeeh sabela
sabelo sabharwal sabil sabiq sabir sabljak sabo sabol saboor sabur saburah sacco sachar sachdev
sachdeva sacristán sacré sadan sadaqat saddler sadeed sadler saelens saenz saez safari saffi safo
safoaa sagar sager sagese sagmeister sagnelli sagredo saha sahlin sahni sahota sailer saina saini
sainio sainz sair saitoti saiz sakarya sakač sakwa sala salah salaj salajka salajková salajová
salako salamanca salandra salas salat salata salazar salcedo salcher salcido saldana saldaña
saldivar saldivia saldías salerno salet salgado salgari salieri salinas salisbury sallee salley
sallinen salmela salmerón salmi salminen salmon salo salom salomaa salomonsson salonen salopek
salter salvemini salvini salvo salvà salyer salz salzer salzmann sama samaniego samel samele
samelová sameya sameľ sameľová sammer sammon sammons samoei sampaio sampath samper sampson samra
sams samsonová samuelová samuels samuelsson samyn sanabria sanborn sanches sanchez sandal
sandanezwe sandberg sande sandell sanders sanderson sandgren sandhu sandin sandlin sandoval
sandström sandvik sangha sanghvi sanguineti sangwani sangweni sanhueza sanitra sanitrová sanjuan
sankar sankaran sanmartín sanmiguel sans sansoni sant santacruz santamaria santamaría santana
santander santi santibáñez santillán santner santorio santoro sanudo sanz saors sapp sarabia
saraceno saracino saraf saragat saran sardelić sargent sarin sarkar sarma sarmiento sarna sarneel
sarpong sarraf sarsfield saruni sas sasser sastre sastry sathe satherley satriani satta
satterfield sattler sauceda saucedo sauer sauli sauls saunders saura sauro sauvage savant savard
savoie savolainen savorgnan savoy sawe sawhney sawyer sawyers saxena saxo saxon saxton sayers
saylor sayre sbarbaro scaduto scalera scalfaro scallan scallon scally scamarcio scandone scanlan
scanlon scannell scannláin scaramucci scarborough scarbrough scardino scarfoglio scarlatti scarpa
scarpetta scarponi schaaf schachinger schachner schacht schaefer schaeffer schafer schaffer
schagen schakelaar schalk schaller schandl schantl scharf scharinger scharroo schartner
schatteleijn schatz schatzl schaub schauer scheel scheer scheffers scheibe scheiber scheidegger
scheidl schell schellekens schelvis schenk schenkel schepens schepers scherer scherms scherr
scherrer scherz scherzer scheucher scheuermann schiaparelli schiavo schiavone schicchi schiefer
schiestl schiffer schilcher schiller schilling schilt schimpl schinagl schindler schinke schinnerl
schipper schlager schlatter schleich schlosser schlögl schmid schmidinger schmidl schmidt
schmidtke schmied schmiedecke schmiedt schmit schmitt schmitz schmuck schmölzer schnabl
schneeberger schneider schnyder schober schoch schofield schokman scholl scholten scholtz scholz
schomber schoofs schoonbroodt schoonover schott schotte schottin schou schouten schrader schramm
schrammel schrant schranz schreiber schreiner schrempf schrenk schrik schrittwieser schroeder
schroeff schröder schubert schuchhardt schuh schuler schuller schulte schulten schultz schulz
schulze schumacher schuster schuurmans schuylenborch schwab schwaiger schwaighofer schwartsbach
schwartz schwarz schwarzinger schwarzl schwass schweiger schweighofer schweitzer schweizer
schwendinger schwital schyns schäfer schär schärer schöberl schöffmann schöller schön schönauer
schönberger schönland schöpf schüler schüller schürch schütz scialpi scoggins scollan scotti
scotto scribhín scribner scriven scroggins scruggs scullion scully scuylenborchs seale seally
sealy seaman searcy searle searlóg searraigh seaton seay seco sedano seddio sedlar sedliak
sedliaková sedlák sedláková sedláček sedláčková seebacher seeley seely seery segal segarra
segebahn segers segerson segersun segerszoen seghers segni segovia segrè seguel seguin segura
seguí sehgal seibert seidel seidl seifert seiler seip seiser seitric seitz seiwald sekera sekerová
sekhon selby selecká selecký self sellars sellers sels sembathwa semialjac semitecolo sengupta
sengwayo seničić senko senková seoighe seppä seppälä seppänen sepulveda sepúlveda serao serem
serlupi sermonti serna serra serraglio serrano serrato servais serwaa seršić seshadri sessions
sestig sethi setrick setty severson sevilla sevillano sevrin seward sewell sexton seymore sezer
sezgin seč sečová sforza sgalambro sgarbi shabalala shabane shabangu shackelford shafer shaffer
shaffrey shah shailer shamase shan shanahan shand shandu shangase shange shank shankar shanker
shanks shanley shanny shapiro sharaf shariff sharkey sharma sharpe sharry shaughnessy shaver shaw
shazi sheahan sheane shearer sheedy sheehan sheehy sheeran sheerin sheets sheffield sheil sheilds
shelembe shengele shenoy shepard shephard sheppard shere sheridan sherlock sherrill sherrod sheth
shetty shevlin shezi shibase shiel shiels shifflett shikuku shinga shinn shipley shipman shipp
shively shoba shockley shoemaker shombela shortt shoyisa shozi shrader shroff shukla shuler shull
shultz shumaker shuman shumate shupe sibal sibalukhulu sibanda sibaya sibeko sibhene sibilia
sibindi sibisi sibiya sibley sides sidhu sidi sidler sidor sidorová sieber sieberer siegel siegl
siegrist siele siering siffredi sigagu sigegede sigei sigerson sigl sigler sigmon sigrist sihvonen
sijadu sikes sikhakhane sikhosana sikhunyana sikirić sikobi sikuku sikwayo silangwe siler silk
sillanpää siller sills silveira silvennoinen silverman silvestri simard simelane simeoni simic
simić simmon simmonds simmons simms simoens simola simonen simonis simonič simonová simons
simonsen simonson simonsson simpkins simpson sims simó simões sinclair singer singh singhal
singletary singleton sinha sinisi sinnott sinožić sionainn sipes sipilä sipos siqueira sirois
sirotić sirviö sirén sisco sishangwe sishi sishiya sisk sismondi sisneros sisson sitar sitati
sithenjwa sithole sithombo sithuli sitienei sitolotolo sitters situma sivertsen siwele sixtus
siyaya siyeshe sizemore sjöberg sjöblom sjödin sjögren sjöholm sjölander sjölin sjölund sjöstedt
sjöstrand sjöström skaggs skally skeahan skeen skeffington skehan skelly skelton skidmore skinner
skivington sklenica sklenicová sklenička skleničková sklenka sklenková sklenár sklenárik
sklenáriková sklenárová sklár sklárová skog skoglund skok skokan skokanová skoog skov skupnjak
skutecká skutecký sköld slade sladonja slaetsdochter slagle slagmolen slamon slater slaton
slattery slavík slavíková slayton slašťan slašťanová slegers slevin slingerland slivka slivko
slivková sloan sloane sloboda slobodník slobodníková slobodová slocum slone slota slotová slovinec
slovinecová slovák slováková slowey slyne smalley smalls smallwood smeets smet smets smiley
smirnoff smit smithson smits smoković smolić smoot smrek smreková smullen smyth smythe snauwaert
snead sneed snell snider snodgrass snook snowden snyder soares sobarzo sobota sobowale sobrero
sobrino soderini sodhi soduba soffici soi soileau soini soininen soita sokač sokhela sokhulu
sokhwebula sokić sokol sokolov sokolová sola solana solanki solano solari solberg soldo solej
solejová soler solera solheim solimena solis soliz sollima solomun solorio solorzano solsona solé
solís som soman somboni somers somerville somfula sommaruga sommer sommers somogyi somoza sompisi
sondini sondisa song songiya soni sonnier sonnino sonnleitner sonqandile sontag sontuli sood
soolachán soolaghan soos soper soranzo sordi sorensen sorenson sorgatz sorger soria soriano sorić
sorrell sorrentino sosa sotelo sothole soto sotobe soucy soukup soukupová soule souma sousa
southard southee southerland souza sowell sowers sowman soyinka soylu soós sošić spaan spadafora
spain spalding spallanzani spanevello spangler spanhaak spann sparkman sparrow spaulding spearman
speer speight speijer spellman spelman spence spenser speri sperl sperry spicer spiegl spier spieß
spiker spillane spillman spindler spinelli spinks spinola spitzer spivey spooner spradlin sprague
spreeuw spreitzer spriggs springer sprong sprouse spruill spruit spruyt spurgeon spurlock spörri
squarcione sraffa sridhar srinivas srinivasan srivastava sršen stac stace stackhouse stadelmann
stadlbauer stadler staelens stafford staggs staglieno stahl stahr stalder staley stallings
stallworth stamm stamper stamrood standaert standún stanfield stange stangl stanić staničić
stansberry stanton stančin staněk stapleton staquet starkey starks starnes starosta starostová
starr starčević stas stassin staten staton staub staudacher staude staudinger stauffer staunton
staňková stclair steadman stearns stecher steckel steele steenbakkers steenbeek stefanelli
steffensen stegall steger steidl steiger steinacher steinbacher steinbauer steinberg steinberger
steinböck steindl steiner steininger steinkellner steinlechner steinmann steinmeiern steinwender
stejskal stejskalová stelzer stelzl stenberg stenlund stenson stenström stephens stephenson stepp
sterckx sterkman stettler stettyn steuer steurer stevens stevenson stey steyaert stichter stidham
stiebitz stiegler stiffel stifter stiles stillman stillwell stiltner stinis stinnett stinson
stipanović stiperski stitt stjohn stocker stockhammer stockinger stockton stoddard stodola
stodolová stoffel stoffelsz stoiber stoica stoices stojanov stojnić stojčević stoker stoll stolnik
stolz stolze stondún stoner stonge stook stopar stoppani storey storladi stott stovall stover
stowe stowers stošić stpierre strader stradivari straka straková strandberg strangio strasser
stratford stratton straub strauss strauß strawbridge stražičić street streeter streicher
strickland stricklin strid striebitz strijker strik strinavić stringer strnad strnadová strnisko
strnisková strobl stroh strohmaier strohmayer strohmeier strom stroobants strother stroud stroup
strunk ström strömberg strøm strýček strýčeková stubblefield stubbs stucchi stuckey stucki studer
stuivenberg stull stummer stumpf stundún stupalo sturdivant sturgeon sturgill sturgis sturm stutz
ståhl stöckl stöckli stöger stückler stütz stănescu suarez suazo subramaniam subramanian suciu
suggs sugrue suhonen suijker suipéal sule sullivan sulzer summerlin summers summerville sumner
sumpter sundaram sundberg sundell sundin sundqvist sundström suomalainen suominen suppan sur sura
surać sureda suresh suri surian surratt suter sutherland sutinen sutter sutton suárez sušnik svahn
svanberg svantesson svedberg svendsen svensson svetličić svoboda svobodová svrbík svrbíková svärd
swafford swain swaminathan swamy swank swann swanson swartz swazi swearingen sweeney sweeny
swennen swenson swinnen swisher switzer swope swords sykes symons synnott syombua syrjälä szabó
szalai szekeres szilágyi székely szücs szőke szűcs sáenz sáez sáirséal sámel sámelová sámeľ
sámeľová sánchez sárközi säuberlich sæther séguin söderberg södergren söderholm söderlund söderman
söderqvist söderström söding sölzer sörensen søndergaard sørensen süßebier sýkora sýkorová taaj
taanish tabacu tabassum taber taboada tabor tacchini taccola tackett tadeen tafazal taferner
tafoya taft tafuri taggart tagliafierro tahawwur taheem tahmaseb taimur taipale tait taj tajammul
tak takala takkelenburg takyi takács talal talat talavera talbert talbot talbott talha talhah
taliani talib taliercio tallent talley talpaš talpašová talwar tam tamarit tamayo tamborini
tamburello tamburi tamburini tamez tammerijn tamminen tamsma tanaka tandon taneja tang tangen
tanghe tangney tanguay tansey tanskanen tanui tanzer tanzini tapia tapp tarantini tarantino
tarchetti tardif tarhan tarpey tartaglia tartini tarus tarvainen tarver tasca taskinen tasso
tassoni tata tatar tatarka tatarková tatarová tate tatum tatár tatárka tatárová tauber taucher
tavares tavčar tawia tawkeel teague teahan tebaldi techer tedesco teel tehan teixeira tejada
tejeda tejedor tejera tejero telesio tella tellez tello temmerman temple templeton tena tencalla
tennant tenney tenorio tepeš terer terlević ternan terragni terrazas terrill terrón teruel tervo
terzić terán tesař tessier teufl teunissen tevetoğlu texier textor tešija thabekhulu thabethe
thabizolo thacker thaker thakkar thakur thaler thalhammer thaller thaman thames thanel thango thao
tharp thatcher thayer thela thembekwayo thembela thenjwayo theriault theriot therrien theunis
theuri theys thibodeau thibodeaux thiel thigpen thirion thiry thobeni thole thomason thomassen
thomka thommen thompson thomsen thomson thonon thornburg thorne thornhill thornton thorp thorpe
thorsen thorton thorén thoya thoyana thrasher thuku thulin thuliswayo thumbela thumbeza thuranira
thurner thurston thusi thusini thwala thygesen thys thériault tiainen tiba tibbetts tibbs tice
tichá tichý tidwell tiefenbacher tielemans tiepolo tierney tighe tiihonen tijerina tikka tikkanen
tillery tilley tillman tillmanno tilton timek timeková timka timko timková timlin timmerman
timmermans timmons timonen timoney timony tindall tinney tinsley tintzmann tipton tirabassi tirado
tirie tirkkonen tirop tirpák tirpáková tisaj tischler tisdale tiwaa tiwari tlustek toal tobar
tobin tobler toft togher togliatti tognazzi tohall toivanen toivonen toić tolan tolbert toldo
toledo tolentino toler tolin toliver tolj tolley tolliver tolonen tolosa toloza tolvanen toman
tomana tomanek tomanová tomaník tomaníková tomaselli tomasetti tomasini tomaň tomaňová tomašek
tomašeková tomaška tomaško tomašková tomažič tomei tomek tomeková tomescu tomeček tomečeková
tomečka tomečko tomečková tomić tomičić tomka tomko tomková tomlin tomlinson tomljanović tommaseo
tompkins tománek tománeková tomášek tomášeková tomášik tomášiková tomáška tomáško tomášková
tomášová tomšič tonc toner toney tong toninelli tonisto tonui toolan toole toolin toolis tooman
toomey toor topić toplak topoľská topoľský torfs torlonia tormay tormey tormo tornatore toro
toroitich torpey torralba torre torrecilla torrence torrens torrent torrents torres torrez
torricelli torrijos torstensson toscani toscanini toscano toselli tosi toso tosto toth totino
totić totten totwiller toubeau tournay toussaint tovar towett towle townes towns townsend tozzi
tozzo traetta trahan trainor trammell tran traoin traore trapanese trapani trapp trask tratnik
trattner trauner travaglia travaglio travers traversa travia traxler traylor traynor trbović
treadway treadwell treanor trebbi treccani trejo tremblay tremonti trenor trentin trentini treoigh
tresoldi treves trevino trevisan trevisani treviño trezzini treó treóigh trgovčić triall triana
tribble trice trillini trillo trimble trimmel trincavelli trinkl tripathi triplat triplett tripp
trivedi trlík trlíková trnski trobbiani troch troisi trombetta trombley trommler tron troncoso
tropea trotta trotter trottier trout troutman trowbridge trub truben trubenová trubin trudeau
truitt trujillo trummer truong trupiano trupp trussardi trutanić tréinfhear trépanier tröst trüb
trần tschentscher tubbs tubridy tucker tudela tudić tuggle tuithof tukane tuksar tukur tully
tuohey tuohy tuomi tuominen tuovinen tupá tupý tur turati turchetta turchi turci turcotte turesson
turgeon turina turk turley turman turnbull turner turney turpeinen turpin turraoin turrini turudić
turunen turčinov turčok turčoková tutino tuttle tutty tutu tuwei tuzzolino tuđa tušek tuškan tveit
tweneboa twidle twohey twohig twomey twumasi tynan tyner tyrrell táilliúir tähtinen täsche téllez
tóibín tórrez tóth törnqvist török türk tůma tůmová uaithne ubaadah ubadah ubaid ubaidah ubaldi
ubay ubayd ubaydullah udeh udinese udinesi ugarte ughi ugrinić uhban uhl uittenbosch ukić ulibarri
ullmann ulloa ulmer umaarah umair underhill underwood ungaretti unger uniacke uniaque unterberger
unterweger uotila upadhyay upchurch uphaus uphuis uphus uppal upshaw upton uram uramová urbanová
urbina urblík urblíková ureña uriarte uribe urlić urra urrab urrutia urzúa uría urías utley
uusitalo ušić vaati vabaza vaca vacek vachon vaci vacková vaes vaessen vahar vaidya vail
vaillancourt vaillant vainio vajcik vajciková vajcík vajcíková vajda vajdová vala valach
valachovič valachovičová valachová valadez valbuena valcárcel valdebenito valderrama valdes valdez
valdivia valdés valencia valenciano valent valenta valente valenti valentić valentová valentínová
valenzuela valera valette valguarnera valier valjetić valkama valkonen vall valladares valle
vallejo vallejos vallenduuk valles vallet vallin valls vallée vallés valmarana valtonen valušek
valušeková valuška valušková valverde valíček valíčeková van vanbrabant vanburen vandaele vandamme
vandecasteele vandekerckhove vandenbergh vandenberghe vandenbroucke vandenbussche vandendriessche
vandeputte vanderheyden vanderlinden vanderstraeten vandevelde vandewalle vandiver vandyke vanegas
vanek vaneková vang vangisa vanhee vanhoose vanhorn vanhoutte vanhove vanmeter vann vanneste
vanover vansteenkiste vanvitelli vanwinkle vaněk vaquero vara varano varas varela varga vargas
varghese varis varkey varma varner varney vartiainen varty varughese vasa vasari vasconcelos vaska
vasko vasková vasquez vass vasseur vastenhouw vattimo vaught vavrinecová vaz vazquez vaňková vašek
vašeková vaška vaško vašková veale veas vecellio vecoli veenendaal veenstra vegt veilleux veić
vejar vela velandia velasco velasquez velazquez velderman velez veloso veltman veltroni velásquez
velázquez velďák velďáková venable vendetti venditti vendrell venegas veneziano venier
venkataraman venkatesh vento ventura venturi venäläinen verbeeck verbeek verbeke verbiest verbist
verboom verboven verbruggen verbrugghe vercammen vercauteren vercelloni vercoe vercruysse verda
verdejo verdi verdier verdin verdonck verdone verdugo verduzco verdú vereecke vereecken verelst
veres verfaillie verga vergara vergassola vergauwen vergeer vergerio verhaar verhaegen verhaeghe
verhagen verharen verheij verhelst verheuvel verheyden verheyen verhoeven verhulst verkade
verlinden verma vermeersch vermeir vermeire vermeiren vermeulen vermeylen verri versace verschuere
verschueren verschut versluijs verstappen verstraete verstraeten vertoor vertooren vervaeke
vervaet vervoort verwimp verwoert vesel veselová veselá veselý vespa vespucci vestergaard
vesterinen vesterlund vestin veterník veterníková vetter vezi vezzali viaene vial viana vianello
viberg vicen vicena vicencio vicenová vicens vick vickers vickery victory vidaković vidas videla
vidic vidmar vidoni vidov vidović vidovič vieira vierdag vig vigil vigliotti vigneron vignon
vigorelli viitala viitanen vik viklund vikström vila vilain vilakazi vilalta vilanova vilaplana
vilar vilches vilhelmsson viljanen viljevac villa villablanca villadicani villagomez villagra
villagrán villagómez villalba villalobos villalonga villalpando villamil villamizar villanueva
villar villareal villarosa villarreal villarroel villasenor villaseñor villaverde villegas villena
villeneuve vincetić vinck vincze vink vinson virk virta virtanen visconti visintini vismara visser
vissers viswanathan vitale vitasović vittadello vitturi vivaldi vivanco viveros vives viviani
vizcaíno viña viñas višňovská višňovský vižintin vlach vlachovič vlachovičová vlachová vladislavić
vlaeminck vlašić vleugels vlk vlková vlna vlnka vlnková vlnová vlček vlčková vodopivec voet vogel
vogl vogler vogt vohra voigt voinea voisin vojković vojtek vojteková vojtka vojtko vojtková
volarević volarić volcke volk vollbrecht volta volterra volz voortman vora vorkapić vos voss
voutilainen vozar vozila vozár vozárová vrabcová vrabec vrabelj vrablec vrablecová vrancken
vranckx vranić vranken vrban vretenar vrhovec vue vugdelija vugec vuk vukman vukobratović vuković
vukušić vuljak vumisa vundla vunisa vuorela vuori vuorinen vučetić vučin vučković vyas vydarená
vydarený váradi váska vásková vásquez vávra vávrová vázquez väisänen välimäki väyrynen väänänen
vélez véliz vézina vítek vítková vörös waahid waajid waardeloo wable wabomba wabwile wabwire
wachter waddell wadhwa wadood wadsworth wafa wafeeq wagenknecht wagenvoort waggoner waghorn wagle
wagner wagoner wahhaaj wahl wahlberg wahlgren wahlström wahome waite waithaka waithera waithira
wakefield wakhungu wakio wako walch walcher walden walder waldner waldron waldrop wali walia wall
walla wallen waller wallgren wallin walling wallis wallner walls wallén walser walsh walshe
walsteijn walston walters waltl walton wamaitha wamboi wambura wampler wamuyu wandera wandl wang
wanga wangai wangare wangechi wangeci wanjau wanje wanjira wanjugu wanyoike wanza wanzala warfield
wario warner warnier warrior waruguru warui wasendlunkulu washburn wasike wason wasonga wasson
waswa waterman wathelet watkins watson watt watters wattiez watts waugh wauters wauthier wavinya
wawira wawire wayua weatherford weatherly weathers weaver webb webber webby weber webster
wechselberger wechuli weddle weeks weeldenburg weems weerdenburg weever wegmann wegscheider wehrli
weibel weidinger weigl weihmann weijland weijters weimer weinberg weinberger weiner weinhage
weinhold weinstein weis weiser weiss weissenböck weitzel weiß wela welf welker wellens weller
wellman wells wende wendt wenger weninger wennberg wensen wentworth wentz wenzl werdes wernecke
wertz weru wesack westberg westbrook wester westerbeek westerberg westerburg westerlund westermann
westfall westin westlund westman westmoreland wettstein wetzel wever weyland weylant weza whalen
whaley wharton whatley wheat wheatley wheaton wheeler whelan whelehan whipple whitaker whitcomb
whited whitehead whitehouse whitehurst whiteman whiteside whitfield whitley whitlock whitlow
whitman whitmire whitmore whitson whitt whittaker whitten whittington whitty whitworth whyte wiafe
wiberg wicker wickham widhalm widmann widmer widén wiedner wiek wieloch wiener wiesbauer wiese
wieser wiesinger wiesner wiggins wigman wijland wiklund wikström wilbanks wilcken wilcox wilde
wildschut wilfinger wilhelmsson wilhite wilke wilkerson wilkes wilkin wilkins wilkinson wilks
willaert willame willekens willems willemsen willett willey williamson williford willingham
willoughby willson wilmart wilmet wilmont wilmoth wilmotte wilms wilmsen wimberly wimmer winberg
winchester windhager windham windisch windsor winfield winfrey wingate wingfield winkler winn
winnrich winslow winstead winther wipstrik wirth wirz wiseman wisniewski witcher witherspoon
withrow witt witte wittmann wofford wohlgemut wohlmuth wolcott wolfe wolff wolffel wolford wolfsdr
wolfswinkel wolters wolzak womack wong wood woodall woodard woodbury woodcock woodley woodruff
woods woodson woodward woodworth wooldridge wooley woolley wooning wooten word worden workman
worley worrell worsham wortham worthington woudenberg woulfe wouters woutersz wratt wray wren
wrenn wright wrynn wulff wunderink wurm wurzer wurzinger wutke wuyts wyant wylie wyman wynants
wynn wyss wähner wéry wögerbauer wöhrer wüthrich xaba xala xhakaza ximba xiong xolo xulu yaamoa
yadav yadid yafir yaghnam yahaya yahyaa yakub yamamoto yaman yancey yanez yang yar yarborough
yarbrough yasir yates yatich yator yawer yawson yazzie ybarra yeager yeboa yeboah yee yego yegon
yei yengwa yengwayo yepes yeyeye yildirim yirenkyi ylinen ylitalo ylönen yocum yoder yogi yohannan
yoo yoon york yorulmaz yost youngblood yount yuste yáñez yüksel yıldırım yılmaz zaafir zaahid
zaahir zaakir zaal zabala zabaleta zabarella zaccagnini zaccardo zacchia zacco zachar zachara
zachariaš zachariašová zachariáš zachariášová zacharová zackariya zafar zafir zafrul zaguri zahaar
zaheer zahn zahri zahrun zahur zajac zajacová zajc zakinja zakrajšek zalokar zambrano zamengo
zamora zamorani zamorano zampa zamudio zanazzo zangerl zanichelli zanoški zanzi zapata zaragoza
zarar zarate zarlino zauner zavala zawadi zayas zayyir zbinden zeba zebec zecchini zechmeister
zechner zedillo zeemans zeffirelli zehetner zehnder zeigler zeiler zeilinger zeiner zeldenrust
zelić zeller zeman zemanová zemljič zengin zenteno zenz zepeda zetterberg zetticci zettl zevenboom
zgorelec zhang ziani zichichi ziegert ziegler zielinski zigo zigová zijlemans zijlmans zikhungwini
zima zimka zimková zimmer zimmerman zimmermann zimová zingg zink zirme ziro zito zmaić zobel zola
zollinger zook zoppetti zoppetto zorbach zorko zorlu zorman zorrilla zotter zrilić zrinski zubairu
zubek zubeková zubka zubko zubková zubrík zubríková zubčić zuidweg zuijdveld zuluaga zuniga zupan
zupanc zupančič zurita zuwayhir zver zwart zwijsen záborská záborský zárate zänker zöchling zöhrer
zúbek zúbeková zúbrik zúbriková zúñiga zürcher ághas águila álamo álvarez ávalos ávila åberg ågren
åkerlund åkerman åkesson åsberg åslund åström çamurcuoğlu çetin çorlu émond óbroinín órdenes öberg
öcalan öhman östberg österberg östling östlund östman ødegård østergaard ülker ćorić ćosić ćurić
čagalj čapka čapko čapkovič čapkovičová čapková čapla čaplovič čaplovičová čapľa čargonja
čarnogurská čarnogurský čech čechová čeh čekovská čekovský čermák čermáková černe černoch
černochová černá černík černíková černý červený červeň červeňová česnek česneková čiernaová
čiernik čierniková čierny čizmić čiš čižmešija čobrda čobrdová čop čotić čović čubrić čudić čuk
čukman čulina čuljak čupić čuček ďaďo ďaďová ďorko ďorková ďurek ďureková ďurica ďuricová ďuriš
ďurišová ďurka ďurko ďurkovič ďurkovičová ďurkovská ďurkovský ďuro ďurovič ďurovičová ďurovský
ďurovskýová ďurová ďurča ďurčo ďurčová ďutka ďutková ďuško đurašević đurinić đặng ľupták ľuptáková
říha říhová şafak şama şener şensoy šalajka šalajková šalić šantić šargač šarić šarkan šarkanová
šarlija šebo šebová šegović šelendić šeparović šestak šestan ševčík ševčíková šibalić šidlo
šidlová šima šimara šimek šimeková šimić šimičić šimka šimko šimková šimo šimonovič šimonovičová
šimonová šimončič šimončičová šimová šimunić šimunović šimík šimíková šinkovec šinković šipek
šipić šitum škantár škantárová škara škoda škoviera škovierová škriniar škriniarová škrlin
škrnički škrtić škugor škultéty škultétyová škunca šlahor šlahorová šlivka šlivková šmajda
šmajdová šmid šmíd šmídová šokčević šoltés šoltésová šoltýs šoltýsová šošić šoštarić špika špilár
špilárová špišić špoljarić špralja štefanec štefanka štefanko štefanková štefanovič štefanovičová
štefanová štefović štefunko štefunková štefánek štefáneková štefánik štefániková štifanić štimac
štrba štrbac štrbová štrljić štrukelj šturlan štěpánek štěpánková šulc šulcová šunjić šupraha
šuran šurbek šurina šurka šurková šuňavcová šuňavec šuštar švec švecová švehla švehlová šverko
šváb švábová šváby šťastná šťastný ťapák ťapáková ťažká ťažký žabjačan žagar železnik železník
železníková žerjav žeželić žibert žic žigmundová žigo žigová žiković živić živković žižek
žnidaršič žufika žugec žunec županić žuvela žužić žák žáková
"""
ALSO_WORDS = """
ball banks barber bates battle beach beard bell berry black bond bray bridges bright brooks brown
buck burns cash chambers chase cherry combs cook craft crane cross curry dean downs flowers ford
foster fox frank franks french frost fry fuller gamble garner garrison gates gay golden grant gray
green grimes gross hale hardy hays head herring horn house huff hull hunt key knight lamb leach
lee levy love lynch madden marks mills moody noble pace page park parks pate peck peters petty
pierce potter powers price pugh ray reed reeves rich riddle rose rush savage sears sharp shepherd
shields short small snow sparks spears stark stokes stone stout strong sweet tanner wade ward ware
waters welch west white wilder winters wise wolf young
"""


@cache
def surnames() -> SortedWords:
    """Family names that are neither words nor first names, folded."""
    return SortedWords(SURNAMES)


@cache
def surnames_and_words() -> frozenset[str]:
    """Common family names that are words as well."""
    return frozenset(ALSO_WORDS.split())
