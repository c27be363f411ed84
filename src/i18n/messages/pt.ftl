### Everything Slatebook says, in Portuguese (Brazilian; você throughout).
### <b>…</b> and <code>…</code> are the only styles; an argument is always text. Commands in <code> are typed as they stand.
### shop loja · customer cliente · the book caderneta · entry lançamento · owner dono · clerk atendente · counter balcão
### on credit fiado · to sell on credit vender fiado · balance saldo · in credit, kept as credit a favor · limit limite · terms condições
### due vence, vencimento · overdue vencido · late em atraso · late fee multa por atraso · waive dispensar · early discount desconto por antecipação
### payment plan parcelamento · instalment parcela · promise promessa · reminder lembrete · notice aviso · mute silenciar
### confirm confirmar · acknowledge reconhecer · dispute contestação · set aside separar · stand by manter · claim pagamento que o cliente informa
### void, take back anular · write off perdoar · refund devolver · hold em pausa · block bloquear · release liberar
### receipt code código de recibo · intact intacta · head último selo · points pontos · redeem resgatar · feedback opinião · grade conceito
### link vincular, link · invite convite · put away arquivar · tag etiqueta · note nota · counter-entry lançamento contrário

## The balance, second line of every reply

balance = Saldo { $balance }.
balance-of-limit = Saldo { $balance } de { $limit }.
balance-with-disputed = Saldo { $balance }, dos quais { $disputed } em contestação.
balance-with-disputed-of-limit = Saldo { $balance }, dos quais { $disputed } em contestação; limite { $limit }.
balance-beside-disputed = Saldo { $balance }; { $disputed } em contestação.
balance-in-credit = Saldo { $credit } a favor.
balance-in-credit-beside-disputed = Saldo { $credit } a favor; { $disputed } em contestação.

## Parts of entries

goods-measured = { $quantity } { $unit } { $name }
goods-measured-unnamed = { $quantity } { $unit }
goods-counted = { $quantity } × { $name }
goods-counted-unnamed = { $quantity } un.
goods-unnamed = produtos
goods-priced = { $goods } { $amount }
and-more = e mais { $count }
dated = Com data de { $on }.
receipt = Recibo <code>{ $code }</code>
entries-and-more = { $entries } e mais { $count }

state-awaited =
    { $what ->
        [sale] ainda não confirmado, já perguntamos a { $name }
       *[payment] ainda não reconhecido, já perguntamos a { $name }
    }
state-not-linked =
    { $what ->
        [sale] não confirmado, { $name } ainda não tem um chat vinculado
       *[payment] não reconhecido, { $name } ainda não tem um chat vinculado
    }
state-not-reachable =
    { $what ->
        [sale] não confirmado, as mensagens do chat não chegam a { $name }
       *[payment] não reconhecido, as mensagens do chat não chegam a { $name }
    }
state-disputed = contestado por { $name }
state-confirmed =
    { $what ->
        [sale] confirmado por { $by }, { $time }
       *[payment] reconhecido por { $by }, { $time }
    }
state-confirmed-by-you =
    { $what ->
        [sale] confirmado por você, { $time }
       *[payment] reconhecido por você, { $time }
    }
time-and-date = { $time }, { $date }

due-in-future = vence em { $due }
due-today = vence hoje
due-overdue =
    { $days ->
        [one] venceu em { $due }, { $days } dia de atraso
       *[other] venceu em { $due }, { $days } dias de atraso
    }
due-in-plan = no parcelamento
due-of-fee = multa por atraso, { $due }
item = #{ $entry } { $amount }, { $due }
item-part = #{ $entry } faltam { $left } de { $amount }, { $due }
item-disputed = { $item }; { $disputed } em contestação
item-early = { $item }; { $price } se pagar até { $until }
early-ended = Com isso se perde o desconto por antecipação de #{ $entry }: eram { $amount } a menos para quem pagasse até { $until }.
owed-today = Devido hoje: { $owed }, já com o desconto por antecipação.

history-entry = #{ $entry }, { $on }: { $what }
history-sale = { $amount } fiado
history-payment = pagamento de { $amount }
history-raised = { $amount } somados ao saldo
history-lowered = { $amount } tirados do saldo
history-refunded = { $amount } devolvidos
history-opening = saldo inicial { $amount }
history-opening-credit = saldo inicial { $amount } a favor
history-discount = desconto por antecipação de { $amount } em #{ $item }
history-redeemed = resgate de { $points }, { $amount }
history-write-off = { $amount } perdoados
history-fee = multa por atraso de { $amount } em #{ $item }
history-fee-waiver = multa por atraso #{ $fee } de { $amount } dispensada
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
        [awaited] { $what }; ainda não confirmado
        [not-linked] { $what }; não confirmado
       *[disputed] { $what }; em contestação
    }

## Sales

sale-recorded = #{ $entry } { $name }: { $amount } fiado, vence em { $due }.
sale-for-you = { $shop }: #{ $entry } { $amount } fiado, vence em { $due }.
sale-overridden =
    { $rule ->
        [hold] Fiado em pausa, vendido só desta vez.
       *[limit] Acima do limite, permitido só desta vez.
    }
early-offer = { $percent } a menos se pagar até { $until }: { $price }.
early-discount = Desconto por antecipação de { $amount } em #{ $entry }.
credit-used = Disso, { $amount } foram pagos com o saldo a favor.
is-this-right = Está certo?
entries-confirmed = { $shop }: confirmado { $entries }, obrigado.

## Payments

payment-recorded = #{ $entry } { $name }: pagamento de { $amount }.
fee-not-owed = A multa por atraso #{ $fee } de { $amount } é posterior à data deste pagamento: não era devida.
payment-stands = Nada foi acrescentado: já é o #{ $entry } de { $name }.
payment-for-you = { $shop }: #{ $entry } recebemos { $amount }, obrigado.
settled = Quita { $list }.
settled-whole = #{ $entry } ({ $amount })
settled-part = { $amount } de #{ $entry } (faltam { $left })
credit-kept = { $amount } ficam a favor.
method =
    { $method ->
        [cash] Dinheiro
        [mpesa] M-Pesa
        [upi] UPI
        [bank] Transferência bancária
        [card] Cartão
       *[cheque] Cheque
    }
paid-by = { $method }.
paid-by-with-reference = { $method }, { $reference }.
paid-for-entry = Para #{ $entry }.
paid-with-reference = Referência { $reference }.

## Taking back

taken-back-sale = venda #{ $voids } de { $amount } anulada
taken-back-payment = pagamento #{ $voids } de { $amount } anulado
taken-back-write-off = perdão #{ $voids } de { $amount } anulado
taken-back-discount = #{ $voids }, resgate de pontos por { $amount }, anulado
taken-back-adjustment = #{ $voids } de { $amount } anulado
taken-along =
    { $what ->
        [discount] Junto com isso, o desconto por antecipação #{ $entry } de { $amount }.
        [write-off] Junto com isso, o perdão #{ $entry } de { $amount }.
        [points] Junto com isso, o resgate de pontos #{ $entry } de { $amount }.
       *[fee] Junto com isso, a multa por atraso #{ $entry } de { $amount }.
    }
entry-voided = #{ $entry } { $name }: { $what }.
entry-taken-back = { $shop }: { $what }.
reason = Motivo: { $reason }
reason-added = #{ $entry } { $name }: motivo anotado.
undo-choices =
    { $why ->
        [not-your-entry] Outra pessoa escreveu #{ $entry } de { $name }. Anular mesmo assim?
       *[too-late-to-undo] #{ $entry } de { $name } tem mais de um dia. Anular mesmo assim?
    }
undo-choices-clerk =
    { $why ->
        [not-your-entry] Outra pessoa escreveu #{ $entry } de { $name }, então quem decide é o dono. Perguntar?
        [confirmed-meanwhile] { $name } já confirmou #{ $entry }, então quem decide é o dono. Perguntar?
       *[too-late-to-undo] #{ $entry } de { $name } tem mais de 10 minutos, então quem decide é o dono. Perguntar?
    }
void-asked = { $by } pede que você anule isto:
owner-asked = #{ $entry } { $name }: já pedimos ao dono que anule.
owner-asked-next = Até lá, continua valendo.
undo-line = #{ $entry } { $name }, { $on }: { $what }
edited-stands = #{ $entry } fica como foi anotado.
edited-stands-why = Editar uma mensagem não muda nada na conta de { $name }. Para anular o lançamento, toque em Desfazer.

## Written off, given back, corrected

written-off = #{ $entry } { $name }: { $amount } perdoados.
debt-let-go = { $shop }: #{ $entry } perdoamos { $amount }, você não deve mais isso.
adjusted =
    { $how ->
        [more] #{ $entry } { $name }: { $amount } somados ao saldo.
        [less] #{ $entry } { $name }: { $amount } tirados do saldo.
       *[refund] #{ $entry } { $name }: { $amount } devolvidos.
    }
balance-adjusted =
    { $how ->
        [more] { $shop }: #{ $entry } { $amount } somados ao seu saldo.
        [less] { $shop }: #{ $entry } { $amount } tirados do seu saldo.
       *[refund] { $shop }: #{ $entry } devolvemos { $amount } a você.
    }
adjusted-due = Vence em { $due }.
customer-terms-changed =
    { $how ->
        [same] { $name }: as condições já são estas.
        [own] { $name }: novas condições.
       *[shop] { $name }: de novo as condições da loja.
    }
customer-terms-asked = Perguntamos a { $name } se concorda com elas.
ask-sum =
    { $verb ->
        [writeoff] Quanto do que { $name } deve você quer perdoar? Pode vir um motivo depois: <code>300 moved away</code>
        [refund] Quanto do saldo a favor você devolve a { $name }?
       *[adjust] Em quanto muda o saldo de { $name }? <code>+50</code> é mais a pagar, <code>-50</code> é menos; pode vir um motivo depois.
    }
ask-terms = Em que condições { $name } compra? Escreva <code>net 15</code>, <code>2/10 net 30</code> ou <code>due on the 5th</code>. Agora:
terms-own-back = Para voltar às condições da loja: <code>terms { $full } shop</code>
terms-as-shop = São as condições da loja.
terms-early =
    { $days ->
        [0] { $percent } a menos no que for pago no mesmo dia.
        [one] { $percent } a menos no que for pago em até { $days } dia.
       *[other] { $percent } a menos no que for pago em até { $days } dias.
    }
customer-terms-day = As vendas vencem no dia { $day } de cada mês.
link-offer-terms-day = Condições: o que você leva fiado vence no dia { $day } de cada mês.

## Credit stopped, and late fees let go

held = { $name } está com o fiado em pausa: por ora, nada fiado.
held-next = Você ainda pode permitir uma venda avulsa. Para encerrar a pausa: <code>release { $full }</code>
blocked = { $name } está com o fiado bloqueado: nada de fiado, sem exceção.
blocked-next = Para encerrar o bloqueio: <code>release { $full }</code>
released = { $name } pode voltar a comprar fiado.
no-credit = { $shop } não pode vender fiado a você no momento.
no-credit-next = Sua conta fica como está, e você pode pagar como sempre. Se algo não estiver certo, fale com a loja.
credit-again = { $shop } pode voltar a vender fiado a você.
on-hold = { $name } está com o fiado em pausa: { $why }.
on-hold-question = Vender estes { $total } fiado a { $name } mesmo assim?
hold-overdue =
    { $days ->
        [one] #{ $entry } está vencido há { $days } dia
       *[other] #{ $entry } está vencido há { $days } dias
    }
hold-member = o dono decidiu assim em { $on }
hold-plan = um parcelamento não foi cumprido, desde { $on }
hold-since = tempo demais vencido, desde { $on }
fee-waived = #{ $entry } { $name }: multa por atraso #{ $fee } de { $amount } dispensada.
fee-let-go = { $shop }: a multa por atraso #{ $fee } de { $amount } foi dispensada, você não deve mais.

## Points

points =
    { $points ->
        [0] 0 pontos
        [one] { $points } ponto
       *[other] { $points } pontos
    }
points-worth = { $points }, no valor de { $worth }
my-points = { $shop }: você tem { $points }.
points-none-given = { $shop } não dá pontos.
points-below-zero = Foram retirados pontos que você já tinha gastado. Quando tiver mais que zero, pode resgatar de novo.
points-below-zero-of = Foram retirados pontos que já estavam gastos.
points-off-now = No momento a loja não dá pontos, e nenhum pode ser resgatado.
points-next = Para abater do que você deve: <code>redeem { $count }</code>
points-of = { $name } tem { $points }.
points-came-customer =
    { $how ->
        [earned] Você ganhou { $points } e agora tem { $total }.
        [back] Devolvemos { $points }, agora você tem { $total }.
       *[less] Retiramos { $points }, agora você tem { $total }.
    }
points-came-shop =
    { $how ->
        [earned] Ganhou { $points }, { $total } ao todo.
        [back] Devolvidos: { $points }, { $total } ao todo.
       *[less] Retirados: { $points }, restam { $total }.
    }
points-redeemed = { $shop }: #{ $entry } você resgatou { $points }, { $amount } a menos para pagar.
points-redeemed-as-much = Você pediu { $asked }; o que está em aberto não comporta mais.
customer-redeemed = #{ $entry } { $name } resgatou { $points }: { $amount } a menos para pagar.
points-left = Pontos que restam: { $points }.
redeem-ends-early = Com { $points } você abateria { $amount }, mas só pagando com dinheiro se ganha o desconto por antecipação.
redeem-early-lost = Com isso você perde { $amount } de desconto em #{ $entry }, que são seus se pagar até { $until }.
redeem-ends-early-next = Pague até lá para ter o desconto, e os pontos continuam seus. Ou resgate agora, sem esse desconto.
ask-redeem = Quantos pontos? O que está em aberto comporta { $points }, { $worth }.

## Feedback

feedback-ask = Como foi com { $shop }? 1 é ruim, 5 é muito bom.
feedback-yours = Você deu { $rating } de 5, obrigado.
feedback-noted = { $shop } recebeu o seu { $rating } de 5, obrigado.
ask-feedback-words = O que você gostaria de dizer a { $shop }?
feedback-none = Ninguém respondeu a essa pergunta ainda. Perguntamos a cada cliente quando pagou tudo, no máximo uma vez em 30 dias.
feedback-summary =
    { $count ->
        [one] { $average } de 5, em 1 resposta:
       *[other] { $average } de 5 em média, nas últimas { $count } respostas:
    }
feedback-of = { $name }: { $said }
feedback-rated = { $rating } de 5 em { $on }
feedback-said = { $rating } de 5 em { $on }, “{ $words }”

## How the shop sells and chases

policy = { $shop }, como vende fiado:
policy-changed = Alterado.
policy-same = Já está assim.
policy-before = Antes: { $sentence }
policy-now = Agora: { $sentence }
policy-earlier-sales = As vendas anteriores mantêm as condições delas.
policy-asked = Perguntamos a seus clientes vinculados se concordam.
policy-no-fee = Sem multa por atraso.
terms-fee = Multa por atraso: { $fee }.
fee-share = { $percent } do que está em aberto
fee-once =
    { $days ->
        [0] { $amount }, uma vez só, depois do vencimento, no máximo { $cap } da venda
        [one] { $amount }, uma vez só, { $days } dia depois do vencimento, no máximo { $cap } da venda
       *[other] { $amount }, uma vez só, { $days } dias depois do vencimento, no máximo { $cap } da venda
    }
every-days =
    { $days ->
        [one] todos os dias
       *[other] a cada { $days } dias
    }
