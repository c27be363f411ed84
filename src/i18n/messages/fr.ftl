### Everything Slatebook says, in French (West Africa and France; vous throughout).
### <b>…</b> and <code>…</code> are the only styles; an argument is always text. Commands in <code> are typed as they stand.
### No de or que stands before a name, which may begin with a vowel.
### shop boutique · customer client · the book carnet · entry écriture · owner propriétaire · clerk vendeur · counter comptoir
### on credit, to sell on credit à crédit · balance solde · in credit, kept as credit avoir · limit plafond · terms conditions
### due à payer, échéance · overdue, late en retard · late fee frais de retard · waive faire grâce · early discount remise pour paiement rapide
### payment plan plan de paiement · instalment versement · promise promesse · reminder rappel · notice avis · mute mettre en sourdine
### confirm confirmer · acknowledge reconnaître · dispute contestation · set aside mettre de côté · stand by maintenir · claim paiement annoncé
### void, take back annuler · cancel abandonner · write off passer en perte · refund rendre · hold suspendre · block bloquer · release rétablir
### receipt code code de reçu · intact intact · head dernier sceau · points points · redeem utiliser · feedback avis · grade cote
### link relier, lien · invite invitation · put away archiver · tag étiquette · note remarque · counter-entry écriture inverse

## The balance, second line of every reply

balance = Solde { $balance }.
balance-of-limit = Solde { $balance } sur { $limit }.
balance-with-disputed = Solde { $balance }, dont { $disputed } contestés.
balance-with-disputed-of-limit = Solde { $balance }, dont { $disputed } contestés ; plafond { $limit }.
balance-beside-disputed = Solde { $balance } ; { $disputed } contestés.
balance-in-credit = Solde : avoir de { $credit }.
balance-in-credit-beside-disputed = Solde : avoir de { $credit } ; { $disputed } contestés.

## Parts of entries

goods-measured = { $quantity } { $unit } { $name }
goods-measured-unnamed = { $quantity } { $unit }
goods-counted = { $quantity } × { $name }
goods-counted-unnamed = { $quantity } pcs
goods-unnamed = articles
goods-priced = { $goods } { $amount }
and-more = et { $count } de plus
dated = Daté du { $on }.
receipt = Reçu <code>{ $code }</code>
entries-and-more = { $entries } et { $count } de plus

state-awaited =
    { $what ->
        [sale] pas encore confirmé, la question est posée à { $name }
       *[payment] pas encore reconnu, la question est posée à { $name }
    }
state-not-linked =
    { $what ->
        [sale] pas confirmé, { $name } n’a pas encore relié son chat
       *[payment] pas reconnu, { $name } n’a pas encore relié son chat
    }
state-not-reachable =
    { $what ->
        [sale] pas confirmé, { $name } ne reçoit pas les messages du chat
       *[payment] pas reconnu, { $name } ne reçoit pas les messages du chat
    }
state-disputed = contesté par { $name }
state-confirmed =
    { $what ->
        [sale] confirmé par { $by }, { $time }
       *[payment] reconnu par { $by }, { $time }
    }
state-confirmed-by-you =
    { $what ->
        [sale] confirmé par vous, { $time }
       *[payment] reconnu par vous, { $time }
    }
time-and-date = { $time }, { $date }

due-in-future = à payer le { $due }
due-today = à payer aujourd’hui
due-overdue =
    { $days ->
        [one] à payer le { $due }, { $days } jour de retard
       *[other] à payer le { $due }, { $days } jours de retard
    }
due-in-plan = dans le plan de paiement
due-of-fee = frais de retard, { $due }
item = #{ $entry } { $amount }, { $due }
item-part = #{ $entry } reste { $left } sur { $amount }, { $due }
item-disputed = { $item } ; { $disputed } contestés
item-early = { $item } ; { $price } si payé au plus tard le { $until }
early-ended = La remise pour paiement rapide sur #{ $entry } est perdue avec cela : c’était { $amount } de moins pour un paiement au plus tard le { $until }.
owed-today = Dû aujourd’hui : { $owed }, remise pour paiement rapide déduite.

history-entry = #{ $entry }, { $on } : { $what }
history-sale = { $amount } à crédit
history-payment = paiement de { $amount }
history-raised = { $amount } ajoutés au solde
history-lowered = { $amount } retirés du solde
history-refunded = { $amount } rendus
history-opening = solde d’ouverture { $amount }
history-opening-credit = avoir d’ouverture { $amount }
history-discount = remise pour paiement rapide de { $amount } sur #{ $item }
history-redeemed = utilisation de { $points }, { $amount }
history-write-off = { $amount } passés en perte
history-fee = frais de retard de { $amount } sur #{ $item }
history-fee-waiver = frais de retard #{ $fee }, { $amount }, grâce accordée
history-void = annule #{ $voids }, { $amount }
history-goods = { $what }, { $goods }
history-voided = { $what } (annulé)
history-photos =
    { $count ->
        [one] { $what } ; { $count } photo
       *[other] { $what } ; { $count } photos
    }
history-state =
    { $state ->
        [confirmed] { $what } ; confirmé
        [awaited] { $what } ; pas encore confirmé
        [not-linked] { $what } ; pas confirmé
       *[disputed] { $what } ; contesté
    }

## Sales

sale-recorded = #{ $entry } { $name } : { $amount } à crédit, à payer le { $due }.
sale-for-you = { $shop } : #{ $entry } { $amount } à crédit, à payer le { $due }.
sale-overridden =
    { $rule ->
        [hold] Crédit suspendu, vendu pour cette fois.
       *[limit] Au-dessus du plafond, permis pour cette fois.
    }
early-offer = { $percent } de moins si payé au plus tard le { $until } : { $price }.
early-discount = Remise pour paiement rapide de { $amount } sur #{ $entry }.
credit-used = Dont { $amount } payés avec l’avoir.
is-this-right = Est-ce exact ?
entries-confirmed = { $shop } : { $entries }, c’est confirmé, merci.

## Payments

payment-recorded = #{ $entry } { $name } : paiement de { $amount }.
fee-not-owed = Les frais de retard #{ $fee }, { $amount }, sont venus après la date de ce paiement : ils n’étaient pas dus.
payment-stands = Rien n’a été ajouté : c’est déjà #{ $entry }, { $name }.
payment-for-you = { $shop } : #{ $entry } { $amount } reçus, merci.
settled = Cela règle { $list }.
settled-whole = #{ $entry } ({ $amount })
settled-part = { $amount } sur #{ $entry } (reste { $left })
credit-kept = { $amount } gardés en avoir.
method =
    { $method ->
        [cash] Espèces
        [mpesa] M-Pesa
        [upi] UPI
        [bank] Virement bancaire
        [card] Carte
       *[cheque] Chèque
    }
paid-by = { $method }.
paid-by-with-reference = { $method }, { $reference }.
paid-for-entry = Pour #{ $entry }.
paid-with-reference = Référence { $reference }.

## Taking back

taken-back-sale = vente #{ $voids } de { $amount } annulée
taken-back-payment = paiement #{ $voids } de { $amount } annulé
taken-back-write-off = passage en perte #{ $voids } de { $amount } annulé
taken-back-discount = #{ $voids }, points utilisés pour { $amount }, annulé
taken-back-adjustment = #{ $voids } de { $amount } annulé
taken-along =
    { $what ->
        [discount] Et avec, la remise pour paiement rapide #{ $entry } de { $amount }.
        [write-off] Et avec, le passage en perte #{ $entry } de { $amount }.
        [points] Et avec, les points utilisés #{ $entry } pour { $amount }.
       *[fee] Et avec, les frais de retard #{ $entry } de { $amount }.
    }
entry-voided = #{ $entry } { $name } : { $what }.
entry-taken-back = { $shop } : { $what }.
reason = Motif : { $reason }
reason-added = #{ $entry } { $name } : motif noté.
undo-choices =
    { $why ->
        [not-your-entry] Quelqu’un d’autre a écrit #{ $entry }, { $name }. Annuler quand même ?
       *[too-late-to-undo] #{ $entry }, { $name }, a plus d’un jour. Annuler quand même ?
    }
undo-choices-clerk =
    { $why ->
        [not-your-entry] Quelqu’un d’autre a écrit #{ $entry }, { $name } : c’est au propriétaire de décider. Lui demander ?
        [confirmed-meanwhile] { $name } a confirmé #{ $entry } entre-temps : c’est au propriétaire de décider. Lui demander ?
       *[too-late-to-undo] #{ $entry }, { $name }, a plus de 10 minutes : c’est au propriétaire de décider. Lui demander ?
    }
void-asked = { $by } vous demande d’annuler ceci :
owner-asked = #{ $entry } { $name } : l’annulation est demandée au propriétaire.
owner-asked-next = D’ici là, l’écriture reste valable.
undo-line = #{ $entry } { $name }, { $on } : { $what }
edited-stands = #{ $entry } reste comme noté.
edited-stands-why = Modifier un message ne change rien au compte ({ $name }). Pour annuler l’écriture, appuyez sur Défaire.

## Written off, given back, corrected

written-off = #{ $entry } { $name } : { $amount } passés en perte.
debt-let-go = { $shop } : #{ $entry } nous renonçons à { $amount }, vous ne les devez plus.
adjusted =
    { $how ->
        [more] #{ $entry } { $name } : { $amount } ajoutés au solde.
        [less] #{ $entry } { $name } : { $amount } retirés du solde.
       *[refund] #{ $entry } { $name } : { $amount } rendus.
    }
balance-adjusted =
    { $how ->
        [more] { $shop } : #{ $entry } { $amount } ajoutés à votre solde.
        [less] { $shop } : #{ $entry } { $amount } retirés de votre solde.
       *[refund] { $shop } : #{ $entry } { $amount } vous sont rendus.
    }
adjusted-due = À payer le { $due }.
customer-terms-changed =
    { $how ->
        [same] { $name } : ce sont déjà les conditions.
        [own] { $name } : nouvelles conditions.
       *[shop] { $name } : de nouveau les conditions de la boutique.
    }
customer-terms-asked = L’accord est demandé à { $name }.
ask-sum =
    { $verb ->
        [writeoff] Sur ce que doit { $name }, combien passez-vous en perte ? Un motif peut suivre : <code>300 moved away</code>
        [refund] Combien de l’avoir rendez-vous à { $name } ?
       *[adjust] { $name } : de combien change le solde ? <code>+50</code> est plus à payer, <code>-50</code> moins ; un motif peut suivre.
    }
ask-terms = À quelles conditions achète { $name } ? Écrivez <code>net 15</code>, <code>2/10 net 30</code> ou <code>due on the 5th</code>. Maintenant :
terms-own-back = Pour revenir aux conditions de la boutique : <code>terms { $full } shop</code>
terms-as-shop = Ce sont les conditions de la boutique.
terms-early =
    { $days ->
        [0] { $percent } de moins sur ce qui est payé le jour même.
        [one] { $percent } de moins sur ce qui est payé sous { $days } jour.
       *[other] { $percent } de moins sur ce qui est payé sous { $days } jours.
    }
customer-terms-day = Les ventes sont à payer le { $day } de chaque mois.
link-offer-terms-day = Conditions : ce que vous prenez à crédit est à payer le { $day } de chaque mois.

## Credit stopped, and late fees let go

held = { $name } : crédit suspendu, pas de vente à crédit.
held-next = Vous pouvez encore permettre une vente isolée. Pour lever la suspension : <code>release { $full }</code>
blocked = { $name } : crédit bloqué, aucune vente à crédit.
blocked-next = Pour lever le blocage : <code>release { $full }</code>
released = { $name } peut de nouveau acheter à crédit.
no-credit = { $shop } ne peut pas vous vendre à crédit pour le moment.
no-credit-next = Votre compte reste tel quel, et vous pouvez payer comme toujours. Si quelque chose n’est pas exact, parlez-en à la boutique.
credit-again = { $shop } peut de nouveau vous vendre à crédit.
on-hold = { $name } a son crédit suspendu : { $why }.
on-hold-question = Vendre quand même ces { $total } à crédit à { $name } ?
hold-overdue =
    { $days ->
        [one] #{ $entry } a { $days } jour de retard
       *[other] #{ $entry } a { $days } jours de retard
    }
hold-member = le propriétaire l’a décidé le { $on }
hold-plan = un plan de paiement n’a pas été tenu, depuis le { $on }
hold-since = trop longtemps en retard, depuis le { $on }
fee-waived = #{ $entry } { $name } : frais de retard #{ $fee }, { $amount }, grâce accordée.
fee-let-go = { $shop } : nous vous faisons grâce des frais de retard #{ $fee }, { $amount }, vous ne les devez pas.

## Points

points =
    { $points ->
        [0] 0 point
        [one] { $points } point
       *[other] { $points } points
    }
points-worth = { $points }, valeur { $worth }
my-points = { $shop } : vous avez { $points }.
points-none-given = { $shop } ne donne pas de points.
points-below-zero = Des points déjà dépensés vous ont été repris. Dès que vous en aurez plus de zéro, vous pourrez de nouveau en utiliser.
points-below-zero-of = Des points déjà dépensés ont été repris.
points-off-now = Pour le moment la boutique ne donne pas de points, et on ne peut pas en utiliser.
points-next = Pour les déduire de ce que vous devez : <code>redeem { $count }</code>
points-of = { $name } a { $points }.
points-came-customer =
    { $how ->
        [earned] Vous avez gagné { $points } et en avez maintenant { $total }.
        [back] { $points } vous sont rendus, vous en avez maintenant { $total }.
       *[less] { $points } vous sont repris, vous en avez maintenant { $total }.
    }
points-came-shop =
    { $how ->
        [earned] { $points } en plus, { $total } en tout.
        [back] { $points } en retour, { $total } en tout.
       *[less] { $points } en moins, reste { $total }.
    }
points-redeemed = { $shop } : #{ $entry } vous avez utilisé { $points }, { $amount } de moins à payer.
points-redeemed-as-much = Vous aviez demandé { $asked } ; ce qui reste à payer n’en prend pas plus.
customer-redeemed = #{ $entry } { $name } a utilisé { $points } : { $amount } de moins à payer.
points-left = Points restants : { $points }.
redeem-ends-early = { $points } : ce serait { $amount } de moins, mais seul l’argent donne droit à la remise pour paiement rapide.
redeem-early-lost = Serait perdue : la remise de { $amount } sur #{ $entry }, à vous si vous payez au plus tard le { $until }.
redeem-ends-early-next = Payez d’ici là pour l’avoir, vos points restent à vous. Ou utilisez-les maintenant, sans cette remise.
ask-redeem = Combien de points ? Ce qui reste à payer en prend { $points }, { $worth }.

## Feedback

feedback-ask = Comment cela s’est-il passé chez { $shop } ? 1 : mal, 5 : très bien.
feedback-yours = Vous avez donné { $rating } sur 5, merci.
feedback-noted = { $shop } a reçu votre { $rating } sur 5, merci.
ask-feedback-words = Que voulez-vous dire à { $shop } ?
feedback-none = Personne n’a encore répondu à la question. Elle est posée aux clients quand tout est payé, au plus une fois en 30 jours.
feedback-summary =
    { $count ->
        [one] { $average } sur 5, { $count } réponse :
       *[other] { $average } sur 5 en moyenne, sur les { $count } dernières réponses :
    }
feedback-of = { $name } : { $said }
feedback-rated = { $rating } sur 5 le { $on }
feedback-said = { $rating } sur 5 le { $on }, « { $words } »

## How the shop sells and chases

policy = { $shop }, ses règles de crédit :
policy-changed = C’est changé.
policy-same = C’est déjà ainsi.
policy-before = Avant : { $sentence }
policy-now = Maintenant : { $sentence }
policy-earlier-sales = Les ventes d’avant gardent leurs conditions.
policy-asked = L’accord est demandé à vos clients reliés.
policy-no-fee = Pas de frais de retard.
terms-fee = Frais de retard : { $fee }.
fee-share = { $percent } de ce qui reste à payer
fee-once =
    { $days ->
        [0] { $amount }, une seule fois, après l’échéance, au plus { $cap } de la vente
        [one] { $amount }, une seule fois, { $days } jour après l’échéance, au plus { $cap } de la vente
       *[other] { $amount }, une seule fois, { $days } jours après l’échéance, au plus { $cap } de la vente
    }
