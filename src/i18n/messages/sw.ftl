### Everything Slatebook says, in Swahili.
### credit book = daftari la madeni, shop = duka, owner = mwenye duka, clerk = msaidizi, customer = mteja, account = akaunti
### balance = deni (salio alone would read as money one has), credit = ziada, on credit = kwa mkopo, limit = kikomo
### sale = mauzo, payment = malipo, entry = rekodi, open = haijalipwa, due = tarehe ya kulipa, overdue/late = imechelewa
### late fee = faini ya kuchelewa, early discount = punguzo la kulipa mapema, terms = masharti, payment plan = mpango wa malipo
### instalment = awamu, promise = ahadi, confirm = thibitisha, acknowledge = kiri, dispute = pingamizi, set aside = tengwa
### void/take back = batilisha, undo = tendua, cancel = ghairi, write-off = futa deni, waive = samehe, refund = rudisha, adjust = rekebisha
### hold = simamisha, block = zuia, release = ruhusu tena, receipt = risiti, receipt code = msimbo wa risiti, head/fingerprint = muhuri
### statement = taarifa ya akaunti, points = pointi, redeem = tumia pointi, reminder = kikumbusho, notice = taarifa, invite = mwaliko
### link (a chat) = unganisha, review = mapitio, grade = daraja, score = alama, tag = lebo, put away = weka kando

## The balance, second line of every reply

balance = Deni la sasa { $balance }.
balance-of-limit = Deni la sasa { $balance } kati ya kikomo cha { $limit }.
balance-with-disputed = Deni la sasa { $balance }, kati yake { $disputed } ina pingamizi.
balance-with-disputed-of-limit = Deni la sasa { $balance }, kati yake { $disputed } ina pingamizi; kikomo { $limit }.
balance-beside-disputed = Deni la sasa { $balance }; { $disputed } ina pingamizi.
balance-in-credit = Akaunti ina ziada ya { $credit }.
balance-in-credit-beside-disputed = Akaunti ina ziada ya { $credit }; { $disputed } ina pingamizi.

## Parts of entries

goods-measured = { $quantity } { $unit } { $name }
goods-measured-unnamed = { $quantity } { $unit }
goods-counted = { $quantity } × { $name }
goods-counted-unnamed = vipande { $quantity }
goods-unnamed = bidhaa
goods-priced = { $goods } { $amount }
and-more = na { $count } zaidi
dated = Tarehe { $on }.
receipt = Risiti <code>{ $code }</code>
entries-and-more = { $entries } na { $count } zaidi

state-awaited =
    { $what ->
        [sale] mauzo bado hayajathibitishwa, { $name } ameulizwa
       *[payment] malipo bado hayajakiriwa, { $name } ameulizwa
    }
state-not-linked =
    { $what ->
        [sale] mauzo hayajathibitishwa, { $name } bado hajaunganishwa
       *[payment] malipo hayajakiriwa, { $name } bado hajaunganishwa
    }
state-not-reachable =
    { $what ->
        [sale] mauzo hayajathibitishwa, { $name } hapatikani kwenye gumzo
       *[payment] malipo hayajakiriwa, { $name } hapatikani kwenye gumzo
    }
state-disputed = yamepingwa na { $name }
state-confirmed =
    { $what ->
        [sale] yamethibitishwa na { $by }, { $time }
       *[payment] yamekiriwa na { $by }, { $time }
    }
state-confirmed-by-you =
    { $what ->
        [sale] umethibitisha, { $time }
       *[payment] umekiri, { $time }
    }
time-and-date = { $time }, { $date }

due-in-future = ilipwe kufikia { $due }
due-today = ilipwe leo
due-overdue = ilipaswa kulipwa { $due }, imechelewa siku { $days }
due-in-plan = kwenye mpango wa malipo
due-of-fee = faini ya kuchelewa, { $due }
item = #{ $entry } { $amount }, { $due }
item-part = #{ $entry } imebaki { $left } kati ya { $amount }, { $due }
item-disputed = { $item }; { $disputed } ina pingamizi
item-early = { $item }; { $price } ikilipwa kufikia { $until }
early-ended = Punguzo la kulipa mapema kwa #{ $entry } limeondoka nazo: lilikuwa { $amount } kwa pesa iliyolipwa kufikia { $until }.
owed-today = Ukilipa leo ni { $owed }, baada ya punguzo la kulipa mapema.

history-entry = #{ $entry }, { $on }: { $what }
history-sale = { $amount } kwa mkopo
history-payment = malipo ya { $amount }
history-raised = { $amount } imeongezwa kwenye deni
history-lowered = { $amount } imepunguzwa kwenye deni
history-refunded = { $amount } imerudishwa
history-opening = deni la awali { $amount }
history-opening-credit = ziada ya awali { $amount }
history-discount = { $amount } punguzo la kulipa mapema kwa #{ $item }
history-redeemed = matumizi ya { $points }, { $amount }
history-write-off = deni la { $amount } limefutwa
history-fee = { $amount } faini ya kuchelewa kwa #{ $item }
history-fee-waiver = faini ya kuchelewa #{ $fee } ya { $amount } imesamehewa
history-void = inabatilisha #{ $voids } ya { $amount }
history-goods = { $what }, { $goods }
history-voided = { $what } (imebatilishwa)
history-photos = { $what }; picha { $count }
history-state =
    { $state ->
        [confirmed] { $what }; imethibitishwa
        [awaited] { $what }; bado haijathibitishwa
        [not-linked] { $what }; haijathibitishwa
       *[disputed] { $what }; ina pingamizi
    }

## Sales

sale-recorded = #{ $entry } { $name }: { $amount } kwa mkopo, ilipwe kufikia { $due }.
sale-for-you = { $shop }: #{ $entry } { $amount } kwa mkopo, ilipwe kufikia { $due }.
sale-overridden =
    { $rule ->
        [hold] Mkopo umesimamishwa, ameuziwa mara hii tu.
       *[limit] Imepita kikomo, imeruhusiwa mara hii tu.
    }
early-offer = Punguzo la { $percent } ikilipwa kufikia { $until }: { $price }.
early-discount = Punguzo la kulipa mapema { $amount } kwa #{ $entry }.
credit-used = { $amount } yake imelipwa kutoka kwenye ziada.
is-this-right = Je, hii ni sahihi?
entries-confirmed = { $shop }: umethibitisha { $entries }, asante.

## Payments

payment-recorded = #{ $entry } { $name }: malipo ya { $amount }.
fee-not-owed = Faini ya kuchelewa #{ $fee } ya { $amount } ilikuja baada ya tarehe ya malipo haya: haikupaswa kutozwa.
payment-stands = Hakuna kilichoongezwa: ni #{ $entry } ya { $name }.
payment-for-you = { $shop }: #{ $entry } { $amount } imepokelewa, asante.
settled = Kilicholipwa: { $list }.
settled-whole = #{ $entry } ({ $amount })
settled-part = { $amount } ya #{ $entry } (imebaki { $left })
credit-kept = { $amount } imewekwa kama ziada.
method =
    { $method ->
        [cash] Taslimu
        [mpesa] M-Pesa
        [upi] UPI
        [bank] Kupitia benki
        [card] Kadi
       *[cheque] Hundi
    }
paid-by = { $method }.
paid-by-with-reference = { $method }, { $reference }.
paid-for-entry = Kwa #{ $entry }.
paid-with-reference = Namba ya kumbukumbu { $reference }.

## Taking back

taken-back-sale = mauzo #{ $voids } ya { $amount } yamebatilishwa
taken-back-payment = malipo #{ $voids } ya { $amount } yamebatilishwa
taken-back-write-off = kufutwa kwa deni #{ $voids } la { $amount } kumebatilishwa
taken-back-discount = #{ $voids }, pointi zilizotumika kwa { $amount }, imebatilishwa
taken-back-adjustment = #{ $voids } ya { $amount } imebatilishwa
taken-along =
    { $what ->
        [discount] Pamoja na punguzo la kulipa mapema #{ $entry } la { $amount }.
        [write-off] Pamoja na kufutwa kwa deni #{ $entry } la { $amount }.
        [points] Pamoja na pointi zilizotumika #{ $entry } za { $amount }.
       *[fee] Pamoja na faini ya kuchelewa #{ $entry } ya { $amount }.
    }
entry-voided = #{ $entry } { $name }: { $what }.
entry-taken-back = { $shop }: { $what }.
reason = Sababu: { $reason }
reason-added = #{ $entry } { $name }: sababu imeandikwa.
undo-choices =
    { $why ->
        [not-your-entry] Mtu mwingine aliandika #{ $entry } ya { $name }. Ibatilishwe hata hivyo?
       *[too-late-to-undo] #{ $entry } ya { $name } ina zaidi ya siku moja. Ibatilishwe hata hivyo?
    }
undo-choices-clerk =
    { $why ->
        [not-your-entry] Mtu mwingine aliandika #{ $entry } ya { $name }, kwa hiyo mwenye duka ndiye anaamua. Aulizwe?
        [confirmed-meanwhile] { $name } ameshathibitisha #{ $entry }, kwa hiyo mwenye duka ndiye anaamua. Aulizwe?
       *[too-late-to-undo] #{ $entry } ya { $name } ina zaidi ya dakika 10, kwa hiyo mwenye duka ndiye anaamua. Aulizwe?
    }
void-asked = { $by } anaomba ubatilishe hii:
owner-asked = #{ $entry } { $name }: mwenye duka ameombwa aibatilishe.
owner-asked-next = Mpaka afanye hivyo, inabaki.
undo-line = #{ $entry } { $name }, { $on }: { $what }
edited-stands = #{ $entry } inabaki kama ilivyoandikwa.
edited-stands-why = Kubadilisha ujumbe hakubadilishi chochote kwenye akaunti ya { $name }. Kubatilisha rekodi, bonyeza Tendua.

## Written off, given back, corrected

written-off = #{ $entry } { $name }: deni la { $amount } limefutwa.
debt-let-go = { $shop }: #{ $entry } umesamehewa { $amount }, hudaiwi tena.
adjusted =
    { $how ->
        [more] #{ $entry } { $name }: { $amount } imeongezwa kwenye deni.
        [less] #{ $entry } { $name }: { $amount } imepunguzwa kwenye deni.
       *[refund] #{ $entry } { $name }: { $amount } imerudishwa.
    }
balance-adjusted =
    { $how ->
        [more] { $shop }: #{ $entry } { $amount } imeongezwa kwenye deni lako.
        [less] { $shop }: #{ $entry } { $amount } imepunguzwa kwenye deni lako.
       *[refund] { $shop }: #{ $entry } umerudishiwa { $amount }.
    }
adjusted-due = Ilipwe kufikia { $due }.
customer-terms-changed =
    { $how ->
        [same] { $name }: masharti tayari ni haya.
        [own] { $name }: masharti mapya.
       *[shop] { $name }: masharti ya duka tena.
    }
customer-terms-asked = { $name } ameombwa ayakubali.
ask-sum =
    { $verb ->
        [writeoff] Unafuta kiasi gani cha deni la { $name }? Unaweza kuandika na sababu: <code>300 moved away</code>
        [refund] Unamrudishia { $name } kiasi gani cha ziada?
       *[adjust] Deni la { $name } libadilike kwa kiasi gani? <code>+50</code> ni kuongeza deni, <code>-50</code> kupunguza; unaweza kuandika na sababu.
    }
ask-terms = { $name } anunue kwa masharti gani? Andika <code>net 15</code>, <code>2/10 net 30</code> au <code>due on the 5th</code>. Sasa:
terms-own-back = Kurudi kwenye masharti ya duka: <code>terms { $full } shop</code>
terms-as-shop = Haya ni masharti ya duka.
terms-early =
    { $days ->
        [0] Punguzo la { $percent } kwa kinacholipwa siku hiyo hiyo.
        [one] Punguzo la { $percent } kwa kinacholipwa ndani ya siku { $days }.
       *[other] Punguzo la { $percent } kwa kinacholipwa ndani ya siku { $days }.
    }
customer-terms-day = Mauzo hulipwa tarehe { $day } ya kila mwezi.
link-offer-terms-day = Masharti: unachochukua kwa mkopo hulipwa tarehe { $day } ya kila mwezi.

## Credit stopped, and late fees let go

held = { $name } amesimamishwa: hauziwi kwa mkopo.
held-next = Bado unaweza kuruhusu mauzo mamoja. Kumruhusu tena: <code>release { $full }</code>
blocked = { $name } amezuiwa: hauziwi kabisa kwa mkopo.
blocked-next = Kumruhusu tena: <code>release { $full }</code>
released = { $name } anaweza tena kununua kwa mkopo.
no-credit = { $shop } haliwezi kukuuzia kwa mkopo kwa sasa.
no-credit-next = Akaunti yako inabaki ilivyo, na unaweza kulipa kama kawaida. Kama kuna kitu si sawa, tafadhali zungumza na duka.
credit-again = { $shop } linaweza tena kukuuzia kwa mkopo.
on-hold = { $name } amesimamishwa: { $why }.
on-hold-question = Je, { $name } auziwe { $total } kwa mkopo hata hivyo?
hold-overdue = #{ $entry } imechelewa siku { $days }
hold-member = mwenye duka aliamua hivyo { $on }
hold-plan = mpango wa malipo haukufuatwa, tangu { $on }
hold-since = imechelewa muda mrefu, tangu { $on }
fee-waived = #{ $entry } { $name }: faini ya kuchelewa #{ $fee } ya { $amount } imesamehewa.
fee-let-go = { $shop }: faini ya kuchelewa #{ $fee } ya { $amount } imesamehewa, hudaiwi.

## Points

points =
    { $points ->
        [0] pointi sifuri
        [one] pointi { $points }
       *[other] pointi { $points }
    }
points-worth = { $points }, thamani { $worth }
my-points = { $shop }: una { $points }.
points-none-given = { $shop } halitoi pointi.
points-below-zero = Pointi ulizokuwa umetumia zimebatilishwa. Ukiwa na zaidi ya sifuri, unaweza kutumia tena.
points-below-zero-of = Pointi zilizokuwa zimetumika zimebatilishwa.
points-off-now = Kwa sasa duka halitoi pointi, na haziwezi kutumika.
points-next = Kuzipunguza kwenye deni lako: <code>redeem { $count }</code>
points-of = { $name } ana { $points }.
points-came-customer =
    { $how ->
        [earned] Umepata { $points }, sasa una { $total }.
        [back] Umerudishiwa { $points }, sasa una { $total }.
       *[less] Zimeondolewa { $points }, sasa una { $total }.
    }
points-came-shop =
    { $how ->
        [earned] Amepata { $points }, jumla { $total }.
        [back] Amerudishiwa { $points }, jumla { $total }.
       *[less] Zimeondolewa { $points }, zimebaki { $total }.
    }
points-redeemed = { $shop }: #{ $entry } umetumia { $points }, deni limepungua { $amount }.
points-redeemed-as-much = Uliomba { $asked }; deni lililobaki halichukui zaidi.
customer-redeemed = #{ $entry } { $name } ametumia { $points }: deni limepungua { $amount }.
points-left = Pointi zilizobaki: { $points }.
redeem-ends-early = { $points } zingepunguza { $amount }, lakini punguzo la kulipa mapema hupatikana kwa kulipa pesa tu.
redeem-early-lost = Litaondoka nazo: punguzo la { $amount } kwa #{ $entry }, ambalo unapata ukilipa kufikia { $until }.
redeem-ends-early-next = Lipa kufikia siku hiyo ulipate, pointi zako zinabaki. Au tumia pointi sasa, bila punguzo.
ask-redeem = Pointi ngapi? Deni lililobaki linachukua { $points }, { $worth }.

## Feedback

feedback-ask = Ulionaje huduma ya { $shop }? 1 ni mbaya, 5 ni nzuri sana.
feedback-yours = Umetoa { $rating } kati ya 5, asante.
feedback-noted = { $shop } limepata { $rating } yako kati ya 5, asante.
ask-feedback-words = Ungependa kuliambia nini { $shop }?
feedback-none = Bado hakuna aliyeulizwa na kujibu. Mteja huulizwa akishalipa kila kitu, si zaidi ya mara moja kwa siku 30.
feedback-summary =
    { $count ->
        [one] { $average } kati ya 5, kutokana na jibu 1:
       *[other] Wastani { $average } kati ya 5, kutokana na majibu { $count } ya mwisho:
    }
feedback-of = { $name }: { $said }
feedback-rated = { $rating } kati ya 5 tarehe { $on }
feedback-said = { $rating } kati ya 5 tarehe { $on }, “{ $words }”

## How the shop sells and chases

policy = { $shop }, jinsi linavyouza kwa mkopo:
policy-changed = Imebadilika.
policy-same = Tayari ni hivyo.
policy-before = Awali: { $sentence }
policy-now = Sasa: { $sentence }
policy-earlier-sales = Mauzo ya awali yanabaki na masharti yake.
policy-asked = Wateja wako waliounganishwa wameombwa wakubali.
policy-no-fee = Bila faini ya kuchelewa.
terms-fee = Faini ya kuchelewa: { $fee }.
fee-share = { $percent } ya kiasi ambacho hakijalipwa
fee-once =
    { $days ->
        [0] { $amount }, mara moja, baada ya tarehe ya kulipa, si zaidi ya { $cap } ya mauzo
        [one] { $amount }, mara moja, siku { $days } baada ya tarehe ya kulipa, si zaidi ya { $cap } ya mauzo
       *[other] { $amount }, mara moja, siku { $days } baada ya tarehe ya kulipa, si zaidi ya { $cap } ya mauzo
    }