fee-every =
    { $days ->
        [0] { $amount }, depois do vencimento e de novo { $again }, no máximo { $cap } da venda ao todo
        [one] { $amount }, { $days } dia depois do vencimento e de novo { $again }, no máximo { $cap } da venda ao todo
       *[other] { $amount }, { $days } dias depois do vencimento e de novo { $again }, no máximo { $cap } da venda ao todo
    }
policy-terms-paper = Os clientes aceitaram as condições no papel.
policy-terms-chat = Os clientes aceitam as condições no chat.
policy-hold-never = O atraso, sozinho, não põe o fiado em pausa.
policy-hold =
    { $days ->
        [one] Fiado em pausa quando vencido há mais de { $days } dia.
       *[other] Fiado em pausa quando vencido há mais de { $days } dias.
    }
policy-reminders-none = Sem lembretes.
policy-reminders = Lembretes a { $days } dias do vencimento.
policy-reminders-every = Lembretes a { $days } dias do vencimento, depois { $again }.
policy-hours = Os avisos saem todos os dias, { $hours }.
policy-hours-rest = Os avisos saem { $hours }, exceto { $days }.
policy-mode-auto = Os avisos saem sozinhos.
policy-mode-ask = Os avisos esperam sua aprovação.
policy-link-none = Sem link de pagamento.
policy-link = Link de pagamento: { $link }
policy-promise =
    { $days ->
        [one] Uma promessa de pagamento pode ser para daqui a no máximo { $days } dia.
       *[other] Uma promessa de pagamento pode ser para daqui a no máximo { $days } dias.
    }
policy-plan =
    { $missed ->
        [one] Um parcelamento termina quando { $missed } parcela não é paga.
       *[other] Um parcelamento termina quando { $missed } parcelas não são pagas.
    }
policy-review-never = Os limites são revistos quando você pede.
policy-review =
    { $days ->
        [one] Os limites são revistos todos os dias.
       *[other] Os limites são revistos a cada { $days } dias.
    }
policy-no-points = Sem pontos por pagar em dia.
policy-points = 1 ponto a cada { $per } de uma venda paga até o vencimento; um ponto vale { $worth }.
policy-points-from-now = Vale para as vendas daqui em diante; as anteriores ganham o que ganhavam antes. O valor do ponto vale já.
policy-example-points = Para mudar: <code>policy points 1 per 100 worth 1</code>
policy-example-net = Para mudar: <code>policy terms net 30</code>, <code>policy terms 2/10 net 30</code> ou <code>policy terms due on the 5th</code>
policy-example-late-fee = Para mudar: <code>policy late-fee 2% after 7 days every 30 days cap 20%</code>
policy-example-terms = Para mudar: <code>policy terms on paper</code>
policy-example-starter = Para mudar: <code>policy starter 5000</code>
policy-example-hold = Para mudar: <code>policy hold 30 days</code>
policy-example-reminders = Para mudar: <code>policy reminders -3 0 3 7 every 30 days</code>
policy-example-hours = Para mudar: <code>policy hours 9-19 rest sun</code>
policy-example-mode = Para mudar: <code>policy mode ask</code>
policy-example-pay-link = Para mudar: <code>policy pay-link upi://pay?pa=shop@bank&am={"{"}amount{"}"}&tn={"{"}reference{"}"}</code>
policy-example-promise = Para mudar: <code>policy promise 14 days</code>
policy-example-review = Para mudar: <code>policy review every 30 days</code>
policy-example-plan = Para mudar: <code>policy plan 2 missed</code>
weekday =
    { $day ->
        [mon] segunda-feira
        [tue] terça-feira
        [wed] quarta-feira
        [thu] quinta-feira
        [fri] sexta-feira
        [sat] sábado
       *[sun] domingo
    }
terms-offer = { $shop } tem novas condições.
terms-offer-earlier = O que você comprou antes mantém as condições de antes. Você concorda?
terms-agreed = { $shop }: você aceitou estas condições, obrigado.
customer-not-agreed = { $name } ainda não aceitou as condições.

## Disputes

dispute-raised = #{ $entry } { $name }: { $amount } em contestação.
dispute-reason =
    { $reason ->
        [amount] { $name } diz que o valor não está certo.
        [goods] { $name } diz que os produtos não estão certos.
        [not-mine] { $name } diz que não é seu.
       *[other] { $name } diz que algo não está certo.
    }
dispute-words = { $name } diz: “{ $words }”
dispute-says = { $name } diz que pagou { $amount }.
dispute-frozen = { $amount } ficam separados até você decidir: sem lembretes para isso.
dispute-nothing-frozen = Nada fica separado por isso.
dispute-stood-by = #{ $entry } { $name }: fica como foi anotado.
customer-told = { $name } já recebeu o aviso.
customer-not-told = Não dá para avisar { $name } pelo chat: por favor, avise você.
dispute-noted = { $shop }: #{ $entry } { $amount } em contestação.
dispute-noted-reason =
    { $reason ->
        [amount] Você disse que o valor não está certo.
        [goods] Você disse que os produtos não estão certos.
        [not-mine] Você disse que não é seu.
       *[other] Você disse o que não está certo.
    }
dispute-noted-says = Você disse que pagou { $amount }.
dispute-shop-decides = { $shop } já recebeu o aviso e vai responder aqui.
dispute-noted-frozen = Até lá, ninguém cobra { $amount } de você.
dispute-stands = { $shop }: #{ $entry } { $amount } fica como foi anotado.
dispute-stands-asked = A loja conferiu e mantém o lançamento. Está certo, afinal?
ask-correction = #{ $entry } { $name }: { $amount }. O que é o certo?
ask-correction-goods = Escreva os produtos com os preços, ou só o valor certo: <code>2 kg rice 110, oil 90</code>
ask-correction-amount = Escreva o valor certo: <code>200</code>
corrected-debt = { $amount } fiado, vence em { $due }
corrected-payment = pagamento de { $amount }
entry-corrected = #{ $entry } { $name }: { $now }, no lugar de #{ $was } ({ $before }).
dispute-corrected = #{ $was } { $name }: corrigido, agora é #{ $now }.
correction-for-you = { $shop } corrigiu #{ $was } ({ $before }). Agora é #{ $entry }: { $now }.
correction-took-over = Disso, { $amount } já estão pagos.
message-corrected = { $shop }: #{ $was } { $amount } foi corrigido, agora é #{ $now }.
dispute-stands-why = A loja conferiu e mantém o lançamento. Se não estiver certo, por favor fale com a loja.

## Photos

photo-from-customer = { $name } mandou uma foto de { $place }: { $what }.
photo-of-claim-from-customer = { $name } mandou uma foto para { $place }.
photo-from-shop = { $shop } acrescentou uma foto a { $place }: { $what }.
photo-of-claim-from-shop = { $shop } acrescentou uma foto para { $place }.
photo-claim = pagamento de { $amount } em { $on }
photo-place = #{ $entry } { $whose }: { $what }.
photo-place-claim = { $whose }: pagamento de { $amount } em { $on }.
photo-which = Foto { $number } de { $count }, de { $from }, { $on }.
photo-which-own = Foto { $number } de { $count }, sua, { $on }.
photo-words = “{ $words }”
photos-added =
    { $added ->
        [one] { $whose }: foto acrescentada a { $place }.
       *[other] { $whose }: { $count } fotos acrescentadas a { $place }.
    }
photos-added-more =
    { $added ->
        [one] { $whose }: foto acrescentada a { $place }, { $count } ao todo.
       *[other] { $whose }: { $added } fotos acrescentadas a { $place }, { $count } ao todo.
    }
photos-shop-told = { $shop } também vê.
photos-customer-told = { $name } também vê.
photos-customer-not-told = Não dá para mostrar a { $name } pelo chat.
photos-held = Guardo a foto para isso. Agora responda ao que foi perguntado acima, ou <code>cancel</code>.
ask-photo-place = De qual lançamento é isto?
ask-photo-place-shop = Toque nele, ou escreva outro: <code>Asha #12</code>
ask-photo-place-customer = Toque nele, ou escreva o número de outro: <code>#12</code>

## Messages

offer-message = Isto não é um comando. Envio a { $name }?
offer-message-to-shop = Envio isto a { $shop }?
quoted = “{ $text }”
ask-message = O que você quer escrever a { $name }?
ask-message-to-shop = O que você quer escrever a { $shop }?
message-from = { $name } escreve:
message-sent = Enviado a { $name }.
message-to-muted = { $name } não quer lembretes, mas recebe o que você escreve.
message-passed-on = { $shop } recebeu sua mensagem e pode responder aqui.

## Claims

claim-raised = { $name } diz que pagou { $amount } em { $on }.
claim-question = Chegou?
claim-not-received = { $name }: { $amount } não recebidos.
claim-same = { $name }: { $amount } são o mesmo dinheiro que #{ $payment }.
claim-same-unnumbered = { $name }: { $amount } são dinheiro que já foi contado.
claim-noted = Perguntamos a { $shop } sobre os { $amount } que você pagou em { $on }.
claim-noted-next = Conta assim que a loja disser que chegou. A gente avisa você aqui.
claim-refused = { $shop }: { $amount } não chegaram.
claim-refused-next = Se tiver uma referência, envie com o valor: <code>paid { $figure } QK12AB34</code>
claim-refused-same = { $shop }: { $amount } são o mesmo dinheiro que #{ $payment }, já foi contado.
claim-refused-same-unnumbered = { $shop }: { $amount } já foram contados.

## Plans

plan-rhythm =
    { $every ->
        [week] toda semana
        [two-weeks] a cada duas semanas
       *[month] todo mês
    }
plan-terms = { $total } em { $count } parcelas, { $rhythm }:
plan-instalment = { $number }. { $amount } em { $due }
plan-instalment-state =
    { $state ->
        [paid] { $number }. { $amount } em { $due }: paga
        [missed] { $number }. { $amount } em { $due }: não paga, faltam { $left }
       *[open] { $number }. { $amount } em { $due }: faltam { $left }
    }
plan-entries = Para { $entries }.
plan-replaces = Toma o lugar do parcelamento atual.
plan-offer = { $shop } propõe um parcelamento:
plan-offer-counter = { $shop } propõe outro parcelamento:
plan-offer-fresh = Os números mudaram desde então, por isso nada foi aceito. Hoje o parcelamento é:
plan-request = { $name } pede um parcelamento:
plan-request-counter = { $name } propõe outro parcelamento:
plan-sent-to-shop = Pedimos este parcelamento a { $shop }:
plan-sent-to-customer = Parcelamento proposto a { $name }:
plan-until = Pode ser aceito até { $until }.
plan-waits-for-shop = A resposta da loja chega aqui, no máximo até { $until }.
plan-waits-for-customer = Começa quando { $name } aceitar, no máximo até { $until }.
plan-customer-not-told = { $name } ainda não está em nenhum chat, então ninguém recebeu a pergunta. Envie o convite: <code>invite { $full }</code>
plan-agreement-title = Parcelamento entre { $shop } e { $customer }
plan-agreement-on = Combinado em { $on }.
plan-agreement-sum = { $customer } paga a { $shop } { $total } em { $count } parcelas, { $rhythm }:
plan-agreement-entries = Paga { $entries } da conta. Sempre é possível pagar antes, ou um valor maior.
plan-agreement-rule = Enquanto as parcelas forem pagas, estes lançamentos não geram multa por atraso. Uma parcela conta como não paga se continuar em aberto três dias depois da data.
plan-agreed = { $shop }: o parcelamento está combinado.
plan-agreed-with = O parcelamento com { $name } está combinado.
plan-agreed-hash = Impressão digital deste acordo na caderneta: <code>{ $hash }</code>
agreement-letters = Este arquivo não consegue mostrar todas as letras: ? está no lugar das que faltam. O acordo, letra por letra, é o texto do chat.
plan-file = { $shop }: o acordo em arquivo.
plan-file-with = O acordo com { $name } em arquivo.
plan-declined-you = { $shop }: você recusou o parcelamento. Nada muda.
plan-declined-by-shop = { $shop } recusou o parcelamento. Tudo continua vencendo como antes.
plan-withdrawn-you = { $shop }: o parcelamento que você pediu foi retirado.
plan-withdrawn-by-shop = { $shop } retirou o parcelamento proposto. Tudo continua vencendo como antes.
plan-declined-with = Você recusou o parcelamento de { $name }. Nada muda.
plan-declined-by = { $name } recusou o parcelamento.
plan-withdrawn-with = O parcelamento proposto a { $name } foi retirado.
plan-withdrawn-by = { $name } retirou o parcelamento proposto.
plan-other-customer = Outro: <code>plan 4 weekly</code>
plan-other-shop = Outro: <code>plan { $full } 4 weekly</code>
plan-completed = { $shop }: o parcelamento está todo pago: { $total }. Obrigado.
plan-completed-by = { $name } pagou o parcelamento todo: { $total }.
plan-over = { $shop }: do parcelamento não falta pagar mais nada, por isso ele terminou.
plan-over-with = Do parcelamento com { $name } não falta pagar mais nada, por isso ele terminou.
plan-defaulted =
    { $missed ->
        [one] { $shop }: o parcelamento terminou porque uma parcela não foi paga.
       *[other] { $shop }: o parcelamento terminou porque { $missed } parcelas não foram pagas.
    }
plan-defaulted-by =
    { $missed ->
        [one] O parcelamento com { $name } terminou porque uma parcela não foi paga.
       *[other] O parcelamento com { $name } terminou porque { $missed } parcelas não foram pagas.
    }
plan-back = Os lançamentos voltam a vencer nas próprias datas.
plan-cancelled = { $shop } encerrou o parcelamento.
plan-cancelled-with = O parcelamento com { $name } foi encerrado.
plan-shown = { $shop }: seu parcelamento, faltam { $left }.
plan-shown-with = O parcelamento com { $name }: faltam { $left }.
plan-shown-change = Para mudar: <code>plan 6 weekly</code>
plan-shown-change-with = Para mudar: <code>plan { $full } 6 weekly</code>. Para encerrar: <code>plan { $full } cancel</code>
plan-none = { $shop }: não há parcelamento.
plan-none-with = Não há parcelamento com { $name }.
plan-none-next = Para pedir um: <code>plan 4 weekly</code>
plan-none-next-with = Para propor um: <code>plan { $full } 4 weekly</code>, também <code>2 weeks</code> ou <code>monthly</code> e <code>from 1 dec</code>
agreed-plan =
    { $missed ->
        [0] Parcelamento: { $paid } de { $of } parcelas pagas, a próxima { $next } em { $due }, faltam { $left }.
       *[other] Parcelamento: { $paid } de { $of } parcelas pagas, { $missed } sem pagar, a próxima { $next } em { $due }, faltam { $left }.
    }
agreed-plan-left = Parcelamento: { $paid } de { $of } parcelas pagas, faltam { $left }.
agreed-promise = Promessa: { $amount } até { $until }.

## Promises