every-days =
    { $days ->
        [one] tous les jours
       *[other] tous les { $days } jours
    }
fee-every =
    { $days ->
        [0] { $amount }, après l’échéance puis { $again }, au plus { $cap } de la vente en tout
        [one] { $amount }, { $days } jour après l’échéance puis { $again }, au plus { $cap } de la vente en tout
       *[other] { $amount }, { $days } jours après l’échéance puis { $again }, au plus { $cap } de la vente en tout
    }
policy-terms-paper = Les clients ont accepté les conditions sur papier.
policy-terms-chat = Les clients acceptent les conditions dans le chat.
policy-hold-never = Un retard ne suspend pas le crédit à lui seul.
policy-hold =
    { $days ->
        [one] Crédit suspendu au-delà de { $days } jour de retard.
       *[other] Crédit suspendu au-delà de { $days } jours de retard.
    }
policy-reminders-none = Pas de rappels.
policy-reminders = Rappels à { $days } jours de l’échéance.
policy-reminders-every = Rappels à { $days } jours de l’échéance, puis { $again }.
policy-hours = Les avis partent tous les jours, { $hours }.
policy-hours-rest = Les avis partent { $hours }, sauf { $days }.
policy-mode-auto = Les avis partent tout seuls.
policy-mode-ask = Les avis attendent votre accord.
policy-link-none = Pas de lien de paiement.
policy-link = Lien de paiement : { $link }
policy-promise =
    { $days ->
        [one] Une promesse de paiement peut aller jusqu’à { $days } jour.
       *[other] Une promesse de paiement peut aller jusqu’à { $days } jours.
    }
policy-plan =
    { $missed ->
        [one] Un plan de paiement prend fin quand { $missed } versement est manqué.
       *[other] Un plan de paiement prend fin quand { $missed } versements sont manqués.
    }
policy-review-never = Les plafonds sont revus quand vous le demandez.
policy-review =
    { $days ->
        [one] Les plafonds sont revus tous les jours.
       *[other] Les plafonds sont revus tous les { $days } jours.
    }
policy-no-points = Pas de points pour un paiement à temps.
policy-points = 1 point par tranche de { $per } d’une vente payée au plus tard à l’échéance ; un point vaut { $worth }.
policy-points-from-now = Cela compte pour les ventes à venir ; celles d’avant rapportent ce qu’elles rapportaient alors. La valeur du point compte tout de suite.
policy-example-points = Pour changer : <code>policy points 1 per 100 worth 1</code>
policy-example-net = Pour changer : <code>policy terms net 30</code>, <code>policy terms 2/10 net 30</code> ou <code>policy terms due on the 5th</code>
policy-example-late-fee = Pour changer : <code>policy late-fee 2% after 7 days every 30 days cap 20%</code>
policy-example-terms = Pour changer : <code>policy terms on paper</code>
policy-example-starter = Pour changer : <code>policy starter 5000</code>
policy-example-hold = Pour changer : <code>policy hold 30 days</code>
policy-example-reminders = Pour changer : <code>policy reminders -3 0 3 7 every 30 days</code>
policy-example-hours = Pour changer : <code>policy hours 9-19 rest sun</code>
policy-example-mode = Pour changer : <code>policy mode ask</code>
policy-example-pay-link = Pour changer : <code>policy pay-link upi://pay?pa=shop@bank&am={"{"}amount{"}"}&tn={"{"}reference{"}"}</code>
policy-example-promise = Pour changer : <code>policy promise 14 days</code>
policy-example-review = Pour changer : <code>policy review every 30 days</code>
policy-example-plan = Pour changer : <code>policy plan 2 missed</code>
weekday =
    { $day ->
        [mon] lundi
        [tue] mardi
        [wed] mercredi
        [thu] jeudi
        [fri] vendredi
        [sat] samedi
       *[sun] dimanche
    }
terms-offer = { $shop } a de nouvelles conditions.
terms-offer-earlier = Ce que vous avez acheté avant garde ses conditions. Êtes-vous d’accord ?
terms-agreed = { $shop } : vous avez accepté ces conditions, merci.
customer-not-agreed = { $name } n’a pas encore accepté les conditions.

## Disputes

dispute-raised = #{ $entry } { $name } : { $amount } contestés.
dispute-reason =
    { $reason ->
        [amount] { $name } dit : le montant n’est pas exact.
        [goods] { $name } dit : les articles ne sont pas exacts.
        [not-mine] { $name } dit : ce n’est pas à moi.
       *[other] { $name } dit : quelque chose n’est pas exact.
    }
dispute-words = { $name } dit : « { $words } »
dispute-says = { $name } dit avoir payé { $amount }.
dispute-frozen = { $amount } sont mis de côté jusqu’à votre décision : pas de rappels là-dessus.
dispute-nothing-frozen = Rien n’est mis de côté pour cela.
dispute-stood-by = #{ $entry } { $name } : reste comme noté.
customer-told = C’est dit à { $name }.
customer-not-told = Impossible de le dire à { $name } dans le chat : merci de le faire vous-même.
dispute-noted = { $shop } : #{ $entry } { $amount } contestés.
dispute-noted-reason =
    { $reason ->
        [amount] Vous avez dit : le montant n’est pas exact.
        [goods] Vous avez dit : les articles ne sont pas exacts.
        [not-mine] Vous avez dit : ce n’est pas à moi.
       *[other] Vous avez dit ce qui n’est pas exact.
    }
dispute-noted-says = Vous avez dit avoir payé { $amount }.
dispute-shop-decides = C’est transmis à { $shop }, la réponse viendra ici.
dispute-noted-frozen = D’ici là, personne ne vous réclame { $amount }.
dispute-stands = { $shop } : #{ $entry } { $amount } reste comme noté.
dispute-stands-asked = La boutique a vérifié et maintient l’écriture. Est-ce exact, finalement ?
ask-correction = #{ $entry } { $name } : { $amount }. Qu’est-ce qui est exact ?
ask-correction-goods = Écrivez les articles avec leurs prix, ou seulement le bon montant : <code>2 kg rice 110, oil 90</code>
ask-correction-amount = Écrivez le bon montant : <code>200</code>
corrected-debt = { $amount } à crédit, à payer le { $due }
corrected-payment = paiement de { $amount }
entry-corrected = #{ $entry } { $name } : { $now }, à la place de #{ $was } ({ $before }).
dispute-corrected = #{ $was } { $name } : corrigé, c’est maintenant #{ $now }.
correction-for-you = { $shop } a corrigé #{ $was } ({ $before }). C’est maintenant #{ $entry } : { $now }.
correction-took-over = Dont { $amount } déjà payés.
message-corrected = { $shop } : #{ $was } { $amount } a été corrigé, c’est maintenant #{ $now }.
dispute-stands-why = La boutique a vérifié et maintient l’écriture. Si ce n’est pas exact, merci d’en parler à la boutique.

## Photos

photo-from-customer = { $name } a envoyé une photo pour { $place } : { $what }.
photo-of-claim-from-customer = { $name } a envoyé une photo pour { $place }.
photo-from-shop = { $shop } a ajouté une photo à { $place } : { $what }.
photo-of-claim-from-shop = { $shop } a ajouté une photo pour { $place }.
photo-claim = paiement de { $amount } le { $on }
photo-place = #{ $entry } { $whose } : { $what }.
photo-place-claim = { $whose } : paiement de { $amount } le { $on }.
photo-which = Photo { $number } sur { $count }, par { $from }, { $on }.
photo-which-own = Photo { $number } sur { $count }, la vôtre, { $on }.
photo-words = « { $words } »
photos-added =
    { $added ->
        [one] { $whose } : photo ajoutée, { $place }.
       *[other] { $whose } : { $count } photos ajoutées, { $place }.
    }
photos-added-more =
    { $added ->
        [one] { $whose } : photo ajoutée, { $place }, { $count } en tout.
       *[other] { $whose } : { $added } photos ajoutées, { $place }, { $count } en tout.
    }
photos-shop-told = { $shop } le voit aussi.
photos-customer-told = { $name } le voit aussi.
photos-customer-not-told = Impossible de le montrer à { $name } dans le chat.
photos-held = Je garde la photo pour cela. Répondez maintenant à la question ci-dessus, ou <code>cancel</code>.
ask-photo-place = À quelle écriture cela se rapporte-t-il ?
ask-photo-place-shop = Touchez-la, ou écrivez-en une autre : <code>Asha #12</code>
ask-photo-place-customer = Touchez-la, ou écrivez le numéro d’une autre : <code>#12</code>

## Messages

offer-message = Ce n’est pas une commande. L’envoyer à { $name } ?
offer-message-to-shop = Envoyer ceci à { $shop } ?
quoted = « { $text } »
ask-message = Que voulez-vous écrire à { $name } ?
ask-message-to-shop = Que voulez-vous écrire à { $shop } ?
message-from = { $name } écrit :
message-sent = Envoyé à { $name }.
message-to-muted = { $name } ne veut pas de rappels, mais reçoit ce que vous écrivez.
message-passed-on = { $shop } a votre message et peut répondre ici.

## Claims

claim-raised = { $name } dit avoir payé { $amount } le { $on }.
claim-question = Est-ce arrivé ?
claim-not-received = { $name } : { $amount } non reçus.
claim-same = { $name } : { $amount }, c’est le même argent que #{ $payment }.
claim-same-unnumbered = { $name } : { $amount }, c’est de l’argent déjà compté.
claim-noted = La question est posée à { $shop } pour les { $amount } payés par vous le { $on }.
claim-noted-next = Cela compte dès que la boutique dit que c’est arrivé. Vous le saurez ici.
claim-refused = { $shop } : { $amount } ne sont pas arrivés.
claim-refused-next = Si vous avez une référence, envoyez-la avec le montant : <code>paid { $figure } QK12AB34</code>
claim-refused-same = { $shop } : { $amount }, c’est le même argent que #{ $payment }, déjà compté.
claim-refused-same-unnumbered = { $shop } : { $amount } étaient déjà comptés.

## Plans

plan-rhythm =
    { $every ->
        [week] chaque semaine
        [two-weeks] toutes les deux semaines
       *[month] chaque mois
    }
plan-terms = { $total } en { $count } versements, { $rhythm } :
plan-instalment = { $number }. { $amount } le { $due }
plan-instalment-state =
    { $state ->
        [paid] { $number }. { $amount } le { $due } : payé
        [missed] { $number }. { $amount } le { $due } : manqué, reste { $left }
       *[open] { $number }. { $amount } le { $due } : reste { $left }
    }
plan-entries = Pour { $entries }.
plan-replaces = Il remplace le plan en cours.
plan-offer = { $shop } propose un plan :
plan-offer-counter = { $shop } propose un autre plan :
plan-offer-fresh = Les chiffres ont changé depuis, donc rien n’a été accepté. Aujourd’hui le plan est :
plan-request = { $name } demande un plan :
plan-request-counter = { $name } propose un autre plan :
plan-sent-to-shop = Ce plan est demandé à { $shop } :
plan-sent-to-customer = Plan proposé à { $name } :
plan-until = Il peut être accepté jusqu’au { $until }.
plan-waits-for-shop = La réponse de la boutique vient ici, au plus tard le { $until }.
plan-waits-for-customer = Il commence dès que { $name } l’accepte, au plus tard le { $until }.
plan-customer-not-told = { $name } n’a encore aucun chat, donc la question n’a pas été posée. Envoyez-lui une invitation : <code>invite { $full }</code>
plan-agreement-title = Plan de paiement entre { $shop } et { $customer }
plan-agreement-on = Convenu le { $on }.
plan-agreement-sum = { $customer } paie à { $shop } { $total } en { $count } versements, { $rhythm } :
plan-agreement-entries = Il règle { $entries } du compte. On peut toujours payer plus tôt, ou davantage en une fois.
plan-agreement-rule = Tant que les versements sont payés, ces écritures n’entraînent pas de frais de retard. Un versement est manqué s’il reste impayé trois jours après sa date.
plan-agreed = { $shop } : le plan est convenu.
plan-agreed-with = Le plan avec { $name } est convenu.
plan-agreed-hash = Empreinte de cet accord dans le carnet : <code>{ $hash }</code>
agreement-letters = Ce fichier ne peut pas montrer toutes les lettres : ? remplace celles qui manquent. L’accord, lettre pour lettre, est le texte du chat.
plan-file = { $shop } : l’accord en fichier.
plan-file-with = L’accord avec { $name } en fichier.
plan-declined-you = { $shop } : vous avez refusé le plan. Rien ne change.
plan-declined-by-shop = { $shop } a refusé le plan. Ce qui est à payer le reste.
plan-withdrawn-you = { $shop } : le plan que vous avez demandé est retiré.
plan-withdrawn-by-shop = { $shop } a retiré le plan proposé. Ce qui est à payer le reste.
plan-declined-with = { $name } : vous avez refusé ce plan. Rien ne change.
plan-declined-by = { $name } a refusé le plan.
plan-withdrawn-with = Le plan proposé à { $name } est retiré.
plan-withdrawn-by = { $name } a retiré le plan proposé.
plan-other-customer = Un autre : <code>plan 4 weekly</code>
plan-other-shop = Un autre : <code>plan { $full } 4 weekly</code>
plan-completed = { $shop } : le plan est payé en entier : { $total }. Merci.
plan-completed-by = { $name } a payé le plan en entier : { $total }.
plan-over = { $shop } : il ne reste rien à payer du plan, il a donc pris fin.
plan-over-with = Il ne reste rien à payer du plan avec { $name }, il a donc pris fin.
plan-defaulted =
    { $missed ->
        [one] { $shop } : le plan a pris fin, car un versement a été manqué.
       *[other] { $shop } : le plan a pris fin, car { $missed } versements ont été manqués.
    }
plan-defaulted-by =
    { $missed ->
        [one] Le plan avec { $name } a pris fin, car un versement a été manqué.
       *[other] Le plan avec { $name } a pris fin, car { $missed } versements ont été manqués.
    }
plan-back = Ses écritures sont de nouveau à payer à leurs propres dates.
plan-cancelled = { $shop } a mis fin au plan.
plan-cancelled-with = Le plan avec { $name } est terminé.
plan-shown = { $shop } : votre plan, reste { $left } à payer.
plan-shown-with = Le plan avec { $name } : reste { $left } à payer.
plan-shown-change = Pour le changer : <code>plan 6 weekly</code>
plan-shown-change-with = Pour le changer : <code>plan { $full } 6 weekly</code>. Pour y mettre fin : <code>plan { $full } cancel</code>
plan-none = { $shop } : il n’y a pas de plan.
plan-none-with = Il n’y a pas de plan avec { $name }.
plan-none-next = Pour en demander un : <code>plan 4 weekly</code>
plan-none-next-with = Pour en proposer un : <code>plan { $full } 4 weekly</code>, aussi <code>2 weeks</code> ou <code>monthly</code> et <code>from 1 dec</code>
agreed-plan =
    { $missed ->
        [0] Plan : versements payés { $paid } sur { $of }, prochain { $next } le { $due }, reste { $left }.
       *[other] Plan : versements payés { $paid } sur { $of }, manqués { $missed }, prochain { $next } le { $due }, reste { $left }.
    }
agreed-plan-left = Plan : versements payés { $paid } sur { $of }, reste { $left }.
agreed-promise = Promesse : { $amount } au plus tard le { $until }.

## Promises

promise-made = { $name } promet { $amount } au plus tard le { $until }.
promise-made-next = D’ici là, ni rappel ni frais de retard.
promise-noted = C’est dit à { $shop } : vous payez { $amount } au plus tard le { $until }.
promise-noted-next = D’ici là, ni rappel ni frais de retard ; le jour même, un seul rappel.
promise-kept = { $shop } : vous avez tenu votre promesse de { $amount } pour le { $until }. Merci.
promise-kept-by = { $name } a tenu sa promesse de { $amount } pour le { $until }.
promise-over = { $shop } : il ne reste rien à payer, votre promesse de { $amount } pour le { $until } a donc pris fin.
promise-over-by = Il ne reste rien à payer, la promesse de { $name }, { $amount } pour le { $until }, a donc pris fin.
promise-broken = { $shop } : vous aviez promis { $amount } pour le { $until }, et tout n’est pas arrivé.
promise-broken-by = { $name } avait promis { $amount } pour le { $until }, et tout n’est pas arrivé.
promise-received = { $received } sont arrivés.
promise-broken-next = Si vous avez payé : <code>paid { $figure }</code>. Sinon, dites quand vous paierez : <code>promise friday</code>