every-days =
    { $days ->
        [one] kila siku
       *[other] kila siku { $days }
    }
fee-every =
    { $days ->
        [0] { $amount }, baada ya tarehe ya kulipa na tena { $again }, jumla si zaidi ya { $cap } ya mauzo
        [one] { $amount }, siku { $days } baada ya tarehe ya kulipa na tena { $again }, jumla si zaidi ya { $cap } ya mauzo
       *[other] { $amount }, siku { $days } baada ya tarehe ya kulipa na tena { $again }, jumla si zaidi ya { $cap } ya mauzo
    }
policy-terms-paper = Wateja walikubali masharti kwa karatasi.
policy-terms-chat = Wateja hukubali masharti kwenye gumzo.
policy-hold-never = Kuchelewa pekee hakumsimamishi mteja.
policy-hold = Mteja husimamishwa akichelewa zaidi ya siku { $days }.
policy-reminders-none = Hakuna vikumbusho.
policy-reminders = Vikumbusho siku { $days } kutoka tarehe ya kulipa.
policy-reminders-every = Vikumbusho siku { $days } kutoka tarehe ya kulipa, kisha { $again }.
policy-hours = Taarifa hutumwa { $hours } kila siku.
policy-hours-rest = Taarifa hutumwa { $hours }, isipokuwa { $days }.
policy-mode-auto = Taarifa hujituma zenyewe.
policy-mode-ask = Taarifa husubiri ruhusa yako.
policy-link-none = Hakuna kiungo cha kulipia.
policy-link = Kiungo cha kulipia: { $link }
policy-promise = Ahadi ya kulipa inaweza kuwa hadi siku { $days } mbele.
policy-plan =
    { $missed ->
        [one] Mpango wa malipo huisha awamu { $missed } ikikosa kulipwa.
       *[other] Mpango wa malipo huisha awamu { $missed } zikikosa kulipwa.
    }
policy-review-never = Vikomo hupitiwa unapoomba.
policy-review =
    { $days ->
        [one] Vikomo hupitiwa kila siku.
       *[other] Vikomo hupitiwa kila siku { $days }.
    }
policy-no-points = Hakuna pointi za kulipa kwa wakati.
policy-points = Pointi 1 kwa kila { $per } ya mauzo yaliyolipwa kufikia tarehe yake; pointi moja ina thamani ya { $worth }.
policy-points-from-now = Inahusu mauzo kuanzia sasa; mauzo ya awali yanapata kama zamani. Thamani ya pointi inaanza mara moja.
policy-example-points = Kubadilisha: <code>policy points 1 per 100 worth 1</code>
policy-example-net = Kubadilisha: <code>policy terms net 30</code>, <code>policy terms 2/10 net 30</code> au <code>policy terms due on the 5th</code>
policy-example-late-fee = Kubadilisha: <code>policy late-fee 2% after 7 days every 30 days cap 20%</code>
policy-example-terms = Kubadilisha: <code>policy terms on paper</code>
policy-example-starter = Kubadilisha: <code>policy starter 5000</code>
policy-example-hold = Kubadilisha: <code>policy hold 30 days</code>
policy-example-reminders = Kubadilisha: <code>policy reminders -3 0 3 7 every 30 days</code>
policy-example-hours = Kubadilisha: <code>policy hours 9-19 rest sun</code>
policy-example-mode = Kubadilisha: <code>policy mode ask</code>
policy-example-pay-link = Kubadilisha: <code>policy pay-link upi://pay?pa=shop@bank&am={"{"}amount{"}"}&tn={"{"}reference{"}"}</code>
policy-example-promise = Kubadilisha: <code>policy promise 14 days</code>
policy-example-review = Kubadilisha: <code>policy review every 30 days</code>
policy-example-plan = Kubadilisha: <code>policy plan 2 missed</code>
weekday =
    { $day ->
        [mon] Jumatatu
        [tue] Jumanne
        [wed] Jumatano
        [thu] Alhamisi
        [fri] Ijumaa
        [sat] Jumamosi
       *[sun] Jumapili
    }
terms-offer = { $shop } lina masharti mapya.
terms-offer-earlier = Ulichonunua awali kinabaki na masharti yake. Je, unakubali?
terms-agreed = { $shop }: umekubali masharti haya, asante.
customer-not-agreed = { $name } bado hajakubali masharti.

## Disputes

dispute-raised = #{ $entry } { $name }: pingamizi la { $amount }.
dispute-reason =
    { $reason ->
        [amount] { $name } anasema kiasi si sahihi.
        [goods] { $name } anasema bidhaa si sahihi.
        [not-mine] { $name } anasema si yake.
       *[other] { $name } anasema kuna kitu si sahihi.
    }
dispute-words = { $name } anasema: “{ $words }”
dispute-says = { $name } anasema: alilipa { $amount }.
dispute-frozen = { $amount } imetengwa mpaka uamue: hakuna vikumbusho vyake.
dispute-nothing-frozen = Hakuna kilichotengwa kwa ajili yake.
dispute-stood-by = #{ $entry } { $name }: inabaki kama ilivyoandikwa.
customer-told = { $name } amejulishwa.
customer-not-told = { $name } hawezi kujulishwa kwenye gumzo: tafadhali mjulishe mwenyewe.
dispute-noted = { $shop }: #{ $entry } pingamizi la { $amount }.
dispute-noted-reason =
    { $reason ->
        [amount] Umesema kiasi si sahihi.
        [goods] Umesema bidhaa si sahihi.
        [not-mine] Umesema si yako.
       *[other] Umesema kisicho sahihi.
    }
dispute-noted-says = Umesema: ulilipa { $amount }.
dispute-shop-decides = { $shop } limejulishwa na litajibu hapa.
dispute-noted-frozen = Mpaka wakati huo hakuna atakayekudai { $amount }.
dispute-stands = { $shop }: #{ $entry } { $amount } inabaki kama ilivyoandikwa.
dispute-stands-asked = Duka limeiangalia na kuiacha rekodi. Basi, je, ni sahihi?
ask-correction = #{ $entry } { $name }: { $amount }. Sahihi ni nini?
ask-correction-goods = Andika bidhaa na bei zake, au kiasi sahihi tu: <code>2 kg rice 110, oil 90</code>
ask-correction-amount = Andika kiasi sahihi: <code>200</code>
corrected-debt = { $amount } kwa mkopo, ilipwe kufikia { $due }
corrected-payment = malipo ya { $amount }
entry-corrected = #{ $entry } { $name }: { $now }, badala ya #{ $was } ({ $before }).
dispute-corrected = #{ $was } { $name }: imesahihishwa, sasa ni #{ $now }.
correction-for-you = { $shop } limesahihisha #{ $was } ({ $before }). Sasa ni #{ $entry }: { $now }.
correction-took-over = { $amount } yake imeshalipwa.
message-corrected = { $shop }: #{ $was } { $amount } imesahihishwa, sasa ni #{ $now }.
dispute-stands-why = Duka limeiangalia na kuiacha rekodi. Kama si sahihi, tafadhali zungumza na duka.

## Photos

photo-from-customer = { $name } ametuma picha ya { $place }: { $what }.
photo-of-claim-from-customer = { $name } ametuma picha kwa ajili ya { $place }.
photo-from-shop = { $shop } limeongeza picha kwenye { $place }: { $what }.
photo-of-claim-from-shop = { $shop } limeongeza picha kwa ajili ya { $place }.
photo-claim = malipo ya { $amount } tarehe { $on }
photo-place = #{ $entry } { $whose }: { $what }.
photo-place-claim = { $whose }: malipo ya { $amount } tarehe { $on }
photo-which = Picha { $number } kati ya { $count }, kutoka kwa { $from }, { $on }.
photo-which-own = Picha { $number } kati ya { $count }, yako, { $on }.
photo-words = “{ $words }”
photos-added =
    { $added ->
        [one] { $whose }: picha imeongezwa kwenye { $place }.
       *[other] { $whose }: picha { $count } zimeongezwa kwenye { $place }.
    }
photos-added-more =
    { $added ->
        [one] { $whose }: picha imeongezwa kwenye { $place }, jumla { $count }.
       *[other] { $whose }: picha { $added } zimeongezwa kwenye { $place }, jumla { $count }.
    }
photos-shop-told = { $shop } pia linaiona.
photos-customer-told = { $name } pia anaiona.
photos-customer-not-told = { $name } hawezi kuonyeshwa kwenye gumzo.
photos-held = Nimeihifadhi picha kwa ajili yake. Sasa jibu swali la juu, au <code>cancel</code>.
ask-photo-place = Hii ni ya rekodi gani?
ask-photo-place-shop = Iguse, au andika nyingine: <code>Asha #12</code>
ask-photo-place-customer = Iguse, au andika namba ya nyingine: <code>#12</code>

## Messages

offer-message = Hii si amri. Nimtumie { $name }?
offer-message-to-shop = Nitume hii kwa { $shop }?
quoted = “{ $text }”
ask-message = Unataka kumwandikia { $name } nini?
ask-message-to-shop = Unataka kuliandikia { $shop } nini?
message-from = { $name } anaandika:
message-sent = Imetumwa kwa { $name }.
message-to-muted = { $name } hataki vikumbusho, lakini anapata unachoandika.
message-passed-on = { $shop } limepata ujumbe wako na linaweza kujibu hapa.

## Claims

claim-raised = { $name } anasema: alilipa { $amount } tarehe { $on }.
claim-question = Je, imefika?
claim-not-received = { $name }: { $amount } haijapokelewa.
claim-same = { $name }: { $amount } ni pesa ile ile ya #{ $payment }.
claim-same-unnumbered = { $name }: { $amount } ni pesa iliyokwisha kuhesabiwa.
claim-noted = { $shop } limeulizwa kuhusu { $amount } uliyolipa tarehe { $on }.
claim-noted-next = Itahesabiwa duka likisema imefika. Utajulishwa hapa.
claim-refused = { $shop }: { $amount } haijafika.
claim-refused-next = Kama una namba ya kumbukumbu, itume pamoja na kiasi: <code>paid { $figure } QK12AB34</code>
claim-refused-same = { $shop }: { $amount } ni pesa ile ile ya #{ $payment }, imeshahesabiwa.
claim-refused-same-unnumbered = { $shop }: { $amount } imeshahesabiwa.

## Plans

plan-rhythm =
    { $every ->
        [week] kila wiki
        [two-weeks] kila wiki mbili
       *[month] kila mwezi
    }
plan-terms = { $total } kwa awamu { $count }, { $rhythm }:
plan-instalment = { $number }. { $amount } tarehe { $due }
plan-instalment-state =
    { $state ->
        [paid] { $number }. { $amount } tarehe { $due }: imelipwa
        [missed] { $number }. { $amount } tarehe { $due }: imekosa kulipwa, imebaki { $left }
       *[open] { $number }. { $amount } tarehe { $due }: imebaki { $left }
    }
plan-entries = Kwa { $entries }.
plan-replaces = Unachukua nafasi ya mpango unaoendelea sasa.
plan-offer = { $shop } linapendekeza mpango:
plan-offer-counter = { $shop } linapendekeza mpango mwingine:
plan-offer-fresh = Hesabu zimebadilika tangu hapo, kwa hiyo hakuna kilichokubaliwa. Leo mpango ni:
plan-request = { $name } anaomba mpango:
plan-request-counter = { $name } anapendekeza mpango mwingine:
plan-sent-to-shop = { $shop } limeombwa mpango huu:
plan-sent-to-customer = Mpango umependekezwa kwa { $name }:
plan-until = Unaweza kukubaliwa mpaka { $until }.
plan-waits-for-shop = Jibu la duka litafika hapa, si baada ya { $until }.
plan-waits-for-customer = Unaanza { $name } akiukubali, si baada ya { $until }.
plan-customer-not-told = { $name } bado hayupo kwenye gumzo, kwa hiyo hakuna aliyeulizwa. Mtumie mwaliko: <code>invite { $full }</code>
plan-agreement-title = Mpango wa malipo kati ya { $shop } na { $customer }
plan-agreement-on = Ulikubaliwa tarehe { $on }.
plan-agreement-sum = { $customer } atalipa { $shop } { $total } kwa awamu { $count }, { $rhythm }:
plan-agreement-entries = Unalipa { $entries } kwenye akaunti. Kulipa mapema au zaidi kwa mara moja kunawezekana daima.
plan-agreement-rule = Awamu zikiwa zinalipwa, rekodi hizi hazipati faini ya kuchelewa. Awamu isiyolipwa siku tatu baada ya tarehe yake huhesabiwa imekosa kulipwa.
plan-agreed = { $shop }: mpango umekubaliwa.
plan-agreed-with = Mpango na { $name } umekubaliwa.
plan-agreed-hash = Muhuri wa makubaliano haya kwenye daftari: <code>{ $hash }</code>
agreement-letters = Faili hili haliwezi kuonyesha kila herufi: ? ni badala ya herufi isiyoonekana. Makubaliano, herufi kwa herufi, ni maandishi yaliyo kwenye gumzo.
plan-file = { $shop }: makubaliano kama faili.
plan-file-with = Makubaliano na { $name } kama faili.
plan-declined-you = { $shop }: umekataa mpango. Hakuna kinachobadilika.
plan-declined-by-shop = { $shop } limekataa mpango. Tarehe za kulipa zinabaki zile zile.
plan-withdrawn-you = { $shop }: mpango ulioomba umeondolewa.
plan-withdrawn-by-shop = { $shop } limeondoa mpango lililopendekeza. Tarehe za kulipa zinabaki zile zile.
plan-declined-with = Umekataa mpango wa { $name }. Hakuna kinachobadilika.
plan-declined-by = { $name } amekataa mpango.
plan-withdrawn-with = Mpango uliopendekezwa kwa { $name } umeondolewa.
plan-withdrawn-by = { $name } ameondoa mpango aliopendekeza.
plan-other-customer = Mwingine: <code>plan 4 weekly</code>
plan-other-shop = Mwingine: <code>plan { $full } 4 weekly</code>
plan-completed = { $shop }: mpango umelipwa, { $total } yote. Asante.
plan-completed-by = { $name } amelipa mpango, { $total } yote.
plan-over = { $shop }: hakuna kilichobaki kulipwa kwenye mpango, kwa hiyo umeisha.
plan-over-with = Hakuna kilichobaki kulipwa kwenye mpango na { $name }, kwa hiyo umeisha.
plan-defaulted =
    { $missed ->
        [one] { $shop }: mpango umeisha, kwa sababu awamu moja ilikosa kulipwa.
       *[other] { $shop }: mpango umeisha, kwa sababu awamu { $missed } zilikosa kulipwa.
    }
plan-defaulted-by =
    { $missed ->
        [one] Mpango na { $name } umeisha, kwa sababu awamu moja ilikosa kulipwa.
       *[other] Mpango na { $name } umeisha, kwa sababu awamu { $missed } zilikosa kulipwa.
    }
plan-back = Rekodi zake zinarudi kwenye tarehe zake za kulipa.
plan-cancelled = { $shop } limeumaliza mpango.
plan-cancelled-with = Mpango na { $name } umemalizwa.
plan-shown = { $shop }: mpango wako, imebaki { $left }.
plan-shown-with = Mpango na { $name }: imebaki { $left }.
plan-shown-change = Kuubadilisha: <code>plan 6 weekly</code>
plan-shown-change-with = Kuubadilisha: <code>plan { $full } 6 weekly</code>. Kuumaliza: <code>plan { $full } cancel</code>
plan-none = { $shop }: hakuna mpango.
plan-none-with = Hakuna mpango na { $name }.
plan-none-next = Kuomba mpango: <code>plan 4 weekly</code>
plan-none-next-with = Kupendekeza mpango: <code>plan { $full } 4 weekly</code>, pia <code>2 weeks</code> au <code>monthly</code> na <code>from 1 dec</code>
agreed-plan =
    { $missed ->
        [0] Mpango: { $paid } kati ya { $of } zimelipwa, inayofuata { $next } tarehe { $due }, imebaki { $left }.
       *[other] Mpango: { $paid } kati ya { $of } zimelipwa, { $missed } zimekosa kulipwa, inayofuata { $next } tarehe { $due }, imebaki { $left }.
    }
agreed-plan-left = Mpango: { $paid } kati ya { $of } zimelipwa, imebaki { $left }.
agreed-promise = Ahadi: { $amount } kufikia { $until }.

## Promises

promise-made = { $name } anaahidi { $amount } kufikia { $until }.
promise-made-next = Mpaka wakati huo hakuna kikumbusho wala faini ya kuchelewa.
promise-noted = { $shop } limejulishwa: utalipa { $amount } kufikia { $until }.
promise-noted-next = Mpaka wakati huo hakuna kikumbusho wala faini ya kuchelewa; siku yenyewe utakumbushwa mara moja.
promise-kept = { $shop }: umetimiza ahadi yako ya { $amount } kufikia { $until }. Asante.
promise-kept-by = { $name } ametimiza ahadi ya { $amount } kufikia { $until }.
promise-over = { $shop }: hakuna kilichobaki kulipwa, kwa hiyo ahadi yako ya { $amount } kufikia { $until } imeisha.
promise-over-by = Hakuna kilichobaki kulipwa, kwa hiyo ahadi ya { $name }, { $amount } kufikia { $until }, imeisha.
promise-broken = { $shop }: uliahidi { $amount } kufikia { $until }, na haijafika yote.
promise-broken-by = { $name } aliahidi { $amount } kufikia { $until }, na haijafika yote.
promise-received = { $received } yake imefika.
promise-broken-next = Kama umelipa: <code>paid { $figure }</code>. Vinginevyo sema utalipa lini: <code>promise friday</code>

