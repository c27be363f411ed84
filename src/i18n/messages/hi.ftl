### Everything Slatebook says, in Hindi.
### <b>…</b> and <code>…</code> are the only styles; an argument is always text. Commands in <code> are typed as they stand.
### shop दुकान · customer ग्राहक · owner मालिक · clerk स्टाफ़ · book बही · account खाता · entry एंट्री (f.)
### balance बाकी · open बाकी · in credit, kept as credit एडवांस · on credit उधार · paid (an entry) जमा · a payment पेमेंट · settled चुकता
### due … तक चुकाना · overdue, late लेट · late fee लेट फ़ीस · early discount जल्दी चुकाने की छूट · terms शर्तें · limit लिमिट (f.)
### payment plan किस्तों का प्लान · instalment किस्त (f.) · missed चूकी · promise वादा · dispute ऐतराज़
### confirm कन्फ़र्म · acknowledge मान लेना · take back, void रद्द करना · undo (the button) वापस लें · give back, refund लौटाना · cancel रहने देना
### write off बट्टे खाते (to the customer: छोड़ दिया) · waive माफ़ · hold रोक · block ब्लॉक · release उधार चालू करना
### receipt code रसीद कोड · statement स्टेटमेंट · points पॉइंट · redeem भुनाना · reminder रिमाइंडर · notice सूचना · feedback राय · grade ग्रेड
### link जोड़ना, लिंक · invite न्योता · put away अलग रखना · note नोट · tag टैग · staff स्टाफ़, keeping the book ज़िम्मे · photo फ़ोटो (f.)
### आप throughout; a customer is वे, never a gender; the bot avoids verbs that would give it one.

## The balance, second line of every reply

balance = बाकी { $balance }।
balance-of-limit = बाकी { $balance }, लिमिट { $limit }।
balance-with-disputed = बाकी { $balance }, जिसमें { $disputed } पर ऐतराज़ है।
balance-with-disputed-of-limit = बाकी { $balance }, जिसमें { $disputed } पर ऐतराज़ है; लिमिट { $limit }।
balance-beside-disputed = बाकी { $balance }; { $disputed } पर ऐतराज़ है।
balance-in-credit = एडवांस { $credit }।
balance-in-credit-beside-disputed = एडवांस { $credit }; { $disputed } पर ऐतराज़ है।

## Parts of entries

goods-measured = { $quantity } { $unit } { $name }
goods-measured-unnamed = { $quantity } { $unit }
goods-counted = { $quantity } × { $name }
goods-counted-unnamed = { $quantity } पीस
goods-unnamed = सामान
goods-priced = { $goods } { $amount }
and-more = और { $count } और
dated = तारीख { $on }।
receipt = रसीद <code>{ $code }</code>
entries-and-more = { $entries } और { $count } और

state-awaited =
    { $what ->
        [sale] अभी कन्फ़र्म नहीं, { $name } से पूछा गया है
       *[payment] अभी माना नहीं गया, { $name } से पूछा गया है
    }
state-not-linked =
    { $what ->
        [sale] कन्फ़र्म नहीं, { $name } का लिंक अभी नहीं जुड़ा
       *[payment] माना नहीं गया, { $name } का लिंक अभी नहीं जुड़ा
    }
state-not-reachable =
    { $what ->
        [sale] कन्फ़र्म नहीं, चैट में { $name } तक बात नहीं पहुँचती
       *[payment] माना नहीं गया, चैट में { $name } तक बात नहीं पहुँचती
    }
state-disputed = { $name } को ऐतराज़ है
state-confirmed =
    { $what ->
        [sale] { $by } ने कन्फ़र्म किया, { $time }
       *[payment] { $by } ने माना, { $time }
    }
state-confirmed-by-you =
    { $what ->
        [sale] आपने कन्फ़र्म किया, { $time }
       *[payment] आपने माना, { $time }
    }
time-and-date = { $time }, { $date }

due-in-future = { $due } तक चुकाना
due-today = आज चुकाना
due-overdue =
    { $days ->
        [one] { $due } तक चुकाना था, { $days } दिन लेट
       *[other] { $due } तक चुकाना था, { $days } दिन लेट
    }
due-in-plan = किस्तों के प्लान में
due-of-fee = लेट फ़ीस, { $due }
item = #{ $entry } { $amount }, { $due }
item-part = #{ $entry } { $amount } में से { $left } बाकी, { $due }
item-disputed = { $item }; { $disputed } पर ऐतराज़
item-early = { $item }; { $until } तक चुकाएँ तो { $price }
early-ended = इसके साथ #{ $entry } पर जल्दी चुकाने की छूट गई: { $until } तक पैसे देने पर { $amount } कम होते।
owed-today = आज चुकाएँ तो { $owed }, जल्दी चुकाने की छूट काटकर।

history-entry = #{ $entry }, { $on }: { $what }
history-sale = { $amount } उधार
history-payment = { $amount } जमा
history-raised = { $amount } बाकी में जोड़े
history-lowered = { $amount } बाकी से घटाए
history-refunded = { $amount } लौटाए
history-opening = पिछला बाकी { $amount }
history-opening-credit = पिछला एडवांस { $amount }
history-discount = { $amount } जल्दी चुकाने की छूट, #{ $item } पर
history-redeemed = { $points } भुनाए, { $amount }
history-write-off = { $amount } बट्टे खाते
history-fee = { $amount } लेट फ़ीस, #{ $item } पर
history-fee-waiver = लेट फ़ीस #{ $fee } { $amount } माफ़
history-void = #{ $voids } { $amount } रद्द
history-goods = { $what }, { $goods }
history-voided = { $what } (रद्द)
history-photos =
    { $count ->
        [one] { $what }; 1 फ़ोटो
       *[other] { $what }; { $count } फ़ोटो
    }
history-state =
    { $state ->
        [confirmed] { $what }; कन्फ़र्म
        [awaited] { $what }; अभी कन्फ़र्म नहीं
        [not-linked] { $what }; कन्फ़र्म नहीं
       *[disputed] { $what }; ऐतराज़ है
    }

## Sales

sale-recorded = #{ $entry } { $name }: { $amount } उधार, { $due } तक चुकाना है।
sale-for-you = { $shop }: #{ $entry } { $amount } उधार, { $due } तक चुकाना है।
sale-overridden =
    { $rule ->
        [hold] उधार रुका है, इस बार दिया गया।
       *[limit] लिमिट से ऊपर, इस बार मंज़ूर किया गया।
    }
early-offer = { $until } तक चुकाएँ तो { $percent } कम: { $price }।
early-discount = #{ $entry } पर जल्दी चुकाने की छूट { $amount }।
credit-used = इसमें से { $amount } एडवांस से चुकता।
is-this-right = क्या यह सही है?
entries-confirmed = { $shop }: { $entries } कन्फ़र्म, धन्यवाद।

## Payments

payment-recorded = #{ $entry } { $name }: { $amount } जमा।
fee-not-owed = { $amount } की लेट फ़ीस #{ $fee } इस पेमेंट की तारीख के बाद लगी थी: वह बनती ही नहीं थी।
payment-stands = कुछ नहीं जोड़ा गया: यह { $name } की #{ $entry } ही है।
payment-for-you = { $shop }: #{ $entry } { $amount } मिले, धन्यवाद।
settled = चुकता: { $list }।
settled-whole = #{ $entry } ({ $amount })
settled-part = #{ $entry } के { $amount } ({ $left } बाकी)
credit-kept = { $amount } एडवांस में रखे।
method =
    { $method ->
        [cash] नकद
        [mpesa] M-Pesa
        [upi] UPI
        [bank] बैंक ट्रांसफ़र
        [card] कार्ड
       *[cheque] चेक
    }
paid-by = { $method }।
paid-by-with-reference = { $method }, { $reference }।
paid-for-entry = #{ $entry } के लिए।
paid-with-reference = रेफ़रेंस { $reference }।

## Taking back

taken-back-sale = { $amount } की बिक्री #{ $voids } रद्द की गई
taken-back-payment = { $amount } का पेमेंट #{ $voids } रद्द किया गया
taken-back-write-off = बट्टे खाते की एंट्री #{ $voids }, { $amount }, रद्द की गई
taken-back-discount = #{ $voids }, { $amount } के भुनाए पॉइंट, रद्द किए गए
taken-back-adjustment = { $amount } की एंट्री #{ $voids } रद्द की गई
taken-along =
    { $what ->
        [discount] साथ में जल्दी चुकाने की छूट #{ $entry } { $amount } भी।
        [write-off] साथ में बट्टे खाते की एंट्री #{ $entry } { $amount } भी।
        [points] साथ में भुनाए गए पॉइंट #{ $entry } { $amount } भी।
       *[fee] साथ में लेट फ़ीस #{ $entry } { $amount } भी।
    }
entry-voided = #{ $entry } { $name }: { $what }।
entry-taken-back = { $shop }: { $what }।
reason = वजह: { $reason }
reason-added = #{ $entry } { $name }: वजह लिख ली।
undo-choices =
    { $why ->
        [not-your-entry] { $name } की #{ $entry } किसी और ने लिखी थी। फिर भी रद्द करें?
       *[too-late-to-undo] { $name } की #{ $entry } एक दिन से ज़्यादा पुरानी है। फिर भी रद्द करें?
    }
undo-choices-clerk =
    { $why ->
        [not-your-entry] { $name } की #{ $entry } किसी और ने लिखी थी, इसलिए फ़ैसला मालिक का है। उनसे पूछें?
        [confirmed-meanwhile] { $name } ने इस बीच #{ $entry } कन्फ़र्म कर दी, इसलिए फ़ैसला मालिक का है। उनसे पूछें?
       *[too-late-to-undo] { $name } की #{ $entry } 10 मिनट से ज़्यादा पुरानी है, इसलिए फ़ैसला मालिक का है। उनसे पूछें?
    }
void-asked = { $by } ने आपसे इसे रद्द करने को कहा है:
owner-asked = #{ $entry } { $name }: मालिक से इसे रद्द करने को कहा गया है।
owner-asked-next = तब तक एंट्री बनी रहेगी।
undo-line = #{ $entry } { $name }, { $on }: { $what }
edited-stands = #{ $entry } जैसी लिखी थी, वैसी ही है।
edited-stands-why = मैसेज बदलने से { $name } के खाते में कुछ नहीं बदलता। एंट्री रद्द करने के लिए “वापस लें” दबाएँ।

## Written off, given back, corrected

written-off = #{ $entry } { $name }: { $amount } बट्टे खाते में डाले।
debt-let-go = { $shop }: #{ $entry } { $amount } छोड़ दिए गए, अब ये आपको नहीं चुकाने हैं।
adjusted =
    { $how ->
        [more] #{ $entry } { $name }: { $amount } बाकी में जोड़े।
        [less] #{ $entry } { $name }: { $amount } बाकी से घटाए।
       *[refund] #{ $entry } { $name }: { $amount } लौटाए।
    }
balance-adjusted =
    { $how ->
        [more] { $shop }: #{ $entry } { $amount } आपके बाकी में जोड़े।
        [less] { $shop }: #{ $entry } { $amount } आपके बाकी से घटाए।
       *[refund] { $shop }: #{ $entry } { $amount } आपको लौटाए।
    }
adjusted-due = { $due } तक चुकाना है।
customer-terms-changed =
    { $how ->
        [same] { $name }: शर्तें पहले से यही हैं।
        [own] { $name }: नई शर्तें।
       *[shop] { $name }: फिर से दुकान की शर्तें।
    }
customer-terms-asked = { $name } से इन पर हामी माँगी गई है।
ask-sum =
    { $verb ->
        [writeoff] { $name } के बाकी में से कितना बट्टे खाते में डालना है? आगे वजह लिख सकते हैं: <code>300 moved away</code>
        [refund] { $name } को एडवांस में से कितना लौटाना है?
       *[adjust] { $name } के बाकी में कितना बदलना है? <code>+50</code> यानी ज़्यादा चुकाना, <code>-50</code> यानी कम; आगे वजह लिख सकते हैं।
    }
ask-terms = { $name } को किन शर्तों पर उधार देना है? लिखें <code>net 15</code>, <code>2/10 net 30</code> या <code>due on the 5th</code>। अभी:
terms-own-back = फिर से दुकान की शर्तें: <code>terms { $full } shop</code>
terms-as-shop = ये दुकान की ही शर्तें हैं।
terms-early =
    { $days ->
        [0] उसी दिन चुकाएँ तो { $percent } कम।
        [one] { $days } दिन के अंदर चुकाएँ तो { $percent } कम।
       *[other] { $days } दिन के अंदर चुकाएँ तो { $percent } कम।
    }
customer-terms-day = उधार हर महीने की { $day } तारीख को चुकाना है।
link-offer-terms-day = शर्तें: जो उधार लें, वह महीने की { $day } तारीख को चुकाना है।

## Credit stopped, and late fees let go

held = { $name } का उधार रोक दिया गया: उधार बिक्री नहीं होगी।
held-next = आप चाहें तो किसी एक बिक्री को मंज़ूर कर सकते हैं। रोक हटाने के लिए: <code>release { $full }</code>
blocked = { $name } को ब्लॉक कर दिया: उधार बिक्री बिल्कुल नहीं।
blocked-next = ब्लॉक हटाने के लिए: <code>release { $full }</code>
released = { $name } को फिर से उधार मिल सकता है।
no-credit = { $shop } से अभी आपको उधार नहीं मिल सकता।
no-credit-next = आपका खाता वैसा ही है, और आप हमेशा की तरह चुका सकते हैं। कुछ ठीक न लगे तो दुकान से बात करें।
credit-again = { $shop } से अब फिर आपको उधार मिल सकता है।
on-hold = { $name } का उधार रुका है: { $why }।
on-hold-question = फिर भी { $name } को यह { $total } उधार दें?
hold-overdue =
    { $days ->
        [one] #{ $entry } { $days } दिन लेट है
       *[other] #{ $entry } { $days } दिन लेट है
    }
hold-member = { $on } को मालिक ने कहा था
hold-plan = { $on } से किस्तों का प्लान नहीं निभा
hold-since = { $on } से, बहुत दिन से लेट
fee-waived = #{ $entry } { $name }: लेट फ़ीस #{ $fee } { $amount } माफ़।
fee-let-go = { $shop }: { $amount } की लेट फ़ीस #{ $fee } माफ़, यह आपको नहीं चुकानी है।

## Points

points =
    { $points ->
        [0] कोई पॉइंट नहीं
        [one] { $points } पॉइंट
       *[other] { $points } पॉइंट
    }
points-worth = { $points }, कीमत { $worth }
my-points = { $shop }: आपके पास { $points }।
points-none-given = { $shop } में पॉइंट नहीं मिलते।
points-below-zero = जो पॉइंट आप ख़र्च कर चुके थे, वे वापस लिए गए। शून्य से ऊपर आने पर आप फिर भुना सकते हैं।
points-below-zero-of = जो पॉइंट ख़र्च हो चुके थे, वे वापस लिए गए।
points-off-now = अभी दुकान में पॉइंट नहीं मिलते, और भुनाए भी नहीं जा सकते।
points-next = इन्हें अपने बाकी से घटाने के लिए: <code>redeem { $count }</code>
points-of = { $name } के पास { $points }।
points-came-customer =
    { $how ->
        [earned] आपको { $points } मिले, अब कुल { $total }।
        [back] { $points } लौटाए गए, अब आपके पास { $total }।
       *[less] { $points } वापस लिए गए, अब आपके पास { $total }।
    }
points-came-shop =
    { $how ->
        [earned] { $points } मिले, कुल { $total }।
        [back] { $points } लौटाए गए, कुल { $total }।
       *[less] { $points } वापस लिए गए, बचे { $total }।
    }
points-redeemed = { $shop }: #{ $entry } { $points } भुनाए, { $amount } कम चुकाना है।
points-redeemed-as-much = आपने { $asked } कहे थे; जो बाकी है उसमें इतने ही लगते हैं।
customer-redeemed = #{ $entry } { $name } ने { $points } भुनाए: { $amount } कम चुकाना है।
points-left = बचे पॉइंट: { $points }।
redeem-ends-early = { $points } से { $amount } कम होंगे, पर जल्दी चुकाने की छूट सिर्फ़ पैसे देने पर मिलती है।
redeem-early-lost = साथ में यह छूट जाएगी: #{ $entry } पर { $amount } कम, जो { $until } तक चुकाने पर मिलती।
redeem-ends-early-next = छूट के लिए तब तक चुका दें, आपके पॉइंट बने रहेंगे। या अभी भुनाएँ और छूट जाने दें।
ask-redeem = कितने पॉइंट? जो बाकी है उसमें { $points } लगते हैं, { $worth }।

## Feedback

feedback-ask = { $shop } के साथ कैसा रहा? 1 यानी ख़राब, 5 यानी बहुत अच्छा।
feedback-yours = आपने 5 में से { $rating } दिए, धन्यवाद।
feedback-noted = { $shop } को आपके 5 में से { $rating } मिल गए, धन्यवाद।
ask-feedback-words = आप { $shop } से क्या कहना चाहेंगे?
feedback-none = अभी किसी से पूछा नहीं गया या जवाब नहीं आया। ग्राहकों से तब पूछा जाता है जब वे सब चुका दें, 30 दिन में ज़्यादा से ज़्यादा एक बार।
feedback-summary =
    { $count ->
        [one] 5 में से { $average }, 1 जवाब से:
       *[other] औसत 5 में से { $average }, पिछले { $count } जवाबों से:
    }
feedback-of = { $name }: { $said }
feedback-rated = { $on } को 5 में से { $rating }
feedback-said = { $on } को 5 में से { $rating }, “{ $words }”

## How the shop sells and chases

policy = { $shop } में उधार के नियम:
policy-changed = बदल दिया।
policy-same = पहले से ऐसा ही है।
policy-before = पहले: { $sentence }
policy-now = अब: { $sentence }
policy-earlier-sales = पहले की बिक्री पर पुरानी शर्तें ही रहेंगी।
policy-asked = आपके जुड़े हुए ग्राहकों से इस पर हामी माँगी गई है।
policy-no-fee = लेट फ़ीस नहीं।
terms-fee = लेट फ़ीस: { $fee }।
fee-share = जो बाकी है उसका { $percent }
fee-once =
    { $days ->
        [0] { $amount }, एक बार, चुकाने की तारीख के बाद, बिक्री के { $cap } से ज़्यादा नहीं
        [one] { $amount }, एक बार, चुकाने की तारीख के { $days } दिन बाद, बिक्री के { $cap } से ज़्यादा नहीं
       *[other] { $amount }, एक बार, चुकाने की तारीख के { $days } दिन बाद, बिक्री के { $cap } से ज़्यादा नहीं
    }
every-days =
    { $days ->
        [one] हर दिन
       *[other] हर { $days } दिन पर
    }