## Accounts

account-open =
    { $count ->
        [one] { $name } : { $count } écriture à payer.
       *[other] { $name } : { $count } écritures à payer.
    }
account-clear = { $name } : rien à payer.
my-account-open =
    { $count ->
        [one] { $count } écriture à payer.
       *[other] { $count } écritures à payer.
    }
my-account-clear = Rien à payer.
account-not-linked = { $name } n’a pas encore relié son chat : <code>invite { $full }</code>
awaiting-you =
    { $count ->
        [one] { $count } écriture attend votre réponse : <code>confirm all</code>
       *[other] { $count } écritures attendent votre réponse : <code>confirm all</code>
    }
shop-totals =
    { $customers ->
        [one] On vous doit { $owed } ({ $owing } client sur { $customers }).
       *[other] On vous doit { $owed } ({ $owing } sur { $customers } clients).
    }
shop-totals-none = Personne ne doit rien.
shop-totals-credit = { $credit } gardés en avoir pour des clients.
my-accounts = Vos comptes :
my-accounts-line = { $shop } : { $balance }
how-to-pay = Payez { $shop } comme vous le faites toujours.
how-to-pay-next = Dites-le ensuite ici, et la boutique le confirme : <code>paid { $figure }</code>
how-to-pay-nothing = { $shop } : vous ne devez rien.
history = { $name } : écritures #{ $first } à #{ $last }.
history-one = { $name } : écriture #{ $entry }.
history-none = { $name } : rien n’est encore noté.

## Customers

customer-name = { $name }
customer-phone = Téléphone { $phone }
customer-terms =
    { $days ->
        [0] Les ventes sont à payer le jour même.
        [one] Les ventes sont à payer sous { $days } jour.
       *[other] Les ventes sont à payer sous { $days } jours.
    }
customer-blocked = Crédit bloqué depuis le { $on } : aucune vente à crédit.
customer-linked-on = Chat relié : { $channels }.
customer-not-linked = Pas encore de chat relié : <code>invite { $name }</code>
customer-since =
    { $entries ->
        [one] Dans le carnet depuis le { $since }, { $entries } écriture.
       *[other] Dans le carnet depuis le { $since }, { $entries } écritures.
    }
customer-unconfirmed =
    { $count ->
        [one] Dont { $count } pas confirmée.
       *[other] Dont { $count } pas confirmées.
    }
customer-muted = En sourdine : pas de rappels avant un retard.
customer-points = A { $points }.
customer-feedback = Avis : { $said }
customer-note = { $on } : { $text }
customers-page = Clients { $from }–{ $to } sur { $total } :
customers-none = Pas encore de clients. Ajoutez le premier : <code>add Asha Verma</code>
customers-archived = Archives :
customers-archived-none = Il n’y a personne aux archives.
customers-tagged = Avec l’étiquette { $tag } :
nick-given = { $name } s’appelle maintenant aussi { $nick }.
nick-gone = { $name } n’a plus d’autre nom.
customer-renamed = { $before } s’appelle maintenant { $name }.
tagged = { $name } : { $tags }.
tags-none = { $name } n’a plus d’étiquettes.
customer-archived = { $name } va aux archives : ce nom n’est plus dans aucune liste et ne se trouve qu’écrit en entier.
customer-archived-next = Le carnet reste tel quel. Toute vente ramène { $name }.
customer-forgotten = C’est effacé. Dans le carnet, c’est maintenant { $name } : des montants et des dates, et rien qui dise qui c’était.
customer-forgotten-told = Le chat qui était relié reçoit le message, et n’est plus relié.
customer-forgotten-chats = Ce qui a été écrit ici avant reste dans votre propre chat ; vous pouvez l’y effacer.
customer-back = { $name } est de nouveau dans les listes.
customer-put-away = Aux archives : dans aucune liste.
customer-nick = Autre nom : { $nick }
customer-tags = Étiquettes : { $tags }
customers-filtered =
    { $filter ->
        [overdue] Quelque chose en retard :
        [hold] Crédit suspendu :
       *[blocked] Crédit bloqué :
    }
customers-filtered-none =
    { $filter ->
        [overdue] Personne n’a de retard.
        [hold] Personne n’a son crédit suspendu.
       *[blocked] Personne n’a son crédit bloqué.
    }
customer-owes = { $name } { $balance }
customer-in-credit = { $name } avoir de { $credit }
customer-added = { $name } est dans le carnet.
customer-opening = #{ $entry } solde d’ouverture { $amount }, à payer le { $due }.
customers-added =
    { $count ->
        [one] { $count } client ajouté.
       *[other] { $count } clients ajoutés.
    }
customers-added-next = Reliez chaque client avec <code>invite { $name }</code>
limit-changed = { $name } : le plafond est maintenant { $limit }.
limit-gone = { $name } n’a plus de plafond.
note-added = { $name } : noté, « { $text } ».
note-added-private = Seuls vous et votre équipe le voyez.

## Customers and what they owe, from a file

import-how = <b>Apportez vos clients et ce qu’ils doivent depuis un autre carnet</b>
    Envoyez-moi ici un fichier CSV, d’un tableur (« Enregistrer sous », « CSV UTF-8 ») ou de l’application que vous utilisiez avant.
import-how-columns = La première ligne nomme les colonnes. Je connais celles-ci, dans n’importe quel ordre :
    <b>Nom</b> – la seule qui soit obligatoire
    <b>Téléphone</b>
    <b>Solde</b> – ce que le client vous doit ; au-dessous de zéro, c’est un avoir. Deux colonnes comme “You’ll get” et “You’ll give” conviennent aussi.
    <b>Échéance</b> – quand c’était ou ce sera à payer ; sans elle, vos conditions habituelles comptent à partir d’aujourd’hui
    <b>Limite</b> – le plafond
    <b>Surnom</b> – un autre nom à taper pour ce client
    <b>Note</b> – seuls vous et votre équipe la voyez
import-how-example = Par exemple :
    <code>Name,Phone,Balance,Due date</code>
    <code>Asha,+919812345678,1250,2026-12-15</code>
import-how-next =
    { $max ->
        [one] Vous voyez tout avant que rien ne soit noté. Au plus { $max } client dans un fichier.
       *[other] Vous voyez tout avant que rien ne soit noté. Au plus { $max } clients dans un fichier.
    }
ask-import-column =
    { $what ->
        [name] Quelle colonne est le nom du client ?
       *[amount] Quelle colonne est ce qu’il doit ?
    }
ask-import-column-line = Je lis la ligne { $line } comme les titres.
import-problems =
    { $count ->
        [one] { $count } ligne ne peut pas être prise telle quelle, donc rien n’a été noté :
       *[other] { $count } lignes ne peuvent pas être prises telles quelles, donc rien n’a été noté :
    }
import-problem = Ligne { $line } – { $problem }
import-problem-named = Ligne { $line }, { $name } – { $problem }
import-problems-next = Corrigez le fichier et renvoyez-le.
file-words = Les mots joints au fichier n’ont pas été pris en compte.
    Si c’est une commande, envoyez-les sans le fichier : <code>{ $words }</code>
preview-import =
    { $count ->
        [one] Ajouter { $count } nouveau client de ce fichier ?
       *[other] Ajouter { $count } nouveaux clients de ce fichier ?
    }
preview-import-none = Prendre ce fichier ? Il n’apporte aucun nouveau client.
preview-import-opened =
    { $count ->
        [one] { $count } client que vous avez déjà reçoit un solde ou un plafond ; le reste ne change pas.
       *[other] { $count } clients que vous avez déjà reçoivent un solde ou un plafond ; le reste ne change pas.
    }
import-owed = On vous doit : { $amount }
import-credit = En avoir : { $amount }
preview-import-ignored = Pas pris : { $columns }
preview-customer-credit = { $line }, avoir de { $amount }
preview-customer-due = { $line }, à payer le { $due }
preview-customer-nick = { $line }, autre nom : { $nick }
preview-customer-note = { $line }, note « { $note } »
customers-imported =
    { $count ->
        [one] { $count } client ajouté depuis le fichier.
       *[other] { $count } clients ajoutés depuis le fichier.
    }
customers-imported-opened =
    { $count ->
        [one] { $count } client que vous aviez déjà a reçu un solde ou un plafond.
       *[other] { $count } clients que vous aviez déjà ont reçu un solde ou un plafond.
    }
customers-imported-next = Personne n’a été prévenu. Reliez chaque client avec <code>invite { $name }</code> ; la liste : <code>customers</code>

## How creditworthy somebody is

grade = Cote { $grade }, score { $score } sur 100 : { $why }.
grade-new =
    { $settled ->
        [0] Pas encore de cote : aucune vente n’est encore payée en entier.
        [one] Pas encore de cote : { $settled } vente payée, c’est trop peu pour juger.
       *[other] Pas encore de cote : { $settled } ventes payées, c’est trop peu pour juger.
    }
reason-paid =
    { $days ->
        [0] a payé { $onTime } sur { $judged } à temps
        [one] a payé { $onTime } sur { $judged } à temps, { $days } jour de retard en moyenne
       *[other] a payé { $onTime } sur { $judged } à temps, { $days } jours de retard en moyenne
    }
reason-unpaid =
    { $count ->
        [one] { $count } en retard maintenant
       *[other] { $count } en retard maintenant
    }
reason-promises =
    { $count ->
        [one] { $count } promesse non tenue
       *[other] { $count } promesses non tenues
    }
reason-instalments =
    { $count ->
        [one] { $count } versement manqué
       *[other] { $count } versements manqués
    }
reason-disputes =
    { $count ->
        [one] { $count } contestation perdue
       *[other] { $count } contestations perdues
    }
reason-used = { $used } % du plafond utilisé
reason-since = achète à crédit depuis le { $on }
limit-suggested = Ses paiements suggèrent un plafond de { $limit }.
customer-raise = Demande un plafond de { $asked } : <code>requests</code>
review = D’après leurs paiements, ces plafonds pourraient changer :
review-rest = Ceux-ci aussi pourraient changer :
review-none = Aucun plafond n’est à changer : d’après les paiements, personne n’a besoin d’un autre.
review-none-so-far = Ici, personne n’a besoin d’un autre plafond. Il reste des clients à revoir.
review-line = <b>{ $name }</b> : { $current } → { $suggested }
review-line-none = <b>{ $name }</b> : pas de plafond → { $suggested }
review-due =
    { $count ->
        [one] { $shop } : c’est le moment de revoir les plafonds. D’après les paiements, celui-ci pourrait changer :
       *[other] { $shop } : c’est le moment de revoir les plafonds. D’après les paiements, { $count } pourraient changer :
    }
review-due-none = { $shop } : c’est le moment de revoir les plafonds. D’après les paiements, personne n’a besoin d’un autre.
review-unread = { $name } : compte écarté, car il ne peut pas être lu. Pour voir où il est abîmé : <code>verify { $name }</code>
review-unread-more =
    { $count ->
        [one] Un autre compte est écarté pour la même raison. Pour tout vérifier : <code>verify</code>
       *[other] { $count } autres comptes sont écartés pour la même raison. Pour tout vérifier : <code>verify</code>
    }
review-due-next = Rien ne change tant que vous ne l’avez pas dit.
raise-asked = { $name } demande un plafond de { $asked } ({ $on }).
raise-question = Appliquer donne { $asked }. Pour un autre montant, appuyez sur Autre…
raise-declined-with = { $name } : pas de plafond plus haut ; { $asked } étaient demandés.
raise-noted = Un plafond de { $asked } est demandé à { $shop }.
raise-noted-next = La réponse vient ici.
raise-given = { $shop } : votre plafond est maintenant { $limit }.
raise-given-other = { $shop } : votre plafond est maintenant { $limit }. Vous aviez demandé { $asked }.
raise-given-all = { $shop } : vous n’avez plus de plafond.
raise-declined = { $shop } ne peut pas vous donner un plafond de { $asked } pour le moment. Votre plafond reste tel quel.
decisions =
    { $what ->
        [disputes] { $count ->
            [one] { $count } contestation attend votre décision :
           *[other] { $count } contestations attendent votre décision :
        }
       *[requests] { $count ->
            [one] { $count } demande attend votre réponse :
           *[other] { $count } demandes attendent votre réponse :
        }
    }
decisions-page =
    { $what ->
        [disputes] Contestations { $from }–{ $to } sur { $count } :
       *[requests] Demandes { $from }–{ $to } sur { $count } :
    }
decisions-none =
    { $what ->
        [disputes] Aucune contestation n’attend votre décision.
       *[requests] Aucune demande n’attend votre réponse.
    }

## Invites and links

invite = Invitation pour { $name } :
invite-give = À donner à { $name }, pour voir le compte et confirmer :
invite-code = Code : <code>{ $code }</code>
invite-expires = Pour une seule personne, jusqu’au { $date }.
invite-share = { $shop } tient votre compte ici, pour le voir et confirmer à tout moment.
invite-hello-link = Bonjour { $name }, { $shop } tient votre compte ici, pour le voir et confirmer à tout moment : { $link }
invite-hello-code = Bonjour { $name }, { $shop } tient votre compte dans un chat. Votre code pour y entrer : { $code }
counter-invite = { $shop } au comptoir : demandez aux clients de scanner ceci.
counter-invite-code = { $shop } au comptoir : demandez aux clients de coller ce code dans leur chat.
counter-invite-next = Ils donnent leur nom, et vous dites qui c’est.
counter-share = Votre compte chez { $shop }, pour le voir et confirmer à tout moment.
channel =
    { $channel ->
        [telegram] Telegram
        [slack] Slack
       *[web] le chat web
    }
counter-request = « { $name } » demande au comptoir ({ $channel }) : qui est-ce ?
guest-admitted = { $name } voit maintenant le compte et doit dire si c’est le sien.
guest-declined = Nous avons dit à « { $name } » de demander au comptoir.
counter-waiting = Nous demandons à { $shop } qui est « { $name } ».
counter-waiting-next = Vous le saurez ici.
counter-declined = { $shop } n’a pas pu dire qui vous êtes. Demandez au comptoir un lien à votre nom.
person-invited = { $name } : j’ai demandé sur { $channel } si c’est bien cette personne.
person-invited-until = Vous le saurez dès qu’elle dira oui. Valable jusqu’au { $until }.
customer-linked = { $name } : chat relié par { $by } ({ $channel }).
customer-linked-next = { $name } voit maintenant le compte et doit confirmer ce que vous notez.
customer-unlinked = { $name } n’a plus de chat relié.
customer-unlinked-next = Le compte reste tel quel. Un nouveau lien : <code>invite { $name }</code>
link-declined = { $name } : l’invitation a été ouverte sur { $channel } par quelqu’un qui a dit « Non ».
link-declined-next = Ce lien a déjà servi. Un nouveau : <code>invite { $name }</code>
unreachable = { $name } ne reçoit pas les messages sur { $channel }.
unreachable-next = Ce qui est nouveau se dira de vive voix. Un nouveau lien : <code>invite { $name }</code>
undelivered-answer = Une réponse à { $name } sur { $channel } n’a pas pu être remise : merci de donner vous-même ce qui était demandé.
undelivered-record = Impossible de dire à { $name } sur { $channel } ce qui a été noté : merci de le dire vous-même.
undelivered-notice = Un avis à { $name } sur { $channel } n’a pas pu être remis : merci de faire le rappel vous-même.
link-offer = { $shop } tient un compte pour { $name }.
link-offer-terms =
    { $days ->
        [0] Conditions : ce que vous prenez à crédit est à payer le jour même.
        [one] Conditions : ce que vous prenez à crédit est à payer sous { $days } jour.
       *[other] Conditions : ce que vous prenez à crédit est à payer sous { $days } jours.
    }
