"""What figures are, over the subjects that news is about: the built-in packs at work."""

from datetime import date

import pytest

from factsheet import summarize_text

PUBLISHED = date(2026, 3, 10)

SENTENCES = """
share: Gross NPAs rose to [[3.3%]] in March.
share: Bad loans were [[4.1%]] of the book.
rate: Churn stayed under [[8%]] all year.
rate: Absenteeism is at [[11%]].
price: The stock touched an all-time high of [[$1,480]].
cost: Some [[$14 million]] worth of maize has been flattened.
trade: It signed a [[$195 million]] deal to build a bridge in Accra.
trade: The [[€40 million]] agreement to run the ferries ends in June.
acquisition: The [[€40 million]] deal to buy the brewer fell through.
fee: The sale of the winger to Porto for [[€8 million]] helped.
valuation: It raised money in an investment at a [[$750 million]] valuation.
forecast: It expects to file before [[the end of June]].
forecast: She expects to hire 40 people over [[the next 18 months]].
period: The contract is worth $3 million over [[ten years]].
deadline: The ramps had been due by [[June]].
event: Built in [[1998]], the ferry can carry 600 cars.
period: In [[1998]] it sold 600 cars.
decline: Sales fell [[4%]].
none: Sales fell short of the [[4%]] that Pell had reported.
cost: A roofer had quoted [[$21,000]] for the work.
period: The yard built 600 ferries in [[1998]].
share: Creditors may recover [[70%]] of the debt.
share: About [[60%]] of the money was raised in Oslo.
valuation: A burglar got into the singer's [[£6 million]] villa in Cork.
valuation: The party was held at her [[$40 million]] penthouse.
valuation: He flew to his [[€12 million]] yacht in Palma.
price: She bought a [[£310,000]] house in Leeds.
price: They listed the [[$900,000]] condo in May.
price: The offer is 12% above Friday's close of [[$18.40]].
price: Pell stock rose from a close of [[£3.10]] on Monday.
price: Shareholders would get [[$27]] a share in cash.
dividend: The payout is up, and holders will receive [[18p]] a share.
price: Collectors will pay [[$90,000]] for the first edition.
cost: Catastrophe losses fell to [[$70 million]] in the quarter.
cost: Insured losses were put at [[€2 billion]].
cost: The port's insurer has set aside [[€45 million]].
debt: Some [[£3 million]] will go towards paying off the overdraft.
debt: Another [[$8 million]] was provided as venture debt by a bank in Oslo.
raised: It plans to raise [[$200 million]] as debt.
pay: Families with incomes below [[$40,000]] can apply.
pay: People earning [[£100,000]] or more lose the allowance.
pay: Those making more than [[$250,000]] would pay the levy.
pay: The median household income of [[$61,000]] has barely moved.
aid: The treasury wired [[$14 million]] to the county in May.
aid: The ministry has released [[₹60 crore]] to the district.
aid: Hardship payments of [[£400]] will be made by June.
aid: The bill sets aside [[$30 million]] for rural clinics.
savings: About [[£4 million]] has been found through cuts to bus routes.
fine: The widows turned down an offer of [[$64,000]] for each death.
fine: The dead miners' families will seek [[€2 million]] for each household after the blast.
fine: Relatives of the crash victims demand [[£1 million]] for each victim.
acquisition: The brewer turned down an offer of [[£90 million]].
trade: The club has a shirt deal worth [[£3 million]] a year.
event: The mill is [[now]] closed.
event: She [[currently]] runs the depot in Hull.
event: [[Now]] the council wants it back.
event: Its bakers are [[now]] paid by the hour.
event: The bridge is [[currently]] shut to lorries.
period: Sales rose in the three months ended [[Sept. 30]].
period: Profit fell in the quarter ended [[June 28]].
period: Rain of 80 millimetres fell in the 24 hours to [[9am]].
period: The firm lost $4 million in the 26 weeks ending on [[March 1]].
period: In [[recent years]] the lake has shrunk.
since: It has stood empty since [[the end of 2011]].
since: The pier has been shut since [[early 2019]].
since: It has stood empty since [[2008]].
forecast: The town might have to close two pools by [[2031]].
deadline: The owners have to sell the quay by [[Friday]].
deadline: Bidders must reply by [[Friday]].
forecast: The sale should close by [[the end of June]].
forecast: Prices may ease by [[the summer]] if the rains come.
period: Orders for trucks in [[the third quarter]] fell by 4%.
period: The trust is on course to overspend by £8 million [[this year]].
forecast: The quay is due to open in [[2031]].
forecast: The choir is expected to sing in [[June]].
killed: Two more deaths on Monday bring to [[31]] the number of people killed in the mine.
killed: He was jailed for the murders of [[three nurses]].
killed: She was tried over the killing of a guard and [[two bakers]].
killed: It led to the assassination of [[two judges]].
people: [[Three justices]] disagreed.
people: [[Nine moms]] started the choir.
people: The clinic sees [[400 outpatients]] a week.
people: [[Two accusers]] spoke.
units: The mill turns out [[60 looms]] a year.
units: The yard churned out [[14 ferries]].
count: She made [[212 transfers]] to a friend.
count: The board made [[30 payments]] to the firm.
count: They made [[six journeys]] that week.
displaced: Some [[900 people]] spent the night in evacuation centres.
displaced: Of the [[240 families]] to be relocated, 90 have gone.
displaced: [[Forty families]] spent two weeks in a relief camp.
count: It was charged under [[two indictments]].
units: It made [[600 kilns]] in 2019.
savings: Merging the two depots is worth [[£2 million]] a year.
loss: The board missed its budget by [[$4 million]].
aid: The town forfeited [[$800,000]] in federal grants.
dividend: It declared [[60 cents]] a share as a final dividend.
debt: The mill repaid [[€4 million]] of what it owed.
price: The typical home sold there is [[£310,000]].
none: The council will draw [[£2.4 million]] from its reserves.
cost: The average household bill rises by [[£61]].
debt: An amount of [[€7 million]] ($8 million) was outstanding.
investment: About [[£40 million]] of the proceeds will go into a second mill.
investment: Tarn Ventures wrote a cheque for [[€8 million]].
none: The lender's core capital stood at [[Sh7 billion]].
revenue: The levy would raise [[$6 million]] annually.
none: LEEDS, [[March 4]] - Orin Pumps has won a prize.
event: The rate is down from a high of 9% in [[August 2020]].
event: The province granted the mill $15 million in [[2019]].
event: A [[2021]] agreement rules out forced lay-offs.
event: The firm raised $40 million. [[The next morning]] it let 50 people go.
event: The buyer walked away [[four weeks later]].
event: The bid is 40% above the stock's close on [[Friday]].
event: The rate has risen to 6% from 5% [[two years ago]].
since: He has paid in $4 million since buying the club in [[2018]].
forecast: The bank cut its forecast for growth [[this year]] to 2%.
forecast: The board meets next at [[7 p.m. April 8]].
deadline: A committee was told to report within [[10 days]].
deadline: The mine guaranteed 400 jobs until [[2031]].
none: She walks the dog at [[6am]] before work.
none: The city raised its fares to plug a [[£9 million]] hole.
none: The bank's loan book grew to [[R9 billion]].
none: He was jailed for taking [[£18,000]] from the club.
none: The receiver has clawed back [[$4 million]] so far.
revenue: The thriller opened to [[$22 million]] in Canada.
revenue: Kitchen scales clocked [[Rs 430 crore]] in the quarter.
aid: The state had sought [[₹600 crore]] from the Centre.
aid: The province's contribution was fixed at [[$67 million]].
debt: The mill paid half of the [[R80 million]] it owed.
pay: The café underpaid its cooks by [[$300,000]].
fine: A court ordered the mill to pay pickers [[Sh90 million]] in withheld wages.
fee: The airport will charge drivers [[£5]] to stop.
price: She left with a [[$40]] lamp.
price: The yacht cost him [[$870,000]].
acquisition: The bakery sold itself for [[$40 million]].
acquisition: The bid, worth [[€700 million]], was rebuffed.
cost: It blamed an [[£8 million]] jump in energy costs.
cost: The council put the repairs at £3 million. With the road the sum comes to [[£5 million]].
investment: The maker's [[€2 billion]] bet on batteries soured.
price: The drawing hung in a hall for years. The seller had bought it for [[$9,000]].
headcount: The mill let go of [[60 people]] in May.
displaced: Some [[600 residents]] were under orders to leave.
decline: The port strike subtracted [[0.6 percentage points]] from growth.
measure: A [[magnitude 5.9]] quake shook the coast.
investment: The fund will spend [[$4 million]] on a second mill.
valuation: The old trust is worth [[$9 million]].
cost: A plan to rebuild the pier was costed at [[£4 million]].
profit: The mill earned 60 cents a share, [[two cents]] better than expected.
profit: It made a profit of $4 a share, down from its spring forecast of [[$5]].
loss: The trust expects a deficit of "something like [[£4 million]]".
revenue: It left its sales forecast of "around [[$9 billion]]" alone.
profit: Profit came in at $40 million, missing the [[$44 million]] that analysts had expected.
price: The average price was $80 a tonne, up 12% from the [[$71]] paid in May.
savings: Closing the depot would free up [[£2 million]] a year.
fine: He must hand back [[£90,000]] under a confiscation order.
rate: The vacancy rate ticked up to [[6.8 per cent]].
aid: The orchestra has asked for [[£300,000]].
pay: A fitter on [[€3,100]] a month would get twice that.
fee: The consultants were paid [[$210,000]].
cost: I think it is [[$40,000]] to get the roof on.
price: Adult fares go up to [[$46]] in May.
revenue: Net sales in the quarter ended June 28 rose 7% to [[$1.3 billion]].
revenue: Net sales in the quarter ended June 28 fell to $1.3 billion from [[$1.4 billion]].
revenue: Sales were $2 billion, ahead of the [[$1.9 billion]] that analysts had expected.
revenue: It took [[€300 million]] in premium income.
aid: The next of kin will get [[Rs 3 lakh]] as ex gratia.
aid: Families whose roofs were torn off will be paid [[$900]].
rate: The pump was ready [[97%]] of the time.
period: The jobless rate tumbled in [[January]], and wages rose.
period: The [[January]] jobs figures were strong.
event: The ministry gave up its lease on the mill in [[January]].
period: Thefts in the county ([[2024]]): 20 in all.
share: The region owns most of the peat: roughly [[23%]] or 4.1 million tonnes.
forecast: Output could rise to 30 tonnes a day, from four now, within [[two years]].
deadline: Riders will be refunded within [[14 days]] or rebooked.
period: The mills had a slow start to [[the year]] all the same.
event: The [[January]] vote was close.
event: It had warned of leaks as early as [[2019]].
event: The army would rule until [[1993]], when a vote was held.
people: Towns are home to [[half of humanity]].
killed: The blast killed [[20 people]] and wounded 45 others.
injured: The blast killed 20 people and wounded [[45 others]].
killed: In all 26 people died in the raids and [[five]] in the shelling.
share: It pays 3% of wages into the fund, plus up to [[1.5%]] on training.
share: The state kept its [[30%]] target for social homes.
decline: The mill cut its waste 12%, short of its [[15%]] target.
rate: Prices rose 4%, above the bank's [[2%]] target.
killed: [[Four more people]], two of them children, lost their lives.
killed: [[Two boys]] were swept away at the ford.
displaced: Boats moved [[1,900 people]] to higher ground.
headcount: Of the [[310 people]] employed at the quarry, few will stay.
measure: Her pressure was [[78.4mmHg]].
measure: The slide, [[half a mile]] wide, killed four people.
units: It holds an option for up to [[22 more engines]].
deadline: The balance falls due in [[July]].
event: LEEDS, [[March 4, 2026]] – Orin Pumps has won a prize.
raised: The round totals [[$20 million]], most of it from a state fund.
fine: A tribunal levied [[€8 million]] on the broker.
cost: It must pay a $2 million fine and [[$90,000]] towards the watchdog's costs.
cost: He was told to pay the [[€4.1 million]] bill for the inquiry.
savings: Other savings include [[£3.2 million]] from shorter opening hours.
acquisition: It rejected an unsolicited proposal from a rival, a [[£410 million]] takeover.
fee: They got [[£3 million]] for the 19-year-old in July.
pay: The wage for a guard is $21 an hour, rising to [[$24.50]] after two years.
pay: Tying for sixth earned her [[$52,000]].
pay: The union wants [[$1,500]] for every nurse.
profit: Net income came to $40 million, or $1.39 a share (previous year: [[$1.32]]).
profit: It swung to a loss of $4 million from a profit of [[$2 million]] a year ago.
profit: It posted a loss of $91 million, against a [[$40 million]] profit.
profit: Profits were $1.41 a share and beat estimates by [[9 cents]].
debt: The drillers have not been paid [[$310,000]] for the wells.
margin: The margin improved to 16.2% (H1 2024: [[15.5%]]).
profit: It lost $2 million in the year to June, having made [[$600,000]] the year before.
revenue: The bakery, which turned over [[$9 million]] a year, has shut.
revenue: Parking fines brought in £31 million, down from [[£12 million]].
growth: That is [[19%]] more than the $300 million that was planned.
growth: The opposition called the [[20%]] cost overrun a scandal.
share: Wages swallow up [[41 per cent]] of its income.
rate: Occupancy, which averaged 80% in 2024, touched [[93%]] in May.
count: The clinic logged [[118 suspected cases]] of measles.
people: She fled with her [[three daughters]] at dawn.
people: The ruling faults [[two of its former chairmen]].
killed: The dead included 14 children, nine women and [[two men]].
displaced: The river burst its banks, forcing [[400 residents]] to flee.
headcount: The works will shut with the loss of [[212]] of its 340 posts.
headcount: [[Six members of staff]] are at risk.
measure: The firm surveys [[30,000 hectares]] a year for growers.
deadline: The first part is due within [[30 days]].
deadline: The firm has [[six weeks]] to lodge its case.
event: The firm shed 80 workers [[last year]] after a failed trial.
raised: Corvid Labs closed a [[$30 million]] Series A led by Northgate Ventures.
raised: The chip designer is in talks to raise as much as [[$500 million]] from investors.
raised: Marrow priced its initial public offering to raise [[£210 million]].
raised: The start-up has secured [[€8m]] in seed funding.
raised: Fresh funding of [[$75 million]] brings its total to $120 million.
raised: The treasury sold [[$12 billion]] of ten-year bonds.
raised: Bluefin announced a [[$40m]] funding round on Monday.
raised: Its flotation could bring in [[$2 billion]], bankers say.
valuation: Investors valued the company at [[$4.5 billion]].
valuation: The round gives Corvid a [[$900 million]] valuation.
valuation: The group has a market capitalisation of about [[€17 billion]].
valuation: Her net worth is put at [[$3.1 billion]].
valuation: The fund manages [[$80 billion]] in assets.
investment: The carmaker will invest [[$1.3 billion]] in a battery plant.
investment: Capital expenditure is expected to reach [[$650 million]] this year.
investment: Foreign firms poured [[$14 billion]] into the region.
investment: The [[$200 million]] investment will create 500 jobs.
acquisition: Harbour agreed to buy Pell Foods for [[$2.4 billion]] in cash and stock.
acquisition: The [[€900 million]] takeover needs the regulator's approval.
acquisition: It rejected a bid of [[£1.1 billion]] from a private equity firm.
acquisition: The brewer sold its bottling arm for [[$310 million]].
acquisition: Ansell acquired a 40% stake in the mine for [[$75 million]].
revenue: Revenue climbed 8% to [[$5.2 billion]].
revenue: The chain posted quarterly sales of [[€410 million]].
revenue: The sequel grossed [[$95 million]] in its first weekend.
revenue: The start-up generates [[$6 million]] in annual recurring revenue.
revenue: Turnover fell to [[£33 million]] last year.
profit: Net income rose to [[$780 million]], or $1.40 a share.
profit: Net income rose to $780 million, or [[$1.40]] a share.
profit: The bank made a pre-tax profit of [[£2.3 billion]].
profit: Adjusted earnings were [[$2.15]] per share.
loss: The airline swung to a loss of [[$90 million]].
loss: The hospital faces a budget shortfall of [[£12 million]].
none: The council faces a budget shortfall of [[£12 million]].
loss: Pensioners lost [[$4 million]] to the scheme.
cost: The bridge will cost [[$340 million]] to replace.
cost: Flood damage is estimated at [[€1.2 billion]].
cost: The [[£45 million]] bypass opened on Monday.
cost: The firm booked a restructuring charge of [[$150 million]].
price: Brent crude rose to [[$84.20]] a barrel.
price: Tickets start at [[$35]] for adults.
price: Shares closed at [[$12.80]], up 3%.
price: The average house price reached [[£290,000]].
price: The painting fetched [[$7.5 million]] at auction.
price: The phone sells for [[$699]].
price: A loaf now costs [[$4]] a pack.
pay: The chief executive took home a bonus of [[$3 million]].
pay: The minimum wage will rise to [[$16.50]] an hour.
pay: Nurses start on a salary of [[£31,000]].
dividend: The board declared a dividend of [[12 cents]].
debt: The utility has debts of [[$9 billion]].
debt: It took on [[$60 million]] of debt in May.
debt: The country owes its lenders [[$11 billion]].
fine: The regulator fined the bank [[$25 million]].
fine: It agreed to a [[$400 million]] settlement with the states.
fine: A jury awarded her [[$3.2 million]] in damages.
fine: Corvid will pay [[€18 million]] to settle the case.
fine: Drivers face fines of up to [[£1,000]].
aid: Parliament approved a [[$6 billion]] aid package.
aid: The foundation awarded the lab a [[$1.5 million]] grant.
aid: The city's budget is [[$210 million]].
aid: She gave [[$50,000]] to the food bank.
aid: The ministry will spend [[€30 million]] on flood relief.
trade: Exports fell to [[$21 billion]] in January.
trade: The yard won a [[$900 million]] order for two ferries.
trade: The army awarded Marrow a contract worth up to [[$75 million]].
savings: The plan will save taxpayers [[$30 million]] a year.
savings: It aims to cut costs by [[$200 million]].
growth: Sales grew [[6%]] in the spring.
growth: Rents are up [[4.1 percent]] from a year ago.
growth: The economy expanded at an annual rate of [[2.8%]].
growth: The council approved a [[3%]] rise in water bills.
growth: Wages increased by [[5%]] on average.
decline: Shares tumbled [[9%]] after the results.
decline: Traffic was down [[12%]] on the week.
decline: The bank cut its key rate by [[50 basis points]].
decline: It will reduce emissions by [[40%]] by 2035.
decline: The [[15%]] drop in visitors hurt hotels.
share: Some [[54%]] of voters backed the plan.
share: It owns a [[30%]] stake in the port.
share: Renewables made up [[45%]] of the power.
share: The mayor won with [[61%]] of the vote.
share: Turnout was [[48%]].
rate: Unemployment rose to [[5.1%]] in February.
rate: The central bank held its rate at [[4.25%]].
rate: Goods will face a [[25%]] tariff.
rate: Inflation slowed to [[2.3 percent]].
rate: The ten-year yield stood at [[4.4%]].
margin: Its operating margin widened to [[18%]].
margin: The gross margin was [[41.5%]].
headcount: The plant will cut [[300 jobs]].
headcount: The firm employs [[12,000 people]] in nine countries.
headcount: It laid off [[60 workers]] in May.
headcount: The hospital plans to hire [[200 nurses]].
headcount: About [[4,000 employees]] walked out.
killed: The crash killed [[14 people]].
people: About [[20,000 demonstrators]] filled the square.
people: The app has [[3 million users]].
injured: At least [[45 passengers]] were hurt.
count: The storm left [[6,000 households]] without power.
units: The carmaker sold [[410,000 vehicles]] last year.
units: The airline ordered [[30 jets]].
units: The plant makes [[900 batteries]] a day.
measure: The fire burned [[2,400 acres]].
measure: The wind farm will produce [[1.2 gigawatts]].
measure: The probe flew [[300 kilometers]] above the ice.
count: The party holds [[43 seats]].
count: The chain runs [[120 stores]].
count: The bill has [[12 sponsors]].
arrested: Police made [[17 arrests]].
growth: Its revenue has [[doubled]] since the launch.
growth: Cases rose [[threefold]] in a month.
decline: The price has [[halved]] since May.
comparison: The new chip is [[ten times]] faster than the old one.
comparison: The fee is [[twice]] the national average.
event: The mayor resigned on [[Tuesday]].
event: The factory opened in [[1998]].
event: The council voted on [[March 3]] to close the pool.
event: She was elected in [[May 2024]].
event: Two men were arrested [[last week]].
forecast: The line will open in [[2029]].
forecast: The court is expected to rule [[next month]].
forecast: The mission is scheduled for [[October]].
forecast: The firm plans to double output by [[2030]].
deadline: Bids must be in by [[April 30]].
deadline: The deadline for comments is [[June 1]].
deadline: The company has until [[Friday]] to respond.
period: Sales fell 4% in [[February]].
period: The company made $3 million in [[the fourth quarter]].
period: The trial lasted [[six weeks]].
period: The road will be shut for [[two months]].
since: The pool has been shut since [[2019]].
since: Prices have doubled since [[January]].
profit: Net fell to $8 million, or 40 cents a share, from $9 million, or [[45 cents]] a share.
profit: The mill sees earnings of $4 to $5 a share, down from a range of [[$6 to $7]].
cost: Expenses of the mill in the old port climbed to $4 million, up from [[$3 million]].
price: Crude was sold at [[$61]] a barrel under a contract for ten years.
price: Ansell closed down [[$1.50]] at $19.
growth: The mill made 8% of the town's flour, [[4 percent]] more than last year.
rate: Yields on the bonds rose seven basis points to [[4.2%]].
share: Some 38 percent backed the plan and [[6 percent]] were undecided.
margin: Brill leads the mayor by [[five percentage points]].
measure: The battery holds [[300 megawatt-hours]] of power.
cost: Repairs to the organ ran to [[£310,000]], the chapter said.
cost: The tram line came in [[£90 million]] over budget.
cost: An overrun of [[$14 million]] has left the library half built.
aid: Ministers set aside [[€60 million]] for flood defences along the river.
aid: The province will chip in [[C$4 million]] towards the rink.
aid: Councillors signed off a budget of [[£212 million]] for next year.
fine: The chain was ordered to repay customers [[£3.1 million]].
fee: Dunmore signed the winger from Castrel for [[€18 million]].
debt: Lenders are owed [[$130 million]].
debt: Tavish drew down [[$75 million]] of its credit line.
revenue: Orders at the kiosks brought in [[$9.4 million]].
profit: The brewer made [[€12 million]] before tax.
profit: Net income swung to [[$4 million]] from a loss of $9 million.
loss: The airline went [[$31 million]] into the red.
loss: Growers say the frost has wiped out [[A$20 million]] of fruit.
pay: The outgoing boss walked away with [[$6.5 million]].
pay: Drivers start on [[£31,000]] a year.
price: Cocoa changed hands at [[$8,150]] a tonne.
valuation: The flotation put the firm's worth at [[£640 million]].
investment: Korvane is sinking [[$1.2 billion]] into a battery works.
acquisition: Stannet bought out its partner for [[£55 million]].
trade: The yard won a contract for two ferries worth [[$210 million]].
trade: Shipments of lamb abroad were worth [[NZ$3.6 billion]].
savings: The merger should strip out [[£18 million]] of overheads.
savings: Households would be [[£240]] a year better off.
aid: The lottery is giving [[£1.4 million]] to restore the pier.
aid: Tax relief worth [[$200 million]] was waved through.
cost: Mending the pier would take [[$4 million]].
cost: The enquiry swallowed [[£3 million]].
cost: Cash burn came down to [[$3 million]] a month.
cost: The chapel, restored in 2011 for [[€2 million]], is shut again.
cost: They squandered [[$700,000]] on a website.
revenue: Mooring royalties came to [[$40 million]].
revenue: Gate takings passed [[£2 million]].
revenue: A bed tax would net [[$6 million]] a year.
investment: Her father put in [[£80,000]].
investment: They spent [[$60 million]] automating the line.
aid: About [[£2 million]] comes from a lottery grant.
aid: The mine will pay [[$3,000]] to the family of each victim.
aid: Some [[€5 million]] of the cost will be met by the ministry.
trade: The two-year sponsorship is worth [[£400,000]].
trade: Corvania eased the duties on an earlier [[$70 billion]] list of products.
trade: Ilvar offered aid to farms hit by tariffs on a [[$30 billion]] list of goods.
trade: Relief from the duties on a further [[$90 billion]] batch of imports is near.
trade: Ilvar threatened duties on a [[$300 billion]] list of toys and phones.
aid: The farms got [[$6 billion]] of aid to offset the duties on their goods.
acquisition: A sum of [[£8 million]] for a quarter of the club was named.
price: The euro bought [[$1.08]].
pay: Their keeper is on [[£60,000]] a week.
loss: Tenants were left [[$2 million]] out of pocket.
fine: A judge docked the haulier [[$80,000]].
fine: Penalties of up to [[£5,000]] await landlords who fail to register.
period: Costs rose in the year to [[June 30]].
period: It lost $4 million in the five months to [[August]].
event: Inspectors cited the yard for five breaches in [[2022]].
event: The mill was valued at $2 million [[last autumn]].
deadline: The consultation closes on [[May 30]].
share: Orbis will cut [[28%]] of its staff.
decline: The bank may need another [[75 basis points]] of cuts.
decline: The lender approved [[31%]] fewer mortgages.
growth: The union has asked for [[4%]].
growth: Miners were offered [[3%]] and a bonus.
growth: Takings were up [[8%]] on the year.
growth: Rents have gone up by [[4.5 per cent]].
growth: The increase was [[12%]].
growth: A [[9%]] jump in orders cheered investors.
decline: A [[6%]] drop in footfall hurt shops.
decline: Catches are [[40%]] lower than a decade ago.
share: Some [[61%]] of tenants voted yes.
share: Women make up [[38%]] of the board.
share: The fund holds [[7.5%]] of the shares.
share: Turnout was [[54%]].
share: Only [[3 per cent]] of calls went unanswered.
rate: The central bank held its rate at [[4.25%]].
rate: Unemployment stood at [[5.1%]].
rate: Inflation slowed to [[2.9%]].
margin: The operating margin was [[14.2%]].
margin: Gross margin slid to [[31%]].
change: The index moved [[0.3%]] on the day.
growth: Economists see the economy expanding [[2.1%]] next year.
growth: [[Eight per cent]] more passengers came through the gates.
decline: [[15%]] fewer pupils enrolled.
share: He won with [[52.3%]] of the vote.
share: The stake, of [[19.9%]], makes it the largest holder.
savings: The county hopes to find [[$310,000]] by merging two depots.
savings: Other steps include closing the baths ([[£90,000]]) and a freeze on hiring.
savings: The deal will wipe [[€2 million]] from the wage bill.
none: Bail was set at [[$50,000]].
none: He was freed on a personal bond of [[₹50,000]].
none: Equity funds took in [[$4.2 billion]] in the week to Wednesday.
none: Every [[$500]] move in copper alters its needs.
fine: She got her money back plus [[£75]] as a goodwill gesture.
fine: The firm received a show-cause notice for [[Rs 46 crore]] from the tax office.
fine: The mine owner must pay [[$160 million]] for the spill.
fine: Offenders face up to [[S$10,000]] or a year in jail.
investment: Another [[N18 billion]] will go into new branches.
investment: The mill is adding [[Rs 2,000 crore]] of capacity over four years.
investment: The state put [[Sh750 million]] into the miller in return for a stake.
acquisition: The family sold a quarter of the business and got [[$6m]].
acquisition: An earn-out of up to [[$12 million]] depends on sales.
acquisition: The bidder raised its proposal to [[$3.1 billion]].
raised: The start-up picked up [[€6.5 million]] in seed money.
raised: A promissory note of [[€120 million]] was placed in May.
raised: The candidate took in [[$3.2 million]] in the spring.
aid: The union agreed to bring forward [[$500,000]] of next year's funding.
aid: A further [[$18 million]] would go to rural clinics.
cost: The department overspent its budget by [[$390,000]].
cost: The insurer paid [[$40 million]] for the fire.
none: About [[$3 million]] went into his own pocket.
savings: The firm gave customers [[$10]] off.
aid: She raised [[$3,100]] for the hospice by running.
fine: Passengers can claim [[€600]] for long delays.
aid: Parents can claim [[€600]] for school clothes.
rate: The chain took out a ten-year loan at [[9.4 per cent]].
rate: She borrowed the money at [[28 percent]] to buy seed.
rate: The co-operative lends to members at [[12%]].
share: Bad loans stood at [[4.1%]] in March.
growth: The bank paid its clerks [[6%]] more.
share: The bank gave [[40%]] of its profit to charity.
growth: Prices contributed [[3.2 percentage points]] of the growth and volumes the rest.
growth: The mill has pushed through two price rises, of [[3 per cent]] and 2.5 per cent, since May.
growth: Waiting times lengthened by [[20%]] over the winter.
decline: Queues at the ferry have shortened by [[15%]].
share: In all, 84 of the 410 patients had relapsed, or [[20.5 per cent]].
cost: Overtime bills have trebled to [[£3.4m]] in a year.
loss: The deficit deepened to [[£3.4m]].
aid: The hospice has pledges of [[£72,000]] and needs as much again.
aid: Funding of [[€5.2m]] came from the Danish government and a cancer charity.
aid: The state will tip in [[$80 million]] of the $130 million needed.
cost: The trust has raised £2 million of the [[£3 million]] required.
fee: The firm pays the port a royalty of [[Rs 1,200]] per container.
revenue: Royalties of [[$3 million]] went to the state.
fee: The warehouse stores furniture for [[£15]] a week.
price: The heifers averaged [[£1,640]] at the mart.
revenue: The store made [[$500,000]] in its first year.
price: Her [[£1,899]] sofa arrived with a torn arm.
price: A box of the pills costs [[$1,900]] in Boston.
price: The dairy cut its forecast payout to [[NZ$9.10]] a kilo of milk solids.
price: A Greek owner has bought the bulker for [[$27 million]].
none: Each notch of the rating is worth [[$3 million]] each year in interest.
pay: She disclosed consulting fees of [[$25,000]] from the maker.
fee: The clinic charged consulting fees of [[$300]].
pay: Workers were offered 5 percent and a one-off payment of [[$1,500]].
pay: The sprinter won [[$50,000]] for the record.
cost: The dam was awarded to a Turkish firm at [[$410 million]].
trade: The league sold its television rights to Vantor for [[£6.7bn]] over four years.
trade: The brewer will pay the league [[$12 million]] a year for naming rights.
trade: The line has ordered 12 vessels from a Korean yard for [[$2.3 billion]].
none: Hackers demanded [[$5 million]] in bitcoin.
headcount: The lab's [[34 researchers]] share a hut.
people: The union's [[3,000 members]] voted on Friday.
headcount: The firm has [[44 people]] on its books.
people: The swim school has [[310 children]] on its books.
headcount: [[Two managers]] were dismissed.
units: The mine produced [[68,000 tonnes]] of zinc last year.
measure: The smelter produces [[68,000 tonnes]] of waste a year.
measure: The ship sank with [[3,000 tonnes]] of ore.
count: The cement was sold in [[11 countries]].
count: The station supplies [[300,000 homes]].
count: It bought [[two rivals]] last year.
units: The yard has a backlog of [[86 ferries]].
units: The contract, for [[18 trains]], was signed in May.
units: Some [[2.1 million shares]] changed hands.
aid: Of the £48m spent so far, [[£31m]] came from Whitehall.
aid: The state agreed to tip in [[$80 million]].
cost: Ratepayers will be asked for an extra [[$112]] a year.
none: A first tranche of [[$250 million]] was disbursed in May.
trade: Landings of hake rose to 140,000 tonnes, worth [[R4.8 billion]].
pay: The chief executive's package came to [[$22.4 million]].
forecast: The plan should save money by [[2028]].
deadline: The owner should apply by [[2028]].
growth: Shares of the mill ended [[4.7 per cent]] higher, against a 0.3 per cent fall in the index.
growth: Pell dropped 2%, against a [[1%]] rise for its rival.
cost: The trust blamed a [[£4.3m]] rise in energy and drugs bills.
price: The bid is a 28% premium to Monday's closing price of [[$37.11]].
cost: The mill had taken a hit of [[$17 million]] in May on account of a royalty dispute.
raised: It wants [[$60 million]] in fresh working capital.
growth: It nudged up its margin forecast by [[50 basis points]].
margin: Pell leads by [[five percentage points]].
cost: The trust opened a [[£6.2m]] dialysis unit.
fee: It paid [[$2 million]] in commitment fees.
share: Costs as a share of sales fell to [[61.3 per cent]].
share: Shipments to China, [[4 per cent]] of sales, had slowed.
cost: That is [[$19]] a month for the owner of a modest home.
price: The price cap rose to [[£1,755]] a year for a typical household.
fine: Passengers can claim up to [[£520]] each.
rate: Rice imports are to be taxed at [[70 percent]].
price: The charter rate for such ships has sunk to [[$18,000]] a day.
aid: The department has [[$44 million]] to spend on the reefs.
price: The museum paid [[£650,000]] for the dagger at a sale.
cost: The museum paid [[£650,000]] for repairs.
period: The mine will be closed for [[the next two years]].
period: The board will set [[next year]]'s budget on March 26.
forecast: The launch is set for [[next year]].
forecast: The yard will deliver the ferry in [[the next six months]].
cost: Takings covered barely a third of the [[€9.3m]] that it took to stage the opera.
cost: It paid [[£56m]] over the odds.
pay: The salary scale tops out at [[$33,000]].
pay: The lottery winner, who scooped [[£3.2m]], bought a tractor.
aid: The province pays foster parents [[$38]] a day.
aid: The subsidy works out at [[£11.60]] for each trip.
aid: The regional government, which put up [[€60m]], will own a third.
aid: The police commissioner asked for [[$22 million]] more.
price: She expects the drawing to make [[£400,000]].
share: The company kept a [[51%]] interest.
rate: The bank charged [[9%]] interest on the loan.
fee: The surgeon billed [[$14,000]] for the operation.
cost: Water rates will go up by [[$3.20]] a month.
price: Freight has tripled to [[$9,000]] a container.
price: The owner wants [[$2.4 million]] for the island.
units: A new line would let it make [[400 tonnes]] a day.
aid: The ministry will compensate herders with [[$120]] each.
fine: The railway will compensate passengers with [[$120]] each.
aid: Pupils at the academy are funded at [[£5,995]] a head.
aid: A team at Leiden has been awarded [[€1.5m]] to map the seabed.
valuation: At that price the brewer is worth [[$5.4 billion]].
cost: The plant's owner has set aside [[C$210 million]] to clean up the site.
cost: The council spends $4 million on meals, or [[$3]] a pupil.
price: The offer values it at $4 billion, or [[$40]] a share.
"""