## Accounts

account-open =
    { $count ->
        [one] { $name }: rekodi { $count } haijalipwa.
       *[other] { $name }: rekodi { $count } hazijalipwa.
    }
account-clear = { $name }: kila kitu kimelipwa.
my-account-open =
    { $count ->
        [one] Rekodi { $count } haijalipwa.
       *[other] Rekodi { $count } hazijalipwa.
    }
my-account-clear = Kila kitu kimelipwa.
account-not-linked = { $name } bado hajaunganishwa: <code>invite { $full }</code>
awaiting-you =
    { $count ->
        [one] Rekodi { $count } inasubiri uthibitisho wako: <code>confirm all</code>
       *[other] Rekodi { $count } zinasubiri uthibitisho wako: <code>confirm all</code>
    }
shop-totals =
    { $customers ->
        [one] Jumla ya madeni { $owed }; wanaodaiwa ni { $owing } kati ya mteja { $customers }.
       *[other] Jumla ya madeni { $owed }; wanaodaiwa ni { $owing } kati ya wateja { $customers }.
    }
shop-totals-none = Hakuna anayedaiwa.
shop-totals-credit = { $credit } imewekwa kama ziada ya wateja.
my-accounts = Akaunti zako:
my-accounts-line = { $shop }: { $balance }
how-to-pay = Lipa { $shop } kama unavyolipa siku zote.
how-to-pay-next = Kisha sema hapa, na duka litathibitisha: <code>paid { $figure }</code>
how-to-pay-nothing = { $shop }: hudaiwi chochote.
history = { $name }: rekodi #{ $first } hadi #{ $last }.
history-one = { $name }: rekodi #{ $entry }.
history-none = { $name }: bado hakuna kilichoandikwa.

## Customers

customer-name = { $name }
customer-phone = Simu { $phone }
customer-terms =
    { $days ->
        [0] Mauzo hulipwa siku hiyo hiyo.
        [one] Mauzo hulipwa baada ya siku { $days }.
       *[other] Mauzo hulipwa baada ya siku { $days }.
    }
customer-blocked = Amezuiwa tangu { $on }: hauziwi kabisa kwa mkopo.
customer-linked-on = Ameunganishwa kwenye { $channels }.
customer-not-linked = Bado hajaunganishwa: <code>invite { $name }</code>
customer-since = Mteja tangu { $since }, rekodi { $entries }.
customer-unconfirmed =
    { $count ->
        [one] { $count } kati yazo haijathibitishwa.
       *[other] { $count } kati yazo hazijathibitishwa.
    }
customer-muted = Amenyamazisha vikumbusho: hakuna kabla ya kuchelewa.
customer-points = Ana { $points }.
customer-feedback = Maoni: { $said }
customer-note = { $on }: { $text }
customers-page = Wateja { $from }–{ $to } kati ya { $total }:
customers-none = Bado hakuna wateja. Ongeza wa kwanza: <code>add Asha Verma</code>
customers-archived = Waliowekwa kando:
customers-archived-none = Hakuna aliyewekwa kando.
customers-tagged = Wenye lebo { $tag }:
nick-given = { $name } sasa anaitwa pia { $nick }.
nick-gone = { $name } hana tena jina jingine.
customer-renamed = { $before } sasa anaitwa { $name }.
tagged = { $name }: { $tags }.
tags-none = { $name } hana tena lebo.
customer-archived = { $name } amewekwa kando: hayumo kwenye orodha yoyote, hupatikana kwa jina kamili tu.
customer-archived-next = Daftari linabaki lilivyo. Mauzo yoyote yanamrudisha { $name }.
customer-forgotten = Zimefutwa. Kwenye daftari sasa huyu ni { $name }: kiasi na tarehe, bila chochote kinachoonyesha alikuwa nani.
customer-forgotten-told = Gumzo lililounganishwa limejulishwa, na muunganisho umeondolewa.
customer-forgotten-chats = Kilichoandikwa hapa awali kinabaki kwenye gumzo lako mwenyewe; unaweza kukifuta huko.
customer-back = { $name } amerudi kwenye orodha.
customer-put-away = Amewekwa kando: hayumo kwenye orodha.
customer-nick = Huitwa pia { $nick }
customer-tags = Lebo: { $tags }
customers-filtered =
    { $filter ->
        [overdue] Waliochelewa kulipa:
        [hold] Waliosimamishwa:
       *[blocked] Waliozuiwa:
    }
customers-filtered-none =
    { $filter ->
        [overdue] Hakuna aliyechelewa kulipa.
        [hold] Hakuna aliyesimamishwa.
       *[blocked] Hakuna aliyezuiwa.
    }
customer-owes = { $name } { $balance }
customer-in-credit = { $name } ziada { $credit }
customer-added = { $name } ameongezwa.
customer-opening = #{ $entry } deni la awali { $amount }, lilipwe kufikia { $due }.
customers-added =
    { $count ->
        [one] Mteja { $count } ameongezwa.
       *[other] Wateja { $count } wameongezwa.
    }
customers-added-next = Unganisha kila mmoja kwa <code>invite { $name }</code>
limit-changed = { $name }: kikomo sasa ni { $limit }.
limit-gone = { $name }: hakuna tena kikomo.
note-added = { $name }: imeandikwa, “{ $text }”.
note-added-private = Wewe na wasaidizi wako tu mnaiona.

## Customers and what they owe, from a file

import-how = <b>Leta wateja wako na madeni yao kutoka daftari lingine</b>
    Nitumie hapa faili la CSV, kutoka kwenye jedwali (“Save as”, “CSV UTF-8”) au kwenye programu uliyotumia awali.
import-how-columns = Mstari wa kwanza una majina ya safu. Ninazijua hizi, kwa mpangilio wowote:
    <b>Name</b> – jina; hii tu ndiyo lazima iwepo
    <b>Phone</b> – simu
    <b>Balance</b> – deni la mteja kwako; chini ya sifuri ni ziada. Safu mbili kama “You’ll get” na “You’ll give” zinafaa pia.
    <b>Due date</b> – tarehe ya kulipa, iliyopita au ijayo; isipokuwepo, masharti yako ya kawaida yanahesabiwa tangu leo
    <b>Limit</b> – kikomo
    <b>Nickname</b> – jina la pili unaloweza kuandika
    <b>Note</b> – dokezo; wewe na wasaidizi wako tu mnaliona
import-how-example = Kwa mfano:
    <code>Name,Phone,Balance,Due date</code>
    <code>Asha,+919812345678,1250,2026-12-15</code>
import-how-next =
    { $max ->
        [one] Unaona kila kitu kabla chochote hakijaandikwa. Mwisho mteja { $max } kwa faili moja.
       *[other] Unaona kila kitu kabla chochote hakijaandikwa. Mwisho wateja { $max } kwa faili moja.
    }
ask-import-column =
    { $what ->
        [name] Safu ipi ina jina la mteja?
       *[amount] Safu ipi ina deni la mteja?
    }
ask-import-column-line = Nimesoma mstari wa { $line } kama majina ya safu.
import-problems =
    { $count ->
        [one] Mstari { $count } hauwezi kuchukuliwa ulivyo, kwa hiyo hakuna kilichoandikwa:
       *[other] Mistari { $count } haiwezi kuchukuliwa ilivyo, kwa hiyo hakuna kilichoandikwa:
    }
import-problem = Mstari wa { $line } – { $problem }
import-problem-named = Mstari wa { $line }, { $name } – { $problem }
import-problems-next = Sahihisha faili ulitume tena.
file-words = Maneno yaliyokuja na faili hayakufanyiwa kazi.
    Kama ni amri, yatume bila faili: <code>{ $words }</code>
preview-import =
    { $count ->
        [one] Niongeze mteja mpya { $count } kutoka faili hili?
       *[other] Niongeze wateja wapya { $count } kutoka faili hili?
    }
preview-import-none = Nichukue faili hili? Hakuna mteja mpya ndani yake.
preview-import-opened =
    { $count ->
        [one] Mteja { $count } uliyenaye tayari ataandikiwa deni au kikomo; mengine yote yanabaki yalivyo.
       *[other] Wateja { $count } ulionao tayari wataandikiwa deni au kikomo; mengine yote yanabaki yalivyo.
    }
import-owed = Unachowadai: { $amount }
import-credit = Ziada: { $amount }
preview-import-ignored = Zilizoachwa: { $columns }
preview-customer-credit = { $line }, ziada { $amount }
preview-customer-due = { $line }, ilipwe kufikia { $due }
preview-customer-nick = { $line }, huitwa pia { $nick }
preview-customer-note = { $line }, dokezo “{ $note }”
customers-imported =
    { $count ->
        [one] Mteja { $count } ameongezwa kutoka kwenye faili.
       *[other] Wateja { $count } wameongezwa kutoka kwenye faili.
    }
customers-imported-opened =
    { $count ->
        [one] Mteja { $count } uliyekuwa naye ameandikiwa deni au kikomo.
       *[other] Wateja { $count } uliokuwa nao wameandikiwa deni au kikomo.
    }
customers-imported-next = Hakuna aliyejulishwa. Muunganishe kila mmoja kwa <code>invite { $name }</code>; orodha: <code>customers</code>

## How creditworthy somebody is

grade = Daraja { $grade }, alama { $score } kati ya 100: { $why }.
grade-new =
    { $settled ->
        [0] Bado hakuna daraja: mpaka sasa hakuna mauzo yaliyolipwa yote.
        [one] Bado hakuna daraja: mauzo mamoja tu yamelipwa, hayatoshi kuamua.
       *[other] Bado hakuna daraja: mauzo { $settled } yamelipwa, hayatoshi kuamua.
    }
reason-paid =
    { $days ->
        [0] amelipa { $onTime } kati ya { $judged } kwa wakati
        [one] amelipa { $onTime } kati ya { $judged } kwa wakati, kwa wastani huchelewa siku { $days }
       *[other] amelipa { $onTime } kati ya { $judged } kwa wakati, kwa wastani huchelewa siku { $days }
    }
reason-unpaid =
    { $count ->
        [one] 1 imechelewa sasa
       *[other] { $count } zimechelewa sasa
    }
reason-promises =
    { $count ->
        [one] ahadi 1 haikutimizwa
       *[other] ahadi { $count } hazikutimizwa
    }
reason-instalments =
    { $count ->
        [one] awamu 1 ilikosa kulipwa
       *[other] awamu { $count } zilikosa kulipwa
    }
reason-disputes =
    { $count ->
        [one] pingamizi 1 halikukubaliwa
       *[other] mapingamizi { $count } hayakukubaliwa
    }
reason-used = { $used }% ya kikomo imetumika
reason-since = ananunua kwa mkopo tangu { $on }
limit-suggested = Kwa malipo yake, kikomo cha { $limit } kinafaa.
customer-raise = Anaomba kikomo cha { $asked }: <code>requests</code>
review = Kwa walivyolipa, vikomo hivi vinaweza kubadilika:
review-rest = Hivi pia vinaweza kubadilika:
review-none = Hakuna kikomo cha kubadilisha: hakuna ambaye malipo yake yanaonyesha kingine.
review-none-so-far = Hapa hakuna anayehitaji kikomo kingine. Kuna wateja zaidi wa kuangalia.
review-line = <b>{ $name }</b>: { $current } → { $suggested }
review-line-none = <b>{ $name }</b>: bila kikomo → { $suggested }
review-due =
    { $count ->
        [one] { $shop }: ni wakati wa kupitia vikomo. Kwa alivyolipa, hiki kinaweza kubadilika:
       *[other] { $shop }: ni wakati wa kupitia vikomo. Kwa walivyolipa, { $count } vinaweza kubadilika:
    }
review-due-none = { $shop }: ni wakati wa kupitia vikomo. Hakuna ambaye malipo yake yanaonyesha kingine.
review-unread = { $name } ameachwa nje: akaunti hii haisomeki. Palipoharibika: <code>verify { $name }</code>
review-unread-more =
    { $count ->
        [one] Akaunti { $count } zaidi imeachwa nje kwa sababu hiyo hiyo. Kagua zote: <code>verify</code>
       *[other] Akaunti { $count } zaidi zimeachwa nje kwa sababu hiyo hiyo. Kagua zote: <code>verify</code>
    }
review-due-next = Hakuna kinachobadilika mpaka useme.
raise-asked = { $name } anaomba kikomo cha { $asked } ({ $on }).
raise-question = Ukibonyeza Tekeleza, kikomo kinakuwa { $asked }. Kwa kiasi kingine, bonyeza Nyingine….
raise-declined-with = { $name }: kikomo hakijapandishwa; aliomba { $asked }.
raise-noted = { $shop } limeombwa kikomo cha { $asked }.
raise-noted-next = Utapata jibu lao hapa.
raise-given = { $shop }: kikomo chako sasa ni { $limit }.
raise-given-other = { $shop }: kikomo chako sasa ni { $limit }. Uliomba { $asked }.
raise-given-all = { $shop }: huna tena kikomo.
raise-declined = { $shop } haliwezi kukupa kikomo cha { $asked } kwa sasa. Kikomo chako kinabaki kilivyo.
decisions =
    { $what ->
        [disputes] { $count ->
            [one] Pingamizi 1 linasubiri uamuzi wako:
           *[other] Mapingamizi { $count } yanasubiri uamuzi wako:
        }
       *[requests] { $count ->
            [one] Ombi 1 linasubiri jibu lako:
           *[other] Maombi { $count } yanasubiri jibu lako:
        }
    }
decisions-page =
    { $what ->
        [disputes] Mapingamizi { $from }–{ $to } kati ya { $count }:
       *[requests] Maombi { $from }–{ $to } kati ya { $count }:
    }
decisions-none =
    { $what ->
        [disputes] Hakuna pingamizi linalosubiri uamuzi wako.
       *[requests] Hakuna ombi linalosubiri jibu lako.
    }

## Invites and links

invite = Mwaliko wa { $name }:
invite-give = Mpe { $name } hii aone akaunti na kuthibitisha:
invite-code = Msimbo: <code>{ $code }</code>
invite-expires = Kwa mtu mmoja, mpaka { $date }.
invite-share = Akaunti yako ya { $shop } iko hapa, uiangalie na kuithibitisha wakati wowote.
invite-hello-link = Habari { $name }, akaunti yako ya { $shop } iko hapa, uiangalie na kuithibitisha wakati wowote: { $link }
invite-hello-code = Habari { $name }, akaunti yako ya { $shop } iko kwenye gumzo. Msimbo wako: { $code }
counter-invite = Kaunta ya { $shop }: wateja waskani hii.
counter-invite-code = Kaunta ya { $shop }: wateja wabandike msimbo huu kwenye gumzo lao.
counter-invite-next = Wanaandika jina lao, na wewe unasema ni nani.
counter-share = Akaunti yako ya { $shop }, uiangalie na kuithibitisha wakati wowote.
channel =
    { $channel ->
        [telegram] Telegram
        [slack] Slack
       *[web] gumzo la wavuti
    }
counter-request = “{ $name }” anaomba kuunganishwa kaunta ({ $channel }): ni nani?
guest-admitted = { $name } sasa anaiona akaunti na anaulizwa kama ni yake.
guest-declined = “{ $name }” ameambiwa aulize kaunta.
counter-waiting = { $shop } limeulizwa “{ $name }” ni nani.
counter-waiting-next = Utajulishwa hapa.
counter-declined = { $shop } halikuweza kusema wewe ni nani. Tafadhali omba kaunta kiungo chako mwenyewe.
person-invited = { $name }: nimeuliza kwenye { $channel } kama ni yeye.
person-invited-until = Utajulishwa mara akikubali. Ni halali mpaka { $until }.
customer-linked = { $name }: ameunganishwa na { $by } ({ $channel }).
customer-linked-next = { $name } sasa anaiona akaunti na anaombwa kuthibitisha unachoandika.
customer-unlinked = Muunganisho wa { $name } umeondolewa.
customer-unlinked-next = Akaunti inabaki ilivyo. Kiungo kipya: <code>invite { $name }</code>
link-declined = { $name }: mwaliko ulifunguliwa kwenye { $channel } na mtu aliyesema “Hapana”.
link-declined-next = Kiungo hicho kimetumika. Kipya: <code>invite { $name }</code>
unreachable = { $name } hapatikani kwenye { $channel }.
unreachable-next = Yaliyo mapya mwambie mwenyewe. Kiungo kipya: <code>invite { $name }</code>
undelivered-answer = Jibu kwa { $name } kwenye { $channel } halikufika: tafadhali mwambie mwenyewe alichouliza.
undelivered-record = { $name } hakuweza kujulishwa kwenye { $channel } kilichoandikwa: tafadhali mwambie mwenyewe.
undelivered-notice = Taarifa kwa { $name } kwenye { $channel } haikufika: tafadhali mkumbushe mwenyewe.
link-offer = { $shop } lina akaunti ya { $name }.
link-offer-terms =
    { $days ->
        [0] Masharti: unachochukua kwa mkopo hulipwa siku hiyo hiyo.
        [one] Masharti: unachochukua kwa mkopo hulipwa baada ya siku { $days }.
       *[other] Masharti: unachochukua kwa mkopo hulipwa baada ya siku { $days }.
    }