link-offer-changed = Les conditions ont changé depuis la question, elle vous est donc posée à nouveau.
link-offer-question = Est-ce vous ? En disant oui, vous acceptez ces conditions.
linked = Bienvenue, { $name } : voici votre compte chez { $shop }.
linked-next = À tout moment : <code>balance</code>, <code>history</code>, et <code>paid 500</code> quand vous avez payé.
link-not-me = Merci de l’avoir dit. Rien n’est relié, et ce lien ne sert plus.
link-not-me-next = Si vous y achetez à crédit, demandez à la boutique un lien à votre nom.
was-unlinked = { $shop } a mis fin au lien avec ce chat. Si ce n’est pas exact, demandez-lui un nouveau lien.
was-unlinked-unnamed = Une boutique a mis fin à son lien avec ce chat. Si ce n’est pas exact, demandez-lui un nouveau lien.
you-were-forgotten = { $shop } a effacé ce qui était gardé sur vous, et ce chat n’y est plus relié.
you-were-forgotten-next = Ce qui a été écrit ici avant reste dans votre propre chat ; vous pouvez l’effacer ici.

## Shops, seats and staff

role =
    { $role ->
        [owner] propriétaire
        [clerk] vendeur
       *[customer] client
    }
shop-opened = { $shop }, c’est ouvert : montants en { $currency }, heure { $zone }.
shop-opened-limit = Un nouveau client peut devoir jusqu’à { $limit }.
shop-opened-no-limit = Un nouveau client peut devoir n’importe quel montant.
shop-opened-dates = { $typed } se lit { $date }.
shop-opened-tip-add = 1. Ajoutez un client : <code>add Asha Verma limit 5000</code>
shop-opened-tip-sale = 2. Notez une vente : <code>sale Asha 2 kg rice 120, oil 90</code>
shop-opened-tip-pay = 3. Notez de l’argent reçu : <code>pay Asha 500</code>
staff-invite =
    { $role ->
        [owner] Une invitation pour un second propriétaire ({ $shop }) :
       *[clerk] Une invitation pour un vendeur ({ $shop }) :
    }
staff-share = { $shop } vous invite à aider à tenir son carnet.
staff-joined = { $name } a rejoint l’équipe, comme { $role }.
staff-removed = { $name } ne tient plus ce carnet comme { $role }.
seat-lost = Vous ne tenez plus le carnet chez { $shop }.
seat-lost-next = Vos autres boutiques : <code>shops</code>
staff = Qui tient ce carnet :
staff-line = { $name }, { $role }
staff-next = Quelqu’un de plus : <code>staff invite clerk</code>
staff-welcome =
    { $role ->
        [owner] Bienvenue chez { $shop } : vous en êtes maintenant propriétaire.
       *[clerk] Bienvenue chez { $shop } : vous y êtes maintenant comme vendeur.
    }
staff-welcome-next = Voyez ce que vous pouvez faire : <code>help</code>
seats = Où vous êtes :
seats-line = { $shop }, { $role }
seats-line-active = { $shop }, { $role } (maintenant)
seat-taken = Vous êtes maintenant chez { $shop }, comme { $role }.
export =
    { $customers ->
        [one] Voici le carnet, avec { $customers } client.
       *[other] Voici le carnet, avec { $customers } clients.
    }
export-jsonl = Un événement par ligne, avec chaque sceau : tout le monde peut le vérifier.
export-csv = Une écriture par ligne, pour tout tableur.
export-hledger = Un journal en partie double : <code>hledger -f</code> et le nom du fichier montrent les mêmes soldes.

## Reports

report = Votre boutique en { $month }.
report-so-far = Votre boutique en { $month }, jusqu’au { $today }.
report-sold = Vendu à crédit : { $sold }.
report-collected = Encaissé : { $collected }.
report-then = Dû à la fin du mois : { $owed }.
report-today = Aujourd’hui, { $today } :
report-most = Qui doit le plus :
report-debtor = { $name } : { $balance }
report-debtor-late = { $name } : { $balance }, dont { $late } en retard

## The report’s picture

picture-today = On vous doit aujourd’hui, { $today }
picture-owing =
    { $customers ->
        [one] { $owing } client sur { $customers }
       *[other] { $owing } sur { $customers } clients
    }
picture-collected = Encaissé
picture-sold = Vendu à crédit
picture-aging = Les retards
picture-bucket =
    { $bucket ->
        [current] Sans retard
        [over-90] Plus de { $from } jours
       *[other] { $from }–{ $to } jours
    }
picture-debtors = Qui doit le plus
picture-late = { $late } en retard

## Statements

statement = Relevé : { $name }, { $period }.
statement-mine = Relevé de votre compte chez { $shop }, { $period }.
statement-period = du { $from } au { $to }
statement-until = de la première écriture au { $to }
statement-none = Rien n’a été noté sur cette période.
statement-page = Écritures { $first } à { $last } sur { $count } :
statement-before = Avant : { $balance }.
statement-owed = solde { $balance }
statement-credit = avoir de { $credit }
statement-line = { $line } ; { $detail }
statement-settled = réglé
statement-due = à payer le { $due }
statement-left = reste { $left }, à payer le { $due }
statement-disputed = { $amount } contestés
statement-recorded = noté le { $on }
statement-voided-by = écriture inverse #{ $entry }
statement-code = <code>{ $code }</code>
statement-closing = À la fin du { $on } : { $balance }.
statement-head = Vérifié à l’instant et inchangé, jusqu’à l’événement { $seq } : <code>{ $hash }</code>
statement-check = La boutique et le client peuvent vérifier une écriture par son code : <code>verify { $code }</code>
statement-file-entries =
    { $entries ->
        [one] { $entries } écriture, avec son code de reçu et son sceau entier.
       *[other] { $entries } écritures, chacune avec son code de reçu et son sceau entier.
    }
statement-file-pdf = À imprimer, ou à montrer à qui doit y croire.
statement-file-csv = Une écriture par ligne, pour tout tableur.

## The statement on paper

paper-title = Relevé de compte
paper-customer = Client
paper-period = Période
paper-made = Établi le
paper-opening = Solde précédent
paper-added = Ajouté
paper-taken-off = Retiré
paper-closing = Solde à la fin
paper-today = Solde au { $on } : { $balance }
paper-disputed = Contesté par le client, et compris dans le solde : { $amount }
paper-number = N°
paper-date = Date
paper-what = Libellé
paper-due = Échéance
paper-amount = Montant
paper-balance = Solde
paper-left = reste { $left }, à payer le { $due }
paper-kind =
    { $kind ->
        [sale] Vente à crédit
        [payment] Paiement
        [fee] Frais de retard sur #{ $of }
        [fee-waiver] Frais de retard #{ $of }, grâce accordée
        [void] Annule #{ $of }
        [discount] Remise pour paiement rapide sur #{ $of }
        [redeemed] Points utilisés
        [write-off] Passage en perte
        [opening] Solde d’ouverture
        [refund] Avoir rendu
       *[correction] Correction
    }
paper-what-of = { $kind } : { $words }
paper-recorded = Noté par { $by }, { $at }
paper-recorded-later = Noté après coup par { $by }, { $at }
paper-confirmed = Confirmé par le client dans le chat, { $at }
paper-unconfirmed =
    { $why ->
        [awaited] Pas confirmé : la question a été posée au client dans le chat, sans réponse à ce jour
       *[not-linked] Pas confirmé : le client n’avait pas de chat avec la boutique
    }
paper-entry-disputed = Contesté : { $amount }
paper-dispute =
    Contesté le { $on }, { $reason ->
        [amount] pour le montant
        [goods] pour les articles
        [not-mine] car pas au client
       *[other] pour une autre raison
    } ({ $outcome ->
        [open] pas encore décidé
        [stands] maintenu par la boutique
        [corrected] corrigé
       *[voided] annulé
    })
paper-voided-by = Annulé par #{ $entry }
paper-photo =
    { $by ->
        [shop] Photo envoyée par la boutique, SHA-256 { $hash }
       *[customer] Photo envoyée par le client, SHA-256 { $hash }
    }
paper-terms = Conditions acceptées par le client
paper-plans = Plans de paiement
paper-plan = Convenu le { $on } : { $total } en versements, pour { $entries }.
paper-plan-state =
    { $state ->
        [active] Il est en cours.
        [completed] Il a été payé.
        [defaulted] Il n’a pas été tenu.
       *[cancelled] Il y a été mis fin.
    }
paper-instalment-paid = payé
paper-instalment-left = reste { $left }
paper-instalment-missed = manqué, reste { $left }
paper-promises = Promesses de paiement
paper-promise =
    { $state ->
        [open] { $on } : { $amount } au plus tard le { $until }, en cours
        [kept] { $on } : { $amount } au plus tard le { $until }, tenue
       *[broken] { $on } : { $amount } au plus tard le { $until }, non tenue
    }
paper-claims = Paiements annoncés par le client, pas encore confirmés par la boutique
paper-claim = { $on } : { $amount }
paper-links = Le chat du client
paper-link =
    { $change ->
        [linked] { $channel }, relié le { $on }
       *[unlinked] { $channel }, retiré le { $on }
    }
paper-check = Comment vérifier ceci
paper-check-chain =
    Le sceau de chaque écriture couvre celui de la précédente : rien ne peut être changé, omis ou ajouté après coup sans laisser de trace. Quand ceci a été établi, les { $events } événements du compte ont tous été vérifiés et étaient inchangés.
paper-check-code = La boutique et le client peuvent vérifier tout code de reçu dans le chat : <code>verify { $code }</code>
paper-check-export = Tout le monde peut vérifier le carnet entier de la boutique à partir de son export, avec le programme verify-export, qui n’a besoin de rien d’autre.
paper-check-head = Dernier événement { $seq }, SHA-256 :
paper-page = Page { $page } sur { $pages }
paper-replaced = ? remplace une lettre que ce fichier ne peut pas montrer.

## Languages

language-now = Je vous écris maintenant en { $language }.
language-now-next = Ce que vous pouvez écrire : <code>help</code>
shop-language-now = { $shop } : aux clients qui n’ont pas choisi de langue, on écrit en { $language }.

## Checking the book

intact = Intact : { $subject }, { $counts }.
intact-counts =
    { $entries ->
        [one] { $entries } écriture
       *[other] { $entries } écritures
    }, { $events ->
        [one] { $events } événement
       *[other] { $events } événements
    }
intact-accounts =
    { $accounts } comptes, { $entries ->
        [one] { $entries } écriture
       *[other] { $entries } écritures
    }, { $events ->
        [one] { $events } événement
       *[other] { $events } événements
    }
intact-head = Dernier sceau <code>{ $head }</code>
intact-heads =
    { $count ->
        [one] Le carnet correspond toujours au dernier sceau publié, <code>{ $head }</code>
       *[other] Le carnet correspond toujours aux { $count } derniers sceaux publiés, le plus récent <code>{ $head }</code>
    }
broken-at-entry = Rompu à #{ $entry } : { $subject }.
broken-at-event = Rompu à l’événement { $seq } : { $subject }.
in-shop = { $name }, { $shop }
the-book = le carnet
broken-why =
    { $why ->
        [hash] Ce qui est écrit là n’est pas ce qui a été scellé.
        [order] Les événements ne sont pas dans l’ordre où ils ont été écrits.
        [link] Il ne fait pas suite à l’événement précédent.
        [text] Les mots ont été changés là après coup.
        [gap] Un événement précédent manque.
        [photo] Une photo y manque ou a été changée.
        [shop] Il a été écrit pour une autre boutique ou un autre compte.
        [fold] Il ne peut pas faire suite à ce qui était écrit avant.
        [customer] Ce client n’existe pas.
       *[projection] Le solde gardé n’est pas la somme des écritures.
    }
broken-head = Le carnet ne correspond plus au sceau qui a été publié là : quelque chose d’antérieur a été réécrit.
broken-next = Rien n’a été changé maintenant. Gardez le dernier export et ne vous fiez pas à ce compte avant qu’il soit examiné.
code-match = Intact : #{ $entry } { $name }, { $on } : { $what }
code-match-broken = Rompu : le compte de l’écriture #{ $entry } { $name }, { $on } : { $what }
code-place = Écriture { $entry } sur { $of }, inchangée depuis le { $date }, { $time }.
code-place-broken = Écriture { $entry } sur { $of }. Où est la rupture : <code>verify { $name }</code>
code-unknown = Aucune écriture que vous pouvez voir n’a le code de reçu <code>{ $code }</code>.
code-unknown-next = Merci de comparer avec le reçu : <code>verify 7F3A-9C01</code>

## Questions

ask-role = Bonjour ! Je tiens le carnet de crédit d’une boutique, ici dans le chat.
    Tenez-vous une boutique, ou êtes-vous client ?
ask-shop-name = Comment s’appelle la boutique ?
ask-shop-code = Pour ouvrir une boutique ici, il faut un code. Merci de le coller.
ask-currency = Quelle monnaie ? Par exemple <code>INR</code> ou <code>KES</code>.
ask-place = Où est la boutique ? Écrivez la ville, ou un fuseau horaire comme <code>{ $zone }</code>.
ask-shop-language = Quelle langue lisez-vous, vous et vos clients ? Chacun d’eux peut en choisir une autre.
ask-language = Dans quelle langue voulez-vous que j’écrive ? Maintenant, c’est { $language }.
ask-starter-limit = Combien un nouveau client peut-il devoir ?
    Touchez un montant, ou écrivez-le.
ask-invite-code = Collez le code que la boutique vous a donné, ou ouvrez son lien.
ask-counter-name = { $shop } veut savoir qui vous êtes. Quel est votre nom ?
ask-guest-word = Il y a déjà un client qui s’appelle { $name }. Quel mot les distingue ? Par exemple : <code>baker</code>
ask-customer =
    { $verb ->
        [sale] Qui prend à crédit ?
        [pay] Qui a payé ?
        [invite] Pour qui est l’invitation ?
        [remind] À qui envoyer un rappel ?
       *[other] Quel client ?
    }
ask-customer-name = Quel client ? Écrivez le nom.
ask-new-customer = Qui est-ce ? Écrivez le nom, avec un téléphone si vous voulez : <code>Asha Verma +919812345678</code>
ask-goods-new = <b>{ $name }</b> est un nouveau nom. Quels articles ? Par exemple : <code>2 kg rice 120, oil 90</code>
ask-goods = Qu’a pris { $name } ? Par exemple : <code>2 kg rice 120, oil 90</code>
ask-payment = Combien a payé { $name } ? Par exemple : <code>{ $figure } cash</code>
ask-limit = Combien peut devoir { $name } ? Par exemple : <code>5000</code>
ask-raise = Jusqu’à combien aimeriez-vous pouvoir devoir ? Par exemple : <code>8000</code>
ask-other-limit = { $name } a demandé { $asked }. Quel plafond donner ? Par exemple : <code>6000</code>
ask-note = { $name } : que faut-il noter ?
ask-reason = #{ $entry } { $name } : quel est le motif ?
ask-entry = { $name } : quelle écriture ?
ask-which-entry =
    { $verb ->
        [confirm] Quelle écriture est exacte ? Par exemple : <code>confirm #12</code>
       *[wrong] Quelle écriture n’est pas exacte ? Par exemple : <code>wrong #12</code>
    }
ask-whose-entry = #{ $entry } de quel client ?
ask-shop = Dans quelle boutique ?
ask-paid-amount = Combien avez-vous payé ? Par exemple : <code>{ $figure }</code>
ask-paid-overdue = { $overdue } sont en retard.
ask-plan-count = Il reste { $amount } à payer. En combien de versements ? Ou écrivez : <code>4 weekly</code>
ask-plan-count-with = { $name } : il reste { $amount } à payer. En combien de versements ? Ou écrivez : <code>4 weekly</code>
ask-plan-rhythm = { $count } versements. À quel rythme ?
ask-promise = Il reste { $amount } à payer. Quand paierez-vous ?
ask-promise-example = Touchez un jour ou écrivez-le, avec un montant si c’est seulement une partie : <code>friday { $figure }</code>
ask-promise-typed = Écrivez le jour : <code>15 dec</code>, <code>in 10 days</code> ou <code>friday</code>
ask-export = Sous quelle forme ? <code>csv</code> est pour les tableurs, <code>hledger</code> pour les comptables, <code>jsonl</code> est la preuve entière.
which-customer-one = Par « { $typed } », voulez-vous dire ce client ?
which-customer = « { $typed } » correspond à { $count } clients. Lequel ?
unknown-customer = Ajouter <b>{ $name }</b> ?
unknown-customer-sale = Ajouter <b>{ $name }</b> et lui vendre { $goods } ?
unknown-customer-unnamed = Ajouter <b>{ $name }</b> et vendre pour { $amount } ?
partly-known = <b>{ $known }</b>, ou quelqu’un de nouveau : <b>{ $typed }</b> ?
preview-sale = { $name } : { $amount } à crédit ?
preview-sale-due = { $name } : { $amount } à crédit, à payer le { $due } ?
preview-sale-net =
    { $days ->
        [0] { $name } : { $amount } à crédit, à payer le jour même ?
        [one] { $name } : { $amount } à crédit, à payer sous { $days } jour ?
       *[other] { $name } : { $amount } à crédit, à payer sous { $days } jours ?
    }
