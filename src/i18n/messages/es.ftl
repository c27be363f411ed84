### Everything Slatebook says, in Spanish (Latin American, neutral; usted throughout).
### <b>…</b> and <code>…</code> are the only styles; an argument is always text. Commands in <code> are typed as they stand.
### shop tienda · customer cliente · the book libreta · entry anotación · owner dueño · clerk dependiente · counter mostrador
### on credit al fiado · to sell on credit fiar · balance saldo · in credit, kept as credit a favor · limit límite · terms condiciones
### due vence, vencimiento · overdue vencido · late con atraso · late fee recargo por atraso · waive perdonar · early discount descuento por pronto pago
### payment plan plan de pagos · instalment cuota · promise promesa · reminder recordatorio · notice aviso · mute silenciar
### confirm confirmar · acknowledge reconocer · dispute reclamo · set aside apartar · stand by mantener · claim pago que el cliente informa
### void, take back anular · write off condonar · refund devolver · hold en pausa · block bloquear · release reactivar
### receipt code código de recibo · intact intacta · head último sello · points puntos · redeem canjear · feedback opinión · grade calificación
### link vincular, enlace · invite invitación · put away archivar · tag etiqueta · note nota · counter-entry contraanotación

## The balance, second line of every reply

balance = Saldo { $balance }.
balance-of-limit = Saldo { $balance } de { $limit }.
balance-with-disputed = Saldo { $balance }, de los cuales { $disputed } en reclamo.
balance-with-disputed-of-limit = Saldo { $balance }, de los cuales { $disputed } en reclamo; límite { $limit }.
balance-beside-disputed = Saldo { $balance }; { $disputed } en reclamo.
balance-in-credit = Saldo { $credit } a favor.
balance-in-credit-beside-disputed = Saldo { $credit } a favor; { $disputed } en reclamo.

## Parts of entries

goods-measured = { $quantity } { $unit } { $name }
goods-measured-unnamed = { $quantity } { $unit }
goods-counted = { $quantity } × { $name }
goods-counted-unnamed = { $quantity } uds.
goods-unnamed = productos
goods-priced = { $goods } { $amount }
and-more = y { $count } más
dated = Con fecha { $on }.
receipt = Recibo <code>{ $code }</code>
entries-and-more = { $entries } y { $count } más

state-awaited =
    { $what ->
        [sale] aún sin confirmar, ya se lo preguntamos a { $name }
       *[payment] aún sin reconocer, ya se lo preguntamos a { $name }
    }
state-not-linked =
    { $what ->
        [sale] sin confirmar, { $name } aún no tiene su chat vinculado
       *[payment] sin reconocer, { $name } aún no tiene su chat vinculado
    }
state-not-reachable =
    { $what ->
        [sale] sin confirmar, los mensajes del chat no le llegan a { $name }
       *[payment] sin reconocer, los mensajes del chat no le llegan a { $name }
    }
state-disputed = en reclamo por { $name }
state-confirmed =
    { $what ->
        [sale] confirmado por { $by }, { $time }
       *[payment] reconocido por { $by }, { $time }
    }
state-confirmed-by-you =
    { $what ->
        [sale] confirmado por usted, { $time }
       *[payment] reconocido por usted, { $time }
    }
time-and-date = { $time }, { $date }

due-in-future = vence el { $due }
due-today = vence hoy
due-overdue =
    { $days ->
        [one] venció el { $due }, { $days } día de atraso
       *[other] venció el { $due }, { $days } días de atraso
    }
due-in-plan = en el plan de pagos
due-of-fee = recargo por atraso, { $due }
item = #{ $entry } { $amount }, { $due }
item-part = #{ $entry } quedan { $left } de { $amount }, { $due }
item-disputed = { $item }; { $disputed } en reclamo
item-early = { $item }; { $price } si se paga hasta el { $until }
early-ended = Con eso se pierde el descuento por pronto pago de #{ $entry }: eran { $amount } menos si se pagaba hasta el { $until }.
owed-today = Hoy se deben { $owed }, ya restado el descuento por pronto pago.

history-entry = #{ $entry }, { $on }: { $what }
history-sale = { $amount } al fiado
history-payment = pago de { $amount }
history-raised = { $amount } sumados al saldo
history-lowered = { $amount } restados del saldo
history-refunded = { $amount } devueltos
history-opening = saldo inicial { $amount }
history-opening-credit = saldo inicial { $amount } a favor
history-discount = descuento por pronto pago de { $amount } en #{ $item }
history-redeemed = canje de { $points }, { $amount }
history-write-off = { $amount } condonados
history-fee = recargo por atraso de { $amount } en #{ $item }
history-fee-waiver = recargo por atraso #{ $fee } de { $amount } perdonado
history-void = anula #{ $voids } de { $amount }
history-goods = { $what }, { $goods }
history-voided = { $what } (anulado)
history-photos =
    { $count ->
        [one] { $what }; 1 foto
       *[other] { $what }; { $count } fotos
    }
history-state =
    { $state ->
        [confirmed] { $what }; confirmado
        [awaited] { $what }; aún sin confirmar
        [not-linked] { $what }; sin confirmar
       *[disputed] { $what }; en reclamo
    }

## Sales

sale-recorded = #{ $entry } { $name }: { $amount } al fiado, vence el { $due }.
sale-for-you = { $shop }: #{ $entry } { $amount } al fiado, vence el { $due }.
sale-overridden =
    { $rule ->
        [hold] Con el fiado en pausa, vendido por esta vez.
       *[limit] Por encima del límite, permitido por esta vez.
    }
early-offer = { $percent } menos si se paga hasta el { $until }: { $price }.
early-discount = Descuento por pronto pago de { $amount } en #{ $entry }.
credit-used = De ahí, { $amount } se pagaron con el saldo a favor.
is-this-right = ¿Es correcto?
entries-confirmed = { $shop }: confirmado { $entries }, gracias.

## Payments

payment-recorded = #{ $entry } { $name }: pago de { $amount }.
fee-not-owed = El recargo por atraso #{ $fee } de { $amount } es posterior a la fecha de este pago: no se debía.
payment-stands = No se agregó nada: ya es el #{ $entry } de { $name }.
payment-for-you = { $shop }: #{ $entry } recibimos { $amount }, gracias.
settled = Cubre { $list }.
settled-whole = #{ $entry } ({ $amount })
settled-part = { $amount } de #{ $entry } (quedan { $left })
credit-kept = { $amount } quedan a favor.
method =
    { $method ->
        [cash] Efectivo
        [mpesa] M-Pesa
        [upi] UPI
        [bank] Transferencia bancaria
        [card] Tarjeta
       *[cheque] Cheque
    }
paid-by = { $method }.
paid-by-with-reference = { $method }, { $reference }.
paid-for-entry = Para #{ $entry }.
paid-with-reference = Referencia { $reference }.

## Taking back

taken-back-sale = se anuló la venta #{ $voids } de { $amount }
taken-back-payment = se anuló el pago #{ $voids } de { $amount }
taken-back-write-off = se anuló la condonación #{ $voids } de { $amount }
taken-back-discount = se anuló #{ $voids }, canje de puntos por { $amount }
taken-back-adjustment = se anuló #{ $voids } de { $amount }
taken-along =
    { $what ->
        [discount] Y con eso, el descuento por pronto pago #{ $entry } de { $amount }.
        [write-off] Y con eso, la condonación #{ $entry } de { $amount }.
        [points] Y con eso, el canje de puntos #{ $entry } de { $amount }.
       *[fee] Y con eso, el recargo por atraso #{ $entry } de { $amount }.
    }
entry-voided = #{ $entry } { $name }: { $what }.
entry-taken-back = { $shop }: { $what }.
reason = Motivo: { $reason }
reason-added = #{ $entry } { $name }: motivo anotado.
undo-choices =
    { $why ->
        [not-your-entry] Otra persona escribió #{ $entry } de { $name }. ¿Anular de todos modos?
       *[too-late-to-undo] #{ $entry } de { $name } tiene más de un día. ¿Anular de todos modos?
    }
undo-choices-clerk =
    { $why ->
        [not-your-entry] Otra persona escribió #{ $entry } de { $name }, así que decide el dueño. ¿Le preguntamos?
        [confirmed-meanwhile] { $name } ya confirmó #{ $entry }, así que decide el dueño. ¿Le preguntamos?
       *[too-late-to-undo] #{ $entry } de { $name } tiene más de 10 minutos, así que decide el dueño. ¿Le preguntamos?
    }
void-asked = { $by } le pide anular esto:
owner-asked = #{ $entry } { $name }: ya le pedimos al dueño que lo anule.
owner-asked-next = Hasta que lo haga, sigue en pie.
undo-line = #{ $entry } { $name }, { $on }: { $what }
edited-stands = #{ $entry } queda como se anotó.
edited-stands-why = Editar un mensaje no cambia nada en la cuenta de { $name }. Para anular la anotación, toque Deshacer.

## Written off, given back, corrected

written-off = #{ $entry } { $name }: { $amount } condonados.
debt-let-go = { $shop }: #{ $entry } le condonamos { $amount }, ya no los debe.
adjusted =
    { $how ->
        [more] #{ $entry } { $name }: { $amount } sumados al saldo.
        [less] #{ $entry } { $name }: { $amount } restados del saldo.
       *[refund] #{ $entry } { $name }: { $amount } devueltos.
    }
balance-adjusted =
    { $how ->
        [more] { $shop }: #{ $entry } { $amount } sumados a su saldo.
        [less] { $shop }: #{ $entry } { $amount } restados de su saldo.
       *[refund] { $shop }: #{ $entry } le devolvimos { $amount }.
    }
adjusted-due = Vence el { $due }.
customer-terms-changed =
    { $how ->
        [same] { $name }: ya tiene estas condiciones.
        [own] { $name }: condiciones nuevas.
       *[shop] { $name }: otra vez las condiciones de la tienda.
    }
customer-terms-asked = Le preguntamos a { $name } si está de acuerdo.
ask-sum =
    { $verb ->
        [writeoff] ¿Cuánto de lo que debe { $name } quiere condonar? Puede agregar el motivo: <code>300 moved away</code>
        [refund] ¿Cuánto del saldo a favor le devuelve a { $name }?
       *[adjust] ¿Cuánto cambia el saldo de { $name }? <code>+50</code> es más por pagar, <code>-50</code> es menos; puede agregar el motivo.
    }
ask-terms = ¿Con qué condiciones compra { $name }? Escriba <code>net 15</code>, <code>2/10 net 30</code> o <code>due on the 5th</code>. Ahora:
terms-own-back = Para volver a las condiciones de la tienda: <code>terms { $full } shop</code>
terms-as-shop = Son las condiciones de la tienda.
terms-early =
    { $days ->
        [0] { $percent } menos en lo que se pague el mismo día.
        [one] { $percent } menos en lo que se pague en el plazo de { $days } día.
       *[other] { $percent } menos en lo que se pague en los primeros { $days } días.
    }
customer-terms-day = Las ventas vencen el día { $day } de cada mes.
link-offer-terms-day = Condiciones: lo que lleva al fiado vence el día { $day } de cada mes.

## Credit stopped, and late fees let go

held = { $name } tiene el fiado en pausa: no se le fía.
held-next = Aún puede permitirle una venta suelta. Para terminar la pausa: <code>release { $full }</code>
blocked = { $name } tiene el fiado bloqueado: no se le fía nada.
blocked-next = Para terminar el bloqueo: <code>release { $full }</code>
released = { $name } puede volver a comprar al fiado.
no-credit = { $shop } no puede fiarle por el momento.
no-credit-next = Su cuenta sigue como está y puede pagar como siempre. Si algo no está bien, hable con la tienda.
credit-again = { $shop } puede volver a fiarle.
on-hold = { $name } tiene el fiado en pausa: { $why }.
on-hold-question = ¿Fiarle estos { $total } a { $name } de todos modos?
hold-overdue =
    { $days ->
        [one] #{ $entry } tiene { $days } día de vencido
       *[other] #{ $entry } tiene { $days } días de vencido
    }
hold-member = lo decidió el dueño el { $on }
hold-plan = no se cumplió un plan de pagos, desde el { $on }
hold-since = demasiado tiempo vencido, desde el { $on }
fee-waived = #{ $entry } { $name }: recargo por atraso #{ $fee } de { $amount } perdonado.
fee-let-go = { $shop }: le perdonamos el recargo por atraso #{ $fee } de { $amount }, ya no lo debe.

## Points

points =
    { $points ->
        [0] 0 puntos
        [one] { $points } punto
       *[other] { $points } puntos
    }
points-worth = { $points }, por valor de { $worth }
my-points = { $shop }: usted tiene { $points }.
points-none-given = { $shop } no da puntos.
points-below-zero = Se le restaron puntos que ya había gastado. Cuando vuelva a tener más de cero, podrá canjear otra vez.
points-below-zero-of = Se restaron puntos que ya estaban gastados.
points-off-now = Por el momento la tienda no da puntos y no se puede canjear ninguno.
points-next = Para restarlos de lo que debe: <code>redeem { $count }</code>
points-of = { $name } tiene { $points }.
points-came-customer =
    { $how ->
        [earned] Ganó { $points } y ahora tiene { $total }.
        [back] Se le devolvieron { $points }, ahora tiene { $total }.
       *[less] Se le restaron { $points }, ahora tiene { $total }.
    }
points-came-shop =
    { $how ->
        [earned] Ganó { $points }, { $total } en total.
        [back] Se devolvieron { $points }, { $total } en total.
       *[less] Se restaron { $points }, quedan { $total }.
    }
points-redeemed = { $shop }: #{ $entry } usted canjeó { $points }, { $amount } menos por pagar.
points-redeemed-as-much = Usted pidió { $asked }; lo pendiente no alcanza para más.
customer-redeemed = #{ $entry } { $name } canjeó { $points }: { $amount } menos por pagar.
points-left = Puntos que quedan: { $points }.
redeem-ends-early = Con { $points } se restarían { $amount }, pero el descuento por pronto pago solo se gana pagando con dinero.
redeem-early-lost = Con eso pierde { $amount } de descuento en #{ $entry }, que son suyos si paga hasta el { $until }.
redeem-ends-early-next = Pague hasta ese día y será suyo, y sus puntos se quedan con usted. O canjee ahora, sin ese descuento.
ask-redeem = ¿Cuántos puntos? Lo pendiente alcanza para { $points }, { $worth }.

## Feedback

feedback-ask = ¿Cómo le fue con { $shop }? 1 es mal, 5 es muy bien.
feedback-yours = Dio { $rating } de 5, gracias.
feedback-noted = { $shop } recibió su { $rating } de 5, gracias.
ask-feedback-words = ¿Qué le gustaría decirle a { $shop }?
feedback-none = Todavía nadie ha respondido a esta pregunta. Se pregunta a cada cliente cuando ha pagado todo, como mucho una vez en 30 días.
feedback-summary =
    { $count ->
        [one] { $average } de 5, en 1 respuesta:
       *[other] { $average } de 5 en promedio, en las últimas { $count } respuestas:
    }
feedback-of = { $name }: { $said }
feedback-rated = { $rating } de 5 el { $on }
feedback-said = { $rating } de 5 el { $on }, “{ $words }”

## How the shop sells and chases

policy = { $shop }, cómo vende al fiado:
policy-changed = Cambiado.
policy-same = Ya está así.
policy-before = Antes: { $sentence }
policy-now = Ahora: { $sentence }
policy-earlier-sales = Las ventas anteriores conservan sus condiciones.
policy-asked = A sus clientes vinculados se les pregunta si están de acuerdo.
policy-no-fee = Sin recargo por atraso.
terms-fee = Recargo por atraso: { $fee }.
fee-share = { $percent } de lo pendiente
fee-once =
    { $days ->
        [0] { $amount }, una sola vez, después del vencimiento, como máximo { $cap } de la venta
        [one] { $amount }, una sola vez, { $days } día después del vencimiento, como máximo { $cap } de la venta
       *[other] { $amount }, una sola vez, { $days } días después del vencimiento, como máximo { $cap } de la venta
    }
