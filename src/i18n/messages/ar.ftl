### Everything Slatebook says, in Arabic.
### credit book = دفتر الديون, shop = المحل, owner = صاحب المحل, clerk = الموظف, customer = الزبون, account = الحساب
### balance = الدين الحالي (what is owed; الرصيد alone would read as money one has), credit = رصيد زائد, on credit = على الحساب
### sale = بيع, payment = دفعة, entry = قيد, open = غير مدفوع, due = موعد الدفع (what is due = المستحق), overdue/late = متأخر, late fee = غرامة التأخير
### early discount = خصم الدفع المبكر, terms = شروط الدفع, limit = حد الدين, payment plan = خطة التقسيط, instalment = قسط, promise = وعد
### confirm = تأكيد, acknowledge = إقرار, dispute = اعتراض, stands = يبقى, void/take back = إبطال, undo = تراجع, cancel = إلغاء
### write-off = شطب, waive = إسقاط, hold = إيقاف مؤقت, block = حظر, release = سماح, refund = إرجاع, adjust = تصحيح
### receipt = إيصال, receipt code = رمز الإيصال, head/fingerprint = بصمة, statement = كشف الحساب, points = نقاط, redeem = استبدال
### reminder = تذكير, notice = تنبيه, invite = دعوة, link (a chat) = ربط, review = مراجعة, grade = تقدير, tag = علامة, put away = في الأرشيف
### A customer’s name is never the subject of a verb that shows a gender: the account, the words or the payment is.

## The balance, second line of every reply

balance = الدين الحالي { $balance }.
balance-of-limit = الدين الحالي { $balance } من حد { $limit }.
balance-with-disputed = الدين الحالي { $balance }، منه { $disputed } عليه اعتراض.
balance-with-disputed-of-limit = الدين الحالي { $balance }، منه { $disputed } عليه اعتراض؛ الحد { $limit }.
balance-beside-disputed = الدين الحالي { $balance }؛ وعلى { $disputed } اعتراض.
balance-in-credit = في الحساب رصيد زائد { $credit }.
balance-in-credit-beside-disputed = في الحساب رصيد زائد { $credit }؛ وعلى { $disputed } اعتراض.

## Parts of entries

goods-measured = { $quantity } { $unit } { $name }
goods-measured-unnamed = { $quantity } { $unit }
goods-counted = { $quantity } × { $name }
goods-counted-unnamed = عدد { $quantity }
goods-unnamed = بضاعة
goods-priced = { $goods } { $amount }
and-more = وغير ذلك: { $count }
dated = بتاريخ { $on }.
receipt = الإيصال <code>{ $code }</code>
entries-and-more = { $entries } وغيرها: { $count }

state-awaited =
    { $what ->
        [sale] لم يؤكَّد البيع بعد، أُرسل السؤال إلى { $name }
       *[payment] لا إقرار بالدفعة بعد، أُرسل السؤال إلى { $name }
    }
state-not-linked =
    { $what ->
        [sale] لم يؤكَّد البيع، حساب { $name } غير مربوط بعد
       *[payment] لا إقرار بالدفعة، حساب { $name } غير مربوط بعد
    }
state-not-reachable =
    { $what ->
        [sale] لم يؤكَّد البيع، لا يمكن الوصول إلى { $name } في المحادثة
       *[payment] لا إقرار بالدفعة، لا يمكن الوصول إلى { $name } في المحادثة
    }
state-disputed = عليه اعتراض من { $name }
state-confirmed =
    { $what ->
        [sale] مؤكَّد من { $by }، { $time }
       *[payment] تم الإقرار من { $by }، { $time }
    }
state-confirmed-by-you =
    { $what ->
        [sale] مؤكَّد منك، { $time }
       *[payment] تم الإقرار منك، { $time }
    }
time-and-date = { $time }، { $date }

due-in-future = موعد الدفع { $due }
due-today = موعده اليوم
due-overdue =
    { $days ->
        [zero] موعد الدفع { $due }، متأخر { $days } يوم
        [one] موعد الدفع { $due }، متأخر يومًا واحدًا
        [two] موعد الدفع { $due }، متأخر يومين
        [few] موعد الدفع { $due }، متأخر { $days } أيام
        [many] موعد الدفع { $due }، متأخر { $days } يومًا
       *[other] موعد الدفع { $due }، متأخر { $days } يوم
    }
due-in-plan = ضمن خطة التقسيط
due-of-fee = غرامة تأخير، { $due }
item = #{ $entry } { $amount }، { $due }
item-part = #{ $entry } باقٍ { $left } من { $amount }، { $due }
item-disputed = { $item }؛ على { $disputed } اعتراض
item-early = { $item }؛ { $price } عند الدفع حتى { $until }
early-ended = ذهب معه خصم الدفع المبكر على #{ $entry }: كان { $amount } لمن يدفع المال حتى { $until }.
owed-today = المطلوب اليوم { $owed }، بعد خصم الدفع المبكر.

history-entry = #{ $entry }، { $on }: { $what }
history-sale = { $amount } على الحساب
history-payment = دفعة { $amount }
history-raised = { $amount } زيادة على الدين
history-lowered = { $amount } نقص من الدين
history-refunded = إرجاع { $amount }
history-opening = دين سابق { $amount }
history-opening-credit = رصيد زائد سابق { $amount }
history-discount = { $amount } خصم دفع مبكر على #{ $item }
history-redeemed = نقاط مستبدلة: { $points }، { $amount }
history-write-off = شطب { $amount }
history-fee = { $amount } غرامة تأخير على #{ $item }
history-fee-waiver = إسقاط غرامة التأخير #{ $fee } بمبلغ { $amount }
history-void = إبطال #{ $voids } بمبلغ { $amount }
history-goods = { $what }، { $goods }
history-voided = { $what } (أُبطل)
history-photos =
    { $count ->
        [zero] { $what }؛ { $count } صورة
        [one] { $what }؛ صورة واحدة
        [two] { $what }؛ صورتان
        [few] { $what }؛ { $count } صور
        [many] { $what }؛ { $count } صورة
       *[other] { $what }؛ { $count } صورة
    }
history-state =
    { $state ->
        [confirmed] { $what }؛ مؤكَّد
        [awaited] { $what }؛ لم يؤكَّد بعد
        [not-linked] { $what }؛ غير مؤكَّد
       *[disputed] { $what }؛ عليه اعتراض
    }

## Sales

sale-recorded = #{ $entry } { $name }: { $amount } على الحساب، موعد الدفع { $due }.
sale-for-you = { $shop }: #{ $entry } { $amount } على الحساب، موعد الدفع { $due }.
sale-overridden =
    { $rule ->
        [hold] الحساب موقوف مؤقتًا، وسُمح بهذا البيع وحده.
       *[limit] فوق الحد، وسُمح بهذا البيع وحده.
    }
early-offer = خصم { $percent } عند الدفع حتى { $until }: { $price }.
early-discount = خصم الدفع المبكر { $amount } على #{ $entry }.
credit-used = دُفع منه { $amount } من الرصيد الزائد.
is-this-right = هل هذا صحيح؟
entries-confirmed = { $shop }: تم تأكيد { $entries }، شكرًا لك.

## Payments

payment-recorded = #{ $entry } { $name }: دفعة { $amount }.
fee-not-owed = غرامة التأخير #{ $fee } بمبلغ { $amount } جاءت بعد تاريخ هذه الدفعة: لم تكن واجبة.
payment-stands = لم يُضف شيء: هذا هو القيد #{ $entry } في حساب { $name }.
payment-for-you = { $shop }: #{ $entry } وصلنا { $amount }، شكرًا لك.
settled = تم سداد { $list }.
settled-whole = #{ $entry } ({ $amount })
settled-part = { $amount } من #{ $entry } (باقٍ { $left })
credit-kept = { $amount } حُفظ رصيدًا زائدًا.
method =
    { $method ->
        [cash] نقدًا
        [mpesa] M-Pesa
        [upi] UPI
        [bank] تحويل بنكي
        [card] بطاقة
       *[cheque] شيك
    }
paid-by = { $method }.
paid-by-with-reference = { $method }، { $reference }.
paid-for-entry = عن #{ $entry }.
paid-with-reference = المرجع { $reference }.

## Taking back

taken-back-sale = أُبطل البيع #{ $voids } بمبلغ { $amount }
taken-back-payment = أُبطلت الدفعة #{ $voids } بمبلغ { $amount }
taken-back-write-off = أُبطل الشطب #{ $voids } بمبلغ { $amount }
taken-back-discount = أُبطل #{ $voids }، وهو استبدال نقاط بمبلغ { $amount }
taken-back-adjustment = أُبطل #{ $voids } بمبلغ { $amount }
taken-along =
    { $what ->
        [discount] ومعه خصم الدفع المبكر #{ $entry } بمبلغ { $amount }.
        [write-off] ومعه الشطب #{ $entry } بمبلغ { $amount }.
        [points] ومعه استبدال النقاط #{ $entry } بمبلغ { $amount }.
       *[fee] ومعه غرامة التأخير #{ $entry } بمبلغ { $amount }.
    }
entry-voided = #{ $entry } { $name }: { $what }.
entry-taken-back = { $shop }: { $what }.
reason = السبب: { $reason }
reason-added = #{ $entry } { $name }: كُتب السبب.
undo-choices =
    { $why ->
        [not-your-entry] القيد #{ $entry } في حساب { $name } كتبه شخص آخر. هل نبطله مع ذلك؟
       *[too-late-to-undo] مضى على القيد #{ $entry } في حساب { $name } أكثر من يوم. هل نبطله مع ذلك؟
    }
undo-choices-clerk =
    { $why ->
        [not-your-entry] القيد #{ $entry } في حساب { $name } كتبه شخص آخر، فالقرار لصاحب المحل. هل نسأله؟
        [confirmed-meanwhile] وصل في هذه الأثناء تأكيد { $name } للقيد #{ $entry }، فالقرار لصاحب المحل. هل نسأله؟
       *[too-late-to-undo] مضى على القيد #{ $entry } في حساب { $name } أكثر من 10 دقائق، فالقرار لصاحب المحل. هل نسأله؟
    }
void-asked = طلب من { $by } لإبطال هذا القيد:
owner-asked = #{ $entry } { $name }: طُلب من صاحب المحل إبطاله.
owner-asked-next = وإلى أن يبطله يبقى كما هو.
undo-line = #{ $entry } { $name }، { $on }: { $what }
edited-stands = القيد #{ $entry } باقٍ كما كُتب.
edited-stands-why = تعديل الرسالة لا يغيّر شيئًا في حساب { $name }. لإبطال القيد اضغط «تراجع».

## Written off, given back, corrected

written-off = #{ $entry } { $name }: شُطب { $amount }.
debt-let-go = { $shop }: #{ $entry } سامحناك في { $amount }، لم يعد عليك.
adjusted =
    { $how ->
        [more] #{ $entry } { $name }: زاد الدين بمبلغ { $amount }.
        [less] #{ $entry } { $name }: نقص الدين بمبلغ { $amount }.
       *[refund] #{ $entry } { $name }: أُرجع { $amount }.
    }
balance-adjusted =
    { $how ->
        [more] { $shop }: #{ $entry } زاد دينك بمبلغ { $amount }.
        [less] { $shop }: #{ $entry } نقص دينك بمبلغ { $amount }.
       *[refund] { $shop }: #{ $entry } أُرجع إليك { $amount }.
    }
adjusted-due = موعد الدفع { $due }.
customer-terms-changed =
    { $how ->
        [same] { $name }: هذه هي الشروط أصلًا.
        [own] { $name }: شروط جديدة.
       *[shop] { $name }: عادت شروط المحل.
    }
customer-terms-asked = أُرسل إلى { $name } طلب الموافقة عليها.
ask-sum =
    { $verb ->
        [writeoff] كم تشطب من الدين الذي على { $name }؟ ويمكن أن تكتب السبب بعده: <code>300 moved away</code>
        [refund] كم تُرجع من الرصيد الزائد إلى { $name }؟
       *[adjust] بكم يتغير الدين الذي على { $name }؟ <code>+50</code> زيادة، و<code>-50</code> نقص؛ ويمكن أن تكتب السبب بعده.
    }
ask-terms = ما شروط الدفع في حساب { $name }؟ اكتب <code>net 15</code> أو <code>2/10 net 30</code> أو <code>due on the 5th</code>. الآن:
terms-own-back = للعودة إلى شروط المحل: <code>terms { $full } shop</code>
terms-as-shop = هذه شروط المحل.
terms-early =
    { $days ->
        [zero] خصم { $percent } على ما يُدفع في اليوم نفسه.
        [one] خصم { $percent } على ما يُدفع خلال يوم واحد.
        [two] خصم { $percent } على ما يُدفع خلال يومين.
        [few] خصم { $percent } على ما يُدفع خلال { $days } أيام.
        [many] خصم { $percent } على ما يُدفع خلال { $days } يومًا.
       *[other] خصم { $percent } على ما يُدفع خلال { $days } يوم.
    }
customer-terms-day = موعد دفع المبيعات يوم { $day } من كل شهر.
link-offer-terms-day = الشروط: ما تأخذه على الحساب موعد دفعه يوم { $day } من كل شهر.

## Credit stopped, and late fees let go

held = حساب { $name } موقوف مؤقتًا: لا بيع على الحساب.
held-next = ما زال بإمكانك السماح ببيع واحد. لإنهاء الإيقاف: <code>release { $full }</code>
blocked = حساب { $name } محظور: لا بيع على الحساب إطلاقًا.
blocked-next = لإنهاء الحظر: <code>release { $full }</code>
released = يمكن البيع على الحساب من جديد إلى { $name }.
no-credit = { $shop } لا يمكنه البيع لك على الحساب في الوقت الحالي.
no-credit-next = حسابك يبقى كما هو، ويمكنك الدفع كالعادة. إن كان هناك خطأ فتحدّث مع المحل من فضلك.
credit-again = { $shop } يمكنه البيع لك على الحساب من جديد.
on-hold = حساب { $name } موقوف مؤقتًا: { $why }.
on-hold-question = هل نبيع إلى { $name } بمبلغ { $total } على الحساب مع ذلك؟
hold-overdue =
    { $days ->
        [zero] القيد #{ $entry } متأخر { $days } يوم
        [one] القيد #{ $entry } متأخر يومًا واحدًا
        [two] القيد #{ $entry } متأخر يومين
        [few] القيد #{ $entry } متأخر { $days } أيام
        [many] القيد #{ $entry } متأخر { $days } يومًا
       *[other] القيد #{ $entry } متأخر { $days } يوم
    }
hold-member = هكذا قرر صاحب المحل في { $on }
hold-plan = لم يُلتزم بخطة التقسيط، منذ { $on }
hold-since = تأخر الدفع طويلًا، منذ { $on }
fee-waived = #{ $entry } { $name }: أُسقطت غرامة التأخير #{ $fee } بمبلغ { $amount }.
fee-let-go = { $shop }: أُسقطت غرامة التأخير #{ $fee } بمبلغ { $amount }، ليست عليك.

## Points

points =
    { $points ->
        [1] نقطة واحدة
        [2] نقطتان
        [zero] لا نقاط
        [one] { $points } نقطة
        [two] { $points } نقطة
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }
points-worth = { $points }، قيمتها { $worth }
my-points = { $shop }: نقاطك: { $points }.
points-none-given = { $shop } لا يمنح نقاطًا.
points-below-zero = أُبطلت نقاط كنت قد صرفتها. حين يصير عندك أكثر من صفر يمكنك الاستبدال من جديد.
points-below-zero-of = أُبطلت نقاط سبق صرفها.
points-off-now = المحل لا يمنح نقاطًا حاليًا، ولا يمكن استبدالها.
points-next = لخصمها مما عليك: <code>redeem { $count }</code>
points-of = نقاط { $name }: { $points }.
points-came-customer =
    { $how ->
        [earned] كسبت: { $points }، وعندك الآن: { $total }.
        [back] أُعيد إليك: { $points }، وعندك الآن: { $total }.
       *[less] سُحب منك: { $points }، وعندك الآن: { $total }.
    }
points-came-shop =
    { $how ->
        [earned] المكسب: { $points }، والمجموع: { $total }.
        [back] المُعاد: { $points }، والمجموع: { $total }.
       *[less] المسحوب: { $points }، والباقي: { $total }.
    }
points-redeemed = { $shop }: #{ $entry } استبدال النقاط: { $points }، فنقص ما عليك { $amount }.
points-redeemed-as-much = طلبت { $asked }؛ وما هو غير مدفوع لا يتسع لأكثر.
customer-redeemed = #{ $entry } { $name } استبدال النقاط: { $points }، فنقص الدين { $amount }.
points-left = النقاط الباقية: { $points }.
redeem-ends-early = تخصم { $points } مبلغ { $amount }، لكن خصم الدفع المبكر لا يُكسب إلا بدفع المال.
redeem-early-lost = ويذهب معه: خصم { $amount } على #{ $entry }، وهو لك إن دفعت حتى { $until }.
redeem-ends-early-next = ادفع حتى ذلك اليوم لتكسبه، ونقاطك تبقى لك. أو استبدلها الآن من دونه.
ask-redeem = كم نقطة؟ ما هو غير مدفوع يتسع إلى: { $points }، { $worth }.

## Feedback

feedback-ask = كيف كان تعاملك مع { $shop }؟ 1 سيئ، و5 جيد جدًا.
feedback-yours = أعطيت { $rating } من 5، شكرًا لك.
feedback-noted = وصل إلى { $shop } تقييمك { $rating } من 5، شكرًا لك.
ask-feedback-words = ماذا تحب أن تقول إلى { $shop }؟
feedback-none = لم يُسأل أحد بعد، أو لم يصل جواب. يُسأل الزبون حين يدفع كل ما عليه، ومرة كل 30 يومًا على الأكثر.
feedback-summary =
    { $count ->
        [zero] { $average } من 5، من { $count } إجابة:
        [one] { $average } من 5، من إجابة واحدة:
        [two] المتوسط { $average } من 5، من آخر إجابتين:
        [few] المتوسط { $average } من 5، من آخر { $count } إجابات:
        [many] المتوسط { $average } من 5، من آخر { $count } إجابة:
       *[other] المتوسط { $average } من 5، من آخر { $count } إجابة:
    }
feedback-of = { $name }: { $said }
feedback-rated = { $rating } من 5 في { $on }
feedback-said = { $rating } من 5 في { $on }، «{ $words }»

## How the shop sells and chases

policy = { $shop }، كيف يبيع على الحساب:
policy-changed = تم التغيير.
policy-same = هو كذلك أصلًا.
policy-before = قبل: { $sentence }
policy-now = الآن: { $sentence }
policy-earlier-sales = المبيعات السابقة تبقى على شروطها.
policy-asked = أُرسل إلى زبائنك المربوطين طلب الموافقة عليه.
policy-no-fee = لا غرامة تأخير.
terms-fee = غرامة التأخير: { $fee }.
fee-share = { $percent } من المبلغ غير المدفوع
fee-once =
    { $days ->
        [zero] { $amount }، مرة واحدة، بعد موعد الدفع، وأقصاها { $cap } من البيع
        [one] { $amount }، مرة واحدة، بعد موعد الدفع بيوم، وأقصاها { $cap } من البيع
        [two] { $amount }، مرة واحدة، بعد موعد الدفع بيومين، وأقصاها { $cap } من البيع
        [few] { $amount }، مرة واحدة، بعد { $days } أيام من موعد الدفع، وأقصاها { $cap } من البيع
        [many] { $amount }، مرة واحدة، بعد { $days } يومًا من موعد الدفع، وأقصاها { $cap } من البيع
       *[other] { $amount }، مرة واحدة، بعد { $days } يوم من موعد الدفع، وأقصاها { $cap } من البيع
    }
every-days =
    { $days ->
        [zero] كل { $days } يوم
        [one] كل يوم
        [two] كل يومين
        [few] كل { $days } أيام
        [many] كل { $days } يومًا
       *[other] كل { $days } يوم
    }