CASES = [line.split(": ", 1) for line in SENTENCES.strip().splitlines()]


@pytest.mark.parametrize(("role", "marked"), CASES)
def test_the_figure_has_its_role(role, marked):
    before, _, rest = marked.partition("[[")
    figure, _, after = rest.partition("]]")
    facts = summarize_text(before + figure + after, published=PUBLISHED).facts
    assert {fact.start: fact.role for fact in facts}.get(len(before), "not found") == (
        None if role == "none" else role
    )


@pytest.mark.parametrize(
    "line", ["Published: 14 January 2026", "By Anna Weller, 14 January 2026", "Updated 3 May 2026"]
)
def test_the_date_line_of_an_article_is_no_event_and_no_key_fact(line):
    sheet = summarize_text(f"{line}\n\nThe mill lost $3 million.", published=PUBLISHED)
    assert [(fact.role, fact.key) for fact in sheet.facts] == [(None, False), ("loss", True)]


def test_the_true_figure_takes_the_role_of_the_one_before_it():
    text = "Ministers put the cost of the line at £11 million. The true figure was £18 million."
    assert [fact.role for fact in summarize_text(text).facts] == ["cost", "cost"]


def test_what_a_figure_is_up_from_is_told_in_the_sentence_before():
    text = "Renters make up 12% of the town. That is up from 9% in 2019."
    shares = [fact.role for fact in summarize_text(text).facts if fact.kind == "percentage"]
    assert shares == ["share", "share"]