every-days =
    { $days ->
        [one] cada día
       *[other] cada { $days } días
    }
fee-every =
    { $days ->
        [0] { $amount }, después del vencimiento y otra vez { $again }, como máximo { $cap } de la venta en total
        [one] { $amount }, { $days } día después del vencimiento y otra vez { $again }, como máximo { $cap } de la venta en total
       *[other] { $amount }, { $days } días después del vencimiento y otra vez { $again }, como máximo { $cap } de la venta en total
    }
policy-terms-paper = Los clientes aceptaron las condiciones en papel.
policy-terms-chat = Los clientes aceptan las condiciones en el chat.
policy-hold-never = Atrasarse no pone el fiado en pausa por sí solo.
policy-hold =
    { $days ->
        [one] Fiado en pausa con más de { $days } día de vencido.
       *[other] Fiado en pausa con más de { $days } días de vencido.
    }
policy-reminders-none = Sin recordatorios.
policy-reminders = Recordatorios a { $days } días del vencimiento.
policy-reminders-every = Recordatorios a { $days } días del vencimiento, luego { $again }.
policy-hours = Los avisos salen todos los días, { $hours }.
policy-hours-rest = Los avisos salen { $hours }, excepto { $days }.
policy-mode-auto = Los avisos salen solos.
policy-mode-ask = Los avisos esperan su visto bueno.
policy-link-none = Sin enlace de pago.
policy-link = Enlace de pago: { $link }
policy-promise =
    { $days ->
        [one] Una promesa de pago puede ser a { $days } día como máximo.
       *[other] Una promesa de pago puede ser a { $days } días como máximo.
    }
policy-plan =
    { $missed ->
        [one] Un plan de pagos termina cuando falla { $missed } cuota.
       *[other] Un plan de pagos termina cuando fallan { $missed } cuotas.
    }
policy-review-never = Los límites se revisan cuando usted lo pide.
policy-review =
    { $days ->
        [one] Los límites se revisan todos los días.
       *[other] Los límites se revisan cada { $days } días.
    }
policy-no-points = Sin puntos por pagar a tiempo.
policy-points = 1 punto por cada { $per } de una venta pagada a más tardar el día que vence; un punto vale { $worth }.
policy-points-from-now = Cuenta para las ventas de ahora en adelante; las anteriores ganan lo que ganaban entonces. El valor del punto cuenta desde ya.
policy-example-points = Para cambiarlo: <code>policy points 1 per 100 worth 1</code>
policy-example-net = Para cambiarlo: <code>policy terms net 30</code>, <code>policy terms 2/10 net 30</code> o <code>policy terms due on the 5th</code>
policy-example-late-fee = Para cambiarlo: <code>policy late-fee 2% after 7 days every 30 days cap 20%</code>
policy-example-terms = Para cambiarlo: <code>policy terms on paper</code>
policy-example-starter = Para cambiarlo: <code>policy starter 5000</code>
policy-example-hold = Para cambiarlo: <code>policy hold 30 days</code>
policy-example-reminders = Para cambiarlo: <code>policy reminders -3 0 3 7 every 30 days</code>
policy-example-hours = Para cambiarlo: <code>policy hours 9-19 rest sun</code>
policy-example-mode = Para cambiarlo: <code>policy mode ask</code>
policy-example-pay-link = Para cambiarlo: <code>policy pay-link upi://pay?pa=shop@bank&am={"{"}amount{"}"}&tn={"{"}reference{"}"}</code>
policy-example-promise = Para cambiarlo: <code>policy promise 14 days</code>
policy-example-review = Para cambiarlo: <code>policy review every 30 days</code>
policy-example-plan = Para cambiarlo: <code>policy plan 2 missed</code>
weekday =
    { $day ->
        [mon] lunes
        [tue] martes
        [wed] miércoles
        [thu] jueves
        [fri] viernes
        [sat] sábado
       *[sun] domingo
    }
terms-offer = { $shop } tiene condiciones nuevas.
terms-offer-earlier = Lo que compró antes conserva sus condiciones. ¿Está de acuerdo?
terms-agreed = { $shop }: usted aceptó estas condiciones, gracias.
customer-not-agreed = { $name } aún no ha aceptado las condiciones.

## Disputes

dispute-raised = #{ $entry } { $name }: { $amount } en reclamo.
dispute-reason =
    { $reason ->
        [amount] { $name } dice que el monto no es correcto.
        [goods] { $name } dice que los productos no son correctos.
        [not-mine] { $name } dice que no es suyo.
       *[other] { $name } dice que algo no es correcto.
    }
dispute-words = { $name } dice: “{ $words }”
dispute-says = { $name } dice que pagó { $amount }.
dispute-frozen = Se apartan { $amount } hasta que usted decida: sin recordatorios por eso.
dispute-nothing-frozen = No se aparta nada por esto.
dispute-stood-by = #{ $entry } { $name }: queda como se anotó.
customer-told = Ya avisamos a { $name }.
customer-not-told = No podemos avisar a { $name } por el chat: por favor hágalo usted.
dispute-noted = { $shop }: #{ $entry } { $amount } en reclamo.
dispute-noted-reason =
    { $reason ->
        [amount] Usted dijo que el monto no es correcto.
        [goods] Usted dijo que los productos no son correctos.
        [not-mine] Usted dijo que no es suyo.
       *[other] Usted dijo qué no es correcto.
    }
dispute-noted-says = Usted dijo que pagó { $amount }.
dispute-shop-decides = Ya avisamos a { $shop } y le responderá aquí.
dispute-noted-frozen = Hasta entonces nadie le cobra { $amount }.
dispute-stands = { $shop }: #{ $entry } { $amount } queda como se anotó.
dispute-stands-asked = La tienda lo revisó y mantiene la anotación. ¿Es correcto, después de todo?
ask-correction = #{ $entry } { $name }: { $amount }. ¿Qué es lo correcto?
ask-correction-goods = Escriba los productos con sus precios, o solo el monto correcto: <code>2 kg rice 110, oil 90</code>
ask-correction-amount = Escriba el monto correcto: <code>200</code>
corrected-debt = { $amount } al fiado, vence el { $due }
corrected-payment = pago de { $amount }
entry-corrected = #{ $entry } { $name }: { $now }, en lugar de #{ $was } ({ $before }).
dispute-corrected = #{ $was } { $name }: corregido, ahora es #{ $now }.
correction-for-you = { $shop } corrigió #{ $was } ({ $before }). Ahora es #{ $entry }: { $now }.
correction-took-over = De ahí, { $amount } ya están pagados.
message-corrected = { $shop }: se corrigió #{ $was } { $amount }, ahora es #{ $now }.
dispute-stands-why = La tienda lo revisó y mantiene la anotación. Si no es correcto, por favor hable con la tienda.

## Photos

photo-from-customer = { $name } envió una foto de { $place }: { $what }.
photo-of-claim-from-customer = { $name } envió una foto para { $place }.
photo-from-shop = { $shop } agregó una foto a { $place }: { $what }.
photo-of-claim-from-shop = { $shop } agregó una foto para { $place }.
photo-claim = pago de { $amount } del { $on }
photo-place = #{ $entry } { $whose }: { $what }.
photo-place-claim = { $whose }: pago de { $amount } del { $on }.
photo-which = Foto { $number } de { $count }, de { $from }, { $on }.
photo-which-own = Foto { $number } de { $count }, suya, { $on }.
photo-words = “{ $words }”
photos-added =
    { $added ->
        [one] { $whose }: foto agregada a { $place }.
       *[other] { $whose }: { $count } fotos agregadas a { $place }.
    }
photos-added-more =
    { $added ->
        [one] { $whose }: foto agregada a { $place }, { $count } en total.
       *[other] { $whose }: { $added } fotos agregadas a { $place }, { $count } en total.
    }
photos-shop-told = { $shop } también lo ve.
photos-customer-told = { $name } también lo ve.
photos-customer-not-told = No se le puede mostrar a { $name } en el chat.
photos-held = Guardo la foto para eso. Ahora responda lo que se preguntó arriba, o <code>cancel</code>.
ask-photo-place = ¿A qué anotación corresponde?
ask-photo-place-shop = Tóquela, o escriba otra: <code>Asha #12</code>
ask-photo-place-customer = Tóquela, o escriba el número de otra: <code>#12</code>

## Messages

offer-message = Esto no es un comando. ¿Se lo envío a { $name }?
offer-message-to-shop = ¿Envío esto a { $shop }?
quoted = “{ $text }”
ask-message = ¿Qué quiere escribirle a { $name }?
ask-message-to-shop = ¿Qué quiere escribirle a { $shop }?
message-from = { $name } escribe:
message-sent = Enviado a { $name }.
message-to-muted = { $name } no quiere recordatorios, pero recibe lo que usted escribe.
message-passed-on = { $shop } tiene su mensaje y puede responder aquí.

## Claims

claim-raised = { $name } dice que pagó { $amount } el { $on }.
claim-question = ¿Llegó?
claim-not-received = { $name }: { $amount } no recibidos.
claim-same = { $name }: { $amount } son el mismo dinero que #{ $payment }.
claim-same-unnumbered = { $name }: { $amount } son dinero que ya se contó.
claim-noted = Le preguntamos a { $shop } por los { $amount } que usted pagó el { $on }.
claim-noted-next = Cuenta en cuanto la tienda diga que llegó. Se lo avisamos aquí.
claim-refused = { $shop }: { $amount } no han llegado.
claim-refused-next = Si tiene una referencia, envíela con el monto: <code>paid { $figure } QK12AB34</code>
claim-refused-same = { $shop }: { $amount } son el mismo dinero que #{ $payment }, ya se contó.
claim-refused-same-unnumbered = { $shop }: { $amount } ya se contaron.

## Plans

plan-rhythm =
    { $every ->
        [week] cada semana
        [two-weeks] cada dos semanas
       *[month] cada mes
    }
plan-terms = { $total } en { $count } cuotas, { $rhythm }:
plan-instalment = { $number }. { $amount } el { $due }
plan-instalment-state =
    { $state ->
        [paid] { $number }. { $amount } el { $due }: pagada
        [missed] { $number }. { $amount } el { $due }: no pagada, faltan { $left }
       *[open] { $number }. { $amount } el { $due }: faltan { $left }
    }
plan-entries = Para { $entries }.
plan-replaces = Reemplaza al plan actual.
plan-offer = { $shop } propone un plan:
plan-offer-counter = { $shop } propone otro plan:
plan-offer-fresh = Las cifras cambiaron desde entonces, así que no se aceptó nada. Hoy el plan es:
plan-request = { $name } pide un plan:
plan-request-counter = { $name } propone otro plan:
plan-sent-to-shop = Le pedimos este plan a { $shop }:
plan-sent-to-customer = Plan propuesto a { $name }:
plan-until = Se puede aceptar hasta el { $until }.
plan-waits-for-shop = La respuesta de la tienda llega aquí, a más tardar el { $until }.
plan-waits-for-customer = Empieza cuando { $name } lo acepte, a más tardar el { $until }.
plan-customer-not-told = { $name } aún no está en ningún chat, así que no se preguntó a nadie. Envíele la invitación: <code>invite { $full }</code>
plan-agreement-title = Plan de pagos entre { $shop } y { $customer }
plan-agreement-on = Acordado el { $on }.
plan-agreement-sum = { $customer } paga a { $shop } { $total } en { $count } cuotas, { $rhythm }:
plan-agreement-entries = Paga { $entries } de la cuenta. Siempre se puede pagar antes, o un monto mayor.
plan-agreement-rule = Mientras se paguen las cuotas, estas anotaciones no generan recargo por atraso. Una cuota se considera no pagada si sigue pendiente tres días después de su fecha.
plan-agreed = { $shop }: el plan queda acordado.
plan-agreed-with = El plan con { $name } queda acordado.
plan-agreed-hash = Huella de este acuerdo en la libreta: <code>{ $hash }</code>
agreement-letters = Este archivo no puede mostrar todas las letras: ? está en lugar de las que no puede. El acuerdo, letra por letra, es el texto del chat.
plan-file = { $shop }: el acuerdo en un archivo.
plan-file-with = El acuerdo con { $name } en un archivo.
plan-declined-you = { $shop }: usted rechazó el plan. Nada cambia.
plan-declined-by-shop = { $shop } rechazó el plan. Todo sigue venciendo como antes.
plan-withdrawn-you = { $shop }: se retiró el plan que usted pidió.
plan-withdrawn-by-shop = { $shop } retiró el plan propuesto. Todo sigue venciendo como antes.
plan-declined-with = Usted rechazó el plan de { $name }. Nada cambia.
plan-declined-by = { $name } rechazó el plan.
plan-withdrawn-with = Se retiró el plan propuesto a { $name }.
plan-withdrawn-by = { $name } retiró el plan propuesto.
plan-other-customer = Otro: <code>plan 4 weekly</code>
plan-other-shop = Otro: <code>plan { $full } 4 weekly</code>
plan-completed = { $shop }: el plan está pagado por completo: { $total }. Gracias.
plan-completed-by = { $name } pagó el plan por completo: { $total }.
plan-over = { $shop }: del plan ya no queda nada por pagar, así que terminó.
plan-over-with = Del plan con { $name } ya no queda nada por pagar, así que terminó.
plan-defaulted =
    { $missed ->
        [one] { $shop }: el plan terminó porque no se pagó una cuota.
       *[other] { $shop }: el plan terminó porque no se pagaron { $missed } cuotas.
    }
plan-defaulted-by =
    { $missed ->
        [one] El plan con { $name } terminó porque no se pagó una cuota.
       *[other] El plan con { $name } terminó porque no se pagaron { $missed } cuotas.
    }
plan-back = Sus anotaciones vuelven a vencer en sus propias fechas.
plan-cancelled = { $shop } terminó el plan.
plan-cancelled-with = El plan con { $name } quedó terminado.
plan-shown = { $shop }: su plan, faltan { $left }.
plan-shown-with = El plan con { $name }: faltan { $left }.
plan-shown-change = Para cambiarlo: <code>plan 6 weekly</code>
plan-shown-change-with = Para cambiarlo: <code>plan { $full } 6 weekly</code>. Para terminarlo: <code>plan { $full } cancel</code>
plan-none = { $shop }: no hay ningún plan.
plan-none-with = No hay ningún plan con { $name }.
plan-none-next = Para pedir uno: <code>plan 4 weekly</code>
plan-none-next-with = Para proponer uno: <code>plan { $full } 4 weekly</code>, también <code>2 weeks</code> o <code>monthly</code> y <code>from 1 dec</code>
agreed-plan =
    { $missed ->
        [0] Plan: { $paid } de { $of } cuotas pagadas, la próxima { $next } el { $due }, faltan { $left }.
       *[other] Plan: { $paid } de { $of } cuotas pagadas, { $missed } sin pagar, la próxima { $next } el { $due }, faltan { $left }.
    }
agreed-plan-left = Plan: { $paid } de { $of } cuotas pagadas, faltan { $left }.
agreed-promise = Promesa: { $amount } para el { $until }.

## Promises