fee-every =
    { $days ->
        [zero] { $amount }، بعد موعد الدفع ثم تتكرر { $again }، وأقصى مجموعها { $cap } من البيع
        [one] { $amount }، بعد موعد الدفع بيوم ثم تتكرر { $again }، وأقصى مجموعها { $cap } من البيع
        [two] { $amount }، بعد موعد الدفع بيومين ثم تتكرر { $again }، وأقصى مجموعها { $cap } من البيع
        [few] { $amount }، بعد { $days } أيام من موعد الدفع ثم تتكرر { $again }، وأقصى مجموعها { $cap } من البيع
        [many] { $amount }، بعد { $days } يومًا من موعد الدفع ثم تتكرر { $again }، وأقصى مجموعها { $cap } من البيع
       *[other] { $amount }، بعد { $days } يوم من موعد الدفع ثم تتكرر { $again }، وأقصى مجموعها { $cap } من البيع
    }
policy-terms-paper = الزبائن وافقوا على الشروط على الورق.
policy-terms-chat = الزبائن يوافقون على الشروط في المحادثة.
policy-hold-never = التأخير وحده لا يوقف الحساب.
policy-hold =
    { $days ->
        [zero] يُوقف الحساب مؤقتًا عند أي تأخير (أكثر من { $days } يوم).
        [one] يُوقف الحساب مؤقتًا إذا زاد التأخير على يوم واحد.
        [two] يُوقف الحساب مؤقتًا إذا زاد التأخير على يومين.
        [few] يُوقف الحساب مؤقتًا إذا زاد التأخير على { $days } أيام.
        [many] يُوقف الحساب مؤقتًا إذا زاد التأخير على { $days } يومًا.
       *[other] يُوقف الحساب مؤقتًا إذا زاد التأخير على { $days } يوم.
    }
policy-reminders-none = لا تذكير.
policy-reminders = التذكير بالأيام نسبةً إلى موعد الدفع: { $days }.
policy-reminders-every = التذكير بالأيام نسبةً إلى موعد الدفع: { $days }، ثم { $again }.
policy-hours = تخرج التنبيهات في الساعات { $hours } كل يوم.
policy-hours-rest = تخرج التنبيهات في الساعات { $hours }، ما عدا { $days }.
policy-mode-auto = تخرج التنبيهات تلقائيًا.
policy-mode-ask = تنتظر التنبيهات إذنك.
policy-link-none = لا رابط للدفع.
policy-link = رابط الدفع: { $link }
policy-promise =
    { $days ->
        [zero] الوعد بالدفع يكون لليوم نفسه ({ $days } يوم).
        [one] الوعد بالدفع يكون إلى يوم واحد قادم على الأكثر.
        [two] الوعد بالدفع يكون إلى يومين قادمين على الأكثر.
        [few] الوعد بالدفع يكون إلى { $days } أيام قادمة على الأكثر.
        [many] الوعد بالدفع يكون إلى { $days } يومًا قادمًا على الأكثر.
       *[other] الوعد بالدفع يكون إلى { $days } يوم قادم على الأكثر.
    }
policy-plan =
    { $missed ->
        [zero] تنتهي خطة التقسيط عند فوات { $missed } قسط.
        [one] تنتهي خطة التقسيط إذا فات قسط واحد.
        [two] تنتهي خطة التقسيط إذا فات قسطان.
        [few] تنتهي خطة التقسيط إذا فاتت { $missed } أقساط.
        [many] تنتهي خطة التقسيط إذا فات { $missed } قسطًا.
       *[other] تنتهي خطة التقسيط إذا فات { $missed } قسط.
    }
policy-review-never = تُراجع الحدود حين تطلب ذلك.
policy-review =
    { $days ->
        [zero] تُراجع الحدود كل { $days } يوم.
        [one] تُراجع الحدود كل يوم.
        [two] تُراجع الحدود كل يومين.
        [few] تُراجع الحدود كل { $days } أيام.
        [many] تُراجع الحدود كل { $days } يومًا.
       *[other] تُراجع الحدود كل { $days } يوم.
    }
policy-no-points = لا نقاط على الدفع في الموعد.
policy-points = نقطة واحدة عن كل { $per } من بيع دُفع حتى موعده؛ والنقطة قيمتها { $worth }.
policy-points-from-now = يسري هذا على المبيعات من الآن؛ والمبيعات السابقة تكسب كما كانت. أما قيمة النقطة فتسري فورًا.
policy-example-points = لتغييره: <code>policy points 1 per 100 worth 1</code>
policy-example-net = لتغييره: <code>policy terms net 30</code> أو <code>policy terms 2/10 net 30</code> أو <code>policy terms due on the 5th</code>
policy-example-late-fee = لتغييره: <code>policy late-fee 2% after 7 days every 30 days cap 20%</code>
policy-example-terms = لتغييره: <code>policy terms on paper</code>
policy-example-starter = لتغييره: <code>policy starter 5000</code>
policy-example-hold = لتغييره: <code>policy hold 30 days</code>
policy-example-reminders = لتغييره: <code>policy reminders -3 0 3 7 every 30 days</code>
policy-example-hours = لتغييره: <code>policy hours 9-19 rest sun</code>
policy-example-mode = لتغييره: <code>policy mode ask</code>
policy-example-pay-link = لتغييره: <code>policy pay-link upi://pay?pa=shop@bank&am={"{"}amount{"}"}&tn={"{"}reference{"}"}</code>
policy-example-promise = لتغييره: <code>policy promise 14 days</code>
policy-example-review = لتغييره: <code>policy review every 30 days</code>
policy-example-plan = لتغييره: <code>policy plan 2 missed</code>
weekday =
    { $day ->
        [mon] الاثنين
        [tue] الثلاثاء
        [wed] الأربعاء
        [thu] الخميس
        [fri] الجمعة
        [sat] السبت
       *[sun] الأحد
    }
terms-offer = { $shop } لديه شروط جديدة.
terms-offer-earlier = ما اشتريته من قبل يبقى على شروطه. هل توافق؟
terms-agreed = { $shop }: وافقت على هذه الشروط، شكرًا لك.
customer-not-agreed = لم تصل بعد موافقة { $name } على الشروط.

## Disputes

dispute-raised = #{ $entry } { $name }: اعتراض على { $amount }.
dispute-reason =
    { $reason ->
        [amount] بحسب { $name }: المبلغ غير صحيح.
        [goods] بحسب { $name }: البضاعة غير صحيحة.
        [not-mine] بحسب { $name }: القيد يخص شخصًا آخر.
       *[other] بحسب { $name }: هناك شيء غير صحيح.
    }
dispute-words = كلمات { $name }: «{ $words }»
dispute-says = بحسب { $name }: المدفوع { $amount }.
dispute-frozen = وُضع { $amount } جانبًا إلى أن تقرر: لا تذكير بهذا المبلغ.
dispute-nothing-frozen = لم يوضع شيء جانبًا بسببه.
dispute-stood-by = #{ $entry } { $name }: يبقى كما كُتب.
customer-told = أُرسل الخبر إلى { $name }.
customer-not-told = لا يمكن إرسال الخبر إلى { $name } في المحادثة: أوصِل الخبر بنفسك من فضلك.
dispute-noted = { $shop }: #{ $entry } اعتراض على { $amount }.
dispute-noted-reason =
    { $reason ->
        [amount] قلت إن المبلغ غير صحيح.
        [goods] قلت إن البضاعة غير صحيحة.
        [not-mine] قلت إنه لا يخصك.
       *[other] قلت ما هو غير الصحيح.
    }
dispute-noted-says = قلت: المدفوع { $amount }.
dispute-shop-decides = وصل الخبر إلى { $shop } وسيأتيك الجواب هنا.
dispute-noted-frozen = وحتى ذلك الحين لا يطالبك أحد بمبلغ { $amount }.
dispute-stands = { $shop }: #{ $entry } { $amount } يبقى كما كُتب.
dispute-stands-asked = نظر المحل في الأمر وأبقى القيد. هل هو صحيح إذن؟
ask-correction = #{ $entry } { $name }: { $amount }. ما الصحيح؟
ask-correction-goods = اكتب البضاعة بأسعارها، أو المبلغ الصحيح وحده: <code>2 kg rice 110, oil 90</code>
ask-correction-amount = اكتب المبلغ الصحيح: <code>200</code>
corrected-debt = { $amount } على الحساب، موعد الدفع { $due }
corrected-payment = دفعة { $amount }
entry-corrected = #{ $entry } { $name }: { $now }، بدلًا من #{ $was } ({ $before }).
dispute-corrected = #{ $was } { $name }: صُحّح، وهو الآن #{ $now }.
correction-for-you = { $shop } صحّح #{ $was } ({ $before }). هو الآن #{ $entry }: { $now }.
correction-took-over = { $amount } منه مدفوع من قبل.
message-corrected = { $shop }: #{ $was } { $amount } صُحّح، وهو الآن #{ $now }.
dispute-stands-why = نظر المحل في الأمر وأبقى القيد. إن لم يكن هذا صحيحًا فتحدّث مع المحل من فضلك.

## Photos

photo-from-customer = صورة من { $name } إلى { $place }: { $what }.
photo-of-claim-from-customer = صورة من { $name } عن { $place }.
photo-from-shop = { $shop } أضاف صورة إلى { $place }: { $what }.
photo-of-claim-from-shop = { $shop } أضاف صورة عن { $place }.
photo-claim = دفعة { $amount } بتاريخ { $on }
photo-place = #{ $entry } { $whose }: { $what }.
photo-place-claim = { $whose }: دفعة { $amount } بتاريخ { $on }
photo-which = الصورة { $number } من { $count }، من { $from }، { $on }.
photo-which-own = الصورة { $number } من { $count }، منك، { $on }.
photo-words = «{ $words }»
photos-added =
    { $added ->
        [zero] { $whose }: أُضيفت إلى { $place } صور عددها { $count }.
        [one] { $whose }: أُضيفت صورة إلى { $place }.
        [two] { $whose }: أُضيفت صورتان إلى { $place }.
        [few] { $whose }: أُضيفت { $count } صور إلى { $place }.
        [many] { $whose }: أُضيفت { $count } صورة إلى { $place }.
       *[other] { $whose }: أُضيفت { $count } صورة إلى { $place }.
    }
photos-added-more =
    { $added ->
        [zero] { $whose }: أُضيفت { $added } صورة إلى { $place }، والمجموع { $count }.
        [one] { $whose }: أُضيفت صورة إلى { $place }، والمجموع { $count }.
        [two] { $whose }: أُضيفت صورتان إلى { $place }، والمجموع { $count }.
        [few] { $whose }: أُضيفت { $added } صور إلى { $place }، والمجموع { $count }.
        [many] { $whose }: أُضيفت { $added } صورة إلى { $place }، والمجموع { $count }.
       *[other] { $whose }: أُضيفت { $added } صورة إلى { $place }، والمجموع { $count }.
    }
photos-shop-told = { $shop } يراها أيضًا.
photos-customer-told = تظهر عند { $name } أيضًا.
photos-customer-not-told = لا يمكن عرضها على { $name } في المحادثة.
photos-held = أحفظ الصورة لذلك. أجب الآن عن السؤال السابق، أو اكتب <code>cancel</code>.
ask-photo-place = إلى أي قيد تنتمي هذه؟
ask-photo-place-shop = اضغط عليه، أو اكتب غيره: <code>Asha #12</code>
ask-photo-place-customer = اضغط عليه، أو اكتب رقم غيره: <code>#12</code>

## Messages

offer-message = هذا ليس أمرًا. هل أرسله إلى { $name }؟
offer-message-to-shop = هل أرسل هذا إلى { $shop }؟
quoted = «{ $text }»
ask-message = ماذا تريد أن تكتب إلى { $name }؟
ask-message-to-shop = ماذا تريد أن تكتب إلى { $shop }؟
message-from = رسالة من { $name }:
message-sent = أُرسلت إلى { $name }.
message-to-muted = التذكير متوقف عند { $name }، لكن ما تكتبه يصل.
message-passed-on = وصلت رسالتك إلى { $shop }، والجواب يأتيك هنا.

## Claims

claim-raised = بحسب { $name }: دُفع { $amount } بتاريخ { $on }.
claim-question = هل وصل المبلغ؟
claim-not-received = { $name }: لم يصل { $amount }.
claim-same = { $name }: { $amount } هو نفس المال الذي في #{ $payment }.
claim-same-unnumbered = { $name }: { $amount } مال سبق حسابه.
claim-noted = سألنا { $shop } عن مبلغ { $amount } الذي دفعته بتاريخ { $on }.
claim-noted-next = يُحسب حين يقول المحل إنه وصل. يأتيك الخبر هنا.
claim-refused = { $shop }: لم يصل { $amount }.
claim-refused-next = إن كان لديك رقم مرجع فأرسله مع المبلغ: <code>paid { $figure } QK12AB34</code>
claim-refused-same = { $shop }: { $amount } هو نفس المال الذي في #{ $payment }، وقد حُسب من قبل.
claim-refused-same-unnumbered = { $shop }: { $amount } حُسب من قبل.

## Plans

plan-rhythm =
    { $every ->
        [week] كل أسبوع
        [two-weeks] كل أسبوعين
       *[month] كل شهر
    }
plan-terms = { $total } على أقساط عددها { $count }، { $rhythm }:
plan-instalment = { $number }. { $amount } في { $due }
plan-instalment-state =
    { $state ->
        [paid] { $number }. { $amount } في { $due }: مدفوع
        [missed] { $number }. { $amount } في { $due }: فات موعده، باقٍ { $left }
       *[open] { $number }. { $amount } في { $due }: باقٍ { $left }
    }
plan-entries = عن { $entries }.
plan-replaces = وتحل محل الخطة الجارية الآن.
plan-offer = { $shop } يقترح خطة تقسيط:
plan-offer-counter = { $shop } يقترح خطة أخرى:
plan-offer-fresh = تغيّرت الأرقام منذ ذلك الحين، فلم يُقبل شيء. الخطة اليوم:
plan-request = طلب خطة تقسيط من { $name }:
plan-request-counter = اقتراح خطة أخرى من { $name }:
plan-sent-to-shop = أُرسل طلب هذه الخطة إلى { $shop }:
plan-sent-to-customer = اقتُرحت خطة على { $name }:
plan-until = يمكن قبولها حتى { $until }.
plan-waits-for-shop = يأتيك جواب المحل هنا، في { $until } على أبعد حد.
plan-waits-for-customer = تبدأ عند القبول من { $name }، في { $until } على أبعد حد.
plan-customer-not-told = لا محادثة بعد مع { $name }، فلم يُسأل أحد. أرسل الدعوة: <code>invite { $full }</code>
plan-agreement-title = خطة تقسيط بين { $shop } و { $customer }
plan-agreement-on = اتُّفق عليها في { $on }.
plan-agreement-sum = يُدفع من { $customer } إلى { $shop } مبلغ { $total } على أقساط عددها { $count }، { $rhythm }:
plan-agreement-entries = تسدد { $entries } من الحساب. ويمكن دائمًا الدفع قبل الموعد أو دفع أكثر مرة واحدة.
plan-agreement-rule = ما دامت الأقساط تُدفع فلا غرامة تأخير على هذه القيود. ويُعدّ القسط فائتًا إذا لم يُدفع بعد ثلاثة أيام من موعده.
plan-agreed = { $shop }: تم الاتفاق على الخطة.
plan-agreed-with = تم الاتفاق على الخطة مع { $name }.
plan-agreed-hash = بصمة هذا الاتفاق في الدفتر: <code>{ $hash }</code>
agreement-letters = لا يستطيع هذا الملف عرض كل الأحرف: علامة ? مكان حرف لا يُعرض. الاتفاق حرفًا بحرف هو النص الذي في المحادثة.
plan-file = { $shop }: الاتفاق في ملف.
plan-file-with = الاتفاق مع { $name } في ملف.
plan-declined-you = { $shop }: رفضت الخطة. لا يتغير شيء.
plan-declined-by-shop = { $shop } رفض الخطة. ما عليك يبقى في مواعيده.
plan-withdrawn-you = { $shop }: سُحبت الخطة التي طلبتها.
plan-withdrawn-by-shop = { $shop } سحب الخطة المقترحة. ما عليك يبقى في مواعيده.
plan-declined-with = رفضت خطة { $name }. لا يتغير شيء.
plan-declined-by = جاء رفض الخطة من { $name }.
plan-withdrawn-with = سُحبت الخطة المقترحة على { $name }.
plan-withdrawn-by = جاء سحب الخطة المقترحة من { $name }.
plan-other-customer = خطة أخرى: <code>plan 4 weekly</code>
plan-other-shop = خطة أخرى: <code>plan { $full } 4 weekly</code>
plan-completed = { $shop }: اكتملت الخطة، ودُفع { $total } كله. شكرًا لك.
plan-completed-by = اكتملت خطة { $name }، ودُفع { $total } كله.
plan-over = { $shop }: لم يبقَ من الخطة شيء للدفع، فانتهت.
plan-over-with = لم يبقَ من الخطة مع { $name } شيء للدفع، فانتهت.
plan-defaulted =
    { $missed ->
        [zero] { $shop }: انتهت الخطة لفوات أقساط، عددها { $missed }.
        [one] { $shop }: انتهت الخطة لفوات قسط واحد.
        [two] { $shop }: انتهت الخطة لفوات قسطين.
        [few] { $shop }: انتهت الخطة لفوات { $missed } أقساط.
        [many] { $shop }: انتهت الخطة لفوات { $missed } قسطًا.
       *[other] { $shop }: انتهت الخطة لفوات { $missed } قسط.
    }
plan-defaulted-by =
    { $missed ->
        [zero] انتهت الخطة مع { $name } لفوات أقساط، عددها { $missed }.
        [one] انتهت الخطة مع { $name } لفوات قسط واحد.
        [two] انتهت الخطة مع { $name } لفوات قسطين.
        [few] انتهت الخطة مع { $name } لفوات { $missed } أقساط.
        [many] انتهت الخطة مع { $name } لفوات { $missed } قسطًا.
       *[other] انتهت الخطة مع { $name } لفوات { $missed } قسط.
    }
plan-back = عادت قيودها إلى مواعيد دفعها الأصلية.
plan-cancelled = { $shop } أنهى الخطة.
plan-cancelled-with = انتهت الخطة مع { $name }.
plan-shown = { $shop }: خطتك، باقٍ { $left }.
plan-shown-with = الخطة مع { $name }: باقٍ { $left }.
plan-shown-change = لتغييرها: <code>plan 6 weekly</code>
plan-shown-change-with = لتغييرها: <code>plan { $full } 6 weekly</code>. لإنهائها: <code>plan { $full } cancel</code>
plan-none = { $shop }: لا توجد خطة.
plan-none-with = لا توجد خطة مع { $name }.
plan-none-next = لطلب خطة: <code>plan 4 weekly</code>
plan-none-next-with = لاقتراح خطة: <code>plan { $full } 4 weekly</code>، وكذلك <code>2 weeks</code> أو <code>monthly</code> و <code>from 1 dec</code>
agreed-plan =
    { $missed ->
        [0] الخطة: دُفع { $paid } من { $of }، القادم { $next } في { $due }، باقٍ { $left }.
       *[other] الخطة: دُفع { $paid } من { $of }، فات { $missed }، القادم { $next } في { $due }، باقٍ { $left }.
    }
agreed-plan-left = الخطة: دُفع { $paid } من { $of }، باقٍ { $left }.
agreed-promise = وعد بالدفع: { $amount } حتى { $until }.

## Promises

