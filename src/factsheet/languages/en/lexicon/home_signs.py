"""What a paper names without saying whose it is, since its readers live there: bodies, offices,
parties, words; and how they spell. By the money of the country, words joined by underscores.
"""

BODIES = {
    "USD": """
federal_reserve congress justice_department department_of_justice white_house pentagon capitol_hill
wall_street internal_revenue_service securities_and_exchange_commission federal_trade_commission
food_and_drug_administration environmental_protection_agency social_security medicaid
census_bureau labor_department commerce_department treasury_department state_department
defense_department department_of_labor homeland_security national_weather_service
federal_bureau_of_investigation district_attorney county_sheriff school_district
board_of_supervisors associated_press dow_jones new_york_stock_exchange nasdaq dow fannie_mae
freddie_mac republican republicans democrat democrats national_guard army_corps_of_engineers
house_republicans senate_democrats
""",
    "AUD": """
reserve_bank_of_australia australian_bureau_of_statistics bureau_of_meteorology
australian_taxation_office australian_federal_police fair_work_commission fair_work_ombudsman
state_emergency_service rural_fire_service country_fire_authority country_fire_service
insurance_council_of_australia foreign_investment_review_board federal_court centrelink
infrastructure_australia department_of_primary_industries labor_party labor_government
labor_mp labor_senator federal_labor liberal_party liberals nationals native_title
reserve_bank indigenous_land_council land_council australian_competition
productivity_commission legislative_council crown_prosecutor wallabies socceroos matildas
""",
    "CAD": """
bank_of_canada statistics_canada health_canada environment_canada transport_canada parks_canada
global_affairs_canada canadian_press canada_revenue_agency canada_mortgage
royal_canadian_mounted_police ontario_provincial_police first_nation house_of_commons
queen_'s_park queen_’s_park parliament_hill crown_corporation federal_court auditor_general
bloc_québécois parti_québécois new_democrats bc_hydro hydro_-_québec hydro_-_quebec
toronto_stock_exchange competition_bureau canada_energy_regulator liberals liberal_party
real_estate_board legislative_assembly indigenous_services
""",
    "NZD": """
reserve_bank_of_new_zealand reserve_bank stats_nz statistics_new_zealand inland_revenue
ministry_for_primary_industries ministry_of_business department_of_conservation te_whatu_ora
health_nz health_new_zealand waka_kotahi kāinga_ora kainga_ora oranga_tamariki te_papa
ministry_of_social_development serious_fraud_office commerce_commission environment_court
employment_relations_authority regional_council civil_defence earthquake_commission worksafe
metservice productivity_commission all_blacks black_ferns silver_ferns black_caps
""",
    "SGD": """
ministry_of_national_development ministry_of_manpower housing_and_development_board housing_board
central_provident_fund urban_redevelopment_authority land_transport_authority
monetary_authority_of_singapore singapore_exchange national_environment_agency
public_transport_council people_'s_action_party people_’s_action_party workers_'_party
workers_’_party straits_times mediacorp build_-_to_-_order certificate_of_entitlement
state_courts national_wages_council enterprise_singapore
""",
    "HKD": """
legislative_council executive_council hospital_authority housing_authority airport_authority
lands_department highways_department town_planning_board urban_renewal_authority mtr_corporation
securities_and_futures_commission independent_commission_against_corruption inland_revenue
mandatory_provident_fund hang_seng stock_exchange_of_hong_kong special_administrative_region
""",
    "TWD": "legislative_yuan executive_yuan kuomintang taiex",
    "JMD": "bank_of_jamaica jamaica_observer jamaica_gleaner",
    "TTD": "port_of_spain",
    "NAD": "bank_of_namibia swapo",
    "GBP": """
bank_of_england hm_revenue met_office downing_street whitehall holyrood stormont house_of_commons
house_of_lords crown_court council_tax serious_fraud_office financial_conduct_authority ofcom
ofgem ofsted ofwat
""",
    "INR": """
congress reserve_bank lok_sabha rajya_sabha reserve_bank_of_india supreme_court_of_india sensex
""",
    "JPY": "nikkei",
    "SAR": "aramco",
}
"""National bodies, parties, papers and schemes: with a capital, and seldom spelled out abroad."""
ACRONYMS = {
    "USD": "SEC FDA FTC IRS FDIC FEMA EPA FBI NYSE GOP NTSB FAA CDC NASA USDA OSHA DOJ NFL",
    "AUD": "ACCC ASIC APRA ASX RBA ATO CSIRO NDIS AEST AEDT ACTU VCAT NCAT NRL TAFE NSW SES RFS",
    "CAD": "RCMP OPP SPVM CMHC CBC CRTC TSX NDP OSFI CPPIB GTA AHS RRSP TFSA",
    "NZD": "RNZ NZX NZTA MBIE MPI EQC RBNZ NIWA TVNZ FENZ",
    "SGD": "HDB CPF SGX URA LTA BTO COE MND NTUC SMRT NUS",
    "HKD": "MTR HKEX HKMA ICAC MPF DAB RTHK SFC",
    "TWD": "DPP KMT",
    "GBP": "NHS HMRC ONS FTSE BBC",
    "INR": "RBI SEBI NSE BSE BJP",
    "EUR": "ECB BaFin",
}
"""Bodies and regions by their letters, in capitals as they stand."""
WORDS = {
    "AUD CAD": "premier premiers",
    "CAD": "province provinces provincial loonie toonie mpp",
    "AUD": (
        "superannuation bushfire bushfires footy ruckman ruckmen onballer onballers "
        "best_and_fairest postie posties tradie tradies dunny dunnies arvo bottle_shop mateship "
        "preselection backburning enterprise_agreement negative_gearing shadow_treasurer "
        "shire_council shire_president"
    ),
    "AUD INR": "state_government chief_minister",
    "AUD GBP": "stamp_duty shadow_minister",
    "AUD NZD": (
        "ute utes ratepayers pokies smoko senior_constable senior_sergeant woolshed woolsheds "
        "sharemilker kindy chooks"
    ),
    "AUD NZD GBP": "bloke blokes detective_sergeant paddock paddocks",
    "AUD NZD CAD GBP": "crossbench crossbenchers backbencher backbenchers",
    "NZD": (
        "iwi marae hapū hapu whānau whanau kaumātua kiwisaver stopbank stopbanks tikanga rohe "
        "kaupapa koha tamariki rangatahi jandals resource_consent list_mp"
    ),
    "INR PKR": "crore crores lakh lakhs",
}
"""Words of one or two countries' own papers, without a capital too."""
CAPITALISED = {
    "NZD SGD JMD TTD": "government",
    "NZD AUD CAD GBP": "crown",
    "AUD": "commonwealth",
}
"""What a country's papers give a capital behind "the", though it is no name elsewhere."""
ELSEWHERE = """
premier_league chinese_premier commonwealth_of commonwealth_games
premier_of_china bank_of_america north_american south_american latin_american african_american
african_americans native_american native_americans central_american
new_york_times washington_post wall_street_journal us_$ bank_of_nova_scotia west_indian
indian_ocean european_central_bank
"""
"""What begins like a sign and tells of no country, or of none in particular."""
TITLES = {"AUD NZD": "cr", "CAD": "coun", "USD": "sen rep gov"}
"""Titles of office as papers shorten them before a name."""
STATES = {
    "USD": """
ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
okla ore pa tenn tex vt va wash wis wyo n.h n.j n.m n.y n.c n.d r.i s.c s.d n.h. n.j. n.m. n.y. n.c.
n.d. r.i. s.c. s.d. d.c.
""",
    "CAD": "ont alta sask man que n.s n.b n.l n.s. n.b. n.l. n.w.t. b.c. p.e.i.",
}
"""Regions as papers at home shorten them, behind a comma."""
AMERICAN = frozenset(
    (
        "center centers labor color colors favor favorite neighbor neighbors harbor "
        "miles gallons gallon fahrenheit defense mom moms sheriff gasoline"
    ).split()
)
"""How Americans spell and measure, and few others do."""
NOT_AMERICAN = frozenset(
    (
        "cent centre centres labour colour colours favour favourite neighbour neighbours harbour "
        "metres metre kilometres kilometre litres litre tonnes tonne millimetres millilitres "
        "centimetres programme programmes defence licence councillor councillors cheque mum "
        "organisation organisations authorised recognised"
    ).split()
)
"""How the rest of those who write English spell and measure; "cent" where "per" is before it."""
KINDS = frozenset(
    (
        "province state city town capital government authorities officials company firm bank maker "
        "producer miner lender retailer giant carrier airline buyer regulator minister prime "
        "president parliament lawmakers exporters customers visitors tourists"
    ).split()
)
"""What a paper calls by the country's name where its readers live in another."""
INTERNATIONAL = frozenset("reuters ap afp bloomberg xinhua upi dpa efe tass".split())
"""Agencies that write for papers everywhere, and American dollars with a bare sign."""
DECLARING = frozenset(
    "amounts figures sums prices values currency expressed stated reported presented quoted".split()
)
"""Words of a note that says whose money all sums are in."""