promise-made = { $name } promete pagar { $amount } até { $until }.
promise-made-next = Até lá não sai lembrete nem corre multa por atraso.
promise-noted = { $shop } já sabe: você paga { $amount } até { $until }.
promise-noted-next = Até lá não chega lembrete nem corre multa por atraso; no próprio dia você recebe um lembrete, uma vez.
promise-kept = { $shop }: você cumpriu sua promessa de { $amount } até { $until }. Obrigado.
promise-kept-by = { $name } cumpriu a promessa de { $amount } até { $until }.
promise-over = { $shop }: não falta pagar mais nada, por isso sua promessa de { $amount } até { $until } terminou.
promise-over-by = Não falta pagar mais nada, por isso a promessa de { $name }, { $amount } até { $until }, terminou.
promise-broken = { $shop }: você prometeu { $amount } até { $until }, e não chegou tudo.
promise-broken-by = { $name } prometeu { $amount } até { $until }, e não chegou tudo.
promise-received = Chegaram { $received }.
promise-broken-next = Se já pagou: <code>paid { $figure }</code>. Se não, diga quando vai pagar: <code>promise friday</code>

## Accounts

account-open =
    { $count ->
        [one] { $name }: { $count } item em aberto.
       *[other] { $name }: { $count } itens em aberto.
    }
account-clear = { $name }: nada em aberto.
my-account-open =
    { $count ->
        [one] { $count } item em aberto.
       *[other] { $count } itens em aberto.
    }
my-account-clear = Nada em aberto.
account-not-linked = { $name } ainda não tem um chat vinculado: <code>invite { $full }</code>
awaiting-you =
    { $count ->
        [one] { $count } lançamento espera sua resposta: <code>confirm all</code>
       *[other] { $count } lançamentos esperam sua resposta: <code>confirm all</code>
    }
shop-totals =
    { $customers ->
        [one] Devem a você { $owed }: { $owing } de { $customers } cliente.
       *[other] Devem a você { $owed }: { $owing } de { $customers } clientes.
    }
shop-totals-none = Ninguém deve nada.
shop-totals-credit = { $credit } a favor de clientes.
my-accounts = Suas contas:
my-accounts-line = { $shop }: { $balance }
how-to-pay = Pague a { $shop } do jeito de sempre.
how-to-pay-next = Depois diga aqui, e a loja confirma: <code>paid { $figure }</code>
how-to-pay-nothing = { $shop }: você não deve nada.
history = { $name }: lançamentos #{ $first } a #{ $last }.
history-one = { $name }: lançamento #{ $entry }.
history-none = { $name }: ainda não há nada anotado.

## Customers

customer-name = { $name }
customer-phone = Telefone { $phone }
customer-terms =
    { $days ->
        [0] As vendas vencem no mesmo dia.
        [one] As vendas vencem depois de { $days } dia.
       *[other] As vendas vencem depois de { $days } dias.
    }
customer-blocked = Fiado bloqueado desde { $on }: nada de fiado, sem exceção.
customer-linked-on = Chat vinculado: { $channels }.
customer-not-linked = Ainda sem chat vinculado: <code>invite { $name }</code>
customer-since =
    { $entries ->
        [one] Cliente desde { $since }, { $entries } lançamento.
       *[other] Cliente desde { $since }, { $entries } lançamentos.
    }
customer-unconfirmed =
    { $count ->
        [one] { $count } deles sem confirmação.
       *[other] { $count } deles sem confirmação.
    }
customer-muted = Em silêncio: sem lembretes antes de algo atrasar.
customer-points = Tem { $points }.
customer-feedback = Opinião: { $said }
customer-note = { $on }: { $text }
customers-page = Clientes { $from }–{ $to } de { $total }:
customers-none = Ainda não há clientes. Adicione o primeiro: <code>add Asha Verma</code>
customers-archived = Arquivados:
customers-archived-none = Não há ninguém no arquivo.
customers-tagged = Com a etiqueta { $tag }:
nick-given = { $name } agora também atende por { $nick }.
nick-gone = { $name } não tem mais outro nome.
customer-renamed = { $before } agora se chama { $name }.
tagged = { $name }: { $tags }.
tags-none = { $name } não tem mais etiquetas.
customer-archived = { $name } foi para o arquivo: fora das listas, só aparece pelo nome completo.
customer-archived-next = A caderneta fica como está. Qualquer venda traz { $name } de volta.
customer-forgotten = Dados apagados. Na caderneta agora é { $name }: valores e datas, e nada que diga quem era.
customer-forgotten-told = O chat que estava vinculado recebe o aviso e não está mais vinculado.
customer-forgotten-chats = O que foi escrito aqui antes fica no seu próprio chat; você pode apagar lá.
customer-back = { $name } está de novo nas listas.
customer-put-away = No arquivo: fora das listas.
customer-nick = Também atende por { $nick }
customer-tags = Etiquetas: { $tags }
customers-filtered =
    { $filter ->
        [overdue] Com algo vencido:
        [hold] Com o fiado em pausa:
       *[blocked] Com o fiado bloqueado:
    }
customers-filtered-none =
    { $filter ->
        [overdue] Ninguém tem nada vencido.
        [hold] Ninguém está com o fiado em pausa.
       *[blocked] Ninguém está com o fiado bloqueado.
    }
customer-owes = { $name } { $balance }
customer-in-credit = { $name } { $credit } a favor
customer-added = Cliente adicionado: { $name }.
customer-opening = #{ $entry } saldo inicial { $amount }, vence em { $due }.
customers-added =
    { $count ->
        [one] { $count } cliente adicionado.
       *[other] { $count } clientes adicionados.
    }
customers-added-next = Vincule cada cliente com <code>invite { $name }</code>
limit-changed = { $name }: o limite agora é { $limit }.
limit-gone = { $name }: não tem mais limite.
note-added = { $name }: anotado, “{ $text }”.
note-added-private = Só você e sua equipe veem.

## Customers and what they owe, from a file

import-how = <b>Traga seus clientes e o que devem a você de outra caderneta</b>
    Envie aqui um arquivo CSV, de uma planilha (“Salvar como”, “CSV UTF-8”) ou do aplicativo que você usava antes.
import-how-columns = A primeira linha dá nome às colunas. Conheço estas, em qualquer ordem:
    <b>Nome</b> – a única que não pode faltar
    <b>Telefone</b>
    <b>Saldo</b> – o que o cliente deve a você; abaixo de zero é saldo a favor. Duas colunas como “You’ll get” e “You’ll give” também servem.
    <b>Vencimento</b> – quando venceu ou vai vencer; sem data, suas condições de sempre contam a partir de hoje
    <b>Limite</b>
    <b>Apelido</b> – outro nome que você pode digitar para o cliente
    <b>Nota</b> – só você e sua equipe veem
import-how-example = Por exemplo:
    <code>Name,Phone,Balance,Due date</code>
    <code>Asha,+919812345678,1250,2026-12-15</code>
import-how-next =
    { $max ->
        [one] Você vê tudo antes de qualquer coisa ser anotada. No máximo { $max } cliente em um arquivo.
       *[other] Você vê tudo antes de qualquer coisa ser anotada. No máximo { $max } clientes em um arquivo.
    }
ask-import-column =
    { $what ->
        [name] Qual coluna é o nome do cliente?
       *[amount] Qual coluna é o que ele deve?
    }
ask-import-column-line = Leio a linha { $line } como os títulos.
import-problems =
    { $count ->
        [one] { $count } linha não pode ser aceita como está, por isso nada foi anotado:
       *[other] { $count } linhas não podem ser aceitas como estão, por isso nada foi anotado:
    }
import-problem = Linha { $line } – { $problem }
import-problem-named = Linha { $line }, { $name } – { $problem }
import-problems-next = Corrija o arquivo e envie de novo.
file-words = As palavras que vieram com o arquivo não foram consideradas.
    Se forem um comando, envie-as sem o arquivo: <code>{ $words }</code>
preview-import =
    { $count ->
        [one] Adicionar { $count } cliente novo deste arquivo?
       *[other] Adicionar { $count } clientes novos deste arquivo?
    }
preview-import-none = Aceitar este arquivo? Ninguém nele é novo.
preview-import-opened =
    { $count ->
        [one] { $count } cliente que você já tem recebe um saldo ou um limite; o resto fica como está.
       *[other] { $count } clientes que você já tem recebem um saldo ou um limite; o resto fica como está.
    }
import-owed = Devem a você: { $amount }
import-credit = A favor de clientes: { $amount }
preview-import-ignored = Fica de fora: { $columns }
preview-customer-credit = { $line }, { $amount } a favor
preview-customer-due = { $line }, vence em { $due }
preview-customer-nick = { $line }, também atende por { $nick }
preview-customer-note = { $line }, nota “{ $note }”
customers-imported =
    { $count ->
        [one] { $count } cliente adicionado do arquivo.
       *[other] { $count } clientes adicionados do arquivo.
    }
customers-imported-opened =
    { $count ->
        [one] { $count } cliente que você já tinha recebeu um saldo ou um limite.
       *[other] { $count } clientes que você já tinha receberam um saldo ou um limite.
    }
customers-imported-next = Ninguém foi avisado. Vincule cada cliente com <code>invite { $name }</code>; a lista: <code>customers</code>

## How creditworthy somebody is

grade = Conceito { $grade }, pontuação { $score } de 100: { $why }.
grade-new =
    { $settled ->
        [0] Ainda sem conceito: nenhuma venda foi paga por inteiro até agora.
        [one] Ainda sem conceito: uma venda foi paga, é pouco para julgar.
       *[other] Ainda sem conceito: { $settled } vendas foram pagas, é pouco para julgar.
    }
reason-paid =
    { $days ->
        [0] pagou { $onTime } de { $judged } em dia
        [one] pagou { $onTime } de { $judged } em dia, { $days } dia de atraso em média
       *[other] pagou { $onTime } de { $judged } em dia, { $days } dias de atraso em média
    }
reason-unpaid =
    { $count ->
        [one] 1 vencida agora
       *[other] { $count } vencidas agora
    }
reason-promises =
    { $count ->
        [one] 1 promessa não cumprida
       *[other] { $count } promessas não cumpridas
    }
reason-instalments =
    { $count ->
        [one] 1 parcela não paga
       *[other] { $count } parcelas não pagas
    }
reason-disputes =
    { $count ->
        [one] 1 contestação perdida
       *[other] { $count } contestações perdidas
    }
reason-used = { $used }% do limite usado
reason-since = compra fiado desde { $on }
limit-suggested = Os pagamentos sugerem um limite de { $limit }.
customer-raise = Pede um limite de { $asked }: <code>requests</code>
review = Pelo que pagaram, estes limites poderiam mudar:
review-rest = Estes também poderiam mudar:
review-none = Nenhum limite precisa mudar: pelos pagamentos, ninguém precisa de outro.
review-none-so-far = Ninguém aqui precisa de outro limite. Ainda há mais clientes para ver.
review-line = <b>{ $name }</b>: { $current } → { $suggested }
review-line-none = <b>{ $name }</b>: sem limite → { $suggested }
review-due =
    { $count ->
        [one] { $shop }: hora de rever os limites. Pelo que foi pago, este poderia mudar:
       *[other] { $shop }: hora de rever os limites. Pelo que foi pago, { $count } poderiam mudar:
    }
review-due-none = { $shop }: hora de rever os limites. Pelos pagamentos, ninguém precisa de outro.
review-unread = { $name } ficou de fora: não dá para ler esta conta. Para ver onde está danificada: <code>verify { $name }</code>
review-unread-more =
    { $count ->
        [one] Mais uma conta ficou de fora pelo mesmo motivo. Para ver todas: <code>verify</code>
       *[other] Mais { $count } contas ficaram de fora pelo mesmo motivo. Para ver todas: <code>verify</code>
    }
review-due-next = Nada muda até você dizer.
raise-asked = { $name } pede um limite de { $asked } ({ $on }).
raise-question = Aplicar dá { $asked }. Para outro valor, toque em Outro…
raise-declined-with = { $name }: o limite não sobe; o pedido era { $asked }.
raise-noted = Pedimos a { $shop } um limite de { $asked }.
raise-noted-next = A resposta chega aqui.
raise-given = { $shop }: seu limite agora é { $limit }.
raise-given-other = { $shop }: seu limite agora é { $limit }. Você tinha pedido { $asked }.
raise-given-all = { $shop }: você não tem mais limite.
raise-declined = { $shop } não pode dar a você um limite de { $asked } no momento. Seu limite fica como está.
decisions =
    { $what ->
        [disputes] { $count ->
            [one] 1 contestação espera sua decisão:
           *[other] { $count } contestações esperam sua decisão:
        }
       *[requests] { $count ->
            [one] 1 pedido espera sua resposta:
           *[other] { $count } pedidos esperam sua resposta:
        }
    }
decisions-page =
    { $what ->
        [disputes] Contestações { $from }–{ $to } de { $count }:
       *[requests] Pedidos { $from }–{ $to } de { $count }:
    }
decisions-none =
    { $what ->
        [disputes] Nenhuma contestação espera sua decisão.
       *[requests] Nenhum pedido espera sua resposta.
    }

## Invites and links

invite = Convite para { $name }:
invite-give = Entregue isto a { $name } para ver a conta e confirmar:
invite-code = Código: <code>{ $code }</code>
invite-expires = Para uma só pessoa, até { $date }.
invite-share = { $shop } mantém sua conta aqui, para você ver e confirmar quando quiser.
invite-hello-link = Olá, { $name }! { $shop } mantém sua conta aqui, para você ver e confirmar quando quiser: { $link }
invite-hello-code = Olá, { $name }! { $shop } mantém sua conta em um chat. Seu código para entrar: { $code }
counter-invite = { $shop } no balcão: peça aos clientes que escaneiem isto.
counter-invite-code = { $shop } no balcão: peça aos clientes que colem este código no chat deles.
counter-invite-next = Eles dão o nome, e você diz quem é.
counter-share = Sua conta com { $shop }, para ver e confirmar quando quiser.
channel =
    { $channel ->
        [telegram] Telegram
        [slack] Slack
       *[web] chat da web
    }
counter-request = “{ $name }” pergunta no balcão ({ $channel }): quem é?
guest-admitted = { $name } já vê a conta, e perguntamos se é a conta certa.
guest-declined = Dissemos a “{ $name }” que pergunte no balcão.
counter-waiting = Perguntamos a { $shop } quem é “{ $name }”.
counter-waiting-next = A gente avisa você aqui.
counter-declined = { $shop } não soube dizer quem é você. Por favor, peça no balcão um link só seu.
person-invited = { $name }: perguntei pelo { $channel } se é essa pessoa.
person-invited-until = Aviso você assim que a resposta for sim. Vale até { $until }.
customer-linked = { $name }: chat vinculado por { $by } ({ $channel }).
customer-linked-next = { $name } já vê a conta e recebe o pedido de confirmar o que você anotar.
customer-unlinked = { $name } não tem mais chat vinculado.
customer-unlinked-next = A conta fica como está. Um novo link: <code>invite { $name }</code>
link-declined = { $name }: alguém abriu o convite pelo { $channel } e disse “Não”.
link-declined-next = Esse link já foi usado. Um novo: <code>invite { $name }</code>
unreachable = As mensagens não chegam a { $name } pelo { $channel }.
unreachable-next = O que houver de novo tem que ser dito pessoalmente. Um novo link: <code>invite { $name }</code>
undelivered-answer = Não deu para entregar uma resposta a { $name } pelo { $channel }: por favor, responda você ao que foi pedido.
undelivered-record = Não deu para dizer a { $name } pelo { $channel } o que foi anotado: por favor, avise você.
undelivered-notice = Não deu para entregar um aviso a { $name } pelo { $channel }: por favor, avise você.
link-offer = { $shop } mantém uma conta para { $name }.
link-offer-terms =
    { $days ->
        [0] Condições: o que você leva fiado vence no mesmo dia.
        [one] Condições: o que você leva fiado vence depois de { $days } dia.
       *[other] Condições: o que você leva fiado vence depois de { $days } dias.
    }