fee-every =
    { $days ->
        [0] { $amount }, चुकाने की तारीख के बाद और फिर { $again }, कुल मिलाकर बिक्री के { $cap } से ज़्यादा नहीं
        [one] { $amount }, चुकाने की तारीख के { $days } दिन बाद और फिर { $again }, कुल मिलाकर बिक्री के { $cap } से ज़्यादा नहीं
       *[other] { $amount }, चुकाने की तारीख के { $days } दिन बाद और फिर { $again }, कुल मिलाकर बिक्री के { $cap } से ज़्यादा नहीं
    }
policy-terms-paper = ग्राहकों ने शर्तें कागज़ पर मानी हैं।
policy-terms-chat = ग्राहक शर्तें चैट में मानते हैं।
policy-hold-never = लेट होने पर उधार अपने-आप नहीं रुकता।
policy-hold =
    { $days ->
        [one] { $days } दिन से ज़्यादा लेट होने पर उधार रुक जाता है।
       *[other] { $days } दिन से ज़्यादा लेट होने पर उधार रुक जाता है।
    }
policy-reminders-none = रिमाइंडर नहीं।
policy-reminders = रिमाइंडर: चुकाने की तारीख से { $days } दिन पर।
policy-reminders-every = रिमाइंडर: चुकाने की तारीख से { $days } दिन पर, फिर { $again }।
policy-hours = सूचनाएँ रोज़ { $hours } के बीच जाती हैं।
policy-hours-rest = सूचनाएँ { $hours } के बीच जाती हैं, { $days } को नहीं।
policy-mode-auto = सूचनाएँ अपने-आप जाती हैं।
policy-mode-ask = सूचनाएँ आपके कहने पर जाती हैं।
policy-link-none = पेमेंट का लिंक नहीं।
policy-link = पेमेंट का लिंक: { $link }
policy-promise =
    { $days ->
        [one] चुकाने का वादा { $days } दिन आगे तक का हो सकता है।
       *[other] चुकाने का वादा { $days } दिन आगे तक का हो सकता है।
    }
policy-plan =
    { $missed ->
        [one] { $missed } किस्त चूकने पर किस्तों का प्लान ख़त्म हो जाता है।
       *[other] { $missed } किस्तें चूकने पर किस्तों का प्लान ख़त्म हो जाता है।
    }
policy-review-never = लिमिट की जाँच आपके कहने पर होती है।
policy-review =
    { $days ->
        [one] लिमिट की जाँच रोज़ होती है।
       *[other] लिमिट की जाँच हर { $days } दिन पर होती है।
    }
policy-no-points = समय पर चुकाने पर पॉइंट नहीं मिलते।
policy-points = चुकाने की तारीख तक चुकाई बिक्री के हर { $per } पर 1 पॉइंट; एक पॉइंट की कीमत { $worth }।
policy-points-from-now = यह अब से होने वाली बिक्री पर लागू है; पहले की बिक्री पर तब जैसे ही पॉइंट मिलेंगे। पॉइंट की कीमत तुरंत लागू है।
policy-example-points = बदलने के लिए: <code>policy points 1 per 100 worth 1</code>
policy-example-net = बदलने के लिए: <code>policy terms net 30</code>, <code>policy terms 2/10 net 30</code> या <code>policy terms due on the 5th</code>
policy-example-late-fee = बदलने के लिए: <code>policy late-fee 2% after 7 days every 30 days cap 20%</code>
policy-example-terms = बदलने के लिए: <code>policy terms on paper</code>
policy-example-starter = बदलने के लिए: <code>policy starter 5000</code>
policy-example-hold = बदलने के लिए: <code>policy hold 30 days</code>
policy-example-reminders = बदलने के लिए: <code>policy reminders -3 0 3 7 every 30 days</code>
policy-example-hours = बदलने के लिए: <code>policy hours 9-19 rest sun</code>
policy-example-mode = बदलने के लिए: <code>policy mode ask</code>
policy-example-pay-link = बदलने के लिए: <code>policy pay-link upi://pay?pa=shop@bank&am={"{"}amount{"}"}&tn={"{"}reference{"}"}</code>
policy-example-promise = बदलने के लिए: <code>policy promise 14 days</code>
policy-example-review = बदलने के लिए: <code>policy review every 30 days</code>
policy-example-plan = बदलने के लिए: <code>policy plan 2 missed</code>
weekday =
    { $day ->
        [mon] सोमवार
        [tue] मंगलवार
        [wed] बुधवार
        [thu] गुरुवार
        [fri] शुक्रवार
        [sat] शनिवार
       *[sun] रविवार
    }
terms-offer = { $shop } की नई शर्तें हैं।
terms-offer-earlier = पहले की ख़रीद पर पुरानी शर्तें ही रहेंगी। क्या आपको मंज़ूर है?
terms-agreed = { $shop }: आपने ये शर्तें मान लीं, धन्यवाद।
customer-not-agreed = { $name } ने अभी शर्तें नहीं मानी हैं।

## Disputes

dispute-raised = #{ $entry } { $name }: { $amount } पर ऐतराज़।
dispute-reason =
    { $reason ->
        [amount] { $name } का कहना है कि रकम सही नहीं है।
        [goods] { $name } का कहना है कि सामान सही नहीं है।
        [not-mine] { $name } का कहना है कि यह उनका नहीं है।
       *[other] { $name } का कहना है कि कुछ सही नहीं है।
    }
dispute-words = { $name } का कहना है: “{ $words }”
dispute-says = { $name } का कहना है: { $amount } दिए।
dispute-frozen = आपके फ़ैसले तक { $amount } अलग रखे हैं: उनका रिमाइंडर नहीं जाएगा।
dispute-nothing-frozen = इसके लिए कुछ अलग नहीं रखा गया।
dispute-stood-by = #{ $entry } { $name }: जैसी लिखी है, वैसी ही रहेगी।
customer-told = { $name } को बता दिया गया है।
customer-not-told = { $name } को चैट में बताया नहीं जा सकता: कृपया ख़ुद बता दें।
dispute-noted = { $shop }: #{ $entry } { $amount } पर ऐतराज़।
dispute-noted-reason =
    { $reason ->
        [amount] आपने कहा कि रकम सही नहीं है।
        [goods] आपने कहा कि सामान सही नहीं है।
        [not-mine] आपने कहा कि यह आपका नहीं है।
       *[other] आपने बताया कि क्या सही नहीं है।
    }
dispute-noted-says = आपने कहा: { $amount } दिए।
dispute-shop-decides = { $shop } को बता दिया गया है, जवाब यहीं आएगा।
dispute-noted-frozen = तब तक आपसे { $amount } कोई नहीं माँगेगा।
dispute-stands = { $shop }: #{ $entry } { $amount } जैसी लिखी है, वैसी ही रहेगी।
dispute-stands-asked = दुकान ने देखकर एंट्री वैसी ही रखी है। तो क्या यह सही ही है?
ask-correction = #{ $entry } { $name }: { $amount }। सही क्या है?
ask-correction-goods = दाम के साथ सामान लिखें, या सिर्फ़ सही रकम: <code>2 kg rice 110, oil 90</code>
ask-correction-amount = सही रकम लिखें: <code>200</code>
corrected-debt = { $amount } उधार, { $due } तक चुकाना
corrected-payment = { $amount } जमा
entry-corrected = #{ $entry } { $name }: { $now }, #{ $was } ({ $before }) की जगह।
dispute-corrected = #{ $was } { $name }: सुधार दी, अब यह #{ $now } है।
correction-for-you = { $shop } ने #{ $was } ({ $before }) सुधार दी। अब यह #{ $entry } है: { $now }।
correction-took-over = इसमें से { $amount } पहले ही चुकता है।
message-corrected = { $shop }: #{ $was } { $amount } सुधार दी गई, अब यह #{ $now } है।
dispute-stands-why = दुकान ने देखकर एंट्री वैसी ही रखी है। सही न लगे तो उनसे बात करें।

## Photos

photo-from-customer = { $name } ने { $place } की फ़ोटो भेजी: { $what }।
photo-of-claim-from-customer = { $name } ने { $place } की फ़ोटो भेजी।
photo-from-shop = { $shop } ने { $place } में फ़ोटो जोड़ी: { $what }।
photo-of-claim-from-shop = { $shop } ने { $place } के लिए फ़ोटो जोड़ी।
photo-claim = { $on } को दिए { $amount }
photo-place = #{ $entry } { $whose }: { $what }।
photo-place-claim = { $whose }: { $on } को { $amount } दिए।
photo-which = { $count } में से फ़ोटो { $number }, { $from } की, { $on }।
photo-which-own = { $count } में से फ़ोटो { $number }, आपकी, { $on }।
photo-words = “{ $words }”
photos-added =
    { $added ->
        [one] { $whose }: { $place } में फ़ोटो जुड़ी।
       *[other] { $whose }: { $place } में { $count } फ़ोटो जुड़ीं।
    }
photos-added-more =
    { $added ->
        [one] { $whose }: { $place } में फ़ोटो जुड़ी, कुल { $count }।
       *[other] { $whose }: { $place } में { $added } फ़ोटो जुड़ीं, कुल { $count }।
    }
photos-shop-told = { $shop } को भी दिखेगी।
photos-customer-told = { $name } को भी दिखेगी।
photos-customer-not-told = { $name } को चैट में दिखाई नहीं जा सकती।
photos-held = फ़ोटो इसके लिए सँभालकर रखी है। अब ऊपर के सवाल का जवाब दें, या <code>cancel</code>।
ask-photo-place = यह किस एंट्री की है?
ask-photo-place-shop = उस पर टैप करें, या कोई और लिखें: <code>Asha #12</code>
ask-photo-place-customer = उस पर टैप करें, या किसी और का नंबर लिखें: <code>#12</code>

## Messages

offer-message = यह कोई कमांड नहीं है। { $name } को भेज दें?
offer-message-to-shop = इसे { $shop } को भेज दें?
quoted = “{ $text }”
ask-message = { $name } को क्या लिखना है?
ask-message-to-shop = { $shop } को क्या लिखना है?
message-from = { $name } का मैसेज:
message-sent = { $name } को भेज दिया।
message-to-muted = { $name } को रिमाइंडर नहीं चाहिए, पर आप जो लिखें वह मिलता है।
message-passed-on = { $shop } को आपका मैसेज मिल गया, जवाब यहीं आएगा।

## Claims

claim-raised = { $name } का कहना है: { $on } को { $amount } दिए।
claim-question = क्या पैसे मिले?
claim-not-received = { $name }: { $amount } नहीं मिले।
claim-same = { $name }: { $amount } वही पैसे हैं जो #{ $payment } में हैं।
claim-same-unnumbered = { $name }: { $amount } पहले ही गिने जा चुके हैं।
claim-noted = आपने { $on } को जो { $amount } दिए, उसके बारे में { $shop } से पूछा गया है।
claim-noted-next = दुकान के “मिल गए” कहते ही यह जमा हो जाएगा। ख़बर यहीं मिलेगी।
claim-refused = { $shop }: { $amount } नहीं मिले हैं।
claim-refused-next = रेफ़रेंस हो तो रकम के साथ भेजें: <code>paid { $figure } QK12AB34</code>
claim-refused-same = { $shop }: { $amount } वही पैसे हैं जो #{ $payment } में हैं, पहले ही गिने जा चुके हैं।
claim-refused-same-unnumbered = { $shop }: { $amount } पहले ही गिने जा चुके हैं।

## Plans

plan-rhythm =
    { $every ->
        [week] हर हफ़्ते
        [two-weeks] हर दो हफ़्ते पर
       *[month] हर महीने
    }
plan-terms = { $total }, { $count } किस्तों में, { $rhythm }:
plan-instalment = { $number }. { $due } को { $amount }
plan-instalment-state =
    { $state ->
        [paid] { $number }. { $due } को { $amount }: चुकता
        [missed] { $number }. { $due } को { $amount }: चूकी, { $left } चुकाना है
       *[open] { $number }. { $due } को { $amount }: { $left } चुकाना है
    }
plan-entries = { $entries } के लिए।
plan-replaces = यह अभी के प्लान की जगह लेगा।
plan-offer = { $shop } की ओर से किस्तों का प्लान:
plan-offer-counter = { $shop } की ओर से दूसरा प्लान:
plan-offer-fresh = इस बीच रकम बदल गई, इसलिए कुछ मंज़ूर नहीं हुआ। आज का प्लान यह है:
plan-request = { $name } ने किस्तों का प्लान माँगा है:
plan-request-counter = { $name } की ओर से दूसरा प्लान:
plan-sent-to-shop = { $shop } से यह प्लान माँगा गया है:
plan-sent-to-customer = { $name } को प्लान भेजा गया:
plan-until = इसे { $until } तक मंज़ूर किया जा सकता है।
plan-waits-for-shop = दुकान का जवाब यहीं आएगा, ज़्यादा से ज़्यादा { $until } तक।
plan-waits-for-customer = { $name } की मंज़ूरी पर शुरू होगा, ज़्यादा से ज़्यादा { $until } तक।
plan-customer-not-told = { $name } अभी किसी चैट में नहीं हैं, इसलिए किसी से पूछा नहीं गया। न्योता भेजें: <code>invite { $full }</code>
plan-agreement-title = किस्तों का प्लान: { $shop } और { $customer } के बीच
plan-agreement-on = { $on } को तय हुआ।
plan-agreement-sum = { $customer } की ओर से { $shop } को { $total }, { $count } किस्तों में, { $rhythm }:
plan-agreement-entries = यह खाते की { $entries } के लिए है। पहले या एक साथ ज़्यादा चुकाना हमेशा हो सकता है।
plan-agreement-rule = किस्तें समय पर चुकती रहें तो इन एंट्री पर लेट फ़ीस नहीं लगती। अपनी तारीख के तीन दिन बाद भी न चुकी किस्त चूकी मानी जाती है।
plan-agreed = { $shop }: प्लान तय हो गया।
plan-agreed-with = { $name } के साथ प्लान तय हो गया।
plan-agreed-hash = बही में इस समझौते का फ़िंगरप्रिंट: <code>{ $hash }</code>
agreement-letters = यह फ़ाइल हर अक्षर नहीं दिखा सकती: जो नहीं दिखता, उसकी जगह ? है। अक्षर-दर-अक्षर समझौता वही है जो चैट में लिखा है।
plan-file = { $shop }: समझौते की फ़ाइल।
plan-file-with = { $name } के साथ समझौते की फ़ाइल।
plan-declined-you = { $shop }: आपने प्लान नामंज़ूर किया। कुछ नहीं बदला।
plan-declined-by-shop = { $shop } ने प्लान नामंज़ूर किया। जो जब चुकाना था, तब ही चुकाना है।
plan-withdrawn-you = { $shop }: आपका माँगा प्लान वापस लिया गया।
plan-withdrawn-by-shop = { $shop } ने भेजा हुआ प्लान वापस लिया। जो जब चुकाना था, तब ही चुकाना है।
plan-declined-with = आपने { $name } का प्लान नामंज़ूर किया। कुछ नहीं बदला।
plan-declined-by = { $name } ने प्लान नामंज़ूर किया।
plan-withdrawn-with = { $name } को भेजा प्लान वापस लिया गया।
plan-withdrawn-by = { $name } ने अपना भेजा प्लान वापस लिया।
plan-other-customer = दूसरा प्लान: <code>plan 4 weekly</code>
plan-other-shop = दूसरा प्लान: <code>plan { $full } 4 weekly</code>
plan-completed = { $shop }: प्लान पूरा चुकता, पूरे { $total }। धन्यवाद।
plan-completed-by = { $name } ने प्लान पूरा चुका दिया, पूरे { $total }।
plan-over = { $shop }: प्लान में अब कुछ चुकाना बाकी नहीं, इसलिए प्लान ख़त्म हो गया।
plan-over-with = { $name } के साथ प्लान में अब कुछ चुकाना बाकी नहीं, इसलिए प्लान ख़त्म हो गया।
plan-defaulted =
    { $missed ->
        [one] { $shop }: प्लान ख़त्म हो गया, क्योंकि एक किस्त चूक गई।
       *[other] { $shop }: प्लान ख़त्म हो गया, क्योंकि { $missed } किस्तें चूक गईं।
    }
plan-defaulted-by =
    { $missed ->
        [one] { $name } के साथ प्लान ख़त्म हो गया, क्योंकि एक किस्त चूक गई।
       *[other] { $name } के साथ प्लान ख़त्म हो गया, क्योंकि { $missed } किस्तें चूक गईं।
    }
plan-back = उसकी एंट्री फिर अपनी-अपनी तारीख पर चुकानी हैं।
plan-cancelled = { $shop } ने प्लान बंद कर दिया।
plan-cancelled-with = { $name } के साथ प्लान बंद कर दिया।
plan-shown = { $shop }: आपका प्लान, { $left } चुकाना है।
plan-shown-with = { $name } के साथ प्लान: { $left } चुकाना है।
plan-shown-change = बदलने के लिए: <code>plan 6 weekly</code>
plan-shown-change-with = बदलने के लिए: <code>plan { $full } 6 weekly</code>। बंद करने के लिए: <code>plan { $full } cancel</code>
plan-none = { $shop }: कोई प्लान नहीं है।
plan-none-with = { $name } के साथ कोई प्लान नहीं है।
plan-none-next = माँगने के लिए: <code>plan 4 weekly</code>
plan-none-next-with = भेजने के लिए: <code>plan { $full } 4 weekly</code>, <code>2 weeks</code> या <code>monthly</code> और <code>from 1 dec</code> भी
agreed-plan =
    { $missed ->
        [0] प्लान: { $of } में से { $paid } चुकता, अगली { $due } को { $next }, { $left } बाकी।
       *[other] प्लान: { $of } में से { $paid } चुकता, { $missed } चूकी, अगली { $due } को { $next }, { $left } बाकी।
    }
agreed-plan-left = प्लान: { $of } में से { $paid } चुकता, { $left } बाकी।
agreed-promise = वादा: { $until } तक { $amount }।

## Promises

promise-made = { $name } का वादा: { $until } तक { $amount }।
promise-made-next = तब तक न रिमाइंडर जाएगा, न लेट फ़ीस लगेगी।
promise-noted = { $shop } को पता है: आप { $until } तक { $amount } चुकाएँगे।
promise-noted-next = तब तक न रिमाइंडर आएगा, न लेट फ़ीस लगेगी; उस दिन एक बार याद दिलाया जाएगा।
promise-kept = { $shop }: आपने { $until } तक { $amount } चुकाने का वादा निभाया। धन्यवाद।
promise-kept-by = { $name } ने { $until } तक { $amount } चुकाने का वादा निभाया।
promise-over = { $shop }: अब कुछ चुकाना बाकी नहीं, इसलिए { $until } तक { $amount } चुकाने का आपका वादा ख़त्म हो गया।
promise-over-by = अब कुछ चुकाना बाकी नहीं, इसलिए { $until } तक { $amount } चुकाने का { $name } का वादा ख़त्म हो गया।
promise-broken = { $shop }: आपने { $until } तक { $amount } का वादा किया था, पूरा नहीं आया।
promise-broken-by = { $name } ने { $until } तक { $amount } का वादा किया था, पूरा नहीं आया।
promise-received = इसमें से { $received } आए।
promise-broken-next = चुका दिया हो तो: <code>paid { $figure }</code>। नहीं तो बताएँ कब चुकाएँगे: <code>promise friday</code>