preview-payment = { $name } : paiement de { $amount } ?
preview-claim = { $name } : vous avez payé { $amount } ?
preview-customers =
    { $count ->
        [one] Ajouter ce client ?
       *[other] Ajouter ces { $count } clients ?
    }
preview-customers-some = On ne peut en ajouter que { $good } sur { $count }, donc aucun ne l’est encore. Merci de les renvoyer.
preview-customers-namesake = Ajoutez un mot qui les distingue, comme <code>add { $name } baker</code>
preview-customers-none = Aucun de ceux-ci ne peut encore être ajouté.
preview-customer = { $name }
preview-customer-owes = { $line }, doit { $amount }
preview-customer-since = { $line } depuis le { $since }
preview-customer-limit = { $line }, plafond { $limit }
preview-customer-no-limit = { $line }, sans plafond
preview-customer-net = { $line }, délai en jours : { $days }
preview-customer-phone = { $line }, { $phone }
preview-customer-problem = { $line } – { $problem }
preview-commands =
    { $count ->
        [one] Noter ceci ?
       *[other] Noter ces { $count } choses ?
    }
preview-commands-mixed =
    { $count ->
        [one] Faire ceci ?
       *[other] Faire ces { $count } choses, l’une après l’autre ?
    }
preview-command-sale = { $name } : { $amount } à crédit
preview-command-sale-due = { $name } : { $amount } à crédit, à payer le { $due }
preview-command-sale-net =
    { $days ->
        [0] { $name } : { $amount } à crédit, à payer le jour même
        [one] { $name } : { $amount } à crédit, à payer sous { $days } jour
       *[other] { $name } : { $amount } à crédit, à payer sous { $days } jours
    }
preview-command-payment = { $name } : paiement de { $amount }
preview-command-payment-for = { $name } : paiement de { $amount }, pour #{ $entry }
preview-command-other = { $text }
two-readings = Cela peut se lire de deux façons. Laquelle est la bonne ?
two-readings-unit-price = Le prix à l’unité et le total ne concordent pas. Lequel est le bon ?
sale-or-payment = { $name }, { $amount } : vente ou paiement ?
over-limit = { $total } porteraient { $name } à { $would } ; son plafond est { $limit }.
over-limit-owner-only = Seul le propriétaire peut le permettre.
more-than-owed = { $over } de plus que ce qui est dû : garder en avoir ?
more-than-owed-figures = { $name } a payé { $amount } et doit { $owed }.
same-money = { $name } : { $amount }, le même argent que #{ $entry } du { $on } ?
same-reference = { $name } : la référence { $reference } est déjà sur #{ $entry }, { $other }. Est-ce le même argent, ou un autre paiement ?
what-is-wrong = #{ $entry } { $amount } : où est l’erreur ?
ask-dispute-words = Où est l’erreur dans #{ $entry } ? Écrivez-le avec vos mots.
ask-what-you-paid = #{ $entry } dit { $amount }. Combien avez-vous payé ?

cancelled = Abandonné, rien n’a été noté.
nothing-to-cancel = Il n’y avait rien à abandonner.

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

refused-not-an-amount = « { $text } » n’est pas un montant.
    Écrivez-le en chiffres : <code>1250</code>
refused-amount-zero = « { $text } », c’est zéro, et un montant doit être plus.
    Par exemple : <code>120</code>
refused-amount-negative = « { $text } » est au-dessous de zéro. Écrivez le montant sans signe moins.
    Par exemple : <code>120</code>
refused-amount-too-large = « { $text } » dépasse ce qu’une écriture peut contenir.
    Par exemple : <code>1250</code>
refused-amount-grouping = Les points ou virgules dans « { $text } » ne vont pas ensemble.
    Écrivez-le sans eux : <code>1250</code>
refused-amount-decimals =
    { $decimals ->
        [0] « { $text } » a des décimales, et { $currency } n’en a pas.
        [one] « { $text } » a trop de décimales : { $currency } en a { $decimals }.
       *[other] « { $text } » a trop de décimales : { $currency } en a { $decimals }.
    }
    Par exemple : <code>1250</code>
refused-no-amount = Il n’y a pas de montant là-dedans.
    Par exemple : <code>{ $example }</code>
refused-no-such-day = Le jour « { $text } » n’existe pas.
    Par exemple : <code>15 dec</code>
refused-not-a-date = « { $text } » n’est pas une date que je sais lire.
    Par exemple : <code>15 dec</code>, <code>friday</code> ou <code>in 2 weeks</code>
refused-due-needs-date = Après « due », il me faut une date.
    Par exemple : <code>sale Asha 2 kg rice 120 due friday</code>
refused-text-too-long =
    { $max ->
        [one] C’est trop long : au plus { $max } caractère.
       *[other] C’est trop long : au plus { $max } caractères.
    }
    Merci de le dire en moins de mots. Ce que vous pouvez écrire : <code>help</code>
refused-name-too-long =
    { $max ->
        [one] Ce nom est trop long : au plus { $max } caractère.
       *[other] Ce nom est trop long : au plus { $max } caractères.
    }
    Par exemple : <code>add Asha Verma</code>
refused-name-missing = Il n’y a pas de nom là-dedans.
    Par exemple : <code>{ $example }</code>
refused-too-many-items =
    { $max ->
        [one] Une vente contient au plus { $max } article.
       *[other] Une vente contient au plus { $max } articles.
    }
    Écrivez le reste comme une autre vente : <code>sale Asha 2 kg rice 120, oil 90</code>
refused-of-several = Aucune des { $lines } lignes n’a été notée, à cause de « { $line } ».
refused-too-many-lines =
    { $max ->
        [one] Un message contient au plus { $max } ligne.
       *[other] Un message contient au plus { $max } lignes.
    }
    Envoyez le reste ensuite : <code>add Asha Verma</code>
refused-not-a-phone = « { $text } » n’est pas un numéro de téléphone.
    Écrivez-le avec son indicatif de pays : <code>add Asha Verma +919812345678</code>
refused-not-a-currency = « { $text } » n’est pas une monnaie que je connais.
    Écrivez ses trois lettres : <code>INR</code>
refused-not-a-place = Je ne sais pas où se trouve « { $text } ».
    Écrivez une grande ville proche ou son fuseau horaire : <code>Mumbai</code> ou <code>Asia/Kolkata</code>
    Par exemple : <code>newshop Corner Store, INR</code>
refused-in-the-future = Le { $on } n’est pas encore là, on ne peut donc rien y noter.
    Par exemple : <code>on yesterday</code>
refused-too-far-back = Le { $on } est trop loin en arrière : au plus tôt le { $earliest }.
    Par exemple : <code>on yesterday</code>
refused-too-far-back-clerk = Le { $on } est trop loin en arrière pour vous : au plus tôt le { $earliest }. Merci de demander au propriétaire.
    Par exemple : <code>on yesterday</code>
refused-due-before-sale = Ce serait à payer le { $due }, avant la vente elle-même, du { $on }.
    Par exemple : <code>sale Asha 2 kg rice 120 due friday</code>
refused-due-too-far = Le { $due } est trop loin pour une échéance.
    Par exemple : <code>sale Asha 2 kg rice 120 due friday</code>

refused-over-limit-clerk = { $total } porteraient { $name } à { $would } ; son plafond est { $limit }.
    Seul le propriétaire peut le permettre. Ceci passerait : <code>sale { $full } { $figure }</code>
refused-over-limit-clerk-full = { $total } porteraient { $name } à { $would } ; son plafond est { $limit }.
    Seul le propriétaire peut le permettre. Quand de l’argent rentre : <code>pay { $full } 500</code>
refused-on-hold-clerk = { $why }
    Seul le propriétaire peut permettre une vente à crédit. Quand de l’argent rentre : <code>pay { $full } 500</code>
refused-blocked = { $name } : crédit bloqué depuis le { $on }, aucun achat à crédit.
    Pour y mettre fin : <code>release { $full }</code>
refused-blocked-clerk = { $name } : crédit bloqué depuis le { $on }, aucun achat à crédit.
    Seul le propriétaire peut y mettre fin. Quand de l’argent rentre : <code>pay { $full } 500</code>
refused-held-already = C’est déjà ainsi, depuis le { $on }.
    Pour y mettre fin : <code>release Asha</code>
refused-blocked-already = C’est déjà ainsi, depuis le { $on }.
    Pour y mettre fin : <code>release Asha</code>
refused-not-held = { $name } n’a son crédit ni suspendu ni bloqué.
    Pour arrêter les ventes à crédit : <code>hold { $name }</code>
refused-more-than-owed-clerk = { $over } de plus que ce qui est dû : { $name } doit { $owed }.
    Seul le propriétaire peut le garder en avoir. Ceci passerait : <code>pay { $full } { $figure }</code>
refused-more-than-owed-clerk-nothing = { $over } de plus que ce qui est dû : { $name } ne doit rien.
    Seul le propriétaire peut le garder en avoir. Regardez : <code>balance { $full }</code>
refused-balance-too-large = Ce serait plus qu’un solde ne peut contenir.
    Par exemple : <code>sale Asha 2 kg rice 120</code>
refused-too-many-open =
    { $max ->
        [one] Le compte a { $max } écriture à payer, et il n’y a plus de place.
       *[other] Le compte a { $max } écritures à payer, et il n’y a plus de place.
    }
    Quand de l’argent rentre : <code>pay Asha 500</code>

refused-same-name = Il y a déjà un client qui s’appelle { $name }.
    Ajoutez un mot qui les distingue : <code>add { $name } baker</code>
refused-same-name-rename = Il y a déjà un client qui s’appelle { $name }.
    Ajoutez un mot qui les distingue : <code>rename { $full } to { $name } baker</code>
refused-name-word = Un nom ne peut pas avoir le mot « { $word } » : dans une vente, il se lirait autrement.
    Par exemple : <code>add Asha Verma</code>
refused-name-not-typed = Quelqu’un qui s’appelle « { $name } » ne serait plus retrouvé par ce nom : un nom commence par une lettre et a au plus huit mots.
    Par exemple : <code>add Asha Verma</code>
refused-name-twice = { $name } figure ici deux fois.
    Ajoutez un mot qui les distingue : <code>add { $name } baker</code>
refused-unknown-customer = Aucun client ne s’appelle « { $name } ».
    Pour l’ajouter : <code>add { $name }</code>
refused-no-customers-yet = Il n’y a pas encore de clients.
    Ajoutez le premier : <code>add Asha Verma</code>
refused-no-such-entry = Il n’y a pas d’écriture #{ $entry }.
    Voyez ce qu’il y a : <code>balance</code>
refused-no-such-entry-of = { $name } n’a pas d’écriture #{ $entry }.
    Voyez ce qu’il y a : <code>balance { $full }</code>
refused-entry-settled = #{ $entry } est déjà réglé.
    Sans numéro, cela va à ce qui reste à payer : <code>pay Asha 500</code>
refused-already-voided = #{ $entry } a déjà été annulé, par #{ $by }.
    Si c’était exact finalement, notez-le à nouveau : <code>sale Asha 2 kg rice 120</code>
refused-discount-is-earned =
    #{ $entry } est une remise pour paiement rapide : elle part quand on annule le paiement qui y a donné droit.
    Comme ceci : <code>void #{ $by }</code>
refused-not-voidable = #{ $entry } ne peut pas être annulé : seuls les ventes, paiements, passages en perte, points utilisés et changements du solde le peuvent.
    S’il manque quelque chose, notez-le à nouveau : <code>sale Asha 2 kg rice 120</code>
refused-not-a-setting = « { $text } » n’est pas un réglage de la boutique.
    Tous les réglages : <code>policy</code>
refused-policy-form = Je n’ai pas pu y lire « { $setting } ».
    { $example }
refused-policy-range = « { $text } » n’est pas entre { $min } et { $max }.
    { $example }
refused-feedback-not-asked = Aucun avis n’est demandé maintenant : la question vient avec un reçu quand vous avez tout payé.
    Pour dire quelque chose maintenant : <code>talk the rice was very good</code>
refused-feedback-given = Vous avez déjà donné { $rating } sur 5, merci.
    Pour dire quelque chose de plus : <code>talk the rice was very good</code>
refused-feedback-said = Vous avez déjà ajouté un commentaire, merci.
    Pour dire quelque chose de plus : <code>talk the rice was very good</code>
refused-not-points = « { $text } » n’est pas un nombre de points.
    Comme ceci : <code>redeem 100</code>
refused-points-not-whole = « { $text } » n’est pas une somme entière : un point se gagne par une somme ronde.
    Comme ceci : <code>policy points 1 per 100 worth 1</code>
refused-points-too-dear = { $worth } par point, c’est trop : au plus { $most }, la moitié de ce qui le rapporte.
    Comme ceci : <code>policy points 1 per { $per } worth { $figure }</code>
refused-points-off = La boutique ne donne pas de points pour le moment.
    Ce qui reste à payer : <code>balance</code>
refused-no-points = Vous n’avez pas encore de points.
    Comment en gagner : <code>points</code>
refused-points-below-zero = Vous avez { $points } : au-dessous de zéro, on ne peut pas en utiliser.
    Comment en gagner d’autres : <code>points</code>
refused-more-than-points = Vous avez { $points }, pas { $asked }.
    Comme ceci : <code>redeem { $count }</code>
refused-nothing-to-redeem = Il ne reste rien à payer dont on pourrait déduire des points.
    Voyez le compte : <code>balance</code>
refused-nothing-to-redeem-disputed = Ce qui reste à payer est contesté : les points n’en sont pas déduits avant que ce soit réglé.
    Voyez le compte : <code>balance</code>
refused-less-than-a-point = Il reste { $open } à payer, moins que les { $worth } que vaut un point.
    Voyez le compte : <code>balance</code>
refused-not-a-percentage = « { $text } » n’est pas un pourcentage jusqu’à 100 %.
    Par exemple : <code>policy late-fee 2% after 7 days cap 20%</code>
refused-not-a-pay-link =
    { $why ->
        [scheme] Un lien de paiement commence par https:// ou upi://.
        [too-long] Ce lien est trop long.
       *[form] Ce n’est pas un lien à montrer aux clients.
    }
    Par exemple : <code>policy pay-link https://pay.example.com/shop?sum={"{"}amount{"}"}</code>
refused-not-a-fee = #{ $entry }, ce ne sont pas des frais de retard : on ne peut pas en faire grâce.
    Pour annuler une autre écriture : <code>void Asha #{ $entry }</code>
refused-nothing-to-waive = { $name } n’a pas de frais de retard dont on pourrait faire grâce.
    Voyez le compte : <code>balance { $name }</code>
refused-reminders-day-over = Les heures de ce jour sont passées, donc rien n’a été envoyé. La question revient le matin suivant.
    Pour envoyer les rappels maintenant : <code>remind overdue</code>
refused-reminders-all-sent = Il ne reste plus aucun rappel à envoyer aujourd’hui.
    Qui doit quoi : <code>due</code>
refused-nothing-to-say = { $name } n’a aucun rappel à recevoir maintenant.
    Ce qui reste à payer : <code>balance { $first }</code>
refused-reminded-today = { $name } a déjà reçu un rappel aujourd’hui. Il en part au plus un par jour.
    Ce qui reste à payer : <code>balance { $name }</code>
refused-reminder-waits = Un rappel à { $name } est déjà en route : il part le { $at }.
    Ce qui reste à payer : <code>balance { $name }</code>
refused-muted-not-late = { $name } ne veut pas de rappels avant un retard, et rien n’est en retard. Rien n’a été envoyé.
    Ce qui reste à payer : <code>balance { $name }</code>
refused-nothing-overdue = Rien n’est en retard, donc aucun rappel ne part.
    Les prochaines échéances : <code>due week</code>
refused-no-sending-day = Chaque jour de la semaine est un jour de repos, donc aucun rappel ne peut partir. Rien n’a été envoyé.
    Ce qui est à payer : <code>due</code>