promise-made = { $name } promete pagar { $amount } para el { $until }.
promise-made-next = Hasta entonces no sale ningún recordatorio ni corre recargo por atraso.
promise-noted = { $shop } ya lo sabe: usted pagará { $amount } a más tardar el { $until }.
promise-noted-next = Hasta entonces no llega ningún recordatorio ni corre recargo por atraso; ese mismo día le recordamos una vez.
promise-kept = { $shop }: cumplió su promesa de { $amount } para el { $until }. Gracias.
promise-kept-by = { $name } cumplió su promesa de { $amount } para el { $until }.
promise-over = { $shop }: ya no queda nada por pagar, así que su promesa de { $amount } para el { $until } terminó.
promise-over-by = Ya no queda nada por pagar, así que la promesa de { $name }, { $amount } para el { $until }, terminó.
promise-broken = { $shop }: usted prometió { $amount } para el { $until } y no ha llegado todo.
promise-broken-by = { $name } prometió { $amount } para el { $until } y no ha llegado todo.
promise-received = Llegaron { $received }.
promise-broken-next = Si ya pagó: <code>paid { $figure }</code>. Si no, diga cuándo pagará: <code>promise friday</code>

## Accounts

account-open =
    { $count ->
        [one] { $name }: { $count } pendiente.
       *[other] { $name }: { $count } pendientes.
    }
account-clear = { $name }: nada pendiente.
my-account-open =
    { $count ->
        [one] { $count } pendiente.
       *[other] { $count } pendientes.
    }
my-account-clear = Nada pendiente.
account-not-linked = { $name } aún no tiene su chat vinculado: <code>invite { $full }</code>
awaiting-you =
    { $count ->
        [one] { $count } anotación espera su respuesta: <code>confirm all</code>
       *[other] { $count } anotaciones esperan su respuesta: <code>confirm all</code>
    }
shop-totals =
    { $customers ->
        [one] Le deben { $owed }: { $owing } de { $customers } cliente.
       *[other] Le deben { $owed }: { $owing } de { $customers } clientes.
    }
shop-totals-none = Nadie debe nada.
shop-totals-credit = { $credit } a favor de clientes.
my-accounts = Sus cuentas:
my-accounts-line = { $shop }: { $balance }
how-to-pay = Pague a { $shop } como siempre lo hace.
how-to-pay-next = Después dígalo aquí y la tienda lo confirma: <code>paid { $figure }</code>
how-to-pay-nothing = { $shop }: usted no debe nada.
history = { $name }: anotaciones #{ $first } a #{ $last }.
history-one = { $name }: anotación #{ $entry }.
history-none = { $name }: todavía no hay nada anotado.

## Customers

customer-name = { $name }
customer-phone = Teléfono { $phone }
customer-terms =
    { $days ->
        [0] Las ventas vencen el mismo día.
        [one] Las ventas vencen a { $days } día.
       *[other] Las ventas vencen a los { $days } días.
    }
customer-blocked = Fiado bloqueado desde el { $on }: no se le fía nada.
customer-linked-on = Chat vinculado en { $channels }.
customer-not-linked = Aún sin chat vinculado: <code>invite { $name }</code>
customer-since =
    { $entries ->
        [one] Cliente desde el { $since }, { $entries } anotación.
       *[other] Cliente desde el { $since }, { $entries } anotaciones.
    }
customer-unconfirmed =
    { $count ->
        [one] { $count } de ellas sin confirmar.
       *[other] { $count } de ellas sin confirmar.
    }
customer-muted = En silencio: sin recordatorios antes de que algo esté atrasado.
customer-points = Tiene { $points }.
customer-feedback = Opinión: { $said }
customer-note = { $on }: { $text }
customers-page = Clientes { $from }–{ $to } de { $total }:
customers-none = Todavía no hay clientes. Agregue el primero: <code>add Asha Verma</code>
customers-archived = Archivados:
customers-archived-none = No hay nadie en el archivo.
customers-tagged = Con la etiqueta { $tag }:
nick-given = A { $name } ahora también se le dice { $nick }.
nick-gone = { $name } ya no tiene otro nombre.
customer-renamed = { $before } ahora se llama { $name }.
tagged = { $name }: { $tags }.
tags-none = { $name } ya no tiene etiquetas.
customer-archived = { $name } pasó al archivo: no sale en ninguna lista y solo se encuentra por el nombre completo.
customer-archived-next = La libreta queda como está. Cualquier venta trae de vuelta a { $name }.
customer-forgotten = Datos borrados. En la libreta ahora es { $name }: montos y fechas, y nada que diga quién era.
customer-forgotten-told = El chat que estaba vinculado recibe el aviso y ya no está vinculado.
customer-forgotten-chats = Lo que se escribió aquí antes queda en su propio chat; puede borrarlo ahí.
customer-back = { $name } vuelve a estar en las listas.
customer-put-away = En archivo: en ninguna lista.
customer-nick = También se le dice { $nick }
customer-tags = Etiquetas: { $tags }
customers-filtered =
    { $filter ->
        [overdue] Con algo vencido:
        [hold] Con el fiado en pausa:
       *[blocked] Con el fiado bloqueado:
    }
customers-filtered-none =
    { $filter ->
        [overdue] Nadie tiene nada vencido.
        [hold] Nadie tiene el fiado en pausa.
       *[blocked] Nadie tiene el fiado bloqueado.
    }
customer-owes = { $name } { $balance }
customer-in-credit = { $name } { $credit } a favor
customer-added = Se agregó a { $name }.
customer-opening = #{ $entry } saldo inicial { $amount }, vence el { $due }.
customers-added =
    { $count ->
        [one] { $count } cliente agregado.
       *[other] { $count } clientes agregados.
    }
customers-added-next = Vincule a cada cliente con <code>invite { $name }</code>
limit-changed = { $name }: el límite ahora es { $limit }.
limit-gone = { $name }: ya no tiene límite.
note-added = { $name }: anotado, “{ $text }”.
note-added-private = Solo lo ven usted y su personal.

## Customers and what they owe, from a file

import-how = <b>Traiga sus clientes y lo que le deben desde otra libreta</b>
    Envíeme aquí un archivo CSV, de una hoja de cálculo (“Guardar como”, “CSV UTF-8”) o de la aplicación que usaba antes.
import-how-columns = La primera línea nombra las columnas. Conozco estas, en cualquier orden:
    <b>Nombre</b> – la única que no puede faltar
    <b>Teléfono</b>
    <b>Saldo</b> – lo que el cliente le debe; menos de cero es saldo a favor. También sirven dos columnas como “You’ll get” y “You’ll give”.
    <b>Vencimiento</b> – cuándo venció o vencerá; sin fecha, sus condiciones de siempre cuentan desde hoy
    <b>Límite</b>
    <b>Apodo</b> – otro nombre que puede escribir para ese cliente
    <b>Nota</b> – solo la ven usted y su personal
import-how-example = Por ejemplo:
    <code>Name,Phone,Balance,Due date</code>
    <code>Asha,+919812345678,1250,2026-12-15</code>
import-how-next =
    { $max ->
        [one] Usted ve todo antes de que se anote algo. Como máximo { $max } cliente en un archivo.
       *[other] Usted ve todo antes de que se anote algo. Como máximo { $max } clientes en un archivo.
    }
ask-import-column =
    { $what ->
        [name] ¿Qué columna es el nombre del cliente?
       *[amount] ¿Qué columna es lo que debe?
    }
ask-import-column-line = Leo la línea { $line } como los encabezados.
import-problems =
    { $count ->
        [one] { $count } línea no se puede tomar como está, así que no se anotó nada:
       *[other] { $count } líneas no se pueden tomar como están, así que no se anotó nada:
    }
import-problem = Línea { $line } – { $problem }
import-problem-named = Línea { $line }, { $name } – { $problem }
import-problems-next = Corrija el archivo y envíelo otra vez.
file-words = Las palabras que venían con el archivo no se tuvieron en cuenta.
    Si son un comando, envíelas sin el archivo: <code>{ $words }</code>
preview-import =
    { $count ->
        [one] ¿Agregar { $count } cliente nuevo de este archivo?
       *[other] ¿Agregar { $count } clientes nuevos de este archivo?
    }
preview-import-none = ¿Tomar este archivo? No trae a nadie nuevo.
preview-import-opened =
    { $count ->
        [one] { $count } cliente que ya tiene recibe un saldo o un límite; lo demás queda como está.
       *[other] { $count } clientes que ya tiene reciben un saldo o un límite; lo demás queda como está.
    }
import-owed = Le deben: { $amount }
import-credit = A favor de clientes: { $amount }
preview-import-ignored = No se toma: { $columns }
preview-customer-credit = { $line }, { $amount } a favor
preview-customer-due = { $line }, vence el { $due }
preview-customer-nick = { $line }, también se le dice { $nick }
preview-customer-note = { $line }, nota “{ $note }”
customers-imported =
    { $count ->
        [one] { $count } cliente agregado desde el archivo.
       *[other] { $count } clientes agregados desde el archivo.
    }
customers-imported-opened =
    { $count ->
        [one] { $count } cliente que ya tenía recibió un saldo o un límite.
       *[other] { $count } clientes que ya tenía recibieron un saldo o un límite.
    }
customers-imported-next = No se avisó a nadie. Vincule a cada cliente con <code>invite { $name }</code>; la lista: <code>customers</code>

## How creditworthy somebody is

grade = Calificación { $grade }, puntaje { $score } de 100: { $why }.
grade-new =
    { $settled ->
        [0] Aún sin calificación: hasta ahora ninguna venta está pagada por completo.
        [one] Aún sin calificación: se ha pagado una venta, muy poco para juzgar.
       *[other] Aún sin calificación: se han pagado { $settled } ventas, muy poco para juzgar.
    }
reason-paid =
    { $days ->
        [0] pagó { $onTime } de { $judged } a tiempo
        [one] pagó { $onTime } de { $judged } a tiempo, { $days } día de atraso en promedio
       *[other] pagó { $onTime } de { $judged } a tiempo, { $days } días de atraso en promedio
    }
reason-unpaid =
    { $count ->
        [one] 1 vencida ahora
       *[other] { $count } vencidas ahora
    }
reason-promises =
    { $count ->
        [one] 1 promesa incumplida
       *[other] { $count } promesas incumplidas
    }
reason-instalments =
    { $count ->
        [one] 1 cuota no pagada
       *[other] { $count } cuotas no pagadas
    }
reason-disputes =
    { $count ->
        [one] 1 reclamo perdido
       *[other] { $count } reclamos perdidos
    }
reason-used = { $used }% del límite usado
reason-since = compra al fiado desde el { $on }
limit-suggested = Sus pagos sugieren un límite de { $limit }.
customer-raise = Pide un límite de { $asked }: <code>requests</code>
review = Según lo que han pagado, estos límites podrían cambiar:
review-rest = También podrían cambiar estos:
review-none = No hace falta cambiar ningún límite: según los pagos, nadie necesita otro.
review-none-so-far = Aquí nadie necesita otro límite. Quedan más clientes por revisar.
review-line = <b>{ $name }</b>: { $current } → { $suggested }
review-line-none = <b>{ $name }</b>: sin límite → { $suggested }
review-due =
    { $count ->
        [one] { $shop }: toca revisar los límites. Según lo pagado, este podría cambiar:
       *[other] { $shop }: toca revisar los límites. Según lo pagado, { $count } podrían cambiar:
    }
review-due-none = { $shop }: toca revisar los límites. Según los pagos, nadie necesita otro.
review-unread = { $name } quedó fuera: no se puede leer esta cuenta. Para ver dónde está dañada: <code>verify { $name }</code>
review-unread-more =
    { $count ->
        [one] Otra cuenta quedó fuera por el mismo motivo. Para revisarlas todas: <code>verify</code>
       *[other] Otras { $count } cuentas quedaron fuera por el mismo motivo. Para revisarlas todas: <code>verify</code>
    }
review-due-next = Nada cambia hasta que usted lo diga.
raise-asked = { $name } pide un límite de { $asked } ({ $on }).
raise-question = Aplicar le da { $asked }. Para otro monto, toque Otro…
raise-declined-with = { $name }: el límite no sube; había pedido { $asked }.
raise-noted = Le pedimos a { $shop } un límite de { $asked }.
raise-noted-next = Su respuesta le llega aquí.
raise-given = { $shop }: su límite ahora es { $limit }.
raise-given-other = { $shop }: su límite ahora es { $limit }. Usted había pedido { $asked }.
raise-given-all = { $shop }: usted ya no tiene límite.
raise-declined = { $shop } no puede darle un límite de { $asked } por el momento. Su límite queda como está.
decisions =
    { $what ->
        [disputes] { $count ->
            [one] 1 reclamo espera su decisión:
           *[other] { $count } reclamos esperan su decisión:
        }
       *[requests] { $count ->
            [one] 1 pedido espera su respuesta:
           *[other] { $count } pedidos esperan su respuesta:
        }
    }
decisions-page =
    { $what ->
        [disputes] Reclamos { $from }–{ $to } de { $count }:
       *[requests] Pedidos { $from }–{ $to } de { $count }:
    }
decisions-none =
    { $what ->
        [disputes] Ningún reclamo espera su decisión.
       *[requests] Ningún pedido espera su respuesta.
    }

## Invites and links

invite = Invitación para { $name }:
invite-give = Entréguele esto a { $name } para que vea la cuenta y confirme:
invite-code = Código: <code>{ $code }</code>
invite-expires = Para una sola persona, hasta el { $date }.
invite-share = { $shop } lleva aquí su cuenta, para que la vea y confirme cuando quiera.
invite-hello-link = Hola, { $name }: { $shop } lleva aquí su cuenta, para que la vea y confirme cuando quiera: { $link }
invite-hello-code = Hola, { $name }: { $shop } lleva su cuenta en un chat. Su código para entrar: { $code }
counter-invite = { $shop } en el mostrador: que sus clientes escaneen esto.
counter-invite-code = { $shop } en el mostrador: que sus clientes peguen este código en su chat.
counter-invite-next = Cada persona da su nombre y usted dice quién es.
counter-share = Su cuenta con { $shop }, para verla y confirmar cuando quiera.
channel =
    { $channel ->
        [telegram] Telegram
        [slack] Slack
       *[web] el chat web
    }
counter-request = “{ $name }” pregunta en el mostrador ({ $channel }): ¿quién es?
guest-admitted = { $name } ya ve la cuenta y le preguntamos si es la suya.
guest-declined = Le dijimos a “{ $name }” que pregunte en el mostrador.
counter-waiting = Le preguntamos a { $shop } quién es “{ $name }”.
counter-waiting-next = Se lo avisamos aquí.
counter-declined = { $shop } no pudo decir quién es usted. Por favor, pida en el mostrador un enlace propio.
person-invited = { $name }: pregunté por { $channel } si es esa persona.
person-invited-until = Se lo aviso en cuanto diga que sí. Vale hasta el { $until }.
customer-linked = { $name }: chat vinculado por { $by } ({ $channel }).
customer-linked-next = { $name } ya ve la cuenta y se le pide confirmar lo que usted anote.
customer-unlinked = { $name } ya no tiene su chat vinculado.
customer-unlinked-next = La cuenta queda como está. Un enlace nuevo: <code>invite { $name }</code>
link-declined = { $name }: alguien abrió la invitación en { $channel } y dijo “No”.
link-declined-next = Ese enlace ya se usó. Uno nuevo: <code>invite { $name }</code>
unreachable = Los mensajes no le llegan a { $name } por { $channel }.
unreachable-next = Lo nuevo hay que decirlo en persona. Un enlace nuevo: <code>invite { $name }</code>
undelivered-answer = No se pudo entregar una respuesta a { $name } por { $channel }: por favor, dígale usted lo que quería saber.
undelivered-record = No se pudo decir a { $name } por { $channel } lo que se anotó: por favor, dígaselo usted.
undelivered-notice = No se pudo entregar un aviso a { $name } por { $channel }: por favor, dígaselo usted.
link-offer = { $shop } lleva una cuenta para { $name }.
link-offer-terms =
    { $days ->
        [0] Condiciones: lo que lleva al fiado vence el mismo día.
        [one] Condiciones: lo que lleva al fiado vence a { $days } día.
       *[other] Condiciones: lo que lleva al fiado vence a los { $days } días.
    }