## Accounts

account-open =
    { $count ->
        [one] { $name }: { $count } एंट्री बाकी।
       *[other] { $name }: { $count } एंट्री बाकी।
    }
account-clear = { $name }: कुछ बाकी नहीं।
my-account-open =
    { $count ->
        [one] { $count } एंट्री बाकी।
       *[other] { $count } एंट्री बाकी।
    }
my-account-clear = कुछ बाकी नहीं।
account-not-linked = { $name } का लिंक अभी नहीं जुड़ा: <code>invite { $full }</code>
awaiting-you =
    { $count ->
        [one] { $count } एंट्री पर आपकी हाँ बाकी है: <code>confirm all</code>
       *[other] { $count } एंट्री पर आपकी हाँ बाकी है: <code>confirm all</code>
    }
shop-totals =
    { $customers ->
        [one] { $customers } में से { $owing } ग्राहक पर { $owed } बाकी।
       *[other] { $customers } में से { $owing } ग्राहकों पर { $owed } बाकी।
    }
shop-totals-none = किसी पर कुछ बाकी नहीं।
shop-totals-credit = ग्राहकों का { $credit } एडवांस में।
my-accounts = आपके खाते:
my-accounts-line = { $shop }: { $balance }
how-to-pay = { $shop } को वैसे ही चुकाएँ जैसे हमेशा चुकाते हैं।
how-to-pay-next = फिर यहाँ बता दें, दुकान उसे मान लेगी: <code>paid { $figure }</code>
how-to-pay-nothing = { $shop }: आप पर कुछ बाकी नहीं।
history = { $name }: एंट्री #{ $first } से #{ $last } तक।
history-one = { $name }: एंट्री #{ $entry }।
history-none = { $name }: अभी कुछ नहीं लिखा है।

## Customers

customer-name = { $name }
customer-phone = फ़ोन { $phone }
customer-terms =
    { $days ->
        [0] उधार उसी दिन चुकाना है।
        [one] उधार { $days } दिन में चुकाना है।
       *[other] उधार { $days } दिन में चुकाना है।
    }
customer-blocked = { $on } से ब्लॉक: उधार बिक्री बिल्कुल नहीं।
customer-linked-on = { $channels } पर लिंक जुड़ा है।
customer-not-linked = लिंक अभी नहीं जुड़ा: <code>invite { $name }</code>
customer-since =
    { $entries ->
        [one] { $since } से ग्राहक, { $entries } एंट्री।
       *[other] { $since } से ग्राहक, { $entries } एंट्री।
    }
customer-unconfirmed =
    { $count ->
        [one] इनमें से { $count } कन्फ़र्म नहीं।
       *[other] इनमें से { $count } कन्फ़र्म नहीं।
    }
customer-muted = म्यूट: लेट होने से पहले रिमाइंडर नहीं।
customer-points = पास में { $points }।
customer-feedback = राय: { $said }
customer-note = { $on }: { $text }
customers-page = ग्राहक { $from }–{ $to }, कुल { $total }:
customers-none = अभी कोई ग्राहक नहीं। पहला जोड़ें: <code>add Asha Verma</code>
customers-archived = अलग रखे गए:
customers-archived-none = किसी को अलग नहीं रखा गया।
customers-tagged = टैग { $tag }:
nick-given = { $name } को अब { $nick } भी कह सकते हैं।
nick-gone = { $name } का अब कोई दूसरा नाम नहीं।
customer-renamed = { $before } का नाम अब { $name } है।
tagged = { $name }: { $tags }।
tags-none = { $name } पर अब कोई टैग नहीं।
customer-archived = { $name } को अलग रख दिया: किसी सूची में नहीं, सिर्फ़ पूरा नाम लिखने पर मिलेगा।
customer-archived-next = बही वैसी ही रहेगी। बिक्री करते ही { $name } का नाम वापस आ जाएगा।
customer-forgotten = मिटा दिया। बही में अब यह { $name } है: रकम और तारीखें, और कुछ नहीं जिससे पता चले कि कौन थे।
customer-forgotten-told = जुड़ी हुई चैट को बता दिया गया है, और उसका लिंक हटा दिया गया है।
customer-forgotten-chats = जो पहले यहाँ लिखा गया, वह आपकी अपनी चैट में रहेगा; उसे आप वहाँ मिटा सकते हैं।
customer-back = { $name } फिर से सूचियों में हैं।
customer-put-away = अलग रखे गए: किसी सूची में नहीं।
customer-nick = दूसरा नाम { $nick }
customer-tags = टैग: { $tags }
customers-filtered =
    { $filter ->
        [overdue] जिनका कुछ लेट है:
        [hold] जिनका उधार रुका है:
       *[blocked] ब्लॉक:
    }
customers-filtered-none =
    { $filter ->
        [overdue] किसी का कुछ लेट नहीं।
        [hold] किसी का उधार रुका नहीं।
       *[blocked] कोई ब्लॉक नहीं।
    }
customer-owes = { $name } { $balance }
customer-in-credit = { $name } एडवांस { $credit }
customer-added = { $name } को जोड़ दिया।
customer-opening = #{ $entry } पिछला बाकी { $amount }, { $due } तक चुकाना है।
customers-added =
    { $count ->
        [one] { $count } ग्राहक जोड़ा।
       *[other] { $count } ग्राहक जोड़े।
    }
customers-added-next = हर एक को चैट से जोड़ें: <code>invite { $name }</code>
limit-changed = { $name }: लिमिट अब { $limit } है।
limit-gone = { $name }: अब कोई लिमिट नहीं।
note-added = { $name }: नोट किया, “{ $text }”।
note-added-private = यह सिर्फ़ आप और आपके स्टाफ़ को दिखता है।

## Customers and what they owe, from a file

import-how = <b>दूसरी बही से अपने ग्राहक और उनका बाकी यहाँ लाएँ</b>
    यहाँ एक CSV फ़ाइल भेजें: स्प्रेडशीट से (“Save as”, “CSV UTF-8”) या उस ऐप से जो आप पहले चलाते थे।
import-how-columns = पहली लाइन में कॉलम के नाम होते हैं। ये नाम पहचाने जाते हैं, किसी भी क्रम में:
    <b>Name</b> – नाम; सिर्फ़ यही ज़रूरी है
    <b>Phone</b> – फ़ोन
    <b>Balance</b> – ग्राहक पर आपका कितना बाकी है; शून्य से नीचे हो तो एडवांस। “You’ll get” और “You’ll give” जैसे दो कॉलम भी चलेंगे।
    <b>Due date</b> – कब तक चुकाना था या है; न हो तो आज से आपकी आम शर्तें
    <b>Limit</b> – लिमिट
    <b>Nickname</b> – दूसरा नाम, जो लिखने पर ग्राहक मिलें
    <b>Note</b> – नोट; सिर्फ़ आप और आपके स्टाफ़ को दिखता है
import-how-example = जैसे:
    <code>Name,Phone,Balance,Due date</code>
    <code>Asha,+919812345678,1250,2026-12-15</code>
import-how-next =
    { $max ->
        [one] कुछ भी लिखने से पहले आपको सब दिखाया जाएगा। एक फ़ाइल में ज़्यादा से ज़्यादा { $max } ग्राहक।
       *[other] कुछ भी लिखने से पहले आपको सब दिखाया जाएगा। एक फ़ाइल में ज़्यादा से ज़्यादा { $max } ग्राहक।
    }
ask-import-column =
    { $what ->
        [name] ग्राहक का नाम किस कॉलम में है?
       *[amount] कितना बाकी है, यह किस कॉलम में है?
    }
ask-import-column-line = लाइन { $line } को कॉलम के नाम माना गया है।
import-problems =
    { $count ->
        [one] { $count } लाइन जैसी है वैसी नहीं ली जा सकती, इसलिए कुछ नहीं लिखा गया:
       *[other] { $count } लाइनें जैसी हैं वैसी नहीं ली जा सकतीं, इसलिए कुछ नहीं लिखा गया:
    }
import-problem = लाइन { $line } – { $problem }
import-problem-named = लाइन { $line }, { $name } – { $problem }
import-problems-next = फ़ाइल ठीक करके फिर से भेजें।
file-words = फ़ाइल के साथ लिखे शब्दों पर कुछ नहीं किया गया।
    अगर वह कमांड है तो उसे फ़ाइल के बिना भेजें: <code>{ $words }</code>
preview-import =
    { $count ->
        [one] इस फ़ाइल से { $count } नया ग्राहक जोड़ें?
       *[other] इस फ़ाइल से { $count } नए ग्राहक जोड़ें?
    }
preview-import-none = यह फ़ाइल ले लें? इसमें कोई नया ग्राहक नहीं है।
preview-import-opened =
    { $count ->
        [one] { $count } मौजूदा ग्राहक का बाकी या लिमिट लिखी जाएगी; और सब कुछ वही रहेगा।
       *[other] { $count } मौजूदा ग्राहकों का बाकी या लिमिट लिखी जाएगी; और सब कुछ वही रहेगा।
    }
import-owed = आपका बाकी: { $amount }
import-credit = एडवांस: { $amount }
preview-import-ignored = नहीं लिए गए: { $columns }
preview-customer-credit = { $line }, एडवांस { $amount }
preview-customer-due = { $line }, { $due } तक चुकाना
preview-customer-nick = { $line }, दूसरा नाम { $nick }
preview-customer-note = { $line }, नोट “{ $note }”
customers-imported =
    { $count ->
        [one] फ़ाइल से { $count } ग्राहक जोड़ा।
       *[other] फ़ाइल से { $count } ग्राहक जोड़े।
    }
customers-imported-opened =
    { $count ->
        [one] { $count } मौजूदा ग्राहक का बाकी या लिमिट लिख दी गई।
       *[other] { $count } मौजूदा ग्राहकों का बाकी या लिमिट लिख दी गई।
    }
customers-imported-next = किसी को नहीं बताया गया। हर एक को जोड़ने के लिए <code>invite { $name }</code>; सूची: <code>customers</code>

## How creditworthy somebody is

grade = ग्रेड { $grade }, स्कोर 100 में से { $score }: { $why }।
grade-new =
    { $settled ->
        [0] अभी ग्रेड नहीं: अब तक कोई बिक्री पूरी चुकता नहीं हुई।
        [one] अभी ग्रेड नहीं: एक बिक्री चुकता हुई है, परखने के लिए यह कम है।
       *[other] अभी ग्रेड नहीं: { $settled } बिक्री चुकता हुई हैं, परखने के लिए यह कम है।
    }
reason-paid =
    { $days ->
        [0] { $judged } में से { $onTime } समय पर चुकता
        [one] { $judged } में से { $onTime } समय पर चुकता, औसतन { $days } दिन लेट
       *[other] { $judged } में से { $onTime } समय पर चुकता, औसतन { $days } दिन लेट
    }
reason-unpaid =
    { $count ->
        [one] अभी 1 लेट
       *[other] अभी { $count } लेट
    }
reason-promises =
    { $count ->
        [one] 1 वादा टूटा
       *[other] { $count } वादे टूटे
    }
reason-instalments =
    { $count ->
        [one] 1 किस्त चूकी
       *[other] { $count } किस्तें चूकीं
    }
reason-disputes =
    { $count ->
        [one] 1 ऐतराज़ ग़लत निकला
       *[other] { $count } ऐतराज़ ग़लत निकले
    }
reason-used = लिमिट का { $used }% इस्तेमाल
reason-since = { $on } से उधार पर ख़रीद
limit-suggested = इनके पेमेंट देखकर { $limit } की लिमिट ठीक लगती है।
customer-raise = { $asked } की लिमिट माँगी है: <code>requests</code>
review = अब तक के पेमेंट देखकर ये लिमिट बदल सकती हैं:
review-rest = ये भी बदल सकती हैं:
review-none = कोई लिमिट बदलने की ज़रूरत नहीं: किसी के पेमेंट से दूसरी लिमिट नहीं बनती।
review-none-so-far = यहाँ किसी को दूसरी लिमिट की ज़रूरत नहीं। और ग्राहक देखने बाकी हैं।
review-line = <b>{ $name }</b>: { $current } → { $suggested }
review-line-none = <b>{ $name }</b>: लिमिट नहीं → { $suggested }
review-due =
    { $count ->
        [one] { $shop }: लिमिट देखने का समय। अब तक के पेमेंट देखकर यह बदल सकती है:
       *[other] { $shop }: लिमिट देखने का समय। अब तक के पेमेंट देखकर { $count } बदल सकती हैं:
    }
review-due-none = { $shop }: लिमिट देखने का समय। किसी के पेमेंट से दूसरी लिमिट नहीं बनती।
review-unread = { $name } इसमें शामिल नहीं: यह खाता पढ़ा नहीं जा सकता। गड़बड़ कहाँ है: <code>verify { $name }</code>
review-unread-more =
    { $count ->
        [one] इसी वजह से एक और खाता शामिल नहीं। सब जाँचें: <code>verify</code>
       *[other] इसी वजह से { $count } और खाते शामिल नहीं। सब जाँचें: <code>verify</code>
    }
review-due-next = जब तक आप न कहें, कुछ नहीं बदलेगा।
raise-asked = { $name } ने { $asked } की लिमिट माँगी है ({ $on })।
raise-question = “लागू करें” दबाने पर लिमिट { $asked } हो जाएगी। दूसरी रकम के लिए “कुछ और…” दबाएँ।
raise-declined-with = { $name }: लिमिट नहीं बढ़ाई; माँग { $asked } की थी।
raise-noted = { $shop } से { $asked } की लिमिट माँगी गई है।
raise-noted-next = जवाब यहीं मिलेगा।
raise-given = { $shop }: आपकी लिमिट अब { $limit } है।
raise-given-other = { $shop }: आपकी लिमिट अब { $limit } है। आपने { $asked } माँगी थी।
raise-given-all = { $shop }: अब आपके लिए कोई लिमिट नहीं।
raise-declined = { $shop } से अभी { $asked } की लिमिट नहीं मिल सकती। आपकी लिमिट वैसी ही है।
decisions =
    { $what ->
        [disputes] { $count ->
            [one] 1 ऐतराज़ पर आपका फ़ैसला बाकी है:
           *[other] { $count } ऐतराज़ पर आपका फ़ैसला बाकी है:
        }
       *[requests] { $count ->
            [one] 1 माँग पर आपका जवाब बाकी है:
           *[other] { $count } माँगों पर आपका जवाब बाकी है:
        }
    }
decisions-page =
    { $what ->
        [disputes] ऐतराज़ { $from }–{ $to }, कुल { $count }:
       *[requests] माँगें { $from }–{ $to }, कुल { $count }:
    }
decisions-none =
    { $what ->
        [disputes] किसी ऐतराज़ पर आपका फ़ैसला बाकी नहीं।
       *[requests] किसी माँग पर आपका जवाब बाकी नहीं।
    }

## Invites and links

invite = { $name } के लिए न्योता:
invite-give = यह { $name } को दें, ताकि खाता देख सकें और कन्फ़र्म कर सकें:
invite-code = कोड: <code>{ $code }</code>
invite-expires = सिर्फ़ एक व्यक्ति के लिए, { $date } तक।
invite-share = { $shop } ने आपका खाता यहाँ रखा है, जब चाहें देखें और कन्फ़र्म करें।
invite-hello-link = नमस्ते { $name }, { $shop } ने आपका खाता यहाँ रखा है, जब चाहें देखें और कन्फ़र्म करें: { $link }
invite-hello-code = नमस्ते { $name }, { $shop } ने आपका खाता चैट में रखा है। उसके लिए आपका कोड: { $code }
counter-invite = { $shop } का काउंटर: ग्राहक इसे स्कैन करें।
counter-invite-code = { $shop } का काउंटर: ग्राहक यह कोड अपनी चैट में डालें।
counter-invite-next = वे अपना नाम बताएँगे, और आप बताएँगे कि वे कौन हैं।
counter-share = { $shop } में आपका खाता, जब चाहें देखें और कन्फ़र्म करें।
channel =
    { $channel ->
        [telegram] Telegram
        [slack] Slack
       *[web] वेब चैट
    }
counter-request = काउंटर पर “{ $name }” ने पूछा है ({ $channel }): ये कौन हैं?
guest-admitted = { $name } को अब खाता दिखता है और पूछा गया है कि क्या यह उन्हीं का है।
guest-declined = “{ $name }” को काउंटर पर पूछने के लिए कहा गया है।
counter-waiting = { $shop } से पूछा गया है कि “{ $name }” कौन हैं।
counter-waiting-next = ख़बर यहीं मिलेगी।
counter-declined = { $shop } में आपकी पहचान नहीं हो पाई। कृपया काउंटर पर अपने लिए अलग लिंक माँगें।
person-invited = { $name }: { $channel } पर पूछा गया है कि क्या ये वही हैं।
person-invited-until = उनके हाँ कहते ही आपको पता चल जाएगा। यह { $until } तक चलेगा।
customer-linked = { $name }: { $by } ने जोड़ा ({ $channel })।
customer-linked-next = { $name } को अब खाता दिखता है, और आप जो लिखेंगे उसे कन्फ़र्म करने को कहा जाएगा।
customer-unlinked = { $name } का लिंक अब नहीं है।
customer-unlinked-next = खाता वैसा ही है। नया लिंक: <code>invite { $name }</code>
link-declined = { $name }: न्योता { $channel } पर किसी ने खोला और “नहीं” कहा।
link-declined-next = वह लिंक अब काम का नहीं। नया: <code>invite { $name }</code>
unreachable = { $channel } पर { $name } तक बात नहीं पहुँचती।
unreachable-next = जो नया हो वह ख़ुद बताना होगा। नया लिंक: <code>invite { $name }</code>
undelivered-answer = { $channel } पर { $name } को एक जवाब नहीं पहुँचा: जो पूछा था वह कृपया ख़ुद बता दें।
undelivered-record = { $channel } पर { $name } को नहीं बताया जा सका कि क्या लिखा गया: कृपया ख़ुद बता दें।
undelivered-notice = { $channel } पर { $name } को एक सूचना नहीं पहुँची: कृपया ख़ुद याद दिला दें।
link-offer = { $shop } ने { $name } के नाम का खाता रखा है।
link-offer-terms =
    { $days ->
        [0] शर्तें: जो उधार लें, वह उसी दिन चुकाना है।
        [one] शर्तें: जो उधार लें, वह { $days } दिन में चुकाना है।
       *[other] शर्तें: जो उधार लें, वह { $days } दिन में चुकाना है।
    }
