### Everything Slatebook says, in English.
### <b>…</b> and <code>…</code> are the only styles; an argument is always text. Commands in <code> are typed as they stand.
### After a change, once you have read it aloud: npx vitest run test/i18n test/chat/compose -u

## The balance, second line of every reply

balance = Balance { $balance }.
balance-of-limit = Balance { $balance } of { $limit }.
balance-with-disputed = Balance { $balance }, of which { $disputed } disputed.
balance-with-disputed-of-limit = Balance { $balance }, of which { $disputed } disputed; limit { $limit }.
balance-beside-disputed = Balance { $balance }; { $disputed } is disputed.
balance-in-credit = Balance { $credit } in credit.
balance-in-credit-beside-disputed = Balance { $credit } in credit; { $disputed } is disputed.

## Parts of entries

goods-measured = { $quantity } { $unit } { $name }
goods-measured-unnamed = { $quantity } { $unit }
goods-counted = { $quantity } × { $name }
goods-counted-unnamed = { $quantity } pcs
goods-unnamed = goods
goods-priced = { $goods } { $amount }
and-more = and { $count } more
dated = Dated { $on }.
receipt = Receipt <code>{ $code }</code>
entries-and-more = { $entries } and { $count } more

state-awaited =
    { $what ->
        [sale] not confirmed yet, { $name } has been asked
       *[payment] not acknowledged yet, { $name } has been asked
    }
state-not-linked =
    { $what ->
        [sale] not confirmed, { $name } is not linked yet
       *[payment] not acknowledged, { $name } is not linked yet
    }
state-not-reachable =
    { $what ->
        [sale] not confirmed, { $name } cannot be reached in the chat
       *[payment] not acknowledged, { $name } cannot be reached in the chat
    }
state-disputed = disputed by { $name }
state-confirmed =
    { $what ->
        [sale] confirmed by { $by }, { $time }
       *[payment] acknowledged by { $by }, { $time }
    }
state-confirmed-by-you =
    { $what ->
        [sale] confirmed by you, { $time }
       *[payment] acknowledged by you, { $time }
    }
time-and-date = { $time }, { $date }

due-in-future = due { $due }
due-today = due today
due-overdue =
    { $days ->
        [one] due { $due }, { $days } day late
       *[other] due { $due }, { $days } days late
    }
due-in-plan = in the payment plan
due-of-fee = late fee, { $due }
item = #{ $entry } { $amount }, { $due }
item-part = #{ $entry } { $left } left of { $amount }, { $due }
item-disputed = { $item }; { $disputed } disputed
item-early = { $item }; { $price } if paid by { $until }
early-ended = The early discount on #{ $entry } is gone with it: it was { $amount } off for money by { $until }.
owed-today = Owed today { $owed }, the early discount taken off.

history-entry = #{ $entry }, { $on }: { $what }
history-sale = { $amount } on credit
history-payment = { $amount } paid
history-raised = { $amount } added to the balance
history-lowered = { $amount } taken off the balance
history-refunded = { $amount } given back
history-opening = opening balance { $amount }
history-opening-credit = opening credit { $amount }
history-discount = { $amount } early discount on #{ $item }
history-redeemed = { $points } redeemed, { $amount }
history-write-off = { $amount } written off
history-fee = { $amount } late fee on #{ $item }
history-fee-waiver = late fee #{ $fee } of { $amount } waived
history-void = takes back #{ $voids } of { $amount }
history-goods = { $what }, { $goods }
history-voided = { $what } (taken back)
history-photos =
    { $count ->
        [one] { $what }; 1 photo
       *[other] { $what }; { $count } photos
    }
history-state =
    { $state ->
        [confirmed] { $what }; confirmed
        [awaited] { $what }; not confirmed yet
        [not-linked] { $what }; not confirmed
       *[disputed] { $what }; disputed
    }

## Sales

sale-recorded = #{ $entry } { $name }: { $amount } on credit, due { $due }.
sale-for-you = { $shop }: #{ $entry } { $amount } on credit, due { $due }.
sale-overridden =
    { $rule ->
        [hold] On hold, sold this once.
       *[limit] Over the limit, allowed this once.
    }
early-offer = { $percent } less if paid by { $until }: { $price }.
early-discount = Early discount { $amount } on #{ $entry }.
credit-used = { $amount } of it paid from credit.
is-this-right = Is this right?
entries-confirmed = { $shop }: { $entries } confirmed, thank you.

## Payments

payment-recorded = #{ $entry } { $name }: { $amount } paid.
fee-not-owed = Late fee #{ $fee } of { $amount } came after this payment’s date: it was not owed.
payment-stands = Nothing was added: it is #{ $entry } of { $name }.
payment-for-you = { $shop }: #{ $entry } { $amount } received, thank you.
settled = Settled { $list }.
settled-whole = #{ $entry } ({ $amount })
settled-part = { $amount } of #{ $entry } ({ $left } left)
credit-kept = { $amount } kept as credit.
method =
    { $method ->
        [cash] Cash
        [mpesa] M-Pesa
        [upi] UPI
        [bank] Bank transfer
        [card] Card
       *[cheque] Cheque
    }
paid-by = { $method }.
paid-by-with-reference = { $method }, { $reference }.
paid-for-entry = For #{ $entry }.
paid-with-reference = Reference { $reference }.

## Taking back

taken-back-sale = sale #{ $voids } of { $amount } taken back
taken-back-payment = payment #{ $voids } of { $amount } taken back
taken-back-write-off = write-off #{ $voids } of { $amount } taken back
taken-back-discount = #{ $voids }, redeemed points for { $amount }, taken back
taken-back-adjustment = #{ $voids } of { $amount } taken back
taken-along =
    { $what ->
        [discount] With it the early discount #{ $entry } of { $amount }.
        [write-off] With it the write-off #{ $entry } of { $amount }.
        [points] With it the redeemed points #{ $entry } of { $amount }.
       *[fee] With it the late fee #{ $entry } of { $amount }.
    }
entry-voided = #{ $entry } { $name }: { $what }.
entry-taken-back = { $shop }: { $what }.
reason = Reason: { $reason }
reason-added = #{ $entry } { $name }: reason noted.
undo-choices =
    { $why ->
        [not-your-entry] Somebody else wrote #{ $entry } of { $name }. Take it back all the same?
       *[too-late-to-undo] #{ $entry } of { $name } is more than a day old. Take it back all the same?
    }
undo-choices-clerk =
    { $why ->
        [not-your-entry] Somebody else wrote #{ $entry } of { $name }, so the owner decides. Ask her?
        [confirmed-meanwhile] { $name } has confirmed #{ $entry } meanwhile, so the owner decides. Ask her?
       *[too-late-to-undo] #{ $entry } of { $name } is more than 10 minutes old, so the owner decides. Ask her?
    }
void-asked = { $by } asks you to take this back:
owner-asked = #{ $entry } { $name }: the owner has been asked to take it back.
owner-asked-next = Until she does, it stands.
undo-line = #{ $entry } { $name }, { $on }: { $what }
edited-stands = #{ $entry } stands as recorded.
edited-stands-why = Changing a message changes nothing in { $name }’s account. To take the entry back, press Undo.

## Written off, given back, corrected

written-off = #{ $entry } { $name }: { $amount } written off.
debt-let-go = { $shop }: #{ $entry } { $amount } is let go, you do not owe it any more.
adjusted =
    { $how ->
        [more] #{ $entry } { $name }: { $amount } added to the balance.
        [less] #{ $entry } { $name }: { $amount } taken off the balance.
       *[refund] #{ $entry } { $name }: { $amount } given back.
    }
balance-adjusted =
    { $how ->
        [more] { $shop }: #{ $entry } { $amount } added to your balance.
        [less] { $shop }: #{ $entry } { $amount } taken off your balance.
       *[refund] { $shop }: #{ $entry } { $amount } given back to you.
    }
adjusted-due = Due { $due }.
customer-terms-changed =
    { $how ->
        [same] { $name }: these are the terms already.
        [own] { $name }: new terms.
       *[shop] { $name }: the shop’s terms again.
    }
customer-terms-asked = { $name } is asked to agree to them.
ask-sum =
    { $verb ->
        [writeoff] How much of what { $name } owes do you write off? A reason may follow: <code>300 moved away</code>
        [refund] How much of the credit do you give back to { $name }?
       *[adjust] By how much does { $name }’s balance change? <code>+50</code> is more to pay, <code>-50</code> less; a reason may follow.
    }
ask-terms = On which terms does { $name } buy? Write <code>net 15</code>, <code>2/10 net 30</code> or <code>due on the 5th</code>. Now:
terms-own-back = For the shop’s terms again: <code>terms { $full } shop</code>
terms-as-shop = These are the shop’s terms.
terms-early =
    { $days ->
        [0] { $percent } less for what is paid the same day.
        [one] { $percent } less for what is paid within { $days } day.
       *[other] { $percent } less for what is paid within { $days } days.
    }
customer-terms-day = Sales are due on day { $day } of each month.
link-offer-terms-day = Terms: what you take on credit is due on day { $day } of each month.

## Credit stopped, and late fees let go

held = { $name } is on hold: no sales on credit.
held-next = You can still allow a single sale. To end it: <code>release { $full }</code>
blocked = { $name } is blocked: no sales on credit at all.
blocked-next = To end it: <code>release { $full }</code>
released = { $name } can buy on credit again.
no-credit = { $shop } cannot sell you on credit at the moment.
no-credit-next = Your account stays as it is, and you can pay as always. If something is not right, please talk to them.
credit-again = { $shop } can sell you on credit again.
on-hold = { $name } is on hold: { $why }.
on-hold-question = Sell { $name } this { $total } on credit all the same?
hold-overdue =
    { $days ->
        [one] #{ $entry } is { $days } day overdue
       *[other] #{ $entry } is { $days } days overdue
    }
hold-member = the owner said so on { $on }
hold-plan = a payment plan was not kept, since { $on }
hold-since = too long overdue, since { $on }
fee-waived = #{ $entry } { $name }: late fee #{ $fee } of { $amount } waived.
fee-let-go = { $shop }: the late fee #{ $fee } of { $amount } is waived, you do not owe it.

## Points

points =
    { $points ->
        [0] no points
        [one] { $points } point
       *[other] { $points } points
    }
points-worth = { $points }, worth { $worth }
my-points = { $shop }: you have { $points }.
points-none-given = { $shop } gives no points.
points-below-zero = Points you had spent were taken back. Once you have more than zero, you can redeem again.
points-below-zero-of = Points that were spent already were taken back.
points-off-now = At the moment the shop gives no points, and none can be redeemed.
points-next = To take them off what you owe: <code>redeem { $count }</code>
points-of = { $name } has { $points }.
points-came-customer =
    { $how ->
        [earned] You earned { $points } and have { $total } now.
        [back] { $points } given back, you have { $total } now.
       *[less] { $points } taken back, you have { $total } now.
    }
points-came-shop =
    { $how ->
        [earned] { $points } earned, { $total } in all.
        [back] { $points } given back, { $total } in all.
       *[less] { $points } taken back, { $total } left.
    }
points-redeemed = { $shop }: #{ $entry } { $points } redeemed, { $amount } less to pay.
points-redeemed-as-much = You asked for { $asked }; what is open takes no more.
customer-redeemed = #{ $entry } { $name } redeemed { $points }: { $amount } less to pay.
points-left = Points left: { $points }.
redeem-ends-early = { $points } would take off { $amount }, but only money earns an early discount.
redeem-early-lost = Gone with it: { $amount } off #{ $entry }, yours if you pay by { $until }.
redeem-ends-early-next = Pay by then to have it, your points stay yours. Or redeem now and do without it.
ask-redeem = How many points? What is open takes { $points }, { $worth }.

## Feedback

feedback-ask = How was it with { $shop }? 1 is bad, 5 is very good.
feedback-yours = You gave { $rating } of 5, thank you.
feedback-noted = { $shop } has your { $rating } of 5, thank you.
ask-feedback-words = What would you like to say to { $shop }?
feedback-none = Nobody has been asked and answered yet. Customers are asked when they have paid everything, at most once in 30 days.
feedback-summary =
    { $count ->
        [one] { $average } of 5, from 1 answer:
       *[other] { $average } of 5 on average, from the last { $count } answers:
    }
feedback-of = { $name }: { $said }
feedback-rated = { $rating } of 5 on { $on }
feedback-said = { $rating } of 5 on { $on }, “{ $words }”

## How the shop sells and chases

policy = { $shop }, how it sells on credit:
policy-changed = Changed.
policy-same = It is so already.
policy-before = Before: { $sentence }
policy-now = Now: { $sentence }
policy-earlier-sales = Sales made before keep their terms.
policy-asked = Your linked customers are asked to agree to it.
policy-no-fee = No late fee.
terms-fee = Late fee: { $fee }.
fee-share = { $percent } of what is open
fee-once =
    { $days ->
        [0] { $amount }, once, after the due date, at most { $cap } of the sale
        [one] { $amount }, once, { $days } day after the due date, at most { $cap } of the sale
       *[other] { $amount }, once, { $days } days after the due date, at most { $cap } of the sale
    }
every-days =
    { $days ->
        [one] every day
       *[other] every { $days } days
    }