def test_how_far_it_moved_lends_no_role_to_where_it_came_to():
    text = "The mill cut its staff bill by $3 million to $9 million."
    assert [fact.role for fact in summarize_text(text).facts] != ["savings", "savings"]


def test_a_figure_that_takes_up_none_has_no_role():
    text = "The mill has 40 workers. The true figure was £18 million."
    assert [fact.role for fact in summarize_text(text).facts] == ["headcount", None]


def test_a_figure_that_no_words_explain_takes_its_role_from_the_topic():
    text = "Town passes its budget\n\nThe board voted on Monday. Parks get $4.2 million."
    assert [fact.role for fact in summarize_text(text).facts if fact.kind == "money"] == ["aid"]


def test_what_it_is_put_at_is_the_noun_that_the_pronoun_takes_up():
    text = "Nobody would disclose the valuation, but a banker put it at $90 million."
    assert [fact.role for fact in summarize_text(text).facts] == ["valuation"]


def test_a_price_for_each_goes_on_with_what_it_came_to():
    text = "Printing costs fell from $0.23 a page to $0.10."
    assert [fact.role for fact in summarize_text(text).facts] == ["cost", "cost"]


def test_what_has_no_role_has_none_at_another_time():
    text = (
        "Adjusted EBITA improved to £31 million. Free cash flow was £12 million (2024: £9 million)."
    )
    assert [fact.role for fact in summarize_text(text).facts if fact.kind == "money"] == [
        "profit",
        None,
        None,
    ]


def test_a_maker_of_boxes_shows_no_film():
    text = (
        "Box maker shuts a plant\n\nLendal makes boxes. Freight added another $9 million to costs."
    )
    assert [fact.role for fact in summarize_text(text).facts if fact.kind == "money"] == ["cost"]