link-offer-changed = As condições mudaram desde a pergunta, por isso perguntamos de novo.
link-offer-question = É você? Ao dizer sim, você aceita estas condições.
linked = Boas-vindas, { $name }: esta é sua conta com { $shop }.
linked-next = Quando quiser: <code>balance</code>, <code>history</code>, e <code>paid 500</code> quando tiver pago.
link-not-me = Obrigado por avisar. Nada foi vinculado, e este link não serve mais.
link-not-me-next = Se você compra fiado lá, peça à loja um link só seu.
was-unlinked = { $shop } desfez o vínculo com este chat. Se não estiver certo, peça um novo link.
was-unlinked-unnamed = Uma loja desfez o vínculo com este chat. Se não estiver certo, peça um novo link.
you-were-forgotten = { $shop } apagou o que guardava sobre você, e este chat não está mais vinculado à loja.
you-were-forgotten-next = O que foi escrito aqui antes fica no seu próprio chat; você pode apagar aqui mesmo.

## Shops, seats and staff

role =
    { $role ->
        [owner] dono
        [clerk] atendente
       *[customer] cliente
    }
shop-opened = { $shop } está aberta: valores em { $currency }, hora de { $zone }.
shop-opened-limit = Um cliente novo pode dever até { $limit }.
shop-opened-no-limit = Um cliente novo pode dever qualquer valor.
shop-opened-dates = { $typed } é lido como { $date }.
shop-opened-tip-add = 1. Adicione um cliente: <code>add Asha Verma limit 5000</code>
shop-opened-tip-sale = 2. Anote uma venda: <code>sale Asha 2 kg rice 120, oil 90</code>
shop-opened-tip-pay = 3. Anote dinheiro que entrou: <code>pay Asha 500</code>
staff-invite =
    { $role ->
        [owner] Um convite para outro dono de { $shop }:
       *[clerk] Um convite para um atendente de { $shop }:
    }
staff-share = Você recebeu um convite para ajudar com a caderneta de { $shop }.
staff-joined = { $name } entrou como { $role }.
staff-removed = { $name } não cuida mais desta caderneta como { $role }.
seat-lost = Você não cuida mais da caderneta de { $shop }.
seat-lost-next = Onde mais você está: <code>shops</code>
staff = Quem cuida desta caderneta:
staff-line = { $name }, { $role }
staff-next = Mais alguém: <code>staff invite clerk</code>
staff-welcome =
    { $role ->
        [owner] Boas-vindas a { $shop }: agora você participa como dono.
       *[clerk] Boas-vindas a { $shop }: agora você participa como atendente.
    }
staff-welcome-next = Veja o que você pode fazer: <code>help</code>
seats = Onde você está:
seats-line = { $shop }, { $role }
seats-line-active = { $shop }, { $role } (agora)
seat-taken = Agora você está em { $shop }, como { $role }.
export =
    { $customers ->
        [one] Aqui está a caderneta, com { $customers } cliente.
       *[other] Aqui está a caderneta, com { $customers } clientes.
    }
export-jsonl = Um evento por linha, com todos os selos: qualquer pessoa pode conferir.
export-csv = Um lançamento por linha, para qualquer planilha.
export-hledger = Um livro diário em partidas dobradas: <code>hledger -f</code> e o nome do arquivo mostram os mesmos saldos.

## Reports

report = Sua loja em { $month }.
report-so-far = Sua loja em { $month }, até { $today }.
report-sold = Vendido fiado: { $sold }.
report-collected = Recebido: { $collected }.
report-then = Deviam a você no fim do mês: { $owed }.
report-today = Hoje, { $today }:
report-most = Quem deve mais:
report-debtor = { $name }: { $balance }
report-debtor-late = { $name }: { $balance }, dos quais { $late } em atraso

## The report’s picture

picture-today = Devem a você hoje, { $today }
picture-owing =
    { $customers ->
        [one] { $owing } de { $customers } cliente
       *[other] { $owing } de { $customers } clientes
    }
picture-collected = Recebido
picture-sold = Vendido fiado
picture-aging = Quanto atraso há
picture-bucket =
    { $bucket ->
        [current] Sem atraso
        [over-90] Mais de { $from } dias
       *[other] { $from }–{ $to } dias
    }
picture-debtors = Quem deve mais
picture-late = { $late } em atraso

## Statements

statement = Extrato de { $name }, { $period }.
statement-mine = Extrato da sua conta com { $shop }, { $period }.
statement-period = de { $from } a { $to }
statement-until = do primeiro lançamento até { $to }
statement-none = Nada foi anotado nesse período.
statement-page = Lançamentos { $first } a { $last } de { $count }:
statement-before = Antes: { $balance }.
statement-owed = saldo { $balance }
statement-credit = { $credit } a favor
statement-line = { $line }; { $detail }
statement-settled = quitado
statement-due = vence em { $due }
statement-left = faltam { $left }, vence em { $due }
statement-disputed = { $amount } em contestação
statement-recorded = anotado em { $on }
statement-voided-by = lançamento contrário #{ $entry }
statement-code = <code>{ $code }</code>
statement-closing = No fim do dia { $on }: { $balance }.
statement-head = Conferido agora mesmo e sem mudanças, até o evento { $seq }: <code>{ $hash }</code>
statement-check = Qualquer um dos dois pode conferir um lançamento pelo código: <code>verify { $code }</code>
statement-file-entries =
    { $entries ->
        [one] { $entries } lançamento, com o código de recibo e o selo completo.
       *[other] { $entries } lançamentos, cada um com o código de recibo e o selo completo.
    }
statement-file-pdf = Para imprimir, ou para quem precisar acreditar.
statement-file-csv = Um lançamento por linha, para qualquer planilha.

## The statement on paper

paper-title = Extrato de conta
paper-customer = Cliente
paper-period = Período
paper-made = Emitido
paper-opening = Saldo anterior
paper-added = Somado
paper-taken-off = Tirado
paper-closing = Saldo no fim
paper-today = Saldo em { $on }: { $balance }
paper-disputed = Em contestação pelo cliente, incluído no saldo: { $amount }
paper-number = N.º
paper-date = Data
paper-what = Descrição
paper-due = Vence
paper-amount = Valor
paper-balance = Saldo
paper-left = faltam { $left }, vence em { $due }
paper-kind =
    { $kind ->
        [sale] Venda fiado
        [payment] Pagamento
        [fee] Multa por atraso em #{ $of }
        [fee-waiver] Multa por atraso #{ $of } dispensada
        [void] Anula #{ $of }
        [discount] Desconto por antecipação em #{ $of }
        [redeemed] Resgate de pontos
        [write-off] Perdão da dívida
        [opening] Saldo inicial
        [refund] Saldo a favor devolvido
       *[correction] Correção
    }
paper-what-of = { $kind }: { $words }
paper-recorded = Anotado por { $by }, { $at }
paper-recorded-later = Anotado depois por { $by }, { $at }
paper-confirmed = Confirmado pelo cliente no chat, { $at }
paper-unconfirmed =
    { $why ->
        [awaited] Não confirmado: a pergunta foi feita ao cliente no chat e está sem resposta
       *[not-linked] Não confirmado: o cliente não tinha chat com a loja
    }
paper-entry-disputed = Em contestação: { $amount }
paper-dispute =
    Contestação de { $on }, { $reason ->
        [amount] pelo valor
        [goods] pelos produtos
        [not-mine] não é do cliente
       *[other] por outro motivo
    } ({ $outcome ->
        [open] ainda sem decisão
        [stands] a loja mantém o lançamento
        [corrected] corrigido
       *[voided] anulado
    })
paper-voided-by = Anulado com #{ $entry }
paper-photo =
    { $by ->
        [shop] Foto da loja, SHA-256 { $hash }
       *[customer] Foto do cliente, SHA-256 { $hash }
    }
paper-terms = Condições que o cliente aceitou
paper-plans = Parcelamentos
paper-plan = Combinado em { $on }: { $total } em parcelas, para { $entries }.
paper-plan-state =
    { $state ->
        [active] Está em andamento.
        [completed] Foi pago.
        [defaulted] Não foi cumprido.
       *[cancelled] Foi encerrado.
    }
paper-instalment-paid = paga
paper-instalment-left = faltam { $left }
paper-instalment-missed = não paga, faltam { $left }
paper-promises = Promessas de pagamento
paper-promise =
    { $state ->
        [open] { $on }: { $amount } até { $until }, em aberto
        [kept] { $on }: { $amount } até { $until }, cumprida
       *[broken] { $on }: { $amount } até { $until }, não cumprida
    }
paper-claims = Pagamentos que o cliente informou e a loja ainda não confirmou
paper-claim = { $on }: { $amount }
paper-links = O chat do cliente
paper-link =
    { $change ->
        [linked] { $channel }, vinculado em { $on }
       *[unlinked] { $channel }, desvinculado em { $on }
    }
paper-check = Como conferir isto
paper-check-chain =
    O selo de cada lançamento abrange o do anterior, então nada pode ser mudado, tirado ou acrescentado depois sem deixar rastro. Quando isto foi emitido, todos os { $events } eventos da conta foram conferidos e estavam sem mudanças.
paper-check-code = A loja e o cliente podem conferir qualquer código de recibo no chat: <code>verify { $code }</code>
paper-check-export = Qualquer pessoa pode conferir toda a caderneta da loja a partir da exportação com o programa verify-export, que não precisa de mais nada.
paper-check-head = Último evento { $seq }, SHA-256:
paper-page = Página { $page } de { $pages }
paper-replaced = ? está no lugar de uma letra que este arquivo não consegue mostrar.

## Languages

language-now = Agora escrevo a você em { $language }.
language-now-next = O que você pode escrever: <code>help</code>
shop-language-now = { $shop }: aos clientes que não escolheram um idioma escrevemos em { $language }.

## Checking the book

intact = Intacta: { $subject }, { $counts }.
intact-counts =
    { $entries ->
        [one] { $entries } lançamento
       *[other] { $entries } lançamentos
    }, { $events ->
        [one] { $events } evento
       *[other] { $events } eventos
    }
intact-accounts =
    { $accounts } contas, { $entries ->
        [one] { $entries } lançamento
       *[other] { $entries } lançamentos
    }, { $events ->
        [one] { $events } evento
       *[other] { $events } eventos
    }
intact-head = Último selo <code>{ $head }</code>
intact-heads =
    { $count ->
        [one] Continua batendo com o último selo publicado da caderneta, <code>{ $head }</code>
       *[other] Continua batendo com os { $count } últimos selos publicados da caderneta, o mais recente <code>{ $head }</code>
    }
broken-at-entry = Quebrada em #{ $entry }: { $subject }.
broken-at-event = Quebrada no evento { $seq }: { $subject }.
in-shop = { $name }, { $shop }
the-book = a caderneta
broken-why =
    { $why ->
        [hash] O que está escrito ali não é o que foi selado.
        [order] Os eventos não estão na ordem em que foram escritos.
        [link] Não dá sequência ao evento anterior.
        [text] As palavras dali foram mudadas depois.
        [gap] Falta um evento anterior.
        [photo] Falta uma foto ali, ou foi mudada.
        [shop] Foi escrito para outra loja ou conta.
        [fold] Não pode ter vindo depois do que foi escrito antes.
        [customer] Não existe esse cliente.
       *[projection] O saldo guardado não é a soma dos lançamentos.
    }
broken-head = A caderneta não bate mais com o selo que foi publicado ali: algo anterior foi escrito de novo.
broken-next = Nada foi mudado agora. Guarde a última exportação e não confie nesta conta até que se verifique.
code-match = Intacta: #{ $entry } { $name }, { $on }: { $what }
code-match-broken = Quebrada: a conta de #{ $entry } { $name }, { $on }: { $what }
code-place = Lançamento { $entry } de { $of }, sem mudanças desde { $date }, { $time }.
code-place-broken = Lançamento { $entry } de { $of }. Onde quebra: <code>verify { $name }</code>
code-unknown = Nenhum lançamento que você possa ver tem o código de recibo <code>{ $code }</code>.
code-unknown-next = Por favor, compare com o recibo: <code>verify 7F3A-9C01</code>

## Questions

ask-role = Olá! Eu cuido da caderneta de fiado de uma loja, aqui no chat.
    Você tem uma loja ou é cliente?
ask-shop-name = Como se chama a loja?
ask-shop-code = Para abrir uma loja aqui é preciso um código. Por favor, cole o código.
ask-currency = Qual moeda? Por exemplo <code>INR</code> ou <code>KES</code>.
ask-place = Onde fica a loja? Escreva a cidade, ou um fuso horário como <code>{ $zone }</code>.
ask-shop-language = Que idioma você e seus clientes leem? Cada um deles pode escolher outro.
ask-language = Em que idioma escrevo a você? Agora é { $language }.
ask-starter-limit = Quanto um cliente novo pode dever?
    Toque em um valor ou escreva outro.
ask-invite-code = Por favor, cole o código que a loja deu a você, ou abra o link.
ask-counter-name = { $shop } quer saber quem é você. Qual é o seu nome?
ask-guest-word = Já existe um cliente chamado { $name }. Que palavra distingue os dois? Por exemplo: <code>baker</code>
ask-customer =
    { $verb ->
        [sale] Quem leva fiado?
        [pay] Quem pagou?
        [invite] Para quem é o convite?
        [remind] Para quem é o lembrete?
       *[other] Qual cliente?
    }
ask-customer-name = Qual cliente? Escreva o nome.
ask-new-customer = Quem é? Escreva o nome, com um telefone se quiser: <code>Asha Verma +919812345678</code>
ask-goods-new = O nome <b>{ $name }</b> é novo. O que levou? Por exemplo: <code>2 kg rice 120, oil 90</code>
ask-goods = O que { $name } levou? Por exemplo: <code>2 kg rice 120, oil 90</code>
ask-payment = Quanto { $name } pagou? Por exemplo: <code>{ $figure } cash</code>
ask-limit = Quanto { $name } pode dever? Por exemplo: <code>5000</code>
ask-raise = Até quanto você gostaria de poder dever? Por exemplo: <code>8000</code>
ask-other-limit = { $name } pediu { $asked }. Quanto pode dever? Por exemplo: <code>6000</code>
ask-note = O que anotar sobre { $name }?
ask-reason = #{ $entry } { $name }: qual é o motivo?
ask-entry = Qual lançamento de { $name }?
ask-which-entry =
    { $verb ->
        [confirm] Qual lançamento está certo? Por exemplo: <code>confirm #12</code>
       *[wrong] Qual lançamento não está certo? Por exemplo: <code>wrong #12</code>
    }