link-offer-changed = Las condiciones cambiaron desde que se le preguntó, así que se le pregunta otra vez.
link-offer-question = ¿Es usted? Al decir que sí, acepta estas condiciones.
linked = Le damos la bienvenida, { $name }: esta es su cuenta con { $shop }.
linked-next = Cuando quiera: <code>balance</code>, <code>history</code>, y <code>paid 500</code> cuando haya pagado.
link-not-me = Gracias por avisar. No se vinculó nada y este enlace ya no sirve.
link-not-me-next = Si de verdad compra allí al fiado, pida a la tienda un enlace propio.
was-unlinked = { $shop } quitó el vínculo con este chat. Si no es correcto, pida un enlace nuevo.
was-unlinked-unnamed = Una tienda quitó su vínculo con este chat. Si no es correcto, pida un enlace nuevo.
you-were-forgotten = { $shop } borró lo que guardaba sobre usted, y este chat ya no está vinculado con la tienda.
you-were-forgotten-next = Lo que se escribió aquí antes queda en su propio chat; puede borrarlo aquí mismo.

## Shops, seats and staff

role =
    { $role ->
        [owner] dueño
        [clerk] dependiente
       *[customer] cliente
    }
shop-opened = { $shop } está abierta: montos en { $currency }, hora de { $zone }.
shop-opened-limit = Un cliente nuevo puede deber hasta { $limit }.
shop-opened-no-limit = Un cliente nuevo puede deber cualquier monto.
shop-opened-dates = { $typed } se lee como { $date }.
shop-opened-tip-add = 1. Agregue un cliente: <code>add Asha Verma limit 5000</code>
shop-opened-tip-sale = 2. Anote una venta: <code>sale Asha 2 kg rice 120, oil 90</code>
shop-opened-tip-pay = 3. Anote dinero que entra: <code>pay Asha 500</code>
staff-invite =
    { $role ->
        [owner] Una invitación para otro dueño de { $shop }:
       *[clerk] Una invitación para un dependiente de { $shop }:
    }
staff-share = Le invitan a ayudar con la libreta de { $shop }.
staff-joined = { $name } se unió como { $role }.
staff-removed = { $name } ya no lleva esta libreta como { $role }.
seat-lost = Usted ya no lleva la libreta de { $shop }.
seat-lost-next = Dónde más está: <code>shops</code>
staff = Quiénes llevan esta libreta:
staff-line = { $name }, { $role }
staff-next = Alguien más: <code>staff invite clerk</code>
staff-welcome =
    { $role ->
        [owner] Le damos la bienvenida a { $shop }: ahora participa como dueño.
       *[clerk] Le damos la bienvenida a { $shop }: ahora participa como dependiente.
    }
staff-welcome-next = Vea lo que puede hacer: <code>help</code>
seats = Dónde está usted:
seats-line = { $shop }, { $role }
seats-line-active = { $shop }, { $role } (ahora)
seat-taken = Ahora está en { $shop }, como { $role }.
export =
    { $customers ->
        [one] Aquí está la libreta, con { $customers } cliente.
       *[other] Aquí está la libreta, con { $customers } clientes.
    }
export-jsonl = Un evento por línea, con todos los sellos: cualquiera puede comprobarlo.
export-csv = Una anotación por línea, para cualquier hoja de cálculo.
export-hledger = Un libro diario de partida doble: <code>hledger -f</code> y el nombre del archivo muestran los mismos saldos.

## Reports

report = Su tienda en { $month }.
report-so-far = Su tienda en { $month }, hasta el { $today }.
report-sold = Vendido al fiado: { $sold }.
report-collected = Cobrado: { $collected }.
report-then = Le debían al final del mes: { $owed }.
report-today = Hoy, { $today }:
report-most = Quiénes deben más:
report-debtor = { $name }: { $balance }
report-debtor-late = { $name }: { $balance }, de los cuales { $late } con atraso

## The report’s picture

picture-today = Le deben hoy, { $today }
picture-owing =
    { $customers ->
        [one] { $owing } de { $customers } cliente
       *[other] { $owing } de { $customers } clientes
    }
picture-collected = Cobrado
picture-sold = Vendido al fiado
picture-aging = Cuánto atraso hay
picture-bucket =
    { $bucket ->
        [current] Sin atraso
        [over-90] Más de { $from } días
       *[other] { $from }–{ $to } días
    }
picture-debtors = Quiénes deben más
picture-late = { $late } con atraso

## Statements

statement = Estado de cuenta de { $name }, { $period }.
statement-mine = Estado de su cuenta con { $shop }, { $period }.
statement-period = del { $from } al { $to }
statement-until = desde la primera anotación hasta el { $to }
statement-none = En ese período no se anotó nada.
statement-page = Anotaciones { $first } a { $last } de { $count }:
statement-before = Antes: { $balance }.
statement-owed = saldo { $balance }
statement-credit = { $credit } a favor
statement-line = { $line }; { $detail }
statement-settled = pagado
statement-due = vence el { $due }
statement-left = quedan { $left }, vence el { $due }
statement-disputed = { $amount } en reclamo
statement-recorded = anotado el { $on }
statement-voided-by = contraanotación #{ $entry }
statement-code = <code>{ $code }</code>
statement-closing = Al final del { $on }: { $balance }.
statement-head = Comprobado ahora mismo y sin cambios, hasta el evento { $seq }: <code>{ $hash }</code>
statement-check = Cualquiera de los dos puede comprobar una anotación por su código: <code>verify { $code }</code>
statement-file-entries =
    { $entries ->
        [one] { $entries } anotación, con su código de recibo y su sello completo.
       *[other] { $entries } anotaciones, cada una con su código de recibo y su sello completo.
    }
statement-file-pdf = Para imprimir, o para quien tenga que creerlo.
statement-file-csv = Una anotación por línea, para cualquier hoja de cálculo.

## The statement on paper

paper-title = Estado de cuenta
paper-customer = Cliente
paper-period = Período
paper-made = Emitido
paper-opening = Saldo anterior
paper-added = Sumado
paper-taken-off = Restado
paper-closing = Saldo al final
paper-today = Saldo al { $on }: { $balance }
paper-disputed = En reclamo del cliente, incluido en el saldo: { $amount }
paper-number = N.º
paper-date = Fecha
paper-what = Concepto
paper-due = Vence
paper-amount = Monto
paper-balance = Saldo
paper-left = quedan { $left }, vence el { $due }
paper-kind =
    { $kind ->
        [sale] Venta al fiado
        [payment] Pago
        [fee] Recargo por atraso en #{ $of }
        [fee-waiver] Recargo por atraso #{ $of } perdonado
        [void] Anula #{ $of }
        [discount] Descuento por pronto pago en #{ $of }
        [redeemed] Canje de puntos
        [write-off] Condonación
        [opening] Saldo inicial
        [refund] Saldo a favor devuelto
       *[correction] Corrección
    }
paper-what-of = { $kind }: { $words }
paper-recorded = Anotado por { $by }, { $at }
paper-recorded-later = Anotado después por { $by }, { $at }
paper-confirmed = Confirmado por el cliente en el chat, { $at }
paper-unconfirmed =
    { $why ->
        [awaited] Sin confirmar: se le preguntó al cliente en el chat y no ha respondido
       *[not-linked] Sin confirmar: el cliente no tenía chat con la tienda
    }
paper-entry-disputed = En reclamo: { $amount }
paper-dispute =
    Reclamo del { $on }, { $reason ->
        [amount] por el monto
        [goods] por los productos
        [not-mine] no es del cliente
       *[other] por otro motivo
    } ({ $outcome ->
        [open] aún sin decidir
        [stands] la tienda mantiene la anotación
        [corrected] corregido
       *[voided] anulado
    })
paper-voided-by = Anulado con #{ $entry }
paper-photo =
    { $by ->
        [shop] Foto de la tienda, SHA-256 { $hash }
       *[customer] Foto del cliente, SHA-256 { $hash }
    }
paper-terms = Condiciones que aceptó el cliente
paper-plans = Planes de pagos
paper-plan = Acordado el { $on }: { $total } en cuotas, para { $entries }.
paper-plan-state =
    { $state ->
        [active] Está en curso.
        [completed] Se pagó.
        [defaulted] No se cumplió.
       *[cancelled] Se terminó antes.
    }
paper-instalment-paid = pagada
paper-instalment-left = faltan { $left }
paper-instalment-missed = no pagada, faltan { $left }
paper-promises = Promesas de pago
paper-promise =
    { $state ->
        [open] { $on }: { $amount } para el { $until }, pendiente
        [kept] { $on }: { $amount } para el { $until }, cumplida
       *[broken] { $on }: { $amount } para el { $until }, incumplida
    }
paper-claims = Pagos que informó el cliente y la tienda aún no ha confirmado
paper-claim = { $on }: { $amount }
paper-links = El chat del cliente
paper-link =
    { $change ->
        [linked] { $channel }, vinculado el { $on }
       *[unlinked] { $channel }, desvinculado el { $on }
    }
paper-check = Cómo comprobar esto
paper-check-chain =
    El sello de cada anotación abarca el de la anterior, así que nada se puede cambiar, quitar ni agregar después sin dejar huella. Al emitirse esto, se comprobaron los { $events } eventos de la cuenta y estaban sin cambios.
paper-check-code = La tienda y el cliente pueden comprobar cualquier código de recibo en el chat: <code>verify { $code }</code>
paper-check-export = Cualquiera puede comprobar toda la libreta de la tienda a partir de su exportación con el programa verify-export, que no necesita nada más.
paper-check-head = Último evento { $seq }, SHA-256:
paper-page = Página { $page } de { $pages }
paper-replaced = ? está en lugar de una letra que este archivo no puede mostrar.

## Languages

language-now = Ahora le escribo en { $language }.
language-now-next = Lo que puede escribir: <code>help</code>
shop-language-now = { $shop }: a los clientes que no han elegido un idioma se les escribe en { $language }.

## Checking the book

intact = Intacta: { $subject }, { $counts }.
intact-counts =
    { $entries ->
        [one] { $entries } anotación
       *[other] { $entries } anotaciones
    }, { $events ->
        [one] { $events } evento
       *[other] { $events } eventos
    }
intact-accounts =
    { $accounts } cuentas, { $entries ->
        [one] { $entries } anotación
       *[other] { $entries } anotaciones
    }, { $events ->
        [one] { $events } evento
       *[other] { $events } eventos
    }
intact-head = Último sello <code>{ $head }</code>
intact-heads =
    { $count ->
        [one] Sigue coincidiendo con el último sello publicado de la libreta, <code>{ $head }</code>
       *[other] Sigue coincidiendo con los { $count } últimos sellos publicados de la libreta, el más reciente <code>{ $head }</code>
    }
broken-at-entry = Rota en #{ $entry } de { $subject }.
broken-at-event = Rota en el evento { $seq } de { $subject }.
in-shop = { $name }, { $shop }
the-book = la libreta
broken-why =
    { $why ->
        [hash] Lo que está escrito allí no es lo que se selló.
        [order] Los eventos no están en el orden en que se escribieron.
        [link] No se enlaza con el evento anterior.
        [text] El texto de allí se cambió después.
        [gap] Falta un evento anterior.
        [photo] Falta una foto, o se cambió.
        [shop] Se escribió para otra tienda o cuenta.
        [fold] No puede venir después de lo que se escribió antes.
        [customer] No existe ese cliente.
       *[projection] El saldo guardado no es la suma de las anotaciones.
    }
broken-head = La libreta ya no coincide con el sello que se publicó ahí: algo anterior se volvió a escribir.
broken-next = Ahora no se cambió nada. Guarde la última exportación y no confíe en esta cuenta hasta que se revise.
code-match = Intacta: #{ $entry } { $name }, { $on }: { $what }
code-match-broken = Rota: la cuenta de #{ $entry } { $name }, { $on }: { $what }
code-place = Anotación { $entry } de { $of }, sin cambios desde el { $date }, { $time }.
code-place-broken = Anotación { $entry } de { $of }. Dónde se rompe: <code>verify { $name }</code>
code-unknown = Ninguna anotación que usted pueda ver tiene el código de recibo <code>{ $code }</code>.
code-unknown-next = Por favor, compárelo con el recibo: <code>verify 7F3A-9C01</code>

## Questions

ask-role = ¡Hola! Llevo la libreta de fiado de una tienda, aquí en el chat.
    ¿Usted tiene una tienda o es cliente?
ask-shop-name = ¿Cómo se llama la tienda?
ask-shop-code = Para abrir una tienda aquí hace falta un código. Por favor, péguelo.
ask-currency = ¿Qué moneda? Por ejemplo <code>INR</code> o <code>KES</code>.
ask-place = ¿Dónde está la tienda? Escriba la ciudad, o una zona horaria como <code>{ $zone }</code>.
ask-shop-language = ¿Qué idioma leen usted y sus clientes? Cada cliente puede elegir otro.
ask-language = ¿En qué idioma le escribo? Ahora es { $language }.
ask-starter-limit = ¿Cuánto puede deber un cliente nuevo?
    Toque un monto o escríbalo.
ask-invite-code = Por favor, pegue el código que le dio la tienda, o abra su enlace.
ask-counter-name = { $shop } quiere saber quién es usted. ¿Cuál es su nombre?
ask-guest-word = Ya hay un cliente llamado { $name }. ¿Qué palabra los distingue? Por ejemplo: <code>baker</code>
ask-customer =
    { $verb ->
        [sale] ¿Quién lo lleva al fiado?
        [pay] ¿Quién pagó?
        [invite] ¿Para quién es la invitación?
        [remind] ¿Para quién es el recordatorio?
       *[other] ¿Qué cliente?
    }
ask-customer-name = ¿Qué cliente? Escriba el nombre.
ask-new-customer = ¿Quién es? Escriba el nombre, con un teléfono si quiere: <code>Asha Verma +919812345678</code>
ask-goods-new = El nombre <b>{ $name }</b> es nuevo. ¿Qué llevó? Por ejemplo: <code>2 kg rice 120, oil 90</code>
ask-goods = ¿Qué llevó { $name }? Por ejemplo: <code>2 kg rice 120, oil 90</code>
ask-payment = ¿Cuánto pagó { $name }? Por ejemplo: <code>{ $figure } cash</code>
ask-limit = ¿Cuánto puede deber { $name }? Por ejemplo: <code>5000</code>
ask-raise = ¿Hasta cuánto le gustaría poder deber? Por ejemplo: <code>8000</code>
ask-other-limit = { $name } pidió { $asked }. ¿Cuánto puede deber? Por ejemplo: <code>6000</code>
ask-note = ¿Qué hay que anotar sobre { $name }?
ask-reason = #{ $entry } { $name }: ¿cuál es el motivo?
ask-entry = ¿Qué anotación de { $name }?
ask-which-entry =
    { $verb ->
        [confirm] ¿Qué anotación es correcta? Por ejemplo: <code>confirm #12</code>
       *[wrong] ¿Qué anotación no es correcta? Por ejemplo: <code>wrong #12</code>
    }