refused-muted-already = Vos rappels sont déjà en sourdine.
    Pour les avoir de nouveau : <code>unmute</code>
refused-not-muted = Vous recevez tous les rappels, rien n’était en sourdine.
    Pour n’avoir que ceux des retards : <code>mute</code>
refused-not-a-span = Je ne sais pas lister les échéances par « { $text } ».
    Ce qui est à payer dans les 7 prochains jours : <code>due week</code>
refused-month-to-come = Ce mois n’a pas encore commencé : { $month }.
    Le mois en cours : <code>report</code>
refused-not-a-month = Je n’ai pas pu lire « { $text } » comme un mois.
    Par exemple : <code>report october</code>
refused-too-many-to-print = Un PDF prend au plus { $max } écritures, et ces jours en ont { $entries }.
    Le tableur les prend toutes : <code>csv</code> au lieu de <code>pdf</code>. Ou moins de jours : <code>statement Asha pdf from 1 nov</code>
refused-not-a-period = Je n’ai pas pu lire « { $text } » comme les jours d’un relevé.
    Par exemple : <code>statement Asha pdf from 1 nov to 30 nov</code>
refused-period-backwards = Le { $to } vient avant le { $from } : un relevé commence par le jour le plus ancien.
    Par exemple : <code>statement Asha from 1 nov to 30 nov</code>
refused-fee-is-waived = #{ $entry }, ce sont des frais de retard : on en fait grâce, on ne les annule pas.
    Par exemple <code>waive Asha #{ $entry }</code>
refused-nothing-to-undo = Vous n’avez pas de nouvelle écriture à annuler.
    Pour une plus ancienne, dites laquelle : <code>void Asha #12</code>
refused-nothing-to-undo-clerk = Vous n’avez aucune écriture à annuler.
    Ce que vous pouvez faire : <code>help</code>
refused-not-your-entry = Vous ne pouvez pas annuler #{ $entry }. Merci de demander au propriétaire.
    Les vôtres, tant qu’elles sont fraîches : <code>undo</code>
refused-already-confirmed = #{ $entry } est déjà confirmé.
    Voyez le compte : <code>balance</code>
refused-nothing-to-confirm = Rien n’attend votre réponse.
    Voyez les écritures : <code>history</code>
refused-already-disputed = #{ $entry } est déjà contesté et attend une réponse.
    Voyez le compte : <code>balance</code>
refused-no-open-dispute = #{ $entry } n’a plus de contestation ouverte.
    Voyez le compte : <code>balance</code>
refused-claim-already-waiting = Votre paiement de { $amount } attend déjà la réponse de la boutique.
    Si vous avez payé autre chose : <code>paid 200</code>
refused-raise-without-limit = Vous n’avez pas de plafond ici : vous pouvez acheter à crédit autant que la boutique vous en donne.
    Voyez le compte : <code>balance</code>
refused-raise-not-higher = Votre plafond est déjà { $limit }. Demandez plus que cela.
    Par exemple : <code>raise { $figure }</code>
refused-raise-waits = Vous avez déjà demandé { $asked }. La réponse vient ici.
    Voyez le compte : <code>balance</code>
refused-raise-answered = Cette demande a déjà reçu une réponse, ou une autre a pris sa place.
    Pour fixer le plafond vous-même : <code>limit { $name } 6000</code>
refused-promise-open = Vous avez déjà promis { $amount } pour le { $until }.
    Si vous l’avez payé : <code>paid 500</code>
refused-promise-in-past = Le { $until } est déjà passé.
    Un jour à venir : <code>promise friday</code>
refused-promise-too-far =
    { $days ->
        [one] Une promesse peut aller à { $days } jour au plus, donc jusqu’au { $latest }.
       *[other] Une promesse peut aller à { $days } jours au plus, donc jusqu’au { $latest }.
    }
    Par exemple <code>promise tomorrow</code>
refused-promise-more-than-owed = { $amount }, c’est plus que les { $owed } que vous devez.
    Par exemple <code>promise friday { $figure }</code>
refused-instalments-out-of-range = Un plan a de { $min } à { $max } versements, pas { $count }.
    Par exemple <code>{ $plan } 4 weekly</code>
refused-plan-starts-in-past = Le { $first } est déjà passé.
    Un jour à venir : <code>{ $plan } 4 weekly from friday</code>
refused-plan-starts-too-late = Un plan commence au plus tard le { $latest }.
    Par exemple <code>{ $plan } 4 weekly from friday</code>
refused-not-for-plan =
    { $why ->
        [disputed] #{ $entry } est contesté, il ne peut donc pas encore entrer dans un plan.
       *[closed] #{ $entry } n’a rien à payer, il ne peut donc pas entrer dans un plan.
    }
    Voyez ce qui reste à payer : <code>balance</code>
refused-nothing-to-plan = Il ne reste rien à payer hors contestation, il n’y a donc rien à planifier.
    Voyez le compte : <code>balance</code>
refused-plan-too-small = { $total } ne peuvent pas se partager en { $count } versements.
    Moins de versements : <code>{ $plan } 2 weekly</code>
refused-no-such-proposal = Cette proposition n’est plus ouverte.
    Voyez ce qui est convenu : <code>balance</code>
refused-own-proposal = C’est à l’autre partie de répondre à cette proposition.
    Une autre : <code>{ $plan } 4 weekly</code>
refused-proposal-over = Cette proposition pouvait être acceptée jusqu’au { $until }.
    Une nouvelle : <code>{ $plan } 4 weekly</code>
refused-no-plan = Il n’y a pas de plan avec { $name } auquel mettre fin.
    Pour en proposer un : <code>plan { $name } 4 weekly</code>
refused-not-a-plan = « { $text } » n’est pas un plan que je sais lire.
    Combien de versements et à quel rythme : <code>{ $plan } 4 weekly</code>, aussi <code>every two weeks</code> ou <code>monthly</code> et <code>from 1 dec</code>
refused-nothing-owed = Vous ne devez rien, il n’y a donc rien à promettre.
    Voyez le compte : <code>balance</code>
refused-nothing-open = Il ne reste rien à payer, il n’y a donc rien à corriger ici.
    Une écriture plus ancienne, par son numéro : <code>wrong #12</code>
refused-claim-settled-already = Une réponse a déjà été donnée.
    Voyez le compte : <code>balance</code>

customer-example-name = Par exemple : <code>Asha Verma</code>
customer-example-paid = Sans numéro, cela va à ce qui reste à payer : <code>paid 500</code>
customer-example-statement = Par exemple : <code>statement from 1 nov to 30 nov</code>
customer-example-balance = Voyez le compte : <code>balance</code>
refused-owner-only =
    { $verb ->
        [void] Seul le propriétaire peut annuler une écriture par son numéro.
        [feedback] Seul le propriétaire peut voir les avis des clients.
        [plan] Seul le propriétaire peut convenir d’un plan de paiement.
        [limit] Seul le propriétaire peut dire combien un client peut devoir.
        [rename] Seul le propriétaire peut changer le nom d’un client.
        [archive] Seul le propriétaire peut archiver un client.
        [terms] Seul le propriétaire peut dire quand les ventes d’un client sont à payer.
        [net] Seul le propriétaire peut dire quand les ventes d’un client sont à payer.
        [writeoff] Seul le propriétaire peut passer une dette en perte.
        [refund] Seul le propriétaire peut rendre un avoir.
        [adjust] Seul le propriétaire peut corriger un solde.
        [add] Seul le propriétaire peut noter ce qu’un client doit déjà.
        [claims] Seul le propriétaire peut dire si cet argent est arrivé.
        [disputes] Seul le propriétaire peut décider d’une écriture contestée.
        [staff] Seul le propriétaire peut dire qui tient ce carnet.
        [hold] Seul le propriétaire peut arrêter les ventes à crédit.
        [block] Seul le propriétaire peut arrêter les ventes à crédit.
        [release] Seul le propriétaire peut permettre de nouveau les ventes à crédit.
        [waive] Seul le propriétaire peut faire grâce de frais de retard.
        [remind] Seul le propriétaire peut envoyer des rappels.
        [review] Seul le propriétaire peut revoir les plafonds.
        [report] Seul le propriétaire peut voir où en est toute la boutique.
        [requests] Seul le propriétaire peut répondre aux demandes.
        [policy] Seul le propriétaire peut dire comment la boutique vend à crédit.
        [unlink] Seul le propriétaire peut retirer un chat du compte d’un client.
       *[export] Seul le propriétaire peut sortir le carnet en fichier.
    }
    { $verb ->
        [void] Les vôtres, tant qu’elles sont fraîches : <code>undo</code>
        [feedback] Où en est un compte : <code>customer Asha</code>
        [plan] Voyez ce qui est convenu : <code>plan Asha</code>
        [limit] Où en est le compte : <code>customer Asha</code>
        [remind] Ce qui est à payer : <code>due</code>
        [review] Où en est un compte : <code>customer Asha</code>
        [report] Ce qui est dû en tout : <code>balance</code>
        [requests] Ce qui est à payer : <code>due</code>
        [rename] Un autre nom à écrire : <code>nick Asha = didi</code>
        [archive] Où en est le compte : <code>customer Asha</code>
        [terms] Où en est le compte : <code>customer Asha</code>
        [net] Sans <code>net</code>, vous le pouvez : <code>add Asha Verma</code>
        [writeoff] Où en est le compte : <code>customer Asha</code>
        [refund] Où en est le compte : <code>customer Asha</code>
        [adjust] Voyez les écritures : <code>history Asha</code>
        [add] Sans <code>owes</code>, vous le pouvez : <code>add Asha Verma</code>
        [claims] De l’argent que vous avez reçu : <code>pay Asha 500</code>
        [disputes] Voyez les écritures : <code>history Asha</code>
        [hold] Où en est le compte : <code>customer Asha</code>
        [block] Où en est le compte : <code>customer Asha</code>
        [release] Où en est le compte : <code>customer Asha</code>
        [waive] Voyez les écritures : <code>history Asha</code>
        [policy] Ce que vous pouvez faire : <code>help</code>
        [unlink] Un nouveau lien : <code>invite Asha</code>
        [staff] Ce que vous pouvez faire : <code>help</code>
       *[export] Ce que vous pouvez faire : <code>help</code>
    }
refused-owner-only-forget = Seul le propriétaire peut effacer les données d’un client.
    Où en est le compte : <code>customer Asha</code>
refused-owner-only-import = Seul le propriétaire peut apporter des clients d’un fichier.
    Un par un, vous le pouvez : <code>add Asha</code>
refused-members-only = C’est pour les gens de la boutique.
    Ce que vous pouvez faire : <code>help</code>
refused-customers-only = C’est pour les clients.
    Ce que vous pouvez faire : <code>help</code>
refused-not-yours = Ce n’est pas à vous d’y répondre.
    Ce que vous pouvez faire : <code>help</code>
refused-button-old = Cela a changé depuis, donc le bouton ne fait plus rien.
    Voyez où on en est : <code>balance</code>
refused-button-done = C’est déjà fait.
    Voyez où on en est : <code>balance</code>
refused-button-expired = Cette question a plus d’un jour, et rien n’a été noté.
    Merci de l’écrire de nouveau. Ce que vous pouvez faire : <code>help</code>
refused-invite-invalid = Ce code n’est pas valable : il a déjà servi, il est trop ancien, ou il manque une lettre.
    Demandez-en un nouveau à la boutique, puis de nouveau <code>start</code>.
refused-invite-too-many-guesses = Trop de codes faux. Merci de patienter un moment.
    Ouvrez ensuite le lien que la boutique vous a donné, ou recommencez : <code>start</code>
refused-already-linked = Votre chat est déjà relié à { $name }.
    Voyez votre compte : <code>balance</code>
refused-already-member = Vous faites déjà partie de cette boutique.
    Voyez où vous êtes : <code>shops</code>
refused-shop-code-needed = Pour ouvrir une boutique ici, il faut un code, donné par la personne qui gère Slatebook.
    Quand vous l’avez : <code>start</code>
    Voyez où on en est : <code>balance</code>
refused-not-understood = Je n’ai pas compris cela.
    Par exemple : <code>{ $example }</code>
refused-not-understood-verb = Je n’ai pas compris ce « { $verb } ».
    Par exemple : <code>{ $example }</code>
refused-stranger = Je tiens des carnets de crédit pour des boutiques, et je ne vous connais pas encore.
    Ouvrez le lien donné par votre boutique, ou collez son code. Pour un carnet à vous : <code>start</code>
refused-unread =
    { $what ->
        [sticker] Je ne sais pas lire les stickers.
        [voice] Je ne peux pas écouter les messages vocaux.
        [video] Je ne peux pas garder les vidéos. Les photos, oui.
        [photo] Je ne peux pas garder ce genre de photo. Une photo ordinaire, oui.
        [file] Je ne peux pas lire ce genre de fichier. Je peux garder des photos en JPEG, PNG ou WebP.
        [location] Je ne peux pas lire des lieux sur une carte.
        [contact] Je ne peux pas lire les fiches de contact.
        [too-long] C’est trop long pour un message.
       *[other] Je ne peux pas lire cela.
    }
    Merci de l’écrire en quelques mots. Ce que je connais : <code>help</code>
refused-empty = Il n’y avait rien dans ce message.
    Ce que vous pouvez écrire : <code>help</code>
refused-not-built = <code>{ $verb }</code> n’existe pas encore.
    Ce qui existe : <code>help</code>
refused-not-a-language = Je n’écris pas « { $text } ». J’écris { $languages }.
    Par exemple : <code>language hi</code>
refused-file-too-large = Le fichier serait trop gros pour être envoyé ici.
    Le plus petit : <code>export csv</code>
refused-import-too-large = Ce fichier est trop gros : au plus { $kilobytes } Ko. Rien n’a été noté.
    Partagez-le en fichiers plus petits et envoyez-les l’un après l’autre. Ce qu’il contient : <code>import</code>
refused-import-not-fetched = Le fichier n’a pas pu être récupéré, et rien n’a été noté.
    Merci de l’envoyer encore une fois. Ce qu’il contient : <code>import</code>
refused-import-not-utf8 = Je ne peux pas lire ce fichier, et rien n’a été noté.
    Dans votre tableur, choisissez « Enregistrer sous » puis « CSV UTF-8 », et envoyez celui-là. Ce qu’il contient : <code>import</code>
refused-import-not-csv = Je ne peux pas lire ce genre de fichier, et rien n’a été noté. Je peux garder des photos en JPEG, PNG ou WebP.
    Une liste de clients : enregistrez-la en CSV (dans le tableur : Fichier, Télécharger ou Enregistrer sous, CSV) et envoyez ce fichier. Ce qu’il contient : <code>import</code>
refused-import-quote-open = À la ligne { $line }, un guillemet s’ouvre et ne se ferme jamais, je ne sais donc pas où finit la case.
    Enlevez-le, ou fermez-le : <code>"Asha Verma"</code>
refused-import-empty = Il n’y a personne dans ce fichier : sous la ligne des titres, il n’y a rien.
    Ce qu’il contient : <code>import</code>
refused-import-too-many =
    { $max ->
        [one] Le fichier a { $rows } lignes, et au plus { $max } client peut entrer à la fois.
       *[other] Le fichier a { $rows } lignes, et au plus { $max } clients peuvent entrer à la fois.
    }
    Partagez-le en plusieurs fichiers, chacun avec la ligne des titres, et envoyez-les l’un après l’autre. À quoi ressemble un fichier : <code>import</code>
refused-import-nothing-new = Tous ceux de ce fichier sont déjà clients, et rien n’y est dû. Rien n’a été noté.
    Qui est là : <code>customers</code>
refused-import-line = La ligne { $line } du fichier ne peut plus être prise, donc rien n’a été noté. { $why }
    Corrigez le fichier et renvoyez-le. Ce qu’il contient : <code>import</code>
refused-import-has-entries = { $name } est déjà dans le carnet, avec des écritures.
    Enlevez la ligne du fichier. Pour corriger le solde : <code>adjust { $name } +50 from the old book</code>
refused-import-more-cells = Il y a { $cells } cases et seulement { $columns } titres. Un texte avec une virgule a besoin de guillemets.
    Par exemple : <code>"Verma, Asha",1250</code>
refused-import-name-number = Un nom ne peut pas avoir de nombre, comme « { $text } » : dans une vente, il se lirait comme un montant.
    Par exemple : <code>add Asha Verma</code>