ask-whose-entry = #{ $entry } de qual cliente?
ask-shop = Em qual loja?
ask-paid-amount = Quanto você pagou? Por exemplo: <code>{ $figure }</code>
ask-paid-overdue = { $overdue } estão vencidos.
ask-plan-count = Há { $amount } em aberto. Em quantas parcelas? Ou escreva: <code>4 weekly</code>
ask-plan-count-with = { $name }: há { $amount } em aberto. Em quantas parcelas? Ou escreva: <code>4 weekly</code>
ask-plan-rhythm = { $count } parcelas. Com que frequência?
ask-promise = Há { $amount } em aberto. Quando você vai pagar?
ask-promise-example = Toque em um dia ou escreva, com um valor se for só uma parte: <code>friday { $figure }</code>
ask-promise-typed = Escreva o dia: <code>15 dec</code>, <code>in 10 days</code> ou <code>friday</code>
ask-export = Em que formato? <code>csv</code> é para planilhas, <code>hledger</code> para contadores, <code>jsonl</code> é a prova completa.
which-customer-one = Com “{ $typed }” você quer dizer este cliente?
which-customer = “{ $typed }” serve para { $count } clientes. Qual deles?
unknown-customer = Adicionar <b>{ $name }</b>?
unknown-customer-sale = Adicionar <b>{ $name }</b> e vender fiado { $goods }?
unknown-customer-unnamed = Adicionar <b>{ $name }</b> e vender { $amount } fiado?
partly-known = <b>{ $known }</b>, ou alguém novo: <b>{ $typed }</b>?
preview-sale = { $name }: { $amount } fiado?
preview-sale-due = { $name }: { $amount } fiado, vence em { $due }?
preview-sale-net =
    { $days ->
        [0] { $name }: { $amount } fiado, vence no mesmo dia?
        [one] { $name }: { $amount } fiado, vence depois de { $days } dia?
       *[other] { $name }: { $amount } fiado, vence depois de { $days } dias?
    }
preview-payment = { $name }: pagamento de { $amount }?
preview-claim = { $name }: você pagou { $amount }?
preview-customers =
    { $count ->
        [one] Adicionar este cliente?
       *[other] Adicionar estes { $count } clientes?
    }
preview-customers-some = Só { $good } de { $count } podem ser adicionados, por isso nenhum foi ainda. Por favor, envie de novo.
preview-customers-namesake = Acrescente uma palavra que distinga os dois, como <code>add { $name } baker</code>
preview-customers-none = Nenhum destes pode ser adicionado ainda.
preview-customer = { $name }
preview-customer-owes = { $line }, deve { $amount }
preview-customer-since = { $line } desde { $since }
preview-customer-limit = { $line }, limite { $limit }
preview-customer-no-limit = { $line }, sem limite
preview-customer-net = { $line }, prazo em dias: { $days }
preview-customer-phone = { $line }, { $phone }
preview-customer-problem = { $line } – { $problem }
preview-commands =
    { $count ->
        [one] Anotar isto?
       *[other] Anotar estas { $count } coisas?
    }
preview-commands-mixed =
    { $count ->
        [one] Fazer isto?
       *[other] Fazer estas { $count } coisas, uma depois da outra?
    }
preview-command-sale = { $name }: { $amount } fiado
preview-command-sale-due = { $name }: { $amount } fiado, vence em { $due }
preview-command-sale-net =
    { $days ->
        [0] { $name }: { $amount } fiado, vence no mesmo dia
        [one] { $name }: { $amount } fiado, vence depois de { $days } dia
       *[other] { $name }: { $amount } fiado, vence depois de { $days } dias
    }
preview-command-payment = { $name }: pagamento de { $amount }
preview-command-payment-for = { $name }: pagamento de { $amount }, para #{ $entry }
preview-command-other = { $text }
two-readings = Isso pode ser lido de duas maneiras. Qual delas?
two-readings-unit-price = O preço por unidade e o total não batem. Qual vale?
sale-or-payment = { $name }, { $amount }: venda ou pagamento?
over-limit = { $total } levariam { $name } a { $would }; o limite é { $limit }.
over-limit-owner-only = Só o dono pode permitir.
more-than-owed = { $over } a mais do que o devido: deixar a favor?
more-than-owed-figures = { $name } pagou { $amount } e deve { $owed }.
same-money = { $name }: { $amount } são o mesmo dinheiro que #{ $entry } de { $on }?
same-reference = { $name }: a referência { $reference } já está em #{ $entry } de { $other }. É o mesmo dinheiro, ou outro pagamento?
what-is-wrong = #{ $entry } { $amount }: o que não está certo?
ask-dispute-words = O que não está certo em #{ $entry }? Escreva com suas palavras.
ask-what-you-paid = #{ $entry } diz { $amount }. Quanto você pagou?

cancelled = Cancelado, nada foi anotado.
nothing-to-cancel = Não havia nada para cancelar.

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

refused-not-an-amount = “{ $text }” não é um valor.
    Escreva em algarismos: <code>1250</code>
refused-amount-zero = “{ $text }” é zero, e um valor tem que ser mais.
    Por exemplo: <code>120</code>
refused-amount-negative = “{ $text }” é menor que zero. Escreva o valor sem o sinal de menos.
    Por exemplo: <code>120</code>
refused-amount-too-large = “{ $text }” é mais do que cabe em um lançamento.
    Por exemplo: <code>1250</code>
refused-amount-grouping = Os pontos ou vírgulas de “{ $text }” não combinam.
    Escreva sem eles: <code>1250</code>
refused-amount-decimals =
    { $decimals ->
        [0] “{ $text }” tem casas decimais, e { $currency } não usa nenhuma.
        [one] “{ $text }” tem casas decimais demais: { $currency } usa { $decimals }.
       *[other] “{ $text }” tem casas decimais demais: { $currency } usa { $decimals }.
    }
    Por exemplo: <code>1250</code>
refused-no-amount = Aí não há nenhum valor.
    Por exemplo: <code>{ $example }</code>
refused-no-such-day = Não existe o dia “{ $text }”.
    Por exemplo: <code>15 dec</code>
refused-not-a-date = “{ $text }” não é uma data que eu saiba ler.
    Por exemplo: <code>15 dec</code>, <code>friday</code> ou <code>in 2 weeks</code>
refused-due-needs-date = Depois de “due” preciso de uma data.
    Por exemplo: <code>sale Asha 2 kg rice 120 due friday</code>
refused-text-too-long =
    { $max ->
        [one] Isso é longo demais: no máximo { $max } caractere.
       *[other] Isso é longo demais: no máximo { $max } caracteres.
    }
    Por favor, diga com menos palavras. O que você pode escrever: <code>help</code>
refused-name-too-long =
    { $max ->
        [one] Esse nome é longo demais: no máximo { $max } caractere.
       *[other] Esse nome é longo demais: no máximo { $max } caracteres.
    }
    Por exemplo: <code>add Asha Verma</code>
refused-name-missing = Aí não há nenhum nome.
    Por exemplo: <code>{ $example }</code>
refused-too-many-items =
    { $max ->
        [one] Em uma venda cabe no máximo { $max } produto.
       *[other] Em uma venda cabem no máximo { $max } produtos.
    }
    Escreva o resto como outra venda: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-of-several = Nenhuma das { $lines } linhas foi anotada, por causa de “{ $line }”.
refused-too-many-lines =
    { $max ->
        [one] Em uma mensagem cabe no máximo { $max } linha.
       *[other] Em uma mensagem cabem no máximo { $max } linhas.
    }
    Envie o resto depois: <code>add Asha Verma</code>
refused-not-a-phone = “{ $text }” não é um número de telefone.
    Escreva com o código do país: <code>add Asha Verma +919812345678</code>
refused-not-a-currency = “{ $text }” não é uma moeda que eu conheça.
    Escreva as três letras dela: <code>INR</code>
refused-not-a-place = Não sei onde fica “{ $text }”.
    Escreva uma cidade grande próxima ou o fuso horário: <code>Mumbai</code> ou <code>Asia/Kolkata</code>
    Por exemplo: <code>newshop Corner Store, INR</code>
refused-in-the-future = O dia { $on } ainda não chegou, então nada pode ser anotado nesse dia.
    Por exemplo: <code>on yesterday</code>
refused-too-far-back = O dia { $on } é antigo demais: o mais antigo possível é { $earliest }.
    Por exemplo: <code>on yesterday</code>
refused-too-far-back-clerk = O dia { $on } é antigo demais para você: o mais antigo possível é { $earliest }. Por favor, peça ao dono.
    Por exemplo: <code>on yesterday</code>
refused-due-before-sale = Venceria em { $due }, antes da própria venda, de { $on }.
    Por exemplo: <code>sale Asha 2 kg rice 120 due friday</code>
refused-due-too-far = O dia { $due } está longe demais para um vencimento.
    Por exemplo: <code>sale Asha 2 kg rice 120 due friday</code>

refused-over-limit-clerk = { $total } levariam { $name } a { $would }; o limite é { $limit }.
    Só o dono pode permitir. Isto caberia: <code>sale { $full } { $figure }</code>
refused-over-limit-clerk-full = { $total } levariam { $name } a { $would }; o limite é { $limit }.
    Só o dono pode permitir. Quando entrar dinheiro: <code>pay { $full } 500</code>
refused-on-hold-clerk = { $why }
    Só o dono pode permitir uma venda fiado. Quando entrar dinheiro: <code>pay { $full } 500</code>
refused-blocked = { $name } está com o fiado bloqueado desde { $on } e não compra nada fiado.
    Para encerrar isso: <code>release { $full }</code>
refused-blocked-clerk = { $name } está com o fiado bloqueado desde { $on } e não compra nada fiado.
    Só o dono pode encerrar isso. Quando entrar dinheiro: <code>pay { $full } 500</code>
refused-held-already = Já está assim, desde { $on }.
    Para encerrar: <code>release Asha</code>
refused-blocked-already = Já está assim, desde { $on }.
    Para encerrar: <code>release Asha</code>
refused-not-held = { $name } não está com o fiado em pausa nem bloqueado.
    Para parar de vender fiado: <code>hold { $name }</code>
refused-more-than-owed-clerk = { $over } a mais do que o devido: { $name } deve { $owed }.
    Só o dono pode deixar a favor. Isto caberia: <code>pay { $full } { $figure }</code>
refused-more-than-owed-clerk-nothing = { $over } a mais do que o devido: { $name } não deve nada.
    Só o dono pode deixar a favor. Veja: <code>balance { $full }</code>
refused-balance-too-large = Isso seria mais do que cabe em um saldo.
    Por exemplo: <code>sale Asha 2 kg rice 120</code>
refused-too-many-open =
    { $max ->
        [one] A conta tem { $max } item em aberto, e não cabem mais.
       *[other] A conta tem { $max } itens em aberto, e não cabem mais.
    }
    Quando entrar dinheiro: <code>pay Asha 500</code>

refused-same-name = Já existe um cliente chamado { $name }.
    Acrescente uma palavra que distinga os dois: <code>add { $name } baker</code>
refused-same-name-rename = Já existe um cliente chamado { $name }.
    Acrescente uma palavra que distinga os dois: <code>rename { $full } to { $name } baker</code>
refused-name-word = Um nome não pode ter a palavra “{ $word }”: em uma venda ela seria lida como outra coisa.
    Por exemplo: <code>add Asha Verma</code>
refused-name-not-typed = Alguém chamado “{ $name }” não seria mais encontrado por esse nome: um nome começa com uma letra e tem no máximo oito palavras.
    Por exemplo: <code>add Asha Verma</code>
refused-name-twice = { $name } aparece aqui duas vezes.
    Acrescente uma palavra que distinga os dois: <code>add { $name } baker</code>
refused-unknown-customer = Não há nenhum cliente chamado “{ $name }”.
    Para adicionar: <code>add { $name }</code>
refused-no-customers-yet = Ainda não há clientes.
    Adicione o primeiro: <code>add Asha Verma</code>
refused-no-such-entry = Não existe o lançamento #{ $entry }.
    Veja o que há: <code>balance</code>
refused-no-such-entry-of = { $name } não tem o lançamento #{ $entry }.
    Veja o que há: <code>balance { $full }</code>
refused-entry-settled = #{ $entry } já está quitado.
    Sem número, vai para o que está em aberto: <code>pay Asha 500</code>
refused-already-voided = #{ $entry } já foi anulado, com #{ $by }.
    Se afinal estava certo, anote de novo: <code>sale Asha 2 kg rice 120</code>
refused-discount-is-earned =
    #{ $entry } é um desconto por antecipação: sai quando se anula o pagamento que deu direito a ele.
    Assim: <code>void #{ $by }</code>
refused-not-voidable = #{ $entry } não pode ser anulado: só vendas, pagamentos, perdões, resgates de pontos e mudanças do saldo podem.
    Se falta algo, anote de novo: <code>sale Asha 2 kg rice 120</code>
refused-not-a-setting = “{ $text }” não é um ajuste da loja.
    Todos eles: <code>policy</code>
refused-policy-form = Não consegui ler isso como “{ $setting }”.
    { $example }
refused-policy-range = “{ $text }” não está entre { $min } e { $max }.
    { $example }
refused-feedback-not-asked = Agora não há nenhuma pergunta aberta: ela vem com um recibo, quando você pagou tudo.
    Para dizer algo agora: <code>talk the rice was very good</code>
refused-feedback-given = Você já deu { $rating } de 5, obrigado.
    Para dizer algo mais: <code>talk the rice was very good</code>
refused-feedback-said = Você já acrescentou um comentário, obrigado.
    Para dizer algo mais: <code>talk the rice was very good</code>
refused-not-points = “{ $text }” não é um número de pontos.
    Assim: <code>redeem 100</code>
refused-points-not-whole = “{ $text }” não é um valor inteiro: um ponto se ganha com um valor redondo.
    Assim: <code>policy points 1 per 100 worth 1</code>
refused-points-too-dear = { $worth } por ponto é demais: no máximo { $most }, metade do que dá direito a ele.
    Assim: <code>policy points 1 per { $per } worth { $figure }</code>
refused-points-off = A loja não dá pontos no momento.
    O que está em aberto: <code>balance</code>
refused-no-points = Você ainda não tem pontos.
    Como ganhar: <code>points</code>
refused-points-below-zero = Você tem { $points }: abaixo de zero nada pode ser resgatado.
    Como ganhar mais: <code>points</code>
refused-more-than-points = Você tem { $points }, não { $asked }.
    Assim: <code>redeem { $count }</code>
refused-nothing-to-redeem = Não há nada em aberto para abater com pontos.
    Veja a conta: <code>balance</code>
refused-nothing-to-redeem-disputed = O que está em aberto está em contestação: os pontos não são abatidos até isso se resolver.
    Veja a conta: <code>balance</code>
refused-less-than-a-point = Há { $open } em aberto, menos que os { $worth } que um ponto vale.
    Veja a conta: <code>balance</code>
refused-not-a-percentage = “{ $text }” não é uma porcentagem até 100%.
    Por exemplo: <code>policy late-fee 2% after 7 days cap 20%</code>
refused-not-a-pay-link =
    { $why ->
        [scheme] Um link de pagamento começa com https:// ou upi://.
        [too-long] Esse link é longo demais.
       *[form] Esse link não pode ser mostrado aos clientes.
    }
    Por exemplo: <code>policy pay-link https://pay.example.com/shop?sum={"{"}amount{"}"}</code>
refused-not-a-fee = #{ $entry } não é uma multa por atraso, então não pode ser dispensado.
    Para anular outro lançamento: <code>void Asha #{ $entry }</code>
refused-nothing-to-waive = { $name } não tem multa por atraso que possa ser dispensada.
    Veja a conta: <code>balance { $name }</code>
refused-reminders-day-over = O horário daquele dia já acabou, por isso nada foi enviado. Na manhã seguinte a pergunta volta.
    Para enviar os lembretes agora: <code>remind overdue</code>
refused-reminders-all-sent = Hoje não falta enviar lembrete a ninguém.
    Quem deve o quê: <code>due</code>
refused-nothing-to-say = Não há nada para lembrar a { $name } agora.
    O que está em aberto: <code>balance { $first }</code>
refused-reminded-today = { $name } já recebeu um lembrete hoje. Enviamos no máximo um por dia.
    O que está em aberto: <code>balance { $name }</code>