ask-whose-entry = ¿#{ $entry } de qué cliente?
ask-shop = ¿En qué tienda?
ask-paid-amount = ¿Cuánto pagó? Por ejemplo: <code>{ $figure }</code>
ask-paid-overdue = Hay { $overdue } vencidos.
ask-plan-count = Hay { $amount } pendientes. ¿En cuántas cuotas? O escríbalo: <code>4 weekly</code>
ask-plan-count-with = { $name }: hay { $amount } pendientes. ¿En cuántas cuotas? O escríbalo: <code>4 weekly</code>
ask-plan-rhythm = { $count } cuotas. ¿Cada cuánto?
ask-promise = Hay { $amount } pendientes. ¿Cuándo pagará?
ask-promise-example = Toque un día o escríbalo, con un monto si es solo una parte: <code>friday { $figure }</code>
ask-promise-typed = Escriba el día: <code>15 dec</code>, <code>in 10 days</code> o <code>friday</code>
ask-export = ¿En qué formato? <code>csv</code> es para hojas de cálculo, <code>hledger</code> para contadores, <code>jsonl</code> es la prueba completa.
which-customer-one = ¿Con “{ $typed }” se refiere a este cliente?
which-customer = “{ $typed }” coincide con { $count } clientes. ¿Cuál?
unknown-customer = ¿Agregar a <b>{ $name }</b>?
unknown-customer-sale = ¿Agregar a <b>{ $name }</b> y fiarle { $goods }?
unknown-customer-unnamed = ¿Agregar a <b>{ $name }</b> y fiarle { $amount }?
partly-known = ¿<b>{ $known }</b>, o alguien nuevo: <b>{ $typed }</b>?
preview-sale = { $name }: ¿{ $amount } al fiado?
preview-sale-due = { $name }: ¿{ $amount } al fiado, vence el { $due }?
preview-sale-net =
    { $days ->
        [0] { $name }: ¿{ $amount } al fiado, vence el mismo día?
        [one] { $name }: ¿{ $amount } al fiado, vence a { $days } día?
       *[other] { $name }: ¿{ $amount } al fiado, vence a los { $days } días?
    }
preview-payment = { $name }: ¿pago de { $amount }?
preview-claim = { $name }: ¿usted pagó { $amount }?
preview-customers =
    { $count ->
        [one] ¿Agregar este cliente?
       *[other] ¿Agregar estos { $count } clientes?
    }
preview-customers-some = Solo se pueden agregar { $good } de { $count }, así que no se agregó ninguno. Por favor, envíelos otra vez.
preview-customers-namesake = Agregue una palabra que los distinga, como <code>add { $name } baker</code>
preview-customers-none = Ninguno de estos se puede agregar todavía.
preview-customer = { $name }
preview-customer-owes = { $line }, debe { $amount }
preview-customer-since = { $line } desde el { $since }
preview-customer-limit = { $line }, límite { $limit }
preview-customer-no-limit = { $line }, sin límite
preview-customer-net = { $line }, plazo en días: { $days }
preview-customer-phone = { $line }, { $phone }
preview-customer-problem = { $line } – { $problem }
preview-commands =
    { $count ->
        [one] ¿Anotar esto?
       *[other] ¿Anotar estas { $count } cosas?
    }
preview-commands-mixed =
    { $count ->
        [one] ¿Hacer esto?
       *[other] ¿Hacer estas { $count } cosas, una tras otra?
    }
preview-command-sale = { $name }: { $amount } al fiado
preview-command-sale-due = { $name }: { $amount } al fiado, vence el { $due }
preview-command-sale-net =
    { $days ->
        [0] { $name }: { $amount } al fiado, vence el mismo día
        [one] { $name }: { $amount } al fiado, vence a { $days } día
       *[other] { $name }: { $amount } al fiado, vence a los { $days } días
    }
preview-command-payment = { $name }: pago de { $amount }
preview-command-payment-for = { $name }: pago de { $amount }, para #{ $entry }
preview-command-other = { $text }
two-readings = Eso se puede leer de dos maneras. ¿Cuál es la correcta?
two-readings-unit-price = El precio por unidad y el total no coinciden. ¿Cuál es el correcto?
sale-or-payment = { $name }, { $amount }: ¿venta o pago?
over-limit = { $total } llevarían a { $name } a { $would }; su límite es { $limit }.
over-limit-owner-only = Solo el dueño puede permitirlo.
more-than-owed = { $over } más de lo que se debe: ¿dejarlo a favor?
more-than-owed-figures = { $name } pagó { $amount } y debe { $owed }.
same-money = { $name }: ¿{ $amount } son el mismo dinero que #{ $entry } del { $on }?
same-reference = { $name }: la referencia { $reference } ya está en #{ $entry } de { $other }. ¿Es el mismo dinero, u otro pago?
what-is-wrong = #{ $entry } { $amount }: ¿qué no es correcto?
ask-dispute-words = ¿Qué no es correcto en #{ $entry }? Escríbalo con sus palabras.
ask-what-you-paid = #{ $entry } dice { $amount }. ¿Cuánto pagó usted?

cancelled = Cancelado, no se anotó nada.
nothing-to-cancel = No había nada que cancelar.

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

refused-not-an-amount = “{ $text }” no es un monto.
    Escríbalo en cifras: <code>1250</code>
refused-amount-zero = “{ $text }” es cero, y un monto tiene que ser más.
    Por ejemplo: <code>120</code>
refused-amount-negative = “{ $text }” es menos que cero. Escriba el monto sin el signo menos.
    Por ejemplo: <code>120</code>
refused-amount-too-large = “{ $text }” es más de lo que cabe en una anotación.
    Por ejemplo: <code>1250</code>
refused-amount-grouping = Los puntos o comas de “{ $text }” no cuadran.
    Escríbalo sin ellos: <code>1250</code>
refused-amount-decimals =
    { $decimals ->
        [0] “{ $text }” tiene decimales, y { $currency } no los usa.
        [one] “{ $text }” tiene demasiados decimales: { $currency } usa { $decimals }.
       *[other] “{ $text }” tiene demasiados decimales: { $currency } usa { $decimals }.
    }
    Por ejemplo: <code>1250</code>
refused-no-amount = Ahí no hay ningún monto.
    Por ejemplo: <code>{ $example }</code>
refused-no-such-day = No existe el día “{ $text }”.
    Por ejemplo: <code>15 dec</code>
refused-not-a-date = “{ $text }” no es una fecha que yo sepa leer.
    Por ejemplo: <code>15 dec</code>, <code>friday</code> o <code>in 2 weeks</code>
refused-due-needs-date = Después de “due” necesito una fecha.
    Por ejemplo: <code>sale Asha 2 kg rice 120 due friday</code>
refused-text-too-long =
    { $max ->
        [one] Eso es demasiado largo: como máximo { $max } carácter.
       *[other] Eso es demasiado largo: como máximo { $max } caracteres.
    }
    Por favor, dígalo con menos palabras. Lo que puede escribir: <code>help</code>
refused-name-too-long =
    { $max ->
        [one] Ese nombre es demasiado largo: como máximo { $max } carácter.
       *[other] Ese nombre es demasiado largo: como máximo { $max } caracteres.
    }
    Por ejemplo: <code>add Asha Verma</code>
refused-name-missing = Ahí no hay ningún nombre.
    Por ejemplo: <code>{ $example }</code>
refused-too-many-items =
    { $max ->
        [one] En una venta cabe como máximo { $max } producto.
       *[other] En una venta caben como máximo { $max } productos.
    }
    Escriba el resto como otra venta: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-of-several = No se anotó ninguna de las { $lines } líneas, por causa de “{ $line }”.
refused-too-many-lines =
    { $max ->
        [one] En un mensaje cabe como máximo { $max } línea.
       *[other] En un mensaje caben como máximo { $max } líneas.
    }
    Envíe el resto después: <code>add Asha Verma</code>
refused-not-a-phone = “{ $text }” no es un número de teléfono.
    Escríbalo con el código de su país: <code>add Asha Verma +919812345678</code>
refused-not-a-currency = “{ $text }” no es una moneda que yo conozca.
    Escriba sus tres letras: <code>INR</code>
refused-not-a-place = No sé dónde queda “{ $text }”.
    Escriba una ciudad grande cercana o su zona horaria: <code>Mumbai</code> o <code>Asia/Kolkata</code>
    Por ejemplo: <code>newshop Corner Store, INR</code>
refused-in-the-future = El { $on } aún no ha llegado, así que no se puede anotar nada en esa fecha.
    Por ejemplo: <code>on yesterday</code>
refused-too-far-back = El { $on } queda demasiado atrás: lo más temprano es el { $earliest }.
    Por ejemplo: <code>on yesterday</code>
refused-too-far-back-clerk = El { $on } queda demasiado atrás para usted: lo más temprano es el { $earliest }. Por favor, pregunte al dueño.
    Por ejemplo: <code>on yesterday</code>
refused-due-before-sale = Vencería el { $due }, antes de la venta misma, del { $on }.
    Por ejemplo: <code>sale Asha 2 kg rice 120 due friday</code>
refused-due-too-far = El { $due } queda demasiado lejos para un vencimiento.
    Por ejemplo: <code>sale Asha 2 kg rice 120 due friday</code>

refused-over-limit-clerk = { $total } llevarían a { $name } a { $would }; su límite es { $limit }.
    Solo el dueño puede permitirlo. Esto sí cabe: <code>sale { $full } { $figure }</code>
refused-over-limit-clerk-full = { $total } llevarían a { $name } a { $would }; su límite es { $limit }.
    Solo el dueño puede permitirlo. Cuando entre dinero: <code>pay { $full } 500</code>
refused-on-hold-clerk = { $why }
    Solo el dueño puede permitir una venta al fiado. Cuando entre dinero: <code>pay { $full } 500</code>
refused-blocked = { $name } tiene el fiado bloqueado desde el { $on } y no compra nada al fiado.
    Para terminar eso: <code>release { $full }</code>
refused-blocked-clerk = { $name } tiene el fiado bloqueado desde el { $on } y no compra nada al fiado.
    Solo el dueño puede terminar eso. Cuando entre dinero: <code>pay { $full } 500</code>
refused-held-already = Ya está así, desde el { $on }.
    Para terminarlo: <code>release Asha</code>
refused-blocked-already = Ya está así, desde el { $on }.
    Para terminarlo: <code>release Asha</code>
refused-not-held = { $name } no tiene el fiado en pausa ni bloqueado.
    Para dejar de fiarle: <code>hold { $name }</code>
refused-more-than-owed-clerk = { $over } más de lo que se debe: { $name } debe { $owed }.
    Solo el dueño puede dejarlo a favor. Esto sí cabe: <code>pay { $full } { $figure }</code>
refused-more-than-owed-clerk-nothing = { $over } más de lo que se debe: { $name } no debe nada.
    Solo el dueño puede dejarlo a favor. Mire: <code>balance { $full }</code>
refused-balance-too-large = Eso sería más de lo que cabe en un saldo.
    Por ejemplo: <code>sale Asha 2 kg rice 120</code>
refused-too-many-open =
    { $max ->
        [one] La cuenta tiene { $max } pendiente y no caben más.
       *[other] La cuenta tiene { $max } pendientes y no caben más.
    }
    Cuando entre dinero: <code>pay Asha 500</code>

refused-same-name = Ya hay un cliente llamado { $name }.
    Agregue una palabra que los distinga: <code>add { $name } baker</code>
refused-same-name-rename = Ya hay un cliente llamado { $name }.
    Agregue una palabra que los distinga: <code>rename { $full } to { $name } baker</code>
refused-name-word = Un nombre no puede llevar la palabra “{ $word }”: en una venta se leería como otra cosa.
    Por ejemplo: <code>add Asha Verma</code>
refused-name-not-typed = A alguien llamado “{ $name }” no se le volvería a encontrar por ese nombre: un nombre empieza con una letra y tiene como máximo ocho palabras.
    Por ejemplo: <code>add Asha Verma</code>
refused-name-twice = { $name } está aquí dos veces.
    Agregue una palabra que los distinga: <code>add { $name } baker</code>
refused-unknown-customer = No hay ningún cliente llamado “{ $name }”.
    Para agregarlo: <code>add { $name }</code>
refused-no-customers-yet = Todavía no hay clientes.
    Agregue el primero: <code>add Asha Verma</code>
refused-no-such-entry = No existe la anotación #{ $entry }.
    Vea lo que hay: <code>balance</code>
refused-no-such-entry-of = { $name } no tiene la anotación #{ $entry }.
    Vea lo que hay: <code>balance { $full }</code>
refused-entry-settled = #{ $entry } ya está pagado.
    Sin número va a lo pendiente: <code>pay Asha 500</code>
refused-already-voided = #{ $entry } ya se anuló, con #{ $by }.
    Si al final era correcto, anótelo otra vez: <code>sale Asha 2 kg rice 120</code>
refused-discount-is-earned =
    #{ $entry } es un descuento por pronto pago: se va cuando se anula el pago que lo ganó.
    Así: <code>void #{ $by }</code>
refused-not-voidable = #{ $entry } no se puede anular: solo se anulan ventas, pagos, condonaciones, canjes de puntos y cambios del saldo.
    Si falta algo, anótelo otra vez: <code>sale Asha 2 kg rice 120</code>
refused-not-a-setting = “{ $text }” no es un ajuste de la tienda.
    Todos: <code>policy</code>
refused-policy-form = No pude leer eso como “{ $setting }”.
    { $example }
refused-policy-range = “{ $text }” no está entre { $min } y { $max }.
    { $example }
refused-feedback-not-asked = Ahora no hay ninguna pregunta abierta: llega con un recibo cuando usted ha pagado todo.
    Para decir algo ahora: <code>talk the rice was very good</code>
refused-feedback-given = Ya dio { $rating } de 5, gracias.
    Para decir algo más: <code>talk the rice was very good</code>
refused-feedback-said = Ya agregó un comentario, gracias.
    Para decir algo más: <code>talk the rice was very good</code>
refused-not-points = “{ $text }” no es un número de puntos.
    Así: <code>redeem 100</code>
refused-points-not-whole = “{ $text }” no es un monto entero: un punto se gana con uno redondo.
    Así: <code>policy points 1 per 100 worth 1</code>
refused-points-too-dear = { $worth } por punto es demasiado: como máximo { $most }, la mitad de lo que lo gana.
    Así: <code>policy points 1 per { $per } worth { $figure }</code>
refused-points-off = La tienda no da puntos por el momento.
    Lo pendiente: <code>balance</code>
refused-no-points = Usted todavía no tiene puntos.
    Cómo se ganan: <code>points</code>
refused-points-below-zero = Usted tiene { $points }: con menos de cero no se puede canjear nada.
    Cómo ganar más: <code>points</code>
refused-more-than-points = Usted tiene { $points }, no { $asked }.
    Así: <code>redeem { $count }</code>
refused-nothing-to-redeem = No hay nada pendiente de lo que restar puntos.
    Vea la cuenta: <code>balance</code>
refused-nothing-to-redeem-disputed = Lo pendiente está en reclamo: no se le restan puntos hasta que se resuelva.
    Vea la cuenta: <code>balance</code>
refused-less-than-a-point = Hay { $open } pendientes, menos que los { $worth } que vale un punto.
    Vea la cuenta: <code>balance</code>
refused-not-a-percentage = “{ $text }” no es un porcentaje de hasta 100%.
    Por ejemplo: <code>policy late-fee 2% after 7 days cap 20%</code>
refused-not-a-pay-link =
    { $why ->
        [scheme] Un enlace de pago empieza con https:// o upi://.
        [too-long] Ese enlace es demasiado largo.
       *[form] Ese enlace no se puede mostrar a los clientes.
    }
    Por ejemplo: <code>policy pay-link https://pay.example.com/shop?sum={"{"}amount{"}"}</code>
refused-not-a-fee = #{ $entry } no es un recargo por atraso, así que no se puede perdonar.
    Para anular otra anotación: <code>void Asha #{ $entry }</code>
refused-nothing-to-waive = { $name } no tiene ningún recargo por atraso que se pueda perdonar.
    Vea la cuenta: <code>balance { $name }</code>
refused-reminders-day-over = El horario de ese día ya pasó, así que no se envió nada. A la mañana siguiente se vuelve a preguntar.
    Para enviar los recordatorios ahora: <code>remind overdue</code>
refused-reminders-all-sent = Hoy no queda nadie a quien enviarle un recordatorio.
    Quién debe qué: <code>due</code>
refused-nothing-to-say = No hay nada que recordarle a { $name } ahora.
    Lo pendiente: <code>balance { $first }</code>