promise-made = وعد من { $name } بدفع { $amount } حتى { $until }.
promise-made-next = حتى ذلك الحين لا يخرج تذكير ولا تُحسب غرامة تأخير.
promise-noted = وصل إلى { $shop } أنك ستدفع { $amount } حتى { $until }.
promise-noted-next = حتى ذلك الحين لا يأتيك تذكير ولا تُحسب غرامة تأخير؛ وفي اليوم نفسه نذكّرك مرة واحدة.
promise-kept = { $shop }: وفيت بوعدك بدفع { $amount } حتى { $until }. شكرًا لك.
promise-kept-by = تم الوفاء بوعد { $name } بدفع { $amount } حتى { $until }.
promise-over = { $shop }: لم يبقَ شيء للدفع، فانتهى وعدك بدفع { $amount } حتى { $until }.
promise-over-by = لم يبقَ شيء للدفع، فانتهى وعد { $name } بدفع { $amount } حتى { $until }.
promise-broken = { $shop }: وعدت بدفع { $amount } حتى { $until }، ولم يصل المبلغ كله.
promise-broken-by = وعد { $name } بدفع { $amount } حتى { $until } لم يصل كله.
promise-received = وصل منه { $received }.
promise-broken-next = إن كنت قد دفعت: <code>paid { $figure }</code>. وإلا فقل متى ستدفع: <code>promise friday</code>

## Accounts

account-open =
    { $count ->
        [zero] { $name }: قيود غير مدفوعة: { $count }.
        [one] { $name }: قيد واحد غير مدفوع.
        [two] { $name }: قيدان غير مدفوعين.
        [few] { $name }: { $count } قيود غير مدفوعة.
        [many] { $name }: { $count } قيدًا غير مدفوع.
       *[other] { $name }: { $count } قيد غير مدفوع.
    }
account-clear = { $name }: كل شيء مدفوع.
my-account-open =
    { $count ->
        [zero] قيود غير مدفوعة: { $count }.
        [one] قيد واحد غير مدفوع.
        [two] قيدان غير مدفوعين.
        [few] { $count } قيود غير مدفوعة.
        [many] { $count } قيدًا غير مدفوع.
       *[other] { $count } قيد غير مدفوع.
    }
my-account-clear = كل شيء مدفوع.
account-not-linked = حساب { $name } غير مربوط بعد: <code>invite { $full }</code>
awaiting-you =
    { $count ->
        [zero] القيود التي تنتظر تأكيدك: { $count }، <code>confirm all</code>
        [one] قيد واحد ينتظر تأكيدك: <code>confirm all</code>
        [two] قيدان ينتظران تأكيدك: <code>confirm all</code>
        [few] { $count } قيود تنتظر تأكيدك: <code>confirm all</code>
        [many] { $count } قيدًا ينتظر تأكيدك: <code>confirm all</code>
       *[other] { $count } قيد ينتظر تأكيدك: <code>confirm all</code>
    }
shop-totals = مجموع الديون { $owed }. الزبائن الذين عليهم دين: { $owing } من { $customers }.
shop-totals-none = لا دين على أحد.
shop-totals-credit = { $credit } رصيد زائد محفوظ للزبائن.
my-accounts = حساباتك:
my-accounts-line = { $shop }: { $balance }
how-to-pay = ادفع إلى { $shop } كما تدفع دائمًا.
how-to-pay-next = ثم أخبرنا هنا، والمحل يؤكد الوصول: <code>paid { $figure }</code>
how-to-pay-nothing = { $shop }: ليس عليك شيء.
history = { $name }: القيود من #{ $first } إلى #{ $last }.
history-one = { $name }: القيد #{ $entry }.
history-none = { $name }: لم يُكتب شيء بعد.

## Customers

customer-name = { $name }
customer-phone = الهاتف { $phone }
customer-terms =
    { $days ->
        [zero] موعد الدفع في يوم البيع نفسه.
        [one] موعد الدفع بعد البيع بيوم واحد.
        [two] موعد الدفع بعد البيع بيومين.
        [few] موعد الدفع بعد { $days } أيام من البيع.
        [many] موعد الدفع بعد { $days } يومًا من البيع.
       *[other] موعد الدفع بعد { $days } يوم من البيع.
    }
customer-blocked = محظور منذ { $on }: لا بيع على الحساب إطلاقًا.
customer-linked-on = مربوط على { $channels }.
customer-not-linked = غير مربوط بعد: <code>invite { $name }</code>
customer-since =
    { $entries ->
        [zero] الحساب منذ { $since }، القيود { $entries }.
        [one] الحساب منذ { $since }، قيد واحد.
        [two] الحساب منذ { $since }، قيدان.
        [few] الحساب منذ { $since }، { $entries } قيود.
        [many] الحساب منذ { $since }، { $entries } قيدًا.
       *[other] الحساب منذ { $since }، { $entries } قيد.
    }
customer-unconfirmed = غير المؤكَّد منها: { $count }.
customer-muted = التذكير متوقف: لا تذكير قبل أن يتأخر شيء.
customer-points = النقاط: { $points }.
customer-feedback = التقييم: { $said }
customer-note = { $on }: { $text }
customers-page = الزبائن { $from }–{ $to } من { $total }:
customers-none = لا زبائن بعد. أضف الأول: <code>add Asha Verma</code>
customers-archived = في الأرشيف:
customers-archived-none = لا أحد في الأرشيف.
customers-tagged = بعلامة { $tag }:
nick-given = صار من أسماء { $name } أيضًا: { $nick }.
nick-gone = لم يعد هناك اسم آخر غير { $name }.
customer-renamed = { $before }: الاسم الآن { $name }.
tagged = { $name }: { $tags }.
tags-none = لم تعد هناك علامات على { $name }.
customer-archived = حساب { $name } الآن في الأرشيف: لا يظهر في أي قائمة، ولا يُعثر عليه إلا بالاسم كاملًا.
customer-archived-next = الدفتر يبقى كما هو. وأي بيع يعيد حساب { $name }.
customer-forgotten = مُحيت البيانات. الاسم في الدفتر الآن { $name }: مبالغ وتواريخ، ولا شيء يدل على صاحبها.
customer-forgotten-told = أُرسل الخبر إلى المحادثة التي كانت مربوطة، ولم تعد مربوطة.
customer-forgotten-chats = ما كُتب هنا من قبل يبقى في محادثتك أنت؛ ويمكنك حذفه هناك.
customer-back = عاد حساب { $name } إلى القوائم.
customer-put-away = في الأرشيف: لا يظهر في أي قائمة.
customer-nick = يُعرف أيضًا باسم { $nick }
customer-tags = العلامات: { $tags }
customers-filtered =
    { $filter ->
        [overdue] عليهم شيء متأخر:
        [hold] موقوفون مؤقتًا:
       *[blocked] محظورون:
    }
customers-filtered-none =
    { $filter ->
        [overdue] لا أحد عليه شيء متأخر.
        [hold] لا أحد موقوف مؤقتًا.
       *[blocked] لا أحد محظور.
    }
customer-owes = { $name } { $balance }
customer-in-credit = { $name } رصيد زائد { $credit }
customer-added = تمت إضافة { $name }.
customer-opening = #{ $entry } دين سابق { $amount }، موعد الدفع { $due }.
customers-added =
    { $count ->
        [zero] أُضيف من الزبائن: { $count }.
        [one] أُضيف زبون واحد.
        [two] أُضيف زبونان.
        [few] أُضيف { $count } زبائن.
        [many] أُضيف { $count } زبونًا.
       *[other] أُضيف { $count } زبون.
    }
customers-added-next = اربط كل واحد منهم: <code>invite { $name }</code>
limit-changed = { $name }: الحد الآن { $limit }.
limit-gone = { $name }: لم يعد هناك حد.
note-added = { $name }: كُتبت الملاحظة، «{ $text }».
note-added-private = لا يراها إلا أنت وموظفوك.

## Customers and what they owe, from a file

import-how = <b>انقل زبائنك وما عليهم من دفتر آخر</b>
    أرسل هنا ملف CSV، من جدول حسابات («Save as» ثم «CSV UTF-8») أو من التطبيق الذي كنت تستعمله.
import-how-columns = السطر الأول فيه أسماء الأعمدة. أعرف هذه، بأي ترتيب:
    <b>Name</b> – الاسم، وهو وحده الذي لا بد منه
    <b>Phone</b> – الهاتف
    <b>Balance</b> – ما على الزبون لك؛ وتحت الصفر رصيد زائد. ويصلح أيضًا عمودان مثل «You’ll get» و«You’ll give».
    <b>Due date</b> – موعد الدفع، مضى أو لم يأتِ؛ ومن دونه تُحسب شروطك المعتادة من اليوم
    <b>Limit</b> – الحد
    <b>Nickname</b> – اسم آخر تكتبه للزبون
    <b>Note</b> – ملاحظة لا يراها إلا أنت وموظفوك
import-how-example = مثلًا:
    <code>Name,Phone,Balance,Due date</code>
    <code>Asha,+919812345678,1250,2026-12-15</code>
import-how-next =
    { $max ->
        [zero] ترى كل شيء قبل أن يُسجَّل شيء. أقصى عدد للزبائن في الملف الواحد: { $max }.
        [one] ترى كل شيء قبل أن يُسجَّل شيء. أقصى عدد للزبائن في الملف الواحد: { $max }.
        [two] ترى كل شيء قبل أن يُسجَّل شيء. أقصى عدد للزبائن في الملف الواحد: { $max }.
        [few] ترى كل شيء قبل أن يُسجَّل شيء. في الملف الواحد { $max } زبائن على الأكثر.
        [many] ترى كل شيء قبل أن يُسجَّل شيء. في الملف الواحد { $max } زبونًا على الأكثر.
       *[other] ترى كل شيء قبل أن يُسجَّل شيء. في الملف الواحد { $max } زبون على الأكثر.
    }
ask-import-column =
    { $what ->
        [name] في أي عمود اسم الزبون؟
       *[amount] في أي عمود ما على الزبون؟
    }
ask-import-column-line = قرأت السطر { $line } على أنه أسماء الأعمدة.
import-problems =
    { $count ->
        [zero] الأسطر التي لا تُقبل كما هي: { $count }، فلم يُسجَّل شيء:
        [one] سطر واحد لا يُقبل كما هو، فلم يُسجَّل شيء:
        [two] سطران لا يُقبلان كما هما، فلم يُسجَّل شيء:
        [few] { $count } أسطر لا تُقبل كما هي، فلم يُسجَّل شيء:
        [many] { $count } سطرًا لا تُقبل كما هي، فلم يُسجَّل شيء:
       *[other] { $count } سطر لا تُقبل كما هي، فلم يُسجَّل شيء:
    }
import-problem = السطر { $line } – { $problem }
import-problem-named = السطر { $line }، { $name } – { $problem }
import-problems-next = صحّح الملف وأرسله من جديد.
file-words = الكلمات المرفقة بالملف لم يُنفَّذ منها شيء.
    إن كانت أمرًا فأرسلها من دون الملف: <code>{ $words }</code>
preview-import =
    { $count ->
        [zero] هل أضيف الزبائن الجدد من هذا الملف، وعددهم { $count }؟
        [one] هل أضيف زبونًا جديدًا واحدًا من هذا الملف؟
        [two] هل أضيف زبونين جديدين من هذا الملف؟
        [few] هل أضيف { $count } زبائن جدد من هذا الملف؟
        [many] هل أضيف { $count } زبونًا جديدًا من هذا الملف؟
       *[other] هل أضيف { $count } زبون جديد من هذا الملف؟
    }
preview-import-none = هل آخذ هذا الملف؟ ليس فيه زبون جديد.
preview-import-opened =
    { $count ->
        [zero] زبائن عندك من قبل يُكتب لهم دين أو حد: { $count }؛ ويبقى ما سوى ذلك كما هو.
        [one] زبون واحد عندك من قبل يُكتب له دين أو حد؛ ويبقى ما سوى ذلك كما هو.
        [two] زبونان عندك من قبل يُكتب لهما دين أو حد؛ ويبقى ما سوى ذلك كما هو.
        [few] { $count } زبائن عندك من قبل يُكتب لهم دين أو حد؛ ويبقى ما سوى ذلك كما هو.
        [many] { $count } زبونًا عندك من قبل يُكتب لهم دين أو حد؛ ويبقى ما سوى ذلك كما هو.
       *[other] { $count } زبون عندك من قبل يُكتب لهم دين أو حد؛ ويبقى ما سوى ذلك كما هو.
    }
import-owed = لك على الزبائن: { $amount }
import-credit = رصيد زائد: { $amount }
preview-import-ignored = لم يؤخذ: { $columns }
preview-customer-credit = { $line }، رصيد زائد { $amount }
preview-customer-due = { $line }، موعد الدفع { $due }
preview-customer-nick = { $line }، يُعرف أيضًا باسم { $nick }
preview-customer-note = { $line }، ملاحظة «{ $note }»
customers-imported =
    { $count ->
        [zero] أُضيف من الملف من الزبائن: { $count }.
        [one] أُضيف زبون واحد من الملف.
        [two] أُضيف زبونان من الملف.
        [few] أُضيف { $count } زبائن من الملف.
        [many] أُضيف { $count } زبونًا من الملف.
       *[other] أُضيف { $count } زبون من الملف.
    }
customers-imported-opened =
    { $count ->
        [zero] زبائن كانوا عندك وكُتب لهم دين أو حد: { $count }.
        [one] زبون واحد كان عندك كُتب له دين أو حد.
        [two] زبونان كانا عندك كُتب لهما دين أو حد.
        [few] { $count } زبائن كانوا عندك كُتب لهم دين أو حد.
        [many] { $count } زبونًا كانوا عندك كُتب لهم دين أو حد.
       *[other] { $count } زبون كانوا عندك كُتب لهم دين أو حد.
    }
customers-imported-next = لم يُبلَّغ أحد. لربط كل زبون: <code>invite { $name }</code>؛ القائمة: <code>customers</code>

## How creditworthy somebody is

grade = التقدير { $grade }، الدرجة { $score } من 100: { $why }.
grade-new =
    { $settled ->
        [zero] لا تقدير بعد: لم يُسدَّد أي بيع بالكامل حتى الآن.
        [one] لا تقدير بعد: سُدّد بيع واحد، وهذا لا يكفي للحكم.
        [two] لا تقدير بعد: سُدّد بيعان، وهذا لا يكفي للحكم.
        [few] لا تقدير بعد: سُدّدت { $settled } مبيعات، وهذا لا يكفي للحكم.
        [many] لا تقدير بعد: سُدّد { $settled } بيعًا، وهذا لا يكفي للحكم.
       *[other] لا تقدير بعد: سُدّد { $settled } بيع، وهذا لا يكفي للحكم.
    }
reason-paid =
    { $days ->
        [zero] دُفع في الموعد { $onTime } من { $judged }
        [one] دُفع في الموعد { $onTime } من { $judged }، ومتوسط التأخير يوم واحد
        [two] دُفع في الموعد { $onTime } من { $judged }، ومتوسط التأخير يومان
        [few] دُفع في الموعد { $onTime } من { $judged }، ومتوسط التأخير { $days } أيام
        [many] دُفع في الموعد { $onTime } من { $judged }، ومتوسط التأخير { $days } يومًا
       *[other] دُفع في الموعد { $onTime } من { $judged }، ومتوسط التأخير { $days } يوم
    }
reason-unpaid = المتأخر الآن: { $count }
reason-promises = وعود لم تُوفَ: { $count }
reason-instalments = أقساط فائتة: { $count }
reason-disputes = اعتراضات لم تثبت: { $count }
reason-used = المستعمل من الحد { $used }%
reason-since = الشراء على الحساب منذ { $on }
limit-suggested = الدفعات السابقة تشير إلى حد مناسب قدره { $limit }.
customer-raise = طُلب حد { $asked }: <code>requests</code>
review = بحسب ما دُفع، يمكن أن تتغير هذه الحدود:
review-rest = ويمكن أن تتغير هذه أيضًا:
review-none = لا حد يحتاج إلى تغيير: لا تشير دفعات أي زبون إلى حد آخر.
review-none-so-far = لا أحد هنا يحتاج إلى حد آخر. ما زال هناك زبائن للنظر فيهم.
review-line = <b>{ $name }</b>: { $current } ← { $suggested }
review-line-none = <b>{ $name }</b>: بلا حد ← { $suggested }
review-due =
    { $count ->
        [zero] { $shop }: حان وقت النظر في الحدود. بحسب ما دُفع، عدد ما يمكن أن يتغير { $count }:
        [one] { $shop }: حان وقت النظر في الحدود. بحسب ما دُفع، يمكن أن يتغير هذا الحد:
        [two] { $shop }: حان وقت النظر في الحدود. بحسب ما دُفع، يمكن أن يتغير حدّان:
        [few] { $shop }: حان وقت النظر في الحدود. بحسب ما دُفع، يمكن أن تتغير { $count } حدود:
        [many] { $shop }: حان وقت النظر في الحدود. بحسب ما دُفع، يمكن أن يتغير { $count } حدًّا:
       *[other] { $shop }: حان وقت النظر في الحدود. بحسب ما دُفع، يمكن أن يتغير { $count } حد:
    }
review-due-none = { $shop }: حان وقت النظر في الحدود. لا تشير دفعات أي زبون إلى حد آخر.
review-unread = استُثني حساب { $name }: لا يمكن قراءته. أين الخلل: <code>verify { $name }</code>
review-unread-more =
    { $count ->
        [zero] الحسابات الأخرى المستثناة للسبب نفسه: { $count }. افحص الكل: <code>verify</code>
        [one] استُثني حساب آخر للسبب نفسه. افحص الكل: <code>verify</code>
        [two] استُثني حسابان آخران للسبب نفسه. افحص الكل: <code>verify</code>
        [few] استُثنيت { $count } حسابات أخرى للسبب نفسه. افحص الكل: <code>verify</code>
        [many] استُثني { $count } حسابًا آخر للسبب نفسه. افحص الكل: <code>verify</code>
       *[other] استُثني { $count } حساب آخر للسبب نفسه. افحص الكل: <code>verify</code>
    }
review-due-next = لا يتغير شيء حتى تأمر بذلك.
raise-asked = طلب حد { $asked } من { $name } ({ $on }).
raise-question = «تطبيق» يعطي { $asked }. لمبلغ آخر اضغط «غير ذلك…».
raise-declined-with = { $name }: بقي الحد كما كان؛ والمطلوب كان { $asked }.
raise-noted = أُرسل إلى { $shop } طلب حد { $asked }.
raise-noted-next = يأتيك الجواب هنا.
raise-given = { $shop }: حدّك الآن { $limit }.
raise-given-other = { $shop }: حدّك الآن { $limit }. كنت قد طلبت { $asked }.
raise-given-all = { $shop }: لم يعد عليك حد.
raise-declined = { $shop } لا يمكنه إعطاؤك حد { $asked } في الوقت الحالي. حدّك يبقى كما هو.
decisions =
    { $what ->
        [disputes] { $count ->
            [zero] الاعتراضات التي تنتظر قرارك: { $count }
            [one] اعتراض واحد ينتظر قرارك:
            [two] اعتراضان ينتظران قرارك:
            [few] { $count } اعتراضات تنتظر قرارك:
            [many] { $count } اعتراضًا ينتظر قرارك:
           *[other] { $count } اعتراض ينتظر قرارك:
        }
       *[requests] { $count ->
            [zero] الطلبات التي تنتظر جوابك: { $count }
            [one] طلب واحد ينتظر جوابك:
            [two] طلبان ينتظران جوابك:
            [few] { $count } طلبات تنتظر جوابك:
            [many] { $count } طلبًا ينتظر جوابك:
           *[other] { $count } طلب ينتظر جوابك:
        }
    }
decisions-page =
    { $what ->
        [disputes] الاعتراضات { $from }–{ $to } من { $count }:
       *[requests] الطلبات { $from }–{ $to } من { $count }:
    }
decisions-none =
    { $what ->
        [disputes] لا اعتراض ينتظر قرارك.
       *[requests] لا طلب ينتظر جوابك.
    }

## Invites and links

invite = دعوة إلى { $name }:
invite-give = سلّم هذا إلى { $name } لرؤية الحساب وتأكيده:
invite-code = الرمز: <code>{ $code }</code>
invite-expires = لشخص واحد، حتى { $date }.
invite-share = حسابك مع { $shop } هنا، لتراه وتؤكده في أي وقت.
invite-hello-link = مرحبًا { $name }، حسابك مع { $shop } هنا، لتراه وتؤكده في أي وقت: { $link }
invite-hello-code = مرحبًا { $name }، حسابك مع { $shop } محفوظ في محادثة. رمزك للدخول: { $code }
counter-invite = { $shop } عند الصندوق: دع الزبائن يمسحون هذا بالهاتف.
counter-invite-code = { $shop } عند الصندوق: دع الزبائن يلصقون هذا الرمز في محادثتهم.
counter-invite-next = يكتبون اسمهم، وأنت تقول من هم.
counter-share = حسابك مع { $shop }، لتراه وتؤكده في أي وقت.
channel =
    { $channel ->
        [telegram] Telegram
        [slack] Slack
       *[web] محادثة الويب
    }