refused-import-total = Ici le total est { $total }, et les lignes au-dessus font { $sum }.
    Corrigez le fichier, ou enlevez cette ligne. Ce qu’il contient : <code>import</code>
refused-photo-too-large = Cette photo est trop grosse : au plus { $megabytes } Mo. Rien n’a été noté.
    Envoyez-la comme photo, pas comme fichier, avec le numéro de l’écriture dessous : <code>#12</code>
refused-not-a-photo =
    { $what ->
        [heic] Je ne peux pas garder les images HEIC, et rien n’a été noté.
        [gif] Je ne peux pas garder les images animées, et rien n’a été noté.
        [pdf] Je ne peux pas garder les fichiers PDF, et rien n’a été noté.
        [video] Je ne peux pas garder les vidéos, et rien n’a été noté.
       *[other] Je ne peux pas garder ce fichier, et rien n’a été noté.
    }
    Envoyez une photo ou une capture d’écran (JPEG, PNG ou WebP), avec le numéro de l’écriture dessous : <code>#12</code>
refused-photo-not-fetched = La photo n’a pas pu être récupérée, et rien n’a été noté.
    Merci de l’envoyer encore une fois, avec le numéro de l’écriture dessous : <code>#12</code>
refused-photo-there-already = Cette photo est déjà là.
    Pour voir ce qu’il y a : <code>history</code>
refused-too-many-photos = Il y a de la place pour { $max } photos, et { $there } sont déjà là. Rien n’a été ajouté.
    Pour les voir : <code>history</code>
refused-photos-waiting = { $max } de vos photos attendent que vous disiez à quelle écriture elles vont. Celle-ci n’a pas été gardée.
    Répondez d’abord pour l’une d’elles, par exemple : <code>#12</code>
refused-photo-place = Je n’ai pas compris de quelle écriture il s’agit.
    Par exemple : <code>#12</code>, ou avec le nom : <code>Asha #12</code>
refused-no-photos = Il n’y a pas de photos ici.
    Envoyez-en une avec le numéro de son écriture dessous : <code>#12</code>
refused-edited = Modifier un message ne change rien ici.
    Merci de l’envoyer comme un nouveau. Ce que vous pouvez écrire : <code>help</code>
refused-no-quantity = « { $item } » dit ce que coûte une unité, mais pas combien il y en a.
    Par exemple : <code>sale Asha 2 kg rice @60</code>
refused-units-differ = Les unités dans « { $item } » ne vont pas ensemble.
    Par exemple : <code>sale Asha 2 kg rice 60/kg</code>
refused-other-currency = « { $item } » est dans une autre monnaie que celle de la boutique.
    Écrivez le chiffre seul : <code>120</code>
refused-item-name-too-long =
    { $max ->
        [one] Le nom d’un article est trop long : au plus { $max } caractère.
       *[other] Le nom d’un article est trop long : au plus { $max } caractères.
    }
    Par exemple : <code>sale Asha 2 kg rice 120, oil 90</code>
refused-said-twice = « { $field } » y figure deux fois.
    Par exemple : <code>{ $example }</code>
refused-terms-form =
    « { $text } », ce ne sont pas des conditions.
    Comme ceci : <code>2/10 net 30</code>, <code>net 15</code> ou <code>due on the 5th</code>
refused-not-early =
    « { $text } » n’est pas une remise pour paiement rapide : au plus 50 % de moins, et pas sur plus de jours que n’en a la vente.
    Comme ceci : <code>2/10 net 30</code> – 2 % de moins sous 10 jours
refused-adjust-form =
    Dites si c’est plus ou moins à payer.
    Comme ceci : <code>adjust Asha +50 a broken jar</code> ou <code>adjust Asha -50</code>
refused-more-than-credit =
    { $amount }, c’est plus que l’avoir de { $credit }.
    Comme ceci : <code>refund { $name } { $figure }</code>
refused-no-credit =
    Il n’y a pas d’avoir à rendre.
    Regardez le compte : <code>balance { $name }</code>
refused-more-than-open =
    { $amount }, c’est plus que les { $open } qui restent à payer.
    Comme ceci : <code>writeoff { $name } { $figure }</code>
refused-nothing-to-write-off =
    Il ne reste rien à payer qu’on pourrait passer en perte.
    Regardez le compte : <code>balance { $name }</code>
refused-not-days =
    { $max ->
        [one] « { $text } » n’est pas un nombre de jours jusqu’à { $max }.
       *[other] « { $text } » n’est pas un nombre de jours jusqu’à { $max }.
    }
    Par exemple : <code>net 30</code>
refused-several-zones = « { $text } » a plusieurs fuseaux horaires : { $zones }.
    Par exemple : <code>{ $zone }</code>
refused-not-a-format = Je peux écrire le carnet en csv ou en jsonl.
    Par exemple : <code>export csv</code>
refused-not-an-entry = « { $text } » n’est pas le numéro d’une écriture.
    Par exemple : <code>#12</code>
refused-several-entries = Une à la fois, s’il vous plaît : #{ $first } ou #{ $second } ?
    Par exemple : <code>#{ $first }</code>
refused-not-a-code = « { $text } » n’est pas un code de reçu.
    Par exemple : <code>verify 7F3A-9C01</code>
refused-not-disputable = #{ $entry } ne peut pas être contesté : seuls les ventes, les paiements et les soldes d’ouverture le peuvent.
    Voyez les écritures : <code>history</code>
refused-not-correctable = #{ $entry }, ce sont des frais de retard : on en fait grâce, ou ils restent.
    Par exemple <code>waive Asha #{ $entry }</code>
refused-correction-keeps-dates = #{ $entry } garde sa date et son échéance.
    Écrivez seulement ce qui est exact : <code>2 kg rice 110, oil 90</code>
refused-same-as-recorded = C’est ce que dit déjà #{ $entry }.
    Si c’était une autre somme : <code>wrong #{ $entry }</code>
refused-too-many-claims =
    { $max ->
        [one] { $max } de vos paiements attend la réponse de la boutique, et il n’y a plus de place.
       *[other] { $max } de vos paiements attendent la réponse de la boutique, et il n’y a plus de place.
    }
    Voyez le compte : <code>balance</code>
refused-too-many-shops =
    { $max ->
        [one] Vous avez { $max } boutique, et il n’y a plus de place.
       *[other] Vous avez { $max } boutiques, et il n’y a plus de place.
    }
    Voyez où vous êtes : <code>shops</code>
refused-too-many-tags = Ce client a { $max } étiquettes, et il n’y a plus de place.
    Enlevez-en une : <code>tag Asha -vip</code>
refused-not-a-tag = Une étiquette est un seul mot qui n’est pas une autre liste, pas « { $text } ».
    Par exemple <code>tag Asha vip</code>
refused-nick-taken = { $nick } est déjà le nom de quelqu’un d’autre, { $name } ne l’a donc pas reçu.
    Choisissez-en un autre : <code>nick { $name } = didi</code>
refused-not-to-archive = { $amount } restent à payer par { $name }, ce compte ne peut donc pas aller aux archives.
    Voyez-le : <code>balance { $name }</code>
refused-not-to-archive-open = { $name } : quelque chose attend encore sur ce compte, il ne peut donc pas aller aux archives.
    Voyez-le : <code>customer { $name }</code>
refused-forget-owed = { $name } doit encore { $amount }, donc rien ne peut encore être effacé.
    Une fois que c’est payé : <code>pay { $name } { $figure }</code>
refused-forget-credit = { $name } a encore un avoir de { $amount }, donc rien ne peut encore être effacé.
    Rendez-le d’abord : <code>refund { $name } { $figure }</code>
refused-forget-plan = { $name } a un plan de paiement, donc rien ne peut encore être effacé.
    Mettez-y fin d’abord : <code>plan { $name } cancel</code>
refused-forget-proposal = Un plan de paiement avec { $name } est encore proposé, donc rien ne peut encore être effacé.
    Mettez-y fin d’abord : <code>plan { $name } cancel</code>
refused-forget-claim = { $name } dit avoir payé et attend votre réponse, donc rien ne peut encore être effacé.
    Répondez d’abord : <code>requests</code>
refused-forget-dispute = { $name } : une contestation attend votre décision, donc rien ne peut encore être effacé.
    Décidez d’abord : <code>disputes</code>
refused-was-erased = Il s’agissait d’un client dont les données ont été effacées, et on ne peut plus rien y noter.
    Qui achète de nouveau est ajouté à nouveau : <code>add Asha Verma</code>
refused-new-name-missing =
    { $verb ->
        [nick] { $name } : quel autre nom ?
       *[rename] { $name } : quel nouveau nom ?
    }
    { $verb ->
        [nick] Par exemple <code>nick { $name } = didi</code>
       *[rename] Par exemple <code>rename { $name } to { $name } Kumar</code>
    }
refused-too-many-notes =
    { $max ->
        [one] Il y a { $max } remarque sur ce client, et il n’y a plus de place.
       *[other] Il y a { $max } remarques sur ce client, et il n’y a plus de place.
    }
    Voyez-les : <code>customer Asha</code>
refused-not-reachable = { $name } ne reçoit les messages sur aucun chat, donc rien n’a été envoyé. Merci d’appeler, ou de donner une nouvelle invitation.
    Par exemple <code>invite Asha</code>
refused-shop-not-reachable = La boutique ne reçoit pas les messages ici en ce moment, donc rien n’a été envoyé. Merci de demander au comptoir.
    En attendant, vous pouvez regarder votre compte : <code>balance</code>
refused-too-many-messages =
    { $max ->
        [one] On ne peut envoyer que { $max } message par heure, celui-ci n’est donc pas parti. Merci de patienter un peu.
       *[other] On ne peut envoyer que { $max } messages par heure, celui-ci n’est donc pas parti. Merci de patienter un peu.
    }
    Le reste marche en attendant : <code>balance</code>
refused-not-linked = { $name } n’a aucun chat relié.
    Pour relier : <code>invite { $name }</code>
refused-nothing-to-void = { $name } n’a pas d’écriture qu’on puisse annuler.
    Voyez le compte : <code>balance { $name }</code>
refused-unknown-member = Personne du nom de « { $name } » ne tient ce carnet.
    Voyez qui le tient : <code>staff</code>
refused-last-owner = Il faut un propriétaire à la boutique, et il n’y en a qu’un.
    Pour en inviter d’abord un autre : <code>staff invite owner</code>
refused-not-a-filter = Je ne sais pas lister les clients par « { $text } ».
    Tous les clients : <code>customers</code>
refused-did-not-work = Cela n’a pas marché, rien n’a été noté.
    Merci de réessayer dans un moment. Voyez où on en est : <code>balance</code>

refused-total-differs = Les articles font { $sum }, pas { $total }.
    Corrigez l’un des deux, par exemple le total : <code>{ $sum }</code>
refused-customer-not-chosen = Choisissez d’abord le client : tapez les premières lettres du nom.
    On en ajoute un nouveau avec <code>add Asha Verma</code>
refused-dispute-too-large = Sur #{ $entry }, il ne reste que { $open } à payer, on ne peut donc pas en mettre plus de côté.
    Ce qui reste à payer : <code>balance</code>
refused-mention-elsewhere = Je ne peux écrire à quelqu’un par une mention que sur Slack. Ici, donnez le lien à { $name }.
    Pour l’obtenir : <code>invite { $name }</code>
refused-not-a-mention = Je ne sais pas qui est « @{ $text } ». Tapez @ et choisissez la personne dans la liste que montre Slack.
    Par exemple : <code>invite { $name } @asha</code>
refused-person-linked = Le compte { $name } est déjà relié à cette personne.
    Voyez-le : <code>customer { $name }</code>
refused-person-asked = La question a déjà été posée à cette personne, qui n’a pas encore répondu.
    Pour un lien à lui donner vous-même : <code>invite { $name }</code>

## Forms and the home page

form-sale = Nouvelle vente
form-dispute = Ce n’est pas exact
form-plan = Plan de paiement
form-invite = Relier un client
form-close = Fermer
form-send = Envoyer
form-customer-placeholder = Tapez les premières lettres
form-items = Articles
form-items-hint = Chacun sur sa ligne ou après une virgule, avec son prix : 2 kg rice 120, oil 90
form-total = Total
form-total-hint = Pour vérifier : ce doit être la somme des articles.
form-due = Échéance
form-due-hint = À partir du { $today }. Vide : selon les conditions du client.
form-entry = Quelle écriture ?
form-words = Où est l’erreur ?
form-words-hint = Avec vos mots ; la boutique le lira.
form-wrong-amount = Quel montant est en cause ?
form-wrong-amount-hint = Vide : tout ce qui reste à payer. Cette somme est mise de côté jusqu’à la décision de la boutique.
form-count = Combien de versements ?
form-count-hint = De { $min } à { $max }
form-every = À quel rythme ?
form-first = Première date
form-first-hint = Vide : une période à partir d’aujourd’hui.
form-person = Qui est-ce ?
form-person-hint = La question « est-ce vous ? » lui est posée en message direct. Personne d’autre ne peut répondre.
form-person-placeholder = Choisissez une personne
form-failed = Cela n’a pas marché à l’instant. Envoyez encore une fois : rien n’est noté deux fois.
form-example-items = Par exemple : 2 kg rice 120, oil 90
form-example-amount = Par exemple : 120.50

home-title = Slatebook
home-new-sale = Nouvelle vente
home-due = Échéances
home-customers = Clients
home-invite = Relier un client
home-plan = Plan de paiement
home-add = Ajouter un client
home-history = Historique
home-shops = Boutiques
home-help = Aide
home-start = Commencer
aging = Les retards :
aging-line =
    { $bucket ->
        [current] { $amount } sans retard
        [over-90] { $amount } à plus de { $from } jours de retard
       *[other] { $amount } à { $from }–{ $to } jours de retard
    }
waiting = Ce qui attend une réponse :
waiting-nothing = Rien n’attend de réponse.
waiting-claims =
    { $count ->
        [one] { $count } paiement annoncé par un client.
       *[other] { $count } paiements annoncés par des clients.
    }
waiting-disputes =
    { $count ->
        [one] { $count } contestation.
       *[other] { $count } contestations.
    }
waiting-raises =
    { $count ->
        [one] { $count } client demande un plafond plus haut.
       *[other] { $count } clients demandent un plafond plus haut.
    }
waiting-proposals =
    { $count ->
        [one] { $count } plan de paiement demandé par un client.
       *[other] { $count } plans de paiement demandés par des clients.
    }
waiting-shown = Les { $shown } premiers :
waiting-for-owner = C’est le propriétaire qui répond.

## Help, one phone screen each

help-owner =
    <b>Chaque jour</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, ou <code>balance</code> pour tous
    <code>due</code> ou <code>due week</code>, <code>remind { $name }</code>, <code>remind overdue</code>
    <code>undo</code> – annule votre dernière écriture
    <code>void { $name } #{ $entry }</code> – une plus ancienne
    Ajoutez <code>due friday</code> ou <code>on yesterday</code> à la fin.

    <b>Clients</b>
    <code>add { $new } +919812345678 limit 5000</code>
    <code>invite { $other }</code> pour un lien, <code>invite</code> pour le comptoir
    <code>customers</code>, <code>customer { $other }</code>
    <code>limit { $other } 5000</code>, <code>note { $other } pays after the 5th</code>
    <code>plan { $other } 4 weekly</code>, <code>terms { $other } net 15</code>, <code>writeoff { $other } 300</code>
    <code>requests</code>, <code>disputes</code> – ce qui vous attend ; <code>review</code> – plafonds, <code>feedback</code>

    <b>Le carnet</b>
    <code>report</code>, <code>statement { $other }</code>; <code>policy</code> – frais, rappels et le reste
    <code>verify</code>, <code>import</code>, <code>export</code>, <code>staff invite clerk</code>, <code>shops</code>, <code>cancel</code>
help-clerk =
    <b>Chaque jour</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, <code>due</code>, <code>due week</code>
    <code>undo</code> – annule votre propre dernière écriture, tant qu’elle est fraîche
    Ajoutez <code>due friday</code> ou <code>on yesterday</code> à la fin.

    <b>Clients</b>
    <code>add { $new } +919812345678</code>
    <code>invite { $other }</code>, <code>customers</code>, <code>customer { $other }</code>
    <code>note { $other } pays after the 5th</code>

    Ce qui dépasse un plafond ou ce qui est dû, le propriétaire en décide.
    Aussi : <code>statement { $name }</code>, <code>verify { $name }</code>, <code>shops</code>, <code>cancel</code>