fee-every =
    { $days ->
        [0] { $amount }, after the due date and again { $again }, at most { $cap } of the sale in all
        [one] { $amount }, { $days } day after the due date and again { $again }, at most { $cap } of the sale in all
       *[other] { $amount }, { $days } days after the due date and again { $again }, at most { $cap } of the sale in all
    }
policy-terms-paper = Customers agreed to the terms on paper.
policy-terms-chat = Customers agree to the terms in the chat.
policy-hold-never = Being late brings no hold by itself.
policy-hold =
    { $days ->
        [one] On hold when more than { $days } day overdue.
       *[other] On hold when more than { $days } days overdue.
    }
policy-reminders-none = No reminders.
policy-reminders = Reminders { $days } days from the due date.
policy-reminders-every = Reminders { $days } days from the due date, then { $again }.
policy-hours = Notices go out { $hours } every day.
policy-hours-rest = Notices go out { $hours }, not on { $days }.
policy-mode-auto = Notices go out by themselves.
policy-mode-ask = Notices wait for your word.
policy-link-none = No link to pay by.
policy-link = Link to pay by: { $link }
policy-promise =
    { $days ->
        [one] A promise to pay may lie { $days } day ahead.
       *[other] A promise to pay may lie { $days } days ahead.
    }
policy-plan =
    { $missed ->
        [one] A payment plan ends when { $missed } instalment is missed.
       *[other] A payment plan ends when { $missed } instalments are missed.
    }
policy-review-never = Limits are reviewed when you ask for it.
policy-review =
    { $days ->
        [one] Limits are reviewed every day.
       *[other] Limits are reviewed every { $days } days.
    }