counter-request = سؤال عند الصندوق من «{ $name }» ({ $channel }): من هذا؟
guest-admitted = صار الحساب ظاهرًا عند { $name }، وأُرسل السؤال: هل هو حسابك؟
guest-declined = أُرسل إلى «{ $name }» أن السؤال عند الصندوق.
counter-waiting = سألنا { $shop } من يكون «{ $name }».
counter-waiting-next = يأتيك الخبر هنا.
counter-declined = لم يعرف { $shop } من أنت. اطلب عند الصندوق رابطًا خاصًا بك من فضلك.
person-invited = { $name }: أرسلت السؤال على { $channel }: هل هذا أنت؟
person-invited-until = يأتيك الخبر فور الجواب بنعم. الدعوة صالحة حتى { $until }.
customer-linked = { $name }: تم الربط من { $by } ({ $channel }).
customer-linked-next = صار الحساب ظاهرًا عند { $name }، وما تكتبه يُطلب تأكيده.
customer-unlinked = حساب { $name } لم يعد مربوطًا.
customer-unlinked-next = الحساب يبقى كما هو. رابط جديد: <code>invite { $name }</code>
link-declined = { $name }: فتح الدعوة على { $channel } شخص أجاب «لا».
link-declined-next = ذلك الرابط استُعمل. رابط جديد: <code>invite { $name }</code>
unreachable = لا يمكن الوصول إلى { $name } على { $channel }.
unreachable-next = الجديد يجب إبلاغه بنفسك. رابط جديد: <code>invite { $name }</code>
undelivered-answer = لم يصل جواب إلى { $name } على { $channel }: أبلغ بنفسك ما طُلب من فضلك.
undelivered-record = لم يصل إلى { $name } على { $channel } ما كُتب في الدفتر: أبلغ ذلك بنفسك من فضلك.
undelivered-notice = لم يصل تنبيه إلى { $name } على { $channel }: ذكّر بنفسك من فضلك.
link-offer = { $shop } لديه حساب باسم { $name }.
link-offer-terms =
    { $days ->
        [zero] الشروط: ما تأخذه على الحساب موعد دفعه في اليوم نفسه.
        [one] الشروط: ما تأخذه على الحساب موعد دفعه بعد يوم واحد.
        [two] الشروط: ما تأخذه على الحساب موعد دفعه بعد يومين.
        [few] الشروط: ما تأخذه على الحساب موعد دفعه بعد { $days } أيام.
        [many] الشروط: ما تأخذه على الحساب موعد دفعه بعد { $days } يومًا.
       *[other] الشروط: ما تأخذه على الحساب موعد دفعه بعد { $days } يوم.
    }
link-offer-changed = تغيّرت الشروط منذ أن سُئلت، فنسألك من جديد.
link-offer-question = هل هذا أنت؟ جوابك بنعم قبول لهذه الشروط.
linked = أهلًا بك { $name }: هذا حسابك مع { $shop }.
linked-next = في أي وقت: <code>balance</code> و <code>history</code>، و <code>paid 500</code> حين تدفع.
link-not-me = شكرًا على إخبارنا. لم يُربط شيء، وهذا الرابط لم يعد صالحًا.
link-not-me-next = إن كنت تشتري هناك على الحساب فاطلب من المحل رابطًا خاصًا بك.
was-unlinked = { $shop } أنهى الربط بهذه المحادثة. إن كان ذلك خطأ فاطلب من المحل رابطًا جديدًا.
was-unlinked-unnamed = أحد المحلات أنهى ربطه بهذه المحادثة. إن كان ذلك خطأ فاطلب منه رابطًا جديدًا.
you-were-forgotten = { $shop } محا ما كان يحفظه عنك، ولم تعد هذه المحادثة مربوطة به.
you-were-forgotten-next = ما كُتب هنا من قبل يبقى في محادثتك أنت؛ ويمكنك حذفه هنا.

## Shops, seats and staff

role =
    { $role ->
        [owner] صاحب المحل
        [clerk] موظف
       *[customer] زبون
    }
shop-opened = تم فتح { $shop }: المبالغ بعملة { $currency }، والتوقيت { $zone }.
shop-opened-limit = يمكن أن يصل دين الزبون الجديد إلى { $limit }.
shop-opened-no-limit = دين الزبون الجديد بلا حد.
shop-opened-dates = { $typed } يُقرأ { $date }.
shop-opened-tip-add = 1. أضف زبونًا: <code>add Asha Verma limit 5000</code>
shop-opened-tip-sale = 2. سجّل بيعًا: <code>sale Asha 2 kg rice 120, oil 90</code>
shop-opened-tip-pay = 3. سجّل دفعة: <code>pay Asha 500</code>
staff-invite =
    { $role ->
        [owner] دعوة إلى صاحب ثانٍ في { $shop }:
       *[clerk] دعوة إلى موظف في { $shop }:
    }
staff-share = أنت مدعو للمساعدة في دفتر { $shop }.
staff-joined = تم انضمام { $name }، بصفة { $role }.
staff-removed = انتهى عمل { $name } في هذا الدفتر بصفة { $role }.
seat-lost = لم تعد تعمل في دفتر { $shop }.
seat-lost-next = المحلات الأخرى التي أنت فيها: <code>shops</code>
staff = من يعمل في هذا الدفتر:
staff-line = { $name }، { $role }
staff-next = واحد آخر: <code>staff invite clerk</code>
staff-welcome =
    { $role ->
        [owner] أهلًا بك في { $shop }: أنت الآن من أصحابه.
       *[clerk] أهلًا بك في { $shop }: أنت الآن موظف فيه.
    }
staff-welcome-next = ما يمكنك فعله: <code>help</code>
seats = المحلات التي أنت فيها:
seats-line = { $shop }، { $role }
seats-line-active = { $shop }، { $role } (الآن)
seat-taken = أنت الآن في { $shop }، بصفة { $role }.
export =
    { $customers ->
        [zero] هذا هو الدفتر، وعدد زبائنه { $customers }.
        [one] هذا هو الدفتر، وفيه زبون واحد.
        [two] هذا هو الدفتر، وفيه زبونان.
        [few] هذا هو الدفتر، وفيه { $customers } زبائن.
        [many] هذا هو الدفتر، وفيه { $customers } زبونًا.
       *[other] هذا هو الدفتر، وفيه { $customers } زبون.
    }
export-jsonl = كل حدث في سطر، مع بصماته كلها: يستطيع أي أحد التحقق منه.
export-csv = كل قيد في سطر، لأي جدول حسابات.
export-hledger = دفتر يومية بالقيد المزدوج: <code>hledger -f</code> ثم اسم الملف يعرض الديون نفسها.

## Reports

report = محلك في { $month }.
report-so-far = محلك في { $month }، حتى { $today }.
report-sold = البيع على الحساب: { $sold }.
report-collected = المحصَّل: { $collected }.
report-then = الديون في آخر الشهر: { $owed }.
report-today = اليوم، { $today }:
report-most = أصحاب أكبر الديون:
report-debtor = { $name }: { $balance }
report-debtor-late = { $name }: { $balance }، منه { $late } متأخر

## The report’s picture

picture-today = الديون اليوم، { $today }
picture-owing = الزبائن الذين عليهم دين: { $owing } من { $customers }
picture-collected = المحصَّل
picture-sold = البيع على الحساب
picture-aging = مقدار التأخير
picture-bucket =
    { $bucket ->
        [current] غير متأخر
        [over-90] أكثر من { $from } يومًا
       *[other] من { $from } إلى { $to } يومًا
    }
picture-debtors = أصحاب أكبر الديون
picture-late = { $late } متأخر

## Statements

statement = كشف حساب { $name }، { $period }.
statement-mine = كشف حسابك مع { $shop }، { $period }.
statement-period = من { $from } إلى { $to }
statement-until = من أول قيد إلى { $to }
statement-none = لم يُكتب شيء في هذه المدة.
statement-page = القيود من { $first } إلى { $last }، والمجموع { $count }:
statement-before = قبل ذلك: { $balance }.
statement-owed = الدين { $balance }
statement-credit = رصيد زائد { $credit }
statement-line = { $line }؛ { $detail }
statement-settled = مدفوع كله
statement-due = موعد الدفع { $due }
statement-left = باقٍ { $left }، موعد الدفع { $due }
statement-disputed = على { $amount } اعتراض
statement-recorded = كُتب في { $on }
statement-voided-by = القيد المقابل #{ $entry }
statement-code = <code>{ $code }</code>
statement-closing = في آخر { $on }: { $balance }.
statement-head = فُحص الآن ولم يتغير، حتى الحدث { $seq }: <code>{ $hash }</code>
statement-check = يمكن لكل من الطرفين التحقق من قيد برمزه: <code>verify { $code }</code>
statement-file-entries =
    { $entries ->
        [zero] القيود { $entries }، مع رمز الإيصال والبصمة الكاملة.
        [one] قيد واحد، مع رمز إيصاله وبصمته الكاملة.
        [two] قيدان، كل منهما مع رمز إيصاله وبصمته الكاملة.
        [few] { $entries } قيود، كل منها مع رمز إيصاله وبصمته الكاملة.
        [many] { $entries } قيدًا، كل منها مع رمز إيصاله وبصمته الكاملة.
       *[other] { $entries } قيد، كل منها مع رمز إيصاله وبصمته الكاملة.
    }
statement-file-pdf = للطباعة، أو لمن يحتاج إلى إثبات.
statement-file-csv = كل قيد في سطر، لأي جدول حسابات.

## The statement on paper

paper-title = كشف حساب
paper-customer = الزبون
paper-period = المدة
paper-made = تاريخ الإصدار
paper-opening = المرحَّل
paper-added = المضاف
paper-taken-off = المخصوم
paper-closing = الدين في الآخر
paper-today = الدين في { $on }: { $balance }
paper-disputed = ما اعترض عليه الزبون، وهو من الدين: { $amount }
paper-number = رقم
paper-date = التاريخ
paper-what = البيان
paper-due = الموعد
paper-amount = المبلغ
paper-balance = الدين
paper-left = باقٍ { $left }، الموعد { $due }
paper-kind =
    { $kind ->
        [sale] بيع على الحساب
        [payment] دفعة
        [fee] غرامة تأخير على #{ $of }
        [fee-waiver] إسقاط غرامة التأخير #{ $of }
        [void] إبطال #{ $of }
        [discount] خصم دفع مبكر على #{ $of }
        [redeemed] استبدال نقاط
        [write-off] شطب
        [opening] دين سابق
        [refund] إرجاع رصيد زائد
       *[correction] تصحيح
    }
paper-what-of = { $kind }: { $words }
paper-recorded = كُتب { $at } بيد { $by }
paper-recorded-later = كُتب لاحقًا، { $at } بيد { $by }
paper-confirmed = مؤكَّد من الزبون في المحادثة، { $at }
paper-unconfirmed =
    { $why ->
        [awaited] غير مؤكَّد: سُئل الزبون في المحادثة ولم يجب
       *[not-linked] غير مؤكَّد: لم تكن للزبون محادثة مع المحل
    }
paper-entry-disputed = عليه اعتراض: { $amount }
paper-dispute =
    اعتراض في { $on }، { $reason ->
        [amount] على المبلغ
        [goods] على البضاعة
        [not-mine] بأنه لا يخص الزبون
       *[other] لسبب آخر
    } ({ $outcome ->
        [open] لم يُقرَّر بعد
        [stands] أبقاه المحل كما هو
        [corrected] صُحّح
       *[voided] أُبطل
    })
paper-voided-by = أُبطل بالقيد #{ $entry }
paper-photo =
    { $by ->
        [shop] صورة من المحل، SHA-256 { $hash }
       *[customer] صورة من الزبون، SHA-256 { $hash }
    }
paper-terms = الشروط التي وافق عليها الزبون
paper-plans = خطط التقسيط
paper-plan = اتُّفق عليها في { $on }: { $total } على أقساط، عن { $entries }.
paper-plan-state =
    { $state ->
        [active] وهي جارية.
        [completed] ودُفعت كلها.
        [defaulted] ولم يُلتزم بها.
       *[cancelled] وأُنهيت.
    }
paper-instalment-paid = مدفوع
paper-instalment-left = باقٍ { $left }
paper-instalment-missed = فات موعده، باقٍ { $left }
paper-promises = الوعود بالدفع
paper-promise =
    { $state ->
        [open] { $on }: { $amount } حتى { $until }، ما زال قائمًا
        [kept] { $on }: { $amount } حتى { $until }، تم الوفاء به
       *[broken] { $on }: { $amount } حتى { $until }، لم يُوفَ به
    }
paper-claims = دفعات أبلغ عنها الزبون ولم يؤكدها المحل بعد
paper-claim = { $on }: { $amount }
paper-links = محادثة الزبون
paper-link =
    { $change ->
        [linked] { $channel }، رُبطت في { $on }
       *[unlinked] { $channel }، فُصلت في { $on }
    }
paper-check = كيف تتحقق من هذا
paper-check-chain =
    بصمة كل قيد تشمل القيد الذي قبله، فلا يمكن تغيير شيء أو حذفه أو إدخاله لاحقًا بلا أثر. وعند إصدار هذا الكشف فُحصت أحداث الحساب كلها، وعددها { $events }، ولم يتغير منها شيء.
paper-check-code = يمكن للمحل والزبون التحقق من أي رمز إيصال في المحادثة: <code>verify { $code }</code>
paper-check-export = يمكن لأي أحد التحقق من دفتر المحل كله من ملفه المصدَّر ببرنامج verify-export، الذي لا يحتاج إلى شيء آخر.
paper-check-head = آخر حدث { $seq }، SHA-256:
paper-page = صفحة { $page } من { $pages }
paper-replaced = علامة ? مكان حرف لا يستطيع هذا الملف عرضه.

## Languages

language-now = صرت أكتب إليك بهذه اللغة: { $language }.
language-now-next = ما يمكنك كتابته: <code>help</code>
shop-language-now = { $shop }: لغة الكتابة إلى الزبائن الذين لم يختاروا لغة هي { $language }.

## Checking the book

intact = سليم: { $subject }، { $counts }.
intact-counts =
    { $entries ->
        [zero] القيود { $entries }
        [one] قيد واحد
        [two] قيدان
        [few] { $entries } قيود
        [many] { $entries } قيدًا
       *[other] { $entries } قيد
    }، { $events ->
        [zero] الأحداث { $events }
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثًا
       *[other] { $events } حدث
    }
intact-accounts =
    الحسابات { $accounts }، { $entries ->
        [zero] القيود { $entries }
        [one] قيد واحد
        [two] قيدان
        [few] { $entries } قيود
        [many] { $entries } قيدًا
       *[other] { $entries } قيد
    }، { $events ->
        [zero] الأحداث { $events }
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثًا
       *[other] { $events } حدث
    }
intact-head = البصمة <code>{ $head }</code>
intact-heads =
    { $count ->
        [zero] ما زال الدفتر يطابق البصمات المعلنة، وعددها { $count }، <code>{ $head }</code>
        [one] ما زال الدفتر يطابق آخر بصمة معلنة، <code>{ $head }</code>
        [two] ما زال الدفتر يطابق آخر بصمتين معلنتين، أحدثهما <code>{ $head }</code>
        [few] ما زال الدفتر يطابق آخر { $count } بصمات معلنة، أحدثها <code>{ $head }</code>
        [many] ما زال الدفتر يطابق آخر { $count } بصمة معلنة، أحدثها <code>{ $head }</code>
       *[other] ما زال الدفتر يطابق آخر { $count } بصمة معلنة، أحدثها <code>{ $head }</code>
    }
broken-at-entry = خلل عند #{ $entry } في { $subject }.
broken-at-event = خلل عند الحدث { $seq } في { $subject }.
in-shop = { $name }، { $shop }
the-book = الدفتر
broken-why =
    { $why ->
        [hash] المكتوب هناك ليس ما خُتم عليه.
        [order] الأحداث ليست بالترتيب الذي كُتبت به.
        [link] لا يتبع الحدث الذي قبله.
        [text] الكلمات هناك غُيّرت لاحقًا.
        [gap] هناك حدث ناقص قبله.
        [photo] هناك صورة ناقصة أو غُيّرت.
        [shop] كُتب لمحل آخر أو حساب آخر.
        [fold] لا يمكن أن يكون قد تبع ما كُتب قبله.
        [customer] لا يوجد زبون كهذا.
       *[projection] الدين المحفوظ ليس مجموع القيود.
    }
broken-head = لم يعد الدفتر يطابق البصمة المعلنة هناك: شيء قبلها كُتب من جديد.
broken-next = لم يتغير شيء الآن. احتفظ بآخر ملف صدّرته، ولا تعتمد على هذا الحساب حتى يُفحص.
code-match = سليم: #{ $entry } { $name }، { $on }: { $what }
code-match-broken = خلل: حساب القيد #{ $entry } { $name }، { $on }: { $what }
code-place = القيد { $entry } من { $of }، لم يتغير منذ { $date }، { $time }.
code-place-broken = القيد { $entry } من { $of }. أين الخلل: <code>verify { $name }</code>
code-unknown = لا قيد مما يمكنك رؤيته له رمز الإيصال <code>{ $code }</code>.
code-unknown-next = قارنه بالإيصال من فضلك: <code>verify 7F3A-9C01</code>

## Questions

ask-role = مرحبًا! أنا أمسك دفتر ديون المحل، هنا في المحادثة.
    هل عندك محل، أم أنت زبون؟
ask-shop-name = ما اسم المحل؟
ask-shop-code = فتح محل هنا يحتاج إلى رمز. ألصقه من فضلك.
ask-currency = ما العملة؟ مثلًا <code>INR</code> أو <code>KES</code>.
ask-place = أين المحل؟ اكتب المدينة، أو منطقة زمنية مثل <code>{ $zone }</code>.
ask-shop-language = أي لغة تقرأ أنت وزبائنك؟ ويمكن لكل منهم أن يختار غيرها.
ask-language = بأي لغة أكتب إليك؟ اللغة الآن { $language }.
ask-starter-limit = كم أقصى دين على الزبون الجديد؟
    اضغط أحد المبالغ، أو اكتب مبلغًا.
ask-invite-code = ألصق الرمز الذي أعطاك إياه المحل، أو افتح رابطه.
ask-counter-name = { $shop } يريد أن يعرف من أنت. ما اسمك؟
ask-guest-word = هناك زبون باسم { $name } بالفعل. أي كلمة تميّز بينهما؟ مثلًا: <code>baker</code>
ask-customer =
    { $verb ->
        [sale] من يأخذ على الحساب؟
        [pay] من دفع؟
        [invite] لمن الدعوة؟
        [remind] من نذكّر؟
       *[other] أي زبون؟
    }
ask-customer-name = أي زبون؟ اكتب الاسم.
ask-new-customer = من هو؟ اكتب الاسم، ومعه رقم الهاتف إن أردت: <code>Asha Verma +919812345678</code>
ask-goods-new = <b>{ $name }</b> اسم جديد. ما البضاعة المأخوذة؟ مثلًا: <code>2 kg rice 120, oil 90</code>
ask-goods = ما البضاعة على حساب { $name }؟ مثلًا: <code>2 kg rice 120, oil 90</code>
ask-payment = كم المدفوع من { $name }؟ مثلًا: <code>{ $figure } cash</code>
ask-limit = كم أقصى دين على { $name }؟ مثلًا: <code>5000</code>
ask-raise = إلى كم تريد أن يصل حدّك؟ مثلًا: <code>8000</code>
ask-other-limit = { $name }: الحد المطلوب { $asked }. كم أقصى دين تسمح به؟ مثلًا: <code>6000</code>
ask-note = ما الملاحظة عن { $name }؟
ask-reason = #{ $entry } { $name }: ما السبب؟
ask-entry = أي قيد في حساب { $name }؟
ask-which-entry =
    { $verb ->
        [confirm] أي قيد هو الصحيح؟ مثلًا: <code>confirm #12</code>
       *[wrong] أي قيد غير صحيح؟ مثلًا: <code>wrong #12</code>
    }