link-offer-changed = Masharti yamebadilika tangu ulipoulizwa, kwa hiyo unaulizwa tena.
link-offer-question = Je, ni wewe? Ukisema ndiyo unakubali masharti haya.
linked = Karibu, { $name }: hii ni akaunti yako ya { $shop }.
linked-next = Wakati wowote: <code>balance</code>, <code>history</code>, na <code>paid 500</code> ukishalipa.
link-not-me = Asante kwa kusema. Hakuna kilichounganishwa, na kiungo hiki hakifanyi kazi tena.
link-not-me-next = Kama unanunua huko kwa mkopo, liombe duka kiungo chako mwenyewe.
was-unlinked = { $shop } limeondoa muunganisho na gumzo hili. Kama si sawa, liombe kiungo kipya.
was-unlinked-unnamed = Duka moja limeondoa muunganisho wake na gumzo hili. Kama si sawa, liombe kiungo kipya.
you-were-forgotten = { $shop } limefuta lilichohifadhi kukuhusu, na gumzo hili halijaunganishwa nalo tena.
you-were-forgotten-next = Kilichoandikwa hapa awali kinabaki kwenye gumzo lako mwenyewe; unaweza kukifuta hapa.

## Shops, seats and staff

role =
    { $role ->
        [owner] mwenye duka
        [clerk] msaidizi
       *[customer] mteja
    }
shop-opened = { $shop } limefunguliwa: kiasi kwa { $currency }, saa za { $zone }.
shop-opened-limit = Mteja mpya anaweza kudaiwa mpaka { $limit }.
shop-opened-no-limit = Mteja mpya anaweza kudaiwa kiasi chochote.
shop-opened-dates = { $typed } husomwa { $date }.
shop-opened-tip-add = 1. Ongeza mteja: <code>add Asha Verma limit 5000</code>
shop-opened-tip-sale = 2. Andika mauzo: <code>sale Asha 2 kg rice 120, oil 90</code>
shop-opened-tip-pay = 3. Andika malipo: <code>pay Asha 500</code>
staff-invite =
    { $role ->
        [owner] Mwaliko wa mwenye duka wa pili wa { $shop }:
       *[clerk] Mwaliko wa msaidizi wa { $shop }:
    }
staff-share = Umealikwa kusaidia kwenye daftari la { $shop }.
staff-joined = { $name } amejiunga, kama { $role }.
staff-removed = { $name } hatunzi tena daftari hili kama { $role }.
seat-lost = Hutunzi tena daftari la { $shop }.
seat-lost-next = Maduka mengine uliyomo: <code>shops</code>
staff = Wanaotunza daftari hili:
staff-line = { $name }, { $role }
staff-next = Mwingine: <code>staff invite clerk</code>
staff-welcome =
    { $role ->
        [owner] Karibu { $shop }: sasa wewe ni mwenye duka.
       *[clerk] Karibu { $shop }: sasa wewe ni msaidizi.
    }
staff-welcome-next = Unachoweza kufanya: <code>help</code>
seats = Maduka uliyomo:
seats-line = { $shop }, { $role }
seats-line-active = { $shop }, { $role } (sasa)
seat-taken = Sasa uko { $shop }, kama { $role }.
export =
    { $customers ->
        [one] Hili hapa daftari, lenye mteja { $customers }.
       *[other] Hili hapa daftari, lenye wateja { $customers }.
    }
export-jsonl = Tukio moja kwa kila mstari, na mihuri yote: yeyote anaweza kulikagua.
export-csv = Rekodi moja kwa kila mstari, kwa programu yoyote ya jedwali.
export-hledger = Jarida la uhasibu wa pande mbili: <code>hledger -f</code> na jina la faili huonyesha madeni yale yale.

## Reports

report = Duka lako, { $month }.
report-so-far = Duka lako, { $month }, mpaka { $today }.
report-sold = Mauzo kwa mkopo: { $sold }.
report-collected = Pesa iliyopokelewa: { $collected }.
report-then = Madeni mwishoni mwa mwezi: { $owed }.
report-today = Leo, { $today }:
report-most = Wanaodaiwa zaidi:
report-debtor = { $name }: { $balance }
report-debtor-late = { $name }: { $balance }, kati yake { $late } imechelewa

## The report’s picture

picture-today = Madeni leo, { $today }
picture-owing =
    { $customers ->
        [one] wanaodaiwa ni { $owing } kati ya mteja { $customers }
       *[other] wanaodaiwa ni { $owing } kati ya wateja { $customers }
    }
picture-collected = Pesa iliyopokelewa
picture-sold = Mauzo kwa mkopo
picture-aging = Imechelewa kiasi gani
picture-bucket =
    { $bucket ->
        [current] Haijachelewa
        [over-90] Zaidi ya siku { $from }
       *[other] Siku { $from }–{ $to }
    }
picture-debtors = Wanaodaiwa zaidi
picture-late = { $late } imechelewa

## Statements

statement = Taarifa ya akaunti ya { $name }, { $period }.
statement-mine = Taarifa ya akaunti yako ya { $shop }, { $period }.
statement-period = { $from } hadi { $to }
statement-until = tangu rekodi ya kwanza hadi { $to }
statement-none = Katika muda huo hakuna kilichoandikwa.
statement-page = Rekodi { $first } hadi { $last } kati ya { $count }:
statement-before = Kabla ya hapo: { $balance }.
statement-owed = deni { $balance }
statement-credit = ziada { $credit }
statement-line = { $line }; { $detail }
statement-settled = imelipwa yote
statement-due = ilipwe kufikia { $due }
statement-left = imebaki { $left }, ilipwe kufikia { $due }
statement-disputed = { $amount } ina pingamizi
statement-recorded = iliandikwa { $on }
statement-voided-by = rekodi ya kinyume #{ $entry }
statement-code = <code>{ $code }</code>
statement-closing = Mwisho wa { $on }: { $balance }.
statement-head = Imekaguliwa sasa hivi na haijabadilika, mpaka tukio { $seq }: <code>{ $hash }</code>
statement-check = Yeyote kati yenu anaweza kukagua rekodi kwa msimbo wake: <code>verify { $code }</code>
statement-file-entries =
    { $entries ->
        [one] Rekodi { $entries }, na msimbo wake wa risiti na muhuri wake kamili.
       *[other] Rekodi { $entries }, kila moja na msimbo wake wa risiti na muhuri wake kamili.
    }
statement-file-pdf = Ya kuchapisha, au kwa yeyote anayetakiwa kuiamini.
statement-file-csv = Rekodi moja kwa kila mstari, kwa programu yoyote ya jedwali.

## The statement on paper

paper-title = Taarifa ya akaunti
paper-customer = Mteja
paper-period = Kipindi
paper-made = Imetolewa
paper-opening = Deni la kabla
paper-added = Zilizoongezwa
paper-taken-off = Zilizopunguzwa
paper-closing = Deni mwishoni
paper-today = Deni tarehe { $on }: { $balance }
paper-disputed = Sehemu ya deni yenye pingamizi la mteja: { $amount }
paper-number = Na.
paper-date = Tarehe
paper-what = Maelezo
paper-due = Ilipwe
paper-amount = Kiasi
paper-balance = Deni
paper-left = imebaki { $left }, ilipwe { $due }
paper-kind =
    { $kind ->
        [sale] Mauzo kwa mkopo
        [payment] Malipo
        [fee] Faini ya kuchelewa kwa #{ $of }
        [fee-waiver] Faini ya kuchelewa #{ $of } imesamehewa
        [void] Inabatilisha #{ $of }
        [discount] Punguzo la kulipa mapema kwa #{ $of }
        [redeemed] Pointi zilizotumika
        [write-off] Deni lililofutwa
        [opening] Deni la awali
        [refund] Ziada iliyorudishwa
       *[correction] Marekebisho
    }
paper-what-of = { $kind }: { $words }
paper-recorded = Iliandikwa { $at } na { $by }
paper-recorded-later = Iliandikwa baadaye, { $at } na { $by }
paper-confirmed = Imethibitishwa na mteja kwenye gumzo, { $at }
paper-unconfirmed =
    { $why ->
        [awaited] Haijathibitishwa: mteja aliulizwa kwenye gumzo na hajajibu
       *[not-linked] Haijathibitishwa: mteja hakuwa na gumzo na duka
    }
paper-entry-disputed = Pingamizi: { $amount }
paper-dispute =
    Pingamizi { $on }, { $reason ->
        [amount] kuhusu kiasi
        [goods] kuhusu bidhaa
        [not-mine] kwamba si ya mteja
       *[other] kwa sababu nyingine
    } ({ $outcome ->
        [open] bado haijaamuliwa
        [stands] duka limeiacha ilivyo
        [corrected] imesahihishwa
       *[voided] imebatilishwa
    })
paper-voided-by = Imebatilishwa na #{ $entry }
paper-photo =
    { $by ->
        [shop] Picha kutoka dukani, SHA-256 { $hash }
       *[customer] Picha kutoka kwa mteja, SHA-256 { $hash }
    }
paper-terms = Masharti ambayo mteja alikubali
paper-plans = Mipango ya malipo
paper-plan = Ulikubaliwa { $on }: { $total } kwa awamu, kwa { $entries }.
paper-plan-state =
    { $state ->
        [active] Unaendelea.
        [completed] Ulilipwa wote.
        [defaulted] Haukufuatwa.
       *[cancelled] Ulimalizwa.
    }
paper-instalment-paid = imelipwa
paper-instalment-left = imebaki { $left }
paper-instalment-missed = imekosa kulipwa, imebaki { $left }
paper-promises = Ahadi za kulipa
paper-promise =
    { $state ->
        [open] { $on }: { $amount } kufikia { $until }, bado inasubiriwa
        [kept] { $on }: { $amount } kufikia { $until }, imetimizwa
       *[broken] { $on }: { $amount } kufikia { $until }, haikutimizwa
    }
paper-claims = Malipo ambayo mteja amesema amelipa, duka bado halijayathibitisha
paper-claim = { $on }: { $amount }
paper-links = Gumzo la mteja
paper-link =
    { $change ->
        [linked] { $channel }, liliunganishwa { $on }
       *[unlinked] { $channel }, liliondolewa { $on }
    }
paper-check = Jinsi ya kuikagua
paper-check-chain =
    Muhuri wa kila rekodi unajumuisha ule ulio kabla yake, kwa hiyo hakuna kinachoweza kubadilishwa, kuachwa au kuingizwa baadaye bila kuonekana. Hii ilipotolewa, matukio yote { $events } ya akaunti yalikaguliwa na hayakuwa yamebadilika.
paper-check-code = Duka na mteja wanaweza kukagua msimbo wowote wa risiti kwenye gumzo: <code>verify { $code }</code>
paper-check-export = Yeyote anaweza kukagua daftari lote la duka kutoka faili lililotolewa, kwa programu verify-export, ambayo haihitaji kingine chochote.
paper-check-head = Tukio la mwisho { $seq }, SHA-256:
paper-page = Ukurasa { $page } kati ya { $pages }
paper-replaced = ? ni badala ya herufi ambayo faili hili haliwezi kuonyesha.

## Languages

language-now = Sasa ninakuandikia kwa { $language }.
language-now-next = Unachoweza kuandika: <code>help</code>
shop-language-now = { $shop }: wateja ambao hawajachagua lugha huandikiwa kwa { $language }.

## Checking the book

intact = Salama: { $subject }, { $counts }.
intact-counts =
    { $entries ->
        [one] rekodi { $entries }
       *[other] rekodi { $entries }
    }, { $events ->
        [one] tukio { $events }
       *[other] matukio { $events }
    }
intact-accounts =
    akaunti { $accounts }, { $entries ->
        [one] rekodi { $entries }
       *[other] rekodi { $entries }
    }, { $events ->
        [one] tukio { $events }
       *[other] matukio { $events }
    }
intact-head = Muhuri <code>{ $head }</code>
intact-heads =
    { $count ->
        [one] Daftari bado linalingana na muhuri uliotangazwa mwisho, <code>{ $head }</code>
       *[other] Daftari bado linalingana na mihuri { $count } iliyotangazwa mwisho, wa karibuni zaidi <code>{ $head }</code>
    }
broken-at-entry = Imeharibika kwenye #{ $entry } ya { $subject }.
broken-at-event = Imeharibika kwenye tukio { $seq } la { $subject }.
in-shop = { $name }, { $shop }
the-book = daftari
broken-why =
    { $why ->
        [hash] Kilichoandikwa hapo sicho kilichopigwa muhuri.
        [order] Matukio hayako kwenye mpangilio yalivyoandikwa.
        [link] Halifuati tukio lililo kabla yake.
        [text] Maneno ya hapo yalibadilishwa baadaye.
        [gap] Tukio lililo kabla yake halipo.
        [photo] Picha ya hapo haipo au ilibadilishwa.
        [shop] Iliandikwa kwa duka au akaunti nyingine.
        [fold] Haiwezi kuwa ilifuata kilichoandikwa kabla yake.
        [customer] Hakuna mteja kama huyo.
       *[projection] Deni lililohifadhiwa si jumla ya rekodi.
    }
broken-head = Daftari halilingani tena na muhuri uliotangazwa hapo: kitu cha kabla yake kiliandikwa upya.
broken-next = Hakuna kilichobadilishwa sasa. Tunza faili la mwisho ulilotoa, na usiitegemee akaunti hii mpaka ichunguzwe.
code-match = Salama: #{ $entry } { $name }, { $on }: { $what }
code-match-broken = Imeharibika: akaunti ya #{ $entry } { $name }, { $on }: { $what }
code-place = Rekodi { $entry } kati ya { $of }, haijabadilika tangu { $date }, { $time }.
code-place-broken = Rekodi { $entry } kati ya { $of }. Palipoharibika: <code>verify { $name }</code>
code-unknown = Hakuna rekodi unayoweza kuona yenye msimbo wa risiti <code>{ $code }</code>.
code-unknown-next = Tafadhali linganisha na risiti: <code>verify 7F3A-9C01</code>

## Questions

ask-role = Habari! Ninatunza daftari la madeni la duka, hapa kwenye gumzo.
    Je, una duka, au wewe ni mteja?
ask-shop-name = Duka linaitwaje?
ask-shop-code = Kufungua duka hapa kunahitaji msimbo. Tafadhali ubandike.
ask-currency = Sarafu gani? Kwa mfano <code>INR</code> au <code>KES</code>.
ask-place = Duka liko wapi? Andika mji, au ukanda wa saa kama <code>{ $zone }</code>.
ask-shop-language = Wewe na wateja wako mnasoma lugha gani? Kila mmoja wao anaweza kuchagua nyingine.
ask-language = Nikuandikie kwa lugha gani? Sasa ni { $language }.
ask-starter-limit = Mteja mpya anaweza kudaiwa mpaka kiasi gani?
    Bonyeza kimoja, au andika kiasi.
ask-invite-code = Tafadhali bandika msimbo uliopewa na duka, au fungua kiungo chake.
ask-counter-name = { $shop } linataka kujua wewe ni nani. Jina lako ni nani?
ask-guest-word = Tayari kuna mteja anayeitwa { $name }. Neno gani linawatofautisha? Kwa mfano: <code>baker</code>
ask-customer =
    { $verb ->
        [sale] Nani anachukua kwa mkopo?
        [pay] Nani amelipa?
        [invite] Mwaliko ni wa nani?
        [remind] Nani akumbushwe?
       *[other] Mteja gani?
    }
ask-customer-name = Mteja gani? Andika jina.
ask-new-customer = Ni nani? Andika jina, na namba ya simu ukipenda: <code>Asha Verma +919812345678</code>
ask-goods-new = <b>{ $name }</b> ni mpya. Amechukua nini? Kwa mfano: <code>2 kg rice 120, oil 90</code>
ask-goods = { $name } amechukua nini? Kwa mfano: <code>2 kg rice 120, oil 90</code>
ask-payment = { $name } amelipa kiasi gani? Kwa mfano: <code>{ $figure } cash</code>
ask-limit = { $name } anaweza kudaiwa mpaka kiasi gani? Kwa mfano: <code>5000</code>
ask-raise = Ungependa kikomo chako kiwe kiasi gani? Kwa mfano: <code>8000</code>
ask-other-limit = { $name } aliomba { $asked }. Anaweza kudaiwa mpaka kiasi gani? Kwa mfano: <code>6000</code>
ask-note = Niandike nini kuhusu { $name }?
ask-reason = #{ $entry } { $name }: sababu ni nini?
ask-entry = Rekodi gani ya { $name }?
ask-which-entry =
    { $verb ->
        [confirm] Rekodi gani ni sahihi? Kwa mfano: <code>confirm #12</code>
       *[wrong] Rekodi gani si sahihi? Kwa mfano: <code>wrong #12</code>
    }
ask-whose-entry = #{ $entry } ya mteja gani?
ask-shop = Katika duka gani?
ask-paid-amount = Umelipa kiasi gani? Kwa mfano: <code>{ $figure }</code>
ask-paid-overdue = { $overdue } imechelewa.
ask-plan-count = { $amount } haijalipwa. Kwa awamu ngapi? Au andika: <code>4 weekly</code>
ask-plan-count-with = { $name }: { $amount } haijalipwa. Kwa awamu ngapi? Au andika: <code>4 weekly</code>
ask-plan-rhythm = Awamu { $count }. Kila muda gani?
ask-promise = { $amount } haijalipwa. Utalipa lini?
ask-promise-example = Gusa siku au iandike, na kiasi kama ni sehemu tu: <code>friday { $figure }</code>
ask-promise-typed = Andika siku: <code>15 dec</code>, <code>in 10 days</code> au <code>friday</code>
ask-export = Kama nini? <code>csv</code> ni ya jedwali, <code>hledger</code> ya wahasibu, <code>jsonl</code> ni ushahidi wote.
which-customer-one = Kwa “{ $typed }” unamaanisha mteja huyu?
which-customer = “{ $typed }” inafanana na wateja { $count }. Yupi?
unknown-customer = Niongeze <b>{ $name }</b>?
unknown-customer-sale = Niongeze <b>{ $name }</b> na kumwandikia mauzo: { $goods }?
unknown-customer-unnamed = Niongeze <b>{ $name }</b> na kuandika mauzo ya { $amount }?
partly-known = <b>{ $known }</b>, au mtu mpya: <b>{ $typed }</b>?
preview-sale = { $name }: { $amount } kwa mkopo?
preview-sale-due = { $name }: { $amount } kwa mkopo, ilipwe kufikia { $due }?
preview-sale-net =
    { $days ->
        [0] { $name }: { $amount } kwa mkopo, ilipwe siku hiyo hiyo?
        [one] { $name }: { $amount } kwa mkopo, ilipwe baada ya siku { $days }?
       *[other] { $name }: { $amount } kwa mkopo, ilipwe baada ya siku { $days }?
    }
