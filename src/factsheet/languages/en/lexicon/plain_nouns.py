"""Words that are nouns and nothing else, written by tools/plain_nouns.py.

From Brill's lexicon as in textblob (MIT).
"""

from functools import cache

from factsheet.languages.en.lexicon.word_classes import lemma, table
from factsheet.text.sorted_words import SortedWords

NOUNS = """
aahs abacuses abalone abandonment abaringe abasement abatement abberations abbey abbot
abbreviation abbreviations abdomen abdomens abdominis abduction aberration aberrations abeyance
abilities ability abjection ablation abnormalities abnormality abolition abolitionist
abolitionists abomination aborigine aborigines abortifacient abortion abortionist abortions
abrasives abreaction abridgment abruptness abscess abscesses abscissa absence absences absense
absenteeism absentees absinthe absoluteness absolutes absolution absolutism absorbency absorber
absorbers absorption absorptions abstention abstentions abstinence abstractedness abstraction
abstractionism abstractionists abstractions abstractors abstrusenesses absurdities absurdity
abundance abuser abusers abutments abyss acacia academe academeh academia academician academics
academies academy acceleration accelerations accelerator accelerators accelerometer accelerometers
accenting acceptability acceptance acceptances accesory accessibility accessories accident
accidents acclamation accolade accolades accommodation accomodations accompaniment accompaniments
accompanist accompanists accompli accomplice accomplices accomplishment accomplishments accordance
accordion accountability accountant accountants accouterments accreditation accrediting accretion
accretions accrual accruals acculturation accumulation accumulator accuracy accusation accusations
accuser accusers acetate acetominophen acetone acetonemia acetylene achievement achievements
acidity acids aciduria acknowledgement acknowledgment acknowledgments acne acolyte aconte acorns
acquaintance acquiescence acquiesence acquirer acquirers acquisition acquisitions acquisitiveness
acquisiton acquistion acquittal acre acreage acres acrimony acrobacy acrobat acrobats acronym
acrylic actinometer action actions activation actives activism activist activists activities
activity actor actors actress actresses actualities actuality actuaries actuary actuators acumen
acupuncture acupuncturist adage adagios adaptability adaptation adaptations adapter adapters
adaptor addiction addictions addition additions additives addressee addressees adenocard adepts
adequacy adherence adherents adhesion adhesives adjective adjectives adjourning adjournment
adjudication adjudicator adjudicators adjunct adjuncts adjustablerate adjustables adjuster
adjusters adjustment adjustments adman administration administrations administrator administrators
adminstration admiral admirals admiralty admiration admirer admirers admission admissions
admittance admittances admittees admonishments admonition admonitions ado adobe adolescence
adolescents adoptee adoptees adopters adoption adoptions adornments adrenaline adroitness ads
adulation adulterers adultery adulthood adults advancement advancements advancer advancers advent
adventurer adventurers adventuring adventurism adverb adverbs adversaries adversary adversities
adversity advertisement advertisements advertiser advertisers advice advisability advisement
adviser advisers advisor advisories advisors advocacy aegis aeon aeration aerator aerialists
aerials aerogenes aerosal aerosol aerosols aerospace aesthetes affadavit affair affairs
affectation affectations affection affections affidavit affidavits affilates affiliation
affiliations affilliate affinities affinity affirmation affirmations affliction afflictions
affluence affordability afghan aficionado aflatoxin afterburners aftereffects afterglow aftermath
aftermaths afternoon afternoons aftershave aftershock aftershocks afterthought againt agates agave
age agencies agency agenda agendas agent agents agglomeration agglutination agglutinin agglutinins
aggregation aggregations aggression aggressions aggressiveness aggressor agility agitation
agitator agitators agnomen agnostics agonies agony agranulocytosis agreeableness agreeement
agreement agreements agribusiness agriculturals agriculture agriproducts agronomist ague aide
aides ailerons ailment ailments airbags aircraft airdrops airfare airfield airfields airflow
airframe airframes airheads airings airline airliner airliners airlines airlock airman airplane
airplanes airplay airport airports airstrip airstrips airtime airwaves airway airways
airworthiness aisle aisles ajury alabaster alarmism albatross albicans albino album albumin albums
alchemists alchemy alcohol alcoholics alcoholism alcohols alcoves alderman alders ale aleck
alertness alfalfa algaecide algebra alginates algorithm alibi alienation aliens alignment
alignments alimony aliquots alizarin alkali alkaloids alky alkylarysulfonate
alkylbenzenesulfonates allegation allegations allegiance allegiances allegory allergies allergy
alleviation alley alleys alleyways alliance alliances alligator alligators alliteration allocation
allocations allocator allotment allotments allowance allowances allrightniks alltime allurement
allusion allusions allusiveness almanac almond almonds aloes aloneness aloofness alpenglow
alphabet altar alteration alterations altercation alternation alternatives altitude altitudes
altruism altruists alum alumina aluminum alumnus alundum alveolar alveolus amahs amalgam
amalgamation amalgamations amanuensis amassing amateurishness amateurism amateurs amazement
amazons ambassador ambassadors ambiance ambiguities ambiguity ambition ambitions ambivalence
ambulance ambuscade amelioration amendment amendments amenities amicus amide amines amity ammo
ammonia ammonium ammunition amnesty amorality amorist amortization amp amphetamines amphibology
amphitheater amphobiles amplification amplifier amplifiers amplitude amps amputation amputations
amulet amulets amusement amusements anachronism anachronisms anaconda anacondas anaesthesia
anagram analog analogies analogue analogues analogy analysis analyst analystics analysts
analyticity analyzer anaplasmosis anaprapath anarchist anarchy anastomoses anastomosis anathema
anatomicals anatomy ancestor ancestors ancestry anchorage anchorages anchorite anchoritism
anchorman anchorwoman anchovy ancients anecdote anecdotes anemia anemias anemics anesthetics angel
angelfish angelica angels angina angiotensin angler angora angst anguish anhemolyticus aniline
animals animation animism animosities animosity anion anionics anions anise anisotropy ankle
ankles anlayst annexation annihilation anniversaries anniversary annnouncement announcement
announcements announcer announcers announcment annoyance annoyances annuities annuity annum anode
anodes anomalies anonymity anorexia ant antagonism antagonisms antagonist antagonists anteater
anteaters antecedents antelope antenna antennas anteriors anthem anthems anthers anthology anthrax
anthropologist anthropologists anthropology antibiotics antibodies antibody anticipation
anticipations anticoagulant anticoagulants anticoagulation anticorruption anticult anticus
antidepressant antidote antifraud antifreeze antigen antihero antihistamine antimaterialism
antimonide antipathies antipathy antipodes antiquarians antiques antiquities antiquity
antiredeposition antisera antiserum antithesis ants anvil anxieties anxiety anylabel anythin aorta
apartheid apartment apartments apathy aperture apex aphorisms aplomb apocalypse apocalyptics
apogee apologies apologist apologists apology apostates apostle apostles apothecary apotheosis app
appanage apparat apparatus apparency apparition apparitions appartus appearance appeasement
appeasing appendages appestat appetite appetites appetizer applause apple applejack apples
appliance appliances applicability applicant applicants application applications applicator
applicators appliques appointee appointees appointment appointments apportionment apportionments
appraisal appraisals appraiser appraisers appreciation appreciations apprehension apprehensions
apprenticeship appropriateness appropriation appropriations appropriators approval approvals
approximation approximations apricot apron aprons apses aptitude aptitudes aptness aquamarine
aquarium aqueducts aquifer aquifers aquisition aquisitions arabesque aramid arb arbiter arbitrage
arbitrager arbitragers arbitrageur arbitrageurs arbitration arbitrator arbitrators arborists arbs
arc arcade arcades archaeologist archaeologists archaeology archaism archangels archbishop
archdiocese archenemy archery archetype archetypes archfool archipelago architect architects
architecture architectures archivist archness archtype arcs arcus ardor area areas areaways arena
arenas areosol argon argot argriculture argument argumentation arguments aria arias aridity
aristocracy aristocrat aristocrats arkylbenzene armadillo armadillos armament armaments armchair
armchairs armhole armies arming armistice armload armoire armor armory armpit armpits army arnica
aroma aromas aromatics arpeggios arrangement arrangements arrangers arrearage arrearages arrival
arrivals arrogance arrow arrowheads arrows arroyo arsenal arsenals arsenic arsenide arside arsines
arson arsonist art artemisia arteries arterioles arteriolosclerosis arteriosclerosis artery
artfulness arthritis artichoke articulation articulations artifact artifacts artifice
artificiality artillerist artillerists artillery artisan artisans artist artistas artistry artists
arts artwork artworks aryl arylesterase arylesterases asbestosis ascendancy ascendency ascension
ascent ascents asceticism ascetics ashare ashtrays asides asparagus aspect aspects aspen aspens
aspersion aspersions asphyxia aspirants aspiration aspirations aspirin ass assailant assailants
assassin assassination assassinations assassins asseet assemblage assemblages assemblies assertion
assertions assertiveness asses assesment assessment assessments assessor assessories assessors
asset assets assiduity assignee assignment assignments assimilation assistance assistant
assistants associaitons association associations assortment assortments assumption assumptions
assurance assurances asteroids asters asthma astigmatism astonishment astringency astrology
astronaut astronauts astronomer astronomy astrophysicist astuteness asw asylum asymmetry
asynchrony ataxia atelier atheism atheists athlete athletes athleticism atm atmosphere atmospheres
atolls atom atomisation atoms atonement atrium atrocities atrocity attache attachment attachments
attacker attackers attainment attainments attarcks attendance attendants attendee attendees
attendent attendents attention attentions attic attics attis attitude attitudes attitudinizing
attorney attorneys attractant attraction attractions attractiveness attributions attrition atune
auctioneer auctioning audacity audience audiences audiocassettes audiophiles audiotex auditing
auditor auditorium auditors aunt aunts aura aureus austerity authentication authentications
authenticator authenticity author authoritarianism authorities authority authorization
authorizations authors authorship autions autism auto autobiography autoclave autocollimator
autocracies autocracy autocrat autocrats autofluorescence autographer autoloader automaker
automakers automation automaton automobile automobiles autonavigator autonomy autos autumn autumns
auxiliaries availabilities availability avarice avatar avenger avenue avenues aversion aviary
aviation aviator aviators avidity avocado avocados avocation avoidance awareness awfulness
awkwardness awnings axiom axioms axis axle axles aya ayatollah ayes azalea azaleas babel babes
baboon baboons babyhood baccalaureate bachelor bachelors backbeat backbend backbends backbone
backdrop backer backers backfield backhoe backhome backlash backlots backpack backpackers
backpacks backroom backrooms backside backsides backstitch backtracking backup backups
backwardness backwater backyard backyards bacon bacterium badinage badminton badness bads bagel
bagels baggage bagpipe bailiff bailouts baker bakeries bakers bakery bakeware baking baklava
baksheesh balancing balconies balcony baldness balkiness ball ballad ballads ballards ballerina
ballerinas ballet balletomane ballets ballfields ballgowns ballooning balloonists balloting
ballpark ballparks ballplayer ballplayers ballroom balls ballyhooey balm baloney balsams
balustrade bambino bamboo banalities banalization banana bananas bandit banditos bandits
bandoleers bandstand bandwagon bandwidth bane banishment banister banisters banjo banker bankers
banking bankrupcy bankruptcies bankruptcy bankruptcylaw banner banners banquetings banshee
banshees baptism baptisms baptistery barbarians barbarisms barbell barbital barbiturate barflies
bargaining barium barkeep barley barn barnacles barns barnstormer barnyard barnyards barometer
barometers baron baroness barons barony baroreceptor barrier barriers barrio barrister barristers
barroom barrow bartender bartenders bartering baseball baseballight baseballs baseline baseman
basement basements basher basil basin basins basis basket basketball baskets bass basses bassinet
bassist basso bassoon bastards bastion bastions bath bathers bathing bathrobe bathrobes bathroom
bathrooms baths bathtub bathtubs bathwater batmobile baton batsman battalion battalions batterie
batteries battery battlefield battlefields battlefront battleground battlegrounds battlegroups
battlements batwings bauble baubles bawh bawhs baying bayleefe bazaar bazaars beachfront beachhead
beacon beadle beadsman beadwork beak beaker beakers bean beanballs beans beanstalk bearer bearings
bearishness beast beasties beasts beatification beatings beatnik beatniks beau beauticians
beauties beauty beavertail bebop bedazzlement bedfellows bedground bedlam bedpans bedpost bedrock
bedroom bedrooms beds bedside bedspread bedsprings bedstraw bedtime bee beebread beech beefsteak
beehive beeper beepers beer beers bees beeswax beet beets beggary beginner beginners beginnings
begonia behalf behavior behaviors behaviour beheading behemoth behemoths behest beholder beings
belfries belfry belief beliefs believability believer believers bellboy bellboys belles bellhops
bellicosity belligerence bellringers bellwether bellwethers bellyaching bellyfull belowground
belting beltway beluga bench benches benchmark benchmarks benediction benefactor benefactors
beneficence beneficiaries beneficiary benevolence benzene benzodiazepines bequest bequests
bereavement bereavements beret bergs beriberi berms beryllium besiegers bestes bestiary bestioles
bestowal bestseller bestsellers beta betas betrayal betrayer betterment betters betties betwen
beverage beverages bevy beween bewilderment bhoy bianco bibles bibliographies bibliography
bibliophiles bicarbonate bicep bich biches bickering bicycling bicyclist bidder bidders biddies
bidding biennium biggie bigness bigotry bigots bigticket biker bikers biking bikini bile bilge
bilges bilharziasis billboard billboards billfold billiard billing billings billionaire
billionaires billionnaire billon bimbos binder binders bindle bingo bio biochemicals biochemist
biochemistry biochemists bioengineers biofeedback biographer biographers biographies biography
bioherbicide bioinsecticides biologist biologists biology biopesticide biophysicist biopsies
biopsy bioresearch biotechnology bipartisanship biplane biplanes bird birdbath birdcage birdie
birdies birds birefringence birth birthcontrol birthday birthdays birthmark birthplace birthrate
birthright births biscuit biscuits bishop bishopry bishops bison bisque bistros bitee biter bits
bitterness biz blackberry blackbird blackbirds blackboard blackening blacking blackjack
blacklisting blackmailer blackmailers blackness blackout blackouts blacks blacksmith bladder blade
blades blandness blarney blasphemers blasphemies blasphemy blastdown blatancy blazer bleacher
bleachers blebs bleeders bleedings bleeps blem blender blenders blessings blindness blip blips
bliss blitzkrieg blizzard blizzards bloating bloc blockages blockbuster blockbusters blocker
blockhouse blocs blog bloke blokes blondes blood bloodbath bloodhounds bloodlust bloodroot bloods
bloodspots bloodstains bloodstream blooper bloops blotch blotches blouse blouses blower blowfish
blowout blowtorch blowup blueberries blueberry bluebloods bluebonnets bluebook bluebush bluefish
blueprint blueprints bluing blunderings bluntness blutwurst boa boar boarder boardinghouses
boardings boardroom boardrooms boastings boatels boaters boathouses boating boatload boatloads
boatman boatswain boatyards bobbins bobbles bobby bockwurst bodegas bodice bodies bods body
bodybuilder bodybuilders bodyguard bodyguards bodyweight bodyworkers bogey bogeys bogies bogy
boies boiler boilerplate boilers boites boldness boll bolo bombardment bombardments bombast bomber
bombers bombings bomblets bombproof bombshell bonanza bonanzas bond bondage bondholder bondholders
bondholdings bondmarket bonds bondsman bonfire bonfires bongo bonheur bonnet bonnets bonus bonuses
bonzes booboo booboos boogie boogieman bookcase bookcases booker bookers bookies bookings
bookkeeper booklet booklets booklists bookseller bookshelf bookshelves bookstore bookstores
boomers boomtown boon boondoggle boondoggler boondoggles boors booster boosters booth booths
bootlegger bootleggers booty borates borax borderlands boredom borer borers borough boroughs
borrower borrowers borrowings bosom bosoms bosons bossman botanist botanists botany bottle bottler
bottlers bottles bottling botulinum boucle bouffe bough boughs boulder boulders boulevard
boulevards boun boundaries boundary bounty bountyhunters bouquet bouquets bourbon bourbons
bourgeoisie bourses bout boutique boutiques bouts bovines bowel bowels bower bowling box boxcar
boxcars boxer boxes boxing boy boyars boyfriend boyfriends boyhood boys bra bracelet brad
bradykinin braggadocio brain brainchild brainpower brains brambles bran branch branches brandin
brandy brashness brass brasses brassiere brassieres brassiness brat brats bratwurst bravado
bravery bravura brawle brawling brazenness brazier brazil bread breadbasket breadbox breadth
breakables breakage breakaway breakdown breakdowns breaker breakers breakthrough breakthroughs
breakup breakups breakwater breakwaters breastworks breath breathalyzer breather breaths breeder
breeders brethren brevity brewer breweries brewers brewery brewing bribers bribery brick
bricklayers bricks bride bridegroom brides bridesmaids bridgehead bridgeheads bridgework brie
briefcase briefcases briefings briefly brig brigade brigades brigadier brigands brightener
brightness brilliance brimstone brindle brink brinkmanship brinksmanship briquette briquettes
briskness bro broadcaster broadcasters broadcastings broccoli brochure brochures brockle broiler
brokerage brokerages bromides bromphenol bronc bronchiole bronchioles bronchiolitis bronchitis
bronchus broncs brooch broom broth brothel brothels brother brotherhood brotherism brothers
brouhaha brow brownies brownouts brows browser brucellosis bruh brunch brunches brunettes brunt
brushbacks brushcut brushfire brushoff brushwork brutalism brutalities brutality brutes buccaneers
buckaroos buckboard buckboards buckshot buckskin buckwheat buddies buddy budgeteers budgeting
budworm buffalo buffaloes buffetings buffoon buffoons bugaboo bugaboos buggies bugging bugle
bugler builder builders buildings buildup bulb bulbs bulkhead bulkheads bulldozer bulldozers
bullet bulletin bulletins bullets bullfighter bullhide bullhorn bullhorns bullion bullishness
bullock bullshit bullwhackers bullyboys bulwark bumblebee bumblebees bumper bumpers bun buncha
bunco bungalow bunkmate bunkmates bunko bunnies bunny buns bunt bunter bunters buoyancy burdock
bureacracy bureau bureaucracies bureaucracy bureaucrat bureaucratization bureaucrats bureauracy
burger burgers burglar burglaries burglars burglary burgomaster burgs burgundy burial burials burl
burlap burley burner burners burnings burnout burnouts bursitis busboy bush bushel bushels bushes
busies business businesses businessman businesspeople businesswoman busload busloads buss buster
busters bustlin busybodies busyness butane butchering butchery butler butlers buts butterfat
butterflies butternut buttocks butyrate buyer buyers buyin buyings buyout buyouts buzzer buzzsaw
buzzword buzzwords bylaw bylaws byline bylines byplay byproduct byproducts bystander bystanders
bytes byway byways byword cab cabal cabana cabanas cabaret cabbage cabdriver cabin cabinet
cabinetmakers cabinets cabins cabs cacao cachet cacophony cactus cadaver cadence cadenza cadet
cadets cadmium cadre cadres cafe cafes cafeteria cafeterias caffeine cahoots calamities calamity
calcification calcium calculation calculations calculator calculators calculus calf calfskin
caliber calibers calibration calibrations calibre calinda caliphs caller callers calligraphers
calligraphy callousness calmness calorie calories calorimeter calumny calypso camaraderie
camcorder camcorders camel camellias cameo cameos camera cameraman cameras campagna campaigners
camper campers campfire campground campgrounds camping campmate campsites campus campuses cams
canard cancellation cancellations cancer cancers candidacy candidate candidates candlelight
candlewick candor candour candybar caning canister canisters canneries canners cannery cannibalism
cannibals canning cannister cannisters cannon cannonball cannons canon canonist canons cantaloupe
canteen cantles cantonment cantons canvassers canyon canyons canyonside capabilities capability
capacitance capacities capacitor capacitors capacity cape capercailzie capes capitalgains
capitalism capitalists capitalization capitalizations capitalmarket capitals capitol capitulation
capo capos cappuccino capriciousness capsicum capstan captain captaincy captains captives
captivity captors car carabao caramel carat carats carbamazepine carbaryl carbide carbine carbines
carbohydrate carbon carbons carbonyl carboxymethyl carcass carcasses carcinogen carcinogens
carcinoma cardamom cardboard cardholder cardholders cardigan cardinals cardiologist cardiologists
cardmember cardmembers careerism careerists carefulness caregiver caregivers carelessness
caretaker cargo cargoes caribou caricaturist carillons carinii carload carloads carnage carnality
carnival carnivores carob carousel carousing carpenter carpenters carpentry carpetbaggers
carpeting carport carreer carriage carriages carrier carriers carrot carrots carryforwards
carryover carryovers cars carte cartel cartels cartilage carton cartons cartoonist cartoonists
cartridge cartridges carver carvers carvings caryatides casbah case casebook casein caseload
caseloads cases casework caseworkers cashews cashflow cashmere casings casino casinos cask casket
caskets casks cassette cassettes castanets caste caster casters castigation castings castor
castorbean castorbeans casuals casualties casualty casuistry cataclysms catalyst catalysts
catamaran cataract cataracts catastrophe catastrophes catchall catcher catchers catchword
catchwords catechism catecholamines categories category caterer catering caterpillar caterpillars
catfish catharsis cathedral cathedrals catheter catheters cathode cathoderay cathodes cathouse
catkin catkins catsup cattaloe cattle cauliflower causeway causeways cautiousness cavalcades
cavalry caveat caveats cavern caviar caving cavities cavity cayenne ceasefire cedar ceilings
celebrants celebration celebrations celebrators celebrities celebrity celerity celery cell cellar
cellars cellist cellists cellophane cells celluloids cellulose celluloses cemeteries cemetery
censorship centaur centenarians centerfielder centerfold centerline centerpiece centerstage
centimeter centimeters centrality centralization centrex centrifugation cents centum centuries
centurions century cereals cerebellum ceremonies ceremony certainty certification certin
certitudes cervelat cervix cessation cession cesspools cetera chaga chairing chairman chairmanship
chairmanships chairwoman chaise challenger challengers chamber chambermaid chambermaids chamberpot
chameleon chameleons chamfer chamois champagne championship championships chancel chancellor
chanceries chancery chandelier chandeliers changeover chanteuse chantey chapel chapels chaplain
chaplains chapter chapters character characteristics characterization characterizations characters
charcoal chariot charisma charities charity charlatan charlatanry charlatans charlotte charmer
charmers chartaceos charting chartings chartist chartists chartroom chasers chasm chassis
chastisement chastity chateau chateaux chattels chaulmoogra chauvinism chauvinists chaw cheater
cheaters cheating checkbook checkbooks checklist checkout checkpoints checkup cheekbone cheekbones
cheerfulness cheerleader cheerleaders cheese cheeseburgers cheesecake cheesecloth cheeses cheetah
chef chefs chelas chelicerates chemicals chemise chemist chemistries chemistry chemists
chemotherapy chenille cherries cherubim cherubs chess chest chestnut chestnuts chests chevre
chicanery chick chicken chickens chicks chiefdom chiefdoms chiefs chieftain chieftains chignon
chilblains child childbirth childcare childhood childishness childrens chili chimney chimneys
chimp chimpanzees chimps china chines chinning chinoiserie chinos chiropractor chit chitchat
chivalry chive chives chlorazepate chloride chlorides chlorine chlorofluorocarbon
chlorofluorocarbons chlorothiazide chlorpromazine chocolate chocolates choices choir chole
cholecystokinin cholelithiasis cholera cholesterol cholinesterase cholla cholorfluorocarbons
chopper choppiness chopsticks chord chords chore choreographer choreographers choreography chores
chorines chouise chow chowder chowders chromatics chromatogram chromatography chrome chromium
chromosome chromosomes chronicler chroniclers chronology chrysanthemums chrysotile chugs chum
chumminess chump chums church churches churchgoers churchyard chutney chutzpah cials cicadas cider
cigar cigaret cigarette cigarettes cigars ciliates cinder cinderblock cinders cinema
cinematographer cinematography circonscription circonscriptions circuit circuitry circuits
circularity circulars circulation circulations circumcision circumference circumlocution
circumscriptions circumspection circumstance circumvention circus circuses cirrhosis cistern
citadels citation citations cities citizen citizenry citizens citizenship city citya cityscapes
civ civilians civility civilization civilizations claimant claimants clairvoyance clampdown
clampdowns clamshell clamshells clan clanging clannishness clapboard claptrap claret clarets
clarification clarifications clarinet clarinetist clarity classicism classics classification
classifications classifiers classmate classmates classroom classrooms claudication clause clauses
claustrophobia clay clays cleaners cleaning cleanliness cleanser cleansers cleansing cleanup
cleanups clearance clearances clearinghouse clearnace clearness cleat cleavage cleaver clefts
clemency clergy clergyman cleric clerics clerking cleverness cliche cliches client clientele
clients cliff cliffs climate climates climber climbers clime climes clincher clinic clinician
clinics clinkers clipboard clipboards clippings clique cliques cloakrooms clocking clockwork clod
cloddishness clodhoppers clods clonazepam closedown closedowns closeness closeups closings cloth
clothesbrush clotheshorse clothesline clotheslines clothier clothiers cloture cloudburst clover
cloves clowning clozapine clubbers clubhouse clubhouses clubrooms clunker coaching coachman
coachwork coahse coal coalescence coalfields coalition coalitions coals coarseness coaster
coasters coastline coatings coattails cobalt cobbler cobblestone cobblestones cobra cobwebs coca
cocaine cocao coccidioidomycosis coccidiosis cockatoo cockatoos cockiness cockles cockpit cockpits
cockroach cockroaches cocktail cocktails coco cocoa coconut coconuts cocopalm cocotte cocu cod
coddling codewords codfish codger codification codpiece coeds coefficient coefficients coercion
coexistence cofactors coffee coffeecup coffeehouse coffeepot coffees coffers coffin cofounder cog
cogeneration cognac cognizance cogs coherence cohesion cohesiveness cohnfidunt cohort cohorts
coiffure coincidence coincidences colander colas colchicum coldness colds cole coliseum
collaboration collaborations collaborator collaborators collage collagen collages collarbone
collation colleague colleagues collectability collectibles collection collections collectives
collectivization collectivizers collector collectors college colleges collegians collie collision
collisions colloquies colloquium colloquy collusion cologne colognes colon colonel colonels
colonialism colonialist colonialists colonials colonies colonists colonization colonnade colony
coloration coloratura colorblindness coloreds colorin coloring colorization colorlessness colossus
colt colts columbines column columnist columnists columns com coma comas combatants combination
combinations combo combos combustibles combustion comeback comedian comedians comedie comedies
comedy comer comers comestibles comet comets comeuppance comics comings comity comma commandant
commander commanders commandment commandments commando commandos commas commencement commencements
commendation commendations commentaries commentary commentator commentators commerce commercialism
commercialization commercials commissar commissaries commissary commissioner commissioners
commissioning commitment commitments committee committees committeewoman committes committment
commmuter commodities commodity commonality commoners commonness commonplaces commonstock
commonwealth commonwealths commotion communication communications communicator communicators
communion communique communiques communism communists communitarians communities community
commutation commuter commuters compaction companies companion companions companionship
companionway company comparability comparison comparisons compartment compartments compassion
compatability compatibility compatiblizers compatriot compatriots compendium compensation
compensations competence competency competition competitions competitiveness competitor
competitors competitveness compilation compilations compiler complacency complainant complaint
complaints complaisance complection completeness completion completions complexes complexion
complexities complexity compliance complication complications complicity component components
comportment composer composers composites composition compositions composting composure compote
comprehension comprehensiveness compressibility compression compressor compressors compromiser
comptroller compulsion compulsions compulsives compulsivity computation computations computer
computers comrade comrades comradeship concealment conceit conceits conceiver concentration
concentrations concept conception conceptions concepts conceptuality conceptualization concert
concertina concertmaster concerto concertos concerts concession concessionaire concessionaires
concessions concierge conciliator conciseness concision conclave conclaves conclusion conclusions
concoction concoctions concurrence concussion condemnation condensate condensation condenser
condensers condescension condicions condiments conditioner conditioners condo condolences condom
condominium condominiums condoms condos conduction conductivity conductor conductors conductorship
conduit conduits coneheads confabulation confabulations confectioner confectionery confederacy
confederation confederations conferees conference conferences confession confessional
confessionals confessions confessor confict confidant confidante confidants confidence confidences
confidentiality configuration configurations confinement confinements confirmation confirmations
confiscation conflagration conflation confluence conformance conformation conformations
conformists conformitarianism conformity confrontation confrontations confusin confusion
confusions congeniality congestion congratulating congratulation congratz congregation
congregations congress congressman congruence coning conjugation conjunction conjunctions conjur
connection connections connector connectors connexion connivance conniver connoisseur connoisseurs
connotation connotations conqueror conquerors conquest conquests consanguinity conscience
consciences consciousness conscription consderations consecration consensus consequence
consequences conservancy conservation conservationist conservationists conservatism conservatives
conservator conservatories conservators conservatorship conservatory consideration considerations
consistence consistency consolation consolidation consolidations consomme consonance consonants
consortium consortiums conspiracies conspiracy conspirator conspirators constables constancy
constants constatation constellation constellations consternation constipation constituencies
constituency constituents constitution constitutionality constitutions constraint constraints
constriction constrictions constrictor constrictors construction constructions constructon consul
consulate consulates consultancy consultant consultants consultation consultations consulting
consumables consumer consumerism consumers consummation consumption contagion container
containerboard containers containment contaminants contamination contemplation contemporaries
contempt contender contenders contention contentions contentment contestant contestants context
contexts continence continents contingencies contingency contingents continuance continuation
continuities continuity continuo continuum contortion contortionists contrabass contraception
contraceptives contracting contraction contractions contractor contractors contradiction
contradictions contradistinction contralto contraption contraptions contrarians contrarieties
contraventions contribs contribution contributions contributor contributors contrition contrivance
contrivances controller controllers controversialists controversies controversy contusions
conundrum convalescence convection convenants convenience conveniences convent convention
conventionality conventioneers conventioners conventions converage conversation conversations
conversion conversions converter converters convertibility convertibles convexity conveyance
conveyor conviction convictions convocation convolutions convulsion convulsions cookbook cookbooks
cooker cookers cookfire cookie cookies cooking cookware coolant coolants coolers cooling coolness
coolnesses coop cooperation cooperatives coops coordination coordinator coordinators coosie cop
copier copiers copings copolymers copra coproducer coproductions cops copybooks copycat copycats
copying copywriter coquette corduroy corduroys coriander corkers cornball cornbread corne cornea
corner corners cornerstone cornerstones cornfield cornices cornmeal cornstarch cornucopia
corollaries corollary corona coronaries coroner corpocrat corporates corporation corporations
corporatism corporatist corporativism corporativists corporeality corpse corpses corpsman
corpulence corpus correction corrections correctness correlation correlations correspondence
correspondent correspondents corridor corridors corroborees corrosion corrugations corrupter
corruption corruptions corsage cortege cortex corticosteroids corticotropin cortisone corvettes
cosec cosmetics cosmetology cosmologies cosmologists cosmology cosmopolitanism cosmopolitans
costuming cot coterie cotillion cots cottage cottages cotter cotton cottonmouth coulda council
councilman councilor councilors councils councilwoman counselor counselors countdown
counterarguments counterbid counterbidder counterbidders counterbids countercharges
counterespionage counterflow counterforce counterguarantee counterman countermeasures countermove
counteroffensive counteroffer counterpart counterparts counterpoint counterproposal
counterproposals counterrevolutionaries countersuit countertenor counterterrorism countertop
countess countian counties countin countrey countries countriman country countryman countryside
county coup coupe coupes coupler couplers couplets coupon coupons coups courage courier couriers
course courtesan courtesies courtesy courthouse courthouses courtier courtiers courtliness
courtroom courtrooms courtship courtyard courtyards cousin cousins cove coverage coverages
coverall coverings coverlet coverts coverup coves covetousness coward cowardice cowards cowbirds
cowboy cowboys cowhand cowhands cowhide cowman coworkers cowpony cowpox cowpuncher coxcombs
coyness coyote coyotes coziness cps cpu crabapple crabmeat crackdown crackdowns cracker crackling
crackpot crackpots crafter craftsman craftsmanship crags cranberries crankcase crankshaft crannies
cranny crap crapshoot crasher crashlet crassness crater craters cravings crawlspace crazies
craziness creamer creation creationism creations creativeness creativity creator creators creature
creatures creche credence credential credentials credibility creditcard crediting creditor
creditors creditworthiness creditworthy credo credulity credulousness creeds creek creeks creeper
creepers cremation crematoriums creole crevasse crevasses crevice crevices crewcut crewel crib
cribs cricket crickets crime crimes criminality criminalization criminals criminologist
criminology crises crisis crispness critcism criterion critic criticality criticism criticisms
critics critter critters croaker croaking crocidolite crocodile crofters croissants crone cronies
crony cronyism crookery crooner crossbars crosscurrents crossfire crossings crossover crosswalk
crotch croupier crowbait crucifix crucifixion crudes crudities crudity cruelty cruiser cruisers
crumminess crupper crus crusader crusaders crusher crushers crutch crutches crux cruzado cruzados
cryostat crypt cryptographers crysanthemum crystal crystallite crystallites crystallization
crystallographers crystallography crystals cub cubbyhole cubbyholes cubism cubists cubs cucumber
cud cufflinks cuirassiers cuisine cul culmination culprit culprits cult cultist cultivation cults
culture cultures cumara cumin cumulus cupboard cupboards cupid cupids cur curator curators
curbside curd curds curettage curfew curio curiosities curiosity curling currant currants
currencies currencny currency currents curriculum curriculums curtailment curtness curvature
cushioning cusp custodian custody customer customers customization customs cutback cutbacks
cuteness cutlass cutlery cutlets cutoff cutouts cutter cutters cuttings cuvees cyanide cycads
cyclicality cyclicals cycling cyclist cyclists cyclohexanol cyclorama cyclosporine cylinder
cylinders cynic cynicism cynics cypress cyst cysts cytolysis cytoplasm czar czars dabbler
dachshounds dactyls dad dada daddy daffodils dagers daggerman daguerreotypes dailies dairies dairy
dairyland dais daises daisies daisy dales dalliances dame daminozide damnation dampers dampness
damsel dancer dancers dancing dandelion danger dangers darbuka darkness darkroom darlin darlings
dartboard das dashboard dashboards database databases datadex datum daughter daughters dauphin
davenport davits day daybreak daydreaming daylight daylights days dazzler dea deacon deactivation
deadbeats deadheads deadline deadlines deadliness deadlock deadness deadweight deadwood deafness
dealer dealers dealership dealerships dealmaker dealmakers dean deans dearth death deaths
deathwatch debacle debacles debasement debauchery debenture debentures debility debris debs debt
debtholder debtholders debtor debtors debts debunking debutante decade decadence decades decal
decametrina decedent deceit deceleration decencies decency decentralization deception decimals
decions decision decisions decisiveness deckhands decking declaration declarations decliners
declivity deco decoction decolletage decomposition decompression decongestant decontamination
decontrol decor decorating decoration decorations decorativeness decorator decorators decorum
decrement decriminalization dedication deductibility deductibles deduction deductions deeds deer
deerskins defamation defaulters defeatism defeatists defection defections defector defectors
defendant defendants defender defenders defense defenses defensiveness deference deferent
deferents deferment deferments defiance deficiencies deficiency deficit deficits definition
definitions deflationist deflator deflators defoliation deforestation deformation deformities
deformity deftness degeneracy degeneration degradation degree degrees dehydration deification
deinstitutionalization deities dejection delectation delegation delegations deletion deletions
deli deliberation deliberations delicacies delicacy delicatessen delineaments delineation
delinquencies delinquency delinquents delirium deliverance deliverers deliveries delivery dell
delta deltas deltoid deltoids delusion delusions deluxer delver demage demagnification demagoguery
demagogues demander demarcation demeanor demeanors dementia demineralization demo democracies
democracy democrat democratization democrats demography demolition demon demonologist demons
demonstators demonstration demonstrations demonstrativeness demonstratives demonstrators
demoralization demotion demurrer demythologization den denationalization denationalizations denial
denials denigration denims denizens denomination denominations denominator denominators denouement
densities densitometry density dentist dentistry dentists dentures denunciation denunciations
deodorant department departments departure departures depcreciation dependence dependency
dependents depersonalization depiction depictions depletion deployment deployments deportation
deportations deportees depositary deposition depositions depositor depositors depository depot
depots depravities depravity depreciation depredations depressants depression depressions
depressors deprivation deprivations deprogrammings depth deputies deputy derailments derangement
derby dere deregulation deregulaton dereliction derelicts derision derivation derivations
derivatives derogation derrick derriere dervish dervishes descendants descendents descent descents
description descriptions desecration desegregation desertification desertion deshabille
designation designations designees designer designers desirability desk desklegs desks desktop
desolation desolations desperadoes desperation despoilers despondency despot despotism despots
dessert desserts destigmatization destination destinations destinies destiny destroyer destroyers
destruction desuetude desulfurization detachment detailsman detection detective detectives
detector detectors detente detention deterence detergency detergents deterioration determinability
determinants determination determinations determinism deterrence deterrents detestation detonation
detoxification detractor detractors detriment detriments deuterium deutsche devaluation
devaluations devastation developer developers development developments deviance deviants deviation
deviations device devices devisee devlopments devotee devotees devotion devotions dew dewars
dewdrops dexamethasone dexterity dhow diabetics diagnometer diagnosis diagnosticians diagonals
dialect dialectics dialects dialogue dialogues dialysis diam diameter diameters diamond diamonds
diaper diapers diaphragm diaphragms diaries diarrhea diarrhoea diary diathermy diathesis diatoms
diatribe diazepam dibenzofurans dibs dichondra dichotomy dick dickering dicks dictation dictator
dictators dictatorship dictatorships diction dictionaries dictionary dictum dideoxyinosine
diehards diesel diesels dieters diethylaminoethyl diethylstilbestrol dieting diety diff difference
differences differentiability differentials differentiation difficulties difficulty diffidence
diffraction diffrunce diffusers diffusion digestibility digestion digger diggers digit digitalis
digitalization digits dignitaries dignity digressions diisocyanate dilatation dilation dilemma
dilemmas dilettante diligence dill diluents dilution dime dimension dimers dimes dimethylglyoxime
diminution dimwits diner diners dinghy dingo dining dinner dinners dinnertime dinnerware dinosaur
dinosaurs diocese dioceses diocs diorah dioramas dioxalate dioxide dioxin dioxins diphtheria
diploma diplomacy diplomas diplomat diplomats dipoles dipotassium dipper direction
directionlessness directions directives directivity directmail directness director directorate
directories directors directorship directory directrices dirge dirhams dirt disabilities
disability disaffection disaffiliation disagreement disagreements disallowance disappearance
disappearances disappointment disappointments disapprobation disapproval disarmament disaster
disasters disbelief disbursement disbursements disbursesments disc discernment discimination
disciple disciples discipleship disclaimer disclaimers disclosure disclosures discography
discombobulation discomfort discontinuance discontinuation discontinuity discotheque discotheques
discounter discounters discounting discouragement discoverer discoveries discovery discrediting
discrepancies discrepancy discrepencies discrepency discretion discrimination discs discursiveness
discus discussant discussion discussions disease diseases disenfranchisement disengagement
disgorgement disharmony dishonesty dishwasher dishwashers dishwater disillusionment disincentive
disincentives disinclination disinfectants disinflation disintegration disinterest diskette
diskettes dislocation dislocations disloyalty dismemberment dismissal disobedience disorderliness
disorganization disparagement disparities disparity dispatchers dispensary dispensation dispenser
dispensers dispersal dispersant dispersants dispersement dispersion displacement displacing
displeasure disposables disposal disposals disposition dispositions dispossession disqualification
disquietude disquisition disrepair disrepute disruption disruptions dissatisfaction
dissatisfactions dissection dissemination dissension dissensions dissenter dissenters disseration
disservice dissidents dissimulation dissociation dissolution dissolutions dissonance dissonances
distance distances distaste distate distension distillates distillation distiller distilleries
distillers distillery distinction distinctions distinctiveness distortion distortions distraction
distractions distributer distribution distributions distributor distributors distributorship
district districts distrubition disturbance disturbances disturber disulfide disunion disunity
ditcher ditties ditto ditty diuretic diuretics diva divan divans diver divergence divers
diversification diversifications diversion diversions diversities diversity diverticulitis
divestiture divestitures divestment dividend dividends divider divination divinities divinity
division divisions divisiveness divorcee dizziness doble doc dockside dockworkers dockyards
docters doctor doctorate doctorates doctoring doctors doctrine doctrines docudrama docudramas
documentaries documentation docutainment doe doer doers dogcatcher dogfight doggerel doghouse
dogleg dogma dogmas dogmatism dogtrot dogwood doings doll dollar dollars dollies dollop dollops
dolls dolphin dolphins dolt domain domains dome domes domesticity dominance domination dominion
domino dominoes domponents donation donations donkey donkeys donna donnybrook donor donors donut
doo dood doodads doomsayer doomsayers doomsday door doorbell doorkeeper doorknob doorman doors
doorstep doorway doorways doper dorm dormitories dormitory dosage dosages dossier dossiers
doubleheader doubloon doubte doubter doubters dough doughnut doves dowel dower downdraft downer
downfall downgrading downgradings downpayment downpayments downpour downshoot downside downtime
downtrend downturn downturns dowry doxepin drachma drachmas draftee draftees drafters dragger
dragnet dragon dragons drainage dram drama dramas dramatist dramatists dramatization
dramatizations draper draperies drapers drapery draught drawback drawbacks drawbridge drawdown
drawer drawers drawings dreamer dreamers dreamin dreariness dregs drenching dresser dressers
dressings driers drifter driftnet driftwood drillers drinker drinkers drinking driver drivers
driveway driveways droplets dropoff dropoffs dropout dropouts dropper droppers dross drought
droughts drouth drover drovers droves drownings drudgery druggers druggies druggist druggists
drugstore drugstores drumbeat drumlin drummer drummers drumroll drumsticks drunkard drunkards
drunkenness drunks dryer dryness drywall dualism dualities ducklings duct ducts ductwork dud dude
dudgeon duds duet duets duffel duffer duffers dugout duke dullness dumbbell dumbbells dummies
dumpster dumpsters dune dunes dung dungeon dungeons duo duplication duplications duplicity
durability durables duration durations duress durin dusk dustbin dustbowl dustjacket duties duty
dwarfism dweller dwellers dwellings dyeing dynamism dynamo dynamos dynasties dynasty dynodes
dysentery dysfunction dyslexia dysplasia dystopia dystopias dystrophy eagerness eagle eagles ear
eardrums earl earner earners earnestness earnigs earphone earphones earrings ears earth
earthenware earthlings earthquake earthquakes earthworm earthworms earworm easel easement
easements eatables eateries eaters eatery eatings eave eavesdropping eccentricities eccentricity
eccentrics echelon echelons eclairs eclat ecliptic ecologists ecology econobox economies economist
economists economy ecstasy ecumenicists ecumenist ecumenists edema edginess edict edifice editing
edition editions editor editorialist editorialists editorials editors editorship ednedayose
education educationalist educations educator educators educrats eduction eel eeriness
effectiveness efficacy efficiencies efficiency effigy effluent effluents effluvium effort efforts
effrontery egalitarianism egghead eggplants ego egos egotism egotist egrets eies eightball
eighties ejection elaboration elan elasticity elastomer elastomers elation elders election
elections electives electorate electors electricals electrician electricians electricity
electrocardiogram electrocardiograph electrochemicals electrode electrodes electroluminescence
electrolysis electromagnet electromagnetism electromagnets electron electronography electrons
electrophoresis electrophorus electroplating electroreality electroshock electroshocks
electrotherapist elegance elegances elegy element elements elephant elephants elevation elevations
elevator elevators eligibility elimination eliminations elites elitists elixir elk ell ellipses
ellipsis ellipsoid ellipsoids elm elms elongation eloquence elswehere eluate eluates elucidation
elucidations elusiveness elution emanation emanations emancipation emasculation embalmers
embankment embargos embarrassment embarrassments embassies embassy embezzlement embezzler emblem
emblems embodiment embodiments embolisms embouchure embroideries embroidery embryo embryos emcee
emeralds emergence emergencies emergency emigrants emigration emigrations emigre emigres eminence
eminences emissaries emissary emission emissions emotion emotionalism emotionality emotions
empathy emperor emperors emphases emphasis emphysema empire empires empiricism employe employee
employees employer employers employes employment employments empowerment emptiness emulator
emulsifiers emulsion enactment enactments enameling encampment encephalitis enchantment enclave
enclaves enclosure enclosures encoder encomiums encouragement encroachment encumbrance
encumbrances encyclopedia encyclopedias encylopedia endangerment endearment endearments endevor
endings endocrinologists endogamy endometriosis endorsement endorsements endorsers endosperm
endotoxin endotoxins endowment endowments endpoints endurance enemies enemy energies energy
enervation enforcement enforcer enforcers engagement engagements engine engines engorgement
engraver engravings enhancement enhancements enigma enjoinder enjoyment enlargement enlargements
enlargers enlightenment enlistment enmities enmity ennui enormity enoxacin enrichment enrollees
enrolling enrollment enrollments ensemble ensembles enslavement enslaving entanglement
entanglements enterotoxemia enterprise enterprises entertainer entertainers entertainment
entertainments enthalpy enthusiam enthusiasm enthusiasms enthusiast enthusiasts enticements
entirety entities entitlement entitlements entity entomologist entourage entractes entranceway
entrant entrants entrapment entre entreaties entree entrenchment entrepreneur entrepreneurism
entrepreneurs entrepreneurship entries entropy entry enumeration enunciation envelope envelopes
enviroment environment environmentalism environmentalist environmentalists environments envoy
envoys enzyme enzymes eons epaulets epicenter epics epicure epicycle epicycles epidemics
epidemiologist epidemiologists epidermis epigrams epigraph epilepsy epileptics epilogue epiphany
epiphysis episode episodes epistemology epitaph epithet epithets epitome epoch epsiode epsom
equality equalization equalizer equalizers equalizing equanimity equation equations equator
equestrians equilibrium equilibriums equiment equines equipment equities equity equityholders
equivalence equivalents equivocating era eradication eras eraser erasers erasures erawhere
erection erosion erotica errand error errors erudition eruption erythroid erythropoietin
escalation escalators escapade escapades escapees escheat escritoire escrow escudo escutcheon
escutcheons esophagus espionage esplanade espousal espresso essayist essayists essence essences
essentials establishment establishments estancia estancias estanciero estancieros estate estates
esterases esters estimation estimators estragole estrangement estrogen estuarian estuaries estuary
etcetera etching eternity ethane ethanol ether ethers ethic ethicist ethicists ethnicity
ethnography ethyl ethylene etiquette etymology eucalyptus eulogizers eulogy euphemism euphemisms
euphoria eutectic eva evacuant evacuation evader evaders evaluation evaluations evangelicals
evangelism evangelist evangelists evaporation evasion evasions eve evenings evensong event events
eventualities eventuality evergreens evildoers evils evocation evocations evolution evolutionists
exacerbation exacerbations exachanges exaggeration exaggerations exaltation exaltations exam
examiantion examination examinations examiner examiners example examples exams exasperation
excavation excavations excavator excavators excellence excellences excelsin excelsior exception
exceptions excesses exchanger exchangers exchequer excision excitability excitement excitements
exciter exclamation exclamations exclusion exclusions exclusiveness exclusivity excrement
excretion excursion excursions excursus excutives exec execs execuitive execution executioner
executions executives executor executors exegesis exemplar exemption exemptions exerpts exertion
exertions exeuctive exhanges exhaustion exhibition exhibitions exhibitors exhilaration
exhortations exhumations exhusband exigencies existance existence exodus exogamy exoneration
exorcism exorcisms exorcist expanse expansion expansionism expansionists expansions expansiveness
expectancies expectancy expectation expediency expedients expedition expeditions expenditure
expenditures expense expenses experimentalism experimentation experimentations experimenter
experimenters expertise experts expiation expiration expirations explanation explanations
expletive explicitness explicity exploitation exploiter exploiters exploration explorations
explorer explorers explosion explosions explosives explusion expo exponents exporter exporters
exposition expositions exposure exposures expression expressionism expressionists expressions
expressiveness expressivness expressway expulsion expunging expurgation exquisiteness extendibles
extension extensions extent exteriors extermination exterminator extern externalization extinction
extinguisher extinguishers extinguishment extortion extraction extractor extractors extradition
extraditions extraneousness extrapolation extrapolations extras extraterrestrials extravagance
extravaganza extravaganzas extremes extremists extremities extremity extruder extrusion extrusions
exuberance exultation eyeball eyeballs eyebrow eyebrows eyeglasses eyelashes eyelets eyelid
eyelids eyepiece eyesight eyesore fables fabric fabrication fabrications fabricator fabricators
fabrics fabulations facade facades facelift facelifts facet facets facilitators facilites
facilities facility facings facsimile facsimiles facsiport fact faction factions factories
factoring factory facts faculties faculty fad fadeout fads faery failings failure failures
fainting faires fairgoers fairies fairing fairness fairway fairways fait faith faiths fajitas
faker falcon falconers falconry falcons fallacy fallback falloff fallout falsehood falsehoods
falseness falsification falsity fame fames familarity familiarity familiarization familiarness
families famine famines fanaticism fanatics fanfare fangs fanny fantasia fantasist fantods farce
farces farewell farflung farmer farmers farmhands farmhouse farmhouses farming farmland farmlands
farmsteads farmwives faro farrowings fascicles fasciculations fascination fascism fascists
fastball fastballs fastener fasteners fastenings fastness fatalists fatalities fatality fatboy
father fathers fathuh fatsos faucet faultlines fauna favorableness favorer favorites favoritism
fealty feare fearlast feasibility feat feats fecundity federalism federalist federalists
federation fedora feds feedback feeder feeders feedings feedlot feedlots feedstock feelers
feistiness feler felicities felicity fella fellas feller fellers fellow fellows fellowship
fellowships felon felonies felons felony females femininity feminism feminists fencing fender
fenders fennel fenoldopam fens fenugreek fermentations fermions fern fernery ferns ferocity
fertility fertilization fertilizations fertilizer fertilizers fervor fervors fess fest festival
festivals festivities festivity fetes fetish fetus fetuses feudalism fever fevers fiance fiancee
fiasco fiat fiber fiberglas fiberglass fibers fibrillation fibrin fibrosis ficials fickleness
fiction fictions ficus fiddling fidelity fiefdom fiefdoms fielder fielders fielding fieldmice
fieldstone fieldwork fiend fierceness fiesta fifties fig fighter fighters figment figurehead
filagree filament filaments filberts filers filet filets filings filler fillies fillings fillip
filmmakers filmstrips filth filtration finale finalist finalists finality finals financeer
financer financier financiers financings finder finders findings fineness finery finesse
fingerings fingerlings fingernails fingerprinting fingertips finial finisher fir firearm firearms
fireball fireballs firebombs firebrand firebreaks firebug firecracker firecrackers firefighter
firefighters firehoops firehouses firelight fireman fireplace fireplaces firepower fireproofing
firestorm firewater firewood firings firmness firms firstpreference firsts fishbowl fisheries
fisherman fishers fishery fishing fishmongers fishpond fission fist fists fitness fittings fives
fixation fixations fixers fixture fixtures fjords flabbiness flagellation flageolet flagpole
flagpoles flagship flagships flair flak flange flanker flannel flannels flapper flappers flashback
flashbacks flasher flashlight flashlights flashpoint flask flatcars flatiron flatland flatlands
flatness flatnesses flatout flats flattery flatulence flatus flatware flautist flavor flavorings
flavors flax flea fleas fleawort fledglings fleets fleshpots flexers flexibility flexicoker
flextime flier fliers flight flightiness flights flimflam flimsies flint flippers flirtation
floater floc flocculation floe floes floodheads floor floorboards flooring floors floorshow
floppies flora florist flotation flotations flotilla flotillas flouting flowchart flower flowerpot
flowers flu fluctuation fluctuations flue fluency fluidity fluids fluke flunky fluorescein
fluorescence fluoride fluorine fluoropolymer fluoropolymers fluting flutist flux fluxes flyer
flyers flyways foaming fodder foe foes fogy foibles foldability folder folders foliage folio folk
folklore folksongs follies follower followers followership followings fondness font fontanel fonts
foo food foods foodservice foodstuff foodstuffs foolishness foot footage football footballer
footballs footbridge footfall footfalls foothill foothills foothold footholds footlights footman
footpath footprint footprints footstep footsteps footstool footsy footwear footwork foraging
forbearance forcefulness forearm forearms forebear forebears forecaster forecasters forecasting
foreclosure foreclosures forefathers forefinger forefingers forefront forehead foreheads foreigner
foreigners foreknowledge foreleg foreman forepart forepaws forerunner forerunners foresight forest
forestry forests forethought foreword forfeiture forfeitures forger forgeries forgery
forgetfulness forgings forgiveness forint forints forklift forklifts formability formaldehyde
formalism formalities formality formation formations formula formulas formulation formulations
fort forthrightness forties fortifications fortitude fortnight fortress fortresses forts fortune
fortunes forum forums forwarders forwarding fossils fouling foundation foundations foundry
fountain fountainhead fountains fours foursome fourthquarter foxholes foxtail foyer fps fracases
fractionation fragility fragmentation fragmentations fragrance fragrances frailties frambesia
framer framers framework framing franc franchisee franchisees franchiser franchisers franchising
franchisor francs frankfurter frankfurters franking frankness fraternisation fraternities
fraternity fraud frauds freebies freebooters freedom freedoms freefall freeholders freelancers
freelancing freemail freeman freescrip freespender freestylers freethinkers freeway freeways
freewheelers freezer freezers freighter freighters frenzy frequencies frequency frescoes frescoing
freshborn freshman freshness friar friction frictions fridge friend friendliness friends
friendship friendships friers frieze friezes frigate frigates fright frill frills fripperies
frivolities frivolity frock frocks fronds frontage frontend frontier frontiers frontrunner fros
frostbite frosting fructose frugality fruitbowl fruitfulness fruition frustration frustrations
fryers fuchsia fucks fueloil fugitives fugures fulcrum fulfillment fulfilment fullback fullness
fulminations fumigant fumigants fun functionalism functionaries functionary fundamantalist
fundamentalism fundamentalists fundamentals fundraiser fundraisers funeral funerals fungicides
fungus fur furbishing furlongs furnace furnaces furnishing furniture furor furriers furs fury
fuselage fusillade fusillades fusion futility futureeither futures futurist futurists fuzz
gabardine gadflies gadget gadgetry gadgets gaffes gaggle gaging gagline gagwriters gaiety gainer
gainers gait gaiters gal galaxies galaxy gale gallantry gallants gallbladder galleries gallery
galley galleys gallium gallivantin gallon gallonage gallons gallstone gallstones gals galvanism
gambit gambits gambler gamblers gambling gamebird gamekeeper gametes gametocide gaming gamma gamut
gander gangbusters gangland ganglion gangplank gangster gangsters gangway gantlet gapt garbage
gardener gardeners gardenettes gardenia gardenias gardening garishness garlic garment garments
garnet garoupa garter gases gasket gaskets gaslights gasoline gasolines gasser gasses gassing
gassings gastrocnemius gastronomes gastronomy gateway gateways gatherings gaucherie gaucheries
gaucho gauntlet gauss gauze gavottes gayety gays gazelle gazer gazpacho gearboxes geeks
gegenschein gelatin geldings gem gems gemstone gen gendarme gender genders gene genealogies
generalist generalists generalities generality generalization generalizations generals generalship
generation generations generator generators generics generosity genes genesis geneticist
geneticists genie genii genius geniuses genocide genome genre genres gentian gentians gentility
gentleladies gentlelady gentleman gentleness gentry genus geochemistry geode geographer
geographers geography geologist geologists geology geometry geosciences geranium gerbera germ
germaneness germanium germs gerrymandering getaway geyser geysers gherkins ghetto ghettos
ghostbusters ghoul ghouls giants gibberish gibbet giblet giddiness gig gigolo gilding gilts
gimcracks gimmick gimmickry gimmicks gingham ginkgo ginmill ginseng girder girders girl girlfriend
girlfriends girlie girls girth gist giveaway giveaways givebacks givenness giver gizmo gizmos
glacier glaciers glade gladiator gladness glamor glamour gland glanders glands glass glassware
glaucoma glee glees glen glider gliders glissade glitch glitches glittery glitz gloaters globalism
globalist globalists globalization globe globes globetrotter globulin globulins gloom glop
glorification glossary glottochronology glove glover gloves glucose glutamate gluten gluttons
gluttony glycerin glycerine glycerol glycol glycols glycosides gnawing gnome gnomes gnomon goal
goals goat goatee goats gob gobbledygook gobblers goblins god goddess godfather godhead godliness
godmother gods godsend goings goitre goitrogen goitrogens gold goldfish golds goldsmith goldstock
golfer golfers golfing goo goodbye goodies goodness goodnight goodwill goofiness goons goooolick
gooseberry gorilla gorillas gorup gospel gossamer gourd gourmet gourmets gout goverment governance
governess governmemt government governments governor governors governorship gpd grabbag
gracefulness grad gradations grader graders gradient gradients grads gradualism gradualist
graduation graham graining gram grammar grammarians grams granary grandchild granddad granddaddies
granddaughter grandees grandeur grandfather grandfathers grandkids grandma grandmas grandmasters
grandmother grandmothers grandparents grandson grandsons grandstand grandstander granite grantee
grantors granules grape grapefruit grapes grapeshot grapevine grapevines graphics graphite grass
grassers grasses grassfire grasshoppers grassland grassroots gratification gratings gratitude
gratuities gratuity graves gravestone graveyard graveyards gravitas gravitation gravity gravy
graybeard graybeards grays grazer grazers greasies greatcoat greate greatness greats greenback
greenbacks greenfield greenhouse greenhouses greenmail greenmailer greenness greens greensward
greenware greeter greeters greetings grenade grenades grid gridiron gridlock grief grievance
grievances grille grillework grillwork grimness grinder grinders grindings grindstone gringos
griping grist gristmill grizzlies grocer groceries grocers grocery grogginess groin grotesques
grottoes groundball groundbreakers grounder groundwater groundwave groundwork group grouper
groupings groups grove groves grower growers grownups growth growths gruesomeness guanidine
guarantor guaranty guardedness guardhouse guardian guardians guardianship guerilla guerrilla
guerrillas guesstimates guesswork guest guests guidance guidebook guideline guidelines guidepost
guideposts guidewheels guild guilder guilders guile guilt guiltiness guinea guise guises guitar
guitarist guitars gulag gulf gullet gulley gullibility gullies gumption gun gunbarrel gunboats
gunfighter gunfights gunfire gunflint gunk gunman gunner gunners gunny gunplay gunpoint gunpowder
guns gunship gunshot gunslinger gunslingers guppies guru gusher gussets gust gusto gusts guy guys
guzzler guzzlers guzzling gym gymnast gymnasts gyms gynecologist gynecologists gynecology gypsies
gypsum gypsy gyration gyrations gyro gyros gyroscopes habeas haberdasheries haberdashery habit
habitants habitat habitats habits habitues hacker hackers hacksaw hackwork haddock hagglings
hailstorm hair haircut haircuts hairdos hairdresser hairdressers hairline hairpiece hairpieces
hairpin hairs hairshirt hairspray hairtonic halfback halfbacks halfmile halftime halides hall
hallelujahs hallmark hallmarks halls hallucinations hallway hallways halo halogen halogens halos
halvah hamburger hamburgers hamlet hammerlock hammock han handbag handbills handbook handbooks
handclasp hande hander handfuls handgun handguns handhold handicrafts handicraftsman handiwork
handkerchief handkerchiefs handlebars handlers handmaiden handout handouts handscrolls handset
handsets handshake handshaker handspikes handstand handstands handyman hangar hangars hangers
hangman hangout hangouts hangover hangovers hangups hank hanky happenings happenstance happiness
harassment harborside hardbake hardball hardboard hardcover harddisk hardener hardliner hardliners
hardness hardship hardships hardtack hardware hardwood hardwoods harelips harem harmlessness
harmonies harmonization harmony harpsichord harpsichordist harrassment harshness hartes hasher
hashers hashing hashish haste hat hatbox hatchback hatcheries hatchery hatchet hatching hatchings
hatchway haters hats hattes haughtiness haulers haunches hauteur haven havens haves havoc hawker
hawkers hayfields haystack haystacks hazelnut hazelnuts headache headaches headboard headcount
headdress heade header headhunters headings headland headlands headlights headlinese headmaster
headphones headrest headrests headroom headsets headship headsman headstand headstands headstones
headwall headwalls headwaters headway healer healers health healthcare hearer hearers hearings
hearsay hearse heart heartbeat heartbreak heartburn hearth hearths heartland hearts heartthrob
heater heaters heath heather heatshield heaven heavens heavers heavies heaviness heavyweight
heavyweights hecatomb heck hectares hedgehogs hedgers hedonism heelers hegemony heifers
heighborhoods height heights heir heiress heirs heist hel helicopter helicopters helion heliotrope
heliports helium helix hell hellfire hells helmet helmets helmsman helper helpers helpfulness
helpings helplessness helpmate hematologist hemetin hemisphere hemlines hemlocks hemoglobin
hemophilia hemophiliacs hemosiderin hen henchman hens hepatitis heptachlor herb herbicide
herbicides herbs herdin heredity heresy heretics heritage heritages hero heroes heroin heroine
heroism herons herpetologist herpetologists herpetology herringbone hesitance hesitancy hesitation
heterogeneity hexagon hexametaphosphate hexameter heyday hiatus hibachi hick hickory hideaway
hideout hideouts hiders hierarchies hierarchy highball highboard highboy highbrows highlands
highness highpoint highrises highrisk highroad highs highschool hightechnologies hightops highway
highwayman highways hijacker hijackers hiker hikers hilarity hill hills hillside hillsides hilltop
hilltops hilt hilum himselfe hindquarters hindrance hindrances hindsight hinterlands hipline
hippie hips hipster hirelings hissing histology historian historians historichomes historicism
historicity histories historiography history hitching hitmakers hitman hitter hitters hitwoman
hoarder hoarding hoarseness hob hobbies hobby hobbyist hobbyists hobo hobos hockey hodgepodge
hoisting holder holders holdings holdouts holdovers holdup holdups hole holes holies hollowness
hollowware hollyhock hollyhocks holocaust holster holystones homage homebuilder homebuilders
homecomings homeequity homefolk homeland homelands homelessness homemaker homemakers homeowner
homeowners homeownership homer homers homerun homes homesickness homestead homesteaders homesteads
hometown homework homicide homicides homie homies homilies homoeroticism homogenate homogeneity
homogenization homophobia homopolymers homosexuality homosexuals hon honesty honey honeybee
honeybees honeymooners honeymooning honeysuckle honkytonks honorarium honorariums honoree hooch
hood hoodlum hoodlums hoods hoof hoofmarks hoofs hooker hookers hookup hookups hookworm
hooliganism hoopla hoosegow hoosegows hooves hopefuls hopelessness hopper hopples hopscotch horde
hordes horizon horizons hormone hormones hornet horoscope horoscopes horribles horror horrors
horse horseback horsedom horseflesh horsehair horseman horsemanship horsemeat horseplay horsepower
horseradish horses horseshoers horsewoman horticulture horticulturist hosannas hospice hospices
hospital hospitality hospitalization hospitalizations hospitals hoss hosses hostage hostages hoste
hostelries hostess hostesses hostilities hostility hostler hotdog hotdogs hotel hotelier hoteliers
hotelman hotels hothouses hotline hotlines hotrod hour hours houseboat houseboats housebreakers
household householder householders households housekeeper houseman housemate housepaint housewife
housewives housework housings hovel hovels howitzer howlers howse hub hubbub hubby hubris hubs hue
hues huggings hula hulk hulks hullabaloo humaine humaneness humanism humanists humanity humankind
humanness humans humidity humilation humiliation humility humming hummocks humorist humorists
humped hundredweight hunk hunter hunters hurler hurlers hurley hurrah hurricane hurricanes husband
husbandry husbands husbun huskiness hustler hustlers hut hutch hutment hutments huts huzzahs
hyacinths hyalinization hybrids hydration hydride hydrides hydrido hydrocarbon hydrocarbons
hydrochemistry hydrochloride hydrochlorothiazide hydrogen hydrogens hydrolysis hydrophobia
hydrotherapy hydroxylation hydroxymethyl hyenas hygiene hymen hymens hymselfe hyperbole
hypercellularity hyperemia hyperinflation hypermarket hypermarkets hyperplasia hypertension
hypertrophy hypervelocity hyperventilating hyperzeal hyphens hypnosis hypoadrenocorticism
hypocellularity hypocracy hypocrisies hypocrisy hypocrite hypocrites hypoglycemia hypostatization
hypothalamus hypotheses hypothesis hypothyroidism hysterectomy hysteria ibuprofen iceberg icebergs
icebox icecap icicle icon iconoclasm iconoclast icons idea idealism idealisms idealist
idealization ideals ideas identification identifications identifier identifiers identities
identity ideologies ideologist ideologists ideologues ideology ides idiocies idiocy idiom idioms
idiosyncrasies idiots idiotypes idleness idlers idlings idol idolatry idols idyll ifs igloo
ignition ignoramus ignorance iguanas ileum ilk illegalities illegality illegitimacy illiquidity
illiteracy illness illnesses illogic ills illumination illuminations illusion illusionist
illusions illusiveness illustration illustrations illustrator illustrators image imagery images
imagination imaginations imaginings imagnation imbalance imbalances imbecility imbroglio imitation
imitations imitators immaturity immediacies immediacy immensities immensity immersion immigrant
immigrants immigration imminence immobility immodesty immoralities immorality immortality
immunities immunity immunization immunodeficiency immunoelectrophoresis immunoglobulin
immunologist immunology impaction impairment impartation impartiality impasse impassiveness
impatience impatiens impeachment impediment impediments imperatives imperfectability imperfection
imperfections imperialism imperialist imperialists impersonation impersonations impersonator
impetigo impetuousness impetus impiety implantation implementation implementer implication
implications importance importation importer importers importunities imposition impossibility
impostor impotence impotency impoundment impoundments impoverishment impracticality imprecations
impresario impresser impression impressionism impressionist impressionists impressions imprimatur
imprisonment improbability improprieties impropriety improvement improvements improvisation
improvisations improviser improvisers improvising imprudence impudence impulse impulses impunity
impurities impurity imput imputation inability inaccuracies inaccuracy inaction inactivation
inactivity inadequacies inadequacy inadvertence inappropriateness inattention inauguration
inboards incantation incapacity incarceration incarnation incarnations incendiaries incentive
incentives inception inceptor incest inchworm incidence incidentals incidents incineration
incinerator incinerators incipience incipiency incisions incisiveness incitement incitements
inclination inclinations inclusion inclusions inclusiveness incoherence income incomes
incompatibility incompatibles incompetence incompetency incompetents incompleteness
incomprehension incongruities incongruity inconsistencies inconsistency incorporation
incorruptibility incredulity increment increments incubation incubus inculcation incumbencies
incumbency incumbents incursion indebtedness indecency indecision indecisiveness indefiniteness
indefinity indemnification indemnity indentations independence independents indestructibility
indexation indexer indexers indication indications indicator indicators indices indictment
indictments indifference indigation indigents indigestion indignation indignities indignity
indirection indirectness indiscretions indispensability indisposition indium individualism
individualists individuality individuals individuation indivisibility indoctrinating
indoctrination indolence inducement inducements inductees induction inductions indulgence
indulgences industralization industrialism industrialist industrialists industrialization
industrials industries industry industryas industy ineffectiveness inefficiencies inefficiency
ineptitude ineptness inequalities inequality inequities inequity inertia inevitabilities
inevitability inexperience infallibility infamy infancy infant infantry infantryman infants
infarct infarction infatuation infection infections inference inferences inferiority inferno
infertility infestation infestations infidelity infidels infield infielder infielders infiltration
infinitive infinity infirmary infirmity inflammation inflammations inflation inflations inflection
inflections infliction inflow inflows influenza influx informality informant informants
informatics information infraction infractions infrastructure infrastructures infringement
infringements infuriation infusion infusions ingenuity ingestion ingot ingots ingrates
ingratitoode ingratitude ingredient ingredients inhabitants inhabitation inhalation inheritance
inheritor inheritors inhibition inhibitions inhibitor inhibitors inholdings inhumanities
iniquities initiation initiatiors initiatives initiator initiatve injection injections injunction
injunctions injuries injury injustice injustices inkblots inking inkstand inlet inlets inmate
inmates inn innards innocence innocents innoculation innovation innovations innovativeness
innovator innovators inns innuendo innuendoes inoculation inoculations inpatient inpatients
inplace inpost inquest inquiries inquiry inquisitiveness inquisitor inroad inroads insanity
inscription inscriptions inscrutability insect insecticide insecticides insects insecurities
insecurity insemination insensitivity insertion insertions insider insiders insides insight
insights insignificance insignificances insinuation insinuations insinuendo insistence insolence
insolvencies insolvency insomnia insomniacs insouciance inspection inspections inspector
inspectors inspiration inspirations instability installation installations installer installment
installments instalments instancy instigation instigator instigators instillation instinct
instincts institution institutions instruction instructions instructor instructors
instrumentalists instrumentalities instrumentals instrumentation insubordination insularity
insulation insulator insulators insulin insulins insurability insurance insurer insurers
insurgence insurgency insurgents insurrection insurrections intake intangibles integer integers
integrals integration integrator integrators integrity intellect intellectuality intellectuals
intelligence intelligentsia intemperance intendant intendants intensification intensifier
intensifiers intensities intensity intention intentions intents interaction interactions
interagency interbank interception interceptor interceptors intercom intercompany
interconnectedness interconnections intercourse intercrisis interdependence interdiction
intereference interestrate interface interfaces interference interferometer interferometers
interferon interiors interlayer interlocutor interloper interlopers interlude interludes
intermediaries intermediary interment intermission intermissions internationalism
internationalists internationalization internationals internet internist internists internment
interparty interpenetration interplay interpolation interpolations interposition interpretation
interpretations interpreter interpreters interpretor interregnum interrelation interrelations
interrelationship interrelationships interrogation interrogatives interrogator interrogators
interruption interruptions intersection intersections interspecies interst interstage interstates
interstices intertitles interval intervals intervenors intervention interventionists interventions
interviewee interviewees interviewer interviewers intestine intestines inti intifada intifadah
intima intimacy intimation intimations intimidation intimidations intitiative intolerance intonaco
intonation intonations intoxication intransigence intransigents intrapreneurship intratissue
intricacies introduction introductions introject introjects introspection intruder intruders
intrusion intrusions intuition intuitions inundations invader invaders invalidism invasion
invasions invective invention inventions inventiveness inventor inventors inversion inversions
invertebrates investigation investigations investigator investigators investment investments
investor investors invigoration inviolability invisibles invitation invitations invitees
invocation invoicing involution involutions involvement involvements invulnerability inwardness
iodide iodination iodine iodoamino iodocompounds iodoprotein iodothyronines iodotyrosines ion
ionosphere ions iota ire iridium ironfist ironies irony irradiation irrationality irredentism
irregularities irregularity irregulars irreproducibility irresolution irresponsibility irreverence
irreversibility irrigation irritability irritant irritants irritation irritations irruptions iself
island islander islanders islands isle isms isocyanate isolation isolationism isomers isopleths
issuance issuances issuer issuers isthmus item itemization items iteration itinerary ity ivory ivy
jabberings jackass jackboots jackdaws jackhammers jackpot jailhouse jalopy jamboree jammies
jamming janglers janitor janitors jargon jasmine java jawbone jay jays jaywalkers jealousies
jealousy jeep jejunum jellies jellyfish jeopardy jerkings jersey jester jetliner jetliners
jetplane jetty jewel jeweler jewelers jewelery jewelry jewels jiffy jigger jigsaw jihad jillions
jinks jitterbug jitters job joblessness joblot jobs jock jocks jogger joggers john joiner joiners
jokers jonquils joss jounce journal journalese journalism journalist journalists journals jowl
jowls joy joys jubilation judgement judgements judgeship judgeships judgment judgments judiciaries
judiciary juggernaut jugglers juice juices juju juke julep juleps jumbos jumper jumpiness junction
juncture junctures jungle jungles juniors junkbond junket junkets junkholders junkie junkies
junkification junkloads junkyard junta juries jurisconsults jurisdiction jurisdictions
jurisprudence jurist jurists juror jurors jury justice justices justification justifications
justitia justness jute juxtaposition juxtapositions kale kalega kaleidescope kaleidoscope kamikaze
kangaroo kazoo kebabs kebob kedgeree keelson keening keeper keepsakes keg kegs kelp ken kennings
keratitis kerchief kerchiefs kernel kernels kerosene ketches ketchup ketosis kettle keyboard
keyboards keychain keyhole keynotes keypads keystone keystroke kibbutz kibbutzniks kickback
kickbacks kicker kickers kickoff kiddie kiddies kidnapper kidnappers kidney kidneys kif killer
killers killings kiln kilns kilobytes kilogram kilograms kilometer kilometers kiloton kilowatt
kilowatts kilter kilts kindergarten kindliness kindness kindnesses kinds kinesics kingdom kingdoms
kingmaker kingpin kingpins kings kingside kinship kiosk kissings kit kitchen kitchenette kitchens
kitchenware kits kitty kiwi klaxon klieg knack knackwurst knee kneebreeches kneecap knees knell
knite knitwear knives knob knobs knockdown knockers knockoff knockoffs knockout knoll knott
knowhow knowledge knowns knuckleball kob koinonia kola kolkhoz kolkhozes konga kooks kraft krater
kraut krautheads krona kryptonite kwashiorkor kwhr kyat kylix lab laboratories laboratory laborer
laborers labs labyrinth lacerations lackeys lad ladies lads lady lagers laggardness laggards
lagoon lagoons lairs laity lake lakes lambskin lamechians lamentations lamp lamplight lampposts
lamps landau landes landfall landfill landfills landholdings landings landlord landlords
landlubber landmark landmarks landowner landowners landro landscapers landscaping landslide
landslides lane lanes language languages lankmark lantana lantern lanterns lanthanum lapel lapels
lappets laptop laptops larceny larder largess largesse larkspur larynx laser lasers lashings lass
lasses lassitude latecomer latecomers latex lath lathe lathes latitude latitudes lats lattice
laudanum laugher laughingstock laughter launcher launchers launchings launderer launderers
launderings laundries laundromat laundry laureates laurel laurels lava lavatory law lawbreakers
lawlessness lawmaker lawmakers lawman lawmkers lawn lawnmower lawns laws lawsuit lawsuits lawyer
lawyers laxatives laxity laxness layette layman layoff layoffs layout layouts laypersons lbs
leaching leader leaders leadership leadings leadoff leadsman leaflet leaflets leafmold leaguer
leaguers leakage leaker leakers learners leaseback leasing leavings lebensraum lecher lectern
lecturer lecturers ledge ledger ledgers ledges leeway leftfield lefthander lefthanders leftists
leftovers leg legacies legacy legality legalization legatee legation legations legend legends
legerdemain leggings legibility legions legislation legislator legislators legislature
legislatures legitimacy legs legume leisure leitmotif lemmas lemmings lemon lemonade lemons len
lender lenders lending length lengths leniency lenses lentils leopards leotards lepidoptery
leprosy lesbianism lesbians lesion lesions lessening lessers lesson lessons lessor letdown
lethality lethargies lethargy letter letterhead lettering letterman lettuce letup leukemia
levamisole levee levelheadedness leveling levitation levity lewdness lexicon lexicostatistics
liabilities liability liabilty liaison liaisons liar liars libellos liberalism liberality
liberalization liberalizations liberals liberation libertarians libertie liberties libertines
liberty libido librarian librarians libraries library librettists libretto licensee licensees
licensing licentiousness lichen lid lids lien liens lieu lieutenant lieutenants life lifeblood
lifeboat lifeboats lifeguard lifeguards lifeline lifer lifes lifestyle lifestyles lifetime lifters
liftoff liftoffs ligament ligand ligands lighters lighthouses lightness lightyears likelihood
likeness liking lilacs lilies lima limb limbo limbs limelight limestone limitation limitations
limo limos limousine limousines linage linchpin linden lineage lineages lineback linebacker
linebackers lineman linen linens liner liners lineup lineups lingerie lingo linguine linguist
linguists liniment liniments linkage linkages linkup linkups linoleum lint lion lioness lionesses
lions lip lipid lipoproteins liposomes lips lipstick lipsticks liqueur liquidation liquidations
liquidator liquidators liquidities liquidity liquids liquor lira liras listener listeners listings
litany liter literacy literalism literalness literature literatures liters lithium lithography
lithotripsy lithotripter litigant litigants litigation litigator litigators litmus litterbug
littering liturgy livability livelihood liveliness liver livers livery livestock livin lizard
lizards loader loaders loadings loafers loathing loaves lobbyist lobbyists lobe lobes lobo
lobscouse lobster lobsters lobule lobules locale locales localism localisms localities locality
localization locals locatin location locations loch locker lockers lockhold lockout lockstep
lockup locomotives locus locust locusts locutions lodgment logarithm logarithms logger loggers
logging logic logjam logo logos loin loincloth loins loitering lollipop loneliness loner loners
longevity longhaul longhorn longhorns longings longitude longitudes longshoreman longshot longue
lookit lookout lookup loon loonies loopaholics loophole loopholes looseleaf looseness looting
lootings lopping loquacity lorazapam lordship lore lorries loser losers loss losses lot lotion
lotions lots lotter lotteries lottery lotus loudspeaker loudspeakers lovebirds lovelies loveliness
lover lovers lowball lowlands lows loyalist loyalists loyalties loyalty lube lubra lubricant
lubricants lucidity luck lucks lucy ludicrousness luggage lullaby lulu lumberjack lumberyard lumen
luminaries luminescence luminosity lummox lunatics lunation luncheon luncheons lunchroom lunchtime
lung lunger lungs lushes luster lustre lute luv luxuriance luxuries luxury lye lyin lymph
lymphocytes lymphoma lyricism lyricist lyricists lyrics lyriist macaroni macaw machete machetes
machinations machine machinegun machinery machines machining machinist machinists machos mackerel
mackinaw mackintosh macrocrystalline macrocrystals macromolecules madam madhouse madman madness
madrigal madrigals madstones maelstrom maestro mafia mafias magazine magazines maget maggots
magician magicians magistrate magistrates magnanimity magnate magnates magnesium magnet magnetics
magnetism magnetisms magnets magnification magnificence magnitude magnitudes magnolia magnum
magpies maharajahs mahogany mahua maid maidens maids maiestie mailboat mailbox mailboxes mailers
mailgram mailgrams mailings mailman mailroom mailrooms mainframe mainframes mainland mainlander
mains mainstay mainstays mainstream maintainence maintenance majesty majeure majorities majority
majors majuh makeover maker makers makeshifts makeup makings maladies maladjustment maladjustments
malady malaise malapropism malapropisms malaria malediction malefactors maleness males malevolence
malevolencies malformations malfunctioning malice malignancies malignancy mall malls
malnourishment malnutrition malocclusion malpractice malpractices maltreatment malunya mama mammal
mammals mammas mammography mammoths mana managament manageability management managements manager
managers managment mandamus mandrel mane manes maneuverability maneuverings manganese manger
manhole manholes manhood manhours manhunts mania maniacs manias manifestation manifestations
manifesto manifestos manikin manikins maninstays manipulation manipulations manipulator
manipulators mankind manliness manmade manna mannequin mannequins manner mannerism mannerisms
manners mano manometer manor manors manpower manse manservant mansion mansions manslaughter mantel
mantlepiece mantrap manuals manufacturer manufacturers manufacturing manumission manuscript
manuscripts manzanita maple maples maquette maquila maquiladora maquiladoras maquilas maraschino
marathon marathons marauders marchers marchin mare mares margarine margin marginalia marginality
margins marijuana marimba marina marinas mariner marines marionettes marjoram markdown markdowns
marker markers marketability marketeers marketer marketers marketin marketings marketization
marketplace marketplaces marketshare markings markkaa marksman marksmanship markup markups
marmalade marque marquee marquees marques marriage marriageables marriages marrieds marrow
marrowbones marshalling marshes marshlands marshmallow marshmallows martingale martini marts
martyrdom mascara mascot masculinity masers maskers mason masonry masons masquers masseur masseurs
masseuse masseuses massifs massuh mast masterpiece masterpieces masterworks mastery mastiff
mastodons mastoideus masts matador matchmaker matchmakers mater materals materialism materials
materiel maternity math mathematician mathematicians matinees matriarch matricide matrimony matrix
matron matsyendra matting mattress mattresses maturation maturities maturity mauler mausoleum
maven mavens mavericks maw max maxim maximization maxims maximums mayhem mayonnaise mayor
mayoralty mayors mayorship maze mazes mazurka meadow meadows meal meals mealtime mealynose meanes
meaningfulness meaninglessness meanings meanness measurement measurements meat meatpacker meats
mecca mechanism mechanisms mechanist mechanization meclofenamate medal medalist medallions medals
mediaevalist mediation mediator mediators medicare medication medications medicine medicines
medico medics mediocrities mediocrity meditation meditations mediums mediumship medley meetin
meetings megabillion megabit megabyte megabytes megadrop megahertz megalomania megalomaniac
megalopolises megaquestions megaton megatons megawatt megawatts melamine melange melanin melee
melioration melodies melodrama melody melon meltdown member members membership memberships
membrane memento mementos memo memoir memoirs memorandum memorandums memorial memorialist
memorialization memorials memories memorization memorizing memory memos menarche menarches
mendacity meningioma menopause menswear mentalities mentality menu mercenaries mercer
merchandisers merchant merchants mercury mercy merger mergers meridian meringues meritocracy
mermaid merriment mesothelioma message messages messaging messenger messengers messhall messiah
metabolism metabolite metabolites metallurgy metalsmiths metalworkers metamidophos metamorphosis
metaphor metaphors metaphosphate metaphysic metaphysicals meteor meteorite meteorites
meteorologist meteorology meteors methacrylate methadone methane methanol method methodologies
methodology methods methodsm methyl methylene methylglyoxal metier metrazol metre metrics metro
metronome metropolis metropolitanization mettle mettwurst mezzo miasma mica micelle micelles
micoprocessors microanalysis microbe microbes microbiologist microbiology microcassette
microchemistry microchip microchips microcircuits microcomputer microcomputers microcosm
microcytochemistry microeconomy microelectronics microfilm microfossils micrograms micrographics
microinjection micromanage micromanagement micrometeorite micrometeorites micrometer micrometers
microns microorganism microorganisms microphone microphones microprocessor microprocessors
microscope microscopes microscopy microseconds microsurgery microvan midafternoon midair
midcapitalization midday middleman midfield midlands midnight midpoint midseason midsession midst
midstream midsts midsummer midwife midwinter mien mignon migraine migrants migration migrations
mildness mile mileage miles milestone milestones miliaris milieu milion militancy militarism
militarist militia militias milkshakes millages millenarianism millenarians millenium millennia
millennium millenniums milliamperes millidegree millidegrees milligram milligrams milliliter
millilon millimeter millimeters millinery milling millionaire millionaires millisecond
millivoltmeter milllion millon millstones milord milquetoast mimesis mimimum min minaces minarets
minber mincemeat mindset minefield minefields minehunter miner mineralogy minerals miners
mineworkers miniatures minibars minicar minicars minicomputer minicomputers minicrash minimalism
minimill minimills minimums minimun mining minions miniskirt miniskirts ministries ministry
minisupercomputers minivan minivans mink minorities minority minstrel minstrels minter minuet
minuses mioxidil miracle miracles mirth misadventure misadventures misalignment misanthrope
misapplication misapprehension misappropriation misbehavior miscalculation miscalculations
miscarriages miscegenation miscellanies miscellany mischarges mischief miscommunication
misconception misconceptions misconstruction misconstructions miscreants miscues misdeeds
misdemeanants misdemeanor misdemeanors misdirectors miseries misery misfits misfortune misfortunes
misgivings mishap mishaps misimpressions misinformation misinterpretation misinterpreters
misjudgment misjudgments mismanagement mismeasurement mismeasurements misnomer miso misogynist
misperceptions misplacements mispronunciation misquotation misrepresentation misrepresentations
missile missiles mission missionaries missions missive misstatements misstep missteps missy mister
mistletoe mistreatment mistress mistresses mistrial mistrials misunderstanders misunderstandings
mite mites mitigation mitre mitt mittens mixer mixers mixologists mixture mixtures moat mobcaps
mobility mobilization mobster mobsters moccasins mockery mockups modality mode modem modems
moderation moderator modernism modernists modernity modernization moderns modes modesty modicum
modification modifications modifier modifiers modulation modulations module modules mogul moguls
moisture moisturizer moisturizers molars moldboard moldings mole molecule molecules molehill
molton mom moment momentoes moments momentum monacle monarch monarchists monarchy monasteries
monastery monasticism monei monetarism monetarist monetarists money moneymaker moneymakers moneys
monies moniker monk monks monochromes monocrotophos monograph monographs monohull monolith
monoliths monologist monologue monologues monomer monomers monopolies monopolists monopolization
monosodium monosyllables monotony monoxide monsieur monsoon monster monsters monstrosity montage
month months monthsit montmorillonites monument monumentalism monumentality monuments mood moods
moon mooncursers moonlighting moons moontrack mooring moraine morale moralism moralist moralities
morality moralizers morass moratorium morbidity morgue mornings morphine morphology
morphophonemics morrow morsel morsels mortages mortality mortals mortaring morticians
mortification mortis mos mosaics mosque mosques mosquito mosquitoes moss mostaccioli motel motels
motet motets moth mothballs mother motherhood motherland mothers moths motif motifs motivation
motivations motives motorbike motorcade motorcyle motorist motorists motorscooters motto mough
mound mounds mountain mountaineers mountains mountainside mountainsides mountaintop mountings
mourners mouse mousetrap mousetraps mousse mousseline moustache mouthpiece mouthpieces movement
movements mover movers movie moviegoer movieland moviemakers moviestar mower moxie mpg mph
mucilage mucker mucosa mucus mud mudguard mudwagon muezzin muffins muffler mufflers mufti mufuggah
muggers mugging mulatto mule mules mullah mullets multibank multifigure multilocation multimedia
multimillionaire multimillions multinationalism multinationals multipactor multiparty multiples
multiplexer multiplexers multiplication multiplicity multistate multitude multitudes multiversity
mumbo mummies mummy munchkin mungus muni municipalities municipality municipals munificence
munitions murals murderer murderers muscatel muscle muscles musculature museum museums mush
mushrooming music musicality musicals musician musicians musicianship musicologists musings musk
muskadell musket muskets mussels mustache mustaches mustard mustiness musts musuem mutation
mutations mutilation mutineer mutterers mutterings mutton mutts mutuality mycobacteria mycology
myelofibrosis myeloid myocardium myofibrils myopia myosin myrrh myrtle mysteries mystery mysticism
mysticisms mystics mystification mystique myth mythologies mythology myths nacelle nadir naggings
naivete nakedness namedropper nameplate nameplates namesake nannies nanny naphtha napkin napkins
narco narcokleptocrat narcolepsy narcos narcosis narcotics narration narratives narrator
narrowness nation nationalism nationalisms nationalists nationalities nationality nationalization
nationals nationhood nations natives naturalism naturalist naturalness nature natures naturopath
naught nausea navel navels navies navigation navigator navigators navy nawth naysayers nearness
neatness nebula necessaries necessities necessity neck necklace necklaces neckline necks necktie
neckties necropsy necrosis nectar nectaries negation negativism negligence negociant negociants
negotatiators negotiation negotiations negotiator negotiators neighbhorhoods neighborhood
neighborhoods neighborliness neighbourhood nemeses nemesis neocortex neon neophytes neoprene
nephew nephews nepotism nerd nerds nervousness nester nesters networking neuralgia neurasthenic
neuritis neuroblastoma neurologist neurologists neuron neuropathology neuropathy neuroses neurosis
neurosurgeon neurotransmitter neurotransmitters neutralism neutralists neutrality neutralization
neutrino neutron neutrons neutrophils newage newborns newcasts newcomer newcomers newdrug newel
newissue newlyweds newsboy newscast newscaster newscasts newsies newsletter newsletters newsmaker
newsman newspaper newspaperman newspapers newsperson newsprint newsprints newsreel newsroom
newsstand newsstands newswire newsworthiness newt nexus nibblers nibs niceties niche niches
nicotine niece nieces niger nigga nigger niggers night nightclub nightclubs nightdress nighters
nightfall nightgowns nightingale nightingales nightmare nightmares nights nightshirt nigras nigs
nihilism nihilist nineties nipples nirvana nitrite nitrocellulose nitrofurantoin nitrogen
nitroglycerine nitwits nobility nobleman nobles nodes nodules noes noire noise noisemakers noises
nomads nomenclature nomias nomination nominations nominee nominees nonbusiness nonce noncommunist
noncompliance nonconformists noncustomer nondiscrimination nondriver nondurables nonentity
nonequivalence nonevent nonfiction nonfood noninterference nonintervention nonism nonmedia
nonmembers nonminority nonoccurrence nonogenarian nonparticulate nonpayment nonperformers
nonpriority nonproliferation nonreactivity nonreactors nonsense nonshifters nonsmokers nonstops
nonstrikers nontrade nonviolence nonwhites noodles nook nooks noon noontime noradrenalin
norethandrolone norm normalcy normalization normals norms northerner northerners northers nos
nosebag nostalgia nostril nostrils nostrums notables notation notebook notebooks noteholder
noteholders notepad nothin nothingness nothings notification notifications notion notions
notoriety nought noun nouns nourishment novelist novelists novels novelties novelty novice novices
novitiate novitiates nozzle nozzles nuance nuances nubbins nuceoside nucleotide nucleus nuclide
nudes nudism nudity nufs nugget nuisance nuisances nukes nullifiers nullity numbness numeral
numerals numerator numerology nun nuns nurseries nursery nurturer nutmeg nutrients nutrition
nutritionists nutshell nux nylon nymph nympho nymphomaniac nymphomaniacs nymphs nystatin oaf oafs
oak oaks oases oasis oat oath oathe oaths oatmeal oats obedience obediences obeisance obelisk
obesity obfuscation obfuscations obituaries objectification objection objections objectiveness
objectives objectivity objector objectors obligation obligations obligatto obliterans obliteration
oblivion oboist obscenities obscenity obscurities obscurity obsequiousness observance observances
observation observations observatory observer observers obsession obsessions obsidian obsolesence
obstacle obstacles obstetrician obstinacy obstruction obstructionism obstructionist obtrusiveness
obverse obviousness ocarina occlusion occupancies occupancy occupant occupants occupation
occupations occurrence occurrences ocean oceanography oceans ocelot octahedron octane octaves
octogenaraians octogenarians octopus octoroon oddballs oddities oddity ode odor odors odyssey
oerations offal offences offender offenders offense offenses offensives offerings officals office
officeholders officer officers offices officialdom officials offocus offshoot offshoots offside
ogress oilcloth oiler oilfield oilfields oilman oilseeds oilworkers ointment oiticica oldies
oldline olds oldsters oleanders olefins oleomargarine olestra oligarchs olives ologies ombudsman
omelet omelets omelette omen omens omeprazole omission omissions ommission omnipotence
omnipresence onboard oncogene oncogenes oncologist oncology oneasy oneness ones onion onions
onlooker onlookers onrush onset onslaught onslaughts onstage onus onyx oomph opener openers
openings openness operagoers operalet operand operands operas operation operations operatives
operator operators operatorship operetta operina ophthalmologists opiates opinion opinionmakers
opinions opium opponent opponents opportunism opportunist opportunists opportunities opportunity
opposition oppression oppressors opprobrium opticians optimality optimism optimist optimists
optimization option options opulence opus oracle oracles oranges oration orations orator oratorio
orators oratory orb orchard orchardists orchards orchestra orchestras orchestration orchestrations
orchids ordeal orderings orderliness ordinance ordinances ordinarius ordinates ordination ordnance
ore ores organ organdy organics organification organism organisms organist organization
organizations organizer organizers organs orgasm orgasms orgies orgone orgy orientation
orientations orifices origin originality originals origination originations originator originators
origins ornamentation ornithologist ornithology orphanage orthicon orthodontist orthodontists
orthodoxy orthographies orthography orthophosphate orthophosphates oscillation oscillator osmium
ossification ostentation osteoarthritis osteoporosis ostinato ostinatos ostracism others
otherworldliness otter otters oud ounce ounces ouster outage outages outback outboards outbreak
outbreaks outburst outbursts outcasts outcome outcomes outcry outdoorsman outfield outfielder
outfielders outflow outflows outfought outgrowth outhouse outings outlanders outlawry outlay
outlays outlet outlets outlook outlooks outpatient outplacement outpost outposts outreach
outrigger outriggers outs outset outsider outsiders outskirt outstripped ovals ovata ovation oven
ovens overallotments overambition overbillings overbreadth overcapacity overcoat overcoats
overcollection overcrowding overdependence overdraft overemphasis overestimation overexpansion
overexploitation overflights overgeneralization overinclusion overindebtedness overkill
overnighters overpass overpayment overpayments overpopulation overpressure overproducers
overproduction overprotection overreaction overregulation overseer overseers overshoes oversight
oversimplification oversoftness overspending overstatement overtones overture overtures overview
overzealousness ovulation owl owls owner owners ownership ownerships oxalate oxcart oxidation
oxide oxides oxidizer oxygen oxygens oxyhydroxides oxytetracycline oyabun oystchers oyster oysters
ozone ozonedepletion pacemaker pacemakers pacer pacers pachinko pacifier pacifism pacifist packers
packet packets pact pacts paddies padding paddleball paddock paean paeans paganism page pageant
pageantry pageants pager pagers pages paging pagoda pagodas pail pails painkiller painkillers
paintbrush painter painters paintings pairings pajama palace palaces palatability palate palates
palazzo palazzos paleness paleo paleoexplosion paleontologists palette palindromes palladium
pallet pallets pallor palmtop palmtops palpitations palsy pamphlet pamphleteer pamphlets panacea
panaceas panache pancake pancakes pancreatitis pandanus pandemonium pane panelboard panelists
panelization panes pangs panhandler panjandrum panjandrums panky panorama panoramas pansies pansy
pantheist pantheon panthers panties pantry pany panzers paot pap paper paperbacks paperboard
paperboy paperclip papers paperwads paperwork paprika papyrus par parables paradigm paradigms
paradise paradises paradox paragon paragraphing parakeet parakeets paralanguage paralegal
paralegals parallelism paralysis paramagnet parameter parameters paranoia paranoiac paraoxon
parapet parapets paraphernalia parapsychology paraquat parasite parasites parasol parasols
parastatals paratroopers paratroops parceling parchment paredon parenchyma parent parentage
parentheses parenthood parents pariah pariahs parimutuels parings parish parishes parishioners
parisology parities parity parking parkway parlance parliament parliamentarian parliamentarians
parliaments parlor parlors parolees parquet parsimony parsley parson parsonage parte participant
participants participation participations particle particles particularity particulars
particulates parties partings partisans partisanship partnership partnerships parts party pasha
pashas paso passage passages passageway passbook passbooks passel passenger passengers passerby
passion passions passiveness passivity passport passports passwords pasta pastels pasteurization
pastilles pastime pastimes pastness pastor pastoris pastors pastrami pastries pastry patchwork
pate patenting pater paternalism paternity paterollers path pathfinder pathlogy pathogenesis
pathologist pathology paths pathway pathways patience patienthood patients patina patinas patio
patisseries patriarch patriarchate patriarchy patrimony patriot patriotism patriots patrolman
patron patronage patroness patronne patrons patsies patsy patties paucity paunch pauper pavane
pavement pavements pavilion pavilions pawnshop paxam payables payback paycheck paychecks payday
paydirt paydown payer payers payloads paymaster payment payments payoff payoffif payoffs payola
payout payouts payroll payrolls pea peace peacemaker peacemakers peacetime peach peaches peacock
peacocks peanut peanuts pear pears peas peasant peasanthood peasants pebble pebbles pecan pecans
peccadilloes pecs pectoralis pectorals peculiarities peculiarity pedagogue peddler peddlers
pedestal pedestals pedestrians pediatrician pedigree peeves pegboard pegboards peggin pellagra
pellets peltry pelvis pemmican penalties penalty penance penchant pendulum penetration
penetrations penicillin peninsula penises penknife penman pennant pennants pennies penny
pennystock pensioner pensioners pentagon pentameter pentamidine penthouse penury peonies people
peoples pep peppermint peppermints peptidases peptide peptides percentage percentages percenter
perception perceptions perceptiveness perchlorate percolator percussion percussionist perennials
perestrokia perfectability perfectibility perfection perfectionism perfectionists perfidy
perforations performance performances performer performers perfumery perfusion peril perilla
perils perimeter period periodicals periodicity periods peripherals periphery periscopes
perishables periwinkles perjury permanence permissibility permission perpetration perpetrator
perpetrators perpetuation perpetuity perplexity perquisites persecution persecutors perseverance
persiflage persimmons persistence persistency person persona personage personages personalities
personality personification personnel persons perspective perspectives perspiration persuaders
persuasion persuasions persuasiveness pertinence perturbation perturbations pertussis perusal
pervaporation pervasiveness perversion perversions perversities pesatas peseta pesetas peso pesos
pessimism pessimist pessimists pest pesticide pesticides pestilence pests petals petitioner
petrochemicals petroleum petroleumproducts pettiness pettinesses petting petulance pew pews pewter
peyote pfennig pfennigs phagocytes phalanx phantasy pharamaceuticals pharaohs pharmaceuticals
pharmacies pharmacist pharmacists pharmacology pharmacy phase phases pheasant pheasants phenolic
phenomenon phenonenon phenothiazine philanthropies philanthropist philanthropists philanthropy
philantrophy philantropists philodendron philologists philology philosopher philosophers
philosophies philosophy phlegm phloem phobia phobias phoenix phonebook phonemes phonemics phonies
phonograph phonographs phonology phosgene phosphate phosphates phosphide phosphine phosphines
phosphor phosphors phosphorus photo photocathode photocathodes photocopiers photoelectrons
photofinishers photofloodlights photographer photographers photography photojournalism
photoluminescence photomicrograph photomicrography photorealism photos photosynthesis phraseology
phrasing phrasings phthalate physicalness physicals physician physicians physicist physicists
physiognomy physiology physiotherapist physique pianism pianissimos pianist pianists pianos
piasters piazza piazzas pic pickaxe picker pickers picketers picketing pickins pickoff pickoffs
pickpocket pickup pickups picnickers pico picocassette pics pidgin pie piece pieces pier piers
pies piety piezoelectricity pig pigen pigeon pigeonholing pigeons piglet piglets pigpens pigs
pigskin pigsty pike piker pileup pileups pilferers pilgrim pilgrimage pilgrimages pilgrims pilings
pill pillar pillars pillowcases pills piloting pimples pinafores pinball pineapple pinhead
pinholes pinnacle pinnacles pinnings pinochle pint pinto pints pipedreams pipeline pipelines piper
pipers piping pipsqueak piracy piranha pirogues pistils pistol pistoleers pistols piston pistons
pitcher pitchers pitfall pitfalls pitons pittance pixies pizazz pizza pizzas pizzazz pizzeria
pizzerias pizzicato placard placards placebo placement placements plagiarism plagiarizers plaids
plainclothes plains plaintiff plaintiffs planeload planer planet planetarium planetoid planetoids
planets planking planner planners plantain plantation plantations planter planters plantings
plaque plaques plasm plasma plasmodium plasterer plastering plasticity plastics plastisols plateau
platform platforms platinum platitudes platoon platoons platters plaudits plausibility playback
playbacks playboy player players playfulness playground playgrounds playhouse playland playmate
playmates playoff playoffs playpen playroom playthings playtime playwright playwrights plaza
plazas plea pleader pleadings pleas pleasance pleasantness pleasantries pleasure pleasures
plenipotentiary plenitude plenum plethora plight plights plotters plowshares ploy ploys plum
plumage plumber plumbers plumbing plumpness plunderers plundering plunkers pluralism pluralist
plurality pluses plutocrats plutonium plywood pneumocystis pneumonia poachers poark pocketbook
pocketbooks podiatrist podium podiums poem poems poeple poet poetry poets pogroms poignancy
pointer pointers poisoner poker pol polarities polarity polarization polecat polemics policeman
policewoman policies policy policyholder policyholders policymaker policymakers polio polis
politeness politician politicians politico politicos polities polity polivinylchloride polka
pollen pollination polling pollings pollster pollsters pollutant pollutants polluter polluters
pollution polo polonaise pols poltergeists polybutene polybutenes polyelectrolytes polyester
polyesters polyether polyethers polyethylene polyisobutylene polyisocyanate polyisocyanates
polymer polymerase polymerization polymerizations polymers polymyositis polynomials polyols
polyphosphate polyphosphates polyproplene polypropylene polyps polyrhythms polysilicon
polysiloxanes polystyrene polyurethane polyvinyl pomologist pomp pompons pompousness poncho pond
ponderousness ponds pong ponies pontiff pony ponytails poodle poodles poof poohbah poolside
popcorn pope poplar poplin poppies poppy populace popularity population populations populism
populists porcelain porcelains porch porches porcupine porcupines pork pornographer pornography
porosity porpoise porpoises porridge portability portables portal portent portents porter porters
portfolio portfolios portico porticoes portion portions portrait portraits portraiture portrayal
portrayals portwatchers poseur poseurs position positions positionsthat positivism positivist
positivists posse posseman possession possessions possessor possibilities possibility possiblities
possiblity possum postage postcard postcards poster posterity posters postings postition postman
postmaster postmasters postponement postponements postscript potash potassium potato potatoes
potboiler potboilers potency potentates potentialities potentiality potentials potentiometer
pothole potholes potion potions potpourri pottage pottery poultry poverty powderpuff powerboat
powerfulness powerhouse powerhouses powerlessness powerplants powertrain powpow pox ppl
practicability practicality practitioner practitioners pragmatism pragmatist pragmatists prairie
prairies pram prams prancing pranha prank pranks pranksters pratfalls prayer prayerbooks prayers
prayin preacher preachers preachiness preaching preadmission preamble preambles precaution
precautions precedence precedent precedents precept precepts prechlorination precinct precincts
precipice precipices precipitin precision preclearance precocity preconceptions precursor
precursors predator predators predecessor predecessors predicament predicator predictability
prediction predictions predictor predictors predilection predilections predisposition
predispositions prednisone predominance predomination preemployment prefecture prefectures
preference preferences preferment preferrance preflight pregnancies pregnancy prelate
preliminaries premium premiums premix premonition premonitions preoccupation preoccupations
preordainment preparation preparations preparatives preparedness preparer preparers prepayment
prepayments prepolymer preponderance preposition preppie prepreg preprivatization prepublication
preradiation preregistration prerequisites prerogative prerogatives preschooler preschoolers
prescriber prescribers prescription prescriptions presence presences presentation presentations
presenter presenters presentlye presentments presentness preservation presidency president
presidents presser pressman pressure pressures prestidigitation prestidigitator prestige
presumption presumptions presupposition presuppositions pretence pretense pretenses pretensions
pretest pretext pretexts prettiness prevailin prevalance prevalence preventatives prevention
prevision previsions pricetags pricing pricings priest priests prima primacy primaries primates
primers primetime primitives primitivism prince princes princess principals principle princpal
printer printers printing printout printouts priorities priority prison prisoner prisoners prisons
privacy privation privations privatization privatizations privet privies probabilities probability
probaby probation probings probity problem problematics problems proboscis procedure procedures
procession processor processors prochoice proclamation proclamations proclivities procrastination
procreation procreativity procurement procurer prodigies prodigy producer producers product
production productions productivity products proessional prof profanity professeur profession
professionalism professionals professions professor professoriate professors professorship
professorships profet proficiency profitability profligacy profoundity profs profundity profusion
progandist progenitors progeny progess prognoses prognosis prognostication prognostications
prognosticator prognosticators programing programmer programmers programming progression
progressions progressives progressivism progressivity prohibition prohibitions prohibiton
projectiles projection projections projector projectors proletariat proliferation prolixity
prolongation prolusion prolusions prom prominence promoter promoters promotion promotions
promptings promulgators proneness prongs pronoun pronouncement pronouncements pronouns
pronunciation propaganda propagandist propagandists propagation propane propects propellants
propeller propellers propensity properties property propfan propfans prophecies prophecy prophet
prophets propionate proponent proponents proportionality proposal proposals proprieter proprieties
proprietor proprietors proprietorship proprietorships propriety propulsion propulsions propylene
propylthiouracil proration pros prosceniums proscription prose prosecution prosecutions prosecutor
prosecutors prosodies prosoma prospector prospectus prospectuses prosperity prostaglandin prostate
prostitution protagonist protagonists protease proteases protection protectionism protectionists
protections protector protectors protege proteges protein proteins proteolysis protestations
protester protesters protestors protocol protocols proton protons protoplasm prototype prototypes
protrusion protuberance provenance proverb proverbs proverty providence provider providers
province provinces provincialism proviso provisons provocateurs provocation provost prow prowazwki
prowess prowlers proxies proximity proxy prude prudence pruta psalm psalmist pseudoephedrine
pseudonym pseudophloem pseudosocialism pseudynom psoriasis psyche psychiatrist psychiatrists
psychiatry psychics psychoanalysis psychoanalyst psychobiology psychologist psychologists
psychology psychopath psychopomp psychotherapist psychotherapists psychotherapy psyllium pterygia
pub puberty publication publications publicist publicists publicity publisher publishers pubs
puddings puffers puffery pulchritude pullback pullbacks pulley pulleys pullout pullouts pulpit
pulpits pulpwood pulsation pulsations pumas pummeling pumpkin punchbowl puncher punchers
punctuality punctuation punditry pundits pungency punishment punishments punk punks punster
punters pupil pupils puppet puppeteers puppets puppies puppy purchaser purchasers purgation
purgatory purification purifier purifiers purism purists purity purpose purposes pursuer pursuers
pursuit pursuits purveyor purveyors purview pushers pushin pushover pushups pusillanimity pussycat
putout puzzlement puzzler pvt pygmies pylons pynte pyocanea pyorrhea pyramid pyramids pyre
pyrometer pyrometers pyrophosphate pyschiatrist python pythons quackery quadric quadrillionth
quadrupeds quagmire qualification qualities quality qualms quandary quantification quantities
quantity quantum quart quartet quartets quarts quartz quasisports quatrain queasiness queenside
quelling quenching questionaire questioner questioners questionnaire questionnaires quetzal quibs
quickie quickness quicksand quickstep quietness quill quince quinine quinolone quintet quintets
quirk quirks quirt quorum quota quotas quotation quotations rabbi rabble raccoon raccoons
racehorse racehorses racers racetrack racetracks raceway racism racists racket racketeer
racketeers rackets racoons radar radars radiance radiation radiations radiator radiators
radicalism radicals radioactivity radiocarbon radiochlorine radioclast radiography
radiopasteurization radiosterilization radish radius radon rads rafters raggedness ragtime raider
raiders railbike railbiker railbikers railbikes railbirds railcar railcars railhead railings
raillery railroader railway railways raiment rainbow rainbows raincoats raindrops rainfall rainout
rainstorm rainwater raiser raisers raisin raj rajah raku ramblings ramification ramifications
rampancy rampart ramparts rancher ranchers rancho rancidity rancor rand randomization randomness
rangelands ranger rangers rankings rapers rapeseeds rapidity rapier rapist rapists rapping rapport
rapprochement raptor raptors rapture raptures rarities rarity rasa rascal rascals ratepayers
ratification ratifiers ratings ratio rationale rationalism rationality rationalization
rationalizations rationing ratios rator rattail rattler rattlers rattlesnake rattlesnakes ravines
ravings rawhide rayon razorback reacceleration reacquisition reactants reaction reactionaries
reactions reactivity reactor reactors reader readers readership readiness readings readjustment
readjustments reaffirmation reagent reagents realestate realignment realignments realism realist
realists realities reality realization realm realms realness realtor realtors realty reaper
reappearance reapportionment reappraisal reappraisals rearguard rearrangement rearrangements
rearview reasearch reasoning reassessment reassignment reassignments reassurance reassurances
reauthorization rebellion rebellions rebirth rebuilder rebuttal rebuttals rec recalculation
recalculations recantation recapitalization recapitalizations recapitulation recaptilization
receiver receivers receivership receptacle reception receptionist receptionists receptions
receptivity receptor receptors recession recessions recipe recipes recipients reciprocity recital
recitals recitation recitations recitative recklessness reckonings reclamation reclassification
recliner recluse recognition recognitions recognizance recollection recollections
recollectivization recombination recommendation recommendations recommendatons recompence
reconceptualization reconciliation reconciliations reconfiguration reconfirmation reconnaissanace
reconnaissance reconsideration reconstruction reconstructions recontamination reconvention
recorder recorders recordings recourse recoverability recoveries recovery recreation recrimination
recriminations recruiter recruitment rectangle rectangles rectification rectifier rectitude rector
rectum recuperation recurrence recurrences recusant recyclability recycler redactions redactor
redcoat redcoats redecoration redefinition redemption redemptions redeployment redeposition
redesignation redevelopers redevelopment redfish redhead redheader redheads redirection
rediscovery redistribution redistributionism redistributionist redneck rednecks redoubt reds
reducer reduction reductions redundancies redundancy redwood redwoods reedbuck reelection
reevaluation reexamination refectories reference references referendum referent referral referrals
refinancings refinement refinements refiner refineries refiners refinery refining reflectance
reflection reflections reflector reflectors reflex reflexes refocusing reforestation reformation
reformers reformism reformist reformists reformulation refraction refractories refresher
refreshment refreshments refrigeration refrigerator refrigerators refueling refuge refugee
refugees refurbishment refusal refusers regattas regeneration regents reggae regime regimen
regiment regimentation regiments regimes region regionals regions registrant registrants registrar
registration registrations registries registry regression regrouping regularity regulars
regulation regulations regulator regulators regulus rehabilitation rehabilitations reharmonization
rehearsal rehearsals reimbursement reimbursements reinbursement reinforcement reinforcements
reinman reinstatement reinstitution reinsurance reinsurers reinterpretation reinvestigation
reinvestment reinvigoration reiteration rejection rejections rejoinder rejuvenation relatedness
relation relationship relationships relatives relativism relativist relativity relatonship
relaxation relaxer relentlessness relevance relevancy reliability reliables reliance relic relics
relict relief reliefs reliever religion religionists religions religiosity religiousness reliving
relocation relocations reluctance remarketings remarrying rematch rematches remediation
remembrance remembrances reminder reminders reminiscence reminiscences remissions remittances
remnant remnants remorse remoteness removal remuda remuneration renaissance renaturation
renderings rendition renditions renegade renegotiation renegotiations renewal renewals renovation
renovations renown rentals renter renters renunciation renunciations reoccupation reorganization
reorganizations reorientation rep repainting repairman reparation reparations repartee
repatriation repatriations repayment repayments repeater repeaters repentance repercussions
repertoire repertory repetition repetitions replacement replacements replenishment replica
replication reponsibility reportage reporter reporters repositories repository representation
representatives representives repressers repression repressions reprisal reprisals
reproducibilities reproducibility reproduction reproductions reproval reps reptile republic
republics repudiation repugnance repulsion repulsions repurchase repurchases reputation
reputations repute reqion requesters requirement requirements requisites reregulation resale
resales rescission rescissions rescuers reseachers research researcher researchers resellers
resemblance resemblances resentment reserpine reservation reservations reservists reservoir
reservoirs resettlement reshufflings residence residences residency residents residuals residue
residues resignation resignations resilience resiliency resin resins resistance resistances
resistor resistors resolution resolutions resonance resonances resorcinol resource resourcefulness
resources respectability respiration respirators respite respondents response responses
responsibilities responsibility responsiblilty responsiveness restarters restatement restaurant
restaurants restaurateur restaurateurs restitution restlessness restorability restoration restorer
restorers restraint restraints restriction restrictions restroom restructurings resultants
resumption resurgence resurrection resuscitation resuspension retailer retailers retailing
retainer retainers retaliation retardant retardants retardation retelling retention retentiveness
reticence retina retinoblastoma retinue retiree retirees retirement retirements retouching
retraction retraining retrenching retrenchment retrial retribution retrieval retriever
retroactivity retrofitting retrogradations retrovirus retroviruses retrovision retweet
reunification reunion reunions revaluation revaluing reveille revelation revelations revelers
revellers revellings revelry revenue revenuers revenues reverberation reverberations reverence
reverie reversal reversals reversibility revery revetments reviewer reviewers revision
revisionists revisions revitalization revival revivalism revivals revocation revolution
revolutionaries revolutionists revolutions revolver revulsion reworking rewt rhapsody rhenium
rhetoric rhetoricians rheum rheumatism rhinestones rhino rhinos rhinotracheitis rhododendron
rhythm rhythms ribbies ribbon ribbons ribcage riboflavin ribozyme ribozymes rice richissimos
richness riddance rider riders ridership ridings rifle rifleman rifles rifling rift rifts rigatoni
rigger riggers rigging righteousness rightfield righthander rightness rights rigidities rigidity
rigids rigor rigors rill rinds ringer ringers ringings ringleader ringlets ringside ringsiders
rink rioters rioting ripoff ripoffs riskiness rite rites ritiuality rituals rivalries rivalry
river riverbank riverbanks riverboat riverfront rivers riverside rivulets roach road roadblock
roadblocks roadhouse roadrunner roads roadside roadster roadway roadways roasters robber robberies
robbers robbery robin robing robot robotism robots robustness rocker rockers rocking rockstrewn
rod rodder rodders rodent rodents rodeo rodeos rods roemer rogues role roles rollback rollbacks
roller rollercoaster rollers rollout rollover rollovers rollup romance romancers romances
romanticism romanticizing romantics roof roofer roofers roofing roofs rooftop rooftops rooftree
rookie rookies room roomette roominess roommate roommates rooms rooster roosters rooters ropers
rosarians rosaries rosebuds rosebush roses rosettes roster rosters rostrum rotation rotations rote
rotenone rotogravures rotor rotunda rotundity roughcast roughneck roughnecks roughness roulette
roundhead roundhouse roundness roundtrip roundup roundups roustabout roustabouts routines routings
rovings rowdiness rowing royalties royalty rpm rubber rubberstamp rubbish rubble rubdowns rubfests
rubies ruble rubles rubout rubric ruckus rudder ruddiness rudeness ruefulness ruffian ruffians rug
rugs ruler rulers rulings rum rumblings rumdum rumen ruminants rumination ruminations rummy rump
rumpus runabout rundown runes runner runners runoff runt runup runups runway runways rupee rupees
rupiah ruse russe rustler rustlers rustlin rustlings rutabaga rutabagas ruthenium ruthlessness rye
sables sac saccharin sachems sacker sackes sackings sacrament sacraments sacredness sacrilege
saddlebags sadism sadist sadness safari safeties safety saffron saga sagebrush sages sago sahibs
sailboat sailboats sailor sailors saint sainthood saintliness saints sake salad salads salamander
salami salaries salary sale sales salesgirl saleslady salesman salesmanship salesparson
salesperson salicylate salicylates salinity saliva sallies salmon salmonella salon salons saloon
saloonkeeper saloons salsa saltbush saltwater salutation salvation salvo salvos sambuca sambur
sameness samovars sampler samplers samplings sanatorium sanctity sanctuary sanctums sandals
sandalwood sandbars sandbox sander sanding sangaree sanguineum sanhedrin sanipractor sanitarium
sanitation sanitationists sanitizing sanity saponins sarcasm sarcasms sarcoma sardines sari
sarsaparilla sash sashay satellites satiety satin satire satirist satisfaction satisfactions
saturation sauce saucepan saucer saucers sauces sauerkraut sauna saunas sausage sausages savagery
saver savers savior saviour sawdust sawing sawmill sawtimber sax saxophone saxophones saxophonist
saxophonists sayin sayings scabbard scads scaffoldings scalawags scalpels scammers scandal
scandals scanner scanners scapegoat scapegoats scapulars scarcity scarf scarves scattergun
scavenger scavengers scedule scenario scenarios scene sceneries scenery scenes scenics scepticism
scheduling schema schemers scherzo schillings schism schizophrenia schnooks scholar scholars
scholarship scholarships scholastics school schoolbooks schoolboy schoolboys schooldays schoolers
schoolgirl schoolgirls schoolhouse schooling schoolmaster schoolmate schoolmates schoolroom
schools schoolteacher schoolteachers schoolwork schooner sciatica science sciences scientist
scientists scimitar scimitars scion scions sclerosis scoffer scoffing scofflaws scooter scop scope
scopes scops scorcher scoreboard scoreboards scorecard scorekeepers scorer scorers scoundrel
scoundrels scowling scrapbook scratchiness screenings screenland screenplay screenwriters
screwdriver scribblers scribing scrim scripture scriptures scriptwriter scriptwriters scrivener
scrubbers scrubbing scruff scrupulosity scrutiny scuba sculptor sculptors sea seaboard seacoast
seafarers seafood seagulls seahorse sealants sealift sealing seaman seamanship seamstress seances
seaport seaports seaquake searcher searchers searchings searchlight searchlights seas seashore
seashores season seasonality seasonings seasons seatbelt seating seatrout seawall seawater secant
secants secco secession secessionist secessionists seclusion seconds secrecy secretaries secretary
secretion secretions secrets sect section sections sector sectors sects secularism secularist
secularists securites securities securitiess securitization security sedan sedans sedimentation
sedition seducer seduction seedcoat seedcoats seedlings seeker seekers seepage seer seers
seersucker segmentation segregation segregationist segregationists seige seismograph seismographs
seizure seizures selection selections selectiveness selectivity selectors self selfishness
selflessness seller sellers sellin selloff selloffs sellout selves semblance semen semester
semesters semiconductor semiconductors semifinalists semifinals seminar seminarian seminarians
seminars seminary semitrance senate senator senators senders seniority seniors senora sensation
sensationalism sensations sensibilities sensibility sensitives sensitivities sensitivity sensor
sensors sensuality sentencing sentencings sentiment sentimentalists sentimentality sentiments
sentinel sentinels sentry separateness separation separations separatists separators sepsis
septation septuagenarian septum seq sequel sequels sequestering sequestration sequins seraphim
serendipity serenity serfs serge sergeant sergeants serials seriousness serloin sermon sermons
serotonin serpent serpents serratus serum servant servants server servers servicers servicing
serviettes servings servitors servitude sesame session sessions setback setbacks setters settings
settlement settlements settler settlers setup setups seventies severalty severance severity
sevices sewage sewer sewerage sewers sewing sexism sexologist sexology sexpot sextet sexton
sexuality sforzando shad shadings shah shakeout shaker shakers shakeup shallowness shamrock
shamrocks shanties shanty shantytown shantytowns shards sharecrop sharecropper sharecroppers
shareholder shareholders shareholdings shareowners sharers shark sharks sharkskin sharpener
sharpness sharpshooter sharpshooters shashlik shaver shavers shavings shawl shawls shea sheaf
shearing sheath sheathing sheaths sheen sheep sheepskin sheetrock sheik sheiks shelf shellfire
shellfish shelving shenanigans sherbet sheriff sheriffs sherry shewe shibboleth shibboleths
shielding shifters shill shillings shills shims shinbone shipboard shipbuilder shipbuilders
shipload shipmate shipmates shipment shipments shipowners shipper shippers shipsets shipyard
shipyards shirkers shirt shirtfront shirts shirtsleeve shirtwaist shish shitt shmaltzy shoals
shocker shockwave shoelace shoelaces shoemaker shoestrings shooter shooters shootings shootout
shootouts shopkeeper shopkeepers shoplifters shoplifting shopper shoppers shoreline shorelines
shortage shortages shortcake shortcomings shortcut shortcuts shortfall shortfalls shorthand
shortner shortness shorts shortsightedness shortstop shortwings shotgun shotguns shots shotshells
shouders showcase showcases showdown showerhead showgirls showgrounds showin showings showman
showmanship showpiece showroom showrooms shrapnel shredder shrieking shrift shrillness shrimp
shrimpers shrinkage shrub shrubbery shrubs shtik shuddery shutdown shutdowns shutoff shutout
shvartze siblings sickness sickroom sidearms sideboard sideboards sidechairs sidekick sidelight
sideman sides sideshow sidestreet sidewalk sidewalks sidewinder sidings siege siesta sifting
sightings sightseers signatories signature signatures signboard signboards signer signers
significance silica silicate silicates silicon silicone silk silke sill silliness silo silos
silversmith silverware similarities similarity simile similitude simperers simples simpleton
simplicities simplicitude simplicity simplification simulation simulations simulator simulators
sincerity sinecure sinecures sinews sinfulness singer singers singleness singularity sinkhole
sinner sinners sinning sinuousness sinus sinuses sinusoids sippers sir sirens sirloin sis sister
sisters sitcom sitcoms site sites siting sitter sitters sittings situation situations situs
sixties size sizes sizing skeet skein skeleton skeletons skeptic skepticism skeptics sketchbook
skier skiers skies skiff skiffs skiing skill skillet skillfulness skills skimmers skinfolds
skinhead skinheads skinnin skinning skirmishers skirmishing skit skits skittishness skivvies skull
skullcap skulls skunk skunks sky skyjackers skylight skylights skyline skyscraper skyscrapers
skywave slab slabs sladang slag slammer slanderer slapstick slasher slaughterhouse slavery slaw
slaying slayings sleaze sleazebag sledding sleeper sleeplessness sleepwalker sleepwalkers sleeve
sleeves sleight sleuthing slickers slighty slime slingers slingshot slippage slipper slippers
slipstream slitter slitters slivery slob sloe slogan slogans sloop sloppiness slovenliness
slowball slowdown slowdowns slowness sludge slugfest slugger sluggers sluggishness sluicehouse
slumlord slurries slurry slyness smallness smallpox smasher smatterings smelter smelters smidgen
smidgins smithy smog smokehouse smoker smokers smokescreen smokescreens smokestack smoothbore
smoothness smorgasbord smuggler smugglers snail snails snakestrike snapback snapdragons snapper
snapshot snapshots sneaker sneakers snick sniffers sniper sniping snippets snivelings snob
snobbery snobs snorkle snorting snout snouts snowbirds snowdrift snowfall snowflakes snowman
snowplow snowstorm snowsuit snuffboxes snuffer soapbox sobriety sobriquet soccer sociability
socialism socialists socialite socialites sociality socialization societies society sociologist
sociologists sociology sociopath socket sockets soda sodas soddies sodium sodomy soe sofa sofas
softball softdrink softener softies softness software softy soil soils soirees sojourner
sojourners soldier soldiering soldiers soldiery soldout solecism solemnity solenoid solicitation
solicitations solicitor solicitors solicitousness solicitude solidarity solidity solids solipsism
soliticitations solitude solitudes soloist soloists solstice solution solutions solvency solvents
soma somatostatin somethin somnambulism somnolence sompin son sonar sonata sonatas song songbirds
songbook songs songwriters sonnet sonnets sonny sonobuoy sonofabitch sonogram sonorities sonority
sons soothsayers sophistication sophists sophomore sophomores sopranos sorcery soreheads soreness
sores sorghum sororities sorority sorption sort sortie sorts souffle souk soul soulmates souls
soundings soundness soundtrack source sources sourcing souring soutane southernisms southpaw
souvenir souvenirs sovereigns sovereignty soviets sowing soy soyaburgers soybean soybeans spa
spacecraft spacer spacers spaceship spaceships spacesuit spacesuits spacings spaciousness
spaghetti spandex spandrels spaniel spanner sparkplugs sparrow sparrows spas spasm spasms spate
spatula speaker speakers specialist specialists speciality specialization specials specialties
specialty specification specifications specificity specifics specimen specimens specimentalia
speck specks specs spectacle spectacles spectator spectators specter specters spectre spectrometer
spectrophotometer spectroscopy spectrum speculation speculations speculator speculators speech
speeches speechlessness speechwriters speedboat speedometer speedup speedway spellers spender
spenders spending spendthrifts sperm spewings sphere spheres spherules sphynxes spic spider
spiders spiel spigots spillover spinach spindle spine spinnability spinneret spinoff spinoffs
spinster spire spires spirit spirits spirituality spirituals spitfire spittle spleen splendor
splintery spoilables spoilage spoiler spokeman spokes spokesman spokesperson spokespersons
spokeswoman spokewoman sponging sponsorship sponsorships spontaneity spoonbills spoonfuls spores
sportsman sportsmanship sportswear sportswriter spotchecks spouse spouses spraying spreader
spreadsheet spreadsheets spree sprig springboard springtime sprinkler sprinklers sprinkling
spritzers sprue spume spunky spurt spurts sputnik sputniks spyglass squabbling squad squadron
squadrons squadroom squads squalor squatter squatters squaw squeaking squeamishness squibs squid
squirrel stabilities stability stabilization stabilizer stabilizers stableman staccatos stacker
stackers stadium stadiums staf staffer staffers stagecoach stagecoaches stagemate stager
stagflation staginess stagnation stair staircase staircases stairs stairway stairways stairwells
stallion stalwarts stamens stampings stance stances standards standbys standin standoff standout
standpoint staph staphylococcus starchiness stardom starlet starlight starre starter starters
startup startups starvation stasis stat statehood statehooders statement statements stateroom
statesman statesmanship stationery stationmaster statism statistic statistician statisticians
stator stats statue statues statuette stature status statuses statute statutes stead steadfastness
steadiness steak steakhouse steaks stealer stealth steamboat steamer steamers steamship steamships
steelmaker steelmakers steelworkers steeple steeples steepness steering stein stench stenography
stepchild stepgrandmother stephanotis stepladders stepmother stepmothers steppes steppingstone
steprelationship stepson stereos steriles sterility sterilization sterilizer sterios sterns
sternum steroids stethoscope stevedore steward stewardess stewardesses stewards stewardship
sticker stickers stickiness stickler stickman stickpin stiffening stiffness stiffs stigma stiletto
stillbirths stillness stills stilts stimulants stimulation stimulations stimulator stimulators
stimulus stingrays stinkpotters stipends stipulation stipulations stirke stirrings stirrup
stirrups stirups stitching stockbroker stockbrokerage stockbrokers stockholder stockholders
stockholdings stockings stockmarket stockpickers stockpiling stockroom stockyards stockynges
stoicism stoker stomack stone stonemason stones stoneware stonework stooges stopgap stopover
stopovers stoppage stoppages stopwatch storability storage storefront storefronts storehouse
storehouses storekeepers storeroom stories story storyline storylines storyteller storytellers
stoves stowaway stragglers straighteners straights strainers strait straitjacket straits
stramonium strangeness strangers stranglehold strangulation stratagem stratagems strategicarms
strategies strategist strategists strategy stratification stratosphere stratum straw strawberries
strawberry straws streamer streamers streamliner streamside street streetcar streetcars
streetfighter streetlight streets strength strengths stressors stretcher stretchers strictures
strife strikebreakers strikeout strikers stripe stripes stripper strippers striptease strivers
strivings strobe stroking strollers stronghold strongholds strongman strongrooms strophe structure
structures strychnine stubbornness stucco student students studio studios studiousness stumpage
stumping stupidities stupidity stupor sturgeon style stylemark styles styling stylist stylization
styrene styrenes suability suavity subaltern subcommitee subcommittee subcommittees subcompact
subcompacts subconferences subcontinent subcontracting subcontractor subcontractors subdirector
subdivision subdivisions subfigures subgroups subhumanity subindustry subjectivist subjectivists
subjectivity subjugation sublicense submariners submarines submission submissions submucosa
subordinator subparagraph subparts subpenas subplots subrogation subroutine subroutines subscriber
subscribers subscription subscriptions subscripts subsection subsections subsedies subservience
subset subsidence subsidiaries subsidiarity subsidies subsidization subsidy subsistence subskill
subskills subsoil subspace subspaces subspecies substance substances substantiation substations
substerilization substitution substitutions substrate substrates substratum substructure subsystem
subsystems subterfuge subterfuges subtleties subtlety subtraction subtype subtypes suburb
suburbanites suburbia suburbs subversion subversives subway subways success successes succession
successor successors successorship sucess sucker suckers suddenness suede suey sufferer sufferers
sufferings sufficiency suffixand suffocation suffrage suffragettes sugarcane suggestibility
suggestion suggestions suicide suicides suitability suitcase suitcases suite suites suitor suitors
sulfide sulfur sulphur sultan sultans sumac summaries summarization summate summation summer
summers summertime summit summiteers summitry summits summonses sun sunbonnet sunbonnets sundials
sundown sunflower sunflowers sunlight sunrise sunroof suns sunset sunsets sunshades sunshield
sunshine sunspot suntan superagent supercharger supercollider supercomputer supercomputers
superconcentrates superconductivity superconductor superconductors superego superficiality
supergiants superhighway superhighways superieure superintendent superintendents superiority
superiors superlatives supermachine supermainframe supermarket supermarkets supernaturalism
superposition superpower superpowers superpremiums supersafe superstar superstars superstate
superstition superstitions superstores superstructure supertanker supertankers supertitles
supervision supervisor supervisors supervote supper suppers suppleness supplier suppliers
supporter supporters suppositions suppository suppressant suppressants suppression suppressor
suppressors supranationalism supremacy supression supressor suprise surcease surfaceness
surfactant surfactants surfboard surfers surfing surgeon surgeons surgeries surgery surgicenters
surname surplus surpluses surrealism surrealists surreys surrogacy surrogates surtax surtaxes
surtout surveillance surveyor survivability survival survivalist survivalists survivals survivor
survivors susceptibilities susceptibility susceptors sushi suspender suspense suspension
suspensions suspensor suspicion suspicions sustainability sustenance suttee suvivors suzerain
suzerainty swastika swatches swath swathings swearing sweatband sweater sweaters sweatshirt
sweatshirts sweatshop sweatshops sweatsuit sweepers sweetener sweeteners sweetening sweetheart
sweethearts sweetness sweetpeas sweets swellings swiftness swimmer swimmers swimsuit swimsuits
swindlers swine swinger swingin switchblade switchboard switchers switchgear swooning sword sworde
swordfish swords sycamore sycophantishness sycophants syllabicity syllables symbol symbolism
symbolists symbols symmetry sympathies sympathizers sympathy symphonies symphony symposium
symposiums symptom symptoms synagogue synagogues synapses sync synchronism synchronizers synchrony
syndication syndications syndicator syndicators syndrome synergies synergism synergy syngeries
synonym synonyms synonymy synopsis syntax synthesis synthesizer synthesizers synthesizine
synthetics syringa syrup syrups system systematization systemization systems tab tabac tabacs
tabernacles tableau tablecloths tableland tablemodel tablespoon tablespoonfuls tablespoons tablet
tablets tableware tabloid tabloids tabs tabula tabulation tabulations tachyarrhythmia tachycardia
tacos tact tactic tacticians tactics tactlessness tad tadpoles taffeta tagline tagua tailback
tailin tailpipe tailspin takeaways takeoff takeoffs takeout takeover takeovers taker takers
takings takover tale talent talents tales talker talkfest tallow tallyho talons tamale tambourine
tang tangency tangents tanker tankers tannin tanning tansy tantrum tantrums tapdance tapestries
tapestry taping tapings tapioca tapis tappet tappets taragon tarantara tardiness tariff tariffs
tarpaulin tarpaulins tarpon tartan tartans tartare task taskmaster tasks tassel tassels tattoo
tavern taverns taxation taxicab taxidermist taxlow taxpayer taxpayers tea teabag teacart teacher
teachers teachings teahouse teahouses teakettle teakwood team teammate teammates teams teamster
teamsters teamwork teapot teardrop teas teaser teasers teaspoon teaspoonfuls teaspoons teats
tebuthiuron tech technicalities technicality technician technicians technique techniques
technocrats technologies technologist technology technolology teddy tedium teenager teenagers
teens teetotaler tektite tektites telecines telecom telecommunication teleconferences telecopier
telefax telegram telegrams telegrapher telegraphers telegraphy telemarketers teleology telepathy
telescoping telesystems teletype televangelism televising television televisions televison telex
telexes teller tellers temblor temblors temerity tempeh tempera temperament temperaments
temperance temperature temperatures tempest template temple temples tempo tempore tempos temps
temptation temptations tenacity tenancy tendencies tendency tenderfoot tenderness tendons tenement
tenements tenet tenets tennis tenors tens tension tensions tenspot tentacle tentacles tenterhooks
tenths tenting tepees tequila teratologies terminals termination terminations terminology terminus
termites terrain terrains terrazzo terrier terriers terrine territories territory terror terrorism
terrorists terrors terry ters testament testaments tester testers testicle testimonials testimony
testings testosterone tetanus tetrachloride tetrahalides tetrasodium text textbook textbooks
textile textiles texts texture textures thallium thankfulness thanx theaf theare thease theater
theatergoer theatergoers theaters theatre theatregoer theatres theatricality theatricals theft
thefts theircompany theme themes theocracy theologian theologians theology theophylline
theopylline theorem theoreticians theories theorist theorists theoriticians theorizing theory
therapies therapist therapists therapy therefores thermistor thermocouple thermocouples
thermometer thermometers thermometry thermopile thermostatics thesaurus theses thesis thespians
thiamin thickeners thicket thickets thickness thicknesses thief thigh thighs thiihng thills
thimble thinker thinkers thinners thinness thiouracil thirds thirties thistles tho tholins thomp
thong thorn thorns thoroughbreds thoroughfare thoroughfares thoroughness thoughtfulness thoughts
thousandths thrall thrashing threat threats threes threesome threshhold threshing threshold
thresholds thrift thriftiness thrifts thriller thrillers throat throats throes thrombosis
throughput throwback thrower throwers thru thruway thug thugs thumbnail thunderclaps thunderstorm
thunderstorms thunk thwump thx thyratron thyroglobulin thyroids thyronine thyrotrophin thyroxine
ticker tickertape ticklebrush tidbit tidbits tidelands tidewater tidiness tier tiers tiff tiffs
tiger tigers tightener tightness tightrope tigress tilth timber timberland timberlands timbers
timbre time timeliness timeout timeouts timepiece timer timers times timetables timidity timpani
tinder tines tinkering tinsel tinting tintype tipoff tippee tipper tipsters tirade tirades
tiredness tiremaker tissue tissues titanate titanium titans titer titers titration tits titties
toad toadyism toaster tobacco toccata toddler toddlers toehold toeholds toenails toffee tofu toga
togetherness toilet toiletries toilets tokens tole tolerance toleration tollgate tollhouse
tolylene tomato tomatoes tomb tombs tombstone tombstones tomes tomography ton tonalities tone
toner tones tonics tonite tonnage tonnages tons tonsil tonsils toolmaker tooth toothbrush
toothbrushes toothpaste toothpastes topaz topcoat topcoats topgallant topic topicality topics
topography topper toppings topsoil torch torchbearer torches tormenters tormentors tornado
tornadoes torpor torque torquer torquers torrent torrents torsion torso torsos tort tortillas
tortoise tortoises torts tos tossers tot totalitarianism totality totem touchdown touchdowns
touchstone touchstones toughness toughs tourism tourist tourists tournament tournaments tourney
toursists towboats toweling town towne townhouse townhouses towns township townships townsman
townspeople toxicant toxicity toxicologist toxicologists toxicology toxics toxin toxins toymakers
tracers tracery trachea tracings trackage tract tractor tractors tracts tradeoff tradeoffs trader
traders trading tradition traditionalism traditionalist traditionalists traditions trafficker
traffickers trafficking tragedians tragedies tragedy trailer trailers traineeships trainer
trainers trainman trait traitor traitors traits trajectory tramway trance trances tranche
tranquility tranquilizer tranquilizers tranquillity transaction transactions transaminase
transcendence transcript transcription transcripts transducer transducers transduction transferee
transference transferor transferors transformation transformer transformers transfusion
transfusions transgression transience transients transistor transistors translation translations
translator translators translucence translucency transmission transmissions transmitter
transmitters transmutation transom transoms transparencies transparency transpiration
transplantation transponder transportation transporter transporters transposition transshipment
transversus transvestites transvestitism trapdoor trapdoors trapeze trapezoid trapper trappings
trashing trauma traumas travail travails traveler travelers traveller travellers travelogue
travelogues travelrestrictions trawler tray trays trazadone treacheries treachery treadmill
treadmills treament treason treasurer treasurers treasuries treasury treaties treatise treatises
treatment treatments treaty tree treehouse trees treetops tremblor tremolo tremor tremors
trendsetter trepidation trespassing tresses trestle trestles triad triage trial trials
triamcinolone triangle triangles tribe tribes tribulation tribunal tribunals tribute tributes
trichloroethylene trickery trickster triglycerides trijets trilogy trimester trimesters trinket
trinkets trio triol tripe triphenylarsine triphenylphosphine triphenylstibine triplet triplets
triplication tripod tripods tripolyphosphate trippin triptych triservice triskaidekaphobia
trisodium tritium triumvirate triviality trobles troika trolley trollop trombone trombones
trombonist trooper troopers troopship troopships trophies trophy tropocollagen trotter troubie
troublemakers troubleshooter trough troughs trouncing troup troupe troupes trouser trout trove
trowel truce truckdriver trucker truckers trucking truckloads truculence truism trumpeter
truncheons trunk trunks trustee trustees trusteeship truth truthfulness truths tryin tryouts tryst
tsh tsunami tub tuba tube tuberculosis tubers tubes tubs tubules tufts tugboat tuition tuitions
tularemia tulip tulips tulle tumbler tumbrels tummy tumor tumors tumours tumult tuna tundra
tunefulness tung tungsten tunic turban turbans turbinates turbine turbines turbo turbofan
turbogenerator turboprop turboprops turbulence turkey turkeys turmoil turmoils turnabout
turnaround turnarounds turnery turnings turnips turnkey turnoff turnout turnouts turnover turnpike
turnpikes turpentine turret turrets turtle turtlebacks turtleneck turtles tusk tusks tutelage
tutorials tuxedo tuxedos tva twaddle tweeds twenties twigs twilight twindam twinjets twirler
twister twopoint twos twosome twothirds tycoon tycoons tyke tyme type typefaces types typescript
typesetters typewriter typewriters typhoid typhoon typhoons typhus typicality typist typists
typography typology tyranny tyrant tyrants tyrosine ubiquitousness ubiquity udders ugliness ulcer
ulcerations ulcers ultimatum ultimatums ultracentrifugation ultracentrifuge ultrasonics ultrasound
umbrage umbrella umbrellas unambiguity unanimity unavailability unawareness unbalance
uncertainties uncertainty uncircumcision uncle uncles unconcern unction undecideds underachiever
underachievers underarm underbrush undercapitalization underclass underclassman undercurrent
underdog underemployment underestimation undergarment undergrads undergraduates undergrowth
underhandedness underlings underperformance underperformers underpinnings undersecretary
undershirt underside understandings understatement understructure undersubscription undertaker
undertakings undertone undertones undertow underutilization underwear underwiters underworld
underwriter underwriters underwriting underwritings undoing undrawn unease uneasiness unemployment
unfairness unfamiliarity unfoldment unfortunates unfrocking unhappiness unicorns unicycle
unification unificationists unifications unifier uniformity unilateralism unilateralists
uninitiate union unionist unionists unions uniqueness unison unit unitholders unities units unity
universality universalization universals universe universities university unknowns unlit
unnaturalness unnnt unoriginals unpeace unpleasantness unpopularity unpredictability unraveling
unrealism unreality unreason unreliability unrest unsealing unselfconsciousness unsettlement
unsteadiness unsuitability untidiness untrustworthiness untruth unwillingness unwinding upgradings
upheaval upheavals upholders upholstery upkeep uplands uppercut uprisings uproar ups upshot
upshots upstarts upsurge uptake uptick uptrend upturn upturns uranium uranyl urbanism urbanization
urea uremia urethane urethanes urethra urgencies urgency urgings urinals urine urn urns usability
usage usages usefulness uselessness user users ussr usurpation utensils utero uterus utilities
utility utilization utmosts utopia utopianism utopians utopias utterance utterances vacancies
vacancy vacanices vacationer vacationers vacationland vaccination vaccine vaccines vaccinia
vacillation vacuolization vagabond vagabondage vagabonds vagaries vagina vagueness valewe
validation validity valley valleys valor valuation valuations valve valves vampire vampires
vampirism vandalism vandals vane vanguard vanilla vanities vanity vans vantage vapor vaporization
vaquero variability variables variance variances variants variation variations varieties variety
varmint vasa vase vases vasodilator vasorum vassal vassals vats vaudeville veal vector vectors
vegetables vegetarians vegetation vehemence vehicle vehicles veiling veining veldt velocities
velocity velour velvet velveteen vendetta vending vendor vendors veneration vengeance venison
venom ventilating ventilation ventilator ventricle ventricles venturers venue venues veracity
veranda verandah verandas verb verbenas verbiage verbs verdict verdicts verification verifier
verifiers verisimilitude verities verity vernier versatility verse verses version versions verso
vertebrates vertex vertigo verve vessel vessels vestibule vestibules vestige vestiges vestments
veteran veterans veterinarian veterinarians viability viaduct viaducts vial vibes vibrancy
vibration vibrations vibrato vicar vicars vice vices vicinity viciousness vicissitudes vicitims
victim victims victor victories victory video videocam videocameras videocasette videocassette
videocassettes videodiscs videodisk videodisks videos videotex videotext viewer viewers viewership
viewings viewpoint viewpoints vigil vigilance vigilantism vignette vignettes vigor vilification
villa village villager villagers villages villain villains villas vindication vine vinegar vines
vineyard vineyards vintages vintner vintners vinyl vioiln violation violations violator violators
violence violets violin violinist violinists violins vipers virginity virgins virility virologist
virtue virtues virtuosity virtuosos virulence virus viruses visage visages viscoelasticity
viscometer viscosity vise visibility vision visionaries visions visitation visitations visitor
visitors vista vistas vistors visualization visualizations visuals vitae vitality vitamin vitamins
vitriol vivacity vividness vivo vocabularies vocabulary vocalism vocalist vocalists vocalization
vocals vocation voce vociferousness vodka vodkas vogue voices volatility volatilization volcano
volcanoes volcanos volition volleyball voltage voltages voltmeter volts volume volumes voluntarism
volunteerism vomica voodoo vortex voter voters voting voucher vouchers voume vowel vowels voyager
voyageurs voyeurism vuhranduh vulnerabilities vulnerability vulture vultures waddlers wafer wafers
wagering wagon wagons wahtahm waif waist waistcoat waists waiter waiters waitress waitresses
waiver waivers wakefulness wales walker walkers walkout walkouts walkover walkway walkways wall
wallboard wallcoverings wallet wallets wallflower walls walnut walnuts walrus walruses wand
wanderer wanderers wanderings war warbler warchest warden wardens wardrobe wardrobes wardroom
warehouseman warfare warfront warhead warheads wariness warlords warmheartedness warming warmth
warmup warnings warranties warranty warren warrior warriors wars warship warships wart wartime
wartorn warts warys washbasin washboard washbowl washer washings washload washouts wasp wassail
wastebasket wasteland wastepaper wastewater wastrel watchdog watchdogs watcher watchers watchings
watchmaker watchman watchtowers watchword watercolor watercolorist watercolorists watercolors
waterfall waterfalls waterflows waterfront waterline watermelon waterproofing watersheds waterside
waterway waterways watt wattles watts wavelength wavelengths waxing way waypoint ways wayside
weakness weaknesses wealth weapon weaponry weapons weariness weasel weathering weatherman weavers
weddings wedlock week weekday weekdays weeklies weeknight weeknights weeks weepers weevil weevils
weightings weightlessness weir weirdo weirdy weirs welfare wellhead wellness wells welts
werewolves wetlands wetness whacker whale whales whammy wharf wharves wheat wheelbase wheelbases
wheelchair wheeling whelk wherefores whereon wherewithal whiff whim whims whimsy whiner whiners
whiplash whiplashes whippings whirlpool whirlwind whirlwinds whiskers whiskey whiskies whisky
whisperings whistleblower whit whiteness whites whitetail wholeness wholes wholesaler wholesalers
whooper whoppers whore whores whorls whyfores wick wickedness wicker wicket wickets widget widgets
widow widower widowers widowhood widows width widths wielder wieners wife wifi wig wigmaker
wigmakers wigs wildcat wildcatter wilderness wildflowers wildlife wildness wiles william willies
willingess willingness willow willpower wimp windbag windbreaks winder winders windfall windfalls
windmill window windowpane windowpanes windows windshield windshields windstorm windup wine
winehead wineries winery wines wingbeat winger wingman winner winners winnowing winos wintertime
wipeout wiretap wiretaps wisdom wisenheimer wisher wishywashy wisp wisps wit witch witchcraft
witches witha withdrawal withdrawals withes withholding withholdings wits wittiness wives wizard
wizards woe woes wohaw wohaws wohd wolves woman womanhood womb wombs wonderbars wonderfulness
wonderland wonderment wood woodcarver woodchucks woodcutters woodlots woodpecker woods woodsmoke
woodwind woodwork woodworm woodworms woof wool woolens woolworkers woomera wooooosh word wording
wordplay words workability workaholic workbench workbenches workbooks workday workdays worker
workers workforce workhorse workings workload workman workmanship workout workouts workplace
workplaces workroom worksheet worksheets workshop workshops workstation workstations workweek
workweeks world worlds wormwood wornout worriers worshipped worshipper worshippers wort worthiness
worthlessness wrangler wranglers wrapper wrappers wrath wreath wreaths wreckage wrecker wree
wrestler wrestlers wrestlings wretch wretchedness wrist wrists wristwatch wristwatches writ
writedown writedowns writeoff writeoffs writer writers writs wrongdoer wrongdoers wrongness wrongs
wryness wtih xenon xenophobia xxxx xylem xylene xylophones yacht yachtel yachtels yachters yachts
yachtsman yahoos yard yardage yards yardstick yardwork yawl year yearall yearbook yearbooks
yearend yearlings yearnings years yearthat yeast yeasts yellin yen yenta yesteday yesteryear
yeterday ymg yoga yogurt yogurts yokel yokels yolk youngster youngsters youth youths yow yrs yuan
yucca yuk yuletide yuppie yuppies yuse yyyy zappers zeal zealot zebra zenith zest zillions zippo
zirconate zlotys zombie zombies zoning zoo zookeeper zoologist zoology zoooop zoot zorrillas zotl
zotls
"""


@cache
def plain_nouns() -> SortedWords:
    """Nouns that the table of word classes leaves out, as it does names."""
    return SortedWords(NOUNS)


def is_common(word: str) -> bool:
    """Whether a word is one of the language, whatever its class."""
    return table().readings.knows(word) or word in plain_nouns()


def is_many(word: str) -> bool:
    """Whether a word is the plural of one of the language."""
    one = lemma(word, "s")
    return one != word and not word.endswith(("ss", "us", "is")) and is_common(one)


def is_of_language(word: str) -> bool:
    """Whether a word is one of the language, be it of one or of many."""
    return is_common(word) or is_common(lemma(word, "s"))