help-customer =
    <b>Votre compte</b>
    <code>balance</code> – ce qui reste à payer
    <code>due</code> – ce qui est à payer et quand
    <code>history</code> – tout ce qui est noté

    <b>Votre parole</b>
    <code>confirm all</code> ou <code>confirm #{ $entry }</code> – c’est exact
    <code>wrong #{ $entry }</code> – quelque chose n’est pas exact
    <code>paid 500</code> – vous avez payé
    <code>raise 8000</code> – demande un plafond plus haut
    <code>promise friday</code>, <code>plan</code> – quand vous paierez

    <b>Votre preuve</b>
    <code>verify 7F3A-9C01</code> – vérifie un code de reçu
    <code>statement</code> – votre compte sur papier, pour tout le monde
    Aussi : <code>points</code>, <code>redeem 100</code>, <code>mute</code> (moins de rappels), <code>shops</code>, <code>cancel</code>
help-stranger =
    Je tiens dans le chat le carnet de crédit d’une boutique : qui a pris quoi, qui a payé quoi, et les deux côtés voient la même chose.

    Votre boutique vous a donné un lien ou un code ? Ouvrez-le, ou collez-le ici.
    Vous tenez une boutique ? Écrivez <code>start</code>, ou tout d’un coup : <code>newshop Corner Store, INR</code>
# It follows the last line of the help, on the same line.
help-language = <code>language</code> – une autre langue
help-own-words = Vous pouvez aussi écrire : { $words }
own-word = <code>{ $own }</code> = <code>{ $verb }</code>

## Buttons, exactly these words

label-record = Noter
label-undo = Défaire
label-cancel = Abandonner
label-add = Ajouter
label-add-all = Tout ajouter
label-do-all = Tout faire
label-confirm = Confirmer
label-not-right = Pas exact
label-amount = Montant
label-goods = Articles
label-not-mine = Pas à moi
label-other = Autre…
label-void = Annuler l’écriture
label-ask-owner = Lui demander
label-correct = Corriger…
label-stand-by = Maintenir
label-waive = Faire grâce
label-received = Reçu
label-not-received = Pas reçu
label-same = Le même
label-another = Un autre
label-acknowledge = Reconnaître
label-allow-once = Permettre cette fois
label-keep-as-credit = Garder en avoir
label-reply = Répondre
label-sent = Envoyé
label-send = Envoyer
label-send-all = Tout envoyer
label-one-by-one = Un par un
label-bring-back = Ramener
label-more = Voir la suite
label-pdf = PDF
label-csv = CSV
label-add-reason = Ajouter un motif
label-yes-me = Oui, c’est moi
label-no = Non
label-not-her = Pas cette personne
label-share = Partager
label-whatsapp = WhatsApp
label-new-customer = Nouveau client
label-no-limit = Sans plafond
label-shop = Boutique
label-customer = Client
label-sale = Vente
label-payment = Paiement
label-open-shop = Ouvrir une boutique
label-i-have-paid = J’ai payé
label-agree = D’accord
label-setting =
    { $setting ->
        [net] Délai
        [late-fee] Frais de retard
        [terms] Accord
        [starter] Nouveaux clients
        [hold] Suspension
        [reminders] Rappels
        [hours] Heures
        [mode] Envoi
        [pay-link] Lien de paiement
        [promise] Promesses
        [review] Révisions
        [points] Points
       *[plan] Plans
    }
label-month-day = Le { $day } du mois
label-early = { $offer }, à { $net } jours
label-days =
    { $days ->
        [0] Le jour même
        [one] { $days } jour
       *[other] { $days } jours
    }
label-never = Jamais
label-none = Aucun
label-add-comment = Commenter
label-points = 1 pour { $per }, vaut { $worth }
label-fee-once = { $amount } après { $days } jours
label-fee-every = { $amount } après { $days }, { $again }
label-on-paper = Sur papier
label-in-chat = Dans le chat
label-reminders = { $days }
label-hours = { $hours }
label-rest = Repos : { $days }
label-no-rest = Sans jour de repos
label-mode-ask = Me demander
label-mode-auto = Tout seuls
label-link = { $link }
label-missed = Manqués : { $missed }
label-apply = Appliquer
label-apply-all = Tout appliquer
label-apply-name = Appliquer { $name }
label-redeem = Utiliser
label-review = Revoir
label-history = Historique
label-photo = Photo
label-photos = Photos
label-photos-of =
    { $count ->
        [one] Photo #{ $entry }
       *[other] Photos #{ $entry }
    }
label-limit = Plafond
label-remind = Envoyer un rappel
label-plan = Plan
label-hold = Suspendre
label-release = Rétablir
label-invite = Inviter
label-accept = Accepter
label-decline = Refuser
label-weekly = Chaque semaine
label-two-weekly = Toutes les 2 semaines
label-monthly = Chaque mois
label-tomorrow = Demain
label-friday = Vendredi
label-in-a-week = Dans une semaine
label-pay-on = Payer le…
label-already-paid = Déjà payé
label-something-wrong = Ce n’est pas exact
label-ask-plan = Demander un plan
label-sale-amount = Vente { $amount }
label-payment-amount = Paiement { $amount }
label-add-name = Ajouter { $name }
label-it-is = C’est { $name }
label-void-entry = Annuler #{ $entry }
label-void-entry-of = Annuler #{ $entry } { $name }
label-ask-owner-entry = Demander au propriétaire : #{ $entry }
label-ask-owner-entry-of = Demander au propriétaire : #{ $entry } { $name }
label-seat = { $shop } ({ $role })

# The menu of commands that Telegram shows, and the one line for a group.
menu-start = Ouvrir une boutique, ou votre compte
menu-help = Ce que vous pouvez écrire
menu-sale = Une vente à crédit
menu-pay = De l’argent reçu
menu-balance-shop = Qui doit quoi
menu-add = Un nouveau client
menu-customers = Les clients
menu-undo = Annuler votre dernière écriture
menu-invite = Un lien pour un client
menu-balance-customer = Ce que vous devez
menu-history = Vos écritures
menu-paid = Dire que vous avez payé
menu-confirm = Confirmer une écriture
menu-verify = Vérifier le carnet
menu-shops = Vos boutiques
group-line = Je tiens les comptes en privé : { $link }
elsewhere-line = La réponse est dans notre chat direct.
sure-title =
    { $gives ->
        [write-off] Passer en perte ?
       *[void] Annuler ?
    }
sure-text =
    { $gives ->
        [write-off] Ce n’est alors plus dû, et le client est prévenu.
       *[void] Une écriture inverse l’annule, et le client est prévenu.
    }
sure-yes =
    { $gives ->
        [write-off] Passer en perte
       *[void] Annuler
    }
sure-no = Non

## Notices: what the clock says

notice = { $shop } : { $what }
notice-item =
    { $when ->
        [ahead]
            { $days ->
                [one] { $amount } sont à payer demain, le { $due } (#{ $entry }).
               *[other] { $amount } sont à payer le { $due }, dans { $days } jours (#{ $entry }).
            }
        [today] { $amount } sont à payer aujourd’hui, le { $due } (#{ $entry }).
       *[late]
            { $days ->
                [one] { $amount } étaient à payer le { $due } (il y a { $days } jour), #{ $entry }.
               *[other] { $amount } étaient à payer le { $due } (il y a { $days } jours), #{ $entry }.
            }
    }
notice-items =
    { $when ->
        [ahead]
            { $days ->
                [one] { $amount } arrivent à échéance, à commencer par demain, le { $due } :
               *[other] { $amount } arrivent à échéance, à commencer par le { $due }, dans { $days } jours :
            }
        [today] { $amount } sont à payer aujourd’hui, le { $due } :
       *[late]
            { $days ->
                [one] { $amount } sont en retard, le plus ancien depuis le { $due } ({ $days } jour) :
               *[other] { $amount } sont en retard, le plus ancien depuis le { $due } ({ $days } jours) :
            }
    }
notice-line =
    { $kind ->
        [fee] #{ $entry } { $amount } frais de retard
       *[other]
            { $when ->
                [ahead] #{ $entry } { $amount }, à payer le { $due }
                [today] #{ $entry } { $amount }, à payer aujourd’hui
               *[late]
                    { $days ->
                        [one] #{ $entry } { $amount }, à payer le { $due } (il y a { $days } jour)
                       *[other] #{ $entry } { $amount }, à payer le { $due } (il y a { $days } jours)
                    }
            }
    }
notice-early = Payé au plus tard le { $until }, c’est { $price }, remise pour paiement rapide déduite.
notice-tone =
    { $tone ->
        [friendly] C’est seulement pour vous éviter une surprise.
        [due] Merci de payer aujourd’hui, ou de dire quand vous paierez.
        [late] Merci de payer, ou de dire quand vous paierez.
        [firm] Merci de payer cette semaine, ou de dire quel jour vous paierez.
       *[final] Cela reste à payer depuis longtemps. Merci de payer maintenant, ou de voir avec nous comment vous pouvez le faire.
    }
notice-instalment =
    { $when ->
        [ahead]
            { $days ->
                [one] Le versement { $number } sur { $of }, { $amount }, est à payer demain, le { $due }.
               *[other] Le versement { $number } sur { $of }, { $amount }, est à payer le { $due }.
            }
        [today] Le versement { $number } sur { $of }, { $amount }, est à payer aujourd’hui.
       *[late]
            { $days ->
                [one] Le versement { $number } sur { $of }, { $amount }, était à payer le { $due } (il y a { $days } jour).
               *[other] Le versement { $number } sur { $of }, { $amount }, était à payer le { $due } (il y a { $days } jours).
            }
    }
notice-promise-today = Vous avez promis de payer au plus tard aujourd’hui, le { $today }. Il reste { $amount } à payer.
notice-promise-broken = Vous aviez promis { $amount } pour le { $until }, et tout n’est pas arrivé.
notice-plan-defaulted = Le plan de paiement a pris fin, car des versements ont été manqués. Ce qui reste est à payer comme avant.
notice-confirm = Merci de regarder encore une fois #{ $entry } : est-ce exact ?
notice-confirm-several = Merci de regarder encore une fois { $entries }. <code>confirm all</code> si tout est exact, ou par exemple <code>wrong #12</code>
notice-pay = Payez ici :
sent-by-hand = Vous avez transmis le rappel à { $name } aujourd’hui. C’est noté.
ask-reminders =
    { $customers ->
        [one] { $shop } : { $customers } client doit recevoir un rappel aujourd’hui, pour { $amount }. L’envoyer ?
       *[other] { $shop } : { $customers } clients doivent recevoir un rappel aujourd’hui, pour { $amount }. Les envoyer ?
    }
manual-notice = { $name } n’a pas de chat avec le bot. Voici ce que { $first } recevrait aujourd’hui ; transmettez-le et touchez Envoyé :

## The owner's morning

digest = { $shop }, { $day }
digest-overdue =
    { $customers ->
        [one] En retard : { $amount }, { $customers } client.
       *[other] En retard : { $amount }, { $customers } clients.
    }
digest-due-today =
    { $customers ->
        [one] À payer aujourd’hui : { $amount }, { $customers } client.
       *[other] À payer aujourd’hui : { $amount }, { $customers } clients.
    }
owing-today = { $name } { $amount }, aujourd’hui
owing-late =
    { $days ->
        [one] { $name } { $amount }, { $days } jour de retard
       *[other] { $name } { $amount }, { $days } jours de retard
    }
owing-muted = { $line } ; en sourdine
owing-ahead = { $name } { $amount }, à payer le { $due }
digest-promise =
    { $state ->
        [broken] { $name } avait promis { $amount } et tout n’est pas arrivé.
       *[today] { $name } a promis { $amount } pour aujourd’hui.
    }
digest-missed = { $name } a { $amount } de retard sur le plan de paiement.
digest-claims =
    { $count ->
        [one] { $count } client dit avoir payé : répondez Reçu ou Pas reçu sous son message.
       *[other] { $count } clients disent avoir payé : répondez Reçu ou Pas reçu sous leurs messages.
    }
digest-disputes =
    { $count ->
        [one] { $count } contestation attend votre décision.
       *[other] { $count } contestations attendent votre décision.
    }
digest-proposals =
    { $count ->
        [one] { $count } client demande un plan de paiement.
       *[other] { $count } clients demandent un plan de paiement.
    }
digest-raises =
    { $count ->
        [one] { $count } client demande un plafond plus haut : <code>requests</code>
       *[other] { $count } clients demandent un plafond plus haut : <code>requests</code>
    }
digest-unconfirmed =
    { $count ->
        [one] { $count } client n’a pas encore tout confirmé.
       *[other] { $count } clients n’ont pas encore tout confirmé.
    }
digest-not-agreed =
    { $more ->
        [yes] Pas encore d’accord avec vos conditions actuelles : { $names } et d’autres.
       *[no] Pas encore d’accord avec vos conditions actuelles : { $names }.
    }
digest-without-chat =
    { $count ->
        [one] { $count } client n’a pas de chat où recevoir un rappel ; un texte à transmettre suit.
       *[other] { $count } clients n’ont pas de chat où recevoir un rappel ; des textes à transmettre suivent.
    }
digest-head = Dernier sceau du carnet <code>{ $head }</code>

## What is due, and reminders by hand

due-list =
    { $span ->
        [today] À payer aujourd’hui, { $today } :
        [week] À payer d’ici le { $until } :
        [overdue] En retard au { $today } :
       *[by-today] À payer jusqu’à aujourd’hui, { $today } :
    }
due-list-none =
    { $span ->
        [today] Rien n’est à payer aujourd’hui.
        [week] Rien n’est à payer dans les 7 prochains jours.
        [overdue] Rien n’est en retard.
       *[by-today] Rien n’est à payer jusqu’à aujourd’hui.
    }
due-next-week = Les prochaines échéances : <code>due week</code>
due-next-balance = Un compte : <code>balance { $name }</code>
due-next-remind = Pour envoyer un rappel : <code>remind { $name }</code>
due-next-remind-overdue = Pour envoyer un rappel à tous ceux qui ont du retard : <code>remind overdue</code>
reminder-queued = Un rappel de { $amount } est en route vers { $name }.
reminder-queued-later = Un rappel de { $amount } part vers { $name } le { $at } : hors de vos heures d’envoi, rien ne part.
reminder-muted = { $name } a mis les rappels en sourdine, il ne cite donc que les retards.
reminders-queued =
    { $count ->
        [0] Il ne restait aucun rappel à envoyer.
        [one] Un rappel est en route vers { $count } client.
       *[other] Des rappels sont en route vers { $count } clients.
    }
reminders-queued-later =
    { $count ->
        [one] Un rappel part vers { $count } client le { $at } : hors de vos heures d’envoi, rien ne part.
       *[other] Des rappels partent vers { $count } clients le { $at } : hors de vos heures d’envoi, rien ne part.
    }
reminders-said-today =
    { $count ->
        [one] { $count } a déjà un rappel de ce jour-là.
       *[other] { $count } ont déjà un rappel de ce jour-là.
    }
reminders-without-chat =
    { $count ->
        [one] { $count } n’a pas de chat. Pour un texte à transmettre : <code>remind { $name }</code>
       *[other] { $count } n’ont pas de chat. Pour un texte à transmettre, un par un : <code>remind { $name }</code>
    }
reminders-more = Il y en a d’autres.
customer-muted-now = { $name } a mis les rappels en sourdine.
customer-unmuted-now = { $name } reçoit de nouveau tous les rappels.
customer-muted-still = Les retards sont toujours signalés, et chaque écriture aussi.
reminders-muted = { $shop } : vous n’aurez plus de rappel avant un retard.
reminders-muted-still = Ce qui vient encore : chaque écriture, paiement et réponse aussitôt ; les rappels des retards ; les dates d’un plan de paiement, le jour où vous avez promis de payer, et une vente que vous n’avez pas confirmée.
reminders-muted-next = Pour avoir de nouveau tous les rappels : <code>unmute</code>
reminders-unmuted = { $shop } : tous les rappels reviennent, aussi avant l’échéance et le jour même.
reminders-unmuted-next = Pour en avoir moins : <code>mute</code>