refused-reminder-waits = Um lembrete para { $name } já está a caminho: sai em { $at }.
    O que está em aberto: <code>balance { $name }</code>
refused-muted-not-late = { $name } não quer lembretes antes de algo atrasar, e nada está em atraso. Nada foi enviado.
    O que está em aberto: <code>balance { $name }</code>
refused-nothing-overdue = Não há nada vencido, então ninguém recebe lembrete.
    O que vence a seguir: <code>due week</code>
refused-no-sending-day = Todos os dias da semana são de descanso, então nenhum lembrete pode sair. Nada foi enviado.
    O que vence: <code>due</code>
refused-muted-already = Seus lembretes já estão silenciados.
    Para voltar a recebê-los: <code>unmute</code>
refused-not-muted = Você recebe todos os lembretes, nada estava silenciado.
    Para receber só os do que está em atraso: <code>mute</code>
refused-not-a-span = Não sei listar o que vence por “{ $text }”.
    O que vence nos próximos 7 dias: <code>due week</code>
refused-month-to-come = Ainda não começou { $month }.
    Este mês: <code>report</code>
refused-not-a-month = Não consegui ler “{ $text }” como um mês.
    Por exemplo: <code>report october</code>
refused-too-many-to-print = Em um PDF cabem no máximo { $max } lançamentos, e esses dias têm { $entries }.
    Na planilha cabem todos: <code>csv</code> em vez de <code>pdf</code>. Ou menos dias: <code>statement Asha pdf from 1 nov</code>
refused-not-a-period = Não consegui ler “{ $text }” como os dias de um extrato.
    Por exemplo: <code>statement Asha pdf from 1 nov to 30 nov</code>
refused-period-backwards = O dia { $to } vem antes de { $from }: um extrato começa pelo dia mais antigo.
    Por exemplo: <code>statement Asha from 1 nov to 30 nov</code>
refused-fee-is-waived = #{ $entry } é uma multa por atraso: ela se dispensa, não se anula.
    Por exemplo <code>waive Asha #{ $entry }</code>
refused-nothing-to-undo = Não há nenhum lançamento novo seu para anular.
    Para um mais antigo, diga qual: <code>void Asha #12</code>
refused-nothing-to-undo-clerk = Não há nenhum lançamento seu para anular.
    O que você pode fazer: <code>help</code>
refused-not-your-entry = Você não pode anular #{ $entry }. Por favor, peça ao dono.
    Os seus, enquanto são recentes: <code>undo</code>
refused-already-confirmed = #{ $entry } já está confirmado.
    Veja a conta: <code>balance</code>
refused-nothing-to-confirm = Nada espera sua resposta.
    Veja os lançamentos: <code>history</code>
refused-already-disputed = #{ $entry } já está em contestação e espera resposta.
    Veja a conta: <code>balance</code>
refused-no-open-dispute = #{ $entry } não tem mais contestação em aberto.
    Veja a conta: <code>balance</code>
refused-claim-already-waiting = Seu pagamento de { $amount } já espera a resposta da loja.
    Se você pagou outra coisa: <code>paid 200</code>
refused-raise-without-limit = Você não tem limite aqui: pode comprar fiado tanto quanto a loja vender.
    Veja a conta: <code>balance</code>
refused-raise-not-higher = Seu limite já é { $limit }. Peça mais do que isso.
    Por exemplo: <code>raise { $figure }</code>
refused-raise-waits = Você já pediu { $asked }. A resposta chega aqui.
    Veja a conta: <code>balance</code>
refused-raise-answered = Esse pedido já foi respondido, ou outro tomou o lugar dele.
    Para você definir o limite: <code>limit { $name } 6000</code>
refused-promise-open = Você já prometeu { $amount } até { $until }.
    Se já pagou: <code>paid 500</code>
refused-promise-in-past = O dia { $until } já passou.
    Um dia que ainda vem: <code>promise friday</code>
refused-promise-too-far =
    { $days ->
        [one] Uma promessa pode ser para no máximo daqui a um dia, ou seja, até { $latest }.
       *[other] Uma promessa pode ser para no máximo daqui a { $days } dias, ou seja, até { $latest }.
    }
    Por exemplo <code>promise tomorrow</code>
refused-promise-more-than-owed = { $amount } é mais que os { $owed } que você deve.
    Por exemplo <code>promise friday { $figure }</code>
refused-instalments-out-of-range = Um parcelamento tem de { $min } a { $max } parcelas, não { $count }.
    Por exemplo <code>{ $plan } 4 weekly</code>
refused-plan-starts-in-past = O dia { $first } já passou.
    Um dia que ainda vem: <code>{ $plan } 4 weekly from friday</code>
refused-plan-starts-too-late = Um parcelamento começa no máximo em { $latest }.
    Por exemplo <code>{ $plan } 4 weekly from friday</code>
refused-not-for-plan =
    { $why ->
        [disputed] #{ $entry } está em contestação, então ainda não pode entrar em um parcelamento.
       *[closed] #{ $entry } não tem nada em aberto, então não pode entrar em um parcelamento.
    }
    Veja o que está em aberto: <code>balance</code>
refused-nothing-to-plan = Não há nada em aberto sem contestação, então não há o que parcelar.
    Veja a conta: <code>balance</code>
refused-plan-too-small = { $total } não dá para dividir em { $count } parcelas.
    Com menos: <code>{ $plan } 2 weekly</code>
refused-no-such-proposal = Essa proposta não está mais em aberto.
    Veja o que está combinado: <code>balance</code>
refused-own-proposal = Agora é a vez do outro lado de responder a esta proposta.
    Outra: <code>{ $plan } 4 weekly</code>
refused-proposal-over = Essa proposta podia ser aceita até { $until }.
    Uma nova: <code>{ $plan } 4 weekly</code>
refused-no-plan = Não há parcelamento com { $name } para encerrar.
    Para propor um: <code>plan { $name } 4 weekly</code>
refused-not-a-plan = “{ $text }” não é um parcelamento que eu saiba ler.
    Quantas parcelas e com que frequência: <code>{ $plan } 4 weekly</code>, também <code>every two weeks</code> ou <code>monthly</code> e <code>from 1 dec</code>
refused-nothing-owed = Você não deve nada, então não há o que prometer.
    Veja a conta: <code>balance</code>
refused-nothing-open = Não há nada em aberto, então não há o que corrigir aqui.
    Um lançamento mais antigo, pelo número: <code>wrong #12</code>
refused-claim-settled-already = Isso já foi respondido.
    Veja a conta: <code>balance</code>

customer-example-name = Por exemplo: <code>Asha Verma</code>
customer-example-paid = Sem número, vai para o que está em aberto: <code>paid 500</code>
customer-example-statement = Por exemplo: <code>statement from 1 nov to 30 nov</code>
customer-example-balance = Veja a conta: <code>balance</code>
refused-owner-only =
    { $verb ->
        [void] Só o dono pode anular um lançamento pelo número.
        [feedback] Só o dono pode ver o que os clientes opinaram.
        [plan] Só o dono pode combinar um parcelamento.
        [limit] Só o dono pode dizer quanto um cliente pode dever.
        [rename] Só o dono pode mudar o nome de um cliente.
        [archive] Só o dono pode arquivar um cliente.
        [terms] Só o dono pode dizer quando vencem as vendas de um cliente.
        [net] Só o dono pode dizer quando vencem as vendas de um cliente.
        [writeoff] Só o dono pode perdoar o que se deve.
        [refund] Só o dono pode devolver um saldo a favor.
        [adjust] Só o dono pode corrigir um saldo.
        [add] Só o dono pode anotar o que um cliente já deve.
        [claims] Só o dono pode dizer se este dinheiro chegou.
        [disputes] Só o dono pode decidir sobre um lançamento contestado.
        [staff] Só o dono pode dizer quem cuida desta caderneta.
        [hold] Só o dono pode parar as vendas fiado.
        [block] Só o dono pode parar as vendas fiado.
        [release] Só o dono pode liberar de novo as vendas fiado.
        [waive] Só o dono pode dispensar uma multa por atraso.
        [remind] Só o dono pode enviar lembretes.
        [review] Só o dono pode rever os limites.
        [report] Só o dono pode ver como está a loja toda.
        [requests] Só o dono pode responder a pedidos.
        [policy] Só o dono pode dizer como a loja vende fiado.
        [unlink] Só o dono pode tirar um chat da conta de um cliente.
       *[export] Só o dono pode tirar a caderneta em arquivo.
    }
    { $verb ->
        [void] Os seus, enquanto são recentes: <code>undo</code>
        [feedback] Como está uma conta: <code>customer Asha</code>
        [plan] Veja o que está combinado: <code>plan Asha</code>
        [limit] Como está a conta: <code>customer Asha</code>
        [remind] O que vence: <code>due</code>
        [review] Como está uma conta: <code>customer Asha</code>
        [report] O que se deve ao todo: <code>balance</code>
        [requests] O que vence: <code>due</code>
        [rename] Outro nome para escrever: <code>nick Asha = didi</code>
        [archive] Como está a conta: <code>customer Asha</code>
        [terms] Como está a conta: <code>customer Asha</code>
        [net] Sem <code>net</code> você pode: <code>add Asha Verma</code>
        [writeoff] Como está a conta: <code>customer Asha</code>
        [refund] Como está a conta: <code>customer Asha</code>
        [adjust] Veja os lançamentos: <code>history Asha</code>
        [add] Sem <code>owes</code> você pode: <code>add Asha Verma</code>
        [claims] Dinheiro que você recebeu: <code>pay Asha 500</code>
        [disputes] Veja os lançamentos: <code>history Asha</code>
        [hold] Como está a conta: <code>customer Asha</code>
        [block] Como está a conta: <code>customer Asha</code>
        [release] Como está a conta: <code>customer Asha</code>
        [waive] Veja os lançamentos: <code>history Asha</code>
        [policy] O que você pode fazer: <code>help</code>
        [unlink] Um novo link: <code>invite Asha</code>
        [staff] O que você pode fazer: <code>help</code>
       *[export] O que você pode fazer: <code>help</code>
    }
refused-owner-only-forget = Só o dono pode apagar os dados de um cliente.
    Como está a conta: <code>customer Asha</code>
refused-owner-only-import = Só o dono pode trazer clientes de um arquivo.
    Um por um você pode: <code>add Asha</code>
refused-members-only = Isso é para o pessoal da loja.
    O que você pode fazer: <code>help</code>
refused-customers-only = Isso é para clientes.
    O que você pode fazer: <code>help</code>
refused-not-yours = Não cabe a você responder a isso.
    O que você pode fazer: <code>help</code>
refused-button-old = Isto mudou desde então, por isso o botão não faz mais nada.
    Veja como está: <code>balance</code>
refused-button-done = Isso já está feito.
    Veja como está: <code>balance</code>
refused-button-expired = Esta pergunta tem mais de um dia, e nada foi anotado.
    Por favor, escreva de novo. O que você pode fazer: <code>help</code>
refused-invite-invalid = Este código não vale: já foi usado, é antigo demais ou falta uma letra.
    Peça um novo à loja e depois <code>start</code> de novo.
refused-invite-too-many-guesses = Códigos errados demais. Por favor, espere um pouco.
    Depois abra o link que a loja deu a você, ou comece de novo: <code>start</code>
refused-already-linked = Seu chat já está vinculado a { $name }.
    Veja sua conta: <code>balance</code>
refused-already-member = Você já faz parte desta loja.
    Veja onde você está: <code>shops</code>
refused-shop-code-needed = Para abrir uma loja aqui é preciso um código de quem administra o Slatebook.
    Quando tiver: <code>start</code>
    Veja como está: <code>balance</code>
refused-not-understood = Não entendi isso.
    Por exemplo: <code>{ $example }</code>
refused-not-understood-verb = Não entendi esse “{ $verb }”.
    Por exemplo: <code>{ $example }</code>
refused-stranger = Eu cuido de cadernetas de fiado de lojas e ainda não conheço você.
    Abra o link que sua loja deu, ou cole o código. Para uma caderneta sua: <code>start</code>
refused-unread =
    { $what ->
        [sticker] Não sei ler figurinhas.
        [voice] Não consigo ouvir mensagens de voz.
        [video] Não consigo guardar vídeos. Fotos, sim.
        [photo] Não consigo guardar este tipo de foto. Uma foto comum, sim.
        [file] Não consigo ler este tipo de arquivo. Fotos posso guardar em JPEG, PNG ou WebP.
        [location] Não consigo ler lugares no mapa.
        [contact] Não consigo ler cartões de contato.
        [too-long] Isso é longo demais para uma mensagem.
       *[other] Não consigo ler isso.
    }
    Por favor, escreva em poucas palavras. O que eu entendo: <code>help</code>
refused-empty = Não havia nada nessa mensagem.
    O que você pode escrever: <code>help</code>
refused-not-built = <code>{ $verb }</code> ainda não existe.
    O que existe: <code>help</code>
refused-not-a-language = Não escrevo “{ $text }”. Escrevo { $languages }.
    Por exemplo: <code>language hi</code>
refused-file-too-large = O arquivo seria grande demais para enviar aqui.
    O menor: <code>export csv</code>
refused-import-too-large = Esse arquivo é grande demais: no máximo { $kilobytes } KB. Nada foi anotado.
    Divida em arquivos menores e envie um depois do outro. O que vai nele: <code>import</code>
refused-import-not-fetched = Não deu para baixar o arquivo, e nada foi anotado.
    Por favor, envie mais uma vez. O que vai nele: <code>import</code>
refused-import-not-utf8 = Não consigo ler este arquivo, e nada foi anotado.
    Na sua planilha escolha “Salvar como” e depois “CSV UTF-8”, e envie esse. O que vai nele: <code>import</code>
refused-import-not-csv = Não consigo ler este tipo de arquivo, e nada foi anotado. Fotos posso guardar em JPEG, PNG ou WebP.
    Uma lista de clientes: salve como CSV (na planilha: Arquivo, Fazer download ou Salvar como, CSV) e envie esse arquivo. O que vai nele: <code>import</code>
refused-import-quote-open = Na linha { $line } abre-se uma aspa que nunca se fecha, então não sei onde a célula termina.
    Tire a aspa, ou feche: <code>"Asha Verma"</code>
refused-import-empty = Não há ninguém nesse arquivo: abaixo da linha dos títulos não há nada.
    O que vai nele: <code>import</code>
refused-import-too-many =
    { $max ->
        [one] O arquivo tem { $rows } linhas, e de uma vez pode entrar no máximo { $max } cliente.
       *[other] O arquivo tem { $rows } linhas, e de uma vez podem entrar no máximo { $max } clientes.
    }
    Divida em vários arquivos, cada um com a linha dos títulos, e envie um depois do outro. Como é um arquivo: <code>import</code>
refused-import-nothing-new = Todos nesse arquivo já são clientes, e não há nenhuma dívida nele. Nada foi anotado.
    Quem está lá: <code>customers</code>
refused-import-line = A linha { $line } do arquivo não pode mais ser aceita, por isso nada foi anotado. { $why }
    Corrija o arquivo e envie de novo. O que vai nele: <code>import</code>
refused-import-has-entries = { $name } já está na caderneta, com lançamentos próprios.
    Tire a linha do arquivo. Para corrigir o saldo: <code>adjust { $name } +50 from the old book</code>
refused-import-more-cells = Há { $cells } células e só { $columns } títulos. Um texto com vírgula precisa de aspas.
    Por exemplo: <code>"Verma, Asha",1250</code>