preview-payment = { $name }: malipo ya { $amount }?
preview-claim = { $name }: umelipa { $amount }?
preview-customers =
    { $count ->
        [one] Niongeze mteja huyu?
       *[other] Niongeze wateja hawa { $count }?
    }
preview-customers-some = { $good } tu kati ya { $count } wanaweza kuongezwa, kwa hiyo bado hakuna aliyeongezwa. Tafadhali watume tena.
preview-customers-namesake = Ongeza neno la kuwatofautisha, kama <code>add { $name } baker</code>
preview-customers-none = Bado hakuna kati ya hawa anayeweza kuongezwa.
preview-customer = { $name }
preview-customer-owes = { $line }, deni { $amount }
preview-customer-since = { $line } tangu { $since }
preview-customer-limit = { $line }, kikomo { $limit }
preview-customer-no-limit = { $line }, bila kikomo
preview-customer-net = { $line }, hulipa baada ya siku { $days }
preview-customer-phone = { $line }, { $phone }
preview-customer-problem = { $line } – { $problem }
preview-commands =
    { $count ->
        [one] Niandike hii?
       *[other] Niandike hizi { $count }?
    }
preview-commands-mixed =
    { $count ->
        [one] Nifanye hili?
       *[other] Nifanye haya { $count }, moja baada ya jingine?
    }
preview-command-sale = { $name }: { $amount } kwa mkopo
preview-command-sale-due = { $name }: { $amount } kwa mkopo, ilipwe kufikia { $due }
preview-command-sale-net =
    { $days ->
        [0] { $name }: { $amount } kwa mkopo, ilipwe siku hiyo hiyo
        [one] { $name }: { $amount } kwa mkopo, ilipwe baada ya siku { $days }
       *[other] { $name }: { $amount } kwa mkopo, ilipwe baada ya siku { $days }
    }
preview-command-payment = { $name }: malipo ya { $amount }
preview-command-payment-for = { $name }: malipo ya { $amount }, kwa #{ $entry }
preview-command-other = { $text }
two-readings = Hiyo inaweza kusomwa kwa njia mbili. Ipi unamaanisha?
two-readings-unit-price = Bei ya kila moja na jumla havilingani. Ipi unamaanisha?
sale-or-payment = { $name }, { $amount }: mauzo au malipo?
over-limit = Kwa { $total }, deni la { $name } litafika { $would }; kikomo ni { $limit }.
over-limit-owner-only = Mwenye duka tu anaweza kuruhusu.
more-than-owed = { $over } imezidi deni: iwekwe kama ziada?
more-than-owed-figures = { $name } amelipa { $amount } na anadaiwa { $owed }.
same-money = { $name }: { $amount }, ni pesa ile ile ya #{ $entry } ya { $on }?
same-reference = { $name }: namba ya kumbukumbu { $reference } tayari iko kwenye #{ $entry } ya { $other }. Ni pesa ile ile, au malipo mengine?
what-is-wrong = #{ $entry } { $amount }: Nini si sahihi?
ask-dispute-words = Nini si sahihi kwenye #{ $entry }? Andika kwa maneno yako.
ask-what-you-paid = #{ $entry } inasema { $amount }. Ulilipa kiasi gani?

cancelled = Imeghairiwa, hakuna kilichoandikwa.
nothing-to-cancel = Hapakuwa na cha kughairi.

## Examples, by the verb that was tried

example-adjust = adjust { $name } +50 a broken jar
example-add = add Asha Verma +919812345678 limit 5000
example-balance = balance
example-confirm = confirm #12
example-customer = customer { $name }
example-export = export csv
example-block = block { $name }
example-goods = 2 kg rice 120, oil 90
example-help = help
example-hold = hold { $name }
example-invite = invite { $name }
example-invite-person = invite { $name } @asha
example-limit = limit { $name } 5000
example-newshop = newshop Corner Store, INR
example-note = note { $name } pays after the 5th
example-paid = paid 500
example-pay = pay { $name } 500 cash
example-plan = plan { $name } 4 weekly
example-plan-of = plan { $name }
example-plan-own = plan
example-promise = promise friday
example-raise = raise 8000
example-remind = remind { $name }
example-due = due week
example-refund = refund { $name } 300
example-release = release { $name }
example-sale = sale { $name } 2 kg rice 120, oil 90
example-sale-due = sale Asha 2 kg rice 120 due friday
example-sale-net = sale Asha 2 kg rice 120 net 15
example-sale-on = sale Asha 2 kg rice 120 on yesterday
example-pay-on = pay Asha 500 on yesterday
example-paid-on = paid 500 on yesterday
example-staff = staff invite clerk
example-terms = terms { $name } 2/10 net 30
example-unlink = unlink { $name }
example-verify = verify { $name }
example-void = void { $name } #12
example-waive = waive { $name } #14
example-writeoff = writeoff { $name } 300 moved away
example-wrong = wrong #12

## Refusals: what was not understood or not allowed, and one right example

refused-not-an-amount = “{ $text }” si kiasi.
    Andika kwa tarakimu: <code>1250</code>
refused-amount-zero = “{ $text }” ni sifuri, na kiasi lazima kizidi hapo.
    Kwa mfano: <code>120</code>
refused-amount-negative = “{ $text }” ni chini ya sifuri. Andika kiasi bila alama ya kutoa.
    Kwa mfano: <code>120</code>
refused-amount-too-large = “{ $text }” ni zaidi ya rekodi moja inavyobeba.
    Kwa mfano: <code>1250</code>
refused-amount-grouping = Nukta au mikato katika “{ $text }” haiendani.
    Andika bila hizo: <code>1250</code>
refused-amount-decimals =
    { $decimals ->
        [0] “{ $text }” ina desimali, na { $currency } haina.
        [one] “{ $text }” ina desimali nyingi mno: { $currency } ina { $decimals }.
       *[other] “{ $text }” ina desimali nyingi mno: { $currency } ina { $decimals }.
    }
    Kwa mfano: <code>1250</code>
refused-no-amount = Hapo hakuna kiasi.
    Kwa mfano: <code>{ $example }</code>
refused-no-such-day = Hakuna siku kama “{ $text }”.
    Kwa mfano: <code>15 dec</code>
refused-not-a-date = “{ $text }” si tarehe ninayoweza kusoma.
    Kwa mfano: <code>15 dec</code>, <code>friday</code> au <code>in 2 weeks</code>
refused-due-needs-date = Baada ya “due” ninahitaji tarehe.
    Kwa mfano: <code>sale Asha 2 kg rice 120 due friday</code>
refused-text-too-long = Hiyo ni ndefu mno: mwisho ni herufi { $max }.
    Tafadhali sema kwa maneno machache. Unachoweza kuandika: <code>help</code>
refused-name-too-long = Jina hilo ni refu mno: mwisho ni herufi { $max }.
    Kwa mfano: <code>add Asha Verma</code>
refused-name-missing = Hapo hakuna jina.
    Kwa mfano: <code>{ $example }</code>
refused-too-many-items = Mauzo mamoja hubeba bidhaa { $max } tu.
    Andika zilizobaki kama mauzo mengine: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-of-several = Hakuna hata mmoja kati ya mistari { $lines } ulioandikwa, kwa sababu ya “{ $line }”.
refused-too-many-lines =
    { $max ->
        [one] Ujumbe mmoja hubeba mstari { $max } tu.
       *[other] Ujumbe mmoja hubeba mistari { $max } tu.
    }
    Tuma iliyobaki baada yake: <code>add Asha Verma</code>
refused-not-a-phone = “{ $text }” si namba ya simu.
    Iandike na namba ya nchi: <code>add Asha Verma +919812345678</code>
refused-not-a-currency = “{ $text }” si sarafu ninayoijua.
    Andika herufi zake tatu: <code>INR</code>
refused-not-a-place = Sijui “{ $text }” ni wapi.
    Andika mji mkubwa wa karibu au ukanda wake wa saa: <code>Mumbai</code> au <code>Asia/Kolkata</code>
    Kwa mfano: <code>newshop Corner Store, INR</code>
refused-in-the-future = { $on } bado haijafika, kwa hiyo hakuna kinachoandikwa kwa siku hiyo.
    Kwa mfano: <code>on yesterday</code>
refused-too-far-back = { $on } ni zamani mno: mapema kabisa ni { $earliest }.
    Kwa mfano: <code>on yesterday</code>
refused-too-far-back-clerk = { $on } ni zamani mno kwako: mapema kabisa ni { $earliest }. Tafadhali muulize mwenye duka.
    Kwa mfano: <code>on yesterday</code>
refused-due-before-sale = Tarehe ya kulipa ingekuwa { $due }, kabla ya mauzo yenyewe ya { $on }.
    Kwa mfano: <code>sale Asha 2 kg rice 120 due friday</code>
refused-due-too-far = { $due } ni mbali mno kuwa tarehe ya kulipa.
    Kwa mfano: <code>sale Asha 2 kg rice 120 due friday</code>

refused-over-limit-clerk = Kwa { $total }, deni la { $name } litafika { $would }; kikomo ni { $limit }.
    Mwenye duka tu anaweza kuruhusu. Kiasi hiki kinafaa: <code>sale { $full } { $figure }</code>
refused-over-limit-clerk-full = Kwa { $total }, deni la { $name } litafika { $would }; kikomo ni { $limit }.
    Mwenye duka tu anaweza kuruhusu. Pesa ikija: <code>pay { $full } 500</code>
refused-on-hold-clerk = { $why }
    Mwenye duka tu anaweza kuruhusu mauzo kwa mkopo. Pesa ikija: <code>pay { $full } 500</code>
refused-blocked = { $name } amezuiwa tangu { $on } na hauziwi chochote kwa mkopo.
    Kumruhusu tena: <code>release { $full }</code>
refused-blocked-clerk = { $name } amezuiwa tangu { $on } na hauziwi chochote kwa mkopo.
    Mwenye duka tu anaweza kumruhusu tena. Pesa ikija: <code>pay { $full } 500</code>
refused-held-already = Tayari ni hivyo, tangu { $on }.
    Kumruhusu tena: <code>release Asha</code>
refused-blocked-already = Tayari ni hivyo, tangu { $on }.
    Kumruhusu tena: <code>release Asha</code>
refused-not-held = { $name } hajasimamishwa wala kuzuiwa.
    Kusimamisha mauzo kwa mkopo: <code>hold { $name }</code>
refused-more-than-owed-clerk = { $over } imezidi deni: { $name } anadaiwa { $owed }.
    Mwenye duka tu anaweza kuiweka kama ziada. Kiasi hiki kinafaa: <code>pay { $full } { $figure }</code>
refused-more-than-owed-clerk-nothing = { $over } imezidi deni: { $name } hadaiwi chochote.
    Mwenye duka tu anaweza kuiweka kama ziada. Angalia: <code>balance { $full }</code>
refused-balance-too-large = Hiyo ingezidi deni ambalo akaunti inabeba.
    Kwa mfano: <code>sale Asha 2 kg rice 120</code>
refused-too-many-open = Akaunti ina rekodi { $max } ambazo hazijalipwa, na hakuna nafasi zaidi.
    Pesa ikija: <code>pay Asha 500</code>

refused-same-name = Tayari kuna mteja anayeitwa { $name }.
    Ongeza neno la kuwatofautisha: <code>add { $name } baker</code>
refused-same-name-rename = Tayari kuna mteja anayeitwa { $name }.
    Ongeza neno la kuwatofautisha: <code>rename { $full } to { $name } baker</code>
refused-name-word = Jina haliwezi kuwa na neno “{ $word }”: kwenye mauzo lingesomwa kama kitu kingine.
    Kwa mfano: <code>add Asha Verma</code>
refused-name-not-typed = Mtu anayeitwa “{ $name }” hatapatikana tena kwa jina hilo: jina huanza na herufi na huwa na maneno manane tu au pungufu.
    Kwa mfano: <code>add Asha Verma</code>
refused-name-twice = { $name } yupo hapa mara mbili.
    Ongeza neno la kuwatofautisha: <code>add { $name } baker</code>
refused-unknown-customer = Hakuna mteja anayeitwa “{ $name }”.
    Kumwongeza: <code>add { $name }</code>
refused-no-customers-yet = Bado hakuna wateja.
    Ongeza wa kwanza: <code>add Asha Verma</code>
refused-no-such-entry = Hakuna rekodi #{ $entry }.
    Angalia zilizopo: <code>balance</code>
refused-no-such-entry-of = { $name } hana rekodi #{ $entry }.
    Angalia zilizopo: <code>balance { $full }</code>
refused-entry-settled = #{ $entry } imeshalipwa yote.
    Bila namba huenda kwenye kilichobaki kulipwa: <code>pay Asha 500</code>
refused-already-voided = #{ $entry } imeshabatilishwa, kwa #{ $by }.
    Kama ilikuwa sahihi, iandike tena: <code>sale Asha 2 kg rice 120</code>
refused-discount-is-earned =
    #{ $entry } ni punguzo la kulipa mapema: huondoka pesa iliyolileta ikibatilishwa.
    Hivi: <code>void #{ $by }</code>
refused-not-voidable = #{ $entry } haiwezi kubatilishwa: ni mauzo, malipo, kufuta deni, pointi zilizotumika na marekebisho ya deni tu.
    Kama kuna kinachokosekana, kiandike tena: <code>sale Asha 2 kg rice 120</code>
refused-not-a-setting = “{ $text }” si mpangilio wa duka.
    Yote: <code>policy</code>
refused-policy-form = Sikuweza kusoma hiyo kama “{ $setting }”.
    { $example }
refused-policy-range = “{ $text }” haiko kati ya { $min } na { $max }.
    { $example }
refused-feedback-not-asked = Hakuna swali kama hilo: huja na risiti ukishalipa kila kitu.
    Kusema kitu sasa: <code>talk the rice was very good</code>
refused-feedback-given = Umeshatoa { $rating } kati ya 5, asante.
    Kusema zaidi: <code>talk the rice was very good</code>
refused-feedback-said = Umeshaongeza maoni, asante.
    Kusema zaidi: <code>talk the rice was very good</code>
refused-not-points = “{ $text }” si idadi ya pointi.
    Hivi: <code>redeem 100</code>
refused-points-not-whole = “{ $text }” si kiasi kizima: pointi hupatikana kwa kiasi kisicho na senti.
    Hivi: <code>policy points 1 per 100 worth 1</code>
refused-points-too-dear = { $worth } kwa pointi ni nyingi mno: mwisho { $most }, nusu ya kinachoileta.
    Hivi: <code>policy points 1 per { $per } worth { $figure }</code>
refused-points-off = Kwa sasa duka halitoi pointi.
    Kilichobaki kulipwa: <code>balance</code>
refused-no-points = Bado huna pointi.
    Zinavyopatikana: <code>points</code>
refused-points-below-zero = Una { $points }: chini ya sifuri huwezi kutumia pointi.
    Jinsi ya kupata zaidi: <code>points</code>
refused-more-than-points = Una { $points }, si { $asked }.
    Hivi: <code>redeem { $count }</code>
refused-nothing-to-redeem = Hakuna deni ambalo pointi zinaweza kupunguza.
    Angalia akaunti: <code>balance</code>
refused-nothing-to-redeem-disputed = Deni lililobaki lina pingamizi: pointi hazilipunguzi mpaka liamuliwe.
    Angalia akaunti: <code>balance</code>
refused-less-than-a-point = Deni lililobaki ni { $open }, chini ya { $worth } ambayo ni thamani ya pointi.
    Angalia akaunti: <code>balance</code>
refused-not-a-percentage = “{ $text }” si asilimia isiyozidi 100%.
    Kwa mfano: <code>policy late-fee 2% after 7 days cap 20%</code>
refused-not-a-pay-link =
    { $why ->
        [scheme] Kiungo cha kulipia huanza na https:// au upi://.
        [too-long] Kiungo hicho ni kirefu mno.
       *[form] Hicho si kiungo kinachoweza kuonyeshwa wateja.
    }
    Kwa mfano: <code>policy pay-link https://pay.example.com/shop?sum={"{"}amount{"}"}</code>
refused-not-a-fee = #{ $entry } si faini ya kuchelewa, kwa hiyo haiwezi kusamehewa.
    Kubatilisha rekodi nyingine: <code>void Asha #{ $entry }</code>
refused-nothing-to-waive = { $name } hana faini ya kuchelewa ya kusamehe.
    Angalia akaunti: <code>balance { $name }</code>
refused-reminders-day-over = Saa za siku hiyo zimeisha, kwa hiyo hakuna kilichotumwa. Asubuhi inayofuata nitauliza tena.
    Kukumbusha sasa: <code>remind overdue</code>