refused-reminded-today = { $name } ya recibió un recordatorio hoy. Se envía como máximo un recordatorio al día.
    Lo pendiente: <code>balance { $name }</code>
refused-reminder-waits = Ya va en camino un recordatorio a { $name }: sale el { $at }.
    Lo pendiente: <code>balance { $name }</code>
refused-muted-not-late = { $name } no quiere recordatorios antes de que algo esté atrasado, y nada lo está. No se envió nada.
    Lo pendiente: <code>balance { $name }</code>
refused-nothing-overdue = No hay nada vencido, así que no sale ningún recordatorio.
    Lo próximo que vence: <code>due week</code>
refused-no-sending-day = Todos los días de la semana son de descanso, así que no puede salir ningún recordatorio. No se envió nada.
    Lo que vence: <code>due</code>
refused-muted-already = Sus recordatorios ya están silenciados.
    Para recibirlos otra vez: <code>unmute</code>
refused-not-muted = Usted recibe todos los recordatorios, no había nada silenciado.
    Para recibir solo los de lo atrasado: <code>mute</code>
refused-not-a-span = No puedo listar lo que vence por “{ $text }”.
    Lo que vence en los próximos 7 días: <code>due week</code>
refused-month-to-come = Aún no ha empezado { $month }.
    Este mes: <code>report</code>
refused-not-a-month = No pude leer “{ $text }” como un mes.
    Por ejemplo: <code>report october</code>
refused-too-many-to-print = En un PDF caben como máximo { $max } anotaciones, y esos días tienen { $entries }.
    En la hoja de cálculo caben todas: <code>csv</code> en vez de <code>pdf</code>. O menos días: <code>statement Asha pdf from 1 nov</code>
refused-not-a-period = No pude leer “{ $text }” como los días de un estado de cuenta.
    Por ejemplo: <code>statement Asha pdf from 1 nov to 30 nov</code>
refused-period-backwards = El { $to } es anterior al { $from }: un estado de cuenta empieza por el día más antiguo.
    Por ejemplo: <code>statement Asha from 1 nov to 30 nov</code>
refused-fee-is-waived = #{ $entry } es un recargo por atraso: se perdona, no se anula.
    Por ejemplo <code>waive Asha #{ $entry }</code>
refused-nothing-to-undo = No hay ninguna anotación nueva suya que anular.
    Para una más antigua, diga cuál: <code>void Asha #12</code>
refused-nothing-to-undo-clerk = No hay ninguna anotación suya que anular.
    Lo que puede hacer: <code>help</code>
refused-not-your-entry = Usted no puede anular #{ $entry }. Por favor, pregunte al dueño.
    Las suyas, mientras son recientes: <code>undo</code>
refused-already-confirmed = #{ $entry } ya está confirmado.
    Vea la cuenta: <code>balance</code>
refused-nothing-to-confirm = Nada espera su respuesta.
    Vea las anotaciones: <code>history</code>
refused-already-disputed = #{ $entry } ya está en reclamo y espera respuesta.
    Vea la cuenta: <code>balance</code>
refused-no-open-dispute = #{ $entry } ya no tiene ningún reclamo abierto.
    Vea la cuenta: <code>balance</code>
refused-claim-already-waiting = Su pago de { $amount } ya espera la respuesta de la tienda.
    Si pagó algo más: <code>paid 200</code>
refused-raise-without-limit = Usted no tiene límite aquí: puede comprar al fiado todo lo que la tienda le dé.
    Vea la cuenta: <code>balance</code>
refused-raise-not-higher = Su límite ya es { $limit }. Pida más que eso.
    Por ejemplo: <code>raise { $figure }</code>
refused-raise-waits = Usted ya pidió { $asked }. La respuesta llega aquí.
    Vea la cuenta: <code>balance</code>
refused-raise-answered = Ese pedido ya se respondió, u otro tomó su lugar.
    Para fijar el límite usted: <code>limit { $name } 6000</code>
refused-promise-open = Usted ya prometió { $amount } para el { $until }.
    Si ya lo pagó: <code>paid 500</code>
refused-promise-in-past = El { $until } ya pasó.
    Un día que aún está por llegar: <code>promise friday</code>
refused-promise-too-far =
    { $days ->
        [one] Una promesa puede ser como máximo a un día, o sea hasta el { $latest }.
       *[other] Una promesa puede ser como máximo a { $days } días, o sea hasta el { $latest }.
    }
    Por ejemplo <code>promise tomorrow</code>
refused-promise-more-than-owed = { $amount } es más que los { $owed } que usted debe.
    Por ejemplo <code>promise friday { $figure }</code>
refused-instalments-out-of-range = Un plan tiene de { $min } a { $max } cuotas, no { $count }.
    Por ejemplo <code>{ $plan } 4 weekly</code>
refused-plan-starts-in-past = El { $first } ya pasó.
    Un día que aún está por llegar: <code>{ $plan } 4 weekly from friday</code>
refused-plan-starts-too-late = Un plan empieza a más tardar el { $latest }.
    Por ejemplo <code>{ $plan } 4 weekly from friday</code>
refused-not-for-plan =
    { $why ->
        [disputed] #{ $entry } está en reclamo, así que todavía no puede entrar en un plan.
       *[closed] #{ $entry } no tiene nada pendiente, así que no puede entrar en un plan.
    }
    Vea lo pendiente: <code>balance</code>
refused-nothing-to-plan = No hay nada pendiente sin reclamo, así que no hay nada que planear.
    Vea la cuenta: <code>balance</code>
refused-plan-too-small = { $total } no se puede repartir en { $count } cuotas.
    Con menos: <code>{ $plan } 2 weekly</code>
refused-no-such-proposal = Esa propuesta ya no está abierta.
    Vea lo acordado: <code>balance</code>
refused-own-proposal = Ahora le toca a la otra parte responder a esta propuesta.
    Otra: <code>{ $plan } 4 weekly</code>
refused-proposal-over = Esa propuesta se podía aceptar hasta el { $until }.
    Una nueva: <code>{ $plan } 4 weekly</code>
refused-no-plan = No hay ningún plan con { $name } que terminar.
    Para proponer uno: <code>plan { $name } 4 weekly</code>
refused-not-a-plan = “{ $text }” no es un plan que yo sepa leer.
    Cuántas cuotas y cada cuánto: <code>{ $plan } 4 weekly</code>, también <code>every two weeks</code> o <code>monthly</code> y <code>from 1 dec</code>
refused-nothing-owed = Usted no debe nada, así que no hay nada que prometer.
    Vea la cuenta: <code>balance</code>
refused-nothing-open = No hay nada pendiente, así que aquí no hay nada que corregir.
    Una anotación más antigua, por su número: <code>wrong #12</code>
refused-claim-settled-already = Eso ya se respondió.
    Vea la cuenta: <code>balance</code>

customer-example-name = Por ejemplo: <code>Asha Verma</code>
customer-example-paid = Sin número va a lo pendiente: <code>paid 500</code>
customer-example-statement = Por ejemplo: <code>statement from 1 nov to 30 nov</code>
customer-example-balance = Vea la cuenta: <code>balance</code>
refused-owner-only =
    { $verb ->
        [void] Solo el dueño puede anular una anotación por su número.
        [feedback] Solo el dueño puede ver lo que opinaron los clientes.
        [plan] Solo el dueño puede acordar un plan de pagos.
        [limit] Solo el dueño puede decir cuánto puede deber un cliente.
        [rename] Solo el dueño puede cambiar el nombre de un cliente.
        [archive] Solo el dueño puede archivar a un cliente.
        [terms] Solo el dueño puede decir cuándo vencen las ventas de un cliente.
        [net] Solo el dueño puede decir cuándo vencen las ventas de un cliente.
        [writeoff] Solo el dueño puede condonar lo que se debe.
        [refund] Solo el dueño puede devolver un saldo a favor.
        [adjust] Solo el dueño puede corregir un saldo.
        [add] Solo el dueño puede anotar lo que un cliente ya debe.
        [claims] Solo el dueño puede decir si este dinero llegó.
        [disputes] Solo el dueño puede decidir sobre una anotación en reclamo.
        [staff] Solo el dueño puede decir quién lleva esta libreta.
        [hold] Solo el dueño puede decidir que no se fíe más.
        [block] Solo el dueño puede decidir que no se fíe más.
        [release] Solo el dueño puede permitir que se vuelva a fiar.
        [waive] Solo el dueño puede perdonar un recargo por atraso.
        [remind] Solo el dueño puede enviar recordatorios.
        [review] Solo el dueño puede revisar los límites.
        [report] Solo el dueño puede ver cómo está toda la tienda.
        [requests] Solo el dueño puede responder pedidos.
        [policy] Solo el dueño puede decir cómo vende la tienda al fiado.
        [unlink] Solo el dueño puede quitar un chat de la cuenta de un cliente.
       *[export] Solo el dueño puede sacar la libreta en un archivo.
    }
    { $verb ->
        [void] Las suyas, mientras son recientes: <code>undo</code>
        [feedback] Cómo está una cuenta: <code>customer Asha</code>
        [plan] Vea lo acordado: <code>plan Asha</code>
        [limit] Cómo está la cuenta: <code>customer Asha</code>
        [remind] Lo que vence: <code>due</code>
        [review] Cómo está una cuenta: <code>customer Asha</code>
        [report] Lo que se debe en total: <code>balance</code>
        [requests] Lo que vence: <code>due</code>
        [rename] Otro nombre para escribir: <code>nick Asha = didi</code>
        [archive] Cómo está la cuenta: <code>customer Asha</code>
        [terms] Cómo está la cuenta: <code>customer Asha</code>
        [net] Sin <code>net</code> sí puede: <code>add Asha Verma</code>
        [writeoff] Cómo está la cuenta: <code>customer Asha</code>
        [refund] Cómo está la cuenta: <code>customer Asha</code>
        [adjust] Vea las anotaciones: <code>history Asha</code>
        [add] Sin <code>owes</code> sí puede: <code>add Asha Verma</code>
        [claims] Dinero que recibió usted: <code>pay Asha 500</code>
        [disputes] Vea las anotaciones: <code>history Asha</code>
        [hold] Cómo está la cuenta: <code>customer Asha</code>
        [block] Cómo está la cuenta: <code>customer Asha</code>
        [release] Cómo está la cuenta: <code>customer Asha</code>
        [waive] Vea las anotaciones: <code>history Asha</code>
        [policy] Lo que puede hacer: <code>help</code>
        [unlink] Un enlace nuevo: <code>invite Asha</code>
        [staff] Lo que puede hacer: <code>help</code>
       *[export] Lo que puede hacer: <code>help</code>
    }
refused-owner-only-forget = Solo el dueño puede borrar los datos de un cliente.
    Cómo está la cuenta: <code>customer Asha</code>
refused-owner-only-import = Solo el dueño puede traer clientes de un archivo.
    Uno por uno sí puede: <code>add Asha</code>
refused-members-only = Eso es para la gente de la tienda.
    Lo que puede hacer: <code>help</code>
refused-customers-only = Eso es para los clientes.
    Lo que puede hacer: <code>help</code>
refused-not-yours = Eso no le toca responderlo a usted.
    Lo que puede hacer: <code>help</code>
refused-button-old = Esto cambió desde entonces, así que el botón ya no hace nada.
    Vea cómo está: <code>balance</code>
refused-button-done = Eso ya está hecho.
    Vea cómo está: <code>balance</code>
refused-button-expired = Esta pregunta tiene más de un día y no se anotó nada.
    Por favor, escríbalo otra vez. Lo que puede hacer: <code>help</code>
refused-invite-invalid = Este código no vale: ya se usó, es demasiado antiguo o le falta una letra.
    Pida uno nuevo a la tienda y luego otra vez <code>start</code>.
refused-invite-too-many-guesses = Demasiados códigos equivocados. Por favor, espere un rato.
    Luego abra el enlace que le dio la tienda, o empiece de nuevo: <code>start</code>
refused-already-linked = Su chat ya está vinculado con { $name }.
    Vea su cuenta: <code>balance</code>
refused-already-member = Usted ya es parte de esta tienda.
    Vea dónde está: <code>shops</code>
refused-shop-code-needed = Para abrir una tienda aquí hace falta un código de quien administra Slatebook.
    Cuando lo tenga: <code>start</code>
    Vea cómo está: <code>balance</code>
refused-not-understood = No entendí eso.
    Por ejemplo: <code>{ $example }</code>
refused-not-understood-verb = No entendí ese “{ $verb }”.
    Por ejemplo: <code>{ $example }</code>
refused-stranger = Llevo libretas de fiado para tiendas y todavía no sé quién es usted.
    Abra el enlace que le dio su tienda, o pegue su código. Para una libreta propia: <code>start</code>
refused-unread =
    { $what ->
        [sticker] No sé leer stickers.
        [voice] No puedo escuchar mensajes de voz.
        [video] No puedo guardar videos. Fotos sí.
        [photo] No puedo guardar este tipo de foto. Una foto normal sí.
        [file] No puedo leer este tipo de archivo. Fotos puedo guardarlas en JPEG, PNG o WebP.
        [location] No puedo leer lugares en un mapa.
        [contact] No puedo leer tarjetas de contacto.
        [too-long] Eso es demasiado largo para un mensaje.
       *[other] No puedo leer eso.
    }
    Por favor, escríbalo en pocas palabras. Lo que entiendo: <code>help</code>
refused-empty = Ese mensaje no traía nada.
    Lo que puede escribir: <code>help</code>
refused-not-built = <code>{ $verb }</code> todavía no existe.
    Lo que sí: <code>help</code>
refused-not-a-language = No escribo “{ $text }”. Escribo { $languages }.
    Por ejemplo: <code>language hi</code>
refused-file-too-large = El archivo sería demasiado grande para enviarlo aquí.
    El más pequeño: <code>export csv</code>
refused-import-too-large = Ese archivo es demasiado grande: como máximo { $kilobytes } KB. No se anotó nada.
    Divídalo en archivos más pequeños y envíelos uno tras otro. Qué va en él: <code>import</code>
refused-import-not-fetched = No se pudo descargar el archivo, y no se anotó nada.
    Por favor, envíelo otra vez. Qué va en él: <code>import</code>
refused-import-not-utf8 = No puedo leer este archivo, y no se anotó nada.
    En su hoja de cálculo elija “Guardar como” y luego “CSV UTF-8”, y envíe ese. Qué va en él: <code>import</code>
refused-import-not-csv = No puedo leer este tipo de archivo, y no se anotó nada. Fotos puedo guardarlas en JPEG, PNG o WebP.
    Una lista de clientes: guárdela como CSV (en la hoja de cálculo: Archivo, Descargar o Guardar como, CSV) y envíe ese archivo. Qué va en él: <code>import</code>
refused-import-quote-open = En la línea { $line } se abre una comilla que nunca se cierra, así que no sé dónde termina la celda.
    Quítela, o ciérrela: <code>"Asha Verma"</code>
refused-import-empty = No hay nadie en ese archivo: debajo de la línea de encabezados no hay nada.
    Qué va en él: <code>import</code>
refused-import-too-many =
    { $max ->
        [one] El archivo tiene { $rows } líneas, y de una vez puede entrar como máximo { $max } cliente.
       *[other] El archivo tiene { $rows } líneas, y de una vez pueden entrar como máximo { $max } clientes.
    }
    Divídalo en varios archivos, cada uno con la línea de encabezados, y envíelos uno tras otro. Cómo es un archivo: <code>import</code>
refused-import-nothing-new = Todos los de ese archivo ya son clientes, y no trae ninguna deuda. No se anotó nada.
    Quiénes están: <code>customers</code>
refused-import-line = La línea { $line } del archivo ya no se puede tomar, así que no se anotó nada. { $why }
    Corrija el archivo y envíelo otra vez. Qué va en él: <code>import</code>