link-offer-changed = आपसे पूछने के बाद शर्तें बदल गईं, इसलिए फिर पूछा जा रहा है।
link-offer-question = क्या ये आप ही हैं? हाँ कहने पर आप ये शर्तें मानते हैं।
linked = स्वागत है, { $name }: यह { $shop } में आपका खाता है।
linked-next = जब चाहें: <code>balance</code>, <code>history</code>, और चुकाने के बाद <code>paid 500</code>।
link-not-me = बताने के लिए धन्यवाद। कुछ नहीं जोड़ा गया, और यह लिंक अब काम का नहीं।
link-not-me-next = अगर आप वहाँ उधार लेते हैं, तो दुकान से अपना लिंक माँगें।
was-unlinked = { $shop } ने इस चैट का लिंक हटा दिया। सही न लगे तो उनसे नया लिंक माँगें।
was-unlinked-unnamed = एक दुकान ने इस चैट का लिंक हटा दिया। सही न लगे तो उनसे नया लिंक माँगें।
you-were-forgotten = { $shop } ने आपके बारे में रखा हुआ सब मिटा दिया, और यह चैट अब उससे जुड़ी नहीं है।
you-were-forgotten-next = जो पहले यहाँ लिखा गया, वह आपकी अपनी चैट में रहेगा; उसे आप यहाँ मिटा सकते हैं।

## Shops, seats and staff

role =
    { $role ->
        [owner] मालिक
        [clerk] स्टाफ़
       *[customer] ग्राहक
    }
shop-opened = { $shop } की बही खुल गई: रकम { $currency } में, समय { $zone } का।
shop-opened-limit = नए ग्राहक को { $limit } तक उधार मिल सकता है।
shop-opened-no-limit = नए ग्राहक को कितना भी उधार मिल सकता है।
shop-opened-dates = { $typed } का मतलब { $date } है।
shop-opened-tip-add = 1. ग्राहक जोड़ें: <code>add Asha Verma limit 5000</code>
shop-opened-tip-sale = 2. बिक्री लिखें: <code>sale Asha 2 kg rice 120, oil 90</code>
shop-opened-tip-pay = 3. मिले पैसे लिखें: <code>pay Asha 500</code>
staff-invite =
    { $role ->
        [owner] { $shop } के दूसरे मालिक के लिए न्योता:
       *[clerk] { $shop } के स्टाफ़ के लिए न्योता:
    }
staff-share = { $shop } की बही में हाथ बँटाने का न्योता।
staff-joined = { $name } अब साथ हैं, भूमिका: { $role }।
staff-removed = यह बही अब { $name } के ज़िम्मे नहीं है (भूमिका: { $role })।
seat-lost = { $shop } की बही अब आपके ज़िम्मे नहीं है।
seat-lost-next = और किन दुकानों में हैं: <code>shops</code>
staff = यह बही किनके ज़िम्मे है:
staff-line = { $name }, { $role }
staff-next = एक और: <code>staff invite clerk</code>
staff-welcome =
    { $role ->
        [owner] { $shop } में स्वागत है: अब आप मालिक हैं।
       *[clerk] { $shop } में स्वागत है: अब आप स्टाफ़ हैं।
    }
staff-welcome-next = देखें क्या-क्या कर सकते हैं: <code>help</code>
seats = आप किन दुकानों में हैं:
seats-line = { $shop }, { $role }
seats-line-active = { $shop }, { $role } (अभी)
seat-taken = अब आप { $shop } में हैं, भूमिका: { $role }।
export =
    { $customers ->
        [one] यह रही बही, { $customers } ग्राहक के साथ।
       *[other] यह रही बही, { $customers } ग्राहकों के साथ।
    }
export-jsonl = हर लाइन में एक रिकॉर्ड, हर हैश के साथ: कोई भी जाँच सकता है।
export-csv = हर लाइन में एक एंट्री, किसी भी स्प्रेडशीट के लिए।
export-hledger = दोहरी एंट्री वाला रोज़नामचा: <code>hledger -f</code> और फ़ाइल का नाम लिखने पर यही बाकी दिखता है।

## Reports

report = आपकी दुकान, { $month }।
report-so-far = आपकी दुकान, { $month }, { $today } तक।
report-sold = उधार बिक्री: { $sold }।
report-collected = वसूल हुए: { $collected }।
report-then = महीने के आख़िर में बाकी: { $owed }।
report-today = आज, { $today }:
report-most = किस पर सबसे ज़्यादा बाकी:
report-debtor = { $name }: { $balance }
report-debtor-late = { $name }: { $balance }, इसमें से { $late } लेट

## The report’s picture

picture-today = आज बाकी, { $today }
picture-owing =
    { $customers ->
        [one] { $customers } में से { $owing } ग्राहक पर
       *[other] { $customers } में से { $owing } ग्राहकों पर
    }
picture-collected = वसूल हुए
picture-sold = उधार बिक्री
picture-aging = कितना लेट है
picture-bucket =
    { $bucket ->
        [current] लेट नहीं
        [over-90] { $from } दिन से ज़्यादा
       *[other] { $from }–{ $to } दिन
    }
picture-debtors = किस पर सबसे ज़्यादा बाकी
picture-late = { $late } लेट

## Statements

statement = { $name } का स्टेटमेंट, { $period }।
statement-mine = { $shop } में आपके खाते का स्टेटमेंट, { $period }।
statement-period = { $from } से { $to } तक
statement-until = पहली एंट्री से { $to } तक
statement-none = इस समय में कुछ नहीं लिखा गया।
statement-page = एंट्री { $first } से { $last }, कुल { $count }:
statement-before = इससे पहले: { $balance }।
statement-owed = बाकी { $balance }
statement-credit = एडवांस { $credit }
statement-line = { $line }; { $detail }
statement-settled = चुकता
statement-due = { $due } तक चुकाना
statement-left = { $left } बाकी, { $due } तक चुकाना
statement-disputed = { $amount } पर ऐतराज़
statement-recorded = { $on } को लिखी
statement-voided-by = उलटी एंट्री #{ $entry }
statement-code = <code>{ $code }</code>
statement-closing = { $on } के आख़िर में: { $balance }।
statement-head = अभी जाँचा गया, रिकॉर्ड { $seq } तक बिना बदलाव के: <code>{ $hash }</code>
statement-check = आप दोनों में से कोई भी एंट्री को उसके कोड से जाँच सकता है: <code>verify { $code }</code>
statement-file-entries =
    { $entries ->
        [one] { $entries } एंट्री, रसीद कोड और पूरे हैश के साथ।
       *[other] { $entries } एंट्री, हर एक रसीद कोड और पूरे हैश के साथ।
    }
statement-file-pdf = छापने के लिए, या जिसे भी यक़ीन दिलाना हो।
statement-file-csv = हर लाइन में एक एंट्री, किसी भी स्प्रेडशीट के लिए।

## The statement on paper

paper-title = खाते का स्टेटमेंट
paper-customer = ग्राहक
paper-period = अवधि
paper-made = तैयार किया
paper-opening = आगे लाया गया बाकी
paper-added = जोड़ा
paper-taken-off = घटाया
paper-closing = आख़िर में बाकी
paper-today = { $on } को बाकी: { $balance }
paper-disputed = बाकी में वह रकम जिस पर ग्राहक को ऐतराज़ है: { $amount }
paper-number = नं.
paper-date = तारीख
paper-what = विवरण
paper-due = कब तक
paper-amount = रकम
paper-balance = बाकी
paper-left = { $left } बाकी, { $due } तक
paper-kind =
    { $kind ->
        [sale] उधार बिक्री
        [payment] पेमेंट
        [fee] #{ $of } पर लेट फ़ीस
        [fee-waiver] लेट फ़ीस #{ $of } माफ़
        [void] #{ $of } रद्द
        [discount] #{ $of } पर जल्दी चुकाने की छूट
        [redeemed] पॉइंट भुनाए
        [write-off] बट्टे खाते
        [opening] पिछला बाकी
        [refund] एडवांस लौटाया
       *[correction] सुधार
    }
paper-what-of = { $kind }: { $words }
paper-recorded = लिखा गया { $at }, { $by } ने
paper-recorded-later = बाद में लिखा गया { $at }, { $by } ने
paper-confirmed = ग्राहक ने चैट में कन्फ़र्म किया, { $at }
paper-unconfirmed =
    { $why ->
        [awaited] कन्फ़र्म नहीं: ग्राहक से चैट में पूछा गया, जवाब नहीं आया
       *[not-linked] कन्फ़र्म नहीं: ग्राहक की दुकान से कोई चैट नहीं थी
    }
paper-entry-disputed = ऐतराज़: { $amount }
paper-dispute =
    { $on } को ऐतराज़, { $reason ->
        [amount] रकम पर
        [goods] सामान पर
        [not-mine] कि यह ग्राहक का नहीं
       *[other] किसी और वजह से
    } ({ $outcome ->
        [open] अभी फ़ैसला नहीं
        [stands] दुकान इसे सही मानती है
        [corrected] सुधारी गई
       *[voided] रद्द की गई
    })
paper-voided-by = #{ $entry } से रद्द
paper-photo =
    { $by ->
        [shop] दुकान की फ़ोटो, SHA-256 { $hash }
       *[customer] ग्राहक की फ़ोटो, SHA-256 { $hash }
    }
paper-terms = वे शर्तें जो ग्राहक ने मानीं
paper-plans = किस्तों के प्लान
paper-plan = { $on } को तय: { $total } किस्तों में, { $entries } के लिए।
paper-plan-state =
    { $state ->
        [active] चल रहा है।
        [completed] पूरा चुकता हुआ।
        [defaulted] निभा नहीं।
       *[cancelled] बंद किया गया।
    }
paper-instalment-paid = चुकता
paper-instalment-left = { $left } बाकी
paper-instalment-missed = चूकी, { $left } बाकी
paper-promises = चुकाने के वादे
paper-promise =
    { $state ->
        [open] { $on }: { $until } तक { $amount }, अभी बाकी
        [kept] { $on }: { $until } तक { $amount }, निभाया
       *[broken] { $on }: { $until } तक { $amount }, नहीं निभाया
    }
paper-claims = ग्राहक के बताए पेमेंट, जिन्हें दुकान ने अभी नहीं माना
paper-claim = { $on }: { $amount }
paper-links = ग्राहक की चैट
paper-link =
    { $change ->
        [linked] { $channel }, { $on } को जुड़ी
       *[unlinked] { $channel }, { $on } को हटाई गई
    }
paper-check = इसे कैसे जाँचें
paper-check-chain =
    हर एंट्री का हैश अपने से पहले वाली को भी समेटता है, इसलिए बाद में कुछ भी बदला, हटाया या जोड़ा जाए तो पकड़ में आ जाता है। यह बनाते समय खाते के सभी { $events } रिकॉर्ड जाँचे गए, कोई बदला नहीं था।
paper-check-code = दुकान और ग्राहक कोई भी रसीद कोड चैट में जाँच सकते हैं: <code>verify { $code }</code>
paper-check-export = दुकान की पूरी बही उसके एक्सपोर्ट से verify-export प्रोग्राम द्वारा कोई भी जाँच सकता है, और कुछ नहीं चाहिए।
paper-check-head = आख़िरी रिकॉर्ड { $seq }, SHA-256:
paper-page = पेज { $page } / { $pages }
paper-replaced = ? उस अक्षर की जगह है जो यह फ़ाइल नहीं दिखा सकती।

## Languages

language-now = अब आपको { $language } में लिखा जाएगा।
language-now-next = आप क्या लिख सकते हैं: <code>help</code>
shop-language-now = { $shop }: जिन ग्राहकों ने भाषा नहीं चुनी, उन्हें { $language } में लिखा जाएगा।

## Checking the book

intact = सही-सलामत: { $subject }, { $counts }।
intact-counts =
    { $entries ->
        [one] { $entries } एंट्री
       *[other] { $entries } एंट्री
    }, { $events ->
        [one] { $events } रिकॉर्ड
       *[other] { $events } रिकॉर्ड
    }
intact-accounts =
    { $accounts } खाते, { $entries ->
        [one] { $entries } एंट्री
       *[other] { $entries } एंट्री
    }, { $events ->
        [one] { $events } रिकॉर्ड
       *[other] { $events } रिकॉर्ड
    }
intact-head = सिरा <code>{ $head }</code>
intact-heads =
    { $count ->
        [one] बही पिछली बार बताए गए सिरे से अब भी मेल खाती है, <code>{ $head }</code>
       *[other] बही पिछले { $count } बताए गए सिरों से अब भी मेल खाती है, सबसे नया <code>{ $head }</code>
    }
broken-at-entry = { $subject } में #{ $entry } पर गड़बड़।
broken-at-event = { $subject } में रिकॉर्ड { $seq } पर गड़बड़।
in-shop = { $name }, { $shop }
the-book = बही
broken-why =
    { $why ->
        [hash] वहाँ जो लिखा है, वह सील किए गए से अलग है।
        [order] रिकॉर्ड लिखे जाने के क्रम में नहीं हैं।
        [link] यह अपने से पहले वाले रिकॉर्ड से नहीं जुड़ता।
        [text] वहाँ के शब्द बाद में बदले गए।
        [gap] इससे पहले का एक रिकॉर्ड ग़ायब है।
        [photo] वहाँ की एक फ़ोटो ग़ायब है या बदली गई।
        [shop] यह किसी और दुकान या खाते के लिए लिखा गया था।
        [fold] पहले जो लिखा है, उसके बाद यह हो ही नहीं सकता।
        [customer] ऐसा कोई ग्राहक नहीं है।
       *[projection] लिखा हुआ बाकी एंट्रियों के जोड़ से मेल नहीं खाता।
    }
broken-head = बही अब वहाँ बताए गए सिरे से मेल नहीं खाती: उससे पहले का कुछ दोबारा लिखा गया है।
broken-next = अभी कुछ बदला नहीं गया। पिछला एक्सपोर्ट सँभालकर रखें और जाँच होने तक इस खाते पर भरोसा न करें।
code-match = सही-सलामत: #{ $entry } { $name }, { $on }: { $what }
code-match-broken = गड़बड़: #{ $entry } { $name } का खाता, { $on }: { $what }
code-place = { $of } में से एंट्री { $entry }, { $date }, { $time } से बिना बदलाव के।
code-place-broken = { $of } में से एंट्री { $entry }। गड़बड़ कहाँ है: <code>verify { $name }</code>
code-unknown = आपको दिखने वाली किसी एंट्री का रसीद कोड <code>{ $code }</code> नहीं है।
code-unknown-next = कृपया रसीद से मिला लें: <code>verify 7F3A-9C01</code>

## Questions

ask-role = नमस्ते! यहाँ चैट में दुकान की उधार-बही रखी जाती है।
    आपकी दुकान है, या आप ग्राहक हैं?
ask-shop-name = दुकान का नाम क्या है?
ask-shop-code = यहाँ दुकान खोलने के लिए कोड चाहिए। कृपया उसे यहाँ डालें।
ask-currency = कौन-सी करेंसी? जैसे <code>INR</code> या <code>KES</code>।
ask-place = दुकान कहाँ है? शहर लिखें, या टाइम ज़ोन जैसे <code>{ $zone }</code>।
ask-shop-language = आप और आपके ग्राहक कौन-सी भाषा पढ़ते हैं? हर कोई अपने लिए दूसरी चुन सकता है।
ask-language = आपको किस भाषा में लिखा जाए? अभी { $language } है।
ask-starter-limit = नए ग्राहक को कितना उधार मिल सकता है?
    एक बटन दबाएँ, या रकम लिखें।
ask-invite-code = दुकान का दिया कोड यहाँ डालें, या उसका लिंक खोलें।
ask-counter-name = { $shop } को बताना है कि आप कौन हैं। आपका नाम क्या है?
ask-guest-word = { $name } नाम के ग्राहक पहले से हैं। किस शब्द से अलग पहचानें? जैसे: <code>baker</code>
ask-customer =
    { $verb ->
        [sale] उधार किसे देना है?
        [pay] पैसे किसने दिए?
        [invite] न्योता किसके लिए है?
        [remind] किसे याद दिलाना है?
       *[other] कौन-से ग्राहक?
    }
ask-customer-name = कौन-से ग्राहक? नाम लिखें।
ask-new-customer = कौन हैं? नाम लिखें, चाहें तो फ़ोन नंबर भी: <code>Asha Verma +919812345678</code>
ask-goods-new = <b>{ $name }</b> नया नाम है। क्या लिया? जैसे: <code>2 kg rice 120, oil 90</code>
ask-goods = { $name } ने क्या लिया? जैसे: <code>2 kg rice 120, oil 90</code>
ask-payment = { $name } ने कितने पैसे दिए? जैसे: <code>{ $figure } cash</code>
ask-limit = { $name } को कितना उधार मिल सकता है? जैसे: <code>5000</code>
ask-raise = आप कितने तक उधार लेना चाहेंगे? जैसे: <code>8000</code>
ask-other-limit = { $name } ने { $asked } माँगा है। कितना उधार मिल सकता है? जैसे: <code>6000</code>
ask-note = { $name } के बारे में क्या नोट करना है?
ask-reason = #{ $entry } { $name }: वजह क्या है?
ask-entry = { $name } की कौन-सी एंट्री?
ask-which-entry =
    { $verb ->
        [confirm] कौन-सी एंट्री सही है? जैसे: <code>confirm #12</code>
       *[wrong] कौन-सी एंट्री सही नहीं है? जैसे: <code>wrong #12</code>
    }