ask-whose-entry = القيد #{ $entry } عند أي زبون؟
ask-shop = في أي محل؟
ask-paid-amount = كم دفعت؟ مثلًا: <code>{ $figure }</code>
ask-paid-overdue = المتأخر { $overdue }.
ask-plan-count = غير المدفوع { $amount }. على كم قسط؟ أو اكتب: <code>4 weekly</code>
ask-plan-count-with = { $name }: غير المدفوع { $amount }. على كم قسط؟ أو اكتب: <code>4 weekly</code>
ask-plan-rhythm = عدد الأقساط { $count }. كل كم؟
ask-promise = غير المدفوع { $amount }. متى تدفع؟
ask-promise-example = اضغط يومًا أو اكتبه، ومعه المبلغ إن كان جزءًا فقط: <code>friday { $figure }</code>
ask-promise-typed = اكتب اليوم: <code>15 dec</code> أو <code>in 10 days</code> أو <code>friday</code>
ask-export = بأي شكل؟ <code>csv</code> لجداول الحسابات، و <code>hledger</code> للمحاسبين، و <code>jsonl</code> هو الإثبات كاملًا.
which-customer-one = هل تقصد هذا الزبون بكتابة «{ $typed }»؟
which-customer = «{ $typed }» يناسب أكثر من زبون، عددهم { $count }. أيهم؟
unknown-customer = هل أضيف <b>{ $name }</b>؟
unknown-customer-sale = هل أضيف <b>{ $name }</b> وأسجّل البيع: { $goods }؟
unknown-customer-unnamed = هل أضيف <b>{ $name }</b> وأسجّل بيعًا بمبلغ { $amount }؟
partly-known = <b>{ $known }</b>، أم اسم جديد: <b>{ $typed }</b>؟
preview-sale = { $name }: { $amount } على الحساب؟
preview-sale-due = { $name }: { $amount } على الحساب، موعد الدفع { $due }؟
preview-sale-net =
    { $days ->
        [zero] { $name }: { $amount } على الحساب، موعد الدفع اليوم نفسه؟
        [one] { $name }: { $amount } على الحساب، موعد الدفع بعد يوم واحد؟
        [two] { $name }: { $amount } على الحساب، موعد الدفع بعد يومين؟
        [few] { $name }: { $amount } على الحساب، موعد الدفع بعد { $days } أيام؟
        [many] { $name }: { $amount } على الحساب، موعد الدفع بعد { $days } يومًا؟
       *[other] { $name }: { $amount } على الحساب، موعد الدفع بعد { $days } يوم؟
    }
preview-payment = { $name }: دفعة { $amount }؟
preview-claim = { $name }: دفعت { $amount }؟
preview-customers =
    { $count ->
        [zero] هل أضيف هؤلاء الزبائن، وعددهم { $count }؟
        [one] هل أضيف هذا الزبون؟
        [two] هل أضيف هذين الزبونين؟
        [few] هل أضيف هؤلاء الزبائن، وعددهم { $count }؟
        [many] هل أضيف هؤلاء الزبائن، وعددهم { $count }؟
       *[other] هل أضيف هؤلاء الزبائن، وعددهم { $count }؟
    }
preview-customers-some = لا يمكن إضافة إلا { $good } من { $count }، فلم يُضف أحد بعد. أرسلهم من جديد من فضلك.
preview-customers-namesake = أضف كلمة تميّز بينهما، مثل <code>add { $name } baker</code>
preview-customers-none = لا يمكن إضافة أحد من هؤلاء بعد.
preview-customer = { $name }
preview-customer-owes = { $line }، الدين { $amount }
preview-customer-since = { $line } منذ { $since }
preview-customer-limit = { $line }، الحد { $limit }
preview-customer-no-limit = { $line }، بلا حد
preview-customer-net = { $line }، أيام الدفع { $days }
preview-customer-phone = { $line }، { $phone }
preview-customer-problem = { $line } – { $problem }
preview-commands =
    { $count ->
        [zero] هل أسجّل هذه كلها، وعددها { $count }؟
        [one] هل أسجّل هذا؟
        [two] هل أسجّل هذين الاثنين؟
        [few] هل أسجّل هذه كلها، وعددها { $count }؟
        [many] هل أسجّل هذه كلها، وعددها { $count }؟
       *[other] هل أسجّل هذه كلها، وعددها { $count }؟
    }
preview-commands-mixed =
    { $count ->
        [zero] هل أنفّذ هذه، وعددها { $count }، واحدًا بعد الآخر؟
        [one] هل أنفّذ هذا؟
        [two] هل أنفّذ هذين، واحدًا بعد الآخر؟
        [few] هل أنفّذ هذه، وعددها { $count }، واحدًا بعد الآخر؟
        [many] هل أنفّذ هذه، وعددها { $count }، واحدًا بعد الآخر؟
       *[other] هل أنفّذ هذه، وعددها { $count }، واحدًا بعد الآخر؟
    }
preview-command-sale = { $name }: { $amount } على الحساب
preview-command-sale-due = { $name }: { $amount } على الحساب، موعد الدفع { $due }
preview-command-sale-net =
    { $days ->
        [zero] { $name }: { $amount } على الحساب، موعد الدفع اليوم نفسه
        [one] { $name }: { $amount } على الحساب، موعد الدفع بعد يوم واحد
        [two] { $name }: { $amount } على الحساب، موعد الدفع بعد يومين
        [few] { $name }: { $amount } على الحساب، موعد الدفع بعد { $days } أيام
        [many] { $name }: { $amount } على الحساب، موعد الدفع بعد { $days } يومًا
       *[other] { $name }: { $amount } على الحساب، موعد الدفع بعد { $days } يوم
    }
preview-command-payment = { $name }: دفعة { $amount }
preview-command-payment-for = { $name }: دفعة { $amount }، عن #{ $entry }
preview-command-other = { $text }
two-readings = يمكن قراءة ذلك بطريقتين. أيهما تقصد؟
two-readings-unit-price = سعر الواحد والمجموع لا يتفقان. أيهما تقصد؟
sale-or-payment = { $name }، { $amount }: بيع أم دفعة؟
over-limit = مع { $total } يصير دين { $name } مبلغ { $would }؛ والحد { $limit }.
over-limit-owner-only = لا يسمح بذلك إلا صاحب المحل.
more-than-owed = { $over } فوق الدين: هل نحفظه رصيدًا زائدًا؟
more-than-owed-figures = المدفوع من { $name } هو { $amount } والدين { $owed }.
same-money = { $name }: { $amount }، هل هو نفس المال الذي في #{ $entry } بتاريخ { $on }؟
same-reference = { $name }: المرجع { $reference } موجود في #{ $entry } عند { $other }. هل هو نفس المال، أم دفعة أخرى؟
what-is-wrong = #{ $entry } { $amount }: ما الخطأ؟
ask-dispute-words = ما الخطأ في #{ $entry }؟ اكتبه بكلماتك.
ask-what-you-paid = المكتوب في #{ $entry } هو { $amount }. كم دفعت؟

cancelled = أُلغي الأمر، ولم يُسجَّل شيء.
nothing-to-cancel = لم يكن هناك ما يُلغى.

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

refused-not-an-amount = «{ $text }» ليس مبلغًا.
    اكتبه بالأرقام: <code>1250</code>
refused-amount-zero = «{ $text }» صفر، والمبلغ يجب أن يكون أكثر.
    مثلًا: <code>120</code>
refused-amount-negative = «{ $text }» أقل من الصفر. اكتب المبلغ بلا علامة ناقص.
    مثلًا: <code>120</code>
refused-amount-too-large = «{ $text }» أكثر مما يتسع له قيد واحد.
    مثلًا: <code>1250</code>
refused-amount-grouping = النقاط أو الفواصل في «{ $text }» لا تستقيم معًا.
    اكتبه بدونها: <code>1250</code>
refused-amount-decimals =
    { $decimals ->
        [zero] في «{ $text }» كسور، وعملة { $currency } بلا كسور.
        [one] في «{ $text }» كسور أكثر من اللازم: عملة { $currency } لها خانة واحدة.
        [two] في «{ $text }» كسور أكثر من اللازم: عملة { $currency } لها خانتان.
        [few] في «{ $text }» كسور أكثر من اللازم: عملة { $currency } لها { $decimals } خانات.
        [many] في «{ $text }» كسور أكثر من اللازم: عملة { $currency } لها { $decimals } خانة.
       *[other] في «{ $text }» كسور أكثر من اللازم: عملة { $currency } لها { $decimals } خانة.
    }
    مثلًا: <code>1250</code>
refused-no-amount = لا مبلغ في ذلك.
    مثلًا: <code>{ $example }</code>
refused-no-such-day = لا يوجد يوم مثل «{ $text }».
    مثلًا: <code>15 dec</code>
refused-not-a-date = «{ $text }» ليس تاريخًا أستطيع قراءته.
    مثلًا: <code>15 dec</code> أو <code>friday</code> أو <code>in 2 weeks</code>
refused-due-needs-date = بعد «due» أحتاج إلى تاريخ.
    مثلًا: <code>sale Asha 2 kg rice 120 due friday</code>
refused-text-too-long = هذا طويل جدًا: أقصى عدد للأحرف { $max }.
    قله بكلمات أقل من فضلك. ما يمكنك كتابته: <code>help</code>
refused-name-too-long = هذا الاسم طويل جدًا: أقصى عدد للأحرف { $max }.
    مثلًا: <code>add Asha Verma</code>
refused-name-missing = لا اسم في ذلك.
    مثلًا: <code>{ $example }</code>
refused-too-many-items = أقصى عدد للأصناف في البيع الواحد { $max }.
    اكتب الباقي في بيع آخر: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-of-several = لم يُسجَّل أي سطر من الأسطر، وعددها { $lines }، بسبب «{ $line }».
refused-too-many-lines = أقصى عدد للأسطر في الرسالة الواحدة { $max }.
    أرسل الباقي بعدها: <code>add Asha Verma</code>
refused-not-a-phone = «{ $text }» ليس رقم هاتف.
    اكتبه مع رمز البلد: <code>add Asha Verma +919812345678</code>
refused-not-a-currency = «{ $text }» ليست عملة أعرفها.
    اكتب أحرفها الثلاثة: <code>INR</code>
refused-not-a-place = لا أعرف أين «{ $text }».
    اكتب مدينة كبيرة قريبة أو منطقتها الزمنية: <code>Mumbai</code> أو <code>Asia/Kolkata</code>
    مثلًا: <code>newshop Corner Store, INR</code>
refused-in-the-future = لم يأت { $on } بعد، فلا يُكتب له شيء.
    مثلًا: <code>on yesterday</code>
refused-too-far-back = { $on } بعيد في الماضي: أقدم تاريخ { $earliest }.
    مثلًا: <code>on yesterday</code>
refused-too-far-back-clerk = { $on } بعيد في الماضي بالنسبة إليك: أقدم تاريخ { $earliest }. اسأل صاحب المحل من فضلك.
    مثلًا: <code>on yesterday</code>
refused-due-before-sale = موعد الدفع { $due } يقع قبل البيع نفسه في { $on }.
    مثلًا: <code>sale Asha 2 kg rice 120 due friday</code>
refused-due-too-far = { $due } بعيد جدًا كموعد للدفع.
    مثلًا: <code>sale Asha 2 kg rice 120 due friday</code>

refused-over-limit-clerk = مع { $total } يصير دين { $name } مبلغ { $would }؛ والحد { $limit }.
    لا يسمح بذلك إلا صاحب المحل. هذا يناسب الحد: <code>sale { $full } { $figure }</code>
refused-over-limit-clerk-full = مع { $total } يصير دين { $name } مبلغ { $would }؛ والحد { $limit }.
    لا يسمح بذلك إلا صاحب المحل. حين يأتي مال: <code>pay { $full } 500</code>
refused-on-hold-clerk = { $why }
    لا يسمح بالبيع على الحساب إلا صاحب المحل. حين يأتي مال: <code>pay { $full } 500</code>
refused-blocked = حساب { $name } محظور منذ { $on }، ولا بيع له على الحساب.
    لإنهاء ذلك: <code>release { $full }</code>
refused-blocked-clerk = حساب { $name } محظور منذ { $on }، ولا بيع له على الحساب.
    لا ينهي ذلك إلا صاحب المحل. حين يأتي مال: <code>pay { $full } 500</code>
refused-held-already = هو كذلك أصلًا، منذ { $on }.
    لإنهائه: <code>release Asha</code>
refused-blocked-already = هو كذلك أصلًا، منذ { $on }.
    لإنهائه: <code>release Asha</code>
refused-not-held = حساب { $name } ليس موقوفًا مؤقتًا ولا محظورًا.
    لإيقاف البيع على الحساب: <code>hold { $name }</code>
refused-more-than-owed-clerk = { $over } فوق الدين: الدين على { $name } هو { $owed }.
    لا يحفظه رصيدًا زائدًا إلا صاحب المحل. هذا يناسب الدين: <code>pay { $full } { $figure }</code>
refused-more-than-owed-clerk-nothing = { $over } فوق الدين: ليس على { $name } شيء.
    لا يحفظه رصيدًا زائدًا إلا صاحب المحل. انظر: <code>balance { $full }</code>
refused-balance-too-large = هذا أكثر مما يتسع له الحساب.
    مثلًا: <code>sale Asha 2 kg rice 120</code>
refused-too-many-open = في الحساب قيود غير مدفوعة عددها { $max }، ولا يتسع لأكثر.
    حين يأتي مال: <code>pay Asha 500</code>

refused-same-name = هناك زبون باسم { $name } بالفعل.
    أضف كلمة تميّز بينهما: <code>add { $name } baker</code>
refused-same-name-rename = هناك زبون باسم { $name } بالفعل.
    أضف كلمة تميّز بينهما: <code>rename { $full } to { $name } baker</code>
refused-name-word = لا يمكن أن تكون في الاسم كلمة «{ $word }»: في البيع تُقرأ بمعنى آخر.
    مثلًا: <code>add Asha Verma</code>
refused-name-not-typed = من اسمه «{ $name }» لن يُعثر عليه بهذا الاسم مرة أخرى: يبدأ الاسم بحرف، ولا يزيد على ثماني كلمات.
    مثلًا: <code>add Asha Verma</code>
refused-name-twice = الاسم { $name } مكتوب هنا مرتين.
    أضف كلمة تميّز بينهما: <code>add { $name } baker</code>
refused-unknown-customer = لا زبون باسم «{ $name }».
    لإضافته: <code>add { $name }</code>
refused-no-customers-yet = لا زبائن بعد.
    أضف الأول: <code>add Asha Verma</code>
refused-no-such-entry = لا يوجد القيد #{ $entry }.
    انظر ما هو موجود: <code>balance</code>
refused-no-such-entry-of = لا يوجد القيد #{ $entry } في حساب { $name }.
    انظر ما هو موجود: <code>balance { $full }</code>
refused-entry-settled = القيد #{ $entry } مدفوع كله.
    بلا رقم تذهب الدفعة إلى غير المدفوع: <code>pay Asha 500</code>
refused-already-voided = القيد #{ $entry } أُبطل من قبل، في #{ $by }.
    إن كان صحيحًا مع ذلك فاكتبه من جديد: <code>sale Asha 2 kg rice 120</code>
refused-discount-is-earned =
    القيد #{ $entry } خصم دفع مبكر: يذهب حين تُبطل الدفعة التي كسبته.
    هكذا: <code>void #{ $by }</code>
refused-not-voidable = لا يمكن إبطال #{ $entry }: لا يُبطل إلا البيع والدفعة والشطب والنقاط المستبدلة وتصحيح الدين.
    إن كان ينقص شيء فاكتبه من جديد: <code>sale Asha 2 kg rice 120</code>
refused-not-a-setting = «{ $text }» ليس من إعدادات المحل.
    كلها: <code>policy</code>
refused-policy-form = لم أستطع قراءة ذلك في «{ $setting }».
    { $example }
refused-policy-range = «{ $text }» ليس بين { $min } و { $max }.
    { $example }
refused-feedback-not-asked = لا سؤال مفتوحًا كهذا: يأتي مع الإيصال حين تدفع كل ما عليك.
    لتقول شيئًا الآن: <code>talk the rice was very good</code>
refused-feedback-given = أعطيت { $rating } من 5 من قبل، شكرًا لك.
    لتقول المزيد: <code>talk the rice was very good</code>
refused-feedback-said = أضفت تعليقًا من قبل، شكرًا لك.
    لتقول المزيد: <code>talk the rice was very good</code>
refused-not-points = «{ $text }» ليس عدد نقاط.
    هكذا: <code>redeem 100</code>
refused-points-not-whole = «{ $text }» ليس مبلغًا صحيحًا: النقطة تُكسب بمبلغ بلا كسور.
    هكذا: <code>policy points 1 per 100 worth 1</code>
refused-points-too-dear = { $worth } للنقطة كثير: أقصاه { $most }، نصف المبلغ الذي يكسبها.
    هكذا: <code>policy points 1 per { $per } worth { $figure }</code>
refused-points-off = المحل لا يمنح نقاطًا حاليًا.
    ما هو غير مدفوع: <code>balance</code>
refused-no-points = ليس عندك نقاط بعد.
    كيف تُكسب: <code>points</code>
refused-points-below-zero = نقاطك { $points }: تحت الصفر لا يمكن استبدال شيء.
    كيف تكسب المزيد: <code>points</code>
refused-more-than-points = نقاطك { $points }، وليست { $asked }.
    هكذا: <code>redeem { $count }</code>
refused-nothing-to-redeem = لا شيء غير مدفوع تُخصم منه النقاط.
    انظر الحساب: <code>balance</code>
refused-nothing-to-redeem-disputed = غير المدفوع عليه اعتراض: لا تُخصم منه نقاط حتى يُحل.
    انظر الحساب: <code>balance</code>
refused-less-than-a-point = غير المدفوع { $open }، أقل من { $worth } وهي قيمة النقطة.
    انظر الحساب: <code>balance</code>
refused-not-a-percentage = «{ $text }» ليس نسبة حتى 100%.
    مثلًا: <code>policy late-fee 2% after 7 days cap 20%</code>
refused-not-a-pay-link =
    { $why ->
        [scheme] رابط الدفع يبدأ بكتابة https:// أو upi://.
        [too-long] هذا الرابط طويل جدًا.
       *[form] هذا ليس رابطًا يمكن عرضه على الزبائن.
    }
    مثلًا: <code>policy pay-link https://pay.example.com/shop?sum={"{"}amount{"}"}</code>
refused-not-a-fee = القيد #{ $entry } ليس غرامة تأخير، فلا يمكن إسقاطه.
    لإبطال قيد آخر: <code>void Asha #{ $entry }</code>
refused-nothing-to-waive = لا غرامة تأخير في حساب { $name } يمكن إسقاطها.
    انظر الحساب: <code>balance { $name }</code>
refused-reminders-day-over = انتهت ساعات الإرسال لذلك اليوم، فلم يُرسل شيء. وفي الصباح التالي أسألك من جديد.
    للتذكير الآن: <code>remind overdue</code>
refused-reminders-all-sent = لم يبق أحد لتذكيره اليوم.
    من عليه ماذا: <code>due</code>
refused-nothing-to-say = لا شيء نذكّر به { $name } الآن.
    ما هو غير مدفوع: <code>balance { $first }</code>
refused-reminded-today = أُرسل تذكير إلى { $name } اليوم. تذكير واحد في اليوم على الأكثر.
    ما هو غير مدفوع: <code>balance { $name }</code>
refused-reminder-waits = هناك تذكير في الطريق إلى { $name }: يخرج في { $at }.
    ما هو غير مدفوع: <code>balance { $name }</code>