refused-reminders-all-sent = Leo hakuna aliyebaki wa kukumbusha.
    Nani anadaiwa nini: <code>due</code>
refused-nothing-to-say = Sasa hakuna cha kumkumbusha { $name }.
    Kilichobaki kulipwa: <code>balance { $first }</code>
refused-reminded-today = { $name } ameshakumbushwa leo. Kikumbusho ni kimoja tu kwa siku.
    Kilichobaki kulipwa: <code>balance { $name }</code>
refused-reminder-waits = Kikumbusho kwa { $name } tayari kiko njiani: kinatumwa { $at }.
    Kilichobaki kulipwa: <code>balance { $name }</code>
refused-muted-not-late = { $name } hataki vikumbusho kabla ya kuchelewa, na hakuna kilichochelewa. Hakuna kilichotumwa.
    Kilichobaki kulipwa: <code>balance { $name }</code>
refused-nothing-overdue = Hakuna kilichochelewa, kwa hiyo hakuna anayekumbushwa.
    Zinazofuata kulipwa: <code>due week</code>
refused-no-sending-day = Kila siku ya wiki ni ya mapumziko, kwa hiyo hakuna kikumbusho kinachoweza kwenda. Hakuna kilichotumwa.
    Za kulipwa: <code>due</code>
refused-muted-already = Vikumbusho vyako tayari vimenyamazishwa.
    Kuvirudisha: <code>unmute</code>
refused-not-muted = Unapata vikumbusho vyote, hakuna kilichonyamazishwa.
    Kupata vya kilichochelewa tu: <code>mute</code>
refused-not-a-span = Siwezi kuorodhesha za kulipwa kwa “{ $text }”.
    Za kulipwa siku 7 zijazo: <code>due week</code>
refused-month-to-come = { $month } bado haujaanza.
    Mwezi huu: <code>report</code>
refused-not-a-month = Sikuweza kusoma “{ $text }” kama mwezi.
    Kwa mfano: <code>report october</code>
refused-too-many-to-print = PDF hubeba rekodi { $max } tu, na siku hizi zina { $entries }.
    Jedwali hubeba zote: <code>csv</code> badala ya <code>pdf</code>. Au siku chache zaidi: <code>statement Asha pdf from 1 nov</code>
refused-not-a-period = Sikuweza kusoma “{ $text }” kama siku za taarifa ya akaunti.
    Kwa mfano: <code>statement Asha pdf from 1 nov to 30 nov</code>
refused-period-backwards = { $to } iko kabla ya { $from }: taarifa ya akaunti huanzia siku ya mapema.
    Kwa mfano: <code>statement Asha from 1 nov to 30 nov</code>
refused-fee-is-waived = #{ $entry } ni faini ya kuchelewa: husamehewa, haibatilishwi.
    Kwa mfano <code>waive Asha #{ $entry }</code>
refused-nothing-to-undo = Hakuna rekodi yako mpya ya kubatilisha.
    Kwa ya zamani sema ipi: <code>void Asha #12</code>
refused-nothing-to-undo-clerk = Hakuna rekodi yako ya kubatilisha.
    Unachoweza kufanya: <code>help</code>
refused-not-your-entry = Huwezi kubatilisha #{ $entry }. Tafadhali muulize mwenye duka.
    Yako mwenyewe, ikiwa bado mpya: <code>undo</code>
refused-already-confirmed = #{ $entry } imeshathibitishwa.
    Angalia akaunti: <code>balance</code>
refused-nothing-to-confirm = Hakuna kinachosubiri uthibitisho wako.
    Angalia rekodi: <code>history</code>
refused-already-disputed = #{ $entry } tayari ina pingamizi na inasubiri jibu.
    Angalia akaunti: <code>balance</code>
refused-no-open-dispute = #{ $entry } haina tena pingamizi.
    Angalia akaunti: <code>balance</code>
refused-claim-already-waiting = Malipo yako ya { $amount } tayari yanasubiri jibu la duka.
    Kama ulilipa nyingine: <code>paid 200</code>
refused-raise-without-limit = Huna kikomo hapa: unaweza kununua kwa mkopo kadiri duka linavyokupa.
    Angalia akaunti: <code>balance</code>
refused-raise-not-higher = Kikomo chako tayari ni { $limit }. Omba zaidi ya hapo.
    Kwa mfano: <code>raise { $figure }</code>
refused-raise-waits = Umeshaomba { $asked }. Jibu litafika hapa.
    Angalia akaunti: <code>balance</code>
refused-raise-answered = Ombi hilo limeshajibiwa, au jingine limechukua nafasi yake.
    Kuweka kikomo mwenyewe: <code>limit { $name } 6000</code>
refused-promise-open = Umeshaahidi { $amount } kufikia { $until }.
    Kama umeilipa: <code>paid 500</code>
refused-promise-in-past = { $until } imeshapita.
    Siku ambayo bado haijafika: <code>promise friday</code>
refused-promise-too-far =
    { $days ->
        [one] Ahadi inaweza kuwa hadi siku moja mbele tu, yaani mpaka { $latest }.
       *[other] Ahadi inaweza kuwa hadi siku { $days } mbele tu, yaani mpaka { $latest }.
    }
    Kwa mfano <code>promise tomorrow</code>
refused-promise-more-than-owed = { $amount } ni zaidi ya deni lako la { $owed }.
    Kwa mfano <code>promise friday { $figure }</code>
refused-instalments-out-of-range = Mpango una awamu { $min } hadi { $max }, si { $count }.
    Kwa mfano <code>{ $plan } 4 weekly</code>
refused-plan-starts-in-past = { $first } imeshapita.
    Siku ambayo bado haijafika: <code>{ $plan } 4 weekly from friday</code>
refused-plan-starts-too-late = Mpango huanza si baada ya { $latest }.
    Kwa mfano <code>{ $plan } 4 weekly from friday</code>
refused-not-for-plan =
    { $why ->
        [disputed] #{ $entry } ina pingamizi, kwa hiyo bado haiwezi kuingia kwenye mpango.
       *[closed] #{ $entry } imeshalipwa yote, kwa hiyo haiwezi kuingia kwenye mpango.
    }
    Angalia kilichobaki kulipwa: <code>balance</code>
refused-nothing-to-plan = Hakuna deni lisilo na pingamizi, kwa hiyo hakuna cha kupanga.
    Angalia akaunti: <code>balance</code>
refused-plan-too-small = { $total } haiwezi kugawanywa kwa awamu { $count }.
    Awamu chache zaidi: <code>{ $plan } 2 weekly</code>
refused-no-such-proposal = Pendekezo hilo haliko wazi tena.
    Angalia yaliyokubaliwa: <code>balance</code>
refused-own-proposal = Ni zamu ya upande wa pili kujibu pendekezo hili.
    Jingine: <code>{ $plan } 4 weekly</code>
refused-proposal-over = Pendekezo hilo liliweza kukubaliwa mpaka { $until }.
    Jipya: <code>{ $plan } 4 weekly</code>
refused-no-plan = Hakuna mpango na { $name } wa kumaliza.
    Kupendekeza mpango: <code>plan { $name } 4 weekly</code>
refused-not-a-plan = “{ $text }” si mpango ninaoweza kusoma.
    Awamu ngapi na kila baada ya muda gani: <code>{ $plan } 4 weekly</code>, pia <code>every two weeks</code> au <code>monthly</code> na <code>from 1 dec</code>
refused-nothing-owed = Hudaiwi chochote, kwa hiyo hakuna cha kuahidi.
    Angalia akaunti: <code>balance</code>
refused-nothing-open = Kila kitu kimelipwa, kwa hiyo hapa hakuna cha kusahihisha.
    Rekodi ya zamani kwa namba yake: <code>wrong #12</code>
refused-claim-settled-already = Hiyo imeshajibiwa.
    Angalia akaunti: <code>balance</code>

customer-example-name = Kwa mfano: <code>Asha Verma</code>
customer-example-paid = Bila namba huenda kwenye kilichobaki kulipwa: <code>paid 500</code>
customer-example-statement = Kwa mfano: <code>statement from 1 nov to 30 nov</code>
customer-example-balance = Angalia akaunti: <code>balance</code>
refused-owner-only =
    { $verb ->
        [void] Mwenye duka tu anaweza kubatilisha rekodi kwa namba yake.
        [feedback] Mwenye duka tu anaweza kuona wateja walichosema.
        [plan] Mwenye duka tu anaweza kukubali mpango wa malipo.
        [limit] Mwenye duka tu anaweza kuweka kikomo cha mteja.
        [rename] Mwenye duka tu anaweza kubadilisha jina la mteja.
        [archive] Mwenye duka tu anaweza kumweka mteja kando.
        [terms] Mwenye duka tu anaweza kusema mauzo ya mteja yalipwe lini.
        [net] Mwenye duka tu anaweza kusema mauzo ya mteja yalipwe lini.
        [writeoff] Mwenye duka tu anaweza kufuta deni.
        [refund] Mwenye duka tu anaweza kurudisha ziada.
        [adjust] Mwenye duka tu anaweza kurekebisha deni.
        [add] Mwenye duka tu anaweza kuandika deni la awali la mteja.
        [claims] Mwenye duka tu anaweza kusema kama pesa hii imefika.
        [disputes] Mwenye duka tu anaweza kuamua kuhusu rekodi yenye pingamizi.
        [staff] Mwenye duka tu anaweza kusema nani anatunza daftari hili.
        [hold] Mwenye duka tu anaweza kusimamisha mauzo kwa mkopo.
        [block] Mwenye duka tu anaweza kusimamisha mauzo kwa mkopo.
        [release] Mwenye duka tu anaweza kuruhusu tena mauzo kwa mkopo.
        [waive] Mwenye duka tu anaweza kusamehe faini ya kuchelewa.
        [remind] Mwenye duka tu anaweza kutuma vikumbusho.
        [review] Mwenye duka tu anaweza kupitia vikomo.
        [report] Mwenye duka tu anaweza kuona hali ya duka lote.
        [requests] Mwenye duka tu anaweza kujibu maombi.
        [policy] Mwenye duka tu anaweza kusema duka linauzaje kwa mkopo.
        [unlink] Mwenye duka tu anaweza kuondoa gumzo kwenye akaunti ya mteja.
       *[export] Mwenye duka tu anaweza kutoa daftari kama faili.
    }
    { $verb ->
        [void] Yako mwenyewe, ikiwa bado mpya: <code>undo</code>
        [feedback] Hali ya akaunti: <code>customer Asha</code>
        [plan] Angalia yaliyokubaliwa: <code>plan Asha</code>
        [limit] Hali ya akaunti: <code>customer Asha</code>
        [remind] Za kulipwa: <code>due</code>
        [review] Hali ya akaunti: <code>customer Asha</code>
        [report] Jumla ya madeni: <code>balance</code>
        [requests] Za kulipwa: <code>due</code>
        [rename] Jina jingine la kuandika: <code>nick Asha = didi</code>
        [archive] Hali ya akaunti: <code>customer Asha</code>
        [terms] Hali ya akaunti: <code>customer Asha</code>
        [net] Bila <code>net</code> unaweza: <code>add Asha Verma</code>
        [writeoff] Hali ya akaunti: <code>customer Asha</code>
        [refund] Hali ya akaunti: <code>customer Asha</code>
        [adjust] Angalia rekodi: <code>history Asha</code>
        [add] Bila <code>owes</code> unaweza: <code>add Asha Verma</code>
        [claims] Pesa iliyokufikia: <code>pay Asha 500</code>
        [disputes] Angalia rekodi: <code>history Asha</code>
        [hold] Hali ya akaunti: <code>customer Asha</code>
        [block] Hali ya akaunti: <code>customer Asha</code>
        [release] Hali ya akaunti: <code>customer Asha</code>
        [waive] Angalia rekodi: <code>history Asha</code>
        [policy] Unachoweza kufanya: <code>help</code>
        [unlink] Kiungo kipya: <code>invite Asha</code>
        [staff] Unachoweza kufanya: <code>help</code>
       *[export] Unachoweza kufanya: <code>help</code>
    }
refused-owner-only-forget = Mwenye duka tu anaweza kufuta data za mteja.
    Hali ya akaunti: <code>customer Asha</code>
refused-owner-only-import = Mwenye duka tu anaweza kuleta wateja kutoka kwenye faili.
    Mmoja mmoja unaweza: <code>add Asha</code>
refused-members-only = Hiyo ni kwa watu wa duka.
    Unachoweza kufanya: <code>help</code>
refused-customers-only = Hiyo ni kwa wateja.
    Unachoweza kufanya: <code>help</code>
refused-not-yours = Si wewe wa kujibu hiyo.
    Unachoweza kufanya: <code>help</code>
refused-button-old = Hii imebadilika tangu hapo, kwa hiyo kitufe hakifanyi kitu tena.
    Angalia ilivyo sasa: <code>balance</code>
refused-button-done = Hiyo imeshafanyika.
    Angalia ilivyo sasa: <code>balance</code>
refused-button-expired = Swali hili lina zaidi ya siku moja, na hakuna kilichoandikwa.
    Tafadhali liandike tena. Unachoweza kufanya: <code>help</code>
refused-invite-invalid = Msimbo huu si halali: umeshatumika, au ni wa zamani mno, au umekosa herufi.
    Liombe duka mpya, kisha <code>start</code> tena.
refused-invite-too-many-guesses = Misimbo hiyo isiyo sahihi ni mingi mno. Tafadhali subiri kidogo.
    Kisha fungua kiungo ulichopewa na duka, au anza tena: <code>start</code>
refused-already-linked = Umeshaunganishwa na { $name }.
    Angalia akaunti yako: <code>balance</code>
refused-already-member = Wewe tayari ni wa duka hili.
    Angalia maduka uliyomo: <code>shops</code>
refused-shop-code-needed = Kufungua duka hapa kunahitaji msimbo kutoka kwa anayeendesha Slatebook.
    Ukishaupata: <code>start</code>
    Angalia ilivyo sasa: <code>balance</code>
refused-not-understood = Sijaelewa hiyo.
    Kwa mfano: <code>{ $example }</code>
refused-not-understood-verb = Sijaelewa hiyo “{ $verb }”.
    Kwa mfano: <code>{ $example }</code>
refused-stranger = Ninatunza madaftari ya madeni ya maduka, na bado sikujui.
    Fungua kiungo ulichopewa na duka lako, au bandika msimbo wake. Kwa daftari lako mwenyewe: <code>start</code>
refused-unread =
    { $what ->
        [sticker] Siwezi kusoma stika.
        [voice] Siwezi kusikiliza ujumbe wa sauti.
        [video] Siwezi kuhifadhi video. Picha naweza.
        [photo] Siwezi kuhifadhi picha ya aina hii. Picha ya kawaida naweza.
        [file] Siwezi kusoma faili la aina hii. Picha za JPEG, PNG au WebP naweza kuhifadhi.
        [location] Siwezi kusoma mahali kwenye ramani.
        [contact] Siwezi kusoma kadi za anwani.
        [too-long] Hiyo ni ndefu mno kwa ujumbe mmoja.
       *[other] Siwezi kusoma hiyo.
    }
    Tafadhali iandike kwa maneno machache. Ninachojua: <code>help</code>
refused-empty = Ujumbe huo haukuwa na kitu.
    Unachoweza kuandika: <code>help</code>
refused-not-built = <code>{ $verb }</code> bado haipo.
    Zilizopo: <code>help</code>
refused-not-a-language = Siandiki “{ $text }”. Ninaandika { $languages }.
    Kwa mfano: <code>language hi</code>
refused-file-too-large = Faili lingekuwa kubwa mno kutumwa hapa.
    Dogo zaidi: <code>export csv</code>
refused-import-too-large = Faili hilo ni kubwa mno: mwisho KB { $kilobytes }. Hakuna kilichoandikwa.
    Ligawe katika mafaili madogo uyatume moja baada ya jingine. Linachopaswa kuwa nacho: <code>import</code>
refused-import-not-fetched = Faili halikupatikana, na hakuna kilichoandikwa.
    Tafadhali litume mara nyingine. Linachopaswa kuwa nacho: <code>import</code>
refused-import-not-utf8 = Siwezi kusoma faili hili, na hakuna kilichoandikwa.
    Kwenye jedwali lako chagua “Save as” kisha “CSV UTF-8”, utume hilo. Linachopaswa kuwa nacho: <code>import</code>
refused-import-not-csv = Siwezi kusoma faili la aina hii, na hakuna kilichoandikwa. Picha za JPEG, PNG au WebP naweza kuhifadhi.
    Orodha ya wateja: ihifadhi kama CSV (kwenye jedwali: File, kisha Download au Save as, kisha CSV) utume faili hilo. Linachopaswa kuwa nacho: <code>import</code>
refused-import-quote-open = Kwenye mstari wa { $line } alama ya kunukuu imefunguliwa bila kufungwa, kwa hiyo sijui kisanduku kinaishia wapi.
    Iondoe, au ifunge: <code>"Asha Verma"</code>
refused-import-empty = Hakuna mtu kwenye faili hilo: chini ya mstari wa majina ya safu hakuna kitu.
    Linachopaswa kuwa nacho: <code>import</code>
refused-import-too-many =
    { $max ->
        [one] Faili lina mistari { $rows }, na mwisho mteja { $max } anaweza kuingia kwa mara moja.
       *[other] Faili lina mistari { $rows }, na mwisho wateja { $max } wanaweza kuingia kwa mara moja.
    }
    Ligawe katika mafaili kadhaa, kila moja na mstari wa majina ya safu, uyatume moja baada ya jingine. Faili linavyoonekana: <code>import</code>