ask-whose-entry = #{ $entry } किस ग्राहक की?
ask-shop = किस दुकान में?
ask-paid-amount = आपने कितने पैसे दिए? जैसे: <code>{ $figure }</code>
ask-paid-overdue = { $overdue } लेट है।
ask-plan-count = { $amount } बाकी है। कितनी किस्तों में? या लिखें: <code>4 weekly</code>
ask-plan-count-with = { $name }: { $amount } बाकी है। कितनी किस्तों में? या लिखें: <code>4 weekly</code>
ask-plan-rhythm = { $count } किस्तें। कितने-कितने दिन पर?
ask-promise = { $amount } बाकी है। कब चुकाएँगे?
ask-promise-example = दिन पर टैप करें या लिखें, थोड़ा ही देना हो तो रकम के साथ: <code>friday { $figure }</code>
ask-promise-typed = दिन लिखें: <code>15 dec</code>, <code>in 10 days</code> या <code>friday</code>
ask-export = किस रूप में? <code>csv</code> स्प्रेडशीट के लिए है, <code>hledger</code> अकाउंटेंट के लिए, <code>jsonl</code> पूरा सबूत है।
which-customer-one = “{ $typed }” से क्या आपका मतलब इन ग्राहक से है?
which-customer = “{ $typed }” से { $count } ग्राहक मिलते हैं। कौन-से?
unknown-customer = <b>{ $name }</b> को जोड़ें?
unknown-customer-sale = <b>{ $name }</b> को जोड़ें और { $goods } उधार दें?
unknown-customer-unnamed = <b>{ $name }</b> को जोड़ें और { $amount } का उधार लिखें?
partly-known = <b>{ $known }</b>, या नया नाम: <b>{ $typed }</b>?
preview-sale = { $name }: { $amount } उधार?
preview-sale-due = { $name }: { $amount } उधार, { $due } तक चुकाना?
preview-sale-net =
    { $days ->
        [0] { $name }: { $amount } उधार, उसी दिन चुकाना?
        [one] { $name }: { $amount } उधार, { $days } दिन में चुकाना?
       *[other] { $name }: { $amount } उधार, { $days } दिन में चुकाना?
    }
preview-payment = { $name }: { $amount } जमा?
preview-claim = { $name }: आपने { $amount } दिए?
preview-customers =
    { $count ->
        [one] इस ग्राहक को जोड़ें?
       *[other] इन { $count } ग्राहकों को जोड़ें?
    }
preview-customers-some = { $count } में से सिर्फ़ { $good } जोड़े जा सकते हैं, इसलिए अभी कोई नहीं जोड़ा। कृपया सब फिर से भेजें।
preview-customers-namesake = अलग पहचान का एक शब्द जोड़ें, जैसे <code>add { $name } baker</code>
preview-customers-none = इनमें से अभी कोई नहीं जोड़ा जा सकता।
preview-customer = { $name }
preview-customer-owes = { $line }, बाकी { $amount }
preview-customer-since = { $line }, { $since } से
preview-customer-limit = { $line }, लिमिट { $limit }
preview-customer-no-limit = { $line }, लिमिट नहीं
preview-customer-net = { $line }, { $days } दिन में चुकाना
preview-customer-phone = { $line }, { $phone }
preview-customer-problem = { $line } – { $problem }
preview-commands =
    { $count ->
        [one] इसे लिख लें?
       *[other] इन { $count } को लिख लें?
    }
preview-commands-mixed =
    { $count ->
        [one] यह करें?
       *[other] ये { $count } काम एक-एक करके करें?
    }
preview-command-sale = { $name }: { $amount } उधार
preview-command-sale-due = { $name }: { $amount } उधार, { $due } तक चुकाना
preview-command-sale-net =
    { $days ->
        [0] { $name }: { $amount } उधार, उसी दिन चुकाना
        [one] { $name }: { $amount } उधार, { $days } दिन में चुकाना
       *[other] { $name }: { $amount } उधार, { $days } दिन में चुकाना
    }
preview-command-payment = { $name }: { $amount } जमा
preview-command-payment-for = { $name }: { $amount } जमा, #{ $entry } के लिए
preview-command-other = { $text }
two-readings = इसके दो मतलब निकलते हैं। कौन-सा सही है?
two-readings-unit-price = एक का दाम और कुल रकम मेल नहीं खाते। कौन-सा सही है?
sale-or-payment = { $name }, { $amount }: बिक्री या पेमेंट?
over-limit = { $total } और मिलाकर { $name } का बाकी { $would } हो जाएगा; लिमिट { $limit } है।
over-limit-owner-only = इसे सिर्फ़ मालिक मंज़ूर कर सकते हैं।
more-than-owed = बाकी से { $over } ज़्यादा: एडवांस में रखें?
more-than-owed-figures = { $name } ने { $amount } दिए और बाकी { $owed } है।
same-money = { $name }: { $amount }, क्या ये { $on } की #{ $entry } वाले ही पैसे हैं?
same-reference = { $name }: रेफ़रेंस { $reference } पहले से { $other } की #{ $entry } पर है। वही पैसे हैं, या दूसरा पेमेंट?
what-is-wrong = #{ $entry } { $amount }: क्या ग़लत है?
ask-dispute-words = #{ $entry } में क्या ग़लत है? अपने शब्दों में लिखें।
ask-what-you-paid = #{ $entry } में { $amount } लिखा है। आपने कितने पैसे दिए थे?

cancelled = रहने दिया, कुछ नहीं लिखा गया।
nothing-to-cancel = रहने देने को कुछ था ही नहीं।

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

refused-not-an-amount = “{ $text }” कोई रकम नहीं है।
    अंकों में लिखें: <code>1250</code>
refused-amount-zero = “{ $text }” शून्य है, रकम इससे ज़्यादा होनी चाहिए।
    जैसे: <code>120</code>
refused-amount-negative = “{ $text }” शून्य से कम है। रकम बिना माइनस के लिखें।
    जैसे: <code>120</code>
refused-amount-too-large = “{ $text }” एक एंट्री के लिए बहुत बड़ी रकम है।
    जैसे: <code>1250</code>
refused-amount-grouping = “{ $text }” के बिंदु या कॉमा मेल नहीं खाते।
    उनके बिना लिखें: <code>1250</code>
refused-amount-decimals =
    { $decimals ->
        [0] “{ $text }” में दशमलव है, और { $currency } में दशमलव नहीं होता।
        [one] “{ $text }” में दशमलव के अंक ज़्यादा हैं: { $currency } में { $decimals } होता है।
       *[other] “{ $text }” में दशमलव के अंक ज़्यादा हैं: { $currency } में { $decimals } होते हैं।
    }
    जैसे: <code>1250</code>
refused-no-amount = इसमें कोई रकम नहीं है।
    जैसे: <code>{ $example }</code>
refused-no-such-day = “{ $text }” जैसा कोई दिन नहीं होता।
    जैसे: <code>15 dec</code>
refused-not-a-date = “{ $text }” तारीख समझ नहीं आई।
    जैसे: <code>15 dec</code>, <code>friday</code> या <code>in 2 weeks</code>
refused-due-needs-date = “due” के बाद तारीख चाहिए।
    जैसे: <code>sale Asha 2 kg rice 120 due friday</code>
refused-text-too-long =
    { $max ->
        [one] यह बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर।
       *[other] यह बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर।
    }
    कृपया कम शब्दों में कहें। क्या लिख सकते हैं: <code>help</code>
refused-name-too-long =
    { $max ->
        [one] यह नाम बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर।
       *[other] यह नाम बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर।
    }
    जैसे: <code>add Asha Verma</code>
refused-name-missing = इसमें कोई नाम नहीं है।
    जैसे: <code>{ $example }</code>
refused-too-many-items =
    { $max ->
        [one] एक बिक्री में ज़्यादा से ज़्यादा { $max } चीज़ आती है।
       *[other] एक बिक्री में ज़्यादा से ज़्यादा { $max } चीज़ें आती हैं।
    }
    बची चीज़ें अलग बिक्री में लिखें: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-of-several = “{ $line }” की वजह से { $lines } में से कोई लाइन नहीं लिखी गई।
refused-too-many-lines =
    { $max ->
        [one] एक मैसेज में ज़्यादा से ज़्यादा { $max } लाइन आती है।
       *[other] एक मैसेज में ज़्यादा से ज़्यादा { $max } लाइनें आती हैं।
    }
    बची लाइनें उसके बाद भेजें: <code>add Asha Verma</code>
refused-not-a-phone = “{ $text }” फ़ोन नंबर नहीं है।
    देश के कोड के साथ लिखें: <code>add Asha Verma +919812345678</code>
refused-not-a-currency = “{ $text }” करेंसी पहचान में नहीं आई।
    उसके तीन अक्षर लिखें: <code>INR</code>
refused-not-a-place = “{ $text }” कहाँ है, पता नहीं चला।
    पास का बड़ा शहर या टाइम ज़ोन लिखें: <code>Mumbai</code> या <code>Asia/Kolkata</code>
    जैसे: <code>newshop Corner Store, INR</code>
refused-in-the-future = { $on } अभी आई नहीं, इसलिए उस दिन का कुछ नहीं लिखा जा सकता।
    जैसे: <code>on yesterday</code>
refused-too-far-back = { $on } बहुत पुरानी है: ज़्यादा से ज़्यादा { $earliest } तक की।
    जैसे: <code>on yesterday</code>
refused-too-far-back-clerk = { $on } आपके लिए बहुत पुरानी है: ज़्यादा से ज़्यादा { $earliest } तक की। कृपया मालिक से कहें।
    जैसे: <code>on yesterday</code>
refused-due-before-sale = चुकाने की तारीख { $due } होगी, जो बिक्री की तारीख { $on } से पहले है।
    जैसे: <code>sale Asha 2 kg rice 120 due friday</code>
refused-due-too-far = चुकाने की तारीख के लिए { $due } बहुत दूर है।
    जैसे: <code>sale Asha 2 kg rice 120 due friday</code>

refused-over-limit-clerk = { $total } और मिलाकर { $name } का बाकी { $would } हो जाएगा; लिमिट { $limit } है।
    इसे सिर्फ़ मालिक मंज़ूर कर सकते हैं। इतना चल जाएगा: <code>sale { $full } { $figure }</code>
refused-over-limit-clerk-full = { $total } और मिलाकर { $name } का बाकी { $would } हो जाएगा; लिमिट { $limit } है।
    इसे सिर्फ़ मालिक मंज़ूर कर सकते हैं। पैसे मिलने पर: <code>pay { $full } 500</code>
refused-on-hold-clerk = { $why }
    उधार बिक्री सिर्फ़ मालिक मंज़ूर कर सकते हैं। पैसे मिलने पर: <code>pay { $full } 500</code>
refused-blocked = { $name } { $on } से ब्लॉक हैं, उधार नहीं मिलेगा।
    ब्लॉक हटाने के लिए: <code>release { $full }</code>
refused-blocked-clerk = { $name } { $on } से ब्लॉक हैं, उधार नहीं मिलेगा।
    ब्लॉक सिर्फ़ मालिक हटा सकते हैं। पैसे मिलने पर: <code>pay { $full } 500</code>
refused-held-already = { $on } से ऐसा ही है।
    हटाने के लिए: <code>release Asha</code>
refused-blocked-already = { $on } से ऐसा ही है।
    हटाने के लिए: <code>release Asha</code>
refused-not-held = { $name } का उधार न रुका है, न वे ब्लॉक हैं।
    उधार रोकने के लिए: <code>hold { $name }</code>
refused-more-than-owed-clerk = बाकी से { $over } ज़्यादा: { $name } पर { $owed } बाकी है।
    एडवांस में सिर्फ़ मालिक रख सकते हैं। इतना चल जाएगा: <code>pay { $full } { $figure }</code>
refused-more-than-owed-clerk-nothing = बाकी से { $over } ज़्यादा: { $name } पर कुछ बाकी नहीं।
    एडवांस में सिर्फ़ मालिक रख सकते हैं। देखें: <code>balance { $full }</code>
refused-balance-too-large = इतना बड़ा बाकी खाते में नहीं आ सकता।
    जैसे: <code>sale Asha 2 kg rice 120</code>
refused-too-many-open =
    { $max ->
        [one] खाते में { $max } एंट्री बाकी है, और नहीं आ सकती।
       *[other] खाते में { $max } एंट्री बाकी हैं, और नहीं आ सकतीं।
    }
    पैसे मिलने पर: <code>pay Asha 500</code>

refused-same-name = { $name } नाम के ग्राहक पहले से हैं।
    अलग पहचान का एक शब्द जोड़ें: <code>add { $name } baker</code>
refused-same-name-rename = { $name } नाम के ग्राहक पहले से हैं।
    अलग पहचान का एक शब्द जोड़ें: <code>rename { $full } to { $name } baker</code>
refused-name-word = नाम में “{ $word }” शब्द नहीं आ सकता: बिक्री में उसका कुछ और मतलब निकलेगा।
    जैसे: <code>add Asha Verma</code>
refused-name-not-typed = “{ $name }” नाम से ग्राहक दोबारा नहीं मिलेंगे: नाम अक्षर से शुरू होता है और उसमें ज़्यादा से ज़्यादा आठ शब्द होते हैं।
    जैसे: <code>add Asha Verma</code>
refused-name-twice = { $name } यहाँ दो बार है।
    अलग पहचान का एक शब्द जोड़ें: <code>add { $name } baker</code>
refused-unknown-customer = “{ $name }” नाम के कोई ग्राहक नहीं हैं।
    जोड़ने के लिए: <code>add { $name }</code>
refused-no-customers-yet = अभी कोई ग्राहक नहीं है।
    पहला जोड़ें: <code>add Asha Verma</code>
refused-no-such-entry = #{ $entry } नंबर की कोई एंट्री नहीं है।
    देखें क्या-क्या है: <code>balance</code>
refused-no-such-entry-of = { $name } की #{ $entry } नंबर की कोई एंट्री नहीं है।
    देखें क्या-क्या है: <code>balance { $full }</code>
refused-entry-settled = #{ $entry } पहले ही चुकता है।
    नंबर न दें तो पैसे बाकी में लगेंगे: <code>pay Asha 500</code>
refused-already-voided = #{ $entry } पहले ही #{ $by } से रद्द हो चुकी है।
    सही ही थी तो फिर से लिखें: <code>sale Asha 2 kg rice 120</code>
refused-discount-is-earned =
    #{ $entry } जल्दी चुकाने की छूट है: जिस पेमेंट पर मिली, उसे रद्द करने पर ही हटेगी।
    ऐसे: <code>void #{ $by }</code>
refused-not-voidable = #{ $entry } रद्द नहीं हो सकती: सिर्फ़ बिक्री, पेमेंट, बट्टे खाते, भुनाए पॉइंट और बाकी के बदलाव रद्द होते हैं।
    कुछ छूट गया हो तो फिर से लिखें: <code>sale Asha 2 kg rice 120</code>
refused-not-a-setting = “{ $text }” दुकान की कोई सेटिंग नहीं है।
    सब सेटिंग: <code>policy</code>
refused-policy-form = यह “{ $setting }” के रूप में समझ नहीं आया।
    { $example }
refused-policy-range = “{ $text }” { $min } और { $max } के बीच नहीं है।
    { $example }
refused-feedback-not-asked = अभी ऐसा कोई सवाल नहीं है: वह सब चुका देने पर रसीद के साथ आता है।
    अभी कुछ कहना हो तो: <code>talk the rice was very good</code>
refused-feedback-given = आप 5 में से { $rating } दे चुके हैं, धन्यवाद।
    कुछ और कहना हो तो: <code>talk the rice was very good</code>
refused-feedback-said = आप अपनी बात लिख चुके हैं, धन्यवाद।
    कुछ और कहना हो तो: <code>talk the rice was very good</code>
refused-not-points = “{ $text }” पॉइंट की संख्या नहीं है।
    ऐसे: <code>redeem 100</code>
refused-points-not-whole = “{ $text }” पूरी रकम नहीं है: पॉइंट पूरी, गोल रकम पर मिलता है।
    ऐसे: <code>policy points 1 per 100 worth 1</code>
refused-points-too-dear = एक पॉइंट का { $worth } बहुत ज़्यादा है: ज़्यादा से ज़्यादा { $most }, यानी जितने पर मिलता है उसका आधा।
    ऐसे: <code>policy points 1 per { $per } worth { $figure }</code>
refused-points-off = अभी दुकान में पॉइंट नहीं मिलते।
    क्या बाकी है: <code>balance</code>
refused-no-points = आपके पास अभी कोई पॉइंट नहीं है।
    कैसे मिलते हैं: <code>points</code>
refused-points-below-zero = आपके पास { $points }: शून्य से नीचे कुछ नहीं भुनाया जा सकता।
    और कैसे मिलते हैं: <code>points</code>
refused-more-than-points = आपके पास { $points } हैं, { $asked } नहीं।
    ऐसे: <code>redeem { $count }</code>
refused-nothing-to-redeem = कुछ बाकी नहीं जिसमें पॉइंट लगें।
    खाता देखें: <code>balance</code>
refused-nothing-to-redeem-disputed = जो बाकी है उस पर ऐतराज़ है: फ़ैसला होने तक उसमें पॉइंट नहीं लगते।
    खाता देखें: <code>balance</code>
refused-less-than-a-point = बाकी { $open } है, जो एक पॉइंट की कीमत { $worth } से कम है।
    खाता देखें: <code>balance</code>
refused-not-a-percentage = “{ $text }” 100% तक का कोई प्रतिशत नहीं है।
    जैसे: <code>policy late-fee 2% after 7 days cap 20%</code>
refused-not-a-pay-link =
    { $why ->
        [scheme] पेमेंट का लिंक https:// या upi:// से शुरू होता है।
        [too-long] यह लिंक बहुत लंबा है।
       *[form] यह लिंक ग्राहकों को नहीं दिखाया जा सकता।
    }
    जैसे: <code>policy pay-link https://pay.example.com/shop?sum={"{"}amount{"}"}</code>
refused-not-a-fee = #{ $entry } लेट फ़ीस नहीं है, इसलिए माफ़ नहीं हो सकती।
    दूसरी एंट्री रद्द करने के लिए: <code>void Asha #{ $entry }</code>
refused-nothing-to-waive = { $name } पर कोई लेट फ़ीस नहीं जो माफ़ हो सके।
    खाता देखें: <code>balance { $name }</code>
refused-reminders-day-over = उस दिन का समय निकल गया, इसलिए कुछ नहीं भेजा गया। अगली सुबह फिर पूछा जाएगा।
    अभी याद दिलाने के लिए: <code>remind overdue</code>
refused-reminders-all-sent = आज याद दिलाने को कोई नहीं बचा।
    किस पर कितना बाकी है: <code>due</code>
refused-nothing-to-say = { $name } को अभी याद दिलाने लायक कुछ नहीं।
    क्या बाकी है: <code>balance { $first }</code>
refused-reminded-today = { $name } को आज याद दिलाया जा चुका है। दिन में एक ही रिमाइंडर जाता है।
    क्या बाकी है: <code>balance { $name }</code>
refused-reminder-waits = { $name } के लिए रिमाइंडर पहले से तैयार है: { $at } को जाएगा।
    क्या बाकी है: <code>balance { $name }</code>
refused-muted-not-late = { $name } को लेट होने से पहले रिमाइंडर नहीं चाहिए, और कुछ लेट नहीं है। कुछ नहीं भेजा गया।
    क्या बाकी है: <code>balance { $name }</code>
refused-nothing-overdue = कुछ लेट नहीं है, इसलिए किसी को याद नहीं दिलाया गया।
    आगे क्या चुकाना है: <code>due week</code>
refused-no-sending-day = हफ़्ते का हर दिन छुट्टी का है, इसलिए रिमाइंडर नहीं जा सकता। कुछ नहीं भेजा गया।
    क्या चुकाना है: <code>due</code>