refused-muted-not-late = التذكير متوقف عند { $name } قبل أن يتأخر شيء، ولا شيء متأخر. لم يُرسل شيء.
    ما هو غير مدفوع: <code>balance { $name }</code>
refused-nothing-overdue = لا شيء متأخر، فلا تذكير لأحد.
    المستحق قريبًا: <code>due week</code>
refused-no-sending-day = كل أيام الأسبوع أيام راحة، فلا يخرج تذكير. لم يُرسل شيء.
    المستحق: <code>due</code>
refused-muted-already = التذكير متوقف عندك أصلًا.
    لإعادته: <code>unmute</code>
refused-not-muted = يصلك كل تذكير، لم يُوقَف شيء.
    لتذكيرك بالمتأخر فقط: <code>mute</code>
refused-not-a-span = لا أستطيع عرض المستحق حسب «{ $text }».
    المستحق في الأيام السبعة القادمة: <code>due week</code>
refused-month-to-come = لم يبدأ { $month } بعد.
    هذا الشهر: <code>report</code>
refused-not-a-month = لم أستطع قراءة «{ $text }» شهرًا.
    مثلًا: <code>report october</code>
refused-too-many-to-print = أقصى عدد للقيود في ملف PDF هو { $max }، وفي هذه الأيام { $entries }.
    جدول الحسابات يتسع لها كلها: <code>csv</code> بدل <code>pdf</code>. أو أيام أقل: <code>statement Asha pdf from 1 nov</code>
refused-not-a-period = لم أستطع قراءة «{ $text }» أيامًا لكشف الحساب.
    مثلًا: <code>statement Asha pdf from 1 nov to 30 nov</code>
refused-period-backwards = { $to } يقع قبل { $from }: يبدأ كشف الحساب من اليوم الأسبق.
    مثلًا: <code>statement Asha from 1 nov to 30 nov</code>
refused-fee-is-waived = القيد #{ $entry } غرامة تأخير: تُسقط ولا تُبطل.
    مثلًا <code>waive Asha #{ $entry }</code>
refused-nothing-to-undo = لا قيد جديدًا لك يمكن إبطاله.
    للأقدم قل أي قيد: <code>void Asha #12</code>
refused-nothing-to-undo-clerk = لا قيد لك يمكن إبطاله.
    ما يمكنك فعله: <code>help</code>
refused-not-your-entry = لا يمكنك إبطال #{ $entry }. اسأل صاحب المحل من فضلك.
    قيدك أنت، ما دام جديدًا: <code>undo</code>
refused-already-confirmed = القيد #{ $entry } مؤكَّد بالفعل.
    انظر الحساب: <code>balance</code>
refused-nothing-to-confirm = لا شيء ينتظر تأكيدك.
    انظر القيود: <code>history</code>
refused-already-disputed = على القيد #{ $entry } اعتراض بالفعل، وهو ينتظر الجواب.
    انظر الحساب: <code>balance</code>
refused-no-open-dispute = لم يعد على القيد #{ $entry } اعتراض مفتوح.
    انظر الحساب: <code>balance</code>
refused-claim-already-waiting = دفعتك { $amount } تنتظر جواب المحل بالفعل.
    إن دفعت شيئًا آخر: <code>paid 200</code>
refused-raise-without-limit = لا حد عليك هنا: تشتري على الحساب بقدر ما يسمح المحل.
    انظر الحساب: <code>balance</code>
refused-raise-not-higher = حدّك الآن { $limit }. اطلب أكثر من ذلك.
    مثلًا: <code>raise { $figure }</code>
refused-raise-waits = طلبت { $asked } من قبل. يأتيك الجواب هنا.
    انظر الحساب: <code>balance</code>
refused-raise-answered = أُجيب عن ذلك الطلب من قبل، أو حلّ محله طلب آخر.
    لتحديد الحد بنفسك: <code>limit { $name } 6000</code>
refused-promise-open = وعدت بدفع { $amount } حتى { $until } من قبل.
    إن كنت قد دفعت: <code>paid 500</code>
refused-promise-in-past = { $until } مضى.
    يوم لم يأت بعد: <code>promise friday</code>
refused-promise-too-far =
    { $days ->
        [zero] الوعد يكون لليوم نفسه ({ $days } يوم)، أي حتى { $latest }.
        [one] الوعد يكون إلى يوم واحد قادم على الأكثر، أي حتى { $latest }.
        [two] الوعد يكون إلى يومين قادمين على الأكثر، أي حتى { $latest }.
        [few] الوعد يكون إلى { $days } أيام قادمة على الأكثر، أي حتى { $latest }.
        [many] الوعد يكون إلى { $days } يومًا قادمًا على الأكثر، أي حتى { $latest }.
       *[other] الوعد يكون إلى { $days } يوم قادم على الأكثر، أي حتى { $latest }.
    }
    مثلًا <code>promise tomorrow</code>
refused-promise-more-than-owed = { $amount } أكثر مما عليك، وهو { $owed }.
    مثلًا <code>promise friday { $figure }</code>
refused-instalments-out-of-range = عدد الأقساط من { $min } إلى { $max }، وليس { $count }.
    مثلًا <code>{ $plan } 4 weekly</code>
refused-plan-starts-in-past = { $first } مضى.
    يوم لم يأت بعد: <code>{ $plan } 4 weekly from friday</code>
refused-plan-starts-too-late = تبدأ الخطة في { $latest } على أبعد حد.
    مثلًا <code>{ $plan } 4 weekly from friday</code>
refused-not-for-plan =
    { $why ->
        [disputed] على القيد #{ $entry } اعتراض، فلا يدخل في خطة بعد.
       *[closed] لا شيء غير مدفوع في #{ $entry }، فلا يدخل في خطة.
    }
    انظر ما هو غير مدفوع: <code>balance</code>
refused-nothing-to-plan = لا شيء غير مدفوع بلا اعتراض، فلا شيء يُقسَّط.
    انظر الحساب: <code>balance</code>
refused-plan-too-small = لا يمكن تقسيم { $total } على أقساط عددها { $count }.
    أقساط أقل: <code>{ $plan } 2 weekly</code>
refused-no-such-proposal = ذلك الاقتراح لم يعد مفتوحًا.
    انظر ما اتُّفق عليه: <code>balance</code>
refused-own-proposal = الجواب عن هذا الاقتراح على الطرف الآخر.
    اقتراح آخر: <code>{ $plan } 4 weekly</code>
refused-proposal-over = كان يمكن قبول ذلك الاقتراح حتى { $until }.
    اقتراح جديد: <code>{ $plan } 4 weekly</code>
refused-no-plan = لا خطة مع { $name } حتى تُنهى.
    لاقتراح خطة: <code>plan { $name } 4 weekly</code>
refused-not-a-plan = «{ $text }» ليست خطة أستطيع قراءتها.
    كم قسطًا وكل كم: <code>{ $plan } 4 weekly</code>، وكذلك <code>every two weeks</code> أو <code>monthly</code> و <code>from 1 dec</code>
refused-nothing-owed = ليس عليك شيء، فلا شيء تعد بدفعه.
    انظر الحساب: <code>balance</code>
refused-nothing-open = لا شيء غير مدفوع، فلا شيء يُصحَّح هنا.
    قيد أقدم برقمه: <code>wrong #12</code>
refused-claim-settled-already = أُجيب عن ذلك من قبل.
    انظر الحساب: <code>balance</code>

customer-example-name = مثلًا: <code>Asha Verma</code>
customer-example-paid = بلا رقم تذهب الدفعة إلى غير المدفوع: <code>paid 500</code>
customer-example-statement = مثلًا: <code>statement from 1 nov to 30 nov</code>
customer-example-balance = انظر الحساب: <code>balance</code>
refused-owner-only =
    { $verb ->
        [void] لا يُبطل قيدًا برقمه إلا صاحب المحل.
        [feedback] لا يرى ما قاله الزبائن إلا صاحب المحل.
        [plan] لا يتفق على خطة تقسيط إلا صاحب المحل.
        [limit] لا يحدد أقصى دين الزبون إلا صاحب المحل.
        [rename] لا يغيّر اسم الزبون إلا صاحب المحل.
        [archive] لا يضع زبونًا في الأرشيف إلا صاحب المحل.
        [terms] لا يحدد موعد الدفع لزبون إلا صاحب المحل.
        [net] لا يحدد موعد الدفع لزبون إلا صاحب المحل.
        [writeoff] لا يشطب الدين إلا صاحب المحل.
        [refund] لا يُرجع الرصيد الزائد إلا صاحب المحل.
        [adjust] لا يصحح الدين إلا صاحب المحل.
        [add] لا يكتب الدين السابق على زبون إلا صاحب المحل.
        [claims] لا يقول إن هذا المال وصل أم لا إلا صاحب المحل.
        [disputes] لا يقرر في قيد عليه اعتراض إلا صاحب المحل.
        [staff] لا يقول من يعمل في هذا الدفتر إلا صاحب المحل.
        [hold] لا يوقف البيع على الحساب إلا صاحب المحل.
        [block] لا يوقف البيع على الحساب إلا صاحب المحل.
        [release] لا يعيد السماح بالبيع على الحساب إلا صاحب المحل.
        [waive] لا يُسقط غرامة التأخير إلا صاحب المحل.
        [remind] لا يرسل التذكير إلا صاحب المحل.
        [review] لا يراجع الحدود إلا صاحب المحل.
        [report] لا يرى حال المحل كله إلا صاحبه.
        [requests] لا يجيب عن الطلبات إلا صاحب المحل.
        [policy] لا يقول كيف يبيع المحل على الحساب إلا صاحبه.
        [unlink] لا يفصل محادثة عن حساب زبون إلا صاحب المحل.
       *[export] لا يُخرج الدفتر في ملف إلا صاحب المحل.
    }
    { $verb ->
        [void] قيدك أنت، ما دام جديدًا: <code>undo</code>
        [feedback] كيف حال الحساب: <code>customer Asha</code>
        [plan] انظر ما اتُّفق عليه: <code>plan Asha</code>
        [limit] كيف حال الحساب: <code>customer Asha</code>
        [remind] المستحق: <code>due</code>
        [review] كيف حال الحساب: <code>customer Asha</code>
        [report] مجموع الديون: <code>balance</code>
        [requests] المستحق: <code>due</code>
        [rename] اسم آخر للكتابة: <code>nick Asha = didi</code>
        [archive] كيف حال الحساب: <code>customer Asha</code>
        [terms] كيف حال الحساب: <code>customer Asha</code>
        [net] بدون <code>net</code> يمكنك: <code>add Asha Verma</code>
        [writeoff] كيف حال الحساب: <code>customer Asha</code>
        [refund] كيف حال الحساب: <code>customer Asha</code>
        [adjust] انظر القيود: <code>history Asha</code>
        [add] بدون <code>owes</code> يمكنك: <code>add Asha Verma</code>
        [claims] مال وصل إليك: <code>pay Asha 500</code>
        [disputes] انظر القيود: <code>history Asha</code>
        [hold] كيف حال الحساب: <code>customer Asha</code>
        [block] كيف حال الحساب: <code>customer Asha</code>
        [release] كيف حال الحساب: <code>customer Asha</code>
        [waive] انظر القيود: <code>history Asha</code>
        [policy] ما يمكنك فعله: <code>help</code>
        [unlink] رابط جديد: <code>invite Asha</code>
        [staff] ما يمكنك فعله: <code>help</code>
       *[export] ما يمكنك فعله: <code>help</code>
    }
refused-owner-only-forget = لا يمحو بيانات زبون إلا صاحب المحل.
    كيف حال الحساب: <code>customer Asha</code>
refused-owner-only-import = لا ينقل الزبائن من ملف إلا صاحب المحل.
    وأنت تضيفهم واحدًا واحدًا: <code>add Asha</code>
refused-members-only = هذا لأهل المحل.
    ما يمكنك فعله: <code>help</code>
refused-customers-only = هذا للزبائن.
    ما يمكنك فعله: <code>help</code>
refused-not-yours = الجواب عن هذا ليس لك.
    ما يمكنك فعله: <code>help</code>
refused-button-old = تغيّر هذا منذ ذلك الحين، فلم يعد الزر يفعل شيئًا.
    انظر كيف هو الآن: <code>balance</code>
refused-button-done = تم ذلك من قبل.
    انظر كيف هو الآن: <code>balance</code>
refused-button-expired = مضى على هذا السؤال أكثر من يوم، ولم يُسجَّل شيء.
    اكتبه من جديد من فضلك. ما يمكنك فعله: <code>help</code>
refused-invite-invalid = هذا الرمز غير صالح: استُعمل من قبل، أو صار قديمًا، أو ينقصه حرف.
    اطلب من المحل رمزًا جديدًا، ثم <code>start</code> من جديد.
refused-invite-too-many-guesses = رموز خاطئة كثيرة. انتظر قليلًا من فضلك.
    ثم افتح الرابط الذي أعطاك إياه المحل، أو ابدأ من جديد: <code>start</code>
refused-already-linked = أنت مربوط بالفعل باسم { $name }.
    انظر حسابك: <code>balance</code>
refused-already-member = أنت من أهل هذا المحل بالفعل.
    انظر المحلات التي أنت فيها: <code>shops</code>
refused-shop-code-needed = فتح محل هنا يحتاج إلى رمز ممن يشغّل Slatebook.
    حين يصير عندك: <code>start</code>
    انظر كيف هو الآن: <code>balance</code>
refused-not-understood = لم أفهم ذلك.
    مثلًا: <code>{ $example }</code>
refused-not-understood-verb = لم أفهم «{ $verb }» هذه.
    مثلًا: <code>{ $example }</code>
refused-stranger = أنا أمسك دفاتر الديون للمحلات، ولا أعرفك بعد.
    افتح الرابط الذي أعطاك إياه محلك، أو ألصق رمزه. ولدفتر خاص بك: <code>start</code>
refused-unread =
    { $what ->
        [sticker] لا أستطيع قراءة الملصقات.
        [voice] لا أستطيع سماع الرسائل الصوتية.
        [video] لا أستطيع حفظ الفيديو. أستطيع حفظ الصور.
        [photo] لا أستطيع حفظ هذا النوع من الصور. أستطيع حفظ صورة عادية.
        [file] لا أستطيع قراءة هذا النوع من الملفات. أستطيع حفظ الصور بصيغة JPEG أو PNG أو WebP.
        [location] لا أستطيع قراءة المواقع على الخريطة.
        [contact] لا أستطيع قراءة بطاقات الاتصال.
        [too-long] هذا طويل جدًا لرسالة واحدة.
       *[other] لا أستطيع قراءة ذلك.
    }
    اكتبه بكلمات قليلة من فضلك. ما أعرفه: <code>help</code>
refused-empty = لم يكن في تلك الرسالة شيء.
    ما يمكنك كتابته: <code>help</code>
refused-not-built = <code>{ $verb }</code> غير موجود بعد.
    الموجود: <code>help</code>
refused-not-a-language = لا أكتب بلغة «{ $text }». اللغات التي أكتب بها: { $languages }.
    مثلًا: <code>language hi</code>
refused-file-too-large = الملف أكبر من أن يُرسل هنا.
    الملف الأصغر: <code>export csv</code>
refused-import-too-large = ذلك الملف كبير جدًا: أقصاه { $kilobytes } كيلوبايت. لم يُسجَّل شيء.
    قسّمه إلى ملفات أصغر وأرسلها واحدًا بعد آخر. ما يُكتب فيه: <code>import</code>
refused-import-not-fetched = تعذّر جلب الملف، ولم يُسجَّل شيء.
    أرسله مرة أخرى من فضلك. ما يُكتب فيه: <code>import</code>
refused-import-not-utf8 = لا أستطيع قراءة هذا الملف، ولم يُسجَّل شيء.
    اختر في جدول الحسابات «Save as» ثم «CSV UTF-8»، وأرسل ذلك. ما يُكتب فيه: <code>import</code>
refused-import-not-csv = لا أستطيع قراءة هذا النوع من الملفات، ولم يُسجَّل شيء. أستطيع حفظ الصور بصيغة JPEG أو PNG أو WebP.
    إن كانت قائمة زبائن فاحفظها بصيغة CSV (في جدول الحسابات: File ثم Download أو Save as ثم CSV) وأرسل ذلك الملف. ما يُكتب فيه: <code>import</code>
refused-import-quote-open = في السطر { $line } علامة اقتباس فُتحت ولم تُغلق، فلا أعرف أين تنتهي الخانة.
    احذفها، أو أغلقها: <code>"Asha Verma"</code>
refused-import-empty = لا أحد في ذلك الملف: لا شيء تحت سطر أسماء الأعمدة.
    ما يُكتب فيه: <code>import</code>
refused-import-too-many =
    { $max ->
        [zero] أسطر الملف { $rows }، وأقصى عدد للزبائن في المرة الواحدة { $max }.
        [one] أسطر الملف { $rows }، وأقصى عدد للزبائن في المرة الواحدة { $max }.
        [two] أسطر الملف { $rows }، وأقصى عدد للزبائن في المرة الواحدة { $max }.
        [few] أسطر الملف { $rows }، ولا يدخل في المرة الواحدة أكثر من { $max } زبائن.
        [many] أسطر الملف { $rows }، ولا يدخل في المرة الواحدة أكثر من { $max } زبونًا.
       *[other] أسطر الملف { $rows }، ولا يدخل في المرة الواحدة أكثر من { $max } زبون.
    }
    قسّمه إلى عدة ملفات، في كل منها سطر أسماء الأعمدة، وأرسلها واحدًا بعد آخر. شكل الملف: <code>import</code>
refused-import-nothing-new = كل من في ذلك الملف زبائن من قبل، ولا دين فيه. لم يُسجَّل شيء.
    من عندك: <code>customers</code>
refused-import-line = السطر { $line } من الملف لم يعد مقبولًا، فلم يُسجَّل شيء. { $why }
    صحّح الملف وأرسله من جديد. ما يُكتب فيه: <code>import</code>
refused-import-has-entries = عندك من قبل حساب باسم { $name }، وفيه قيود.
    احذف السطر من الملف. لتصحيح الدين: <code>adjust { $name } +50 from the old book</code>
refused-import-more-cells = عدد الخانات { $cells } وأسماء الأعمدة { $columns } فقط. النص الذي فيه فاصلة يحتاج إلى علامتي اقتباس.
    مثلًا: <code>"Verma, Asha",1250</code>
refused-import-name-number = لا يكون في الاسم رقم، مثل «{ $text }»: عند البيع يُقرأ مبلغًا.
    مثلًا: <code>add Asha Verma</code>
refused-import-total = المجموع هنا { $total }، ومجموع الأسطر التي فوقه { $sum }.
    صحّح الملف، أو احذف ذلك السطر. ما يُكتب فيه: <code>import</code>
refused-photo-too-large = تلك الصورة كبيرة جدًا: أقصاها { $megabytes } ميغابايت. لم يُسجَّل شيء.
    أرسلها صورةً لا ملفًا، وتحتها رقم القيد: <code>#12</code>
refused-not-a-photo =
    { $what ->
        [heic] لا أستطيع حفظ صور HEIC، ولم يُسجَّل شيء.
        [gif] لا أستطيع حفظ الصور المتحركة، ولم يُسجَّل شيء.
        [pdf] لا أستطيع حفظ ملفات PDF، ولم يُسجَّل شيء.
        [video] لا أستطيع حفظ الفيديو، ولم يُسجَّل شيء.
       *[other] لا أستطيع حفظ هذا الملف، ولم يُسجَّل شيء.
    }
    أرسل صورة أو لقطة شاشة (JPEG أو PNG أو WebP)، وتحتها رقم القيد: <code>#12</code>
refused-photo-not-fetched = لم نتمكن من جلب الصورة، ولم يُسجَّل شيء.
    أرسلها مرة أخرى من فضلك، وتحتها رقم القيد: <code>#12</code>
refused-photo-there-already = تلك الصورة موجودة بالفعل.
    لترى ما هو موجود: <code>history</code>
refused-too-many-photos = عدد الصور الممكن { $max }، والموجود { $there }. لم يُضف شيء.
    لتراها: <code>history</code>