refused-import-name-number = Um nome não pode ter um número, como “{ $text }”: em uma venda ele seria lido como um valor.
    Por exemplo: <code>add Asha Verma</code>
refused-import-total = O total aqui é { $total }, e as linhas acima somam { $sum }.
    Corrija o arquivo, ou tire essa linha. O que vai nele: <code>import</code>
refused-photo-too-large = Essa foto é grande demais: no máximo { $megabytes } MB. Nada foi anotado.
    Envie como foto, não como arquivo, com o número do lançamento embaixo: <code>#12</code>
refused-not-a-photo =
    { $what ->
        [heic] Não consigo guardar imagens HEIC, e nada foi anotado.
        [gif] Não consigo guardar imagens em movimento, e nada foi anotado.
        [pdf] Não consigo guardar arquivos PDF, e nada foi anotado.
        [video] Não consigo guardar vídeos, e nada foi anotado.
       *[other] Não consigo guardar este arquivo, e nada foi anotado.
    }
    Envie uma foto ou um print da tela (JPEG, PNG ou WebP), com o número do lançamento embaixo: <code>#12</code>
refused-photo-not-fetched = Não deu para baixar a foto, e nada foi anotado.
    Por favor, envie mais uma vez, com o número do lançamento embaixo: <code>#12</code>
refused-photo-there-already = Essa foto já está lá.
    Para ver o que há: <code>history</code>
refused-too-many-photos = Há lugar para { $max } fotos, e já há { $there }. Nada foi acrescentado.
    Para vê-las: <code>history</code>
refused-photos-waiting = { $max } fotos suas esperam que você diga de qual lançamento são. Esta não foi guardada.
    Responda por uma delas primeiro, por exemplo: <code>#12</code>
refused-photo-place = Não entendi qual é o lançamento.
    Por exemplo: <code>#12</code>, ou com o nome: <code>Asha #12</code>
refused-no-photos = Não há fotos aqui.
    Envie uma com o número do lançamento embaixo: <code>#12</code>
refused-edited = Editar uma mensagem não muda nada aqui.
    Por favor, envie como nova. O que você pode escrever: <code>help</code>
refused-no-quantity = “{ $item }” diz quanto custa um, mas não quantos são.
    Por exemplo: <code>sale Asha 2 kg rice @60</code>
refused-units-differ = As unidades de “{ $item }” não combinam.
    Por exemplo: <code>sale Asha 2 kg rice 60/kg</code>
refused-other-currency = “{ $item }” está em uma moeda que não é a da loja.
    Escreva só o número: <code>120</code>
refused-item-name-too-long =
    { $max ->
        [one] O nome de um produto é longo demais: no máximo { $max } caractere.
       *[other] O nome de um produto é longo demais: no máximo { $max } caracteres.
    }
    Por exemplo: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-said-twice = “{ $field }” aparece duas vezes.
    Por exemplo: <code>{ $example }</code>
refused-terms-form =
    “{ $text }” não são condições.
    Assim: <code>2/10 net 30</code>, <code>net 15</code> ou <code>due on the 5th</code>
refused-not-early =
    “{ $text }” não é um desconto por antecipação: no máximo 50% a menos, e em não mais dias do que o prazo da venda.
    Assim: <code>2/10 net 30</code> – 2% a menos em até 10 dias
refused-adjust-form =
    Diga se é mais ou menos a pagar.
    Assim: <code>adjust Asha +50 a broken jar</code> ou <code>adjust Asha -50</code>
refused-more-than-credit =
    { $amount } é mais que o saldo a favor de { $credit }.
    Assim: <code>refund { $name } { $figure }</code>
refused-no-credit =
    Não há saldo a favor para devolver.
    Veja a conta: <code>balance { $name }</code>
refused-more-than-open =
    { $amount } é mais que os { $open } em aberto.
    Assim: <code>writeoff { $name } { $figure }</code>
refused-nothing-to-write-off =
    Não há nada em aberto que possa ser perdoado.
    Veja a conta: <code>balance { $name }</code>
refused-not-days =
    { $max ->
        [one] “{ $text }” não é um número de dias até { $max }.
       *[other] “{ $text }” não é um número de dias até { $max }.
    }
    Por exemplo: <code>net 30</code>
refused-several-zones = “{ $text }” tem vários fusos horários: { $zones }.
    Por exemplo: <code>{ $zone }</code>
refused-not-a-format = Posso escrever a caderneta em csv ou em jsonl.
    Por exemplo: <code>export csv</code>
refused-not-an-entry = “{ $text }” não é o número de um lançamento.
    Por exemplo: <code>#12</code>
refused-several-entries = Um de cada vez, por favor: #{ $first } ou #{ $second }?
    Por exemplo: <code>#{ $first }</code>
refused-not-a-code = “{ $text }” não é um código de recibo.
    Por exemplo: <code>verify 7F3A-9C01</code>
refused-not-disputable = #{ $entry } não pode ser contestado: só vendas, pagamentos e saldos iniciais podem.
    Veja os lançamentos: <code>history</code>
refused-not-correctable = #{ $entry } é uma multa por atraso: ou se dispensa, ou fica.
    Por exemplo <code>waive Asha #{ $entry }</code>
refused-correction-keeps-dates = #{ $entry } mantém a data e o vencimento.
    Escreva só o que está certo: <code>2 kg rice 110, oil 90</code>
refused-same-as-recorded = É isso que #{ $entry } já diz.
    Se era outro valor: <code>wrong #{ $entry }</code>
refused-too-many-claims =
    { $max ->
        [one] { $max } pagamento seu espera a resposta da loja, e não cabem mais.
       *[other] { $max } pagamentos seus esperam a resposta da loja, e não cabem mais.
    }
    Veja a conta: <code>balance</code>
refused-too-many-shops =
    { $max ->
        [one] Você tem { $max } loja, e não cabem mais.
       *[other] Você tem { $max } lojas, e não cabem mais.
    }
    Veja onde você está: <code>shops</code>
refused-too-many-tags = Este cliente tem { $max } etiquetas, e não cabem mais.
    Tire uma: <code>tag Asha -vip</code>
refused-not-a-tag = Uma etiqueta é uma só palavra que não seja outra lista, não “{ $text }”.
    Por exemplo <code>tag Asha vip</code>
refused-nick-taken = { $nick } já é o nome de outra pessoa, então { $name } não ficou com esse.
    Escolha outro: <code>nick { $name } = didi</code>
refused-not-to-archive = Há { $amount } em aberto na conta de { $name }, então não pode ir para o arquivo.
    Veja: <code>balance { $name }</code>
refused-not-to-archive-open = Algo ainda espera na conta de { $name }, então não pode ir para o arquivo.
    Veja: <code>customer { $name }</code>
refused-forget-owed = { $name } ainda deve { $amount }, então nada pode ser apagado ainda.
    Quando for pago: <code>pay { $name } { $figure }</code>
refused-forget-credit = { $name } ainda tem { $amount } a favor, então nada pode ser apagado ainda.
    Devolva primeiro: <code>refund { $name } { $figure }</code>
refused-forget-plan = { $name } tem um parcelamento, então nada pode ser apagado ainda.
    Encerre primeiro: <code>plan { $name } cancel</code>
refused-forget-proposal = Há um parcelamento proposto com { $name }, então nada pode ser apagado ainda.
    Encerre primeiro: <code>plan { $name } cancel</code>
refused-forget-claim = { $name } diz que pagou e espera sua resposta, então nada pode ser apagado ainda.
    Responda primeiro: <code>requests</code>
refused-forget-dispute = Uma contestação de { $name } espera sua decisão, então nada pode ser apagado ainda.
    Decida primeiro: <code>disputes</code>
refused-was-erased = Isso era de um cliente cujos dados foram apagados, e nada mais pode ser anotado ali.
    Quem voltar a comprar é adicionado de novo: <code>add Asha Verma</code>
refused-new-name-missing =
    { $verb ->
        [nick] Por que outro nome { $name } atende?
       *[rename] Como { $name } vai se chamar?
    }
    { $verb ->
        [nick] Por exemplo <code>nick { $name } = didi</code>
       *[rename] Por exemplo <code>rename { $name } to { $name } Kumar</code>
    }
refused-too-many-notes =
    { $max ->
        [one] Este cliente tem { $max } nota, e não cabem mais.
       *[other] Este cliente tem { $max } notas, e não cabem mais.
    }
    Veja: <code>customer Asha</code>
refused-not-reachable = As mensagens não chegam a nenhum chat de { $name }, por isso nada foi enviado. Por favor, ligue ou dê um novo convite.
    Por exemplo <code>invite Asha</code>
refused-shop-not-reachable = Agora as mensagens não chegam à loja por aqui, por isso nada foi enviado. Por favor, pergunte no balcão.
    Enquanto isso, você pode ver sua conta: <code>balance</code>
refused-too-many-messages =
    { $max ->
        [one] Só 1 mensagem por hora pode ser enviada, por isso esta não foi. Por favor, espere um pouco.
       *[other] Só { $max } mensagens por hora podem ser enviadas, por isso esta não foi. Por favor, espere um pouco.
    }
    O resto funciona enquanto isso: <code>balance</code>
refused-not-linked = { $name } não tem nenhum chat vinculado.
    Para vincular: <code>invite { $name }</code>
refused-nothing-to-void = { $name } não tem lançamento que possa ser anulado.
    Veja a conta: <code>balance { $name }</code>
refused-unknown-member = Ninguém chamado “{ $name }” cuida desta caderneta.
    Veja quem cuida: <code>staff</code>
refused-last-owner = A loja precisa de um dono, e só há um.
    Para convidar outro antes: <code>staff invite owner</code>
refused-not-a-filter = Não sei listar clientes por “{ $text }”.
    Todos eles: <code>customers</code>
refused-did-not-work = Isso não funcionou, nada foi anotado.
    Por favor, tente de novo daqui a pouco. Veja como está: <code>balance</code>

refused-total-differs = Os produtos somam { $sum }, não { $total }.
    Corrija um deles, por exemplo o total: <code>{ $sum }</code>
refused-customer-not-chosen = Escolha primeiro o cliente: digite as primeiras letras do nome.
    Um novo se adiciona com <code>add Asha Verma</code>
refused-dispute-too-large = De #{ $entry } só há { $open } em aberto, então não dá para separar mais que isso.
    O que está em aberto: <code>balance</code>
refused-mention-elsewhere = Só no Slack posso escrever a alguém por uma menção. Aqui, dê o link a { $name }.
    Para obter o link: <code>invite { $name }</code>
refused-not-a-mention = Não sei quem é “@{ $text }”. Digite @ e escolha a pessoa na lista que o Slack mostra.
    Por exemplo: <code>invite { $name } @asha</code>
refused-person-linked = O chat dessa pessoa já está vinculado à conta de { $name }.
    Veja: <code>customer { $name }</code>
refused-person-asked = Essa pessoa já recebeu a pergunta e ainda não respondeu.
    Para um link que você entrega: <code>invite { $name }</code>

## Forms and the home page

form-sale = Nova venda
form-dispute = Algo não está certo
form-plan = Parcelamento
form-invite = Vincular um cliente
form-close = Fechar
form-send = Enviar
form-customer-placeholder = Digite as primeiras letras
form-items = Produtos
form-items-hint = Cada um em uma linha ou depois de uma vírgula, com o preço: 2 kg rice 120, oil 90
form-total = Total
form-total-hint = Para conferir: tem que ser a soma dos produtos.
form-due = Vencimento
form-due-hint = A partir de { $today }. Vazio: pelas condições do cliente.
form-entry = Qual lançamento?
form-words = O que não está certo?
form-words-hint = Com suas palavras; a loja vai ler.
form-wrong-amount = Quanto disso não está certo?
form-wrong-amount-hint = Vazio: tudo o que está em aberto. Esse valor fica separado até a loja decidir.
form-count = Quantas parcelas?
form-count-hint = De { $min } a { $max }
form-every = Com que frequência?
form-first = Primeira data
form-first-hint = Vazio: um período a partir de hoje.
form-person = Quem é?
form-person-hint = Perguntamos por mensagem direta se é essa pessoa. Ninguém mais pode responder.
form-person-placeholder = Escolha uma pessoa
form-failed = Não funcionou agora. Envie mais uma vez: nada é anotado duas vezes.
form-example-items = Por exemplo: 2 kg rice 120, oil 90
form-example-amount = Por exemplo: 120.50

home-title = Slatebook
home-new-sale = Nova venda
home-due = Vencimentos
home-customers = Clientes
home-invite = Vincular um cliente
home-plan = Parcelamento
home-add = Adicionar um cliente
home-history = Histórico
home-shops = Lojas
home-help = Ajuda
home-start = Começar
aging = Quanto atraso há:
aging-line =
    { $bucket ->
        [current] { $amount } sem atraso
        [over-90] { $amount } com mais de { $from } dias de atraso
       *[other] { $amount } com { $from }–{ $to } dias de atraso
    }
waiting = O que espera resposta:
waiting-nothing = Nada espera resposta.
waiting-claims =
    { $count ->
        [one] 1 pagamento que um cliente diz ter feito.
       *[other] { $count } pagamentos que clientes dizem ter feito.
    }
waiting-disputes =
    { $count ->
        [one] 1 contestação.
       *[other] { $count } contestações.
    }
waiting-raises =
    { $count ->
        [one] 1 cliente pede um limite maior.
       *[other] { $count } clientes pedem um limite maior.
    }
waiting-proposals =
    { $count ->
        [one] 1 parcelamento que um cliente pede.
       *[other] { $count } parcelamentos que clientes pedem.
    }
waiting-shown = Os primeiros { $shown }:
waiting-for-owner = Quem responde é o dono.

## Help, one phone screen each

help-owner =
    <b>Todo dia</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, ou <code>balance</code> para todos
    <code>due</code> ou <code>due week</code>, <code>remind { $name }</code>, <code>remind overdue</code>
    <code>undo</code> – anula seu último lançamento
    <code>void { $name } #{ $entry }</code> – um mais antigo
    Acrescente <code>due friday</code> ou <code>on yesterday</code> no fim.

    <b>Clientes</b>
    <code>add { $new } +919812345678 limit 5000</code>
    <code>invite { $other }</code> para um link, <code>invite</code> para o balcão
    <code>customers</code>, <code>customer { $other }</code>
    <code>limit { $other } 5000</code>, <code>note { $other } pays after the 5th</code>
    <code>plan { $other } 4 weekly</code>, <code>terms { $other } net 15</code>, <code>writeoff { $other } 300</code>
    <code>requests</code>, <code>disputes</code> – o que espera você; <code>review</code> – limites, <code>feedback</code>

    <b>A caderneta</b>
    <code>report</code>, <code>statement { $other }</code>; <code>policy</code> – multas, lembretes e o resto
    <code>verify</code>, <code>import</code>, <code>export</code>, <code>staff invite clerk</code>, <code>shops</code>, <code>cancel</code>
help-clerk =
    <b>Todo dia</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, <code>due</code>, <code>due week</code>
    <code>undo</code> – anula seu próprio último lançamento, enquanto é recente
    Acrescente <code>due friday</code> ou <code>on yesterday</code> no fim.

    <b>Clientes</b>
    <code>add { $new } +919812345678</code>
    <code>invite { $other }</code>, <code>customers</code>, <code>customer { $other }</code>
    <code>note { $other } pays after the 5th</code>

    O que passa do limite ou do que se deve, o dono decide.
    Também: <code>statement { $name }</code>, <code>verify { $name }</code>, <code>shops</code>, <code>cancel</code>