refused-muted-already = आपके रिमाइंडर पहले से बंद हैं।
    फिर चालू करने के लिए: <code>unmute</code>
refused-not-muted = आपको सब रिमाइंडर मिलते हैं, कुछ म्यूट नहीं था।
    सिर्फ़ लेट वाले पाने के लिए: <code>mute</code>
refused-not-a-span = “{ $text }” के हिसाब से चुकाने की सूची नहीं बन सकती।
    अगले 7 दिन में क्या चुकाना है: <code>due week</code>
refused-month-to-come = { $month } अभी शुरू नहीं हुआ।
    यह महीना: <code>report</code>
refused-not-a-month = “{ $text }” महीना समझ नहीं आया।
    जैसे: <code>report october</code>
refused-too-many-to-print = एक PDF में ज़्यादा से ज़्यादा { $max } एंट्री आती हैं, और इन दिनों में { $entries } हैं।
    स्प्रेडशीट में सब आती हैं: <code>pdf</code> की जगह <code>csv</code>। या कम दिन: <code>statement Asha pdf from 1 nov</code>
refused-not-a-period = “{ $text }” स्टेटमेंट के दिन समझ नहीं आए।
    जैसे: <code>statement Asha pdf from 1 nov to 30 nov</code>
refused-period-backwards = { $to }, { $from } से पहले है: स्टेटमेंट पहले वाले दिन से शुरू होता है।
    जैसे: <code>statement Asha from 1 nov to 30 nov</code>
refused-fee-is-waived = #{ $entry } लेट फ़ीस है: वह रद्द नहीं होती, माफ़ की जाती है।
    जैसे <code>waive Asha #{ $entry }</code>
refused-nothing-to-undo = आपकी कोई नई एंट्री नहीं है जिसे रद्द किया जाए।
    पुरानी हो तो बताएँ कौन-सी: <code>void Asha #12</code>
refused-nothing-to-undo-clerk = आपकी कोई एंट्री नहीं है जिसे रद्द किया जाए।
    आप क्या कर सकते हैं: <code>help</code>
refused-not-your-entry = आप #{ $entry } रद्द नहीं कर सकते। कृपया मालिक से कहें।
    अपनी एंट्री, जब तक ताज़ा है: <code>undo</code>
refused-already-confirmed = #{ $entry } पहले ही कन्फ़र्म है।
    खाता देखें: <code>balance</code>
refused-nothing-to-confirm = किसी एंट्री पर आपकी हाँ बाकी नहीं।
    एंट्री देखें: <code>history</code>
refused-already-disputed = #{ $entry } पर पहले से ऐतराज़ है, जवाब आना है।
    खाता देखें: <code>balance</code>
refused-no-open-dispute = #{ $entry } पर अब कोई ऐतराज़ बाकी नहीं।
    खाता देखें: <code>balance</code>
refused-claim-already-waiting = आपके { $amount } के पेमेंट पर दुकान का जवाब पहले से आना है।
    कुछ और दिया हो तो: <code>paid 200</code>
refused-raise-without-limit = यहाँ आपकी कोई लिमिट नहीं: दुकान जितना दे, उतना उधार मिल सकता है।
    खाता देखें: <code>balance</code>
refused-raise-not-higher = आपकी लिमिट पहले से { $limit } है। उससे ज़्यादा माँगें।
    जैसे: <code>raise { $figure }</code>
refused-raise-waits = आप { $asked } पहले ही माँग चुके हैं। जवाब यहीं आएगा।
    खाता देखें: <code>balance</code>
refused-raise-answered = उस माँग का जवाब दिया जा चुका है, या उसकी जगह दूसरी माँग आ गई है।
    लिमिट ख़ुद तय करने के लिए: <code>limit { $name } 6000</code>
refused-promise-open = आप पहले ही { $until } तक { $amount } का वादा कर चुके हैं।
    चुका दिया हो तो: <code>paid 500</code>
refused-promise-in-past = { $until } निकल चुकी है।
    आने वाला कोई दिन: <code>promise friday</code>
refused-promise-too-far =
    { $days ->
        [one] वादा ज़्यादा से ज़्यादा एक दिन आगे का हो सकता है, यानी { $latest } तक।
       *[other] वादा ज़्यादा से ज़्यादा { $days } दिन आगे का हो सकता है, यानी { $latest } तक।
    }
    जैसे <code>promise tomorrow</code>
refused-promise-more-than-owed = { $amount } आपके बाकी { $owed } से ज़्यादा है।
    जैसे <code>promise friday { $figure }</code>
refused-instalments-out-of-range = प्लान में { $min } से { $max } किस्तें होती हैं, { $count } नहीं।
    जैसे <code>{ $plan } 4 weekly</code>
refused-plan-starts-in-past = { $first } निकल चुकी है।
    आने वाला कोई दिन: <code>{ $plan } 4 weekly from friday</code>
refused-plan-starts-too-late = प्लान ज़्यादा से ज़्यादा { $latest } तक शुरू होना चाहिए।
    जैसे <code>{ $plan } 4 weekly from friday</code>
refused-not-for-plan =
    { $why ->
        [disputed] #{ $entry } पर ऐतराज़ है, इसलिए अभी प्लान में नहीं आ सकती।
       *[closed] #{ $entry } में कुछ बाकी नहीं, इसलिए प्लान में नहीं आ सकती।
    }
    देखें क्या बाकी है: <code>balance</code>
refused-nothing-to-plan = बिना ऐतराज़ का कुछ बाकी नहीं, इसलिए प्लान के लिए कुछ नहीं।
    खाता देखें: <code>balance</code>
refused-plan-too-small = { $total } को { $count } किस्तों में नहीं बाँटा जा सकता।
    कम किस्तें: <code>{ $plan } 2 weekly</code>
refused-no-such-proposal = वह प्लान अब सामने नहीं है।
    देखें क्या तय है: <code>balance</code>
refused-own-proposal = इस प्लान पर जवाब सामने वाले को देना है।
    दूसरा प्लान: <code>{ $plan } 4 weekly</code>
refused-proposal-over = वह प्लान { $until } तक ही मंज़ूर हो सकता था।
    नया: <code>{ $plan } 4 weekly</code>
refused-no-plan = { $name } के साथ कोई प्लान नहीं जो बंद हो।
    भेजने के लिए: <code>plan { $name } 4 weekly</code>
refused-not-a-plan = “{ $text }” प्लान समझ नहीं आया।
    कितनी किस्तें और कब-कब: <code>{ $plan } 4 weekly</code>, <code>every two weeks</code> या <code>monthly</code> और <code>from 1 dec</code> भी
refused-nothing-owed = आप पर कुछ बाकी नहीं, इसलिए वादे की ज़रूरत नहीं।
    खाता देखें: <code>balance</code>
refused-nothing-open = कुछ बाकी नहीं, इसलिए यहाँ सुधारने को कुछ नहीं।
    पुरानी एंट्री उसके नंबर से: <code>wrong #12</code>
refused-claim-settled-already = उसका जवाब दिया जा चुका है।
    खाता देखें: <code>balance</code>

customer-example-name = जैसे: <code>Asha Verma</code>
customer-example-paid = नंबर न दें तो पैसे बाकी में लगेंगे: <code>paid 500</code>
customer-example-statement = जैसे: <code>statement from 1 nov to 30 nov</code>
customer-example-balance = खाता देखें: <code>balance</code>
refused-owner-only =
    { $verb ->
        [void] नंबर से एंट्री सिर्फ़ मालिक रद्द कर सकते हैं।
        [feedback] ग्राहकों की राय सिर्फ़ मालिक देख सकते हैं।
        [plan] किस्तों का प्लान सिर्फ़ मालिक तय कर सकते हैं।
        [limit] ग्राहक की लिमिट सिर्फ़ मालिक तय कर सकते हैं।
        [rename] ग्राहक का नाम सिर्फ़ मालिक बदल सकते हैं।
        [archive] ग्राहक को अलग सिर्फ़ मालिक रख सकते हैं।
        [terms] ग्राहक कब चुकाए, यह सिर्फ़ मालिक तय कर सकते हैं।
        [net] ग्राहक कब चुकाए, यह सिर्फ़ मालिक तय कर सकते हैं।
        [writeoff] उधार बट्टे खाते में सिर्फ़ मालिक डाल सकते हैं।
        [refund] एडवांस सिर्फ़ मालिक लौटा सकते हैं।
        [adjust] बाकी सिर्फ़ मालिक सुधार सकते हैं।
        [add] ग्राहक का पिछला बाकी सिर्फ़ मालिक लिख सकते हैं।
        [claims] ये पैसे मिले या नहीं, यह सिर्फ़ मालिक बता सकते हैं।
        [disputes] ऐतराज़ वाली एंट्री का फ़ैसला सिर्फ़ मालिक कर सकते हैं।
        [staff] यह बही किसके ज़िम्मे हो, यह सिर्फ़ मालिक तय कर सकते हैं।
        [hold] उधार बिक्री सिर्फ़ मालिक रोक सकते हैं।
        [block] उधार बिक्री सिर्फ़ मालिक रोक सकते हैं।
        [release] उधार बिक्री फिर से सिर्फ़ मालिक चालू कर सकते हैं।
        [waive] लेट फ़ीस सिर्फ़ मालिक माफ़ कर सकते हैं।
        [remind] रिमाइंडर सिर्फ़ मालिक भेज सकते हैं।
        [review] लिमिट की जाँच सिर्फ़ मालिक कर सकते हैं।
        [report] दुकान का पूरा हाल सिर्फ़ मालिक देख सकते हैं।
        [requests] माँगों का जवाब सिर्फ़ मालिक दे सकते हैं।
        [policy] दुकान के उधार के नियम सिर्फ़ मालिक तय कर सकते हैं।
        [unlink] ग्राहक के खाते से चैट सिर्फ़ मालिक हटा सकते हैं।
       *[export] बही की फ़ाइल सिर्फ़ मालिक निकाल सकते हैं।
    }
    { $verb ->
        [void] अपनी एंट्री, जब तक ताज़ा है: <code>undo</code>
        [feedback] खाता कैसा है: <code>customer Asha</code>
        [plan] देखें क्या तय है: <code>plan Asha</code>
        [limit] खाता कैसा है: <code>customer Asha</code>
        [remind] क्या चुकाना है: <code>due</code>
        [review] खाता कैसा है: <code>customer Asha</code>
        [report] कुल कितना बाकी: <code>balance</code>
        [requests] क्या चुकाना है: <code>due</code>
        [rename] लिखने के लिए दूसरा नाम: <code>nick Asha = didi</code>
        [archive] खाता कैसा है: <code>customer Asha</code>
        [terms] खाता कैसा है: <code>customer Asha</code>
        [net] <code>net</code> के बिना आप कर सकते हैं: <code>add Asha Verma</code>
        [writeoff] खाता कैसा है: <code>customer Asha</code>
        [refund] खाता कैसा है: <code>customer Asha</code>
        [adjust] एंट्री देखें: <code>history Asha</code>
        [add] <code>owes</code> के बिना आप कर सकते हैं: <code>add Asha Verma</code>
        [claims] जो पैसे आपको मिले: <code>pay Asha 500</code>
        [disputes] एंट्री देखें: <code>history Asha</code>
        [hold] खाता कैसा है: <code>customer Asha</code>
        [block] खाता कैसा है: <code>customer Asha</code>
        [release] खाता कैसा है: <code>customer Asha</code>
        [waive] एंट्री देखें: <code>history Asha</code>
        [policy] आप क्या कर सकते हैं: <code>help</code>
        [unlink] नया लिंक: <code>invite Asha</code>
        [staff] आप क्या कर सकते हैं: <code>help</code>
       *[export] आप क्या कर सकते हैं: <code>help</code>
    }
refused-owner-only-forget = ग्राहक का डेटा सिर्फ़ मालिक मिटा सकते हैं।
    खाता कैसा है: <code>customer Asha</code>
refused-owner-only-import = फ़ाइल से ग्राहक सिर्फ़ मालिक ला सकते हैं।
    एक-एक करके आप जोड़ सकते हैं: <code>add Asha</code>
refused-members-only = यह दुकान वालों के लिए है।
    आप क्या कर सकते हैं: <code>help</code>
refused-customers-only = यह ग्राहकों के लिए है।
    आप क्या कर सकते हैं: <code>help</code>
refused-not-yours = इसका जवाब आपको नहीं देना है।
    आप क्या कर सकते हैं: <code>help</code>
refused-button-old = इस बीच यह बदल चुका है, इसलिए बटन अब काम नहीं करता।
    अभी का हाल देखें: <code>balance</code>
refused-button-done = यह पहले ही हो चुका है।
    अभी का हाल देखें: <code>balance</code>
refused-button-expired = यह सवाल एक दिन से ज़्यादा पुराना है, और कुछ नहीं लिखा गया।
    कृपया फिर से लिखें। क्या लिख सकते हैं: <code>help</code>
refused-invite-invalid = यह कोड नहीं चलेगा: इस्तेमाल हो चुका है, या बहुत पुराना है, या कोई अक्षर छूट गया है।
    दुकान से नया कोड माँगें, फिर दोबारा <code>start</code>।
refused-invite-too-many-guesses = कई बार ग़लत कोड डाला गया। कृपया थोड़ा रुकें।
    फिर दुकान का दिया लिंक खोलें, या दोबारा शुरू करें: <code>start</code>
refused-already-linked = आप { $name } से पहले ही जुड़े हैं।
    अपना खाता देखें: <code>balance</code>
refused-already-member = आप पहले से इस दुकान में हैं।
    देखें आप किन दुकानों में हैं: <code>shops</code>
refused-shop-code-needed = यहाँ दुकान खोलने के लिए Slatebook चलाने वाले से कोड लेना होगा।
    कोड मिलने पर: <code>start</code>
    अभी का हाल देखें: <code>balance</code>
refused-not-understood = यह समझ नहीं आया।
    जैसे: <code>{ $example }</code>
refused-not-understood-verb = यह “{ $verb }” समझ नहीं आया।
    जैसे: <code>{ $example }</code>
refused-stranger = यहाँ दुकानों की उधार-बही रखी जाती है, और आपसे अभी पहचान नहीं हुई।
    दुकान का दिया लिंक खोलें, या उसका कोड डालें। अपनी बही के लिए: <code>start</code>
refused-unread =
    { $what ->
        [sticker] स्टिकर यहाँ नहीं पढ़े जा सकते।
        [voice] वॉइस मैसेज यहाँ नहीं सुने जा सकते।
        [video] वीडियो यहाँ नहीं रखे जा सकते। फ़ोटो रखी जा सकती हैं।
        [photo] इस तरह की फ़ोटो यहाँ नहीं रखी जा सकती। सादी फ़ोटो रखी जा सकती है।
        [file] इस तरह की फ़ाइल यहाँ नहीं पढ़ी जा सकती। फ़ोटो JPEG, PNG या WebP में रखी जा सकती हैं।
        [location] नक्शे की जगह यहाँ नहीं पढ़ी जा सकती।
        [contact] कॉन्टैक्ट कार्ड यहाँ नहीं पढ़े जा सकते।
        [too-long] यह एक मैसेज के लिए बहुत लंबा है।
       *[other] यह यहाँ नहीं पढ़ा जा सकता।
    }
    कृपया थोड़े शब्दों में लिखें। क्या लिख सकते हैं: <code>help</code>
refused-empty = उस मैसेज में कुछ नहीं था।
    क्या लिख सकते हैं: <code>help</code>
refused-not-built = <code>{ $verb }</code> अभी नहीं है।
    क्या-क्या है: <code>help</code>
refused-not-a-language = “{ $text }” में यहाँ नहीं लिखा जाता। ये भाषाएँ हैं: { $languages }।
    जैसे: <code>language hi</code>
refused-file-too-large = फ़ाइल यहाँ भेजने के लिए बहुत बड़ी होगी।
    छोटी वाली: <code>export csv</code>
refused-import-too-large = यह फ़ाइल बहुत बड़ी है: ज़्यादा से ज़्यादा { $kilobytes } KB। कुछ नहीं लिखा गया।
    इसे छोटी फ़ाइलों में बाँटकर एक के बाद एक भेजें। फ़ाइल में क्या हो: <code>import</code>
refused-import-not-fetched = फ़ाइल नहीं मिल पाई, और कुछ नहीं लिखा गया।
    कृपया एक बार फिर भेजें। फ़ाइल में क्या हो: <code>import</code>
refused-import-not-utf8 = यह फ़ाइल पढ़ी नहीं जा सकी, और कुछ नहीं लिखा गया।
    स्प्रेडशीट में “Save as” और फिर “CSV UTF-8” चुनें, और वह भेजें। फ़ाइल में क्या हो: <code>import</code>
refused-import-not-csv = इस तरह की फ़ाइल यहाँ नहीं पढ़ी जा सकती, और कुछ नहीं लिखा गया। फ़ोटो JPEG, PNG या WebP में रखी जा सकती हैं।
    ग्राहकों की सूची हो तो उसे CSV में सेव करें (स्प्रेडशीट में: File, फिर Download या Save as, फिर CSV) और वह फ़ाइल भेजें। फ़ाइल में क्या हो: <code>import</code>
refused-import-quote-open = लाइन { $line } में उद्धरण चिह्न खुला है और बंद नहीं हुआ, इसलिए पता नहीं चलता कि खाना कहाँ ख़त्म होता है।
    उसे हटा दें, या बंद करें: <code>"Asha Verma"</code>
refused-import-empty = इस फ़ाइल में कोई नहीं है: कॉलम के नामों वाली लाइन के नीचे कुछ नहीं लिखा।
    फ़ाइल में क्या हो: <code>import</code>
refused-import-too-many =
    { $max ->
        [one] फ़ाइल में लाइनें: { $rows }। एक बार में ज़्यादा से ज़्यादा { $max } ग्राहक आ सकता है।
       *[other] फ़ाइल में लाइनें: { $rows }। एक बार में ज़्यादा से ज़्यादा { $max } ग्राहक आ सकते हैं।
    }
    इसे कई फ़ाइलों में बाँटें, हर एक में कॉलम के नामों वाली लाइन हो, और एक के बाद एक भेजें। फ़ाइल कैसी हो: <code>import</code>
refused-import-nothing-new = इस फ़ाइल के सब लोग पहले से ग्राहक हैं, और इसमें कुछ बाकी नहीं है। कुछ नहीं लिखा गया।
    कौन-कौन हैं: <code>customers</code>
refused-import-line = फ़ाइल की लाइन { $line } अब नहीं ली जा सकती, इसलिए कुछ नहीं लिखा गया। { $why }
    फ़ाइल ठीक करके फिर से भेजें। फ़ाइल में क्या हो: <code>import</code>