refused-photos-waiting = من صورك { $max } تنتظر أن تقول أين مكانها. لم تُحفظ هذه.
    أجب عن واحدة منها أولًا، مثلًا: <code>#12</code>
refused-photo-place = لم أفهم أي قيد هذا.
    مثلًا: <code>#12</code>، أو مع الاسم: <code>Asha #12</code>
refused-no-photos = لا صور هنا.
    أرسل صورة وتحتها رقم قيدها: <code>#12</code>
refused-edited = تعديل الرسالة لا يغيّر شيئًا هنا.
    أرسلها رسالة جديدة من فضلك. ما يمكنك كتابته: <code>help</code>
refused-no-quantity = «{ $item }» يقول كم سعر الواحد، ولا يقول كم العدد.
    مثلًا: <code>sale Asha 2 kg rice @60</code>
refused-units-differ = الوحدات في «{ $item }» لا تتفق.
    مثلًا: <code>sale Asha 2 kg rice 60/kg</code>
refused-other-currency = «{ $item }» بعملة غير عملة المحل.
    اكتب الرقم وحده: <code>120</code>
refused-item-name-too-long = اسم أحد الأصناف طويل جدًا: أقصى عدد للأحرف { $max }.
    مثلًا: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-said-twice = «{ $field }» مكتوب مرتين.
    مثلًا: <code>{ $example }</code>
refused-terms-form =
    «{ $text }» ليست شروط دفع.
    هكذا: <code>2/10 net 30</code> أو <code>net 15</code> أو <code>due on the 5th</code>
refused-not-early =
    «{ $text }» ليس خصم دفع مبكر: أقصاه 50%، في أيام لا تزيد على أيام البيع.
    هكذا: <code>2/10 net 30</code> – خصم 2% خلال 10 أيام
refused-adjust-form =
    قل هل هي زيادة في الدين أم نقص.
    هكذا: <code>adjust Asha +50 a broken jar</code> أو <code>adjust Asha -50</code>
refused-more-than-credit =
    { $amount } أكثر من الرصيد الزائد { $credit }.
    هكذا: <code>refund { $name } { $figure }</code>
refused-no-credit =
    لا رصيد زائدًا لإرجاعه.
    انظر الحساب: <code>balance { $name }</code>
refused-more-than-open =
    { $amount } أكثر من غير المدفوع { $open }.
    هكذا: <code>writeoff { $name } { $figure }</code>
refused-nothing-to-write-off =
    لا شيء غير مدفوع يمكن شطبه.
    انظر الحساب: <code>balance { $name }</code>
refused-not-days = «{ $text }» ليس عدد أيام حتى { $max }.
    مثلًا: <code>net 30</code>
refused-several-zones = في «{ $text }» أكثر من منطقة زمنية: { $zones }.
    مثلًا: <code>{ $zone }</code>
refused-not-a-format = أستطيع إخراج الدفتر بصيغة csv أو jsonl.
    مثلًا: <code>export csv</code>
refused-not-an-entry = «{ $text }» ليس رقم قيد.
    مثلًا: <code>#12</code>
refused-several-entries = واحد كل مرة من فضلك: #{ $first } أم #{ $second }؟
    مثلًا: <code>#{ $first }</code>
refused-not-a-code = «{ $text }» ليس رمز إيصال.
    مثلًا: <code>verify 7F3A-9C01</code>
refused-not-disputable = لا يمكن الاعتراض على #{ $entry }: الاعتراض على البيع والدفعة والدين السابق فقط.
    انظر القيود: <code>history</code>
refused-not-correctable = القيد #{ $entry } غرامة تأخير: تُسقط أو تبقى.
    مثلًا <code>waive Asha #{ $entry }</code>
refused-correction-keeps-dates = القيد #{ $entry } يبقى بتاريخه وموعد دفعه.
    اكتب الصحيح فقط: <code>2 kg rice 110, oil 90</code>
refused-same-as-recorded = هذا هو المكتوب في #{ $entry }.
    إن كان المبلغ غير ذلك: <code>wrong #{ $entry }</code>
refused-too-many-claims = من دفعاتك { $max } تنتظر جواب المحل، ولا يتسع لأكثر.
    انظر الحساب: <code>balance</code>
refused-too-many-shops = عدد محلاتك { $max }، ولا يتسع لأكثر.
    انظر المحلات التي أنت فيها: <code>shops</code>
refused-too-many-tags = عدد العلامات على هذا الزبون { $max }، ولا يتسع لأكثر.
    احذف واحدة: <code>tag Asha -vip</code>
refused-not-a-tag = العلامة كلمة واحدة ليست اسم قائمة أخرى، لا «{ $text }».
    مثلًا <code>tag Asha vip</code>
refused-nick-taken = { $nick } اسم شخص آخر بالفعل، فلم يُضف إلى { $name }.
    اختر غيره: <code>nick { $name } = didi</code>
refused-not-to-archive = في حساب { $name } مبلغ غير مدفوع { $amount }، فلا يوضع في الأرشيف.
    انظره: <code>balance { $name }</code>
refused-not-to-archive-open = ما زال شيء ينتظر في حساب { $name }، فلا يوضع في الأرشيف.
    انظره: <code>customer { $name }</code>
refused-forget-owed = ما زال على { $name } مبلغ { $amount }، فلا يمكن محو شيء بعد.
    حين يُدفع: <code>pay { $name } { $figure }</code>
refused-forget-credit = ما زال في حساب { $name } رصيد زائد { $amount }، فلا يمكن محو شيء بعد.
    أرجعه أولًا: <code>refund { $name } { $figure }</code>
refused-forget-plan = في حساب { $name } خطة تقسيط، فلا يمكن محو شيء بعد.
    أنهها أولًا: <code>plan { $name } cancel</code>
refused-forget-proposal = ما زالت خطة تقسيط مقترحة مع { $name }، فلا يمكن محو شيء بعد.
    أنهها أولًا: <code>plan { $name } cancel</code>
refused-forget-claim = بحسب { $name } دُفع مال ينتظر جوابك، فلا يمكن محو شيء بعد.
    أجب أولًا: <code>requests</code>
refused-forget-dispute = اعتراض { $name } ينتظر قرارك، فلا يمكن محو شيء بعد.
    قرر أولًا: <code>disputes</code>
refused-was-erased = كان ذلك عن زبون مُحيت بياناته، ولا يمكن تسجيل شيء هناك بعد الآن.
    من يشتر من جديد يُضف من جديد: <code>add Asha Verma</code>
refused-new-name-missing =
    { $verb ->
        [nick] ما الاسم الآخر إلى جانب { $name }؟
       *[rename] ما الاسم الجديد بدل { $name }؟
    }
    { $verb ->
        [nick] مثلًا <code>nick { $name } = didi</code>
       *[rename] مثلًا <code>rename { $name } to { $name } Kumar</code>
    }
refused-too-many-notes = عدد الملاحظات على هذا الزبون { $max }، ولا يتسع لأكثر.
    انظرها: <code>customer Asha</code>
refused-not-reachable = لا يمكن الوصول إلى أي محادثة مع { $name }، فلم يُرسل شيء. اتصل هاتفيًا أو أعط دعوة جديدة من فضلك.
    مثلًا <code>invite Asha</code>
refused-shop-not-reachable = لا يمكن الوصول إلى المحل هنا الآن، فلم يُرسل شيء. اسأل عند الصندوق من فضلك.
    يمكنك النظر في حسابك: <code>balance</code>
refused-too-many-messages = أقصى عدد للرسائل في الساعة { $max }، فلم تُرسل هذه. انتظر قليلًا من فضلك.
    كل ما عداها يعمل الآن: <code>balance</code>
refused-not-linked = حساب { $name } غير مربوط بأي محادثة.
    للربط: <code>invite { $name }</code>
refused-nothing-to-void = لا قيد في حساب { $name } يمكن إبطاله.
    انظر الحساب: <code>balance { $name }</code>
refused-unknown-member = لا أحد باسم «{ $name }» يعمل في هذا الدفتر.
    انظر من يعمل فيه: <code>staff</code>
refused-last-owner = المحل يحتاج إلى صاحب، وليس له إلا واحد.
    لدعوة آخر أولًا: <code>staff invite owner</code>
refused-not-a-filter = لا أستطيع عرض الزبائن حسب «{ $text }».
    كلهم: <code>customers</code>
refused-did-not-work = لم ينجح ذلك، ولم يُسجَّل شيء.
    حاول بعد لحظة من فضلك. انظر كيف هو الآن: <code>balance</code>

refused-total-differs = مجموع الأصناف { $sum }، وليس { $total }.
    صحّح واحدًا منها، مثلًا المجموع: <code>{ $sum }</code>
refused-customer-not-chosen = اختر الزبون أولًا: اكتب أول أحرف الاسم.
    الزبون الجديد يُضاف هكذا: <code>add Asha Verma</code>
refused-dispute-too-large = غير المدفوع من #{ $entry } هو { $open } فقط، فلا يوضع جانبًا أكثر منه.
    ما هو غير مدفوع: <code>balance</code>
refused-mention-elsewhere = أستطيع الكتابة إلى شخص بالإشارة إليه في Slack فقط. هنا سلّم الرابط إلى { $name }.
    للحصول عليه: <code>invite { $name }</code>
refused-not-a-mention = لا أعرف من هو «@{ $text }». اكتب @ واختر الشخص من القائمة التي يعرضها Slack.
    مثلًا: <code>invite { $name } @asha</code>
refused-person-linked = حساب { $name } مربوط بهذا الشخص بالفعل.
    انظره: <code>customer { $name }</code>
refused-person-asked = سُئل هذا الشخص من قبل ولم يجب بعد.
    لرابط تسلّمه بنفسك: <code>invite { $name }</code>

## Forms and the home page

form-sale = بيع جديد
form-dispute = هناك خطأ
form-plan = خطة تقسيط
form-invite = ربط زبون
form-close = إغلاق
form-send = إرسال
form-customer-placeholder = اكتب أول الأحرف
form-items = الأصناف
form-items-hint = كل صنف في سطر أو بعد فاصلة، ومعه سعره: 2 kg rice 120, oil 90
form-total = المجموع
form-total-hint = للتحقق: يجب أن يساوي مجموع الأصناف.
form-due = موعد الدفع
form-due-hint = من { $today } فصاعدًا. فارغ: حسب شروط الزبون.
form-entry = أي قيد؟
form-words = ما الخطأ؟
form-words-hint = بكلماتك؛ والمحل يقرؤها.
form-wrong-amount = كم منه خطأ؟
form-wrong-amount-hint = فارغ: كل غير المدفوع منه. يوضع هذا المبلغ جانبًا حتى يقرر المحل.
form-count = كم قسطًا؟
form-count-hint = من { $min } إلى { $max }
form-every = كل كم؟
form-first = أول موعد
form-first-hint = فارغ: بعد فترة واحدة من اليوم.
form-person = من هو؟
form-person-hint = يُسأل في رسالة خاصة: هل هذا أنت؟ ولا يستطيع غيره الجواب.
form-person-placeholder = اختر شخصًا
form-failed = لم ينجح ذلك الآن. أرسله مرة أخرى: لا يُسجَّل شيء مرتين.
form-example-items = مثلًا: 2 kg rice 120, oil 90
form-example-amount = مثلًا: 120.50

home-title = Slatebook
home-new-sale = بيع جديد
home-due = المستحق
home-customers = الزبائن
home-invite = ربط زبون
home-plan = خطة تقسيط
home-add = إضافة زبون
home-history = السجل
home-shops = المحلات
home-help = مساعدة
home-start = ابدأ
aging = مقدار التأخير:
aging-line =
    { $bucket ->
        [current] { $amount } غير متأخر
        [over-90] { $amount } متأخر أكثر من { $from } يومًا
       *[other] { $amount } متأخر من { $from } إلى { $to } يومًا
    }
waiting = ما ينتظر الجواب:
waiting-nothing = لا شيء ينتظر الجواب.
waiting-claims =
    { $count ->
        [zero] دفعات أبلغ عنها زبائن: { $count }.
        [one] دفعة واحدة أبلغ عنها زبون.
        [two] دفعتان أبلغ عنهما زبائن.
        [few] { $count } دفعات أبلغ عنها زبائن.
        [many] { $count } دفعة أبلغ عنها زبائن.
       *[other] { $count } دفعة أبلغ عنها زبائن.
    }
waiting-disputes =
    { $count ->
        [zero] اعتراضات: { $count }.
        [one] اعتراض واحد.
        [two] اعتراضان.
        [few] { $count } اعتراضات.
        [many] { $count } اعتراضًا.
       *[other] { $count } اعتراض.
    }
waiting-raises =
    { $count ->
        [zero] طلبات رفع الحد: { $count }.
        [one] زبون واحد يطلب حدًّا أعلى.
        [two] زبونان يطلبان حدًّا أعلى.
        [few] { $count } زبائن يطلبون حدًّا أعلى.
        [many] { $count } زبونًا يطلبون حدًّا أعلى.
       *[other] { $count } زبون يطلبون حدًّا أعلى.
    }
waiting-proposals =
    { $count ->
        [zero] خطط تقسيط يطلبها زبائن: { $count }.
        [one] خطة تقسيط واحدة يطلبها زبون.
        [two] خطتا تقسيط يطلبهما زبائن.
        [few] { $count } خطط تقسيط يطلبها زبائن.
        [many] { $count } خطة تقسيط يطلبها زبائن.
       *[other] { $count } خطة تقسيط يطلبها زبائن.
    }
waiting-shown = المعروض منها أولًا { $shown }:
waiting-for-owner = الجواب عنها لصاحب المحل.

## Help, one phone screen each

help-owner =
    <b>كل يوم</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code> أو <code>balance</code> للكل
    <code>due</code> أو <code>due week</code>، <code>remind { $name }</code>، <code>remind overdue</code>
    <code>undo</code> – يُبطل آخر قيد لك
    <code>void { $name } #{ $entry }</code> – قيد أقدم
    أضف <code>due friday</code> أو <code>on yesterday</code> في الآخر.

    <b>الزبائن</b>
    <code>add { $new } +919812345678 limit 5000</code>
    <code>invite { $other }</code> لرابط، <code>invite</code> للصندوق
    <code>customers</code>، <code>customer { $other }</code>
    <code>limit { $other } 5000</code>، <code>note { $other } pays after the 5th</code>
    <code>plan { $other } 4 weekly</code>، <code>terms { $other } net 15</code>، <code>writeoff { $other } 300</code>
    <code>requests</code>، <code>disputes</code> – ما ينتظرك؛ <code>review</code> – الحدود، <code>feedback</code>

    <b>الدفتر</b>
    <code>report</code>، <code>statement { $other }</code>؛ <code>policy</code> – الغرامات والتذكير والباقي
    <code>verify</code>، <code>import</code>، <code>export</code>، <code>staff invite clerk</code>، <code>shops</code>، <code>cancel</code>
help-clerk =
    <b>كل يوم</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>، <code>due</code>، <code>due week</code>
    <code>undo</code> – يُبطل آخر قيد لك، ما دام جديدًا
    أضف <code>due friday</code> أو <code>on yesterday</code> في الآخر.

    <b>الزبائن</b>
    <code>add { $new } +919812345678</code>
    <code>invite { $other }</code>، <code>customers</code>، <code>customer { $other }</code>
    <code>note { $other } pays after the 5th</code>

    ما يتجاوز الحد أو يزيد على الدين يقرره صاحب المحل.
    وأيضًا: <code>statement { $name }</code>، <code>verify { $name }</code>، <code>shops</code>، <code>cancel</code>
help-customer =
    <b>حسابك</b>
    <code>balance</code> – ما هو غير مدفوع
    <code>due</code> – ماذا تدفع ومتى
    <code>history</code> – كل ما كُتب

    <b>كلمتك</b>
    <code>confirm all</code> أو <code>confirm #{ $entry }</code> – هو صحيح
    <code>wrong #{ $entry }</code> – هناك خطأ
    <code>paid 500</code> – دفعت
    <code>raise 8000</code> – طلب حد أعلى
    <code>promise friday</code>، <code>plan</code> – متى ستدفع

    <b>إثباتك</b>
    <code>verify 7F3A-9C01</code> – يتحقق من رمز إيصال
    <code>statement</code> – حسابك على الورق، لأي أحد
    وأيضًا: <code>points</code>، <code>redeem 100</code>، <code>mute</code> (تذكير أقل)، <code>shops</code>، <code>cancel</code>
help-stranger =
    أنا أمسك دفتر ديون المحل في المحادثة: من أخذ ماذا، ومن دفع ماذا، والطرفان يريان الشيء نفسه.

    أعطاك محلك رابطًا أو رمزًا؟ افتحه، أو ألصقه هنا.
    عندك محل؟ اكتب <code>start</code>، أو كل شيء مرة واحدة: <code>newshop Corner Store, INR</code>

# It follows the last line of the help, on the same line.
help-language = <code>language</code> – لغة أخرى
help-own-words = ويمكنك أيضًا أن تكتب: { $words }
own-word = <code>{ $own }</code> = <code>{ $verb }</code>

## Buttons, exactly these words

label-record = تسجيل
label-undo = تراجع
label-cancel = إلغاء
label-add = إضافة
label-add-all = إضافة الكل
label-do-all = تنفيذ الكل
label-confirm = تأكيد
label-not-right = غير صحيح
label-amount = المبلغ
label-goods = البضاعة
label-not-mine = لا يخصني
label-other = غير ذلك…
label-void = إبطال
label-ask-owner = سؤال صاحب المحل
label-correct = تصحيح…
label-stand-by = يبقى كما هو
label-waive = إسقاط
label-received = وصل
label-not-received = لم يصل
label-same = نفس المال
label-another = دفعة أخرى
label-acknowledge = إقرار
label-allow-once = سماح لمرة واحدة
label-keep-as-credit = حفظ رصيدًا زائدًا
label-reply = رد
label-sent = أُرسل
label-send = إرسال
label-send-all = إرسال الكل
label-one-by-one = واحدًا واحدًا
label-bring-back = إعادة
label-more = المزيد
label-pdf = PDF
label-csv = CSV
label-add-reason = إضافة سبب
label-yes-me = نعم، هذا أنا
label-no = لا
label-not-her = شخص آخر
label-share = مشاركة
label-whatsapp = WhatsApp
label-new-customer = زبون جديد
label-no-limit = بلا حد
label-shop = محل
label-customer = زبون
label-sale = بيع
label-payment = دفعة
label-open-shop = فتح محل
label-i-have-paid = دفعت
label-agree = موافق
label-setting =
    { $setting ->
        [net] أيام الدفع
        [late-fee] غرامة التأخير
        [terms] الموافقة
        [starter] الزبائن الجدد
        [hold] الإيقاف المؤقت
        [reminders] التذكير
        [hours] الساعات
        [mode] الإرسال
        [pay-link] رابط الدفع
        [promise] الوعود
        [review] المراجعات
        [points] النقاط
       *[plan] خطط التقسيط
    }