refused-import-has-entries = { $name } ya está en la libreta y tiene sus propias anotaciones.
    Quite la línea del archivo. Para corregir su saldo: <code>adjust { $name } +50 from the old book</code>
refused-import-more-cells = Hay { $cells } celdas y solo { $columns } encabezados. Un texto con una coma necesita comillas.
    Por ejemplo: <code>"Verma, Asha",1250</code>
refused-import-name-number = Un nombre no puede llevar un número, como “{ $text }”: en una venta se leería como un monto.
    Por ejemplo: <code>add Asha Verma</code>
refused-import-total = El total aquí es { $total }, y las líneas de arriba suman { $sum }.
    Corrija el archivo, o quite esa línea. Qué va en él: <code>import</code>
refused-photo-too-large = Esa foto es demasiado grande: como máximo { $megabytes } MB. No se anotó nada.
    Envíela como foto, no como archivo, con el número de la anotación debajo: <code>#12</code>
refused-not-a-photo =
    { $what ->
        [heic] No puedo guardar imágenes HEIC, y no se anotó nada.
        [gif] No puedo guardar imágenes en movimiento, y no se anotó nada.
        [pdf] No puedo guardar archivos PDF, y no se anotó nada.
        [video] No puedo guardar videos, y no se anotó nada.
       *[other] No puedo guardar este archivo, y no se anotó nada.
    }
    Envíe una foto o una captura de pantalla (JPEG, PNG o WebP), con el número de la anotación debajo: <code>#12</code>
refused-photo-not-fetched = No se pudo descargar la foto, y no se anotó nada.
    Por favor, envíela otra vez, con el número de la anotación debajo: <code>#12</code>
refused-photo-there-already = Esa foto ya está ahí.
    Para ver lo que hay: <code>history</code>
refused-too-many-photos = Hay lugar para { $max } fotos y ya hay { $there }. No se agregó nada.
    Para verlas: <code>history</code>
refused-photos-waiting = { $max } fotos suyas esperan que diga a qué corresponden. Esta no se guardó.
    Responda primero por una de ellas, por ejemplo: <code>#12</code>
refused-photo-place = No entendí qué anotación es.
    Por ejemplo: <code>#12</code>, o con el nombre: <code>Asha #12</code>
refused-no-photos = Aquí no hay fotos.
    Envíe una con el número de su anotación debajo: <code>#12</code>
refused-edited = Editar un mensaje no cambia nada aquí.
    Por favor, envíelo como uno nuevo. Lo que puede escribir: <code>help</code>
refused-no-quantity = “{ $item }” dice cuánto cuesta uno, pero no cuántos son.
    Por ejemplo: <code>sale Asha 2 kg rice @60</code>
refused-units-differ = Las unidades de “{ $item }” no cuadran.
    Por ejemplo: <code>sale Asha 2 kg rice 60/kg</code>
refused-other-currency = “{ $item }” está en una moneda que no es la de la tienda.
    Escriba solo la cifra: <code>120</code>
refused-item-name-too-long =
    { $max ->
        [one] El nombre de un producto es demasiado largo: como máximo { $max } carácter.
       *[other] El nombre de un producto es demasiado largo: como máximo { $max } caracteres.
    }
    Por ejemplo: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-said-twice = “{ $field }” está dos veces.
    Por ejemplo: <code>{ $example }</code>
refused-terms-form =
    “{ $text }” no son condiciones.
    Así: <code>2/10 net 30</code>, <code>net 15</code> o <code>due on the 5th</code>
refused-not-early =
    “{ $text }” no es un descuento por pronto pago: como máximo 50% menos, y en no más días que el plazo de la venta.
    Así: <code>2/10 net 30</code> – 2% menos en los primeros 10 días
refused-adjust-form =
    Diga si es más o menos por pagar.
    Así: <code>adjust Asha +50 a broken jar</code> o <code>adjust Asha -50</code>
refused-more-than-credit =
    { $amount } es más que el saldo a favor de { $credit }.
    Así: <code>refund { $name } { $figure }</code>
refused-no-credit =
    No hay saldo a favor que devolver.
    Mire la cuenta: <code>balance { $name }</code>
refused-more-than-open =
    { $amount } es más que los { $open } pendientes.
    Así: <code>writeoff { $name } { $figure }</code>
refused-nothing-to-write-off =
    No hay nada pendiente que se pueda condonar.
    Mire la cuenta: <code>balance { $name }</code>
refused-not-days =
    { $max ->
        [one] “{ $text }” no es un número de días de hasta { $max }.
       *[other] “{ $text }” no es un número de días de hasta { $max }.
    }
    Por ejemplo: <code>net 30</code>
refused-several-zones = “{ $text }” tiene varias zonas horarias: { $zones }.
    Por ejemplo: <code>{ $zone }</code>
refused-not-a-format = Puedo escribir la libreta en csv o en jsonl.
    Por ejemplo: <code>export csv</code>
refused-not-an-entry = “{ $text }” no es el número de una anotación.
    Por ejemplo: <code>#12</code>
refused-several-entries = De una en una, por favor: ¿#{ $first } o #{ $second }?
    Por ejemplo: <code>#{ $first }</code>
refused-not-a-code = “{ $text }” no es un código de recibo.
    Por ejemplo: <code>verify 7F3A-9C01</code>
refused-not-disputable = #{ $entry } no admite reclamo: solo las ventas, los pagos y los saldos iniciales.
    Vea las anotaciones: <code>history</code>
refused-not-correctable = #{ $entry } es un recargo por atraso: se perdona o queda en pie.
    Por ejemplo <code>waive Asha #{ $entry }</code>
refused-correction-keeps-dates = #{ $entry } conserva su fecha y su vencimiento.
    Escriba solo lo que es correcto: <code>2 kg rice 110, oil 90</code>
refused-same-as-recorded = Eso es lo que #{ $entry } ya dice.
    Si era otro monto: <code>wrong #{ $entry }</code>
refused-too-many-claims =
    { $max ->
        [one] { $max } pago suyo espera la respuesta de la tienda y no caben más.
       *[other] { $max } pagos suyos esperan la respuesta de la tienda y no caben más.
    }
    Vea la cuenta: <code>balance</code>
refused-too-many-shops =
    { $max ->
        [one] Usted tiene { $max } tienda y no caben más.
       *[other] Usted tiene { $max } tiendas y no caben más.
    }
    Vea dónde está: <code>shops</code>
refused-too-many-tags = Este cliente tiene { $max } etiquetas y no caben más.
    Quite una: <code>tag Asha -vip</code>
refused-not-a-tag = Una etiqueta es una sola palabra que no sea ya otra lista, no “{ $text }”.
    Por ejemplo <code>tag Asha vip</code>
refused-nick-taken = { $nick } ya es el nombre de otra persona, así que no se le puso a { $name }.
    Elija otro: <code>nick { $name } = didi</code>
refused-not-to-archive = En la cuenta de { $name } hay { $amount } pendientes, así que no se puede archivar.
    Véala: <code>balance { $name }</code>
refused-not-to-archive-open = Algo espera todavía en la cuenta de { $name }, así que no se puede archivar.
    Véala: <code>customer { $name }</code>
refused-forget-owed = { $name } todavía debe { $amount }, así que aún no se puede borrar nada.
    Cuando se pague: <code>pay { $name } { $figure }</code>
refused-forget-credit = { $name } todavía tiene { $amount } a favor, así que aún no se puede borrar nada.
    Devuélvalos primero: <code>refund { $name } { $figure }</code>
refused-forget-plan = { $name } tiene un plan de pagos, así que aún no se puede borrar nada.
    Termínelo primero: <code>plan { $name } cancel</code>
refused-forget-proposal = Hay un plan de pagos propuesto con { $name }, así que aún no se puede borrar nada.
    Termínelo primero: <code>plan { $name } cancel</code>
refused-forget-claim = { $name } dice que pagó y espera su respuesta, así que aún no se puede borrar nada.
    Respóndale primero: <code>requests</code>
refused-forget-dispute = Un reclamo de { $name } espera su decisión, así que aún no se puede borrar nada.
    Decídalo primero: <code>disputes</code>
refused-was-erased = Eso era de un cliente cuyos datos se borraron, y ahí ya no se puede anotar nada.
    Quien vuelva a comprar se agrega de nuevo: <code>add Asha Verma</code>
refused-new-name-missing =
    { $verb ->
        [nick] ¿Cómo más se le dice a { $name }?
       *[rename] ¿Cómo se va a llamar { $name }?
    }
    { $verb ->
        [nick] Por ejemplo <code>nick { $name } = didi</code>
       *[rename] Por ejemplo <code>rename { $name } to { $name } Kumar</code>
    }
refused-too-many-notes =
    { $max ->
        [one] Este cliente tiene { $max } nota y no caben más.
       *[other] Este cliente tiene { $max } notas y no caben más.
    }
    Véalas: <code>customer Asha</code>
refused-not-reachable = Los mensajes no llegan a ningún chat de { $name }, así que no se envió nada. Por favor, llame o dé una invitación nueva.
    Por ejemplo <code>invite Asha</code>
refused-shop-not-reachable = Ahora los mensajes no le llegan a la tienda por aquí, así que no se envió nada. Por favor, pregunte en el mostrador.
    Mientras tanto puede mirar su cuenta: <code>balance</code>
refused-too-many-messages =
    { $max ->
        [one] Solo se puede enviar 1 mensaje por hora, así que este no salió. Por favor, espere un poco.
       *[other] Solo se pueden enviar { $max } mensajes por hora, así que este no salió. Por favor, espere un poco.
    }
    Lo demás funciona mientras tanto: <code>balance</code>
refused-not-linked = { $name } no tiene ningún chat vinculado.
    Para vincular: <code>invite { $name }</code>
refused-nothing-to-void = { $name } no tiene ninguna anotación que se pueda anular.
    Vea la cuenta: <code>balance { $name }</code>
refused-unknown-member = Nadie llamado “{ $name }” lleva esta libreta.
    Vea quiénes la llevan: <code>staff</code>
refused-last-owner = La tienda necesita un dueño, y solo hay uno.
    Para invitar antes a otro: <code>staff invite owner</code>
refused-not-a-filter = No puedo listar clientes por “{ $text }”.
    Todos: <code>customers</code>
refused-did-not-work = Eso no funcionó, no se anotó nada.
    Por favor, inténtelo de nuevo en un momento. Vea cómo está: <code>balance</code>

refused-total-differs = Los productos suman { $sum }, no { $total }.
    Corrija uno de ellos, por ejemplo el total: <code>{ $sum }</code>
refused-customer-not-chosen = Elija primero el cliente: escriba las primeras letras del nombre.
    Uno nuevo se agrega con <code>add Asha Verma</code>
refused-dispute-too-large = De #{ $entry } solo hay { $open } pendientes, así que no se puede apartar más.
    Lo pendiente: <code>balance</code>
refused-mention-elsewhere = Solo en Slack puedo escribirle a alguien por una mención. Aquí, dele el enlace a { $name }.
    Para obtenerlo: <code>invite { $name }</code>
refused-not-a-mention = No sé quién es “@{ $text }”. Escriba @ y elija a la persona de la lista que muestra Slack.
    Por ejemplo: <code>invite { $name } @asha</code>
refused-person-linked = { $name } ya tiene vinculada a esa persona.
    Véalo: <code>customer { $name }</code>
refused-person-asked = A esa persona ya se le preguntó y aún no ha respondido.
    Para un enlace que usted le dé: <code>invite { $name }</code>

## Forms and the home page

form-sale = Venta nueva
form-dispute = Algo no es correcto
form-plan = Plan de pagos
form-invite = Vincular a un cliente
form-close = Cerrar
form-send = Enviar
form-customer-placeholder = Escriba las primeras letras
form-items = Productos
form-items-hint = Cada uno en su línea o después de una coma, con su precio: 2 kg rice 120, oil 90
form-total = Total
form-total-hint = Para comprobar: tiene que ser la suma de los productos.
form-due = Vencimiento
form-due-hint = Desde el { $today }. Vacío: según las condiciones del cliente.
form-entry = ¿Qué anotación?
form-words = ¿Qué no es correcto?
form-words-hint = Con sus palabras; la tienda lo va a leer.
form-wrong-amount = ¿Cuánto no es correcto?
form-wrong-amount-hint = Vacío: todo lo que queda pendiente. Eso se aparta hasta que la tienda decida.
form-count = ¿Cuántas cuotas?
form-count-hint = De { $min } a { $max }
form-every = ¿Cada cuánto?
form-first = Primera fecha
form-first-hint = Vacío: un período desde hoy.
form-person = ¿Quién es?
form-person-hint = Se le pregunta por mensaje directo si es esa persona. Nadie más puede responder.
form-person-placeholder = Elija a una persona
form-failed = No funcionó en este momento. Envíelo otra vez: nada se anota dos veces.
form-example-items = Por ejemplo: 2 kg rice 120, oil 90
form-example-amount = Por ejemplo: 120.50

home-title = Slatebook
home-new-sale = Venta nueva
home-due = Vencimientos
home-customers = Clientes
home-invite = Vincular a un cliente
home-plan = Plan de pagos
home-add = Agregar un cliente
home-history = Historial
home-shops = Tiendas
home-help = Ayuda
home-start = Empezar
aging = Cuánto atraso hay:
aging-line =
    { $bucket ->
        [current] { $amount } sin atraso
        [over-90] { $amount } con más de { $from } días de atraso
       *[other] { $amount } con { $from }–{ $to } días de atraso
    }
waiting = Lo que espera respuesta:
waiting-nothing = Nada espera respuesta.
waiting-claims =
    { $count ->
        [one] 1 pago que un cliente dice haber hecho.
       *[other] { $count } pagos que los clientes dicen haber hecho.
    }
waiting-disputes =
    { $count ->
        [one] 1 reclamo.
       *[other] { $count } reclamos.
    }
waiting-raises =
    { $count ->
        [one] 1 cliente pide un límite más alto.
       *[other] { $count } clientes piden un límite más alto.
    }
waiting-proposals =
    { $count ->
        [one] 1 plan de pagos que pide un cliente.
       *[other] { $count } planes de pagos que piden los clientes.
    }
waiting-shown = Los primeros { $shown }:
waiting-for-owner = El dueño los responde.

## Help, one phone screen each

help-owner =
    <b>Todos los días</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, o <code>balance</code> para todos
    <code>due</code> o <code>due week</code>, <code>remind { $name }</code>, <code>remind overdue</code>
    <code>undo</code> – anula su última anotación
    <code>void { $name } #{ $entry }</code> – una más antigua
    Agregue <code>due friday</code> o <code>on yesterday</code> al final.

    <b>Clientes</b>
    <code>add { $new } +919812345678 limit 5000</code>
    <code>invite { $other }</code> para un enlace, <code>invite</code> para el mostrador
    <code>customers</code>, <code>customer { $other }</code>
    <code>limit { $other } 5000</code>, <code>note { $other } pays after the 5th</code>
    <code>plan { $other } 4 weekly</code>, <code>terms { $other } net 15</code>, <code>writeoff { $other } 300</code>
    <code>requests</code>, <code>disputes</code> – lo que le espera; <code>review</code> – límites, <code>feedback</code>

    <b>La libreta</b>
    <code>report</code>, <code>statement { $other }</code>; <code>policy</code> – recargos, recordatorios y lo demás
    <code>verify</code>, <code>import</code>, <code>export</code>, <code>staff invite clerk</code>, <code>shops</code>, <code>cancel</code>