refused-import-nothing-new = Wote kwenye faili hilo ni wateja tayari, na hakuna deni ndani yake. Hakuna kilichoandikwa.
    Waliopo: <code>customers</code>
refused-import-line = Mstari wa { $line } wa faili hauwezi tena kuchukuliwa, kwa hiyo hakuna kilichoandikwa. { $why }
    Sahihisha faili ulitume tena. Linachopaswa kuwa nacho: <code>import</code>
refused-import-has-entries = { $name } ni mteja tayari, na ana rekodi zake.
    Ondoa mstari huo kwenye faili. Kurekebisha deni lake: <code>adjust { $name } +50 from the old book</code>
refused-import-more-cells = Kuna visanduku { $cells } na majina ya safu { $columns } tu. Maneno yenye mkato yanahitaji alama za kunukuu.
    Kwa mfano: <code>"Verma, Asha",1250</code>
refused-import-name-number = Jina haliwezi kuwa na namba, kama “{ $text }”: kwenye mauzo ingesomwa kama kiasi.
    Kwa mfano: <code>add Asha Verma</code>
refused-import-total = Jumla hapa ni { $total }, na mistari iliyo juu inafikia { $sum }.
    Sahihisha faili, au uondoe mstari huo. Linachopaswa kuwa nacho: <code>import</code>
refused-photo-too-large = Picha hiyo ni kubwa mno: mwisho MB { $megabytes }. Hakuna kilichoandikwa.
    Itume kama picha, si faili, na namba ya rekodi chini yake: <code>#12</code>
refused-not-a-photo =
    { $what ->
        [heic] Siwezi kuhifadhi picha za HEIC, na hakuna kilichoandikwa.
        [gif] Siwezi kuhifadhi picha zinazosogea, na hakuna kilichoandikwa.
        [pdf] Siwezi kuhifadhi faili za PDF, na hakuna kilichoandikwa.
        [video] Siwezi kuhifadhi video, na hakuna kilichoandikwa.
       *[other] Siwezi kuhifadhi faili hili, na hakuna kilichoandikwa.
    }
    Tuma picha au picha ya skrini (JPEG, PNG au WebP), na namba ya rekodi chini yake: <code>#12</code>
refused-photo-not-fetched = Picha haikuweza kuchukuliwa, na hakuna kilichoandikwa.
    Tafadhali itume tena, na namba ya rekodi chini yake: <code>#12</code>
refused-photo-there-already = Picha hiyo tayari ipo.
    Kuona zilizopo: <code>history</code>
refused-too-many-photos = Kuna nafasi ya picha { $max }, na { $there } tayari zipo. Hakuna kilichoongezwa.
    Kuziona: <code>history</code>
refused-photos-waiting = Picha zako { $max } zinasubiri useme ni za rekodi gani. Hii haikuhifadhiwa.
    Jibu kwa moja kati yazo kwanza, kwa mfano: <code>#12</code>
refused-photo-place = Sijaelewa hiyo ni rekodi gani.
    Kwa mfano: <code>#12</code>, au na jina: <code>Asha #12</code>
refused-no-photos = Hapa hakuna picha.
    Tuma moja na namba ya rekodi yake chini: <code>#12</code>
refused-edited = Kubadilisha ujumbe hakubadilishi chochote hapa.
    Tafadhali utume kama mpya. Unachoweza kuandika: <code>help</code>
refused-no-quantity = “{ $item }” inasema bei ya moja, lakini si idadi.
    Kwa mfano: <code>sale Asha 2 kg rice @60</code>
refused-units-differ = Vipimo katika “{ $item }” haviendani.
    Kwa mfano: <code>sale Asha 2 kg rice 60/kg</code>
refused-other-currency = “{ $item }” iko kwa sarafu nyingine, si ya duka.
    Andika tarakimu tu: <code>120</code>
refused-item-name-too-long = Jina la moja ya bidhaa ni refu mno: mwisho ni herufi { $max }.
    Kwa mfano: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-said-twice = “{ $field }” ipo mara mbili.
    Kwa mfano: <code>{ $example }</code>
refused-terms-form =
    “{ $text }” si masharti.
    Hivi: <code>2/10 net 30</code>, <code>net 15</code> au <code>due on the 5th</code>
refused-not-early =
    “{ $text }” si punguzo la kulipa mapema: mwisho ni 50%, ndani ya siku zisizozidi za mauzo.
    Hivi: <code>2/10 net 30</code> – punguzo la 2% ndani ya siku 10
refused-adjust-form =
    Sema kama deni linaongezeka au linapungua.
    Hivi: <code>adjust Asha +50 a broken jar</code> au <code>adjust Asha -50</code>
refused-more-than-credit =
    { $amount } ni zaidi ya ziada ya { $credit }.
    Hivi: <code>refund { $name } { $figure }</code>
refused-no-credit =
    Hakuna ziada ya kurudisha.
    Angalia akaunti: <code>balance { $name }</code>
refused-more-than-open =
    { $amount } ni zaidi ya { $open } ambayo haijalipwa.
    Hivi: <code>writeoff { $name } { $figure }</code>
refused-nothing-to-write-off =
    Hakuna deni la kufuta.
    Angalia akaunti: <code>balance { $name }</code>
refused-not-days = “{ $text }” si idadi ya siku isiyozidi { $max }.
    Kwa mfano: <code>net 30</code>
refused-several-zones = “{ $text }” ina kanda kadhaa za saa: { $zones }.
    Kwa mfano: <code>{ $zone }</code>
refused-not-a-format = Naweza kuandika daftari kama csv au kama jsonl.
    Kwa mfano: <code>export csv</code>
refused-not-an-entry = “{ $text }” si namba ya rekodi.
    Kwa mfano: <code>#12</code>
refused-several-entries = Moja kwa wakati, tafadhali: #{ $first } au #{ $second }?
    Kwa mfano: <code>#{ $first }</code>
refused-not-a-code = “{ $text }” si msimbo wa risiti.
    Kwa mfano: <code>verify 7F3A-9C01</code>
refused-not-disputable = #{ $entry } haiwezi kupingwa: ni mauzo, malipo na deni la awali tu.
    Angalia rekodi: <code>history</code>
refused-not-correctable = #{ $entry } ni faini ya kuchelewa: husamehewa au inabaki.
    Kwa mfano <code>waive Asha #{ $entry }</code>
refused-correction-keeps-dates = #{ $entry } inabaki na tarehe yake na tarehe yake ya kulipa.
    Andika tu kilicho sahihi: <code>2 kg rice 110, oil 90</code>
refused-same-as-recorded = Hivyo ndivyo #{ $entry } inavyosema tayari.
    Kama ilikuwa kiasi kingine: <code>wrong #{ $entry }</code>
refused-too-many-claims = Malipo yako { $max } yanasubiri jibu la duka, na hakuna nafasi zaidi.
    Angalia akaunti: <code>balance</code>
refused-too-many-shops =
    { $max ->
        [one] Una duka { $max }, na hakuna nafasi zaidi.
       *[other] Una maduka { $max }, na hakuna nafasi zaidi.
    }
    Angalia maduka uliyomo: <code>shops</code>
refused-too-many-tags = Mteja huyu ana lebo { $max }, na hakuna nafasi zaidi.
    Ondoa moja: <code>tag Asha -vip</code>
refused-not-a-tag = Lebo ni neno moja ambalo si orodha nyingine, si “{ $text }”.
    Kwa mfano <code>tag Asha vip</code>
refused-nick-taken = { $nick } tayari ni jina la mtu mwingine, kwa hiyo { $name } hakupewa.
    Chagua jingine: <code>nick { $name } = didi</code>
refused-not-to-archive = { $amount } haijalipwa kwenye akaunti ya { $name }, kwa hiyo haiwezi kuwekwa kando.
    Iangalie: <code>balance { $name }</code>
refused-not-to-archive-open = Bado kuna kinachosubiri kwenye akaunti ya { $name }, kwa hiyo haiwezi kuwekwa kando.
    Iangalie: <code>customer { $name }</code>
refused-forget-owed = { $name } bado anadaiwa { $amount }, kwa hiyo bado hakuna kinachoweza kufutwa.
    Ikilipwa: <code>pay { $name } { $figure }</code>
refused-forget-credit = { $name } bado ana ziada ya { $amount }, kwa hiyo bado hakuna kinachoweza kufutwa.
    Irudishe kwanza: <code>refund { $name } { $figure }</code>
refused-forget-plan = { $name } ana mpango wa malipo, kwa hiyo bado hakuna kinachoweza kufutwa.
    Umalize kwanza: <code>plan { $name } cancel</code>
refused-forget-proposal = Mpango wa malipo na { $name } bado ni pendekezo, kwa hiyo bado hakuna kinachoweza kufutwa.
    Umalize kwanza: <code>plan { $name } cancel</code>
refused-forget-claim = { $name } anasema alilipa, na anasubiri jibu lako, kwa hiyo bado hakuna kinachoweza kufutwa.
    Mjibu kwanza: <code>requests</code>
refused-forget-dispute = Pingamizi la { $name } linasubiri uamuzi wako, kwa hiyo bado hakuna kinachoweza kufutwa.
    Amua kwanza: <code>disputes</code>
refused-was-erased = Hiyo ilihusu mteja ambaye data zake zimefutwa, na hakuna kinachoweza kuandikwa hapo tena.
    Anayenunua tena huongezwa upya: <code>add Asha Verma</code>
refused-new-name-missing =
    { $verb ->
        [nick] { $name } anaitwa nani tena?
       *[rename] { $name } aitwe nani sasa?
    }
    { $verb ->
        [nick] Kwa mfano <code>nick { $name } = didi</code>
       *[rename] Kwa mfano <code>rename { $name } to { $name } Kumar</code>
    }
refused-too-many-notes =
    { $max ->
        [one] Mteja huyu ana dokezo { $max }, na hakuna nafasi zaidi.
       *[other] Mteja huyu ana madokezo { $max }, na hakuna nafasi zaidi.
    }
    Yaangalie: <code>customer Asha</code>
refused-not-reachable = Hakuna gumzo la { $name } linalopatikana, kwa hiyo hakuna kilichotumwa. Tafadhali piga simu, au toa mwaliko mpya.
    Kwa mfano <code>invite Asha</code>
refused-shop-not-reachable = Duka halipatikani hapa sasa, kwa hiyo hakuna kilichotumwa. Tafadhali uliza kaunta.
    Kwa sasa unaweza kuangalia akaunti yako: <code>balance</code>
refused-too-many-messages = Ni ujumbe { $max } tu kwa saa unaoweza kutumwa, kwa hiyo huu haukutumwa. Tafadhali subiri kidogo.
    Mengine yote yanafanya kazi: <code>balance</code>
refused-not-linked = { $name } hajaunganishwa na gumzo lolote.
    Kumuunganisha: <code>invite { $name }</code>
refused-nothing-to-void = { $name } hana rekodi ya kubatilisha.
    Angalia akaunti: <code>balance { $name }</code>
refused-unknown-member = Hakuna anayeitwa “{ $name }” anayetunza daftari hili.
    Angalia ni nani: <code>staff</code>
refused-last-owner = Duka linahitaji mwenye duka, na yupo mmoja tu.
    Kumwalika mwingine kwanza: <code>staff invite owner</code>
refused-not-a-filter = Siwezi kuorodhesha wateja kwa “{ $text }”.
    Wote: <code>customers</code>
refused-did-not-work = Hiyo haikufanikiwa, hakuna kilichoandikwa.
    Tafadhali jaribu tena baada ya muda mfupi. Angalia ilivyo sasa: <code>balance</code>

refused-total-differs = Jumla ya bidhaa ni { $sum }, si { $total }.
    Sahihisha moja, kwa mfano jumla: <code>{ $sum }</code>
refused-customer-not-chosen = Chagua mteja kwanza: andika herufi za mwanzo za jina.
    Mpya huongezwa kwa <code>add Asha Verma</code>
refused-dispute-too-large = { $open } tu ya #{ $entry } haijalipwa, kwa hiyo haiwezi kutengwa zaidi ya hapo.
    Kilichobaki kulipwa: <code>balance</code>
refused-mention-elsewhere = Naweza kumwandikia mtu kwa kumtaja kwenye Slack tu. Hapa mpe { $name } kiungo.
    Kukipata: <code>invite { $name }</code>
refused-not-a-mention = Simjui “@{ $text }”. Andika @ na umchague mtu kwenye orodha inayoonyeshwa na Slack.
    Kwa mfano: <code>invite { $name } @asha</code>
refused-person-linked = { $name } tayari ameunganishwa na mtu huyo.
    Angalia: <code>customer { $name }</code>
refused-person-asked = Mtu huyo ameshaulizwa na bado hajajibu.
    Kwa kiungo cha kumpa mwenyewe: <code>invite { $name }</code>

## Forms and the home page

form-sale = Mauzo mapya
form-dispute = Kuna kitu si sahihi
form-plan = Mpango wa malipo
form-invite = Unganisha mteja
form-close = Funga
form-send = Tuma
form-customer-placeholder = Andika herufi za mwanzo
form-items = Bidhaa
form-items-hint = Kila moja kwenye mstari wake au baada ya mkato, na bei yake: 2 kg rice 120, oil 90
form-total = Jumla
form-total-hint = Kuhakiki: lazima iwe jumla ya bidhaa.
form-due = Tarehe ya kulipa
form-due-hint = Kuanzia { $today }. Tupu: kwa masharti ya mteja.
form-entry = Rekodi gani?
form-words = Nini si sahihi?
form-words-hint = Kwa maneno yako; duka litayasoma.
form-wrong-amount = Kiasi gani si sahihi?
form-wrong-amount-hint = Tupu: yote ambayo haijalipwa. Kiasi hicho hutengwa mpaka duka liamue.
form-count = Awamu ngapi?
form-count-hint = { $min } hadi { $max }
form-every = Kila muda gani?
form-first = Tarehe ya kwanza
form-first-hint = Tupu: kipindi kimoja kuanzia leo.
form-person = Ni nani?
form-person-hint = Anaulizwa kwa ujumbe wa moja kwa moja kama ni yeye. Hakuna mwingine anayeweza kujibu.
form-person-placeholder = Chagua mtu
form-failed = Hiyo haikufanikiwa sasa hivi. Itume mara nyingine: hakuna kinachoandikwa mara mbili.
form-example-items = Kwa mfano: 2 kg rice 120, oil 90
form-example-amount = Kwa mfano: 120.50

home-title = Slatebook
home-new-sale = Mauzo mapya
home-due = Za kulipwa
home-customers = Wateja
home-invite = Unganisha mteja
home-plan = Mpango wa malipo
home-add = Ongeza mteja
home-history = Historia
home-shops = Maduka
home-help = Msaada
home-start = Anza
aging = Imechelewa kiasi gani:
aging-line =
    { $bucket ->
        [current] { $amount } haijachelewa
        [over-90] { $amount } imechelewa zaidi ya siku { $from }
       *[other] { $amount } imechelewa siku { $from }–{ $to }
    }
waiting = Yanayosubiri jibu:
waiting-nothing = Hakuna kinachosubiri jibu.
waiting-claims =
    { $count ->
        [one] Malipo 1 ambayo mteja anasema amelipa.
       *[other] Malipo { $count } ambayo wateja wanasema wamelipa.
    }
waiting-disputes =
    { $count ->
        [one] Pingamizi 1.
       *[other] Mapingamizi { $count }.
    }
waiting-raises =
    { $count ->
        [one] Mteja 1 anaomba kikomo cha juu zaidi.
       *[other] Wateja { $count } wanaomba kikomo cha juu zaidi.
    }
waiting-proposals =
    { $count ->
        [one] Mpango 1 wa malipo ulioombwa na mteja.
       *[other] Mipango { $count } ya malipo iliyoombwa na wateja.
    }
waiting-shown = { $shown } za kwanza:
waiting-for-owner = Mwenye duka huyajibu.

## Help, one phone screen each

help-owner =
    <b>Kila siku</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code> au <code>balance</code> kwa wote
    <code>due</code> au <code>due week</code>, <code>remind { $name }</code>, <code>remind overdue</code>
    <code>undo</code> – hubatilisha rekodi yako ya mwisho
    <code>void { $name } #{ $entry }</code> – ya zamani
    Ongeza <code>due friday</code> au <code>on yesterday</code> mwishoni.

    <b>Wateja</b>
    <code>add { $new } +919812345678 limit 5000</code>
    <code>invite { $other }</code> kwa kiungo, <code>invite</code> kwa kaunta
    <code>customers</code>, <code>customer { $other }</code>
    <code>limit { $other } 5000</code>, <code>note { $other } pays after the 5th</code>
    <code>plan { $other } 4 weekly</code>, <code>terms { $other } net 15</code>, <code>writeoff { $other } 300</code>
    <code>requests</code>, <code>disputes</code> – yanayokusubiri; <code>review</code> – vikomo, <code>feedback</code>

    <b>Daftari</b>
    <code>report</code>, <code>statement { $other }</code>; <code>policy</code> – faini, vikumbusho na mengine
    <code>verify</code>, <code>import</code>, <code>export</code>, <code>staff invite clerk</code>, <code>shops</code>, <code>cancel</code>