label-month-day = يوم { $day } من الشهر
label-early = { $offer } net { $net }
label-days =
    { $days ->
        [zero] اليوم نفسه
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
label-never = أبدًا
label-none = لا شيء
label-add-comment = إضافة تعليق
label-points = 1 عن { $per }، قيمتها { $worth }
label-fee-once = { $amount } بعد { $days } أيام
label-fee-every = { $amount } بعد { $days } أيام، { $again }
label-on-paper = على الورق
label-in-chat = في المحادثة
label-reminders = { $days }
label-hours = { $hours }
label-rest = الراحة { $days }
label-no-rest = بلا يوم راحة
label-mode-ask = اسألني
label-mode-auto = تلقائيًا
label-link = { $link }
label-missed = الفائت { $missed }
label-apply = تطبيق
label-apply-all = تطبيق الكل
label-apply-name = تطبيق { $name }
label-redeem = استبدال النقاط
label-review = مراجعة
label-history = السجل
label-photo = صورة
label-photos = صور
label-photos-of =
    { $count ->
        [zero] صور #{ $entry }
        [one] صورة #{ $entry }
        [two] صورتا #{ $entry }
        [few] صور #{ $entry }
        [many] صور #{ $entry }
       *[other] صور #{ $entry }
    }
label-limit = الحد
label-remind = تذكير
label-plan = خطة تقسيط
label-hold = إيقاف مؤقت
label-release = سماح
label-invite = دعوة
label-accept = قبول
label-decline = رفض
label-weekly = كل أسبوع
label-two-weekly = كل أسبوعين
label-monthly = كل شهر
label-tomorrow = غدًا
label-friday = الجمعة
label-in-a-week = بعد أسبوع
label-pay-on = أدفع يوم…
label-already-paid = سبق أن دفعت
label-something-wrong = هناك خطأ
label-ask-plan = طلب خطة تقسيط
label-sale-amount = بيع { $amount }
label-payment-amount = دفعة { $amount }
label-add-name = إضافة { $name }
label-it-is = المقصود { $name }
label-void-entry = إبطال #{ $entry }
label-void-entry-of = إبطال #{ $entry } { $name }
label-ask-owner-entry = سؤال صاحب المحل: #{ $entry }
label-ask-owner-entry-of = سؤال صاحب المحل: #{ $entry } { $name }
label-seat = { $shop } ({ $role })

# The menu of commands that Telegram shows, and the one line for a group.
menu-start = فتح محل، أو حسابك
menu-help = ما يمكنك كتابته
menu-sale = بيع على الحساب
menu-pay = مال وصل
menu-balance-shop = من عليه ماذا
menu-add = زبون جديد
menu-customers = الزبائن
menu-undo = إبطال آخر قيد لك
menu-invite = رابط لزبون
menu-balance-customer = ما عليك
menu-history = قيودك
menu-paid = قل إنك دفعت
menu-confirm = تأكيد قيد
menu-verify = التحقق من الدفتر
menu-shops = محلاتك
group-line = أمسك الحسابات في محادثة خاصة: { $link }
elsewhere-line = الجواب في محادثتنا الخاصة.
sure-title =
    { $gives ->
        [write-off] هل نشطبه؟
       *[void] هل نبطله؟
    }
sure-text =
    { $gives ->
        [write-off] لا يعود دينًا بعدها، ويُبلَّغ الزبون.
       *[void] يُبطله قيد مقابل، ويُبلَّغ الزبون.
    }
sure-yes =
    { $gives ->
        [write-off] شطب
       *[void] إبطال
    }
sure-no = لا

## Notices: what the clock says

notice = { $shop }: { $what }
notice-item =
    { $when ->
        [ahead]
            { $days ->
                [zero] { $amount } موعد دفعه { $due }، بعد { $days } يوم (#{ $entry }).
                [one] { $amount } موعد دفعه غدًا، { $due } (#{ $entry }).
                [two] { $amount } موعد دفعه { $due }، بعد يومين (#{ $entry }).
                [few] { $amount } موعد دفعه { $due }، بعد { $days } أيام (#{ $entry }).
                [many] { $amount } موعد دفعه { $due }، بعد { $days } يومًا (#{ $entry }).
               *[other] { $amount } موعد دفعه { $due }، بعد { $days } يوم (#{ $entry }).
            }
        [today] { $amount } موعد دفعه اليوم، { $due } (#{ $entry }).
       *[late]
            { $days ->
                [zero] { $amount } كان موعد دفعه { $due } (قبل { $days } يوم)، #{ $entry }.
                [one] { $amount } كان موعد دفعه { $due } (قبل يوم واحد)، #{ $entry }.
                [two] { $amount } كان موعد دفعه { $due } (قبل يومين)، #{ $entry }.
                [few] { $amount } كان موعد دفعه { $due } (قبل { $days } أيام)، #{ $entry }.
                [many] { $amount } كان موعد دفعه { $due } (قبل { $days } يومًا)، #{ $entry }.
               *[other] { $amount } كان موعد دفعه { $due } (قبل { $days } يوم)، #{ $entry }.
            }
    }
notice-items =
    { $when ->
        [ahead]
            { $days ->
                [zero] { $amount } يحين موعد دفعه، أوله { $due }، بعد { $days } يوم:
                [one] { $amount } يحين موعد دفعه، أوله غدًا، { $due }:
                [two] { $amount } يحين موعد دفعه، أوله { $due }، بعد يومين:
                [few] { $amount } يحين موعد دفعه، أوله { $due }، بعد { $days } أيام:
                [many] { $amount } يحين موعد دفعه، أوله { $due }، بعد { $days } يومًا:
               *[other] { $amount } يحين موعد دفعه، أوله { $due }، بعد { $days } يوم:
            }
        [today] { $amount } موعد دفعه اليوم، { $due }:
       *[late]
            { $days ->
                [zero] { $amount } مستحق، أقدمه منذ { $due } ({ $days } يوم):
                [one] { $amount } مستحق، أقدمه منذ { $due } (يوم واحد):
                [two] { $amount } مستحق، أقدمه منذ { $due } (يومان):
                [few] { $amount } مستحق، أقدمه منذ { $due } ({ $days } أيام):
                [many] { $amount } مستحق، أقدمه منذ { $due } ({ $days } يومًا):
               *[other] { $amount } مستحق، أقدمه منذ { $due } ({ $days } يوم):
            }
    }
notice-line =
    { $kind ->
        [fee] #{ $entry } { $amount } غرامة تأخير
       *[other]
            { $when ->
                [ahead] #{ $entry } { $amount }، موعد الدفع { $due }
                [today] #{ $entry } { $amount }، موعد الدفع اليوم
               *[late]
                    { $days ->
                        [zero] #{ $entry } { $amount }، موعد الدفع { $due } (قبل { $days } يوم)
                        [one] #{ $entry } { $amount }، موعد الدفع { $due } (قبل يوم واحد)
                        [two] #{ $entry } { $amount }، موعد الدفع { $due } (قبل يومين)
                        [few] #{ $entry } { $amount }، موعد الدفع { $due } (قبل { $days } أيام)
                        [many] #{ $entry } { $amount }، موعد الدفع { $due } (قبل { $days } يومًا)
                       *[other] #{ $entry } { $amount }، موعد الدفع { $due } (قبل { $days } يوم)
                    }
            }
    }
notice-early = عند الدفع حتى { $until } يكون { $price }، بعد خصم الدفع المبكر.
notice-tone =
    { $tone ->
        [friendly] هذا فقط حتى لا يفاجئك الموعد.
        [due] ادفع اليوم من فضلك، أو قل متى ستدفع.
        [late] ادفع من فضلك، أو قل متى ستدفع.
        [firm] ادفع هذا الأسبوع من فضلك، أو قل في أي يوم ستدفع.
       *[final] طال هذا الدين كثيرًا. ادفع الآن من فضلك، أو تحدّث معنا كيف يمكنك ذلك.
    }
notice-instalment =
    { $when ->
        [ahead]
            { $days ->
                [zero] القسط { $number } من { $of }، { $amount }، موعده { $due }.
                [one] القسط { $number } من { $of }، { $amount }، موعده غدًا، { $due }.
                [two] القسط { $number } من { $of }، { $amount }، موعده { $due }.
                [few] القسط { $number } من { $of }، { $amount }، موعده { $due }.
                [many] القسط { $number } من { $of }، { $amount }، موعده { $due }.
               *[other] القسط { $number } من { $of }، { $amount }، موعده { $due }.
            }
        [today] القسط { $number } من { $of }، { $amount }، موعده اليوم.
       *[late]
            { $days ->
                [zero] القسط { $number } من { $of }، { $amount }، كان موعده { $due } (قبل { $days } يوم).
                [one] القسط { $number } من { $of }، { $amount }، كان موعده { $due } (قبل يوم واحد).
                [two] القسط { $number } من { $of }، { $amount }، كان موعده { $due } (قبل يومين).
                [few] القسط { $number } من { $of }، { $amount }، كان موعده { $due } (قبل { $days } أيام).
                [many] القسط { $number } من { $of }، { $amount }، كان موعده { $due } (قبل { $days } يومًا).
               *[other] القسط { $number } من { $of }، { $amount }، كان موعده { $due } (قبل { $days } يوم).
            }
    }
notice-promise-today = وعدت بالدفع حتى اليوم، { $today }. ما زال غير مدفوع منه { $amount }.
notice-promise-broken = وعدت بدفع { $amount } حتى { $until }، ولم يصل المبلغ كله.
notice-plan-defaulted = انتهت خطة التقسيط لفوات أقساط. ما هو غير مدفوع عاد إلى مواعيده السابقة.
notice-confirm = انظر من فضلك إلى #{ $entry } مرة أخرى: هل هو صحيح؟
notice-confirm-several = انظر من فضلك إلى { $entries } مرة أخرى. <code>confirm all</code> إن كانت صحيحة، أو مثلًا <code>wrong #12</code>
notice-pay = ادفع هنا:
sent-by-hand = ذكّرت { $name } بنفسك اليوم. هذا مسجَّل.
ask-reminders =
    { $customers ->
        [zero] { $shop }: الزبائن المطلوب تذكيرهم اليوم { $customers }، بمبلغ { $amount }. هل يخرج التذكير؟
        [one] { $shop }: زبون واحد مطلوب تذكيره اليوم، بمبلغ { $amount }. هل يخرج التذكير؟
        [two] { $shop }: زبونان مطلوب تذكيرهما اليوم، بمبلغ { $amount }. هل يخرج التذكير؟
        [few] { $shop }: { $customers } زبائن مطلوب تذكيرهم اليوم، بمبلغ { $amount }. هل يخرج التذكير؟
        [many] { $shop }: { $customers } زبونًا مطلوب تذكيرهم اليوم، بمبلغ { $amount }. هل يخرج التذكير؟
       *[other] { $shop }: { $customers } زبون مطلوب تذكيرهم اليوم، بمبلغ { $amount }. هل يخرج التذكير؟
    }
manual-notice = لا محادثة بين { $name } والبوت. هذا ما كان سيصل إلى { $first } اليوم؛ أوصِله بنفسك ثم اضغط «أُرسل»:

## The owner's morning

digest = { $shop }، { $day }
digest-overdue =
    { $customers ->
        [zero] المتأخر: { $amount }، الزبائن { $customers }.
        [one] المتأخر: { $amount }، زبون واحد.
        [two] المتأخر: { $amount }، زبونان.
        [few] المتأخر: { $amount }، { $customers } زبائن.
        [many] المتأخر: { $amount }، { $customers } زبونًا.
       *[other] المتأخر: { $amount }، { $customers } زبون.
    }
digest-due-today =
    { $customers ->
        [zero] المستحق اليوم: { $amount }، الزبائن { $customers }.
        [one] المستحق اليوم: { $amount }، زبون واحد.
        [two] المستحق اليوم: { $amount }، زبونان.
        [few] المستحق اليوم: { $amount }، { $customers } زبائن.
        [many] المستحق اليوم: { $amount }، { $customers } زبونًا.
       *[other] المستحق اليوم: { $amount }، { $customers } زبون.
    }
owing-today = { $name } { $amount }، اليوم
owing-late =
    { $days ->
        [zero] { $name } { $amount }، متأخر { $days } يوم
        [one] { $name } { $amount }، متأخر يومًا واحدًا
        [two] { $name } { $amount }، متأخر يومين
        [few] { $name } { $amount }، متأخر { $days } أيام
        [many] { $name } { $amount }، متأخر { $days } يومًا
       *[other] { $name } { $amount }، متأخر { $days } يوم
    }
owing-muted = { $line }؛ التذكير متوقف
owing-ahead = { $name } { $amount }، موعد الدفع { $due }
digest-promise =
    { $state ->
        [broken] وعد { $name } بدفع { $amount } لم يصل كله.
       *[today] وعد { $name } بدفع { $amount } اليوم.
    }
digest-missed = خطة تقسيط { $name } متأخرة بمبلغ { $amount }.
digest-claims =
    { $count ->
        [zero] زبائن أبلغوا أنهم دفعوا: { $count }. أجب «وصل» أو «لم يصل» تحت رسائلهم.
        [one] زبون واحد أبلغ أنه دفع: أجب «وصل» أو «لم يصل» تحت الرسالة.
        [two] زبونان أبلغا أنهما دفعا: أجب «وصل» أو «لم يصل» تحت الرسالتين.
        [few] { $count } زبائن أبلغوا أنهم دفعوا: أجب «وصل» أو «لم يصل» تحت رسائلهم.
        [many] { $count } زبونًا أبلغوا أنهم دفعوا: أجب «وصل» أو «لم يصل» تحت رسائلهم.
       *[other] { $count } زبون أبلغوا أنهم دفعوا: أجب «وصل» أو «لم يصل» تحت رسائلهم.
    }
digest-disputes =
    { $count ->
        [zero] الاعتراضات التي تنتظر قرارك: { $count }.
        [one] اعتراض واحد ينتظر قرارك.
        [two] اعتراضان ينتظران قرارك.
        [few] { $count } اعتراضات تنتظر قرارك.
        [many] { $count } اعتراضًا ينتظر قرارك.
       *[other] { $count } اعتراض ينتظر قرارك.
    }
digest-proposals =
    { $count ->
        [zero] الزبائن الذين يطلبون خطة تقسيط: { $count }.
        [one] زبون واحد يطلب خطة تقسيط.
        [two] زبونان يطلبان خطة تقسيط.
        [few] { $count } زبائن يطلبون خطة تقسيط.
        [many] { $count } زبونًا يطلبون خطة تقسيط.
       *[other] { $count } زبون يطلبون خطة تقسيط.
    }
digest-raises =
    { $count ->
        [zero] طلبات رفع الحد { $count }: <code>requests</code>
        [one] زبون واحد يطلب حدًّا أعلى: <code>requests</code>
        [two] زبونان يطلبان حدًّا أعلى: <code>requests</code>
        [few] { $count } زبائن يطلبون حدًّا أعلى: <code>requests</code>
        [many] { $count } زبونًا يطلبون حدًّا أعلى: <code>requests</code>
       *[other] { $count } زبون يطلبون حدًّا أعلى: <code>requests</code>
    }
digest-unconfirmed =
    { $count ->
        [zero] الزبائن الذين لم يؤكدوا كل شيء بعد: { $count }.
        [one] زبون واحد لم يؤكد كل شيء بعد.
        [two] زبونان لم يؤكدا كل شيء بعد.
        [few] { $count } زبائن لم يؤكدوا كل شيء بعد.
        [many] { $count } زبونًا لم يؤكدوا كل شيء بعد.
       *[other] { $count } زبون لم يؤكدوا كل شيء بعد.
    }
digest-not-agreed =
    { $more ->
        [yes] لا موافقة بعد على شروطك الحالية من { $names } وآخرين.
       *[no] لا موافقة بعد على شروطك الحالية من { $names }.
    }
digest-without-chat =
    { $count ->
        [zero] زبائن بلا محادثة لتذكيرهم: { $count }؛ تليها النصوص لتوصلها بنفسك.
        [one] زبون واحد بلا محادثة لتذكيره؛ يليه نص لتوصله بنفسك.
        [two] زبونان بلا محادثة لتذكيرهما؛ يليه نصّان لتوصلهما بنفسك.
        [few] { $count } زبائن بلا محادثة لتذكيرهم؛ تليها النصوص لتوصلها بنفسك.
        [many] { $count } زبونًا بلا محادثة لتذكيرهم؛ تليها النصوص لتوصلها بنفسك.
       *[other] { $count } زبون بلا محادثة لتذكيرهم؛ تليها النصوص لتوصلها بنفسك.
    }
digest-head = بصمة الدفتر <code>{ $head }</code>

## What is due, and reminders by hand

due-list =
    { $span ->
        [today] المستحق اليوم، { $today }:
        [week] المستحق حتى { $until }:
        [overdue] المتأخر في { $today }:
       *[by-today] المستحق حتى اليوم، { $today }:
    }
due-list-none =
    { $span ->
        [today] لا شيء مستحق اليوم.
        [week] لا شيء مستحق في الأيام السبعة القادمة.
        [overdue] لا شيء متأخر.
       *[by-today] لا شيء مستحق حتى اليوم.
    }
due-next-week = المستحق قريبًا: <code>due week</code>
due-next-balance = حساب واحد: <code>balance { $name }</code>
due-next-remind = لتذكير واحد: <code>remind { $name }</code>
due-next-remind-overdue = لتذكير كل المتأخرين: <code>remind overdue</code>
reminder-queued = تذكير بمبلغ { $amount } في الطريق إلى { $name }.
reminder-queued-later = تذكير بمبلغ { $amount } يخرج إلى { $name } في { $at }: خارج ساعات الإرسال لا يُرسل شيء.
reminder-muted = التذكير متوقف عند { $name }، فلا يذكر إلا المتأخر.
reminders-queued =
    { $count ->
        [zero] لم يبق أحد لتذكيره.
        [one] تذكير في الطريق إلى زبون واحد.
        [two] تذكير في الطريق إلى زبونين.
        [few] تذكير في الطريق إلى { $count } زبائن.
        [many] تذكير في الطريق إلى { $count } زبونًا.
       *[other] تذكير في الطريق إلى { $count } زبون.
    }
reminders-queued-later =
    { $count ->
        [zero] التذكير يخرج إلى زبائن عددهم { $count } في { $at }: خارج ساعات الإرسال لا يُرسل شيء.
        [one] التذكير يخرج إلى زبون واحد في { $at }: خارج ساعات الإرسال لا يُرسل شيء.
        [two] التذكير يخرج إلى زبونين في { $at }: خارج ساعات الإرسال لا يُرسل شيء.
        [few] التذكير يخرج إلى { $count } زبائن في { $at }: خارج ساعات الإرسال لا يُرسل شيء.
        [many] التذكير يخرج إلى { $count } زبونًا في { $at }: خارج ساعات الإرسال لا يُرسل شيء.
       *[other] التذكير يخرج إلى { $count } زبون في { $at }: خارج ساعات الإرسال لا يُرسل شيء.
    }
reminders-said-today =
    { $count ->
        [zero] من وصله تذكير ذلك اليوم: { $count }.
        [one] زبون واحد وصله تذكير ذلك اليوم.
        [two] زبونان وصلهما تذكير ذلك اليوم.
        [few] { $count } زبائن وصلهم تذكير ذلك اليوم.
        [many] { $count } زبونًا وصلهم تذكير ذلك اليوم.
       *[other] { $count } زبون وصلهم تذكير ذلك اليوم.
    }
reminders-without-chat =
    { $count ->
        [zero] بلا محادثة: { $count }. لنص توصله بنفسك: <code>remind { $name }</code>
        [one] زبون واحد بلا محادثة. لنص توصله بنفسك: <code>remind { $name }</code>
        [two] زبونان بلا محادثة. لنص توصله بنفسك، واحدًا واحدًا: <code>remind { $name }</code>
        [few] { $count } زبائن بلا محادثة. لنص توصله بنفسك، واحدًا واحدًا: <code>remind { $name }</code>
        [many] { $count } زبونًا بلا محادثة. لنص توصله بنفسك، واحدًا واحدًا: <code>remind { $name }</code>
       *[other] { $count } زبون بلا محادثة. لنص توصله بنفسك، واحدًا واحدًا: <code>remind { $name }</code>
    }
reminders-more = هناك آخرون.
customer-muted-now = أُوقف التذكير بطلب من { $name }.
customer-unmuted-now = عاد كل تذكير إلى { $name }.
customer-muted-still = المتأخر ما زال يُقال، وكذلك كل قيد.
reminders-muted = { $shop }: لا تذكير بعد الآن قبل أن يتأخر شيء.
reminders-muted-still = ما زال يأتيك: كل قيد ودفعة وجواب في وقته؛ والتذكير بالمتأخر؛ ومواعيد خطة التقسيط، واليوم الذي وعدت بالدفع فيه، والبيع الذي لم تؤكده.
reminders-muted-next = لإعادة كل تذكير: <code>unmute</code>
reminders-unmuted = { $shop }: عاد كل تذكير، قبل موعد الدفع وفي يومه أيضًا.
reminders-unmuted-next = لتذكير أقل: <code>mute</code>