help-clerk =
    <b>Todos los días</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, <code>due</code>, <code>due week</code>
    <code>undo</code> – anula su propia última anotación, mientras es reciente
    Agregue <code>due friday</code> o <code>on yesterday</code> al final.

    <b>Clientes</b>
    <code>add { $new } +919812345678</code>
    <code>invite { $other }</code>, <code>customers</code>, <code>customer { $other }</code>
    <code>note { $other } pays after the 5th</code>

    Lo que pasa de un límite o de lo que se debe, lo decide el dueño.
    También: <code>statement { $name }</code>, <code>verify { $name }</code>, <code>shops</code>, <code>cancel</code>
help-customer =
    <b>Su cuenta</b>
    <code>balance</code> – lo pendiente
    <code>due</code> – qué vence y cuándo
    <code>history</code> – todo lo anotado

    <b>Su palabra</b>
    <code>confirm all</code> o <code>confirm #{ $entry }</code> – es correcto
    <code>wrong #{ $entry }</code> – algo no es correcto
    <code>paid 500</code> – usted ya pagó
    <code>raise 8000</code> – pide un límite más alto
    <code>promise friday</code>, <code>plan</code> – cuándo pagará

    <b>Su prueba</b>
    <code>verify 7F3A-9C01</code> – comprueba un código de recibo
    <code>statement</code> – su cuenta en papel, para quien sea
    También: <code>points</code>, <code>redeem 100</code>, <code>mute</code> (menos recordatorios), <code>shops</code>, <code>cancel</code>
help-stranger =
    Llevo en el chat la libreta de fiado de una tienda: quién llevó qué, quién pagó qué, y los dos lados ven lo mismo.

    ¿Su tienda le dio un enlace o un código? Ábralo, o péguelo aquí.
    ¿Usted tiene una tienda? Escriba <code>start</code>, o todo de una vez: <code>newshop Corner Store, INR</code>
# It follows the last line of the help, on the same line.
help-language = <code>language</code> – otro idioma
help-own-words = También puede escribir: { $words }
own-word = <code>{ $own }</code> = <code>{ $verb }</code>

## Buttons, exactly these words

label-record = Anotar
label-undo = Deshacer
label-cancel = Cancelar
label-add = Agregar
label-add-all = Agregar todos
label-do-all = Hacer todo
label-confirm = Confirmar
label-not-right = No es correcto
label-amount = Monto
label-goods = Productos
label-not-mine = No es mío
label-other = Otro…
label-void = Anular
label-ask-owner = Preguntar al dueño
label-correct = Corregir…
label-stand-by = Mantener
label-waive = Perdonar
label-received = Recibido
label-not-received = No recibido
label-same = El mismo
label-another = Otro pago
label-acknowledge = Reconocer
label-allow-once = Permitir esta vez
label-keep-as-credit = Dejar a favor
label-reply = Responder
label-sent = Enviado
label-send = Enviar
label-send-all = Enviar todos
label-one-by-one = Uno por uno
label-bring-back = Traer de vuelta
label-more = Más
label-pdf = PDF
label-csv = CSV
label-add-reason = Agregar motivo
label-yes-me = Sí, soy yo
label-no = No
label-not-her = No es esa persona
label-share = Compartir
label-whatsapp = WhatsApp
label-new-customer = Cliente nuevo
label-no-limit = Sin límite
label-shop = Tienda
label-customer = Cliente
label-sale = Venta
label-payment = Pago
label-open-shop = Abrir una tienda
label-i-have-paid = Ya pagué
label-agree = De acuerdo
label-setting =
    { $setting ->
        [net] Plazo
        [late-fee] Recargo por atraso
        [terms] Aceptación
        [starter] Clientes nuevos
        [hold] Pausa
        [reminders] Recordatorios
        [hours] Horario
        [mode] Envío
        [pay-link] Enlace de pago
        [promise] Promesas
        [review] Revisiones
        [points] Puntos
       *[plan] Planes
    }
label-month-day = El día { $day }
label-early = { $offer }, a { $net } días
label-days =
    { $days ->
        [0] El mismo día
        [one] { $days } día
       *[other] { $days } días
    }
label-never = Nunca
label-none = Ninguno
label-add-comment = Agregar comentario
label-points = 1 por { $per }, vale { $worth }
label-fee-once = { $amount } tras { $days } días
label-fee-every = { $amount } tras { $days }, { $again }
label-on-paper = En papel
label-in-chat = En el chat
label-reminders = { $days }
label-hours = { $hours }
label-rest = Descanso: { $days }
label-no-rest = Sin descanso
label-mode-ask = Preguntarme
label-mode-auto = Salen solos
label-link = { $link }
label-missed = { $missed } sin pagar
label-apply = Aplicar
label-apply-all = Aplicar todos
label-apply-name = Aplicar { $name }
label-redeem = Canjear
label-review = Revisar
label-history = Historial
label-photo = Foto
label-photos = Fotos
label-photos-of =
    { $count ->
        [one] Foto #{ $entry }
       *[other] Fotos #{ $entry }
    }
label-limit = Límite
label-remind = Recordar
label-plan = Plan
label-hold = Pausar
label-release = Reactivar
label-invite = Invitar
label-accept = Aceptar
label-decline = Rechazar
label-weekly = Cada semana
label-two-weekly = Cada dos semanas
label-monthly = Cada mes
label-tomorrow = Mañana
label-friday = El viernes
label-in-a-week = En una semana
label-pay-on = Pagar el…
label-already-paid = Ya pagué
label-something-wrong = Algo no es correcto
label-ask-plan = Pedir un plan
label-sale-amount = Venta { $amount }
label-payment-amount = Pago { $amount }
label-add-name = Agregar a { $name }
label-it-is = Es { $name }
label-void-entry = Anular #{ $entry }
label-void-entry-of = Anular #{ $entry } { $name }
label-ask-owner-entry = Preguntar al dueño: #{ $entry }
label-ask-owner-entry-of = Preguntar al dueño: #{ $entry } { $name }
label-seat = { $shop } ({ $role })

# The menu of commands that Telegram shows, and the one line for a group.
menu-start = Abrir una tienda, o su cuenta
menu-help = Lo que puede escribir
menu-sale = Una venta al fiado
menu-pay = Dinero que entró
menu-balance-shop = Quién debe qué
menu-add = Un cliente nuevo
menu-customers = Los clientes
menu-undo = Anular su última anotación
menu-invite = Un enlace para un cliente
menu-balance-customer = Lo que usted debe
menu-history = Sus anotaciones
menu-paid = Decir que ya pagó
menu-confirm = Confirmar una anotación
menu-verify = Comprobar la libreta
menu-shops = Sus tiendas
group-line = Llevo las cuentas en privado: { $link }
elsewhere-line = Respondí en nuestro chat directo.
sure-title =
    { $gives ->
        [write-off] ¿Condonar?
       *[void] ¿Anular?
    }
sure-text =
    { $gives ->
        [write-off] Después ya no se debe, y se le avisa al cliente.
       *[void] Una contraanotación lo anula, y se le avisa al cliente.
    }
sure-yes =
    { $gives ->
        [write-off] Condonar
       *[void] Anular
    }
sure-no = No

## Notices: what the clock says

notice = { $shop }: { $what }
notice-item =
    { $when ->
        [ahead]
            { $days ->
                [one] { $amount } vencen mañana, { $due } (#{ $entry }).
               *[other] { $amount } vencen el { $due }, en { $days } días (#{ $entry }).
            }
        [today] { $amount } vencen hoy, { $due } (#{ $entry }).
       *[late]
            { $days ->
                [one] { $amount } vencieron el { $due } (hace 1 día), #{ $entry }.
               *[other] { $amount } vencieron el { $due } (hace { $days } días), #{ $entry }.
            }
    }
notice-items =
    { $when ->
        [ahead]
            { $days ->
                [one] Están por vencer { $amount }, lo primero mañana, { $due }:
               *[other] Están por vencer { $amount }, lo primero el { $due }, en { $days } días:
            }
        [today] { $amount } vencen hoy, { $due }:
       *[late]
            { $days ->
                [one] { $amount } están vencidos, lo más antiguo desde el { $due } (1 día):
               *[other] { $amount } están vencidos, lo más antiguo desde el { $due } ({ $days } días):
            }
    }
notice-line =
    { $kind ->
        [fee] #{ $entry } { $amount } recargo por atraso
       *[other]
            { $when ->
                [ahead] #{ $entry } { $amount }, vence el { $due }
                [today] #{ $entry } { $amount }, vence hoy
               *[late]
                    { $days ->
                        [one] #{ $entry } { $amount }, venció el { $due } (hace 1 día)
                       *[other] #{ $entry } { $amount }, venció el { $due } (hace { $days } días)
                    }
            }
    }
notice-early = Si paga hasta el { $until } son { $price }, ya restado el descuento por pronto pago.
notice-tone =
    { $tone ->
        [friendly] Es solo para que no le tome por sorpresa.
        [due] Por favor, pague hoy o diga cuándo pagará.
        [late] Por favor, pague o diga cuándo pagará.
        [firm] Por favor, pague esta semana o diga qué día pagará.
       *[final] Esto lleva mucho tiempo pendiente. Por favor, pague ahora o hable con nosotros sobre cómo puede hacerlo.
    }
notice-instalment =
    { $when ->
        [ahead]
            { $days ->
                [one] La cuota { $number } de { $of }, { $amount }, vence mañana, { $due }.
               *[other] La cuota { $number } de { $of }, { $amount }, vence el { $due }.
            }
        [today] La cuota { $number } de { $of }, { $amount }, vence hoy.
       *[late]
            { $days ->
                [one] La cuota { $number } de { $of }, { $amount }, venció el { $due } (hace 1 día).
               *[other] La cuota { $number } de { $of }, { $amount }, venció el { $due } (hace { $days } días).
            }
    }
notice-promise-today = Usted prometió pagar a más tardar hoy, { $today }. Aún quedan { $amount } pendientes.
notice-promise-broken = Usted prometió { $amount } para el { $until } y no ha llegado todo.
notice-plan-defaulted = El plan de pagos terminó porque no se pagaron cuotas. Lo pendiente vence como antes.
notice-confirm = Por favor, mire #{ $entry } una vez más: ¿es correcto?
notice-confirm-several = Por favor, mire { $entries } una vez más. <code>confirm all</code> si todo es correcto, o por ejemplo <code>wrong #12</code>
notice-pay = Pague aquí:
sent-by-hand = Hoy usted le pasó el recordatorio a { $name }. Quedó registrado.
ask-reminders =
    { $customers ->
        [one] { $shop }: hoy toca enviar un recordatorio a 1 cliente, por { $amount }. ¿Lo envío?
       *[other] { $shop }: hoy toca enviar recordatorios a { $customers } clientes, por { $amount }. ¿Los envío?
    }
manual-notice = { $name } no tiene chat con el bot. Esto es lo que { $first } recibiría hoy; páselo y toque Enviado:

## The owner's morning

digest = { $shop }, { $day }
digest-overdue =
    { $customers ->
        [one] Vencido: { $amount }, 1 cliente.
       *[other] Vencido: { $amount }, { $customers } clientes.
    }
digest-due-today =
    { $customers ->
        [one] Vence hoy: { $amount }, 1 cliente.
       *[other] Vence hoy: { $amount }, { $customers } clientes.
    }
owing-today = { $name } { $amount }, hoy
owing-late =
    { $days ->
        [one] { $name } { $amount }, 1 día de atraso
       *[other] { $name } { $amount }, { $days } días de atraso
    }
owing-muted = { $line }; en silencio
owing-ahead = { $name } { $amount }, vence el { $due }
digest-promise =
    { $state ->
        [broken] { $name } prometió { $amount } y no llegó todo.
       *[today] { $name } prometió { $amount } para hoy.
    }
digest-missed = { $name } lleva { $amount } de atraso en el plan de pagos.
digest-claims =
    { $count ->
        [one] 1 cliente dice que pagó: responda Recibido o No recibido debajo de su mensaje.
       *[other] { $count } clientes dicen que pagaron: responda Recibido o No recibido debajo de sus mensajes.
    }
digest-disputes =
    { $count ->
        [one] 1 reclamo espera su decisión.
       *[other] { $count } reclamos esperan su decisión.
    }
digest-proposals =
    { $count ->
        [one] 1 cliente pide un plan de pagos.
       *[other] { $count } clientes piden un plan de pagos.
    }
digest-raises =
    { $count ->
        [one] 1 cliente pide un límite más alto: <code>requests</code>
       *[other] { $count } clientes piden un límite más alto: <code>requests</code>
    }
digest-unconfirmed =
    { $count ->
        [one] 1 cliente aún no ha confirmado todo.
       *[other] { $count } clientes aún no han confirmado todo.
    }
digest-not-agreed =
    { $more ->
        [yes] Falta la aceptación de sus condiciones actuales: { $names } y otros.
       *[no] Falta la aceptación de sus condiciones actuales: { $names }.
    }
digest-without-chat =
    { $count ->
        [one] 1 cliente no tiene chat donde recibir recordatorios; sigue un texto para que usted se lo pase.
       *[other] { $count } clientes no tienen chat donde recibir recordatorios; siguen textos para que usted se los pase.
    }
digest-head = Último sello de la libreta <code>{ $head }</code>

## What is due, and reminders by hand

due-list =
    { $span ->
        [today] Vence hoy, { $today }:
        [week] Vence hasta el { $until }:
        [overdue] Vencido al { $today }:
       *[by-today] Vence hasta hoy, { $today }:
    }
due-list-none =
    { $span ->
        [today] Hoy no vence nada.
        [week] No vence nada en los próximos 7 días.
        [overdue] No hay nada vencido.
       *[by-today] No vence nada hasta hoy.
    }
due-next-week = Lo próximo que vence: <code>due week</code>
due-next-balance = Una cuenta: <code>balance { $name }</code>
due-next-remind = Para enviar un recordatorio: <code>remind { $name }</code>
due-next-remind-overdue = Para enviar recordatorios a todos los que tienen atraso: <code>remind overdue</code>
reminder-queued = Va en camino un recordatorio de { $amount } a { $name }.
reminder-queued-later = Un recordatorio de { $amount } a { $name } sale el { $at }: fuera de su horario de envío no se manda nada.
reminder-muted = { $name } silenció los recordatorios, así que solo nombra lo atrasado.
reminders-queued =
    { $count ->
        [0] No quedaba nadie a quien enviarle un recordatorio.
        [one] Va en camino un recordatorio a 1 cliente.
       *[other] Van en camino recordatorios a { $count } clientes.
    }
reminders-queued-later =
    { $count ->
        [one] Un recordatorio a 1 cliente sale el { $at }: fuera de su horario de envío no se manda nada.
       *[other] Los recordatorios a { $count } clientes salen el { $at }: fuera de su horario de envío no se manda nada.
    }
reminders-said-today =
    { $count ->
        [one] 1 ya tiene un recordatorio de ese día.
       *[other] { $count } ya tienen un recordatorio de ese día.
    }
reminders-without-chat =
    { $count ->
        [one] 1 no tiene chat. Para tener un texto que pasarle: <code>remind { $name }</code>
       *[other] { $count } no tienen chat. Para tener un texto que pasarles, uno por uno: <code>remind { $name }</code>
    }
reminders-more = Hay otros.
customer-muted-now = { $name } silenció los recordatorios.
customer-unmuted-now = { $name } recibe otra vez todos los recordatorios.
customer-muted-still = Lo atrasado se le sigue avisando, y también cada anotación.
reminders-muted = { $shop }: no más recordatorios antes de que algo esté atrasado.
reminders-muted-still = Lo que sigue llegando: cada anotación, pago y respuesta al instante; recordatorios de lo atrasado; las fechas de un plan de pagos, el día en que prometió pagar y una venta que no ha confirmado.
reminders-muted-next = Para recibir otra vez todos los recordatorios: <code>unmute</code>
reminders-unmuted = { $shop }: vuelven todos los recordatorios, también antes del vencimiento y el mismo día.
reminders-unmuted-next = Para recibir menos: <code>mute</code>