refused-import-has-entries = { $name } पहले से ग्राहक हैं और खाते में एंट्री हैं।
    यह लाइन फ़ाइल से हटा दें। बाकी सुधारने के लिए: <code>adjust { $name } +50 from the old book</code>
refused-import-more-cells = खाने { $cells } हैं और कॉलम के नाम सिर्फ़ { $columns }। जिस बात में कॉमा हो, उसे उद्धरण चिह्नों में लिखें।
    जैसे: <code>"Verma, Asha",1250</code>
refused-import-name-number = नाम में अंक नहीं हो सकता, जैसे “{ $text }”: बिक्री में उसे रकम समझा जाएगा।
    जैसे: <code>add Asha Verma</code>
refused-import-total = यहाँ कुल { $total } है, और ऊपर की लाइनों का जोड़ { $sum } है।
    फ़ाइल ठीक करें, या यह लाइन हटा दें। फ़ाइल में क्या हो: <code>import</code>
refused-photo-too-large = यह फ़ोटो बहुत बड़ी है: ज़्यादा से ज़्यादा { $megabytes } MB। कुछ नहीं लिखा गया।
    फ़ाइल नहीं, फ़ोटो की तरह भेजें, नीचे एंट्री का नंबर लिखकर: <code>#12</code>
refused-not-a-photo =
    { $what ->
        [heic] HEIC तस्वीरें यहाँ नहीं रखी जा सकतीं, और कुछ नहीं लिखा गया।
        [gif] चलती तस्वीरें यहाँ नहीं रखी जा सकतीं, और कुछ नहीं लिखा गया।
        [pdf] PDF फ़ाइलें यहाँ नहीं रखी जा सकतीं, और कुछ नहीं लिखा गया।
        [video] वीडियो यहाँ नहीं रखे जा सकते, और कुछ नहीं लिखा गया।
       *[other] यह फ़ाइल यहाँ नहीं रखी जा सकती, और कुछ नहीं लिखा गया।
    }
    फ़ोटो या स्क्रीनशॉट (JPEG, PNG या WebP) भेजें, नीचे एंट्री का नंबर लिखकर: <code>#12</code>
refused-photo-not-fetched = फ़ोटो मिल नहीं पाई, और कुछ नहीं लिखा गया।
    कृपया एक बार फिर भेजें, नीचे एंट्री का नंबर लिखकर: <code>#12</code>
refused-photo-there-already = यह फ़ोटो पहले से है।
    देखें क्या-क्या है: <code>history</code>
refused-too-many-photos = { $max } फ़ोटो की जगह है, और { $there } पहले से हैं। कुछ नहीं जोड़ा गया।
    उन्हें देखें: <code>history</code>
refused-photos-waiting = आपकी { $max } फ़ोटो के लिए बताना बाकी है कि वे किस एंट्री की हैं। यह नहीं रखी गई।
    पहले उनमें से किसी एक का जवाब दें, जैसे: <code>#12</code>
refused-photo-place = यह कौन-सी एंट्री है, समझ नहीं आया।
    जैसे: <code>#12</code>, या नाम के साथ: <code>Asha #12</code>
refused-no-photos = यहाँ कोई फ़ोटो नहीं है।
    एक भेजें, नीचे उसकी एंट्री का नंबर लिखकर: <code>#12</code>
refused-edited = मैसेज बदलने से यहाँ कुछ नहीं बदलता।
    कृपया नए मैसेज में भेजें। क्या लिख सकते हैं: <code>help</code>
refused-no-quantity = “{ $item }” में एक का दाम है, पर कितने हैं यह नहीं।
    जैसे: <code>sale Asha 2 kg rice @60</code>
refused-units-differ = “{ $item }” की इकाइयाँ मेल नहीं खातीं।
    जैसे: <code>sale Asha 2 kg rice 60/kg</code>
refused-other-currency = “{ $item }” की करेंसी दुकान की करेंसी से अलग है।
    सिर्फ़ अंक लिखें: <code>120</code>
refused-item-name-too-long =
    { $max ->
        [one] एक चीज़ का नाम बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर।
       *[other] एक चीज़ का नाम बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर।
    }
    जैसे: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-said-twice = “{ $field }” दो बार लिखा है।
    जैसे: <code>{ $example }</code>
refused-terms-form =
    “{ $text }” शर्तें नहीं हैं।
    ऐसे: <code>2/10 net 30</code>, <code>net 15</code> या <code>due on the 5th</code>
refused-not-early =
    “{ $text }” जल्दी चुकाने की छूट नहीं बनती: ज़्यादा से ज़्यादा 50% कम, और बिक्री जितने दिन में चुकानी है उससे ज़्यादा दिन नहीं।
    ऐसे: <code>2/10 net 30</code> – 10 दिन के अंदर 2% कम
refused-adjust-form =
    बताएँ कि ज़्यादा चुकाना है या कम।
    ऐसे: <code>adjust Asha +50 a broken jar</code> या <code>adjust Asha -50</code>
refused-more-than-credit =
    { $amount }, { $credit } के एडवांस से ज़्यादा है।
    ऐसे: <code>refund { $name } { $figure }</code>
refused-no-credit =
    लौटाने के लिए कोई एडवांस नहीं है।
    खाता देखें: <code>balance { $name }</code>
refused-more-than-open =
    { $amount }, बाकी { $open } से ज़्यादा है।
    ऐसे: <code>writeoff { $name } { $figure }</code>
refused-nothing-to-write-off =
    कुछ बाकी नहीं जो बट्टे खाते में जाए।
    खाता देखें: <code>balance { $name }</code>
refused-not-days =
    { $max ->
        [one] “{ $text }” { $max } तक के दिनों की संख्या नहीं है।
       *[other] “{ $text }” { $max } तक के दिनों की संख्या नहीं है।
    }
    जैसे: <code>net 30</code>
refused-several-zones = “{ $text }” में कई टाइम ज़ोन हैं: { $zones }।
    जैसे: <code>{ $zone }</code>
refused-not-a-format = बही csv या jsonl में मिल सकती है।
    जैसे: <code>export csv</code>
refused-not-an-entry = “{ $text }” किसी एंट्री का नंबर नहीं है।
    जैसे: <code>#12</code>
refused-several-entries = कृपया एक बार में एक: #{ $first } या #{ $second }?
    जैसे: <code>#{ $first }</code>
refused-not-a-code = “{ $text }” रसीद कोड नहीं है।
    जैसे: <code>verify 7F3A-9C01</code>
refused-not-disputable = #{ $entry } पर ऐतराज़ नहीं हो सकता: सिर्फ़ बिक्री, पेमेंट और पिछले बाकी पर हो सकता है।
    एंट्री देखें: <code>history</code>
refused-not-correctable = #{ $entry } लेट फ़ीस है: या माफ़ होगी या बनी रहेगी।
    जैसे <code>waive Asha #{ $entry }</code>
refused-correction-keeps-dates = #{ $entry } की तारीख और चुकाने की तारीख वही रहेंगी।
    सिर्फ़ वह लिखें जो सही है: <code>2 kg rice 110, oil 90</code>
refused-same-as-recorded = #{ $entry } में पहले से यही लिखा है।
    रकम कुछ और थी तो: <code>wrong #{ $entry }</code>
refused-too-many-claims =
    { $max ->
        [one] आपके { $max } पेमेंट पर दुकान का जवाब आना है, और नहीं आ सकते।
       *[other] आपके { $max } पेमेंट पर दुकान का जवाब आना है, और नहीं आ सकते।
    }
    खाता देखें: <code>balance</code>
refused-too-many-shops =
    { $max ->
        [one] आपकी { $max } दुकान है, और नहीं आ सकती।
       *[other] आपकी { $max } दुकानें हैं, और नहीं आ सकतीं।
    }
    देखें आप किन दुकानों में हैं: <code>shops</code>
refused-too-many-tags = इन ग्राहक पर { $max } टैग हैं, और नहीं आ सकते।
    एक हटाएँ: <code>tag Asha -vip</code>
refused-not-a-tag = टैग एक ही शब्द होता है और किसी दूसरी सूची का नाम नहीं, “{ $text }” नहीं चलेगा।
    जैसे <code>tag Asha vip</code>
refused-nick-taken = { $nick } पहले से किसी और का नाम है, इसलिए { $name } को यह नाम नहीं दिया गया।
    दूसरा चुनें: <code>nick { $name } = didi</code>
refused-not-to-archive = { $name } के खाते में { $amount } बाकी है, इसलिए अलग नहीं रखा जा सकता।
    देखें: <code>balance { $name }</code>
refused-not-to-archive-open = { $name } के खाते में अभी किसी बात का जवाब बाकी है, इसलिए अलग नहीं रखा जा सकता।
    देखें: <code>customer { $name }</code>
refused-forget-owed = { $name } पर अभी { $amount } बाकी है, इसलिए कुछ नहीं मिटाया जा सकता।
    चुकने पर: <code>pay { $name } { $figure }</code>
refused-forget-credit = { $name } का अभी { $amount } एडवांस है, इसलिए कुछ नहीं मिटाया जा सकता।
    पहले उसे लौटाएँ: <code>refund { $name } { $figure }</code>
refused-forget-plan = { $name } का किस्तों का प्लान है, इसलिए अभी कुछ नहीं मिटाया जा सकता।
    पहले उसे बंद करें: <code>plan { $name } cancel</code>
refused-forget-proposal = { $name } के साथ किस्तों के प्लान पर जवाब बाकी है, इसलिए अभी कुछ नहीं मिटाया जा सकता।
    पहले उसे बंद करें: <code>plan { $name } cancel</code>
refused-forget-claim = { $name } का कहना है कि पैसे दे दिए, और आपका जवाब बाकी है, इसलिए अभी कुछ नहीं मिटाया जा सकता।
    पहले उसका जवाब दें: <code>requests</code>
refused-forget-dispute = { $name } के ऐतराज़ पर आपका फ़ैसला बाकी है, इसलिए अभी कुछ नहीं मिटाया जा सकता।
    पहले फ़ैसला करें: <code>disputes</code>
refused-was-erased = यह उस ग्राहक के बारे में था जिसका डेटा मिटा दिया गया है, वहाँ अब कुछ नहीं लिखा जा सकता।
    फिर से ख़रीदने वाले को नया जोड़ें: <code>add Asha Verma</code>
refused-new-name-missing =
    { $verb ->
        [nick] { $name } को और क्या कहते हैं?
       *[rename] { $name } का नया नाम क्या हो?
    }
    { $verb ->
        [nick] जैसे <code>nick { $name } = didi</code>
       *[rename] जैसे <code>rename { $name } to { $name } Kumar</code>
    }
refused-too-many-notes =
    { $max ->
        [one] इन ग्राहक पर { $max } नोट है, और नहीं आ सकते।
       *[other] इन ग्राहक पर { $max } नोट हैं, और नहीं आ सकते।
    }
    देखें: <code>customer Asha</code>
refused-not-reachable = { $name } की किसी चैट तक बात नहीं पहुँचती, इसलिए कुछ नहीं भेजा गया। कृपया फ़ोन करें, या नया न्योता दें।
    जैसे <code>invite Asha</code>
refused-shop-not-reachable = दुकान तक अभी बात नहीं पहुँचती, इसलिए कुछ नहीं भेजा गया। कृपया काउंटर पर पूछें।
    तब तक आप अपना खाता देख सकते हैं: <code>balance</code>
refused-too-many-messages =
    { $max ->
        [one] घंटे में सिर्फ़ 1 मैसेज जा सकता है, इसलिए यह नहीं गया। कृपया थोड़ा रुकें।
       *[other] घंटे में सिर्फ़ { $max } मैसेज जा सकते हैं, इसलिए यह नहीं गया। कृपया थोड़ा रुकें।
    }
    और सब तब तक चलता है: <code>balance</code>
refused-not-linked = { $name } का लिंक किसी चैट से नहीं जुड़ा।
    जोड़ने के लिए: <code>invite { $name }</code>
refused-nothing-to-void = { $name } की कोई एंट्री नहीं जो रद्द हो सके।
    खाता देखें: <code>balance { $name }</code>
refused-unknown-member = “{ $name }” के ज़िम्मे यह बही नहीं है।
    देखें किनके ज़िम्मे है: <code>staff</code>
refused-last-owner = दुकान में एक मालिक ज़रूरी है, और एक ही हैं।
    पहले दूसरे को न्योता दें: <code>staff invite owner</code>
refused-not-a-filter = “{ $text }” के हिसाब से ग्राहकों की सूची नहीं बन सकती।
    सब ग्राहक: <code>customers</code>
refused-did-not-work = यह नहीं हो पाया, कुछ नहीं लिखा गया।
    थोड़ी देर में फिर कोशिश करें। अभी का हाल देखें: <code>balance</code>

refused-total-differs = चीज़ों का जोड़ { $sum } है, { $total } नहीं।
    एक को सुधारें, जैसे कुल रकम: <code>{ $sum }</code>
refused-customer-not-chosen = पहले ग्राहक चुनें: नाम के पहले अक्षर लिखें।
    नया जोड़ने के लिए <code>add Asha Verma</code>
refused-dispute-too-large = #{ $entry } में सिर्फ़ { $open } बाकी है, इससे ज़्यादा अलग नहीं रखा जा सकता।
    क्या बाकी है: <code>balance</code>
refused-mention-elsewhere = मेंशन से किसी को लिखना सिर्फ़ Slack पर होता है। यहाँ { $name } को लिंक दें।
    लिंक पाने के लिए: <code>invite { $name }</code>
refused-not-a-mention = “@{ $text }” कौन हैं, पता नहीं चला। @ लिखें और Slack की दिखाई सूची में से चुनें।
    जैसे: <code>invite { $name } @asha</code>
refused-person-linked = { $name } पहले से उन्हीं से जुड़े हैं।
    देखें: <code>customer { $name }</code>
refused-person-asked = उनसे पहले ही पूछा गया है और जवाब अभी नहीं आया।
    ख़ुद देने के लिए लिंक: <code>invite { $name }</code>

## Forms and the home page

form-sale = नई बिक्री
form-dispute = कुछ ग़लत है
form-plan = किस्तों का प्लान
form-invite = चैट से जोड़ें
form-close = बंद करें
form-send = भेजें
form-customer-placeholder = पहले अक्षर लिखें
form-items = सामान
form-items-hint = हर चीज़ अलग लाइन में या कॉमा के बाद, दाम के साथ: 2 kg rice 120, oil 90
form-total = कुल
form-total-hint = जाँच के लिए: यह सामान के जोड़ के बराबर हो।
form-due = चुकाने की तारीख
form-due-hint = { $today } से आगे। ख़ाली: ग्राहक की शर्तों से।
form-entry = कौन-सी एंट्री?
form-words = क्या ग़लत है?
form-words-hint = अपने शब्दों में; दुकान इसे पढ़ेगी।
form-wrong-amount = इसमें से कितना ग़लत है?
form-wrong-amount-hint = ख़ाली: जितना बाकी है सब। दुकान के फ़ैसले तक इतना अलग रखा जाएगा।
form-count = कितनी किस्तें?
form-count-hint = { $min } से { $max }
form-every = कितने दिन पर?
form-first = पहली तारीख
form-first-hint = ख़ाली: आज से एक किस्त का समय छोड़कर।
form-person = ये कौन हैं?
form-person-hint = इनसे सीधे मैसेज में पूछा जाएगा कि क्या ये वही हैं। कोई और जवाब नहीं दे सकता।
form-person-placeholder = किसी को चुनें
form-failed = अभी यह नहीं हो पाया। एक बार फिर भेजें: कुछ भी दो बार नहीं लिखा जाएगा।
form-example-items = जैसे: 2 kg rice 120, oil 90
form-example-amount = जैसे: 120.50

home-title = Slatebook
home-new-sale = नई बिक्री
home-due = चुकाना है
home-customers = ग्राहक
home-invite = चैट से जोड़ें
home-plan = किस्तों का प्लान
home-add = ग्राहक जोड़ें
home-history = पुरानी एंट्री
home-shops = दुकानें
home-help = मदद
home-start = शुरू करें
aging = कितना लेट है:
aging-line =
    { $bucket ->
        [current] { $amount } लेट नहीं
        [over-90] { $amount } { $from } दिन से ज़्यादा लेट
       *[other] { $amount } { $from }–{ $to } दिन लेट
    }
waiting = किन बातों का जवाब बाकी है:
waiting-nothing = किसी बात का जवाब बाकी नहीं।
waiting-claims =
    { $count ->
        [one] 1 पेमेंट, जो ग्राहक ने बताया।
       *[other] { $count } पेमेंट, जो ग्राहकों ने बताए।
    }
waiting-disputes =
    { $count ->
        [one] 1 ऐतराज़।
       *[other] { $count } ऐतराज़।
    }
waiting-raises =
    { $count ->
        [one] 1 ग्राहक ने ज़्यादा लिमिट माँगी है।
       *[other] { $count } ग्राहकों ने ज़्यादा लिमिट माँगी है।
    }
waiting-proposals =
    { $count ->
        [one] 1 ग्राहक का माँगा किस्तों का प्लान।
       *[other] ग्राहकों के माँगे किस्तों के { $count } प्लान।
    }
waiting-shown = पहले { $shown }:
waiting-for-owner = इनका जवाब मालिक देते हैं।

## Help, one phone screen each

help-owner =
    <b>रोज़</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, या सबके लिए <code>balance</code>
    <code>due</code> या <code>due week</code>, <code>remind { $name }</code>, <code>remind overdue</code>
    <code>undo</code> – आपकी पिछली एंट्री रद्द करता है
    <code>void { $name } #{ $entry }</code> – कोई पुरानी एंट्री
    आख़िर में <code>due friday</code> या <code>on yesterday</code> जोड़ सकते हैं।

    <b>ग्राहक</b>
    <code>add { $new } +919812345678 limit 5000</code>
    लिंक के लिए <code>invite { $other }</code>, काउंटर के लिए <code>invite</code>
    <code>customers</code>, <code>customer { $other }</code>
    <code>limit { $other } 5000</code>, <code>note { $other } pays after the 5th</code>
    <code>plan { $other } 4 weekly</code>, <code>terms { $other } net 15</code>, <code>writeoff { $other } 300</code>
    <code>requests</code>, <code>disputes</code> – जिनका जवाब आपको देना है; <code>review</code> – लिमिट, <code>feedback</code>

    <b>बही</b>
    <code>report</code>, <code>statement { $other }</code>; <code>policy</code> – फ़ीस, रिमाइंडर वगैरह
    <code>verify</code>, <code>import</code>, <code>export</code>, <code>staff invite clerk</code>, <code>shops</code>, <code>cancel</code>