help-clerk =
    <b>Kila siku</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, <code>due</code>, <code>due week</code>
    <code>undo</code> – hubatilisha rekodi yako ya mwisho, ikiwa bado mpya
    Ongeza <code>due friday</code> au <code>on yesterday</code> mwishoni.

    <b>Wateja</b>
    <code>add { $new } +919812345678</code>
    <code>invite { $other }</code>, <code>customers</code>, <code>customer { $other }</code>
    <code>note { $other } pays after the 5th</code>

    Kinachozidi kikomo au kinachozidi deni, mwenye duka ndiye anaamua.
    Pia: <code>statement { $name }</code>, <code>verify { $name }</code>, <code>shops</code>, <code>cancel</code>
help-customer =
    <b>Akaunti yako</b>
    <code>balance</code> – kilichobaki kulipwa
    <code>due</code> – nini kulipwa lini
    <code>history</code> – yote yaliyoandikwa

    <b>Neno lako</b>
    <code>confirm all</code> au <code>confirm #{ $entry }</code> – ni sahihi
    <code>wrong #{ $entry }</code> – kuna kitu si sahihi
    <code>paid 500</code> – umelipa
    <code>raise 8000</code> – huomba kikomo cha juu zaidi
    <code>promise friday</code>, <code>plan</code> – utalipa lini

    <b>Ushahidi wako</b>
    <code>verify 7F3A-9C01</code> – hukagua msimbo wa risiti
    <code>statement</code> – akaunti yako kwa karatasi, kwa yeyote
    Pia: <code>points</code>, <code>redeem 100</code>, <code>mute</code> (vikumbusho vichache), <code>shops</code>, <code>cancel</code>
help-stranger =
    Ninatunza daftari la madeni la duka kwenye gumzo: nani alichukua nini, nani alilipa nini, na pande zote mbili zinaona sawa.

    Duka lako lilikupa kiungo au msimbo? Ufungue, au ubandike hapa.
    Una duka? Andika <code>start</code>, au yote kwa mara moja: <code>newshop Corner Store, INR</code>

# It follows the last line of the help, on the same line.
help-language = <code>language</code> – lugha nyingine
help-own-words = Unaweza pia kuandika: { $words }
own-word = <code>{ $own }</code> = <code>{ $verb }</code>

## Buttons, exactly these words

label-record = Andika
label-undo = Tendua
label-cancel = Ghairi
label-add = Ongeza
label-add-all = Ongeza wote
label-do-all = Fanya yote
label-confirm = Thibitisha
label-not-right = Si sahihi
label-amount = Kiasi
label-goods = Bidhaa
label-not-mine = Si yangu
label-other = Nyingine…
label-void = Batilisha
label-ask-owner = Muulize mwenye duka
label-correct = Sahihisha…
label-stand-by = Ibaki ilivyo
label-waive = Samehe
label-received = Imefika
label-not-received = Haijafika
label-same = Ile ile
label-another = Nyingine
label-acknowledge = Nakiri
label-allow-once = Ruhusu mara hii
label-keep-as-credit = Weka kama ziada
label-reply = Jibu
label-sent = Imetumwa
label-send = Tuma
label-send-all = Tuma zote
label-one-by-one = Moja moja
label-bring-back = Rudisha
label-more = Zaidi
label-pdf = PDF
label-csv = CSV
label-add-reason = Ongeza sababu
label-yes-me = Ndiyo, ni mimi
label-no = Hapana
label-not-her = Si yeye
label-share = Shiriki
label-whatsapp = WhatsApp
label-new-customer = Mteja mpya
label-no-limit = Bila kikomo
label-shop = Duka
label-customer = Mteja
label-sale = Mauzo
label-payment = Malipo
label-open-shop = Fungua duka
label-i-have-paid = Nimelipa
label-agree = Nakubali
label-setting =
    { $setting ->
        [net] Siku za kulipa
        [late-fee] Faini ya kuchelewa
        [terms] Makubaliano
        [starter] Wateja wapya
        [hold] Kusimamisha
        [reminders] Vikumbusho
        [hours] Saa
        [mode] Kutuma
        [pay-link] Kiungo cha kulipia
        [promise] Ahadi
        [review] Mapitio
        [points] Pointi
       *[plan] Mipango
    }
label-month-day = Tarehe { $day }
label-early = { $offer } net { $net }
label-days =
    { $days ->
        [0] Siku hiyo hiyo
        [one] Siku { $days }
       *[other] Siku { $days }
    }
label-never = Kamwe
label-none = Hakuna
label-add-comment = Ongeza maoni
label-points = 1 kwa { $per }, thamani { $worth }
label-fee-once = { $amount } baada ya siku { $days }
label-fee-every = { $amount } baada ya { $days }, { $again }
label-on-paper = Kwa karatasi
label-in-chat = Kwenye gumzo
label-reminders = { $days }
label-hours = { $hours }
label-rest = Pumzika { $days }
label-no-rest = Bila mapumziko
label-mode-ask = Niulize
label-mode-auto = Zijitume zenyewe
label-link = { $link }
label-missed = Kukosa mara { $missed }
label-apply = Tekeleza
label-apply-all = Tekeleza zote
label-apply-name = Tekeleza { $name }
label-redeem = Tumia pointi
label-review = Mapitio
label-history = Historia
label-photo = Picha
label-photos = Picha
label-photos-of =
    { $count ->
        [one] Picha #{ $entry }
       *[other] Picha #{ $entry }
    }
label-limit = Kikomo
label-remind = Kumbusha
label-plan = Mpango
label-hold = Simamisha
label-release = Ruhusu tena
label-invite = Alika
label-accept = Kubali
label-decline = Kataa
label-weekly = Kila wiki
label-two-weekly = Kila wiki mbili
label-monthly = Kila mwezi
label-tomorrow = Kesho
label-friday = Ijumaa
label-in-a-week = Baada ya wiki
label-pay-on = Nitalipa…
label-already-paid = Nimeshalipa
label-something-wrong = Kuna kitu si sahihi
label-ask-plan = Omba mpango
label-sale-amount = Mauzo { $amount }
label-payment-amount = Malipo { $amount }
label-add-name = Ongeza { $name }
label-it-is = Ni { $name }
label-void-entry = Batilisha #{ $entry }
label-void-entry-of = Batilisha #{ $entry } { $name }
label-ask-owner-entry = Muulize mwenye duka: #{ $entry }
label-ask-owner-entry-of = Muulize mwenye duka: #{ $entry } { $name }
label-seat = { $shop } ({ $role })

# The menu of commands that Telegram shows, and the one line for a group.
menu-start = Fungua duka, au akaunti yako
menu-help = Unachoweza kuandika
menu-sale = Mauzo kwa mkopo
menu-pay = Pesa iliyoingia
menu-balance-shop = Nani anadaiwa nini
menu-add = Mteja mpya
menu-customers = Wateja
menu-undo = Batilisha rekodi yako ya mwisho
menu-invite = Kiungo cha mteja
menu-balance-customer = Unachodaiwa
menu-history = Rekodi zako
menu-paid = Sema umelipa
menu-confirm = Thibitisha rekodi
menu-verify = Kagua daftari
menu-shops = Maduka yako
group-line = Hesabu ninazitunza faraghani: { $link }
elsewhere-line = Nimejibu kwenye gumzo letu la faragha.
sure-title =
    { $gives ->
        [write-off] Deni lifutwe?
       *[void] Ibatilishwe?
    }
sure-text =
    { $gives ->
        [write-off] Baada ya hapo halidaiwi tena, na mteja hujulishwa.
       *[void] Rekodi ya kinyume huibatilisha, na mteja hujulishwa.
    }
sure-yes =
    { $gives ->
        [write-off] Futa deni
       *[void] Batilisha
    }
sure-no = Hapana

## Notices: what the clock says

notice = { $shop }: { $what }
notice-item =
    { $when ->
        [ahead]
            { $days ->
                [one] { $amount } ni ya kulipwa kesho, { $due } (#{ $entry }).
               *[other] { $amount } ni ya kulipwa { $due }, baada ya siku { $days } (#{ $entry }).
            }
        [today] { $amount } ni ya kulipwa leo, { $due } (#{ $entry }).
       *[late]
            { $days ->
                [one] { $amount } ilikuwa ya kulipwa { $due } (siku 1 iliyopita), #{ $entry }.
               *[other] { $amount } ilikuwa ya kulipwa { $due } (siku { $days } zilizopita), #{ $entry }.
            }
    }
notice-items =
    { $when ->
        [ahead]
            { $days ->
                [one] { $amount } ni ya kulipwa, ya kwanza kesho, { $due }:
               *[other] { $amount } ni ya kulipwa, ya kwanza { $due }, baada ya siku { $days }:
            }
        [today] { $amount } ni ya kulipwa leo, { $due }:
       *[late]
            { $days ->
                [one] { $amount } ni ya kulipwa, ya zamani zaidi tangu { $due } (siku 1):
               *[other] { $amount } ni ya kulipwa, ya zamani zaidi tangu { $due } (siku { $days }):
            }
    }
notice-line =
    { $kind ->
        [fee] #{ $entry } { $amount } faini ya kuchelewa
       *[other]
            { $when ->
                [ahead] #{ $entry } { $amount }, ilipwe kufikia { $due }
                [today] #{ $entry } { $amount }, ilipwe leo
               *[late]
                    { $days ->
                        [one] #{ $entry } { $amount }, ilipaswa kulipwa { $due } (siku 1 iliyopita)
                       *[other] #{ $entry } { $amount }, ilipaswa kulipwa { $due } (siku { $days } zilizopita)
                    }
            }
    }
notice-early = Ikilipwa kufikia { $until } ni { $price }, baada ya punguzo la kulipa mapema.
notice-tone =
    { $tone ->
        [friendly] Ni kukujulisha tu isije ikakushtua.
        [due] Tafadhali lipa leo, au sema utalipa lini.
        [late] Tafadhali lipa, au sema utalipa lini.
        [firm] Tafadhali lipa wiki hii, au sema utalipa siku gani.
       *[final] Hili limekaa muda mrefu. Tafadhali lipa sasa, au zungumza nasi jinsi unavyoweza.
    }
notice-instalment =
    { $when ->
        [ahead]
            { $days ->
                [one] Awamu { $number } kati ya { $of }, { $amount }, ni ya kulipwa kesho, { $due }.
               *[other] Awamu { $number } kati ya { $of }, { $amount }, ni ya kulipwa { $due }.
            }
        [today] Awamu { $number } kati ya { $of }, { $amount }, ni ya kulipwa leo.
       *[late]
            { $days ->
                [one] Awamu { $number } kati ya { $of }, { $amount }, ilikuwa ya kulipwa { $due } (siku 1 iliyopita).
               *[other] Awamu { $number } kati ya { $of }, { $amount }, ilikuwa ya kulipwa { $due } (siku { $days } zilizopita).
            }
    }
notice-promise-today = Uliahidi kulipa kufikia leo, { $today }. { $amount } yake bado haijalipwa.
notice-promise-broken = Uliahidi { $amount } kufikia { $until }, na haijafika yote.
notice-plan-defaulted = Mpango wa malipo umeisha kwa sababu awamu zilikosa kulipwa. Deni lililobaki lina tarehe zake za awali.
notice-confirm = Tafadhali angalia #{ $entry } mara nyingine: je, ni sahihi?
notice-confirm-several = Tafadhali angalia { $entries } mara nyingine. <code>confirm all</code> kama ni sahihi, au kwa mfano <code>wrong #12</code>
notice-pay = Lipa hapa:
sent-by-hand = Leo umemkumbusha { $name } mwenyewe. Imeandikwa.
ask-reminders =
    { $customers ->
        [one] { $shop }: leo mteja 1 anahitaji kukumbushwa, kuhusu { $amount }. Kitumwe?
       *[other] { $shop }: leo wateja { $customers } wanahitaji kukumbushwa, kuhusu { $amount }. Vitumwe?
    }
manual-notice = { $name } hana gumzo na bot. Hivi ndivyo { $first } angesikia leo; mfikishie na uguse Imetumwa:

## The owner's morning

digest = { $shop }, { $day }
digest-overdue =
    { $customers ->
        [one] Imechelewa: { $amount }, mteja 1.
       *[other] Imechelewa: { $amount }, wateja { $customers }.
    }
digest-due-today =
    { $customers ->
        [one] Ya kulipwa leo: { $amount }, mteja 1.
       *[other] Ya kulipwa leo: { $amount }, wateja { $customers }.
    }
owing-today = { $name } { $amount }, leo
owing-late =
    { $days ->
        [one] { $name } { $amount }, imechelewa siku 1
       *[other] { $name } { $amount }, imechelewa siku { $days }
    }
owing-muted = { $line }; amenyamazisha
owing-ahead = { $name } { $amount }, ilipwe kufikia { $due }
digest-promise =
    { $state ->
        [broken] { $name } aliahidi { $amount } na haijafika yote.
       *[today] { $name } aliahidi { $amount } kwa leo.
    }
digest-missed = { $name } amebaki nyuma { $amount } kwenye mpango wa malipo.
digest-claims =
    { $count ->
        [one] Mteja 1 anasema amelipa: jibu Imefika au Haijafika chini ya ujumbe wake.
       *[other] Wateja { $count } wanasema wamelipa: jibu Imefika au Haijafika chini ya ujumbe wao.
    }
digest-disputes =
    { $count ->
        [one] Pingamizi 1 linasubiri uamuzi wako.
       *[other] Mapingamizi { $count } yanasubiri uamuzi wako.
    }
digest-proposals =
    { $count ->
        [one] Mteja 1 anaomba mpango wa malipo.
       *[other] Wateja { $count } wanaomba mpango wa malipo.
    }
digest-raises =
    { $count ->
        [one] Mteja 1 anaomba kikomo cha juu zaidi: <code>requests</code>
       *[other] Wateja { $count } wanaomba kikomo cha juu zaidi: <code>requests</code>
    }
digest-unconfirmed =
    { $count ->
        [one] Mteja 1 bado hajathibitisha kila kitu.
       *[other] Wateja { $count } bado hawajathibitisha kila kitu.
    }
digest-not-agreed =
    { $more ->
        [yes] Bado hawajakubali masharti yako ya sasa: { $names } na wengine.
       *[no] Bado hawajakubali masharti yako ya sasa: { $names }.
    }
digest-without-chat =
    { $count ->
        [one] Mteja 1 hana gumzo la kukumbushwa; maneno ya kumfikishia yanafuata.
       *[other] Wateja { $count } hawana gumzo la kukumbushwa; maneno ya kuwafikishia yanafuata.
    }
digest-head = Muhuri wa daftari <code>{ $head }</code>

## What is due, and reminders by hand

due-list =
    { $span ->
        [today] Za kulipwa leo, { $today }:
        [week] Za kulipwa kufikia { $until }:
        [overdue] Zilizochelewa { $today }:
       *[by-today] Za kulipwa kufikia leo, { $today }:
    }
due-list-none =
    { $span ->
        [today] Hakuna cha kulipwa leo.
        [week] Hakuna cha kulipwa siku 7 zijazo.
        [overdue] Hakuna kilichochelewa.
       *[by-today] Hakuna cha kulipwa kufikia leo.
    }
due-next-week = Zinazofuata kulipwa: <code>due week</code>
due-next-balance = Akaunti moja: <code>balance { $name }</code>
due-next-remind = Kumkumbusha mmoja: <code>remind { $name }</code>
due-next-remind-overdue = Kuwakumbusha wote waliochelewa: <code>remind overdue</code>
reminder-queued = Kikumbusho cha { $amount } kiko njiani kwa { $name }.
reminder-queued-later = Kikumbusho cha { $amount } kitaenda kwa { $name } { $at }: nje ya saa zako za kutuma hakuna kinachotumwa.
reminder-muted = { $name } amenyamazisha vikumbusho, kwa hiyo kinataja kilichochelewa tu.
reminders-queued =
    { $count ->
        [0] Hakuna aliyebaki wa kukumbusha.
        [one] Kikumbusho kiko njiani kwa mteja 1.
       *[other] Vikumbusho viko njiani kwa wateja { $count }.
    }
reminders-queued-later =
    { $count ->
        [one] Kikumbusho kitaenda kwa mteja 1 { $at }: nje ya saa zako za kutuma hakuna kinachotumwa.
       *[other] Vikumbusho vitaenda kwa wateja { $count } { $at }: nje ya saa zako za kutuma hakuna kinachotumwa.
    }
reminders-said-today =
    { $count ->
        [one] 1 ameshapata kikumbusho cha siku hiyo.
       *[other] { $count } wameshapata kikumbusho cha siku hiyo.
    }
reminders-without-chat =
    { $count ->
        [one] 1 hana gumzo. Kwa maneno ya kumfikishia: <code>remind { $name }</code>
       *[other] { $count } hawana gumzo. Kwa maneno ya kuwafikishia, mmoja mmoja: <code>remind { $name }</code>
    }
reminders-more = Kuna wengine.
customer-muted-now = { $name } amenyamazisha vikumbusho.
customer-unmuted-now = { $name } anapata tena vikumbusho vyote.
customer-muted-still = Kilichochelewa bado kinasemwa, na kila rekodi pia.
reminders-muted = { $shop }: hakuna tena vikumbusho kabla ya kuchelewa.
reminders-muted-still = Bado utapata: kila rekodi, malipo na jibu mara moja; vikumbusho vya kilichochelewa; tarehe za mpango wa malipo, siku uliyoahidi kulipa, na mauzo ambayo hujathibitisha.
reminders-muted-next = Kurudisha vikumbusho vyote: <code>unmute</code>
reminders-unmuted = { $shop }: vikumbusho vyote vinakuja tena, kabla ya tarehe ya kulipa na siku hiyo pia.
reminders-unmuted-next = Kupata vichache: <code>mute</code>