policy-no-points = No points for paying in time.
policy-points = 1 point for every { $per } of a sale paid by its due date; a point is worth { $worth }.
policy-points-from-now = It counts for sales from now on; sales made before earn what they did then. What a point is worth counts at once.
policy-example-points = To change it: <code>policy points 1 per 100 worth 1</code>
policy-example-net = To change it: <code>policy terms net 30</code>, <code>policy terms 2/10 net 30</code> or <code>policy terms due on the 5th</code>
policy-example-late-fee = To change it: <code>policy late-fee 2% after 7 days every 30 days cap 20%</code>
policy-example-terms = To change it: <code>policy terms on paper</code>
policy-example-starter = To change it: <code>policy starter 5000</code>
policy-example-hold = To change it: <code>policy hold 30 days</code>
policy-example-reminders = To change it: <code>policy reminders -3 0 3 7 every 30 days</code>
policy-example-hours = To change it: <code>policy hours 9-19 rest sun</code>
policy-example-mode = To change it: <code>policy mode ask</code>
policy-example-pay-link = To change it: <code>policy pay-link upi://pay?pa=shop@bank&am={"{"}amount{"}"}&tn={"{"}reference{"}"}</code>
policy-example-promise = To change it: <code>policy promise 14 days</code>
policy-example-review = To change it: <code>policy review every 30 days</code>
policy-example-plan = To change it: <code>policy plan 2 missed</code>
weekday =
    { $day ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
terms-offer = { $shop } has new terms.
terms-offer-earlier = What you bought before keeps its terms. Do you agree?
terms-agreed = { $shop }: you agreed to these terms, thank you.
customer-not-agreed = { $name } has not agreed to the terms yet.

## Disputes

dispute-raised = #{ $entry } { $name }: { $amount } disputed.
dispute-reason =
    { $reason ->
        [amount] { $name } says the amount is not right.
        [goods] { $name } says the goods are not right.
        [not-mine] { $name } says it is not hers.
       *[other] { $name } says something is not right.
    }
dispute-words = { $name } says: “{ $words }”
dispute-says = { $name } says: { $amount } paid.
dispute-frozen = { $amount } is set aside until you decide: no reminders for it.
dispute-nothing-frozen = Nothing is set aside for it.
dispute-stood-by = #{ $entry } { $name }: it stands as recorded.
customer-told = { $name } has been told.
customer-not-told = { $name } cannot be told in the chat: please do it by hand.
dispute-noted = { $shop }: #{ $entry } { $amount } disputed.
dispute-noted-reason =
    { $reason ->
        [amount] You said the amount is not right.
        [goods] You said the goods are not right.
        [not-mine] You said it is not yours.
       *[other] You said what is not right.
    }
dispute-noted-says = You said: { $amount } paid.
dispute-shop-decides = { $shop } has been told and will answer here.
dispute-noted-frozen = Until then nobody asks you for { $amount }.
dispute-stands = { $shop }: #{ $entry } { $amount } stands as recorded.
dispute-stands-asked = The shop looked at it and keeps the entry. Is it right after all?
ask-correction = #{ $entry } { $name }: { $amount }. What is right?
ask-correction-goods = Write the goods with their prices, or only the right amount: <code>2 kg rice 110, oil 90</code>
ask-correction-amount = Write the right amount: <code>200</code>
corrected-debt = { $amount } on credit, due { $due }
corrected-payment = { $amount } paid
entry-corrected = #{ $entry } { $name }: { $now }, in place of #{ $was } ({ $before }).
dispute-corrected = #{ $was } { $name }: corrected, it is #{ $now } now.
correction-for-you = { $shop } corrected #{ $was } ({ $before }). It is #{ $entry } now: { $now }.
correction-took-over = { $amount } of it is paid already.
message-corrected = { $shop }: #{ $was } { $amount } was corrected, it is #{ $now } now.
dispute-stands-why = The shop looked at it and keeps the entry. If that is not right, please talk to them.

## Photos

photo-from-customer = { $name } sent a photo of { $place }: { $what }.
photo-of-claim-from-customer = { $name } sent a photo for { $place }.
photo-from-shop = { $shop } added a photo to { $place }: { $what }.
photo-of-claim-from-shop = { $shop } added a photo for { $place }.
photo-claim = { $amount } paid on { $on }
photo-place = #{ $entry } { $whose }: { $what }.
photo-place-claim = { $whose }: { $amount } paid on { $on }.
photo-which = Photo { $number } of { $count }, from { $from }, { $on }.
photo-which-own = Photo { $number } of { $count }, yours, { $on }.
photo-words = “{ $words }”
photos-added =
    { $added ->
        [one] { $whose }: photo added to { $place }.
       *[other] { $whose }: { $count } photos added to { $place }.
    }
photos-added-more =
    { $added ->
        [one] { $whose }: photo added to { $place }, { $count } in all.
       *[other] { $whose }: { $added } photos added to { $place }, { $count } in all.
    }
photos-shop-told = { $shop } sees it too.
photos-customer-told = { $name } sees it too.
photos-customer-not-told = { $name } cannot be shown it in the chat.
photos-held = I keep the photo for it. Now answer what was asked above, or <code>cancel</code>.
ask-photo-place = To which entry does this belong?
ask-photo-place-shop = Tap it, or write another one: <code>Asha #12</code>
ask-photo-place-customer = Tap it, or write the number of another one: <code>#12</code>

## Messages

offer-message = This is no command. Send it to { $name }?
offer-message-to-shop = Send this to { $shop }?
quoted = “{ $text }”
ask-message = What do you want to write to { $name }?
ask-message-to-shop = What do you want to write to { $shop }?
message-from = { $name } writes:
message-sent = Sent to { $name }.
message-to-muted = { $name } wants no reminders, but gets what you write.
message-passed-on = { $shop } has your message and can answer here.

## Claims

claim-raised = { $name } says: { $amount } paid on { $on }.
claim-question = Did it arrive?
claim-not-received = { $name }: { $amount } not received.
claim-same = { $name }: { $amount } is the same money as #{ $payment }.
claim-same-unnumbered = { $name }: { $amount } is money that was counted already.
claim-noted = { $shop } is asked about the { $amount } you paid on { $on }.
claim-noted-next = It counts as soon as they say it arrived. You hear it here.
claim-refused = { $shop }: { $amount } has not arrived.
claim-refused-next = If you have a reference, send it with the amount: <code>paid { $figure } QK12AB34</code>
claim-refused-same = { $shop }: { $amount } is the same money as #{ $payment }, it was counted already.
claim-refused-same-unnumbered = { $shop }: { $amount } was counted already.

## Plans

plan-rhythm =
    { $every ->
        [week] weekly
        [two-weeks] every two weeks
       *[month] monthly
    }
plan-terms = { $total } in { $count } instalments, { $rhythm }:
plan-instalment = { $number }. { $amount } on { $due }
plan-instalment-state =
    { $state ->
        [paid] { $number }. { $amount } on { $due }: paid
        [missed] { $number }. { $amount } on { $due }: missed, { $left } to pay
       *[open] { $number }. { $amount } on { $due }: { $left } to pay
    }
plan-entries = For { $entries }.
plan-replaces = It takes the place of the plan that runs now.
plan-offer = { $shop } proposes a plan:
plan-offer-counter = { $shop } proposes another plan:
plan-offer-fresh = The figures have changed since, so nothing was accepted. Today the plan is:
plan-request = { $name } asks for a plan:
plan-request-counter = { $name } proposes another plan:
plan-sent-to-shop = { $shop } is asked for this plan:
plan-sent-to-customer = Plan proposed to { $name }:
plan-until = It can be accepted until { $until }.
plan-waits-for-shop = The shop’s answer comes here, until { $until } at the latest.
plan-waits-for-customer = It starts when { $name } accepts it, until { $until } at the latest.
plan-customer-not-told = { $name } is in no chat yet, so nobody was asked. Send the way in: <code>invite { $full }</code>
plan-agreement-title = Payment plan between { $shop } and { $customer }
plan-agreement-on = Agreed on { $on }.
plan-agreement-sum = { $customer } pays { $shop } { $total } in { $count } instalments, { $rhythm }:
plan-agreement-entries = It pays { $entries } of the account. Paying earlier or more at once is always possible.
plan-agreement-rule = While the instalments are paid, these entries earn no late fee. An instalment counts as missed when it is unpaid three days after its date.
plan-agreed = { $shop }: the plan is agreed.
plan-agreed-with = The plan with { $name } is agreed.
plan-agreed-hash = Fingerprint of this agreement in the book: <code>{ $hash }</code>
agreement-letters = This file cannot show every letter: ? stands for one it cannot. The text in the chat is the agreement, letter for letter.
plan-file = { $shop }: the agreement as a file.
plan-file-with = The agreement with { $name } as a file.
plan-declined-you = { $shop }: you declined the plan. Nothing changes.
plan-declined-by-shop = { $shop } declined the plan. What is due stays due.
plan-withdrawn-you = { $shop }: the plan you asked for is taken back.
plan-withdrawn-by-shop = { $shop } took the proposed plan back. What is due stays due.
plan-declined-with = You declined { $name }’s plan. Nothing changes.
plan-declined-by = { $name } declined the plan.
plan-withdrawn-with = The plan proposed to { $name } is taken back.
plan-withdrawn-by = { $name } took the proposed plan back.
plan-other-customer = Another one: <code>plan 4 weekly</code>
plan-other-shop = Another one: <code>plan { $full } 4 weekly</code>
plan-completed = { $shop }: the plan is paid, all { $total } of it. Thank you.
plan-completed-by = { $name } has paid the plan, all { $total } of it.
plan-over = { $shop }: nothing of the plan is left to pay, so it has ended.
plan-over-with = Nothing of the plan with { $name } is left to pay, so it has ended.
plan-defaulted =
    { $missed ->
        [one] { $shop }: the plan has ended, for one instalment was missed.
       *[other] { $shop }: the plan has ended, for { $missed } instalments were missed.
    }
plan-defaulted-by =
    { $missed ->
        [one] The plan with { $name } has ended, for one instalment was missed.
       *[other] The plan with { $name } has ended, for { $missed } instalments were missed.
    }
plan-back = Its entries are due by their own dates again.
plan-cancelled = { $shop } ended the plan.
plan-cancelled-with = The plan with { $name } is ended.
plan-shown = { $shop }: your plan, { $left } to pay.
plan-shown-with = The plan with { $name }: { $left } to pay.
plan-shown-change = To change it: <code>plan 6 weekly</code>
plan-shown-change-with = To change it: <code>plan { $full } 6 weekly</code>. To end it: <code>plan { $full } cancel</code>
plan-none = { $shop }: there is no plan.
plan-none-with = There is no plan with { $name }.
plan-none-next = To ask for one: <code>plan 4 weekly</code>
plan-none-next-with = To propose one: <code>plan { $full } 4 weekly</code>, also <code>2 weeks</code> or <code>monthly</code> and <code>from 1 dec</code>
agreed-plan =
    { $missed ->
        [0] Plan: { $paid } of { $of } paid, next { $next } on { $due }, { $left } left.
       *[other] Plan: { $paid } of { $of } paid, { $missed } missed, next { $next } on { $due }, { $left } left.
    }
agreed-plan-left = Plan: { $paid } of { $of } paid, { $left } left.
agreed-promise = Promised: { $amount } by { $until }.

## Promises

promise-made = { $name } promises { $amount } by { $until }.
promise-made-next = Until then no reminder goes out and no late fee falls.
promise-noted = { $shop } knows: you pay { $amount } by { $until }.
promise-noted-next = Until then no reminder comes and no late fee falls; on the day itself you are reminded once.
promise-kept = { $shop }: you kept your promise of { $amount } by { $until }. Thank you.
promise-kept-by = { $name } kept the promise of { $amount } by { $until }.
promise-over = { $shop }: nothing is left to pay, so your promise of { $amount } by { $until } is over.
promise-over-by = Nothing is left to pay, so the promise of { $name }, { $amount } by { $until }, is over.
promise-broken = { $shop }: you promised { $amount } by { $until }, and it has not all arrived.
promise-broken-by = { $name } promised { $amount } by { $until }, and it has not all arrived.
promise-received = { $received } of it came.
promise-broken-next = If you have paid: <code>paid { $figure }</code>. Otherwise say when you will: <code>promise friday</code>

## Accounts

account-open =
    { $count ->
        [one] { $name }: { $count } open item.
       *[other] { $name }: { $count } open items.
    }
account-clear = { $name }: nothing open.
my-account-open =
    { $count ->
        [one] { $count } open item.
       *[other] { $count } open items.
    }
my-account-clear = Nothing open.
account-not-linked = { $name } is not linked yet: <code>invite { $full }</code>
awaiting-you =
    { $count ->
        [one] { $count } entry waits for your word: <code>confirm all</code>
       *[other] { $count } entries wait for your word: <code>confirm all</code>
    }
shop-totals =
    { $customers ->
        [one] { $owed } owed by { $owing } of { $customers } customer.
       *[other] { $owed } owed by { $owing } of { $customers } customers.
    }
shop-totals-none = Nobody owes anything.
shop-totals-credit = { $credit } kept as customers’ credit.
my-accounts = Your accounts:
my-accounts-line = { $shop }: { $balance }
how-to-pay = Pay { $shop } the way you always do.
how-to-pay-next = Then tell it here, and they confirm it: <code>paid { $figure }</code>
how-to-pay-nothing = { $shop }: you owe nothing.
history = { $name }: entries #{ $first } to #{ $last }.
history-one = { $name }: entry #{ $entry }.
history-none = { $name }: nothing is written yet.

## Customers

customer-name = { $name }
customer-phone = Phone { $phone }
customer-terms =
    { $days ->
        [0] Sales are due the same day.
        [one] Sales are due after { $days } day.
       *[other] Sales are due after { $days } days.
    }
customer-blocked = Blocked since { $on }: no sales on credit at all.
customer-linked-on = Linked on { $channels }.
customer-not-linked = Not linked yet: <code>invite { $name }</code>
customer-since =
    { $entries ->
        [one] Customer since { $since }, { $entries } entry.
       *[other] Customer since { $since }, { $entries } entries.
    }
customer-unconfirmed =
    { $count ->
        [one] { $count } of them not confirmed.
       *[other] { $count } of them not confirmed.
    }
customer-muted = Muted: no reminders before a thing is late.
customer-points = Has { $points }.
customer-feedback = Feedback: { $said }
customer-note = { $on }: { $text }
customers-page = Customers { $from }–{ $to } of { $total }:
customers-none = No customers yet. Add the first: <code>add Asha Verma</code>
customers-archived = Put away:
customers-archived-none = Nobody was put away.
customers-tagged = Tagged { $tag }:
nick-given = { $name } is also called { $nick } now.
nick-gone = { $name } has no other name any more.
customer-renamed = { $before } is called { $name } now.
tagged = { $name }: { $tags }.
tags-none = { $name } has no tags any more.
customer-archived = { $name } is put away: in no list, and found only by the whole name.
customer-archived-next = The book stays as it is. Any sale brings { $name } back.
customer-forgotten = Erased. In the book this is { $name } now: amounts and dates, and nothing that tells who it was.
customer-forgotten-told = The chat that was linked is told, and is linked no more.
customer-forgotten-chats = What was written here before stays in your own chat; you can delete it there.
customer-back = { $name } is in the lists again.
customer-put-away = Put away: in no list.
customer-nick = Also called { $nick }
customer-tags = Tags: { $tags }
customers-filtered =
    { $filter ->
        [overdue] Something overdue:
        [hold] On hold:
       *[blocked] Blocked:
    }
customers-filtered-none =
    { $filter ->
        [overdue] Nobody has anything overdue.
        [hold] Nobody is on hold.
       *[blocked] Nobody is blocked.
    }
customer-owes = { $name } { $balance }
customer-in-credit = { $name } { $credit } in credit
customer-added = { $name } is added.
customer-opening = #{ $entry } opening balance { $amount }, due { $due }.
customers-added =
    { $count ->
        [one] { $count } customer added.
       *[other] { $count } customers added.
    }
customers-added-next = Link each one with <code>invite { $name }</code>
limit-changed = { $name }: the limit is { $limit } now.
limit-gone = { $name }: no limit any more.
note-added = { $name }: noted, “{ $text }”.
note-added-private = Only you and your staff see it.

## Customers and what they owe, from a file

import-how = <b>Bring in your customers and what they owe from another book</b>
    Send me a CSV file here, from a spreadsheet (“Save as”, “CSV UTF-8”) or from the app you used before.
import-how-columns = The first line names the columns. I know these, in any order:
    <b>Name</b> – the only one that must be there
    <b>Phone</b>
    <b>Balance</b> – what the customer owes you; below zero it is credit. Two columns like “You’ll get” and “You’ll give” will do too.
    <b>Due date</b> – when it fell due or will; without one your usual terms count from today
    <b>Limit</b>
    <b>Nickname</b> – a second name you can type for the customer
    <b>Note</b> – only you and your staff see it
import-how-example = For example:
    <code>Name,Phone,Balance,Due date</code>
    <code>Asha,+919812345678,1250,2026-12-15</code>
import-how-next =
    { $max ->
        [one] You see everything before anything is recorded. At most { $max } customer in one file.
       *[other] You see everything before anything is recorded. At most { $max } customers in one file.
    }
ask-import-column =
    { $what ->
        [name] Which column is the customer’s name?
       *[amount] Which column is what they owe?
    }
ask-import-column-line = I read line { $line } as the headings.
import-problems =
    { $count ->
        [one] { $count } line cannot be taken as it is, so nothing was recorded:
       *[other] { $count } lines cannot be taken as they are, so nothing was recorded:
    }
import-problem = Line { $line } – { $problem }
import-problem-named = Line { $line }, { $name } – { $problem }
import-problems-next = Correct the file and send it again.
file-words = The words with the file were passed over.
    If they are a command, send them without the file: <code>{ $words }</code>
preview-import =
    { $count ->
        [one] Add { $count } new customer from this file?
       *[other] Add { $count } new customers from this file?
    }
preview-import-none = Take this file in? Nobody in it is new.
preview-import-opened =
    { $count ->
        [one] { $count } customer you have already gets a balance or a limit; everything else stays as it is.
       *[other] { $count } customers you have already get a balance or a limit; everything else stays as it is.
    }
import-owed = Owed to you: { $amount }
import-credit = In credit: { $amount }
preview-import-ignored = Left out: { $columns }
preview-customer-credit = { $line }, { $amount } in credit
preview-customer-due = { $line }, due { $due }
preview-customer-nick = { $line }, also called { $nick }
preview-customer-note = { $line }, note “{ $note }”
customers-imported =
    { $count ->
        [one] { $count } customer added from the file.
       *[other] { $count } customers added from the file.
    }
customers-imported-opened =
    { $count ->
        [one] { $count } customer you had already got a balance or a limit.
       *[other] { $count } customers you had already got a balance or a limit.
    }
customers-imported-next = Nobody was told. Link each one with <code>invite { $name }</code>; the list: <code>customers</code>

## How creditworthy somebody is

grade = Grade { $grade }, score { $score } of 100: { $why }.
grade-new =
    { $settled ->
        [0] No grade yet: no sale has been paid in full so far.
        [one] No grade yet: one sale has been paid, which is too little to judge by.
       *[other] No grade yet: { $settled } sales have been paid, which is too little to judge by.
    }
reason-paid =
    { $days ->
        [0] paid { $onTime } of { $judged } on time
        [one] paid { $onTime } of { $judged } on time, { $days } day late on average
       *[other] paid { $onTime } of { $judged } on time, { $days } days late on average
    }
reason-unpaid =
    { $count ->
        [one] 1 overdue now
       *[other] { $count } overdue now
    }
reason-promises =
    { $count ->
        [one] 1 promise broken
       *[other] { $count } promises broken
    }
reason-instalments =
    { $count ->
        [one] 1 instalment missed
       *[other] { $count } instalments missed
    }
reason-disputes =
    { $count ->
        [one] 1 dispute lost
       *[other] { $count } disputes lost
    }
reason-used = { $used }% of the limit used
reason-since = buys on credit since { $on }
limit-suggested = Her payments suggest a limit of { $limit }.
customer-raise = Asks for a limit of { $asked }: <code>requests</code>
review = By what they paid, these limits could change:
review-rest = These could change too:
review-none = No limit needs to change: nobody’s payments suggest another one.
review-none-so-far = Nobody here needs another limit. There are more customers to look at.
review-line = <b>{ $name }</b>: { $current } → { $suggested }
review-line-none = <b>{ $name }</b>: no limit → { $suggested }
review-due =
    { $count ->
        [one] { $shop }: time to look at limits. By what she paid, this one could change:
       *[other] { $shop }: time to look at limits. By what they paid, { $count } could change:
    }
review-due-none = { $shop }: time to look at limits. Nobody’s payments suggest another one.
review-unread = { $name } was left out: this account cannot be read. Where it is damaged: <code>verify { $name }</code>
review-unread-more =
    { $count ->
        [one] One more account was left out, for the same reason. Look at all: <code>verify</code>
       *[other] { $count } more accounts were left out, for the same reason. Look at all: <code>verify</code>
    }
review-due-next = Nothing changes until you say so.
raise-asked = { $name } asks for a limit of { $asked } ({ $on }).
raise-question = Apply gives her { $asked }. For another sum, press Other….
raise-declined-with = { $name }: no higher limit than before; { $asked } was asked for.
raise-noted = { $shop } is asked for a limit of { $asked }.
raise-noted-next = You hear their answer here.
raise-given = { $shop }: your limit is { $limit } now.
raise-given-other = { $shop }: your limit is { $limit } now. You had asked for { $asked }.
raise-given-all = { $shop }: there is no limit for you any more.
raise-declined = { $shop } cannot give you a limit of { $asked } at the moment. Your limit stays as it is.
decisions =
    { $what ->
        [disputes] { $count ->
            [one] 1 dispute waits for your decision:
           *[other] { $count } disputes wait for your decision:
        }
       *[requests] { $count ->
            [one] 1 request waits for your answer:
           *[other] { $count } requests wait for your answer:
        }
    }
decisions-page =
    { $what ->
        [disputes] Disputes { $from }–{ $to } of { $count }:
       *[requests] Requests { $from }–{ $to } of { $count }:
    }
decisions-none =
    { $what ->
        [disputes] No dispute waits for your decision.
       *[requests] No request waits for your answer.
    }

## Invites and links

invite = Invite for { $name }:
invite-give = Give { $name } this to see the account and confirm:
invite-code = Code: <code>{ $code }</code>
invite-expires = For one person, until { $date }.
invite-share = { $shop } keeps your account here, to look at and confirm at any time.
invite-hello-link = Hello { $name }, { $shop } keeps your account here, to look at and confirm at any time: { $link }
invite-hello-code = Hello { $name }, { $shop } keeps your account in a chat. Your code for it: { $code }
counter-invite = { $shop } at the counter: let customers scan this.
counter-invite-code = { $shop } at the counter: let customers paste this code into their chat.
counter-invite-next = They give their name, and you say who it is.
counter-share = Your account with { $shop }, to look at and confirm at any time.
channel =
    { $channel ->
        [telegram] Telegram
        [slack] Slack
       *[web] web chat
    }
counter-request = “{ $name }” asks at the counter ({ $channel }): who is it?
guest-admitted = { $name } sees the account now and is asked whether it is hers.
guest-declined = “{ $name }” has been told to ask at the counter.
counter-waiting = { $shop } is asked who “{ $name }” is.
counter-waiting-next = You hear it here.
counter-declined = { $shop } could not say who you are. Please ask at the counter for a link of your own.
person-invited = { $name }: I have asked on { $channel } whether it is her.
person-invited-until = You hear it as soon as she says yes. It is good until { $until }.
customer-linked = { $name }: linked by { $by } ({ $channel }).
customer-linked-next = { $name } sees the account now and is asked to confirm what you write.
customer-unlinked = { $name } is no longer linked.
customer-unlinked-next = The account stays as it is. A new link: <code>invite { $name }</code>
link-declined = { $name }: the invite was opened on { $channel } by somebody who said “No”.
link-declined-next = That link is used up. A new one: <code>invite { $name }</code>
unreachable = { $name } cannot be reached on { $channel }.
unreachable-next = What is new has to be told by hand. A new link: <code>invite { $name }</code>
undelivered-answer = An answer to { $name } on { $channel } could not be delivered: please tell them yourself what they asked for.
undelivered-record = { $name } could not be told on { $channel } what was recorded: please tell them yourself.
undelivered-notice = A notice to { $name } on { $channel } could not be delivered: please remind them yourself.
link-offer = { $shop } keeps an account for { $name }.
link-offer-terms =
    { $days ->
        [0] Terms: what you take on credit is due the same day.
        [one] Terms: what you take on credit is due after { $days } day.
       *[other] Terms: what you take on credit is due after { $days } days.
    }
link-offer-changed = The terms have changed since you were asked, so you are asked again.
link-offer-question = Is that you? With yes you accept these terms.
linked = Welcome, { $name }: this is your account with { $shop }.
linked-next = Any time: <code>balance</code>, <code>history</code>, and <code>paid 500</code> when you have paid.
link-not-me = Thank you for saying so. Nothing is linked, and this link is used up.
link-not-me-next = If you do buy there on credit, ask the shop for a link of your own.
was-unlinked = { $shop } has ended the link to this chat. If that is not right, ask them for a new link.
was-unlinked-unnamed = A shop has ended its link to this chat. If that is not right, ask them for a new link.
you-were-forgotten = { $shop } has erased what it kept about you, and this chat is linked to it no more.
you-were-forgotten-next = What was written here before stays in your own chat; you can delete it here.

## Shops, seats and staff

role =
    { $role ->
        [owner] owner
        [clerk] clerk
       *[customer] customer
    }
shop-opened = { $shop } is open: amounts in { $currency }, time of { $zone }.
shop-opened-limit = A new customer may owe { $limit }.
shop-opened-no-limit = A new customer may owe any amount.
shop-opened-dates = { $typed } is read as { $date }.
shop-opened-tip-add = 1. Add a customer: <code>add Asha Verma limit 5000</code>
shop-opened-tip-sale = 2. Write down a sale: <code>sale Asha 2 kg rice 120, oil 90</code>
shop-opened-tip-pay = 3. Write down money: <code>pay Asha 500</code>
staff-invite =
    { $role ->
        [owner] An invite for a second owner of { $shop }:
       *[clerk] An invite for a clerk of { $shop }:
    }
staff-share = You are invited to help with the book of { $shop }.
staff-joined = { $name } has joined, as { $role }.
staff-removed = { $name } no longer keeps this book as { $role }.
seat-lost = You no longer keep the book of { $shop }.
seat-lost-next = Where else you are: <code>shops</code>
staff = Who keeps this book:
staff-line = { $name }, { $role }
staff-next = One more: <code>staff invite clerk</code>
staff-welcome =
    { $role ->
        [owner] Welcome to { $shop }: you are an owner now.
       *[clerk] Welcome to { $shop }: you are a clerk now.
    }
staff-welcome-next = See what you can do: <code>help</code>
seats = Where you are:
seats-line = { $shop }, { $role }
seats-line-active = { $shop }, { $role } (now)
seat-taken = You are in { $shop } now, as { $role }.
export =
    { $customers ->
        [one] Here is the book, with { $customers } customer.
       *[other] Here is the book, with { $customers } customers.
    }
export-jsonl = One event a line, with every hash: anybody can check it.
export-csv = One entry a line, for any spreadsheet.
export-hledger = A double-entry journal: <code>hledger -f</code> and the file's name shows the same balances.

## Reports

report = { $month } in your shop.
report-so-far = { $month } in your shop, up to { $today }.
report-sold = Sold on credit: { $sold }.
report-collected = Collected: { $collected }.
report-then = Owed at the end of the month: { $owed }.
report-today = Today, { $today }:
report-most = Who owes most:
report-debtor = { $name }: { $balance }
report-debtor-late = { $name }: { $balance }, { $late } of it late

## The report’s picture

picture-today = Owed today, { $today }
picture-owing =
    { $customers ->
        [one] by { $owing } of { $customers } customer
       *[other] by { $owing } of { $customers } customers
    }
picture-collected = Collected
picture-sold = Sold on credit
picture-aging = How late it is
picture-bucket =
    { $bucket ->
        [current] Not late
        [over-90] More than { $from } days
       *[other] { $from }–{ $to } days
    }
picture-debtors = Who owes most
picture-late = { $late } late

## Statements

statement = Statement of { $name }, { $period }.
statement-mine = Statement of your account with { $shop }, { $period }.
statement-period = { $from } to { $to }
statement-until = from the first entry to { $to }
statement-none = Nothing was written in that time.
statement-page = Entries { $first } to { $last } of { $count }:
statement-before = Before: { $balance }.
statement-owed = balance { $balance }
statement-credit = { $credit } in credit
statement-line = { $line }; { $detail }
statement-settled = settled
statement-due = due { $due }
statement-left = { $left } left, due { $due }
statement-disputed = { $amount } disputed
statement-recorded = recorded { $on }
statement-voided-by = counter-entry #{ $entry }
statement-code = <code>{ $code }</code>
statement-closing = At the end of { $on }: { $balance }.
statement-head = Checked just now and unchanged, up to event { $seq }: <code>{ $hash }</code>
statement-check = Either of you can check an entry by its code: <code>verify { $code }</code>
statement-file-entries =
    { $entries ->
        [one] { $entries } entry, with its receipt code and full hash.
       *[other] { $entries } entries, each with its receipt code and full hash.
    }
statement-file-pdf = To print, or for anybody who has to believe it.
statement-file-csv = One entry a line, for any spreadsheet.

## The statement on paper

paper-title = Statement of account
paper-customer = Customer
paper-period = Period
paper-made = Made
paper-opening = Brought forward
paper-added = Added
paper-taken-off = Taken off
paper-closing = Balance at the end
paper-today = Balance on { $on }: { $balance }
paper-disputed = Disputed by the customer, and part of the balance: { $amount }
paper-number = No.
paper-date = Date
paper-what = What
paper-due = Due
paper-amount = Amount
paper-balance = Balance
paper-left = { $left } left, due { $due }
paper-kind =
    { $kind ->
        [sale] Sale on credit
        [payment] Payment
        [fee] Late fee on #{ $of }
        [fee-waiver] Late fee #{ $of } waived
        [void] Takes back #{ $of }
        [discount] Early discount on #{ $of }
        [redeemed] Points redeemed
        [write-off] Written off
        [opening] Opening balance
        [refund] Credit given back
       *[correction] Correction
    }
paper-what-of = { $kind }: { $words }
paper-recorded = Recorded { $at } by { $by }
paper-recorded-later = Recorded later, { $at } by { $by }
paper-confirmed = Confirmed by the customer in the chat, { $at }
paper-unconfirmed =
    { $why ->
        [awaited] Not confirmed: the customer was asked in the chat and has not answered
       *[not-linked] Not confirmed: the customer had no chat with the shop
    }
paper-entry-disputed = Disputed: { $amount }
paper-dispute =
    Disputed { $on }, { $reason ->
        [amount] the amount
        [goods] the goods
        [not-mine] not the customer’s
       *[other] for another reason
    } ({ $outcome ->
        [open] not decided yet
        [stands] the shop stands by it
        [corrected] corrected
       *[voided] taken back
    })
paper-voided-by = Taken back by #{ $entry }
paper-photo =
    { $by ->
        [shop] Photo from the shop, SHA-256 { $hash }
       *[customer] Photo from the customer, SHA-256 { $hash }
    }
paper-terms = Terms the customer agreed to
paper-plans = Payment plans
paper-plan = Agreed { $on }: { $total } in instalments, for { $entries }.
paper-plan-state =
    { $state ->
        [active] It runs.
        [completed] It was paid.
        [defaulted] It was not kept.
       *[cancelled] It was ended.
    }
paper-instalment-paid = paid
paper-instalment-left = { $left } left
paper-instalment-missed = { $left } missed
paper-promises = Promises to pay
paper-promise =
    { $state ->
        [open] { $on }: { $amount } by { $until }, open
        [kept] { $on }: { $amount } by { $until }, kept
       *[broken] { $on }: { $amount } by { $until }, not kept
    }
paper-claims = Payments the customer has reported, not yet confirmed by the shop
paper-claim = { $on }: { $amount }
paper-links = The customer’s chat
paper-link =
    { $change ->
        [linked] { $channel }, linked { $on }
       *[unlinked] { $channel }, taken off { $on }
    }
paper-check = How to check this
paper-check-chain =
    Each entry’s hash covers the one before it, so nothing can be changed, left out or put in afterwards without a trace. When this was made, all { $events } events of the account were checked and unchanged.
paper-check-code = The shop and the customer can check any receipt code in the chat: <code>verify { $code }</code>
paper-check-export = Anybody can check the shop’s whole book from its export with the program verify-export, which needs nothing else.
paper-check-head = Last event { $seq }, SHA-256:
paper-page = Page { $page } of { $pages }
paper-replaced = ? stands for a letter that this file cannot show.

## Languages

language-now = I write to you in { $language } now.
language-now-next = What you can write: <code>help</code>
shop-language-now = { $shop }: customers who have not chosen a language are written to in { $language }.

## Checking the book

intact = Intact: { $subject }, { $counts }.
intact-counts =
    { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, { $events ->
        [one] { $events } event
       *[other] { $events } events
    }
intact-accounts =
    { $accounts } accounts, { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, { $events ->
        [one] { $events } event
       *[other] { $events } events
    }
intact-head = Head <code>{ $head }</code>
intact-heads =
    { $count ->
        [one] It still comes to the book head published last, <code>{ $head }</code>
       *[other] It still comes to the { $count } book heads published last, the latest <code>{ $head }</code>
    }
broken-at-entry = Broken at #{ $entry } of { $subject }.
broken-at-event = Broken at event { $seq } of { $subject }.
in-shop = { $name }, { $shop }
the-book = the book
broken-why =
    { $why ->
        [hash] What is written there is not what was sealed.
        [order] The events are not in the order they were written.
        [link] It does not follow from the event before it.
        [text] The words there were changed later.
        [gap] An event before it is missing.
        [photo] A photo there is missing or was changed.
        [shop] It was written for another shop or account.
        [fold] It cannot have followed what was written before it.
        [customer] There is no such customer.
       *[projection] The stored balance is not the sum of the entries.
    }
broken-head = The book no longer comes to the head that was published there: something before it was written anew.
broken-next = Nothing was changed now. Keep the last export and do not rely on this account until it is looked into.
code-match = Intact: #{ $entry } { $name }, { $on }: { $what }
code-match-broken = Broken: the account of #{ $entry } { $name }, { $on }: { $what }
code-place = Entry { $entry } of { $of }, unchanged since { $date }, { $time }.
code-place-broken = Entry { $entry } of { $of }. Where it breaks: <code>verify { $name }</code>
code-unknown = No entry you may see has the receipt code <code>{ $code }</code>.
code-unknown-next = Please compare it with the receipt: <code>verify 7F3A-9C01</code>

## Questions

ask-role = Hello! I keep a shop’s credit book, here in the chat.
    Do you keep a shop, or are you a customer?
ask-shop-name = What is the shop called?
ask-shop-code = Opening a shop here needs a code. Please paste it.
ask-currency = Which currency? For example <code>INR</code> or <code>KES</code>.
ask-place = Where is the shop? Write the city, or a time zone like <code>{ $zone }</code>.
ask-shop-language = Which language do you and your customers read? Each of them can choose another one.
ask-language = In which language shall I write to you? Now it is { $language }.
ask-starter-limit = How much may a new customer owe?
    Press one, or write an amount.
ask-invite-code = Please paste the code the shop gave you, or open its link.
ask-counter-name = { $shop } wants to know who you are. What is your name?
ask-guest-word = There is a customer called { $name } already. Which word tells them apart? For example: <code>baker</code>
ask-customer =
    { $verb ->
        [sale] Who takes it on credit?
        [pay] Who paid?
        [invite] Who is the invite for?
        [remind] Who is to be reminded?
       *[other] Which customer?
    }
ask-customer-name = Which customer? Write the name.
ask-new-customer = Who is it? Write the name, with a phone number if you like: <code>Asha Verma +919812345678</code>
ask-goods-new = <b>{ $name }</b> is new. What did she take? For example: <code>2 kg rice 120, oil 90</code>
ask-goods = What did { $name } take? For example: <code>2 kg rice 120, oil 90</code>
ask-payment = How much did { $name } pay? For example: <code>{ $figure } cash</code>
ask-limit = How much may { $name } owe? For example: <code>5000</code>
ask-raise = How much would you like to be able to owe? For example: <code>8000</code>
ask-other-limit = { $name } asked for { $asked }. How much may she owe? For example: <code>6000</code>
ask-note = What should be noted about { $name }?
ask-reason = #{ $entry } { $name }: what is the reason?
ask-entry = Which entry of { $name }?
ask-which-entry =
    { $verb ->
        [confirm] Which entry is right? For example: <code>confirm #12</code>
       *[wrong] Which entry is not right? For example: <code>wrong #12</code>
    }
ask-whose-entry = #{ $entry } of which customer?
ask-shop = In which shop?
ask-paid-amount = How much did you pay? For example: <code>{ $figure }</code>
ask-paid-overdue = { $overdue } is overdue.
ask-plan-count = { $amount } is open. In how many instalments? Or write it: <code>4 weekly</code>
ask-plan-count-with = { $name }: { $amount } is open. In how many instalments? Or write it: <code>4 weekly</code>
ask-plan-rhythm = { $count } instalments. How often?
ask-promise = { $amount } is open. When will you pay?
ask-promise-example = Tap a day or write one, with a sum if it is only a part: <code>friday { $figure }</code>
ask-promise-typed = Write the day: <code>15 dec</code>, <code>in 10 days</code> or <code>friday</code>
ask-export = As what? <code>csv</code> is for spreadsheets, <code>hledger</code> for accountants, <code>jsonl</code> is the whole proof.
which-customer-one = Do you mean this customer by “{ $typed }”?
which-customer = “{ $typed }” fits { $count } customers. Which one?
unknown-customer = Add <b>{ $name }</b>?
unknown-customer-sale = Add <b>{ $name }</b> and sell her { $goods }?
unknown-customer-unnamed = Add <b>{ $name }</b> and sell for { $amount }?
partly-known = <b>{ $known }</b>, or somebody new: <b>{ $typed }</b>?
preview-sale = { $name }: { $amount } on credit?
preview-sale-due = { $name }: { $amount } on credit, due { $due }?
preview-sale-net =
    { $days ->
        [0] { $name }: { $amount } on credit, due the same day?
        [one] { $name }: { $amount } on credit, due after { $days } day?
       *[other] { $name }: { $amount } on credit, due after { $days } days?
    }
preview-payment = { $name }: { $amount } paid?
preview-claim = { $name }: you paid { $amount }?
preview-customers =
    { $count ->
        [one] Add this customer?
       *[other] Add these { $count } customers?
    }
preview-customers-some = Only { $good } of { $count } can be added, so none is yet. Please send them again.
preview-customers-namesake = Add a word that tells them apart, like <code>add { $name } baker</code>
preview-customers-none = None of these can be added yet.
preview-customer = { $name }
preview-customer-owes = { $line }, owes { $amount }
preview-customer-since = { $line } since { $since }
preview-customer-limit = { $line }, limit { $limit }
preview-customer-no-limit = { $line }, no limit
preview-customer-net = { $line }, net { $days }
preview-customer-phone = { $line }, { $phone }
preview-customer-problem = { $line } – { $problem }
preview-commands =
    { $count ->
        [one] Record this?
       *[other] Record these { $count }?
    }
preview-commands-mixed =
    { $count ->
        [one] Do this?
       *[other] Do these { $count }, one after the other?
    }
preview-command-sale = { $name }: { $amount } on credit
preview-command-sale-due = { $name }: { $amount } on credit, due { $due }
preview-command-sale-net =
    { $days ->
        [0] { $name }: { $amount } on credit, due the same day
        [one] { $name }: { $amount } on credit, due after { $days } day
       *[other] { $name }: { $amount } on credit, due after { $days } days
    }
preview-command-payment = { $name }: { $amount } paid
preview-command-payment-for = { $name }: { $amount } paid, for #{ $entry }
preview-command-other = { $text }
two-readings = That can be read in two ways. Which one is meant?
two-readings-unit-price = The price for each and the total do not agree. Which one is meant?
sale-or-payment = { $name }, { $amount }: a sale or a payment?
over-limit = { $total } would bring { $name } to { $would }; her limit is { $limit }.
over-limit-owner-only = Only the owner can allow it.
more-than-owed = { $over } more than owed: keep as credit?
more-than-owed-figures = { $name } paid { $amount } and owes { $owed }.
same-money = { $name }: { $amount }, the same money as #{ $entry } of { $on }?
same-reference = { $name }: reference { $reference } is on #{ $entry } of { $other } already. Is it the same money, or another payment?
what-is-wrong = #{ $entry } { $amount }: What is wrong?
ask-dispute-words = What is wrong with #{ $entry }? Write it in your own words.
ask-what-you-paid = #{ $entry } says { $amount }. How much did you pay?

cancelled = Cancelled, nothing was recorded.
nothing-to-cancel = There was nothing to cancel.

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

refused-not-an-amount = “{ $text }” is not an amount.
    Write it in figures: <code>1250</code>
refused-amount-zero = “{ $text }” is zero, and an amount must be more.
    For example: <code>120</code>
refused-amount-negative = “{ $text }” is below zero. Write the amount without a minus.
    For example: <code>120</code>
refused-amount-too-large = “{ $text }” is more than one entry can hold.
    For example: <code>1250</code>
refused-amount-grouping = The points or commas in “{ $text }” do not fit together.
    Write it without them: <code>1250</code>
refused-amount-decimals =
    { $decimals ->
        [0] “{ $text }” has decimals, and { $currency } has none.
        [one] “{ $text }” has too many decimals: { $currency } has { $decimals }.
       *[other] “{ $text }” has too many decimals: { $currency } has { $decimals }.
    }
    For example: <code>1250</code>
refused-no-amount = There is no amount in that.
    For example: <code>{ $example }</code>
refused-no-such-day = There is no such day as “{ $text }”.
    For example: <code>15 dec</code>
refused-not-a-date = “{ $text }” is not a date I can read.
    For example: <code>15 dec</code>, <code>friday</code> or <code>in 2 weeks</code>
refused-due-needs-date = After “due” I need a date.
    For example: <code>sale Asha 2 kg rice 120 due friday</code>
refused-text-too-long =
    { $max ->
        [one] That is too long: at most { $max } character.
       *[other] That is too long: at most { $max } characters.
    }
    Please say it in fewer words. What you can write: <code>help</code>
refused-name-too-long =
    { $max ->
        [one] That name is too long: at most { $max } character.
       *[other] That name is too long: at most { $max } characters.
    }
    For example: <code>add Asha Verma</code>
refused-name-missing = There is no name in that.
    For example: <code>{ $example }</code>
refused-too-many-items =
    { $max ->
        [one] One sale holds at most { $max } item.
       *[other] One sale holds at most { $max } items.
    }
    Write the rest as a sale of its own: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-of-several = None of the { $lines } lines was recorded, because of “{ $line }”.
refused-too-many-lines =
    { $max ->
        [one] One message holds at most { $max } line.
       *[other] One message holds at most { $max } lines.
    }
    Send the rest after it: <code>add Asha Verma</code>
refused-not-a-phone = “{ $text }” is not a phone number.
    Write it with its country: <code>add Asha Verma +919812345678</code>
refused-not-a-currency = “{ $text }” is not a currency I know.
    Write its three letters: <code>INR</code>
refused-not-a-place = I do not know where “{ $text }” is.
    Write a large city nearby or its time zone: <code>Mumbai</code> or <code>Asia/Kolkata</code>
    For example: <code>newshop Corner Store, INR</code>
refused-in-the-future = { $on } has not come yet, so nothing can be written for it.
    For example: <code>on yesterday</code>
refused-too-far-back = { $on } is too far back: { $earliest } at the earliest.
    For example: <code>on yesterday</code>
refused-too-far-back-clerk = { $on } is too far back for you: { $earliest } at the earliest. Please ask the owner.
    For example: <code>on yesterday</code>
refused-due-before-sale = It would be due on { $due }, before the sale itself on { $on }.
    For example: <code>sale Asha 2 kg rice 120 due friday</code>
refused-due-too-far = { $due } is too far ahead for a due date.
    For example: <code>sale Asha 2 kg rice 120 due friday</code>

refused-over-limit-clerk = { $total } would bring { $name } to { $would }; her limit is { $limit }.
    Only the owner can allow it. This would fit: <code>sale { $full } { $figure }</code>
refused-over-limit-clerk-full = { $total } would bring { $name } to { $would }; her limit is { $limit }.
    Only the owner can allow it. When money comes: <code>pay { $full } 500</code>
refused-on-hold-clerk = { $why }
    Only the owner can allow a sale on credit. When money comes: <code>pay { $full } 500</code>
refused-blocked = { $name } is blocked since { $on } and buys nothing on credit.
    To end that: <code>release { $full }</code>
refused-blocked-clerk = { $name } is blocked since { $on } and buys nothing on credit.
    Only the owner can end that. When money comes: <code>pay { $full } 500</code>
refused-held-already = That is so already, since { $on }.
    To end it: <code>release Asha</code>
refused-blocked-already = That is so already, since { $on }.
    To end it: <code>release Asha</code>
refused-not-held = { $name } is neither on hold nor blocked.
    To stop sales on credit: <code>hold { $name }</code>
refused-more-than-owed-clerk = { $over } more than owed: { $name } owes { $owed }.
    Only the owner can keep it as credit. This would fit: <code>pay { $full } { $figure }</code>
refused-more-than-owed-clerk-nothing = { $over } more than owed: { $name } owes nothing.
    Only the owner can keep it as credit. Look: <code>balance { $full }</code>
refused-balance-too-large = That would be more than a balance can hold.
    For example: <code>sale Asha 2 kg rice 120</code>
refused-too-many-open =
    { $max ->
        [one] The account has { $max } open item, and no more fit.
       *[other] The account has { $max } open items, and no more fit.
    }
    When money comes: <code>pay Asha 500</code>

refused-same-name = There is a customer called { $name } already.
    Add a word that tells them apart: <code>add { $name } baker</code>
refused-same-name-rename = There is a customer called { $name } already.
    Add a word that tells them apart: <code>rename { $full } to { $name } baker</code>
refused-name-word = A name cannot have the word “{ $word }”: in a sale it would be read as something else.
    For example: <code>add Asha Verma</code>
refused-name-not-typed = Somebody called “{ $name }” would not be found by it again: a name begins with a letter and has at most eight words.
    For example: <code>add Asha Verma</code>
refused-name-twice = { $name } stands here twice.
    Add a word that tells them apart: <code>add { $name } baker</code>
refused-unknown-customer = There is no customer called “{ $name }”.
    To add one: <code>add { $name }</code>
refused-no-customers-yet = There are no customers yet.
    Add the first: <code>add Asha Verma</code>
refused-no-such-entry = There is no entry #{ $entry }.
    See what there is: <code>balance</code>
refused-no-such-entry-of = { $name } has no entry #{ $entry }.
    See what there is: <code>balance { $full }</code>
refused-entry-settled = #{ $entry } is settled already.
    Without a number it goes to what is open: <code>pay Asha 500</code>
refused-already-voided = #{ $entry } was taken back already, with #{ $by }.
    If it was right after all, write it again: <code>sale Asha 2 kg rice 120</code>
refused-discount-is-earned =
    #{ $entry } is an early discount: it goes when the money that earned it is taken back.
    Like this: <code>void #{ $by }</code>
refused-not-voidable = #{ $entry } cannot be taken back: only sales, payments, write-offs, redeemed points and changes of the balance can.
    If something is missing, write it again: <code>sale Asha 2 kg rice 120</code>
refused-not-a-setting = “{ $text }” is not a setting of the shop.
    All of them: <code>policy</code>
refused-policy-form = I could not read that as “{ $setting }”.
    { $example }
refused-policy-range = “{ $text }” is not between { $min } and { $max }.
    { $example }
refused-feedback-not-asked = There is no such question open: it comes with a receipt when you have paid everything.
    To say something now: <code>talk the rice was very good</code>
refused-feedback-given = You gave { $rating } of 5 already, thank you.
    To say something more: <code>talk the rice was very good</code>
refused-feedback-said = You added a comment already, thank you.
    To say something more: <code>talk the rice was very good</code>
refused-not-points = “{ $text }” is not a number of points.
    Like this: <code>redeem 100</code>
refused-points-not-whole = “{ $text }” is not a whole sum: a point is earned by a round one.
    Like this: <code>policy points 1 per 100 worth 1</code>
refused-points-too-dear = { $worth } a point is too much: at most { $most }, half of what earns it.
    Like this: <code>policy points 1 per { $per } worth { $figure }</code>
refused-points-off = The shop gives no points at the moment.
    What is open: <code>balance</code>
refused-no-points = You have no points yet.
    How they are earned: <code>points</code>
refused-points-below-zero = You have { $points }: below zero nothing can be redeemed.
    How more are earned: <code>points</code>
refused-more-than-points = You have { $points }, not { $asked }.
    Like this: <code>redeem { $count }</code>
refused-nothing-to-redeem = Nothing is open that points could be taken off.
    See the account: <code>balance</code>
refused-nothing-to-redeem-disputed = What is open is disputed: points are not taken off it until that is settled.
    See the account: <code>balance</code>
refused-less-than-a-point = { $open } is open, less than the { $worth } that a point is worth.
    See the account: <code>balance</code>
refused-not-a-percentage = “{ $text }” is not a percentage up to 100%.
    For example: <code>policy late-fee 2% after 7 days cap 20%</code>
refused-not-a-pay-link =
    { $why ->
        [scheme] A link to pay by begins with https:// or upi://.
        [too-long] That link is too long.
       *[form] That is not a link that can be shown to customers.
    }
    For example: <code>policy pay-link https://pay.example.com/shop?sum={"{"}amount{"}"}</code>
refused-not-a-fee = #{ $entry } is not a late fee, so it cannot be waived.
    To take back another entry: <code>void Asha #{ $entry }</code>
refused-nothing-to-waive = { $name } has no late fee that could be waived.
    See the account: <code>balance { $name }</code>
refused-reminders-day-over = The hours of that day are over, so nothing was sent. The next morning asks anew.
    To remind now: <code>remind overdue</code>
refused-reminders-all-sent = Nobody is left to remind today.
    Who owes what: <code>due</code>
refused-nothing-to-say = There is nothing to remind { $name } of now.
    What is open: <code>balance { $first }</code>
refused-reminded-today = { $name } was reminded today already. One reminder a day is sent at most.
    What is open: <code>balance { $name }</code>
refused-reminder-waits = A reminder to { $name } is on its way already: it goes on { $at }.
    What is open: <code>balance { $name }</code>
refused-muted-not-late = { $name } wants no reminders before a thing is late, and nothing is late. Nothing was sent.
    What is open: <code>balance { $name }</code>
refused-nothing-overdue = Nothing is overdue, so nobody is reminded.
    What falls due next: <code>due week</code>
refused-no-sending-day = Every day of the week is a rest day, so no reminder can go. Nothing was sent.
    What is due: <code>due</code>
refused-muted-already = Your reminders are off already.
    To have them back: <code>unmute</code>
refused-not-muted = You get all reminders, nothing was muted.
    To have only those of what is late: <code>mute</code>
refused-not-a-span = I cannot list what is due by “{ $text }”.
    What falls due in the next 7 days: <code>due week</code>
refused-month-to-come = { $month } has not begun yet.
    This month: <code>report</code>
refused-not-a-month = I could not read “{ $text }” as a month.
    For example: <code>report october</code>
refused-too-many-to-print = A PDF takes at most { $max } entries, and these days have { $entries }.
    The spreadsheet takes them all: <code>csv</code> instead of <code>pdf</code>. Or fewer days: <code>statement Asha pdf from 1 nov</code>
refused-not-a-period = I could not read “{ $text }” as the days of a statement.
    For example: <code>statement Asha pdf from 1 nov to 30 nov</code>
refused-period-backwards = { $to } lies before { $from }: a statement runs from the earlier day.
    For example: <code>statement Asha from 1 nov to 30 nov</code>
refused-fee-is-waived = #{ $entry } is a late fee: it is waived, not taken back.
    For example <code>waive Asha #{ $entry }</code>
refused-nothing-to-undo = There is no new entry of yours to take back.
    For an older one say which: <code>void Asha #12</code>
refused-nothing-to-undo-clerk = There is no entry of yours to take back.
    What you can do: <code>help</code>
refused-not-your-entry = You cannot take back #{ $entry }. Please ask the owner.
    Your own, while it is fresh: <code>undo</code>
refused-already-confirmed = #{ $entry } is confirmed already.
    See the account: <code>balance</code>
refused-nothing-to-confirm = Nothing waits for your word.
    See the entries: <code>history</code>
refused-already-disputed = #{ $entry } is disputed already and waits for an answer.
    See the account: <code>balance</code>
refused-no-open-dispute = #{ $entry } has no open dispute any more.
    See the account: <code>balance</code>
refused-claim-already-waiting = Your payment of { $amount } waits for the shop’s word already.
    If you paid something else: <code>paid 200</code>
refused-raise-without-limit = You have no limit here: you can buy on credit as much as the shop gives you.
    See the account: <code>balance</code>
refused-raise-not-higher = Your limit is { $limit } already. Ask for more than that.
    For example: <code>raise { $figure }</code>
refused-raise-waits = You have asked for { $asked } already. The answer comes here.
    See the account: <code>balance</code>
refused-raise-answered = That request was answered already, or another has taken its place.
    To set the limit yourself: <code>limit { $name } 6000</code>
refused-promise-open = You have promised { $amount } by { $until } already.
    If you have paid it: <code>paid 500</code>
refused-promise-in-past = { $until } is over already.
    A day that is still to come: <code>promise friday</code>
refused-promise-too-far =
    { $days ->
        [one] A promise can lie one day ahead at most, so until { $latest }.
       *[other] A promise can lie { $days } days ahead at most, so until { $latest }.
    }
    For example <code>promise tomorrow</code>
refused-promise-more-than-owed = { $amount } is more than the { $owed } you owe.
    For example <code>promise friday { $figure }</code>
refused-instalments-out-of-range = A plan has { $min } to { $max } instalments, not { $count }.
    For example <code>{ $plan } 4 weekly</code>
refused-plan-starts-in-past = { $first } is over already.
    A day that is still to come: <code>{ $plan } 4 weekly from friday</code>
refused-plan-starts-too-late = A plan starts by { $latest } at the latest.
    For example <code>{ $plan } 4 weekly from friday</code>
refused-not-for-plan =
    { $why ->
        [disputed] #{ $entry } is disputed, so it cannot go into a plan yet.
       *[closed] #{ $entry } has nothing open, so it cannot go into a plan.
    }
    See what is open: <code>balance</code>
refused-nothing-to-plan = Nothing undisputed is open, so there is nothing to plan.
    See the account: <code>balance</code>
refused-plan-too-small = { $total } cannot be split into { $count } instalments.
    Fewer of them: <code>{ $plan } 2 weekly</code>
refused-no-such-proposal = That proposal is no longer open.
    See what is agreed: <code>balance</code>
refused-own-proposal = It is the other side’s turn to answer this proposal.
    Another one: <code>{ $plan } 4 weekly</code>
refused-proposal-over = That proposal could be accepted until { $until }.
    A new one: <code>{ $plan } 4 weekly</code>
refused-no-plan = There is no plan with { $name } to end.
    To propose one: <code>plan { $name } 4 weekly</code>
refused-not-a-plan = “{ $text }” is not a plan I can read.
    How many instalments and how often: <code>{ $plan } 4 weekly</code>, also <code>every two weeks</code> or <code>monthly</code> and <code>from 1 dec</code>
refused-nothing-owed = You owe nothing, so there is nothing to promise.
    See the account: <code>balance</code>
refused-nothing-open = Nothing is open, so there is nothing to correct here.
    An older entry by its number: <code>wrong #12</code>
refused-claim-settled-already = That was answered already.
    See the account: <code>balance</code>

customer-example-name = For example: <code>Asha Verma</code>
customer-example-paid = Without a number it goes to what is open: <code>paid 500</code>
customer-example-statement = For example: <code>statement from 1 nov to 30 nov</code>
customer-example-balance = See the account: <code>balance</code>
refused-owner-only =
    { $verb ->
        [void] Only the owner can take back an entry by its number.
        [feedback] Only the owner can look at what customers said.
        [plan] Only the owner can agree on a payment plan.
        [limit] Only the owner can say how much a customer may owe.
        [rename] Only the owner can change a customer’s name.
        [archive] Only the owner can put a customer away.
        [terms] Only the owner can say when a customer’s sales fall due.
        [net] Only the owner can say when a customer’s sales fall due.
        [writeoff] Only the owner can write off what is owed.
        [refund] Only the owner can give credit back.
        [adjust] Only the owner can correct a balance.
        [add] Only the owner can write what a customer owes already.
        [claims] Only the owner can say whether this money arrived.
        [disputes] Only the owner can decide about a disputed entry.
        [staff] Only the owner can say who keeps this book.
        [hold] Only the owner can stop sales on credit.
        [block] Only the owner can stop sales on credit.
        [release] Only the owner can allow sales on credit again.
        [waive] Only the owner can let a late fee go.
        [remind] Only the owner can send reminders.
        [review] Only the owner can review limits.
        [report] Only the owner can see how the whole shop stands.
        [requests] Only the owner can answer requests.
        [policy] Only the owner can say how the shop sells on credit.
        [unlink] Only the owner can take a chat off a customer’s account.
       *[export] Only the owner can take the book out as a file.
    }
    { $verb ->
        [void] Your own, while it is fresh: <code>undo</code>
        [feedback] How an account stands: <code>customer Asha</code>
        [plan] See what is agreed: <code>plan Asha</code>
        [limit] How the account stands: <code>customer Asha</code>
        [remind] What is due: <code>due</code>
        [review] How an account stands: <code>customer Asha</code>
        [report] What is owed in all: <code>balance</code>
        [requests] What is due: <code>due</code>
        [rename] Another name to type: <code>nick Asha = didi</code>
        [archive] How the account stands: <code>customer Asha</code>
        [terms] How the account stands: <code>customer Asha</code>
        [net] Without <code>net</code> you can: <code>add Asha Verma</code>
        [writeoff] How the account stands: <code>customer Asha</code>
        [refund] How the account stands: <code>customer Asha</code>
        [adjust] See the entries: <code>history Asha</code>
        [add] Without <code>owes</code> you can: <code>add Asha Verma</code>
        [claims] Money that came to you: <code>pay Asha 500</code>
        [disputes] See the entries: <code>history Asha</code>
        [hold] How the account stands: <code>customer Asha</code>
        [block] How the account stands: <code>customer Asha</code>
        [release] How the account stands: <code>customer Asha</code>
        [waive] See the entries: <code>history Asha</code>
        [policy] What you can do: <code>help</code>
        [unlink] A new link: <code>invite Asha</code>
        [staff] What you can do: <code>help</code>
       *[export] What you can do: <code>help</code>
    }
refused-owner-only-forget = Only the owner can erase a customer’s data.
    How the account stands: <code>customer Asha</code>
refused-owner-only-import = Only the owner can bring customers in from a file.
    One by one you can: <code>add Asha</code>
refused-members-only = That is for the people of the shop.
    What you can do: <code>help</code>
refused-customers-only = That is for customers.
    What you can do: <code>help</code>
refused-not-yours = That is not for you to answer.
    What you can do: <code>help</code>
refused-button-old = This has changed since, so the button does nothing any more.
    See how it stands: <code>balance</code>
refused-button-done = That is done already.
    See how it stands: <code>balance</code>
refused-button-expired = This question is more than a day old, and nothing was recorded.
    Please write it again. What you can do: <code>help</code>
refused-invite-invalid = This code is not valid: it was used already, or it is too old, or a letter is missing.
    Ask the shop for a new one, then <code>start</code> again.
refused-invite-too-many-guesses = Those were too many wrong codes. Please wait a while.
    Then open the link the shop gave you, or begin again: <code>start</code>
refused-already-linked = You are linked with { $name } already.
    See your account: <code>balance</code>
refused-already-member = You belong to this shop already.
    See where you are: <code>shops</code>
refused-shop-code-needed = Opening a shop here needs a code from whoever runs Slatebook.
    When you have it: <code>start</code>
    See how it stands: <code>balance</code>
refused-not-understood = I did not understand that.
    For example: <code>{ $example }</code>
refused-not-understood-verb = I did not understand that “{ $verb }”.
    For example: <code>{ $example }</code>
refused-stranger = I keep credit books for shops, and I do not know you yet.
    Open the link your shop gave you, or paste its code. For a book of your own: <code>start</code>
refused-unread =
    { $what ->
        [sticker] I cannot read stickers.
        [voice] I cannot listen to voice messages.
        [video] I cannot keep videos. Photos I can keep.
        [photo] I cannot keep this kind of photo. A plain photo I can keep.
        [file] I cannot read this kind of file. Photos I can keep as JPEG, PNG or WebP.
        [location] I cannot read places on a map.
        [contact] I cannot read contact cards.
        [too-long] That is too long for one message.
       *[other] I cannot read that.
    }
    Please write it in a few words. What I know: <code>help</code>
refused-empty = There was nothing in that message.
    What you can write: <code>help</code>
refused-not-built = <code>{ $verb }</code> is not there yet.
    What is: <code>help</code>
refused-not-a-language = I do not write “{ $text }”. I write { $languages }.
    For example: <code>language hi</code>
refused-file-too-large = The file would be too large to send here.
    The smaller one: <code>export csv</code>
refused-import-too-large = That file is too large: at most { $kilobytes } KB. Nothing was recorded.
    Split it into smaller files and send them one after the other. What belongs in it: <code>import</code>
refused-import-not-fetched = The file could not be fetched, and nothing was recorded.
    Please send it once more. What belongs in it: <code>import</code>
refused-import-not-utf8 = I cannot read this file, and nothing was recorded.
    In your spreadsheet choose “Save as” and then “CSV UTF-8”, and send that. What belongs in it: <code>import</code>
refused-import-not-csv = I cannot read this kind of file, and nothing was recorded. Photos I can keep as JPEG, PNG or WebP.
    A list of customers: save it as CSV (in the spreadsheet: File, Download or Save as, CSV) and send that. What belongs in it: <code>import</code>
refused-import-quote-open = In line { $line } a quotation mark is opened and never closed, so I cannot tell where the cell ends.
    Take it out, or close it: <code>"Asha Verma"</code>
refused-import-empty = There is nobody in that file: below the line with the headings nothing stands.
    What belongs in it: <code>import</code>
refused-import-too-many =
    { $max ->
        [one] The file has { $rows } lines, and at most { $max } customer can come in at once.
       *[other] The file has { $rows } lines, and at most { $max } customers can come in at once.
    }
    Split it into several files, each with the line of headings, and send them one after the other. How a file looks: <code>import</code>
refused-import-nothing-new = Everybody in that file is a customer already, and nothing is owed in it. Nothing was recorded.
    Who is there: <code>customers</code>
refused-import-line = Line { $line } of the file cannot be taken any more, so nothing was recorded. { $why }
    Correct the file and send it again. What belongs in it: <code>import</code>
refused-import-has-entries = { $name } is a customer already, with entries of her own.
    Take the line out of the file. To correct her balance: <code>adjust { $name } +50 from the old book</code>
refused-import-more-cells = There are { $cells } cells and only { $columns } headings. A text with a comma in it needs quotation marks.
    For example: <code>"Verma, Asha",1250</code>
refused-import-name-number = A name cannot have a number in it, like “{ $text }”: in a sale it would be read as an amount.
    For example: <code>add Asha Verma</code>
refused-import-total = The total here is { $total }, and the lines above come to { $sum }.
    Correct the file, or take that line out. What belongs in it: <code>import</code>
refused-photo-too-large = That photo is too large: at most { $megabytes } MB. Nothing was recorded.
    Send it as a photo, not as a file, with the entry's number under it: <code>#12</code>
refused-not-a-photo =
    { $what ->
        [heic] I cannot keep HEIC pictures, and nothing was recorded.
        [gif] I cannot keep moving pictures, and nothing was recorded.
        [pdf] I cannot keep PDF files, and nothing was recorded.
        [video] I cannot keep videos, and nothing was recorded.
       *[other] I cannot keep this file, and nothing was recorded.
    }
    Send a photo or a screenshot (JPEG, PNG or WebP), with the entry's number under it: <code>#12</code>
refused-photo-not-fetched = The photo could not be fetched, and nothing was recorded.
    Please send it once more, with the entry's number under it: <code>#12</code>
refused-photo-there-already = That photo is there already.
    To see what is there: <code>history</code>
refused-too-many-photos = There is room for { $max } photos, and { $there } are there already. Nothing was added.
    To see them: <code>history</code>
refused-photos-waiting = { $max } photos of yours wait to be told where they belong. This one was not kept.
    Answer for one of them first, for example: <code>#12</code>
refused-photo-place = I did not understand which entry that is.
    For example: <code>#12</code>, or with the name: <code>Asha #12</code>
refused-no-photos = There are no photos here.
    Send one with the number of its entry under it: <code>#12</code>
refused-edited = Changing a message changes nothing here.
    Please send it as a new one. What you can write: <code>help</code>
refused-no-quantity = “{ $item }” says what one costs, but not how many.
    For example: <code>sale Asha 2 kg rice @60</code>
refused-units-differ = The units in “{ $item }” do not fit together.
    For example: <code>sale Asha 2 kg rice 60/kg</code>
refused-other-currency = “{ $item }” is in another currency than the shop’s.
    Write the figure alone: <code>120</code>
refused-item-name-too-long =
    { $max ->
        [one] The name of one of the goods is too long: at most { $max } character.
       *[other] The name of one of the goods is too long: at most { $max } characters.
    }
    For example: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-said-twice = “{ $field }” is there twice.
    For example: <code>{ $example }</code>
refused-terms-form =
    “{ $text }” are no terms.
    Like this: <code>2/10 net 30</code>, <code>net 15</code> or <code>due on the 5th</code>
refused-not-early =
    “{ $text }” is no early discount: at most 50% less, within no more days than the sale has.
    Like this: <code>2/10 net 30</code> – 2% less within 10 days
refused-adjust-form =
    Say whether it is more or less to pay.
    Like this: <code>adjust Asha +50 a broken jar</code> or <code>adjust Asha -50</code>
refused-more-than-credit =
    { $amount } is more than the credit of { $credit }.
    Like this: <code>refund { $name } { $figure }</code>
refused-no-credit =
    There is no credit to give back.
    Look at the account: <code>balance { $name }</code>
refused-more-than-open =
    { $amount } is more than the { $open } that is open.
    Like this: <code>writeoff { $name } { $figure }</code>
refused-nothing-to-write-off =
    Nothing is open that could be written off.
    Look at the account: <code>balance { $name }</code>
refused-not-days =
    { $max ->
        [one] “{ $text }” is not a number of days up to { $max }.
       *[other] “{ $text }” is not a number of days up to { $max }.
    }
    For example: <code>net 30</code>
refused-several-zones = “{ $text }” has several time zones: { $zones }.
    For example: <code>{ $zone }</code>
refused-not-a-format = I can write the book as csv or as jsonl.
    For example: <code>export csv</code>
refused-not-an-entry = “{ $text }” is not the number of an entry.
    For example: <code>#12</code>
refused-several-entries = One at a time, please: #{ $first } or #{ $second }?
    For example: <code>#{ $first }</code>
refused-not-a-code = “{ $text }” is not a receipt code.
    For example: <code>verify 7F3A-9C01</code>
refused-not-disputable = #{ $entry } cannot be disputed: only sales, payments and opening balances can.
    See the entries: <code>history</code>
refused-not-correctable = #{ $entry } is a late fee: it is waived or it stands.
    For example <code>waive Asha #{ $entry }</code>
refused-correction-keeps-dates = #{ $entry } keeps its date and its due date.
    Write only what is right: <code>2 kg rice 110, oil 90</code>
refused-same-as-recorded = That is what #{ $entry } says already.
    If it was another sum: <code>wrong #{ $entry }</code>
refused-too-many-claims =
    { $max ->
        [one] { $max } payment of yours waits for the shop’s word, and no more fit.
       *[other] { $max } payments of yours wait for the shop’s word, and no more fit.
    }
    See the account: <code>balance</code>
refused-too-many-shops =
    { $max ->
        [one] You have { $max } shop, and no more fit.
       *[other] You have { $max } shops, and no more fit.
    }
    See where you are: <code>shops</code>
refused-too-many-tags = There are { $max } tags on this customer, and no more fit.
    Take one away: <code>tag Asha -vip</code>
refused-not-a-tag = A tag is one word that is no other list, not “{ $text }”.
    For example <code>tag Asha vip</code>
refused-nick-taken = { $nick } is somebody else’s name already, so { $name } was not called so.
    Choose another: <code>nick { $name } = didi</code>
refused-not-to-archive = { $amount } is open on the account of { $name }, so it cannot be put away.
    See it: <code>balance { $name }</code>
refused-not-to-archive-open = Something still waits on the account of { $name }, so it cannot be put away.
    See it: <code>customer { $name }</code>
refused-forget-owed = { $name } still owes { $amount }, so nothing can be erased yet.
    Once it is paid: <code>pay { $name } { $figure }</code>
refused-forget-credit = { $name } still has a credit of { $amount }, so nothing can be erased yet.
    Give it back first: <code>refund { $name } { $figure }</code>
refused-forget-plan = { $name } has a payment plan, so nothing can be erased yet.
    End it first: <code>plan { $name } cancel</code>
refused-forget-proposal = A payment plan with { $name } is still proposed, so nothing can be erased yet.
    End it first: <code>plan { $name } cancel</code>
refused-forget-claim = { $name } says that money was paid, and it waits for your answer, so nothing can be erased yet.
    Answer it first: <code>requests</code>
refused-forget-dispute = A dispute of { $name } waits for your decision, so nothing can be erased yet.
    Decide it first: <code>disputes</code>
refused-was-erased = That was about a customer whose data has been erased, and nothing can be recorded there any more.
    Whoever buys again is added anew: <code>add Asha Verma</code>
refused-new-name-missing =
    { $verb ->
        [nick] What else is { $name } called?
       *[rename] What is { $name } to be called?
    }
    { $verb ->
        [nick] For example <code>nick { $name } = didi</code>
       *[rename] For example <code>rename { $name } to { $name } Kumar</code>
    }
refused-too-many-notes =
    { $max ->
        [one] There is { $max } note on this customer, and no more fit.
       *[other] There are { $max } notes on this customer, and no more fit.
    }
    See them: <code>customer Asha</code>
refused-not-reachable = No chat of { $name } can be reached, so nothing was sent. Please call, or give a new invite.
    For example <code>invite Asha</code>
refused-shop-not-reachable = The shop cannot be reached here now, so nothing was sent. Please ask at the counter.
    You can look at your account meanwhile: <code>balance</code>
refused-too-many-messages =
    { $max ->
        [one] Only 1 message an hour can be sent, so this one was not. Please wait a little.
       *[other] Only { $max } messages an hour can be sent, so this one was not. Please wait a little.
    }
    Anything else works meanwhile: <code>balance</code>
refused-not-linked = { $name } is not linked to any chat.
    To link: <code>invite { $name }</code>
refused-nothing-to-void = { $name } has no entry that can be taken back.
    See the account: <code>balance { $name }</code>
refused-unknown-member = Nobody called “{ $name }” keeps this book.
    See who does: <code>staff</code>
refused-last-owner = The shop needs an owner, and there is only one.
    To invite another first: <code>staff invite owner</code>
refused-not-a-filter = I cannot list customers by “{ $text }”.
    All of them: <code>customers</code>
refused-did-not-work = That did not work, nothing was recorded.
    Please try again in a moment. See how it stands: <code>balance</code>

refused-total-differs = The items come to { $sum }, not to { $total }.
    Correct one of them, for example the total: <code>{ $sum }</code>
refused-customer-not-chosen = Choose the customer first: type the first letters of the name.
    A new one is added with <code>add Asha Verma</code>
refused-dispute-too-large = Only { $open } of #{ $entry } is open, so no more of it can be set aside.
    What is open: <code>balance</code>
refused-mention-elsewhere = I can write to somebody by a mention only on Slack. Here give { $name } the link.
    To get it: <code>invite { $name }</code>
refused-not-a-mention = I do not know who “@{ $text }” is. Type @ and pick the person from the list that Slack shows.
    For example: <code>invite { $name } @asha</code>
refused-person-linked = { $name } is linked to that person already.
    See it: <code>customer { $name }</code>
refused-person-asked = That person was asked already and has not answered yet.
    For a link to give her yourself: <code>invite { $name }</code>

## Forms and the home page

form-sale = New sale
form-dispute = Something is wrong
form-plan = Payment plan
form-invite = Link a customer
form-close = Close
form-send = Send
form-customer-placeholder = Type the first letters
form-items = Items
form-items-hint = Each on a line of its own or after a comma, with its price: 2 kg rice 120, oil 90
form-total = Total
form-total-hint = To check: it must be the sum of the items.
form-due = Due date
form-due-hint = From { $today } on. Empty: by the customer’s terms.
form-entry = Which entry?
form-words = What is wrong?
form-words-hint = In your own words; the shop gets to read it.
form-wrong-amount = How much of it is wrong?
form-wrong-amount-hint = Empty: all that is open of it. So much is set aside until the shop decides.
form-count = How many instalments?
form-count-hint = { $min } to { $max }
form-every = How often?
form-first = First date
form-first-hint = Empty: one period from today.
form-person = Who is it?
form-person-hint = She is asked in a direct message whether it is her. Nobody else can answer.
form-person-placeholder = Pick a person
form-failed = That did not work just now. Send it once more: nothing is recorded twice.
form-example-items = For example: 2 kg rice 120, oil 90
form-example-amount = For example: 120.50

home-title = Slatebook
home-new-sale = New sale
home-due = Due
home-customers = Customers
home-invite = Link a customer
home-plan = Payment plan
home-add = Add a customer
home-history = History
home-shops = Shops
home-help = Help
home-start = Start
aging = How late it is:
aging-line =
    { $bucket ->
        [current] { $amount } not late
        [over-90] { $amount } more than { $from } days late
       *[other] { $amount } { $from }–{ $to } days late
    }
waiting = What waits for a word:
waiting-nothing = Nothing waits for a word.
waiting-claims =
    { $count ->
        [one] 1 payment that a customer says she made.
       *[other] { $count } payments that customers say they made.
    }
waiting-disputes =
    { $count ->
        [one] 1 dispute.
       *[other] { $count } disputes.
    }
waiting-raises =
    { $count ->
        [one] 1 customer asks for a higher limit.
       *[other] { $count } customers ask for a higher limit.
    }
waiting-proposals =
    { $count ->
        [one] 1 payment plan a customer asks for.
       *[other] { $count } payment plans customers ask for.
    }
waiting-shown = The first { $shown }:
waiting-for-owner = The owner answers them.

## Help, one phone screen each

help-owner =
    <b>Every day</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code> or <code>balance</code> for all
    <code>due</code> or <code>due week</code>, <code>remind { $name }</code>, <code>remind overdue</code>
    <code>undo</code> – takes back your last entry
    <code>void { $name } #{ $entry }</code> – an older one
    Add <code>due friday</code> or <code>on yesterday</code> at the end.

    <b>Customers</b>
    <code>add { $new } +919812345678 limit 5000</code>
    <code>invite { $other }</code> for a link, <code>invite</code> for the counter
    <code>customers</code>, <code>customer { $other }</code>
    <code>limit { $other } 5000</code>, <code>note { $other } pays after the 5th</code>
    <code>plan { $other } 4 weekly</code>, <code>terms { $other } net 15</code>, <code>writeoff { $other } 300</code>
    <code>requests</code>, <code>disputes</code> – what waits for you; <code>review</code> – limits, <code>feedback</code>

    <b>The book</b>
    <code>report</code>, <code>statement { $other }</code>; <code>policy</code> – fees, reminders and the rest
    <code>verify</code>, <code>import</code>, <code>export</code>, <code>staff invite clerk</code>, <code>shops</code>, <code>cancel</code>
help-clerk =
    <b>Every day</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, <code>due</code>, <code>due week</code>
    <code>undo</code> – takes back your own last entry, while it is fresh
    Add <code>due friday</code> or <code>on yesterday</code> at the end.

    <b>Customers</b>
    <code>add { $new } +919812345678</code>
    <code>invite { $other }</code>, <code>customers</code>, <code>customer { $other }</code>
    <code>note { $other } pays after the 5th</code>

    What goes over a limit or beyond what is owed, the owner decides.
    Also: <code>statement { $name }</code>, <code>verify { $name }</code>, <code>shops</code>, <code>cancel</code>
help-customer =
    <b>Your account</b>
    <code>balance</code> – what is open
    <code>due</code> – what is due when
    <code>history</code> – everything written

    <b>Your word</b>
    <code>confirm all</code> or <code>confirm #{ $entry }</code> – it is right
    <code>wrong #{ $entry }</code> – something is not right
    <code>paid 500</code> – you have paid
    <code>raise 8000</code> – asks for a higher limit
    <code>promise friday</code>, <code>plan</code> – when you will pay

    <b>Your proof</b>
    <code>verify 7F3A-9C01</code> – checks a receipt code
    <code>statement</code> – your account on paper, for anybody
    Also: <code>points</code>, <code>redeem 100</code>, <code>mute</code> (fewer reminders), <code>shops</code>, <code>cancel</code>
help-stranger =
    I keep a shop’s credit book in the chat: who took what, who paid what, and both sides see the same.

    Your shop gave you a link or a code? Open it, or paste it here.
    You keep a shop? Write <code>start</code>, or all at once: <code>newshop Corner Store, INR</code>

# It follows the last line of the help, on the same line.
help-language = <code>language</code> – another language
help-own-words = You can also write: { $words }
own-word = <code>{ $own }</code> = <code>{ $verb }</code>

## Buttons, exactly these words

label-record = Record
label-undo = Undo
label-cancel = Cancel
label-add = Add
label-add-all = Add all
label-do-all = Do all
label-confirm = Confirm
label-not-right = Not right
label-amount = Amount
label-goods = Goods
label-not-mine = Not mine
label-other = Other…
label-void = Void
label-ask-owner = Ask the owner
label-correct = Correct…
label-stand-by = Stand by it
label-waive = Waive
label-received = Received
label-not-received = Not received
label-same = Same
label-another = Another
label-acknowledge = Acknowledge
label-allow-once = Allow once
label-keep-as-credit = Keep as credit
label-reply = Reply
label-sent = Sent
label-send = Send
label-send-all = Send all
label-one-by-one = One by one
label-bring-back = Bring back
label-more = More
label-pdf = PDF
label-csv = CSV
label-add-reason = Add a reason
label-yes-me = Yes, that's me
label-no = No
label-not-her = Not her
label-share = Share
label-whatsapp = WhatsApp
label-new-customer = New customer
label-no-limit = No limit
label-shop = Shop
label-customer = Customer
label-sale = Sale
label-payment = Payment
label-open-shop = Open a shop
label-i-have-paid = I have paid
label-agree = Agree
label-setting =
    { $setting ->
        [net] Due days
        [late-fee] Late fee
        [terms] Agreement
        [starter] New customers
        [hold] Hold
        [reminders] Reminders
        [hours] Hours
        [mode] Sending
        [pay-link] Pay link
        [promise] Promises
        [review] Reviews
        [points] Points
       *[plan] Plans
    }
label-month-day = On day { $day }
label-early = { $offer } net { $net }
label-days =
    { $days ->
        [0] Same day
        [one] { $days } day
       *[other] { $days } days
    }
label-never = Never
label-none = None
label-add-comment = Add a comment
label-points = 1 per { $per }, worth { $worth }
label-fee-once = { $amount } after { $days } days
label-fee-every = { $amount } after { $days }, { $again }
label-on-paper = On paper
label-in-chat = In the chat
label-reminders = { $days }
label-hours = { $hours }
label-rest = Rest on { $days }
label-no-rest = No rest day
label-mode-ask = Ask me
label-mode-auto = By themselves
label-link = { $link }
label-missed = { $missed } missed
label-apply = Apply
label-apply-all = Apply all
label-apply-name = Apply { $name }
label-redeem = Redeem
label-review = Review
label-history = History
label-photo = Photo
label-photos = Photos
label-photos-of =
    { $count ->
        [one] Photo #{ $entry }
       *[other] Photos #{ $entry }
    }
label-limit = Limit
label-remind = Remind
label-plan = Plan
label-hold = Hold
label-release = Release
label-invite = Invite
label-accept = Accept
label-decline = Decline
label-weekly = Weekly
label-two-weekly = Every two weeks
label-monthly = Monthly
label-tomorrow = Tomorrow
label-friday = Friday
label-in-a-week = In a week
label-pay-on = Pay on…
label-already-paid = Already paid
label-something-wrong = Something is wrong
label-ask-plan = Ask for a plan
label-sale-amount = Sale { $amount }
label-payment-amount = Payment { $amount }
label-add-name = Add { $name }
label-it-is = It is { $name }
label-void-entry = Void #{ $entry }
label-void-entry-of = Void #{ $entry } { $name }
label-ask-owner-entry = Ask the owner: #{ $entry }
label-ask-owner-entry-of = Ask the owner: #{ $entry } { $name }
label-seat = { $shop } ({ $role })

# The menu of commands that Telegram shows, and the one line for a group.
menu-start = Open a shop, or your account
menu-help = What you can write
menu-sale = A sale on credit
menu-pay = Money that came in
menu-balance-shop = Who owes what
menu-add = A new customer
menu-customers = The customers
menu-undo = Take back your last entry
menu-invite = A link for a customer
menu-balance-customer = What you owe
menu-history = Your entries
menu-paid = Say that you have paid
menu-confirm = Confirm an entry
menu-verify = Check the book
menu-shops = Your shops
group-line = I keep accounts in private: { $link }
elsewhere-line = Answered in our direct chat.
sure-title =
    { $gives ->
        [write-off] Write it off?
       *[void] Take it back?
    }
sure-text =
    { $gives ->
        [write-off] It is no longer owed then, and the customer is told.
       *[void] A counter-entry takes it back, and the customer is told.
    }
sure-yes =
    { $gives ->
        [write-off] Write off
       *[void] Void
    }
sure-no = No

## Notices: what the clock says

notice = { $shop }: { $what }
notice-item =
    { $when ->
        [ahead]
            { $days ->
                [one] { $amount } is due tomorrow, { $due } (#{ $entry }).
               *[other] { $amount } is due on { $due }, in { $days } days (#{ $entry }).
            }
        [today] { $amount } is due today, { $due } (#{ $entry }).
       *[late]
            { $days ->
                [one] { $amount } was due on { $due } (1 day ago), #{ $entry }.
               *[other] { $amount } was due on { $due } ({ $days } days ago), #{ $entry }.
            }
    }
notice-items =
    { $when ->
        [ahead]
            { $days ->
                [one] { $amount } falls due, the first of it tomorrow, { $due }:
               *[other] { $amount } falls due, the first of it on { $due }, in { $days } days:
            }
        [today] { $amount } is due today, { $due }:
       *[late]
            { $days ->
                [one] { $amount } is due, the oldest of it since { $due } (1 day):
               *[other] { $amount } is due, the oldest of it since { $due } ({ $days } days):
            }
    }
notice-line =
    { $kind ->
        [fee] #{ $entry } { $amount } late fee
       *[other]
            { $when ->
                [ahead] #{ $entry } { $amount }, due { $due }
                [today] #{ $entry } { $amount }, due today
               *[late]
                    { $days ->
                        [one] #{ $entry } { $amount }, due { $due } (1 day ago)
                       *[other] #{ $entry } { $amount }, due { $due } ({ $days } days ago)
                    }
            }
    }
notice-early = Paid by { $until } it is { $price }, the early discount taken off.
notice-tone =
    { $tone ->
        [friendly] This is only so that it does not surprise you.
        [due] Please pay today, or say when you will.
        [late] Please pay, or say when you will.
        [firm] Please pay this week, or say on which day you will.
       *[final] This has been open for long. Please pay now, or talk to us about how you can.
    }
notice-instalment =
    { $when ->
        [ahead]
            { $days ->
                [one] Instalment { $number } of { $of }, { $amount }, is due tomorrow, { $due }.
               *[other] Instalment { $number } of { $of }, { $amount }, is due on { $due }.
            }
        [today] Instalment { $number } of { $of }, { $amount }, is due today.
       *[late]
            { $days ->
                [one] Instalment { $number } of { $of }, { $amount }, was due on { $due } (1 day ago).
               *[other] Instalment { $number } of { $of }, { $amount }, was due on { $due } ({ $days } days ago).
            }
    }
notice-promise-today = You promised to pay by today, { $today }. { $amount } of it is still open.
notice-promise-broken = You promised { $amount } by { $until }, and it has not all arrived.
notice-plan-defaulted = The payment plan has ended because instalments were missed. What is open is due as it was before.
notice-confirm = Please look at #{ $entry } once more: is it right?
notice-confirm-several = Please look at { $entries } once more. <code>confirm all</code> if they are right, or for example <code>wrong #12</code>
notice-pay = Pay here:
sent-by-hand = { $name } was reminded by you today. It is on the record.
ask-reminders =
    { $customers ->
        [one] { $shop }: 1 customer is due a reminder today, about { $amount }. Shall it go out?
       *[other] { $shop }: { $customers } customers are due a reminder today, about { $amount }. Shall they go out?
    }
manual-notice = { $name } has no chat with the bot. This is what { $first } would hear today; pass it on and tap Sent:

## The owner's morning

digest = { $shop }, { $day }
digest-overdue =
    { $customers ->
        [one] Overdue: { $amount }, 1 customer.
       *[other] Overdue: { $amount }, { $customers } customers.
    }
digest-due-today =
    { $customers ->
        [one] Due today: { $amount }, 1 customer.
       *[other] Due today: { $amount }, { $customers } customers.
    }
owing-today = { $name } { $amount }, today
owing-late =
    { $days ->
        [one] { $name } { $amount }, 1 day late
       *[other] { $name } { $amount }, { $days } days late
    }
owing-muted = { $line }; muted
owing-ahead = { $name } { $amount }, due { $due }
digest-promise =
    { $state ->
        [broken] { $name } promised { $amount } and it did not all come.
       *[today] { $name } promised { $amount } for today.
    }
digest-missed = { $name } is { $amount } behind with the payment plan.
digest-claims =
    { $count ->
        [one] 1 customer says she has paid: answer Received or Not received under her message.
       *[other] { $count } customers say they have paid: answer Received or Not received under their messages.
    }
digest-disputes =
    { $count ->
        [one] 1 dispute waits for your word.
       *[other] { $count } disputes wait for your word.
    }
digest-proposals =
    { $count ->
        [one] 1 customer asks for a payment plan.
       *[other] { $count } customers ask for a payment plan.
    }
digest-raises =
    { $count ->
        [one] 1 customer asks for a higher limit: <code>requests</code>
       *[other] { $count } customers ask for a higher limit: <code>requests</code>
    }
digest-unconfirmed =
    { $count ->
        [one] 1 customer has not confirmed everything yet.
       *[other] { $count } customers have not confirmed everything yet.
    }
digest-not-agreed =
    { $more ->
        [yes] Not agreed to your terms as they are now: { $names } and others.
       *[no] Not agreed to your terms as they are now: { $names }.
    }
digest-without-chat =
    { $count ->
        [one] 1 customer has no chat to be reminded in; a text to pass on follows.
       *[other] { $count } customers have no chat to be reminded in; texts to pass on follow.
    }
digest-head = Book head <code>{ $head }</code>

## What is due, and reminders by hand

due-list =
    { $span ->
        [today] Due today, { $today }:
        [week] Due by { $until }:
        [overdue] Overdue on { $today }:
       *[by-today] Due by today, { $today }:
    }
due-list-none =
    { $span ->
        [today] Nothing is due today.
        [week] Nothing is due in the next 7 days.
        [overdue] Nothing is overdue.
       *[by-today] Nothing is due by today.
    }
due-next-week = What falls due next: <code>due week</code>
due-next-balance = One account: <code>balance { $name }</code>
due-next-remind = To remind one: <code>remind { $name }</code>
due-next-remind-overdue = To remind all who are late: <code>remind overdue</code>
reminder-queued = A reminder of { $amount } is on its way to { $name }.
reminder-queued-later = A reminder of { $amount } goes to { $name } on { $at }: outside your sending hours nothing is sent.
reminder-muted = { $name } muted reminders, so it names only what is late.
reminders-queued =
    { $count ->
        [0] Nobody was left to remind.
        [one] A reminder is on its way to 1 customer.
       *[other] Reminders are on their way to { $count } customers.
    }
reminders-queued-later =
    { $count ->
        [one] A reminder goes to 1 customer on { $at }: outside your sending hours nothing is sent.
       *[other] Reminders go to { $count } customers on { $at }: outside your sending hours nothing is sent.
    }
reminders-said-today =
    { $count ->
        [one] 1 has a reminder of that day already.
       *[other] { $count } have a reminder of that day already.
    }
reminders-without-chat =
    { $count ->
        [one] 1 has no chat. For a text to pass on: <code>remind { $name }</code>
       *[other] { $count } have no chat. For a text to pass on, one by one: <code>remind { $name }</code>
    }
reminders-more = There are others.
customer-muted-now = { $name } muted the reminders.
customer-unmuted-now = { $name } gets all reminders again.
customer-muted-still = What is late is still said, and every entry is.
reminders-muted = { $shop }: no more reminders before a thing is late.
reminders-muted-still = What still comes: every entry, payment and answer at once; reminders of what is late; a payment plan’s dates, the day you promised to pay, and a sale you have not confirmed.
reminders-muted-next = To have all reminders back: <code>unmute</code>
reminders-unmuted = { $shop }: all reminders come again, before the due date and on it too.
reminders-unmuted-next = To have fewer: <code>mute</code>