help-clerk =
    <b>रोज़</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, <code>due</code>, <code>due week</code>
    <code>undo</code> – आपकी अपनी पिछली एंट्री रद्द करता है, जब तक ताज़ा है
    आख़िर में <code>due friday</code> या <code>on yesterday</code> जोड़ सकते हैं।

    <b>ग्राहक</b>
    <code>add { $new } +919812345678</code>
    <code>invite { $other }</code>, <code>customers</code>, <code>customer { $other }</code>
    <code>note { $other } pays after the 5th</code>

    लिमिट से ऊपर या बाकी से ज़्यादा का फ़ैसला मालिक करते हैं।
    और: <code>statement { $name }</code>, <code>verify { $name }</code>, <code>shops</code>, <code>cancel</code>
help-customer =
    <b>आपका खाता</b>
    <code>balance</code> – क्या बाकी है
    <code>due</code> – क्या कब चुकाना है
    <code>history</code> – जो कुछ लिखा है

    <b>आपकी बात</b>
    <code>confirm all</code> या <code>confirm #{ $entry }</code> – यह सही है
    <code>wrong #{ $entry }</code> – कुछ सही नहीं है
    <code>paid 500</code> – आपने चुका दिया
    <code>raise 8000</code> – ज़्यादा लिमिट माँगना
    <code>promise friday</code>, <code>plan</code> – आप कब चुकाएँगे

    <b>आपका सबूत</b>
    <code>verify 7F3A-9C01</code> – रसीद कोड जाँचता है
    <code>statement</code> – आपका खाता कागज़ पर, किसी को भी दिखाने के लिए
    और: <code>points</code>, <code>redeem 100</code>, <code>mute</code> (कम रिमाइंडर), <code>shops</code>, <code>cancel</code>
help-stranger =
    यहाँ चैट में दुकान की उधार-बही रखी जाती है: किसने क्या लिया, किसने कितना चुकाया, और दोनों को एक ही हिसाब दिखता है।

    दुकान ने लिंक या कोड दिया है? लिंक खोलें, या कोड यहाँ डालें।
    आपकी दुकान है? <code>start</code> लिखें, या सब एक साथ: <code>newshop Corner Store, INR</code>

# It follows the last line of the help, on the same line.
help-language = <code>language</code> – दूसरी भाषा
help-own-words = ये भी लिख सकते हैं: { $words }
own-word = <code>{ $own }</code> = <code>{ $verb }</code>

## Buttons, exactly these words

label-record = लिख लें
label-undo = वापस लें
label-cancel = रहने दें
label-add = जोड़ें
label-add-all = सब जोड़ें
label-do-all = सब करें
label-confirm = कन्फ़र्म करें
label-not-right = सही नहीं
label-amount = रकम
label-goods = सामान
label-not-mine = मेरा नहीं
label-other = कुछ और…
label-void = एंट्री रद्द करें
label-ask-owner = मालिक से पूछें
label-correct = सुधारें…
label-stand-by = यही सही है
label-waive = माफ़ करें
label-received = मिले
label-not-received = नहीं मिले
label-same = वही
label-another = दूसरा
label-acknowledge = मान लें
label-allow-once = इस बार मंज़ूर
label-keep-as-credit = एडवांस में रखें
label-reply = जवाब दें
label-sent = भेज दिया
label-send = भेजें
label-send-all = सब भेजें
label-one-by-one = एक-एक करके
label-bring-back = वापस लाएँ
label-more = और दिखाएँ
label-pdf = PDF
label-csv = CSV
label-add-reason = वजह लिखें
label-yes-me = हाँ, मैं ही हूँ
label-no = नहीं
label-not-her = ये वे नहीं
label-share = शेयर करें
label-whatsapp = WhatsApp
label-new-customer = नया ग्राहक
label-no-limit = लिमिट नहीं
label-shop = दुकान
label-customer = ग्राहक
label-sale = बिक्री
label-payment = पेमेंट
label-open-shop = दुकान खोलें
label-i-have-paid = मैंने चुका दिया
label-agree = मंज़ूर है
label-setting =
    { $setting ->
        [net] चुकाने के दिन
        [late-fee] लेट फ़ीस
        [terms] शर्तों पर हामी
        [starter] नए ग्राहक
        [hold] रोक
        [reminders] रिमाइंडर
        [hours] समय
        [mode] भेजना
        [pay-link] पेमेंट लिंक
        [promise] वादे
        [review] लिमिट की जाँच
        [points] पॉइंट
       *[plan] प्लान
    }
label-month-day = { $day } तारीख को
label-early = { $offer } net { $net }
label-days =
    { $days ->
        [0] उसी दिन
        [one] { $days } दिन
       *[other] { $days } दिन
    }
label-never = कभी नहीं
label-none = कुछ नहीं
label-add-comment = कुछ लिखें
label-points = { $per } पर 1, कीमत { $worth }
label-fee-once = { $days } दिन बाद { $amount }
label-fee-every = { $days } बाद { $amount }, { $again }
label-on-paper = कागज़ पर
label-in-chat = चैट में
label-reminders = { $days }
label-hours = { $hours }
label-rest = छुट्टी: { $days }
label-no-rest = कोई छुट्टी नहीं
label-mode-ask = मुझसे पूछें
label-mode-auto = अपने-आप
label-link = { $link }
label-missed = { $missed } चूकी
label-apply = लागू करें
label-apply-all = सब लागू करें
label-apply-name = { $name }: लागू करें
label-redeem = भुनाएँ
label-review = लिमिट जाँचें
label-history = पुरानी एंट्री
label-photo = फ़ोटो
label-photos = फ़ोटो
label-photos-of =
    { $count ->
        [one] फ़ोटो #{ $entry }
       *[other] फ़ोटो #{ $entry }
    }
label-limit = लिमिट
label-remind = याद दिलाएँ
label-plan = प्लान
label-hold = उधार रोकें
label-release = उधार चालू करें
label-invite = न्योता
label-accept = मंज़ूर
label-decline = नामंज़ूर
label-weekly = हर हफ़्ते
label-two-weekly = हर दो हफ़्ते पर
label-monthly = हर महीने
label-tomorrow = कल
label-friday = शुक्रवार
label-in-a-week = एक हफ़्ते में
label-pay-on = चुकाने का दिन…
label-already-paid = चुका दिया
label-something-wrong = कुछ ग़लत है
label-ask-plan = किस्तें माँगें
label-sale-amount = बिक्री { $amount }
label-payment-amount = पेमेंट { $amount }
label-add-name = { $name } को जोड़ें
label-it-is = ये { $name } हैं
label-void-entry = #{ $entry } रद्द करें
label-void-entry-of = #{ $entry } { $name } रद्द करें
label-ask-owner-entry = मालिक से पूछें: #{ $entry }
label-ask-owner-entry-of = मालिक से पूछें: #{ $entry } { $name }
label-seat = { $shop } ({ $role })

# The menu of commands that Telegram shows, and the one line for a group.
menu-start = दुकान खोलें, या अपना खाता देखें
menu-help = आप क्या लिख सकते हैं
menu-sale = उधार बिक्री
menu-pay = मिले हुए पैसे
menu-balance-shop = किस पर कितना बाकी
menu-add = नया ग्राहक
menu-customers = ग्राहकों की सूची
menu-undo = अपनी पिछली एंट्री रद्द करें
menu-invite = ग्राहक के लिए लिंक
menu-balance-customer = आप पर कितना बाकी
menu-history = आपकी एंट्री
menu-paid = बताएँ कि आपने चुका दिया
menu-confirm = एंट्री कन्फ़र्म करें
menu-verify = बही जाँचें
menu-shops = आपकी दुकानें
group-line = हिसाब निजी चैट में रखा जाता है: { $link }
elsewhere-line = जवाब हमारी निजी चैट में है।
sure-title =
    { $gives ->
        [write-off] बट्टे खाते में डालें?
       *[void] यह एंट्री रद्द करें?
    }
sure-text =
    { $gives ->
        [write-off] फिर यह चुकाना नहीं रहेगा, और ग्राहक को बताया जाएगा।
       *[void] एक उलटी एंट्री इसे रद्द कर देगी, और ग्राहक को बताया जाएगा।
    }
sure-yes =
    { $gives ->
        [write-off] बट्टे खाते डालें
       *[void] एंट्री रद्द करें
    }
sure-no = नहीं

## Notices: what the clock says

notice = { $shop }: { $what }
notice-item =
    { $when ->
        [ahead]
            { $days ->
                [one] { $amount } कल, { $due } को चुकाना है (#{ $entry })।
               *[other] { $amount } { $due } को चुकाना है, { $days } दिन में (#{ $entry })।
            }
        [today] { $amount } आज, { $due } को चुकाना है (#{ $entry })।
       *[late]
            { $days ->
                [one] { $amount } { $due } को चुकाना था (1 दिन पहले), #{ $entry }।
               *[other] { $amount } { $due } को चुकाना था ({ $days } दिन पहले), #{ $entry }।
            }
    }
notice-items =
    { $when ->
        [ahead]
            { $days ->
                [one] { $amount } चुकाना है, सबसे पहले वाला कल, { $due } को:
               *[other] { $amount } चुकाना है, सबसे पहले वाला { $due } को, { $days } दिन में:
            }
        [today] { $amount } आज, { $due } को चुकाना है:
       *[late]
            { $days ->
                [one] { $amount } चुकाना है, सबसे पुराना वाला { $due } से (1 दिन):
               *[other] { $amount } चुकाना है, सबसे पुराना वाला { $due } से ({ $days } दिन):
            }
    }
notice-line =
    { $kind ->
        [fee] #{ $entry } { $amount } लेट फ़ीस
       *[other]
            { $when ->
                [ahead] #{ $entry } { $amount }, { $due } तक
                [today] #{ $entry } { $amount }, आज
               *[late]
                    { $days ->
                        [one] #{ $entry } { $amount }, { $due } तक चुकाना था (1 दिन पहले)
                       *[other] #{ $entry } { $amount }, { $due } तक चुकाना था ({ $days } दिन पहले)
                    }
            }
    }
notice-early = { $until } तक चुकाएँ तो { $price }, जल्दी चुकाने की छूट काटकर।
notice-tone =
    { $tone ->
        [friendly] यह बस इसलिए कि आपको पहले से याद रहे।
        [due] कृपया आज चुका दें, या बताएँ कब चुकाएँगे।
        [late] कृपया चुका दें, या बताएँ कब चुकाएँगे।
        [firm] कृपया इसी हफ़्ते चुका दें, या बताएँ किस दिन चुकाएँगे।
       *[final] यह बहुत दिन से बाकी है। कृपया अभी चुका दें, या हमसे बात करें कि कैसे चुका सकते हैं।
    }
notice-instalment =
    { $when ->
        [ahead]
            { $days ->
                [one] { $of } में से किस्त { $number }, { $amount }, कल { $due } को चुकानी है।
               *[other] { $of } में से किस्त { $number }, { $amount }, { $due } को चुकानी है।
            }
        [today] { $of } में से किस्त { $number }, { $amount }, आज चुकानी है।
       *[late]
            { $days ->
                [one] { $of } में से किस्त { $number }, { $amount }, { $due } को चुकानी थी (1 दिन पहले)।
               *[other] { $of } में से किस्त { $number }, { $amount }, { $due } को चुकानी थी ({ $days } दिन पहले)।
            }
    }
notice-promise-today = आपने आज, { $today } तक चुकाने का वादा किया था। इसमें से { $amount } अब भी बाकी है।
notice-promise-broken = आपने { $until } तक { $amount } का वादा किया था, पूरा नहीं आया।
notice-plan-defaulted = किस्तें चूकने से किस्तों का प्लान ख़त्म हो गया। जो बाकी है, वह पहले की तरह चुकाना है।
notice-confirm = कृपया #{ $entry } एक बार फिर देख लें: क्या यह सही है?
notice-confirm-several = कृपया { $entries } एक बार फिर देख लें। सही हों तो <code>confirm all</code>, नहीं तो जैसे <code>wrong #12</code>
notice-pay = यहाँ चुकाएँ:
sent-by-hand = आपने आज { $name } को याद दिलाया। यह लिख लिया गया है।
ask-reminders =
    { $customers ->
        [one] { $shop }: आज 1 ग्राहक को याद दिलाना है, { $amount } के लिए। भेज दें?
       *[other] { $shop }: आज { $customers } ग्राहकों को याद दिलाना है, { $amount } के लिए। भेज दें?
    }
manual-notice = { $name } की बॉट से कोई चैट नहीं। आज { $first } को यह बताना था; आगे भेजें और “भेज दिया” पर टैप करें:

## The owner's morning

digest = { $shop }, { $day }
digest-overdue =
    { $customers ->
        [one] लेट: { $amount }, 1 ग्राहक।
       *[other] लेट: { $amount }, { $customers } ग्राहक।
    }
digest-due-today =
    { $customers ->
        [one] आज चुकाना है: { $amount }, 1 ग्राहक।
       *[other] आज चुकाना है: { $amount }, { $customers } ग्राहक।
    }
owing-today = { $name } { $amount }, आज
owing-late =
    { $days ->
        [one] { $name } { $amount }, 1 दिन लेट
       *[other] { $name } { $amount }, { $days } दिन लेट
    }
owing-muted = { $line }; म्यूट
owing-ahead = { $name } { $amount }, { $due } तक
digest-promise =
    { $state ->
        [broken] { $name } ने { $amount } का वादा किया था, पूरा नहीं आया।
       *[today] { $name } ने आज { $amount } का वादा किया था।
    }
digest-missed = { $name } किस्तों के प्लान में { $amount } पीछे हैं।
digest-claims =
    { $count ->
        [one] 1 ग्राहक का कहना है कि पैसे दे दिए: उनके मैसेज के नीचे “मिले” या “नहीं मिले” दबाएँ।
       *[other] { $count } ग्राहकों का कहना है कि पैसे दे दिए: उनके मैसेज के नीचे “मिले” या “नहीं मिले” दबाएँ।
    }
digest-disputes =
    { $count ->
        [one] 1 ऐतराज़ पर आपका जवाब बाकी है।
       *[other] { $count } ऐतराज़ पर आपका जवाब बाकी है।
    }
digest-proposals =
    { $count ->
        [one] 1 ग्राहक ने किस्तों का प्लान माँगा है।
       *[other] { $count } ग्राहकों ने किस्तों का प्लान माँगा है।
    }
digest-raises =
    { $count ->
        [one] 1 ग्राहक ने ज़्यादा लिमिट माँगी है: <code>requests</code>
       *[other] { $count } ग्राहकों ने ज़्यादा लिमिट माँगी है: <code>requests</code>
    }
digest-unconfirmed =
    { $count ->
        [one] 1 ग्राहक ने अभी सब कन्फ़र्म नहीं किया है।
       *[other] { $count } ग्राहकों ने अभी सब कन्फ़र्म नहीं किया है।
    }
digest-not-agreed =
    { $more ->
        [yes] आपकी अभी की शर्तें इन्होंने नहीं मानीं: { $names } और दूसरे।
       *[no] आपकी अभी की शर्तें इन्होंने नहीं मानीं: { $names }।
    }
digest-without-chat =
    { $count ->
        [one] 1 ग्राहक की कोई चैट नहीं जिसमें याद दिलाएँ; आगे भेजने का मैसेज नीचे आ रहा है।
       *[other] { $count } ग्राहकों की कोई चैट नहीं जिसमें याद दिलाएँ; आगे भेजने के मैसेज नीचे आ रहे हैं।
    }
digest-head = बही का सिरा <code>{ $head }</code>

## What is due, and reminders by hand

due-list =
    { $span ->
        [today] आज, { $today } को चुकाना है:
        [week] { $until } तक चुकाना है:
        [overdue] { $today } को लेट:
       *[by-today] आज, { $today } तक चुकाना है:
    }
due-list-none =
    { $span ->
        [today] आज कुछ चुकाना नहीं है।
        [week] अगले 7 दिन में कुछ चुकाना नहीं है।
        [overdue] कुछ लेट नहीं है।
       *[by-today] आज तक का कुछ चुकाना नहीं है।
    }
due-next-week = आगे क्या चुकाना है: <code>due week</code>
due-next-balance = एक खाता: <code>balance { $name }</code>
due-next-remind = एक को याद दिलाने के लिए: <code>remind { $name }</code>
due-next-remind-overdue = सब लेट वालों को याद दिलाने के लिए: <code>remind overdue</code>
reminder-queued = { $name } को { $amount } का रिमाइंडर जा रहा है।
reminder-queued-later = { $name } को { $amount } का रिमाइंडर { $at } को जाएगा: भेजने के समय के बाहर कुछ नहीं भेजा जाता।
reminder-muted = { $name } ने रिमाइंडर म्यूट किए हैं, इसलिए इसमें सिर्फ़ वही है जो लेट है।
reminders-queued =
    { $count ->
        [0] याद दिलाने को कोई नहीं बचा।
        [one] 1 ग्राहक को रिमाइंडर जा रहा है।
       *[other] { $count } ग्राहकों को रिमाइंडर जा रहे हैं।
    }
reminders-queued-later =
    { $count ->
        [one] 1 ग्राहक को रिमाइंडर { $at } को जाएगा: भेजने के समय के बाहर कुछ नहीं भेजा जाता।
       *[other] { $count } ग्राहकों को रिमाइंडर { $at } को जाएँगे: भेजने के समय के बाहर कुछ नहीं भेजा जाता।
    }
reminders-said-today =
    { $count ->
        [one] 1 को उस दिन का रिमाइंडर मिल चुका है।
       *[other] { $count } को उस दिन का रिमाइंडर मिल चुका है।
    }
reminders-without-chat =
    { $count ->
        [one] 1 की कोई चैट नहीं। आगे भेजने के मैसेज के लिए: <code>remind { $name }</code>
       *[other] { $count } की कोई चैट नहीं। आगे भेजने के मैसेज के लिए, एक-एक करके: <code>remind { $name }</code>
    }
reminders-more = और भी हैं।
customer-muted-now = { $name } ने रिमाइंडर म्यूट कर दिए।
customer-unmuted-now = { $name } को फिर सब रिमाइंडर मिलेंगे।
customer-muted-still = जो लेट है वह अब भी बताया जाएगा, और हर एंट्री भी।
reminders-muted = { $shop }: लेट होने से पहले अब रिमाइंडर नहीं आएँगे।
reminders-muted-still = ये अब भी आएँगे: हर एंट्री, पेमेंट और जवाब तुरंत; लेट के रिमाइंडर; किस्तों के प्लान की तारीखें, आपके वादे का दिन, और वह बिक्री जो आपने कन्फ़र्म नहीं की।
reminders-muted-next = फिर सब रिमाइंडर पाने के लिए: <code>unmute</code>
reminders-unmuted = { $shop }: सब रिमाइंडर फिर आएँगे, चुकाने की तारीख से पहले और उस दिन भी।
reminders-unmuted-next = कम पाने के लिए: <code>mute</code>