help-customer =
    <b>Sua conta</b>
    <code>balance</code> – o que está em aberto
    <code>due</code> – o que vence e quando
    <code>history</code> – tudo o que foi anotado

    <b>Sua palavra</b>
    <code>confirm all</code> ou <code>confirm #{ $entry }</code> – está certo
    <code>wrong #{ $entry }</code> – algo não está certo
    <code>paid 500</code> – você já pagou
    <code>raise 8000</code> – pede um limite maior
    <code>promise friday</code>, <code>plan</code> – quando vai pagar

    <b>Sua prova</b>
    <code>verify 7F3A-9C01</code> – confere um código de recibo
    <code>statement</code> – sua conta no papel, para qualquer pessoa
    Também: <code>points</code>, <code>redeem 100</code>, <code>mute</code> (menos lembretes), <code>shops</code>, <code>cancel</code>
help-stranger =
    Eu cuido, no chat, da caderneta de fiado de uma loja: quem levou o quê, quem pagou o quê, e os dois lados veem o mesmo.

    Sua loja deu um link ou um código a você? Abra, ou cole aqui.
    Você tem uma loja? Escreva <code>start</code>, ou tudo de uma vez: <code>newshop Corner Store, INR</code>
# It follows the last line of the help, on the same line.
help-language = <code>language</code> – outro idioma
help-own-words = Você também pode escrever: { $words }
own-word = <code>{ $own }</code> = <code>{ $verb }</code>

## Buttons, exactly these words

label-record = Anotar
label-undo = Desfazer
label-cancel = Cancelar
label-add = Adicionar
label-add-all = Adicionar todos
label-do-all = Fazer tudo
label-confirm = Confirmar
label-not-right = Não está certo
label-amount = Valor
label-goods = Produtos
label-not-mine = Não é meu
label-other = Outro…
label-void = Anular
label-ask-owner = Perguntar ao dono
label-correct = Corrigir…
label-stand-by = Manter
label-waive = Dispensar
label-received = Recebido
label-not-received = Não recebido
label-same = O mesmo
label-another = Outro pagamento
label-acknowledge = Reconhecer
label-allow-once = Permitir desta vez
label-keep-as-credit = Deixar a favor
label-reply = Responder
label-sent = Enviado
label-send = Enviar
label-send-all = Enviar todos
label-one-by-one = Um por um
label-bring-back = Trazer de volta
label-more = Mais
label-pdf = PDF
label-csv = CSV
label-add-reason = Adicionar motivo
label-yes-me = Sim, sou eu
label-no = Não
label-not-her = Não é essa pessoa
label-share = Compartilhar
label-whatsapp = WhatsApp
label-new-customer = Novo cliente
label-no-limit = Sem limite
label-shop = Loja
label-customer = Cliente
label-sale = Venda
label-payment = Pagamento
label-open-shop = Abrir uma loja
label-i-have-paid = Já paguei
label-agree = Concordo
label-setting =
    { $setting ->
        [net] Prazo
        [late-fee] Multa por atraso
        [terms] Aceite
        [starter] Clientes novos
        [hold] Pausa
        [reminders] Lembretes
        [hours] Horário
        [mode] Envio
        [pay-link] Link de pagamento
        [promise] Promessas
        [review] Revisões
        [points] Pontos
       *[plan] Parcelamentos
    }
label-month-day = No dia { $day }
label-early = { $offer }, em { $net } dias
label-days =
    { $days ->
        [0] No mesmo dia
        [one] { $days } dia
       *[other] { $days } dias
    }
label-never = Nunca
label-none = Nenhum
label-add-comment = Comentar
label-points = 1 a cada { $per }, vale { $worth }
label-fee-once = { $amount } após { $days } dias
label-fee-every = { $amount } após { $days }, { $again }
label-on-paper = No papel
label-in-chat = No chat
label-reminders = { $days }
label-hours = { $hours }
label-rest = Descanso: { $days }
label-no-rest = Sem descanso
label-mode-ask = Me perguntar
label-mode-auto = Saem sozinhos
label-link = { $link }
label-missed = { $missed } sem pagar
label-apply = Aplicar
label-apply-all = Aplicar todos
label-apply-name = Aplicar { $name }
label-redeem = Resgatar
label-review = Rever
label-history = Histórico
label-photo = Foto
label-photos = Fotos
label-photos-of =
    { $count ->
        [one] Foto #{ $entry }
       *[other] Fotos #{ $entry }
    }
label-limit = Limite
label-remind = Lembrar
label-plan = Parcelar
label-hold = Pausar
label-release = Liberar
label-invite = Convidar
label-accept = Aceitar
label-decline = Recusar
label-weekly = Toda semana
label-two-weekly = A cada 2 semanas
label-monthly = Todo mês
label-tomorrow = Amanhã
label-friday = Sexta-feira
label-in-a-week = Em uma semana
label-pay-on = Pagar em…
label-already-paid = Já paguei
label-something-wrong = Algo não está certo
label-ask-plan = Pedir parcelamento
label-sale-amount = Venda { $amount }
label-payment-amount = Pagamento { $amount }
label-add-name = Adicionar { $name }
label-it-is = É { $name }
label-void-entry = Anular #{ $entry }
label-void-entry-of = Anular #{ $entry } { $name }
label-ask-owner-entry = Perguntar ao dono: #{ $entry }
label-ask-owner-entry-of = Perguntar ao dono: #{ $entry } { $name }
label-seat = { $shop } ({ $role })

# The menu of commands that Telegram shows, and the one line for a group.
menu-start = Abrir uma loja, ou sua conta
menu-help = O que você pode escrever
menu-sale = Uma venda fiado
menu-pay = Dinheiro que entrou
menu-balance-shop = Quem deve o quê
menu-add = Um novo cliente
menu-customers = Os clientes
menu-undo = Anular seu último lançamento
menu-invite = Um link para um cliente
menu-balance-customer = O que você deve
menu-history = Seus lançamentos
menu-paid = Dizer que já pagou
menu-confirm = Confirmar um lançamento
menu-verify = Conferir a caderneta
menu-shops = Suas lojas
group-line = Cuido das contas no privado: { $link }
elsewhere-line = Respondi no nosso chat direto.
sure-title =
    { $gives ->
        [write-off] Perdoar?
       *[void] Anular?
    }
sure-text =
    { $gives ->
        [write-off] A dívida deixa de existir, e o cliente é avisado.
       *[void] Um lançamento contrário anula, e o cliente é avisado.
    }
sure-yes =
    { $gives ->
        [write-off] Perdoar
       *[void] Anular
    }
sure-no = Não

## Notices: what the clock says

notice = { $shop }: { $what }
notice-item =
    { $when ->
        [ahead]
            { $days ->
                [one] { $amount } vencem amanhã, { $due } (#{ $entry }).
               *[other] { $amount } vencem em { $due }, daqui a { $days } dias (#{ $entry }).
            }
        [today] { $amount } vencem hoje, { $due } (#{ $entry }).
       *[late]
            { $days ->
                [one] { $amount } venceram em { $due } (há 1 dia), #{ $entry }.
               *[other] { $amount } venceram em { $due } (há { $days } dias), #{ $entry }.
            }
    }
notice-items =
    { $when ->
        [ahead]
            { $days ->
                [one] Estão para vencer { $amount }, o primeiro amanhã, { $due }:
               *[other] Estão para vencer { $amount }, o primeiro em { $due }, daqui a { $days } dias:
            }
        [today] { $amount } vencem hoje, { $due }:
       *[late]
            { $days ->
                [one] { $amount } estão vencidos, o mais antigo desde { $due } (1 dia):
               *[other] { $amount } estão vencidos, o mais antigo desde { $due } ({ $days } dias):
            }
    }
notice-line =
    { $kind ->
        [fee] #{ $entry } { $amount } multa por atraso
       *[other]
            { $when ->
                [ahead] #{ $entry } { $amount }, vence em { $due }
                [today] #{ $entry } { $amount }, vence hoje
               *[late]
                    { $days ->
                        [one] #{ $entry } { $amount }, venceu em { $due } (há 1 dia)
                       *[other] #{ $entry } { $amount }, venceu em { $due } (há { $days } dias)
                    }
            }
    }
notice-early = Pagando até { $until } são { $price }, já com o desconto por antecipação.
notice-tone =
    { $tone ->
        [friendly] É só para não pegar você de surpresa.
        [due] Por favor, pague hoje ou diga quando vai pagar.
        [late] Por favor, pague ou diga quando vai pagar.
        [firm] Por favor, pague esta semana ou diga em que dia vai pagar.
       *[final] Isto está em aberto há muito tempo. Por favor, pague agora ou fale com a gente sobre como pode pagar.
    }
notice-instalment =
    { $when ->
        [ahead]
            { $days ->
                [one] A parcela { $number } de { $of }, { $amount }, vence amanhã, { $due }.
               *[other] A parcela { $number } de { $of }, { $amount }, vence em { $due }.
            }
        [today] A parcela { $number } de { $of }, { $amount }, vence hoje.
       *[late]
            { $days ->
                [one] A parcela { $number } de { $of }, { $amount }, venceu em { $due } (há 1 dia).
               *[other] A parcela { $number } de { $of }, { $amount }, venceu em { $due } (há { $days } dias).
            }
    }
notice-promise-today = Você prometeu pagar até hoje, { $today }. Ainda há { $amount } em aberto.
notice-promise-broken = Você prometeu { $amount } até { $until }, e não chegou tudo.
notice-plan-defaulted = O parcelamento terminou porque houve parcelas não pagas. O que está em aberto vence como antes.
notice-confirm = Por favor, olhe #{ $entry } mais uma vez: está certo?
notice-confirm-several = Por favor, olhe { $entries } mais uma vez. <code>confirm all</code> se tudo estiver certo, ou por exemplo <code>wrong #12</code>
notice-pay = Pague aqui:
sent-by-hand = Hoje você passou o lembrete a { $name }. Ficou registrado.
ask-reminders =
    { $customers ->
        [one] { $shop }: hoje é dia de enviar um lembrete a 1 cliente, sobre { $amount }. Posso enviar?
       *[other] { $shop }: hoje é dia de enviar lembretes a { $customers } clientes, sobre { $amount }. Posso enviar?
    }
manual-notice = { $name } não tem chat com o bot. Isto é o que { $first } receberia hoje; passe adiante e toque em Enviado:

## The owner's morning

digest = { $shop }, { $day }
digest-overdue =
    { $customers ->
        [one] Vencido: { $amount }, 1 cliente.
       *[other] Vencido: { $amount }, { $customers } clientes.
    }
digest-due-today =
    { $customers ->
        [one] Vence hoje: { $amount }, 1 cliente.
       *[other] Vence hoje: { $amount }, { $customers } clientes.
    }
owing-today = { $name } { $amount }, hoje
owing-late =
    { $days ->
        [one] { $name } { $amount }, 1 dia de atraso
       *[other] { $name } { $amount }, { $days } dias de atraso
    }
owing-muted = { $line }; em silêncio
owing-ahead = { $name } { $amount }, vence em { $due }
digest-promise =
    { $state ->
        [broken] { $name } prometeu { $amount } e não chegou tudo.
       *[today] { $name } prometeu { $amount } para hoje.
    }
digest-missed = { $name } está com { $amount } de atraso no parcelamento.
digest-claims =
    { $count ->
        [one] 1 cliente diz que pagou: responda Recebido ou Não recebido embaixo da mensagem.
       *[other] { $count } clientes dizem que pagaram: responda Recebido ou Não recebido embaixo das mensagens.
    }
digest-disputes =
    { $count ->
        [one] 1 contestação espera sua decisão.
       *[other] { $count } contestações esperam sua decisão.
    }
digest-proposals =
    { $count ->
        [one] 1 cliente pede um parcelamento.
       *[other] { $count } clientes pedem um parcelamento.
    }
digest-raises =
    { $count ->
        [one] 1 cliente pede um limite maior: <code>requests</code>
       *[other] { $count } clientes pedem um limite maior: <code>requests</code>
    }
digest-unconfirmed =
    { $count ->
        [one] 1 cliente ainda não confirmou tudo.
       *[other] { $count } clientes ainda não confirmaram tudo.
    }
digest-not-agreed =
    { $more ->
        [yes] Falta o aceite das suas condições atuais: { $names } e outros.
       *[no] Falta o aceite das suas condições atuais: { $names }.
    }
digest-without-chat =
    { $count ->
        [one] 1 cliente não tem chat para receber lembretes; segue um texto para passar adiante.
       *[other] { $count } clientes não têm chat para receber lembretes; seguem textos para passar adiante.
    }
digest-head = Último selo da caderneta <code>{ $head }</code>

## What is due, and reminders by hand

due-list =
    { $span ->
        [today] Vence hoje, { $today }:
        [week] Vence até { $until }:
        [overdue] Vencido até { $today }:
       *[by-today] Vence até hoje, { $today }:
    }
due-list-none =
    { $span ->
        [today] Nada vence hoje.
        [week] Nada vence nos próximos 7 dias.
        [overdue] Não há nada vencido.
       *[by-today] Nada vence até hoje.
    }
due-next-week = O que vence a seguir: <code>due week</code>
due-next-balance = Uma conta: <code>balance { $name }</code>
due-next-remind = Para enviar um lembrete: <code>remind { $name }</code>
due-next-remind-overdue = Para enviar lembretes a todos os que estão em atraso: <code>remind overdue</code>
reminder-queued = Um lembrete de { $amount } está a caminho de { $name }.
reminder-queued-later = Um lembrete de { $amount } sai para { $name } em { $at }: fora do seu horário de envio nada sai.
reminder-muted = { $name } silenciou os lembretes, por isso só cita o que está em atraso.
reminders-queued =
    { $count ->
        [0] Não faltava enviar lembrete a ninguém.
        [one] Um lembrete está a caminho de 1 cliente.
       *[other] Lembretes estão a caminho de { $count } clientes.
    }
reminders-queued-later =
    { $count ->
        [one] Um lembrete sai para 1 cliente em { $at }: fora do seu horário de envio nada sai.
       *[other] Lembretes saem para { $count } clientes em { $at }: fora do seu horário de envio nada sai.
    }
reminders-said-today =
    { $count ->
        [one] 1 já tem um lembrete desse dia.
       *[other] { $count } já têm um lembrete desse dia.
    }
reminders-without-chat =
    { $count ->
        [one] 1 não tem chat. Para um texto a passar adiante: <code>remind { $name }</code>
       *[other] { $count } não têm chat. Para um texto a passar adiante, um por um: <code>remind { $name }</code>
    }
reminders-more = Há outros.
customer-muted-now = { $name } silenciou os lembretes.
customer-unmuted-now = { $name } recebe de novo todos os lembretes.
customer-muted-still = O que está em atraso continua sendo avisado, e cada lançamento também.
reminders-muted = { $shop }: sem mais lembretes antes de algo atrasar.
reminders-muted-still = O que continua chegando: cada lançamento, pagamento e resposta na hora; lembretes do que está em atraso; as datas de um parcelamento, o dia em que prometeu pagar e uma venda que você não confirmou.
reminders-muted-next = Para voltar a receber todos os lembretes: <code>unmute</code>
reminders-unmuted = { $shop }: todos os lembretes voltam, também antes do vencimento e no dia.
reminders-unmuted-next = Para receber menos: <code>mute</code>
