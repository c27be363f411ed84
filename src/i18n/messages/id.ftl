### Everything Slatebook says, in Indonesian.
### <b>…</b> and <code>…</code> are the only styles; an argument is always text. Commands in <code> are typed as they stand.
### shop toko · customer pelanggan · owner pemilik · clerk, staff karyawan · book buku · account catatan utang · entry entri
### balance sisa utang · open belum lunas · in credit, kept as credit titipan · on credit utang · paid dibayar · payment pembayaran · settled lunas
### due jatuh tempo · overdue, late telat · late fee denda · early discount potongan bayar cepat · terms syarat · limit batas
### payment plan rencana cicilan · instalment cicilan · missed terlewat · promise janji bayar · dispute sanggahan, disanggah
### confirm konfirmasi · acknowledge akui · take back, undo, void batalkan · give back, refund kembalikan · cancel tidak jadi
### write off hapus (to the customer: diikhlaskan) · waive bebaskan · hold tahan · block blokir · release buka lagi
### receipt code kode bukti · statement rekap · points poin · redeem tukar · reminder pengingat · notice pemberitahuan
### feedback penilaian · grade nilai · link tautan, hubungkan · invite undangan · put away arsipkan · note memo · tag tag · mute senyapkan
### Anda throughout.

## The balance, second line of every reply

balance = Sisa utang { $balance }.
balance-of-limit = Sisa utang { $balance } dari batas { $limit }.
balance-with-disputed = Sisa utang { $balance }, { $disputed } di antaranya disanggah.
balance-with-disputed-of-limit = Sisa utang { $balance }, { $disputed } di antaranya disanggah; batas { $limit }.
balance-beside-disputed = Sisa utang { $balance }; { $disputed } disanggah.
balance-in-credit = Titipan { $credit }.
balance-in-credit-beside-disputed = Titipan { $credit }; { $disputed } disanggah.

## Parts of entries

goods-measured = { $quantity } { $unit } { $name }
goods-measured-unnamed = { $quantity } { $unit }
goods-counted = { $quantity } × { $name }
goods-counted-unnamed = { $quantity } buah
goods-unnamed = barang
goods-priced = { $goods } { $amount }
and-more = dan { $count } lagi
dated = Tanggal { $on }.
receipt = Bukti <code>{ $code }</code>
entries-and-more = { $entries } dan { $count } lagi

state-awaited =
    { $what ->
        [sale] belum dikonfirmasi, { $name } sudah ditanya
       *[payment] belum diakui, { $name } sudah ditanya
    }
state-not-linked =
    { $what ->
        [sale] belum dikonfirmasi, { $name } belum terhubung
       *[payment] belum diakui, { $name } belum terhubung
    }
state-not-reachable =
    { $what ->
        [sale] belum dikonfirmasi, { $name } tidak terjangkau lewat chat
       *[payment] belum diakui, { $name } tidak terjangkau lewat chat
    }
state-disputed = disanggah oleh { $name }
state-confirmed =
    { $what ->
        [sale] dikonfirmasi { $by }, { $time }
       *[payment] diakui { $by }, { $time }
    }
state-confirmed-by-you =
    { $what ->
        [sale] Anda konfirmasi, { $time }
       *[payment] Anda akui, { $time }
    }
time-and-date = { $time }, { $date }

due-in-future = jatuh tempo { $due }
due-today = jatuh tempo hari ini
due-overdue = jatuh tempo { $due }, telat { $days } hari
due-in-plan = masuk rencana cicilan
due-of-fee = denda, { $due }
item = #{ $entry } { $amount }, { $due }
item-part = #{ $entry } sisa { $left } dari { $amount }, { $due }
item-disputed = { $item }; { $disputed } disanggah
item-early = { $item }; { $price } kalau dibayar paling lambat { $until }
early-ended = Potongan bayar cepat untuk #{ $entry } ikut hilang: tadinya { $amount } kalau dibayar dengan uang paling lambat { $until }.
owed-today = Kalau dibayar hari ini: { $owed }, sudah dikurangi potongan bayar cepat.

history-entry = #{ $entry }, { $on }: { $what }
history-sale = utang { $amount }
history-payment = dibayar { $amount }
history-raised = utang ditambah { $amount }
history-lowered = utang dikurangi { $amount }
history-refunded = { $amount } dikembalikan
history-opening = utang awal { $amount }
history-opening-credit = titipan awal { $amount }
history-discount = potongan bayar cepat { $amount } untuk #{ $item }
history-redeemed = { $points } ditukar, { $amount }
history-write-off = { $amount } dihapus
history-fee = denda { $amount } untuk #{ $item }
history-fee-waiver = denda #{ $fee } sebesar { $amount } dibebaskan
history-void = membatalkan #{ $voids } sebesar { $amount }
history-goods = { $what }, { $goods }
history-voided = { $what } (dibatalkan)
history-photos = { $what }; { $count } foto
history-state =
    { $state ->
        [confirmed] { $what }; dikonfirmasi
        [awaited] { $what }; belum dikonfirmasi
        [not-linked] { $what }; tidak dikonfirmasi
       *[disputed] { $what }; disanggah
    }

## Sales

sale-recorded = #{ $entry } { $name }: utang { $amount }, jatuh tempo { $due }.
sale-for-you = { $shop }: #{ $entry } utang { $amount }, jatuh tempo { $due }.
sale-overridden =
    { $rule ->
        [hold] Utang sedang ditahan, kali ini diizinkan.
       *[limit] Lewat batas, kali ini diizinkan.
    }
early-offer = Potongan { $percent } kalau dibayar paling lambat { $until }: { $price }.
early-discount = Potongan bayar cepat { $amount } untuk #{ $entry }.
credit-used = { $amount } di antaranya dibayar dari titipan.
is-this-right = Apakah ini benar?
entries-confirmed = { $shop }: { $entries } dikonfirmasi, terima kasih.

## Payments

payment-recorded = #{ $entry } { $name }: dibayar { $amount }.
fee-not-owed = Denda #{ $fee } sebesar { $amount } muncul setelah tanggal pembayaran ini: jadi tidak perlu dibayar.
payment-stands = Tidak ada yang ditambahkan: ini #{ $entry } dari { $name }.
payment-for-you = { $shop }: #{ $entry } { $amount } sudah diterima, terima kasih.
settled = Lunas { $list }.
settled-whole = #{ $entry } ({ $amount })
settled-part = { $amount } dari #{ $entry } (sisa { $left })
credit-kept = { $amount } disimpan sebagai titipan.
method =
    { $method ->
        [cash] Tunai
        [mpesa] M-Pesa
        [upi] UPI
        [bank] Transfer bank
        [card] Kartu
       *[cheque] Cek
    }
paid-by = { $method }.
paid-by-with-reference = { $method }, { $reference }.
paid-for-entry = Untuk #{ $entry }.
paid-with-reference = Referensi { $reference }.

## Taking back

taken-back-sale = penjualan #{ $voids } sebesar { $amount } dibatalkan
taken-back-payment = pembayaran #{ $voids } sebesar { $amount } dibatalkan
taken-back-write-off = penghapusan #{ $voids } sebesar { $amount } dibatalkan
taken-back-discount = #{ $voids }, penukaran poin { $amount }, dibatalkan
taken-back-adjustment = #{ $voids } sebesar { $amount } dibatalkan
taken-along =
    { $what ->
        [discount] Ikut batal: potongan bayar cepat #{ $entry } sebesar { $amount }.
        [write-off] Ikut batal: penghapusan #{ $entry } sebesar { $amount }.
        [points] Ikut batal: penukaran poin #{ $entry } sebesar { $amount }.
       *[fee] Ikut batal: denda #{ $entry } sebesar { $amount }.
    }
entry-voided = #{ $entry } { $name }: { $what }.
entry-taken-back = { $shop }: { $what }.
reason = Alasan: { $reason }
reason-added = #{ $entry } { $name }: alasan dicatat.
undo-choices =
    { $why ->
        [not-your-entry] #{ $entry } dari { $name } ditulis orang lain. Tetap batalkan?
       *[too-late-to-undo] #{ $entry } dari { $name } sudah lebih dari sehari. Tetap batalkan?
    }
undo-choices-clerk =
    { $why ->
        [not-your-entry] #{ $entry } dari { $name } ditulis orang lain, jadi pemilik yang memutuskan. Tanyakan?
        [confirmed-meanwhile] { $name } sudah mengonfirmasi #{ $entry }, jadi pemilik yang memutuskan. Tanyakan?
       *[too-late-to-undo] #{ $entry } dari { $name } sudah lebih dari 10 menit, jadi pemilik yang memutuskan. Tanyakan?
    }
void-asked = { $by } meminta Anda membatalkan ini:
owner-asked = #{ $entry } { $name }: pemilik sudah diminta membatalkannya.
owner-asked-next = Sampai dibatalkan, entri tetap berlaku.
undo-line = #{ $entry } { $name }, { $on }: { $what }
edited-stands = #{ $entry } tetap seperti tercatat.
edited-stands-why = Mengubah pesan tidak mengubah catatan utang { $name }. Untuk membatalkan entri itu, tekan Batalkan.

## Written off, given back, corrected

written-off = #{ $entry } { $name }: { $amount } dihapus.
debt-let-go = { $shop }: #{ $entry } { $amount } diikhlaskan, tidak perlu Anda bayar lagi.
adjusted =
    { $how ->
        [more] #{ $entry } { $name }: utang ditambah { $amount }.
        [less] #{ $entry } { $name }: utang dikurangi { $amount }.
       *[refund] #{ $entry } { $name }: { $amount } dikembalikan.
    }
balance-adjusted =
    { $how ->
        [more] { $shop }: #{ $entry } utang Anda ditambah { $amount }.
        [less] { $shop }: #{ $entry } utang Anda dikurangi { $amount }.
       *[refund] { $shop }: #{ $entry } { $amount } dikembalikan kepada Anda.
    }
adjusted-due = Jatuh tempo { $due }.
customer-terms-changed =
    { $how ->
        [same] { $name }: syaratnya memang sudah begini.
        [own] { $name }: syarat baru.
       *[shop] { $name }: kembali ke syarat toko.
    }
customer-terms-asked = { $name } diminta menyetujuinya.
ask-sum =
    { $verb ->
        [writeoff] Berapa dari utang { $name } yang dihapus? Boleh diikuti alasan: <code>300 moved away</code>
        [refund] Berapa dari titipan yang dikembalikan kepada { $name }?
       *[adjust] Utang { $name } berubah berapa? <code>+50</code> artinya bertambah, <code>-50</code> berkurang; boleh diikuti alasan.
    }
ask-terms = Dengan syarat apa { $name } berutang? Tulis <code>net 15</code>, <code>2/10 net 30</code> atau <code>due on the 5th</code>. Sekarang:
terms-own-back = Untuk kembali ke syarat toko: <code>terms { $full } shop</code>
terms-as-shop = Ini sama dengan syarat toko.
terms-early =
    { $days ->
        [0] Potongan { $percent } untuk yang dibayar hari itu juga.
       *[other] Potongan { $percent } untuk yang dibayar dalam { $days } hari.
    }
customer-terms-day = Utang jatuh tempo tanggal { $day } setiap bulan.
link-offer-terms-day = Syarat: yang Anda ambil secara utang jatuh tempo tanggal { $day } setiap bulan.

## Credit stopped, and late fees let go

held = Utang { $name } ditahan: tidak boleh berutang dulu.
held-next = Anda tetap bisa mengizinkan satu penjualan. Untuk mengakhirinya: <code>release { $full }</code>
blocked = { $name } diblokir: sama sekali tidak boleh berutang.
blocked-next = Untuk mengakhirinya: <code>release { $full }</code>
released = { $name } boleh berutang lagi.
no-credit = { $shop } saat ini belum bisa memberi Anda utang.
no-credit-next = Catatan utang Anda tetap seperti adanya, dan Anda bisa membayar seperti biasa. Kalau ada yang tidak benar, silakan bicara dengan toko.
credit-again = { $shop } bisa memberi Anda utang lagi.
on-hold = Utang { $name } ditahan: { $why }.
on-hold-question = Tetap beri { $name } utang { $total } ini?
hold-overdue = #{ $entry } telat { $days } hari
hold-member = pemilik yang meminta, { $on }
hold-plan = rencana cicilan tidak ditepati, sejak { $on }
hold-since = terlalu lama telat, sejak { $on }
fee-waived = #{ $entry } { $name }: denda #{ $fee } sebesar { $amount } dibebaskan.
fee-let-go = { $shop }: denda #{ $fee } sebesar { $amount } dibebaskan, tidak perlu Anda bayar.

## Points

points = { $points } poin
points-worth = { $points }, senilai { $worth }
my-points = { $shop }: Anda punya { $points }.
points-none-given = { $shop } tidak memberi poin.
points-below-zero = Poin yang sudah Anda pakai ditarik kembali. Kalau sudah di atas nol, Anda bisa menukar lagi.
points-below-zero-of = Poin yang sudah dipakai ditarik kembali.
points-off-now = Saat ini toko tidak memberi poin, dan poin tidak bisa ditukar.
points-next = Untuk memotong utang Anda: <code>redeem { $count }</code>
points-of = { $name } punya { $points }.
points-came-customer =
    { $how ->
        [earned] Anda mendapat { $points }, sekarang { $total }.
        [back] { $points } dikembalikan, sekarang { $total }.
       *[less] { $points } ditarik kembali, sekarang { $total }.
    }
points-came-shop =
    { $how ->
        [earned] { $points } didapat, jumlahnya { $total }.
        [back] { $points } dikembalikan, jumlahnya { $total }.
       *[less] { $points } ditarik kembali, sisanya { $total }.
    }
points-redeemed = { $shop }: #{ $entry } { $points } ditukar, utang berkurang { $amount }.
points-redeemed-as-much = Anda meminta { $asked }; yang belum lunas tidak cukup untuk lebih dari itu.
customer-redeemed = #{ $entry } { $name } menukar { $points }: utang berkurang { $amount }.
points-left = Sisa poin: { $points }.
redeem-ends-early = { $points } akan memotong { $amount }, tetapi potongan bayar cepat hanya untuk yang dibayar dengan uang.
redeem-early-lost = Yang ikut hilang: potongan { $amount } untuk #{ $entry }, hak Anda kalau membayar paling lambat { $until }.
redeem-ends-early-next = Bayar sampai hari itu untuk mendapatkannya, poin Anda tetap ada. Atau tukar sekarang, tanpa potongan itu.
ask-redeem = Berapa poin? Yang belum lunas bisa dipotong paling banyak dengan { $points }, { $worth }.

## Feedback

feedback-ask = Bagaimana berbelanja di { $shop }? 1 berarti buruk, 5 sangat baik.
feedback-yours = Anda memberi { $rating } dari 5, terima kasih.
feedback-noted = { $shop } sudah menerima penilaian Anda, { $rating } dari 5, terima kasih.
ask-feedback-words = Apa yang ingin Anda sampaikan kepada { $shop }?
feedback-none = Belum ada pelanggan yang ditanya dan menjawab. Pelanggan ditanya setelah semuanya lunas, paling sering sekali dalam 30 hari.
feedback-summary =
    { $count ->
        [1] { $average } dari 5, dari 1 jawaban:
       *[other] Rata-rata { $average } dari 5, dari { $count } jawaban terakhir:
    }
feedback-of = { $name }: { $said }
feedback-rated = { $rating } dari 5 pada { $on }
feedback-said = { $rating } dari 5 pada { $on }, “{ $words }”

## How the shop sells and chases

policy = { $shop }, aturan utangnya:
policy-changed = Sudah diubah.
policy-same = Memang sudah begitu.
policy-before = Sebelumnya: { $sentence }
policy-now = Sekarang: { $sentence }
policy-earlier-sales = Penjualan sebelumnya tetap dengan syarat lama.
policy-asked = Pelanggan Anda yang terhubung diminta menyetujuinya.
policy-no-fee = Tanpa denda.
terms-fee = Denda: { $fee }.
fee-share = { $percent } dari yang belum lunas
fee-once =
    { $days ->
        [0] { $amount }, sekali, setelah jatuh tempo, paling banyak { $cap } dari penjualan
       *[other] { $amount }, sekali, { $days } hari setelah jatuh tempo, paling banyak { $cap } dari penjualan
    }
every-days =
    { $days ->
        [1] setiap hari
       *[other] setiap { $days } hari
    }
fee-every =
    { $days ->
        [0] { $amount }, setelah jatuh tempo lalu { $again }, seluruhnya paling banyak { $cap } dari penjualan
       *[other] { $amount }, { $days } hari setelah jatuh tempo lalu { $again }, seluruhnya paling banyak { $cap } dari penjualan
    }
policy-terms-paper = Pelanggan menyetujui syarat di atas kertas.
policy-terms-chat = Pelanggan menyetujui syarat di chat.
policy-hold-never = Telat tidak langsung membuat utang ditahan.
policy-hold = Utang ditahan kalau telat lebih dari { $days } hari.
policy-reminders-none = Tanpa pengingat.
policy-reminders = Pengingat { $days } hari dari jatuh tempo.
policy-reminders-every = Pengingat { $days } hari dari jatuh tempo, lalu { $again }.
policy-hours = Pemberitahuan dikirim pukul { $hours } setiap hari.
policy-hours-rest = Pemberitahuan dikirim pukul { $hours }, kecuali { $days }.
policy-mode-auto = Pemberitahuan terkirim sendiri.
policy-mode-ask = Pemberitahuan menunggu izin Anda.
policy-link-none = Tidak ada tautan pembayaran.
policy-link = Tautan pembayaran: { $link }
policy-promise = Janji bayar boleh sampai { $days } hari ke depan.
policy-plan = Rencana cicilan berakhir kalau { $missed } cicilan terlewat.
policy-review-never = Batas utang ditinjau kalau Anda minta.
policy-review =
    { $days ->
        [1] Batas utang ditinjau setiap hari.
       *[other] Batas utang ditinjau setiap { $days } hari.
    }
policy-no-points = Tidak ada poin untuk bayar tepat waktu.
policy-points = 1 poin untuk setiap { $per } dari penjualan yang dibayar paling lambat saat jatuh tempo; satu poin senilai { $worth }.
policy-points-from-now = Berlaku untuk penjualan mulai sekarang; penjualan sebelumnya mendapat seperti dulu. Nilai poin berlaku seketika.
policy-example-points = Untuk mengubahnya: <code>policy points 1 per 100 worth 1</code>
policy-example-net = Untuk mengubahnya: <code>policy terms net 30</code>, <code>policy terms 2/10 net 30</code> atau <code>policy terms due on the 5th</code>
policy-example-late-fee = Untuk mengubahnya: <code>policy late-fee 2% after 7 days every 30 days cap 20%</code>
policy-example-terms = Untuk mengubahnya: <code>policy terms on paper</code>
policy-example-starter = Untuk mengubahnya: <code>policy starter 5000</code>
policy-example-hold = Untuk mengubahnya: <code>policy hold 30 days</code>
policy-example-reminders = Untuk mengubahnya: <code>policy reminders -3 0 3 7 every 30 days</code>
policy-example-hours = Untuk mengubahnya: <code>policy hours 9-19 rest sun</code>
policy-example-mode = Untuk mengubahnya: <code>policy mode ask</code>
policy-example-pay-link = Untuk mengubahnya: <code>policy pay-link upi://pay?pa=shop@bank&am={"{"}amount{"}"}&tn={"{"}reference{"}"}</code>
policy-example-promise = Untuk mengubahnya: <code>policy promise 14 days</code>
policy-example-review = Untuk mengubahnya: <code>policy review every 30 days</code>
policy-example-plan = Untuk mengubahnya: <code>policy plan 2 missed</code>
weekday =
    { $day ->
        [mon] Senin
        [tue] Selasa
        [wed] Rabu
        [thu] Kamis
        [fri] Jumat
        [sat] Sabtu
       *[sun] Minggu
    }
terms-offer = { $shop } punya syarat baru.
terms-offer-earlier = Yang Anda ambil sebelumnya tetap dengan syarat lama. Apakah Anda setuju?
terms-agreed = { $shop }: Anda menyetujui syarat ini, terima kasih.
customer-not-agreed = { $name } belum menyetujui syarat.

## Disputes

dispute-raised = #{ $entry } { $name }: { $amount } disanggah.
dispute-reason =
    { $reason ->
        [amount] Kata { $name } jumlahnya tidak benar.
        [goods] Kata { $name } barangnya tidak benar.
        [not-mine] Kata { $name } ini bukan miliknya.
       *[other] Kata { $name } ada yang tidak benar.
    }
dispute-words = Kata { $name }: “{ $words }”
dispute-says = Kata { $name }: sudah dibayar { $amount }.
dispute-frozen = { $amount } disisihkan sampai Anda memutuskan: tidak ada pengingat untuk itu.
dispute-nothing-frozen = Tidak ada yang disisihkan untuk itu.
dispute-stood-by = #{ $entry } { $name }: tetap seperti tercatat.
customer-told = { $name } sudah diberi tahu.
customer-not-told = { $name } tidak bisa diberi tahu lewat chat: mohon sampaikan sendiri.
dispute-noted = { $shop }: #{ $entry } { $amount } disanggah.
dispute-noted-reason =
    { $reason ->
        [amount] Kata Anda jumlahnya tidak benar.
        [goods] Kata Anda barangnya tidak benar.
        [not-mine] Kata Anda ini bukan milik Anda.
       *[other] Anda sudah menyampaikan apa yang tidak benar.
    }
dispute-noted-says = Kata Anda: sudah dibayar { $amount }.
dispute-shop-decides = { $shop } sudah diberi tahu dan akan menjawab di sini.
dispute-noted-frozen = Sampai saat itu { $amount } tidak ditagih kepada Anda.
dispute-stands = { $shop }: #{ $entry } { $amount } tetap seperti tercatat.
dispute-stands-asked = Toko sudah memeriksanya dan mempertahankan entri ini. Apakah ternyata memang benar?
ask-correction = #{ $entry } { $name }: { $amount }. Yang benar apa?
ask-correction-goods = Tulis barang dengan harganya, atau jumlah yang benar saja: <code>2 kg rice 110, oil 90</code>
ask-correction-amount = Tulis jumlah yang benar: <code>200</code>
corrected-debt = utang { $amount }, jatuh tempo { $due }
corrected-payment = dibayar { $amount }
entry-corrected = #{ $entry } { $name }: { $now }, menggantikan #{ $was } ({ $before }).
dispute-corrected = #{ $was } { $name }: sudah dibetulkan, sekarang #{ $now }.
correction-for-you = { $shop } membetulkan #{ $was } ({ $before }). Sekarang menjadi #{ $entry }: { $now }.
correction-took-over = { $amount } di antaranya sudah dibayar.
message-corrected = { $shop }: #{ $was } { $amount } sudah dibetulkan, sekarang #{ $now }.
dispute-stands-why = Toko sudah memeriksanya dan mempertahankan entri ini. Kalau itu tidak benar, silakan bicara dengan toko.

## Photos

photo-from-customer = { $name } mengirim foto untuk { $place }: { $what }.
photo-of-claim-from-customer = { $name } mengirim foto untuk { $place }.
photo-from-shop = { $shop } menambahkan foto ke { $place }: { $what }.
photo-of-claim-from-shop = { $shop } menambahkan foto untuk { $place }.
photo-claim = { $amount } yang dibayar { $on }
photo-place = #{ $entry } { $whose }: { $what }.
photo-place-claim = { $whose }: dibayar { $amount } pada { $on }.
photo-which = Foto { $number } dari { $count }, dari { $from }, { $on }.
photo-which-own = Foto { $number } dari { $count }, dari Anda, { $on }.
photo-words = “{ $words }”
photos-added =
    { $added ->
        [1] { $whose }: foto ditambahkan ke { $place }.
       *[other] { $whose }: { $count } foto ditambahkan ke { $place }.
    }
photos-added-more =
    { $added ->
        [1] { $whose }: foto ditambahkan ke { $place }, semuanya { $count }.
       *[other] { $whose }: { $added } foto ditambahkan ke { $place }, semuanya { $count }.
    }
photos-shop-told = { $shop } juga melihatnya.
photos-customer-told = { $name } juga melihatnya.
photos-customer-not-told = Ini tidak bisa ditunjukkan kepada { $name } lewat chat.
photos-held = Fotonya saya simpan dulu untuk itu. Sekarang jawab pertanyaan di atas, atau <code>cancel</code>.
ask-photo-place = Foto ini untuk entri yang mana?
ask-photo-place-shop = Tekan salah satu, atau tulis yang lain: <code>Asha #12</code>
ask-photo-place-customer = Tekan salah satu, atau tulis nomor yang lain: <code>#12</code>

## Messages

offer-message = Ini bukan perintah. Kirim kepada { $name }?
offer-message-to-shop = Kirim ini kepada { $shop }?
quoted = “{ $text }”
ask-message = Apa yang ingin Anda tulis kepada { $name }?
ask-message-to-shop = Apa yang ingin Anda tulis kepada { $shop }?
message-from = { $name } menulis:
message-sent = Terkirim kepada { $name }.
message-to-muted = { $name } tidak mau pengingat, tetapi tetap menerima yang Anda tulis.
message-passed-on = { $shop } sudah menerima pesan Anda dan bisa menjawab di sini.

## Claims

claim-raised = Kata { $name }: sudah dibayar { $amount } pada { $on }.
claim-question = Uangnya sudah sampai?
claim-not-received = { $name }: { $amount } tidak diterima.
claim-same = { $name }: { $amount } adalah uang yang sama dengan #{ $payment }.
claim-same-unnumbered = { $name }: { $amount } adalah uang yang sudah dihitung.
claim-noted = { $shop } ditanya tentang { $amount } yang Anda bayar pada { $on }.
claim-noted-next = Ini dihitung begitu toko bilang uangnya sampai. Kabarnya datang di sini.
claim-refused = { $shop }: { $amount } belum sampai.
claim-refused-next = Kalau ada nomor referensi, kirim bersama jumlahnya: <code>paid { $figure } QK12AB34</code>
claim-refused-same = { $shop }: { $amount } adalah uang yang sama dengan #{ $payment }, sudah dihitung.
claim-refused-same-unnumbered = { $shop }: { $amount } sudah dihitung.

## Plans

plan-rhythm =
    { $every ->
        [week] setiap minggu
        [two-weeks] setiap dua minggu
       *[month] setiap bulan
    }
plan-terms = { $total } dalam { $count } cicilan, { $rhythm }:
plan-instalment = { $number }. { $amount } pada { $due }
plan-instalment-state =
    { $state ->
        [paid] { $number }. { $amount } pada { $due }: lunas
        [missed] { $number }. { $amount } pada { $due }: terlewat, masih { $left }
       *[open] { $number }. { $amount } pada { $due }: masih { $left }
    }
plan-entries = Untuk { $entries }.
plan-replaces = Ini menggantikan rencana yang sedang berjalan.
plan-offer = { $shop } mengusulkan rencana cicilan:
plan-offer-counter = { $shop } mengusulkan rencana lain:
plan-offer-fresh = Angkanya sudah berubah, jadi belum ada yang disetujui. Rencana hari ini:
plan-request = { $name } meminta rencana cicilan:
plan-request-counter = { $name } mengusulkan rencana lain:
plan-sent-to-shop = Rencana ini diminta kepada { $shop }:
plan-sent-to-customer = Rencana diusulkan kepada { $name }:
plan-until = Bisa disetujui sampai { $until }.
plan-waits-for-shop = Jawaban toko datang di sini, paling lambat { $until }.
plan-waits-for-customer = Mulai setelah { $name } menyetujuinya, paling lambat { $until }.
plan-customer-not-told = { $name } belum ada di chat mana pun, jadi tidak ada yang ditanya. Kirim undangannya: <code>invite { $full }</code>
plan-agreement-title = Rencana cicilan antara { $shop } dan { $customer }
plan-agreement-on = Disepakati pada { $on }.
plan-agreement-sum = { $customer } membayar { $shop } { $total } dalam { $count } cicilan, { $rhythm }:
plan-agreement-entries = Ini untuk melunasi { $entries } dari catatan utang. Membayar lebih awal atau lebih banyak sekaligus selalu boleh.
plan-agreement-rule = Selama cicilan dibayar, entri ini tidak kena denda. Cicilan dianggap terlewat kalau belum dibayar tiga hari setelah tanggalnya.
plan-agreed = { $shop }: rencana cicilan disepakati.
plan-agreed-with = Rencana cicilan dengan { $name } disepakati.
plan-agreed-hash = Sidik jari kesepakatan ini di buku: <code>{ $hash }</code>
agreement-letters = Berkas ini tidak bisa menampilkan semua huruf: ? menggantikan huruf yang tidak bisa. Teks di chat itulah kesepakatannya, huruf demi huruf.
plan-file = { $shop }: kesepakatan sebagai berkas.
plan-file-with = Kesepakatan dengan { $name } sebagai berkas.
plan-declined-you = { $shop }: Anda menolak rencana itu. Tidak ada yang berubah.
plan-declined-by-shop = { $shop } menolak rencana itu. Jatuh tempo tetap seperti semula.
plan-withdrawn-you = { $shop }: rencana yang Anda minta ditarik kembali.
plan-withdrawn-by-shop = { $shop } menarik kembali usulan rencananya. Jatuh tempo tetap seperti semula.
plan-declined-with = Anda menolak rencana { $name }. Tidak ada yang berubah.
plan-declined-by = { $name } menolak rencana itu.
plan-withdrawn-with = Rencana yang diusulkan kepada { $name } ditarik kembali.
plan-withdrawn-by = { $name } menarik kembali usulan rencananya.
plan-other-customer = Rencana lain: <code>plan 4 weekly</code>
plan-other-shop = Rencana lain: <code>plan { $full } 4 weekly</code>
plan-completed = { $shop }: rencana cicilan lunas, seluruhnya { $total }. Terima kasih.
plan-completed-by = { $name } sudah melunasi rencana cicilan, seluruhnya { $total }.
plan-over = { $shop }: tidak ada lagi yang perlu dibayar dari rencana cicilan, jadi rencananya berakhir.
plan-over-with = Tidak ada lagi yang perlu dibayar dari rencana cicilan dengan { $name }, jadi rencananya berakhir.
plan-defaulted =
    { $missed ->
        [1] { $shop }: rencana cicilan berakhir karena satu cicilan terlewat.
       *[other] { $shop }: rencana cicilan berakhir karena { $missed } cicilan terlewat.
    }
plan-defaulted-by =
    { $missed ->
        [1] Rencana cicilan dengan { $name } berakhir karena satu cicilan terlewat.
       *[other] Rencana cicilan dengan { $name } berakhir karena { $missed } cicilan terlewat.
    }
plan-back = Entri-entrinya kembali jatuh tempo pada tanggalnya masing-masing.
plan-cancelled = { $shop } mengakhiri rencana cicilan.
plan-cancelled-with = Rencana cicilan dengan { $name } diakhiri.
plan-shown = { $shop }: rencana cicilan Anda, masih { $left }.
plan-shown-with = Rencana cicilan dengan { $name }: masih { $left }.
plan-shown-change = Untuk mengubahnya: <code>plan 6 weekly</code>
plan-shown-change-with = Untuk mengubahnya: <code>plan { $full } 6 weekly</code>. Untuk mengakhirinya: <code>plan { $full } cancel</code>
plan-none = { $shop }: tidak ada rencana cicilan.
plan-none-with = Tidak ada rencana cicilan dengan { $name }.
plan-none-next = Untuk memintanya: <code>plan 4 weekly</code>
plan-none-next-with = Untuk mengusulkannya: <code>plan { $full } 4 weekly</code>, juga <code>2 weeks</code> atau <code>monthly</code> dan <code>from 1 dec</code>
agreed-plan =
    { $missed ->
        [0] Cicilan: { $paid } dari { $of } lunas, berikutnya { $next } pada { $due }, sisa { $left }.
       *[other] Cicilan: { $paid } dari { $of } lunas, { $missed } terlewat, berikutnya { $next } pada { $due }, sisa { $left }.
    }
agreed-plan-left = Cicilan: { $paid } dari { $of } lunas, sisa { $left }.
agreed-promise = Janji bayar: { $amount } paling lambat { $until }.

## Promises

promise-made = { $name } berjanji membayar { $amount } paling lambat { $until }.
promise-made-next = Sampai saat itu tidak ada pengingat dan tidak ada denda.
promise-noted = { $shop } sudah tahu: Anda membayar { $amount } paling lambat { $until }.
promise-noted-next = Sampai saat itu tidak ada pengingat dan tidak ada denda; pada harinya Anda diingatkan sekali.
promise-kept = { $shop }: Anda menepati janji membayar { $amount } paling lambat { $until }. Terima kasih.
promise-kept-by = { $name } menepati janji membayar { $amount } paling lambat { $until }.
promise-over = { $shop }: tidak ada lagi yang perlu dibayar, jadi janji Anda membayar { $amount } paling lambat { $until } berakhir.
promise-over-by = Tidak ada lagi yang perlu dibayar, jadi janji { $name } membayar { $amount } paling lambat { $until } berakhir.
promise-broken = { $shop }: Anda berjanji membayar { $amount } paling lambat { $until }, dan belum semuanya sampai.
promise-broken-by = { $name } berjanji membayar { $amount } paling lambat { $until }, dan belum semuanya sampai.
promise-received = { $received } di antaranya sudah sampai.
promise-broken-next = Kalau sudah membayar: <code>paid { $figure }</code>. Kalau belum, sebutkan kapan: <code>promise friday</code>

## Accounts

account-open = { $name }: { $count } entri belum lunas.
account-clear = { $name }: semua lunas.
my-account-open = { $count } entri belum lunas.
my-account-clear = Semua lunas.
account-not-linked = { $name } belum terhubung: <code>invite { $full }</code>
awaiting-you = { $count } entri menunggu jawaban Anda: <code>confirm all</code>
shop-totals = Utang { $owed } pada { $owing } dari { $customers } pelanggan.
shop-totals-none = Tidak ada yang berutang.
shop-totals-credit = { $credit } titipan pelanggan.
my-accounts = Catatan utang Anda:
my-accounts-line = { $shop }: { $balance }
how-to-pay = Bayar { $shop } seperti biasa.
how-to-pay-next = Lalu sampaikan di sini, dan toko memastikannya: <code>paid { $figure }</code>
how-to-pay-nothing = { $shop }: Anda tidak punya utang.
history = { $name }: entri #{ $first } sampai #{ $last }.
history-one = { $name }: entri #{ $entry }.
history-none = { $name }: belum ada yang tercatat.

## Customers

customer-name = { $name }
customer-phone = Telepon { $phone }
customer-terms =
    { $days ->
        [0] Utang jatuh tempo hari itu juga.
       *[other] Utang jatuh tempo setelah { $days } hari.
    }
customer-blocked = Diblokir sejak { $on }: sama sekali tidak boleh berutang.
customer-linked-on = Terhubung di { $channels }.
customer-not-linked = Belum terhubung: <code>invite { $name }</code>
customer-since = Pelanggan sejak { $since }, { $entries } entri.
customer-unconfirmed = { $count } di antaranya belum dikonfirmasi.
customer-muted = Disenyapkan: tidak ada pengingat sebelum telat.
customer-points = Punya { $points }.
customer-feedback = Penilaian: { $said }
customer-note = { $on }: { $text }
customers-page = Pelanggan { $from }–{ $to } dari { $total }:
customers-none = Belum ada pelanggan. Tambahkan yang pertama: <code>add Asha Verma</code>
customers-archived = Diarsipkan:
customers-archived-none = Tidak ada yang diarsipkan.
customers-tagged = Dengan tag { $tag }:
nick-given = { $name } sekarang juga dipanggil { $nick }.
nick-gone = { $name } tidak punya nama lain lagi.
customer-renamed = { $before } sekarang bernama { $name }.
tagged = { $name }: { $tags }.
tags-none = { $name } tidak punya tag lagi.
customer-archived = { $name } diarsipkan: tidak ada di daftar mana pun, dan hanya ditemukan dengan nama lengkap.
customer-archived-next = Bukunya tetap seperti adanya. Penjualan apa pun memunculkan { $name } lagi.
customer-forgotten = Data dihapus. Di buku sekarang tertulis { $name }: jumlah dan tanggal, tanpa apa pun yang menunjukkan siapa orangnya.
customer-forgotten-told = Chat yang dulu terhubung diberi tahu, dan tidak terhubung lagi.
customer-forgotten-chats = Yang pernah ditulis di sini tetap ada di chat Anda sendiri; Anda bisa menghapusnya di sana.
customer-back = { $name } ada di daftar lagi.
customer-put-away = Diarsipkan: tidak di daftar mana pun.
customer-nick = Juga dipanggil { $nick }
customer-tags = Tag: { $tags }
customers-filtered =
    { $filter ->
        [overdue] Ada yang telat:
        [hold] Utangnya ditahan:
       *[blocked] Diblokir:
    }
customers-filtered-none =
    { $filter ->
        [overdue] Tidak ada yang telat.
        [hold] Tidak ada yang utangnya ditahan.
       *[blocked] Tidak ada yang diblokir.
    }
customer-owes = { $name } { $balance }
customer-in-credit = { $name } titipan { $credit }
customer-added = { $name } sudah ditambahkan.
customer-opening = #{ $entry } utang awal { $amount }, jatuh tempo { $due }.
customers-added = { $count } pelanggan ditambahkan.
customers-added-next = Hubungkan satu per satu dengan <code>invite { $name }</code>
limit-changed = { $name }: batasnya sekarang { $limit }.
limit-gone = { $name }: tidak ada batas lagi.
note-added = { $name }: dicatat, “{ $text }”.
note-added-private = Hanya Anda dan karyawan Anda yang melihatnya.

## Customers and what they owe, from a file

import-how = <b>Bawa pelanggan dan utangnya dari buku lain</b>
    Kirim berkas CSV di sini, dari aplikasi tabel (“Simpan sebagai”, “CSV UTF-8”) atau dari aplikasi yang Anda pakai sebelumnya.
import-how-columns = Baris pertama berisi nama kolom. Yang saya kenal, urutannya bebas:
    <b>Nama</b> – satu-satunya yang harus ada
    <b>Telepon</b>
    <b>Utang</b> – utang pelanggan kepada Anda; di bawah nol berarti titipan. Dua kolom seperti “You’ll get” dan “You’ll give” juga bisa.
    <b>Jatuh tempo</b> – tanggal jatuh temponya, sudah lewat atau belum; tanpa tanggal, syarat Anda yang biasa dihitung mulai hari ini
    <b>Batas</b>
    <b>Panggilan</b> – nama kedua yang bisa Anda ketik untuk pelanggan itu
    <b>Catatan</b> – hanya Anda dan karyawan Anda yang melihatnya
import-how-example = Misalnya:
    <code>Name,Phone,Balance,Due date</code>
    <code>Asha,+919812345678,1250,2026-12-15</code>
import-how-next = Anda melihat semuanya dulu sebelum ada yang dicatat. Paling banyak { $max } pelanggan dalam satu berkas.
ask-import-column =
    { $what ->
        [name] Kolom mana yang berisi nama pelanggan?
       *[amount] Kolom mana yang berisi utangnya?
    }
ask-import-column-line = Baris { $line } saya baca sebagai judul kolom.
import-problems = { $count } baris tidak bisa dipakai begitu saja, jadi tidak ada yang dicatat:
import-problem = Baris { $line } – { $problem }
import-problem-named = Baris { $line }, { $name } – { $problem }
import-problems-next = Betulkan berkasnya dan kirim lagi.
file-words = Kata-kata yang menyertai berkas itu tidak dikerjakan.
    Kalau itu perintah, kirim tanpa berkas: <code>{ $words }</code>
preview-import = Tambahkan { $count } pelanggan baru dari berkas ini?
preview-import-none = Pakai berkas ini? Tidak ada pelanggan baru di dalamnya.
preview-import-opened = { $count } pelanggan yang sudah ada mendapat utang awal atau batas; yang lainnya tetap.
import-owed = Utang kepada Anda: { $amount }
import-credit = Titipan: { $amount }
preview-import-ignored = Tidak dipakai: { $columns }
preview-customer-credit = { $line }, titipan { $amount }
preview-customer-due = { $line }, jatuh tempo { $due }
preview-customer-nick = { $line }, juga dipanggil { $nick }
preview-customer-note = { $line }, catatan “{ $note }”
customers-imported = { $count } pelanggan ditambahkan dari berkas.
customers-imported-opened = { $count } pelanggan yang sudah ada mendapat utang awal atau batas.
customers-imported-next = Belum ada yang diberi tahu. Hubungkan satu per satu dengan <code>invite { $name }</code>; daftarnya: <code>customers</code>

## How creditworthy somebody is

grade = Nilai { $grade }, skor { $score } dari 100: { $why }.
grade-new =
    { $settled ->
        [0] Belum ada nilai: sejauh ini belum ada penjualan yang lunas.
        [1] Belum ada nilai: baru satu penjualan yang lunas, terlalu sedikit untuk menilai.
       *[other] Belum ada nilai: baru { $settled } penjualan yang lunas, terlalu sedikit untuk menilai.
    }
reason-paid =
    { $days ->
        [0] { $onTime } dari { $judged } dibayar tepat waktu
       *[other] { $onTime } dari { $judged } dibayar tepat waktu, rata-rata telat { $days } hari
    }
reason-unpaid = { $count } sekarang telat
reason-promises = { $count } janji tidak ditepati
reason-instalments = { $count } cicilan terlewat
reason-disputes = { $count } sanggahan tidak terbukti
reason-used = { $used }% dari batas terpakai
reason-since = berutang sejak { $on }
limit-suggested = Dari pembayarannya, batas yang disarankan { $limit }.
customer-raise = Meminta batas { $asked }: <code>requests</code>
review = Dari pembayarannya, batas ini bisa diubah:
review-rest = Ini juga bisa diubah:
review-none = Tidak ada batas yang perlu diubah: dilihat dari pembayarannya, semua sudah pas.
review-none-so-far = Di sini tidak ada yang perlu batas lain. Masih ada pelanggan lain yang bisa ditinjau.
review-line = <b>{ $name }</b>: { $current } → { $suggested }
review-line-none = <b>{ $name }</b>: tanpa batas → { $suggested }
review-due =
    { $count ->
        [1] { $shop }: saatnya meninjau batas. Dari pembayarannya, yang ini bisa diubah:
       *[other] { $shop }: saatnya meninjau batas. Dari pembayarannya, { $count } bisa diubah:
    }
review-due-none = { $shop }: saatnya meninjau batas. Dilihat dari pembayarannya, semua sudah pas.
review-unread = { $name } dilewati: catatan utang ini tidak bisa dibaca. Untuk melihat di mana rusaknya: <code>verify { $name }</code>
review-unread-more = { $count } catatan utang lagi dilewati, dengan alasan yang sama. Periksa semuanya: <code>verify</code>
review-due-next = Tidak ada yang berubah sebelum Anda memutuskan.
raise-asked = { $name } meminta batas { $asked } ({ $on }).
raise-question = Dengan Terapkan, batasnya menjadi { $asked }. Untuk jumlah lain, tekan Lainnya…
raise-declined-with = { $name }: batas tidak dinaikkan; yang diminta { $asked }.
raise-noted = Batas { $asked } diminta kepada { $shop }.
raise-noted-next = Jawabannya datang di sini.
raise-given = { $shop }: batas Anda sekarang { $limit }.
raise-given-other = { $shop }: batas Anda sekarang { $limit }. Anda meminta { $asked }.
raise-given-all = { $shop }: tidak ada batas lagi untuk Anda.
raise-declined = { $shop } saat ini belum bisa memberi Anda batas { $asked }. Batas Anda tetap seperti semula.
decisions =
    { $what ->
        [disputes] { $count } sanggahan menunggu keputusan Anda:
       *[requests] { $count } permintaan menunggu jawaban Anda:
    }
decisions-page =
    { $what ->
        [disputes] Sanggahan { $from }–{ $to } dari { $count }:
       *[requests] Permintaan { $from }–{ $to } dari { $count }:
    }
decisions-none =
    { $what ->
        [disputes] Tidak ada sanggahan yang menunggu keputusan Anda.
       *[requests] Tidak ada permintaan yang menunggu jawaban Anda.
    }

## Invites and links

invite = Undangan untuk { $name }:
invite-give = Berikan ini kepada { $name } untuk melihat catatan utang dan mengonfirmasi:
invite-code = Kode: <code>{ $code }</code>
invite-expires = Untuk satu orang, sampai { $date }.
invite-share = { $shop } menyimpan catatan utang Anda di sini, bisa dilihat dan dikonfirmasi kapan saja.
invite-hello-link = Halo { $name }, { $shop } menyimpan catatan utang Anda di sini, bisa dilihat dan dikonfirmasi kapan saja: { $link }
invite-hello-code = Halo { $name }, { $shop } menyimpan catatan utang Anda di chat. Kode Anda: { $code }
counter-invite = { $shop } di kasir: minta pelanggan memindai ini.
counter-invite-code = { $shop } di kasir: minta pelanggan menempel kode ini di chat mereka.
counter-invite-next = Mereka menyebut namanya, dan Anda menentukan siapa orangnya.
counter-share = Catatan utang Anda di { $shop }, bisa dilihat dan dikonfirmasi kapan saja.
channel =
    { $channel ->
        [telegram] Telegram
        [slack] Slack
       *[web] chat web
    }
counter-request = “{ $name }” bertanya di kasir ({ $channel }): siapa ini?
guest-admitted = { $name } sekarang bisa melihat catatan utangnya dan ditanya apakah itu miliknya.
guest-declined = “{ $name }” sudah diminta bertanya di kasir.
counter-waiting = { $shop } ditanya siapa “{ $name }”.
counter-waiting-next = Kabarnya datang di sini.
counter-declined = { $shop } tidak bisa memastikan siapa Anda. Silakan minta tautan sendiri di kasir.
person-invited = { $name }: saya sudah bertanya di { $channel } apakah benar itu orangnya.
person-invited-until = Anda dikabari begitu orangnya menjawab ya. Berlaku sampai { $until }.
customer-linked = { $name }: dihubungkan oleh { $by } ({ $channel }).
customer-linked-next = { $name } sekarang bisa melihat catatan utangnya dan diminta mengonfirmasi yang Anda tulis.
customer-unlinked = { $name } tidak terhubung lagi.
customer-unlinked-next = Catatan utangnya tetap seperti adanya. Tautan baru: <code>invite { $name }</code>
link-declined = { $name }: undangan dibuka di { $channel } oleh orang yang menjawab “Tidak”.
link-declined-next = Tautan itu sudah terpakai. Yang baru: <code>invite { $name }</code>
unreachable = { $name } tidak terjangkau di { $channel }.
unreachable-next = Kabar baru harus disampaikan sendiri. Tautan baru: <code>invite { $name }</code>
undelivered-answer = Jawaban untuk { $name } di { $channel } tidak bisa disampaikan: mohon sampaikan sendiri apa yang ditanyakan.
undelivered-record = { $name } tidak bisa diberi tahu di { $channel } tentang apa yang dicatat: mohon sampaikan sendiri.
undelivered-notice = Pemberitahuan untuk { $name } di { $channel } tidak bisa disampaikan: mohon ingatkan sendiri.
link-offer = { $shop } menyimpan catatan utang untuk { $name }.
link-offer-terms =
    { $days ->
        [0] Syarat: yang Anda ambil secara utang jatuh tempo hari itu juga.
       *[other] Syarat: yang Anda ambil secara utang jatuh tempo setelah { $days } hari.
    }
link-offer-changed = Syaratnya berubah sejak Anda ditanya, jadi Anda ditanya lagi.
link-offer-question = Apakah itu Anda? Dengan menjawab ya, Anda menerima syarat ini.
linked = Selamat datang, { $name }: ini catatan utang Anda di { $shop }.
linked-next = Kapan saja: <code>balance</code>, <code>history</code>, dan <code>paid 500</code> kalau sudah membayar.
link-not-me = Terima kasih sudah memberi tahu. Tidak ada yang dihubungkan, dan tautan ini tidak berlaku lagi.
link-not-me-next = Kalau Anda memang berutang di sana, mintalah tautan sendiri kepada toko.
was-unlinked = { $shop } sudah melepas chat ini dari catatan utang. Kalau itu tidak benar, mintalah tautan baru.
was-unlinked-unnamed = Sebuah toko sudah melepas chat ini dari catatan utangnya. Kalau itu tidak benar, mintalah tautan baru.
you-were-forgotten = { $shop } sudah menghapus yang disimpannya tentang Anda, dan chat ini tidak terhubung lagi dengannya.
you-were-forgotten-next = Yang pernah ditulis di sini tetap ada di chat Anda sendiri; Anda bisa menghapusnya di sini.

## Shops, seats and staff

role =
    { $role ->
        [owner] pemilik
        [clerk] karyawan
       *[customer] pelanggan
    }
shop-opened = { $shop } sudah dibuka: jumlah dalam { $currency }, waktu { $zone }.
shop-opened-limit = Pelanggan baru boleh berutang sampai { $limit }.
shop-opened-no-limit = Pelanggan baru boleh berutang berapa saja.
shop-opened-dates = { $typed } dibaca sebagai { $date }.
shop-opened-tip-add = 1. Tambah pelanggan: <code>add Asha Verma limit 5000</code>
shop-opened-tip-sale = 2. Catat penjualan: <code>sale Asha 2 kg rice 120, oil 90</code>
shop-opened-tip-pay = 3. Catat uang masuk: <code>pay Asha 500</code>
staff-invite =
    { $role ->
        [owner] Undangan untuk pemilik kedua { $shop }:
       *[clerk] Undangan untuk karyawan { $shop }:
    }
staff-share = Anda diundang membantu mengurus buku { $shop }.
staff-joined = { $name } bergabung sebagai { $role }.
staff-removed = { $name } tidak lagi mengurus buku ini sebagai { $role }.
seat-lost = Anda tidak lagi mengurus buku { $shop }.
seat-lost-next = Toko Anda yang lain: <code>shops</code>
staff = Yang mengurus buku ini:
staff-line = { $name }, { $role }
staff-next = Tambah orang: <code>staff invite clerk</code>
staff-welcome =
    { $role ->
        [owner] Selamat datang di { $shop }: sekarang Anda pemilik.
       *[clerk] Selamat datang di { $shop }: sekarang Anda karyawan.
    }
staff-welcome-next = Lihat apa yang bisa Anda lakukan: <code>help</code>
seats = Anda ada di:
seats-line = { $shop }, { $role }
seats-line-active = { $shop }, { $role } (sekarang)
seat-taken = Sekarang Anda di { $shop }, sebagai { $role }.
export = Ini bukunya, dengan { $customers } pelanggan.
export-jsonl = Satu kejadian per baris, dengan semua segelnya: siapa pun bisa memeriksanya.
export-csv = Satu entri per baris, untuk aplikasi tabel apa pun.
export-hledger = Jurnal pembukuan berpasangan: <code>hledger -f</code> dan nama berkasnya menampilkan sisa utang yang sama.

## Reports

report = Toko Anda, { $month }.
report-so-far = Toko Anda, { $month }, sampai { $today }.
report-sold = Dijual secara utang: { $sold }.
report-collected = Uang masuk: { $collected }.
report-then = Utang pada akhir bulan: { $owed }.
report-today = Hari ini, { $today }:
report-most = Yang utangnya paling banyak:
report-debtor = { $name }: { $balance }
report-debtor-late = { $name }: { $balance }, { $late } di antaranya telat

## The report’s picture

picture-today = Utang hari ini, { $today }
picture-owing = pada { $owing } dari { $customers } pelanggan
picture-collected = Uang masuk
picture-sold = Dijual secara utang
picture-aging = Seberapa telat
picture-bucket =
    { $bucket ->
        [current] Tidak telat
        [over-90] Lebih dari { $from } hari
       *[other] { $from }–{ $to } hari
    }
picture-debtors = Utang paling banyak
picture-late = { $late } telat

## Statements

statement = Rekap { $name }, { $period }.
statement-mine = Rekap catatan utang Anda di { $shop }, { $period }.
statement-period = { $from } sampai { $to }
statement-until = dari entri pertama sampai { $to }
statement-none = Tidak ada yang dicatat dalam waktu itu.
statement-page = Entri { $first } sampai { $last } dari { $count }:
statement-before = Sebelumnya: { $balance }.
statement-owed = sisa utang { $balance }
statement-credit = titipan { $credit }
statement-line = { $line }; { $detail }
statement-settled = lunas
statement-due = jatuh tempo { $due }
statement-left = sisa { $left }, jatuh tempo { $due }
statement-disputed = { $amount } disanggah
statement-recorded = dicatat { $on }
statement-voided-by = entri pembatalan #{ $entry }
statement-code = <code>{ $code }</code>
statement-closing = Pada akhir { $on }: { $balance }.
statement-head = Baru saja diperiksa dan tidak berubah, sampai kejadian { $seq }: <code>{ $hash }</code>
statement-check = Kedua pihak bisa memeriksa entri dengan kodenya: <code>verify { $code }</code>
statement-file-entries = { $entries } entri, masing-masing dengan kode bukti dan segel lengkapnya.
statement-file-pdf = Untuk dicetak, atau untuk siapa pun yang perlu diyakinkan.
statement-file-csv = Satu entri per baris, untuk aplikasi tabel apa pun.

## The statement on paper

paper-title = Rekap catatan utang
paper-customer = Pelanggan
paper-period = Periode
paper-made = Dibuat
paper-opening = Sisa sebelumnya
paper-added = Ditambah
paper-taken-off = Dikurangi
paper-closing = Sisa di akhir
paper-today = Sisa utang per { $on }: { $balance }
paper-disputed = Disanggah pelanggan, dan termasuk dalam sisa utang: { $amount }
paper-number = No.
paper-date = Tanggal
paper-what = Keterangan
paper-due = Jatuh tempo
paper-amount = Jumlah
paper-balance = Sisa
paper-left = sisa { $left }, jatuh tempo { $due }
paper-kind =
    { $kind ->
        [sale] Penjualan secara utang
        [payment] Pembayaran
        [fee] Denda untuk #{ $of }
        [fee-waiver] Denda #{ $of } dibebaskan
        [void] Membatalkan #{ $of }
        [discount] Potongan bayar cepat untuk #{ $of }
        [redeemed] Penukaran poin
        [write-off] Utang dihapus
        [opening] Utang awal
        [refund] Titipan dikembalikan
       *[correction] Pembetulan
    }
paper-what-of = { $kind }: { $words }
paper-recorded = Dicatat oleh { $by }, { $at }
paper-recorded-later = Dicatat belakangan oleh { $by }, { $at }
paper-confirmed = Dikonfirmasi pelanggan di chat, { $at }
paper-unconfirmed =
    { $why ->
        [awaited] Belum dikonfirmasi: pelanggan sudah ditanya di chat dan belum menjawab
       *[not-linked] Tidak dikonfirmasi: pelanggan tidak punya chat dengan toko
    }
paper-entry-disputed = Disanggah: { $amount }
paper-dispute =
    Disanggah { $on }, { $reason ->
        [amount] soal jumlahnya
        [goods] soal barangnya
        [not-mine] bukan milik pelanggan
       *[other] karena hal lain
    } ({ $outcome ->
        [open] belum diputuskan
        [stands] toko mempertahankannya
        [corrected] dibetulkan
       *[voided] dibatalkan
    })
paper-voided-by = Dibatalkan dengan #{ $entry }
paper-photo =
    { $by ->
        [shop] Foto dari toko, SHA-256 { $hash }
       *[customer] Foto dari pelanggan, SHA-256 { $hash }
    }
paper-terms = Syarat yang disetujui pelanggan
paper-plans = Rencana cicilan
paper-plan = Disepakati { $on }: { $total } dicicil, untuk { $entries }.
paper-plan-state =
    { $state ->
        [active] Sedang berjalan.
        [completed] Sudah lunas.
        [defaulted] Tidak ditepati.
       *[cancelled] Diakhiri.
    }
paper-instalment-paid = lunas
paper-instalment-left = masih { $left }
paper-instalment-missed = terlewat, masih { $left }
paper-promises = Janji bayar
paper-promise =
    { $state ->
        [open] { $on }: { $amount } paling lambat { $until }, belum tiba
        [kept] { $on }: { $amount } paling lambat { $until }, ditepati
       *[broken] { $on }: { $amount } paling lambat { $until }, tidak ditepati
    }
paper-claims = Pembayaran yang dilaporkan pelanggan, belum dipastikan toko
paper-claim = { $on }: { $amount }
paper-links = Chat pelanggan
paper-link =
    { $change ->
        [linked] { $channel }, dihubungkan { $on }
       *[unlinked] { $channel }, dilepas { $on }
    }
paper-check = Cara memeriksa ini
paper-check-chain =
    Segel setiap entri mencakup segel entri sebelumnya, jadi tidak ada yang bisa diubah, dihilangkan atau disisipkan belakangan tanpa jejak. Saat ini dibuat, semua { $events } kejadian di catatan utang sudah diperiksa dan tidak berubah.
paper-check-code = Toko dan pelanggan bisa memeriksa kode bukti mana pun di chat: <code>verify { $code }</code>
paper-check-export = Siapa pun bisa memeriksa seluruh buku toko dari ekspornya dengan program verify-export, yang tidak memerlukan apa-apa lagi.
paper-check-head = Kejadian terakhir { $seq }, SHA-256:
paper-page = Halaman { $page } dari { $pages }
paper-replaced = ? menggantikan huruf yang tidak bisa ditampilkan berkas ini.

## Languages

language-now = Sekarang saya menulis kepada Anda dalam { $language }.
language-now-next = Yang bisa Anda tulis: <code>help</code>
shop-language-now = { $shop }: pelanggan yang belum memilih bahasa akan menerima pesan dalam { $language }.

## Checking the book

intact = Utuh: { $subject }, { $counts }.
intact-counts = { $entries } entri, { $events } kejadian
intact-accounts = { $accounts } catatan utang, { $entries } entri, { $events } kejadian
intact-head = Segel terakhir <code>{ $head }</code>
intact-heads =
    { $count ->
        [1] Buku masih cocok dengan segel terakhir yang diumumkan, <code>{ $head }</code>
       *[other] Buku masih cocok dengan { $count } segel terakhir yang diumumkan, yang terbaru <code>{ $head }</code>
    }
broken-at-entry = Rusak di #{ $entry } pada { $subject }.
broken-at-event = Rusak di kejadian { $seq } pada { $subject }.
in-shop = { $name }, { $shop }
the-book = buku
broken-why =
    { $why ->
        [hash] Yang tertulis di sana bukan yang dulu disegel.
        [order] Kejadiannya tidak sesuai urutan penulisannya.
        [link] Ini tidak menyambung dari kejadian sebelumnya.
        [text] Kata-kata di sana diubah belakangan.
        [gap] Ada kejadian sebelumnya yang hilang.
        [photo] Ada foto di sana yang hilang atau diubah.
        [shop] Ini ditulis untuk toko atau catatan utang lain.
        [fold] Ini tidak mungkin terjadi setelah yang tertulis sebelumnya.
        [customer] Tidak ada pelanggan seperti itu.
       *[projection] Sisa utang yang tersimpan bukan jumlah dari entrinya.
    }
broken-head = Buku tidak cocok lagi dengan segel yang diumumkan di sana: ada yang sebelumnya ditulis ulang.
broken-next = Tidak ada yang diubah sekarang. Simpan ekspor terakhir dan jangan mengandalkan catatan utang ini sampai diperiksa.
code-match = Utuh: #{ $entry } { $name }, { $on }: { $what }
code-match-broken = Rusak: catatan utang dari #{ $entry } { $name }, { $on }: { $what }
code-place = Entri { $entry } dari { $of }, tidak berubah sejak { $date }, { $time }.
code-place-broken = Entri { $entry } dari { $of }. Di mana rusaknya: <code>verify { $name }</code>
code-unknown = Tidak ada entri yang boleh Anda lihat dengan kode bukti <code>{ $code }</code>.
code-unknown-next = Mohon cocokkan dengan buktinya: <code>verify 7F3A-9C01</code>

## Questions

ask-role = Halo! Di sini saya mengurus buku utang toko, lewat chat.
    Anda punya toko, atau Anda pelanggan?
ask-shop-name = Apa nama tokonya?
ask-shop-code = Membuka toko di sini perlu kode. Silakan tempel kodenya.
ask-currency = Mata uang apa? Misalnya <code>INR</code> atau <code>KES</code>.
ask-place = Tokonya di mana? Tulis kotanya, atau zona waktu seperti <code>{ $zone }</code>.
ask-shop-language = Anda dan pelanggan Anda membaca bahasa apa? Masing-masing bisa memilih bahasa lain.
ask-language = Saya menulis kepada Anda dalam bahasa apa? Sekarang { $language }.
ask-starter-limit = Pelanggan baru boleh berutang sampai berapa?
    Tekan salah satu, atau tulis jumlahnya.
ask-invite-code = Silakan tempel kode dari toko, atau buka tautannya.
ask-counter-name = { $shop } ingin tahu siapa Anda. Siapa nama Anda?
ask-guest-word = Sudah ada pelanggan bernama { $name }. Kata apa yang membedakan? Misalnya: <code>baker</code>
ask-customer =
    { $verb ->
        [sale] Siapa yang berutang?
        [pay] Siapa yang membayar?
        [invite] Undangannya untuk siapa?
        [remind] Siapa yang diingatkan?
       *[other] Pelanggan yang mana?
    }
ask-customer-name = Pelanggan yang mana? Tulis namanya.
ask-new-customer = Siapa orangnya? Tulis namanya, boleh dengan nomor telepon: <code>Asha Verma +919812345678</code>
ask-goods-new = <b>{ $name }</b> masih baru. Apa yang diambil? Misalnya: <code>2 kg rice 120, oil 90</code>
ask-goods = Apa yang diambil { $name }? Misalnya: <code>2 kg rice 120, oil 90</code>
ask-payment = Berapa yang dibayar { $name }? Misalnya: <code>{ $figure } cash</code>
ask-limit = { $name } boleh berutang sampai berapa? Misalnya: <code>5000</code>
ask-raise = Anda ingin boleh berutang sampai berapa? Misalnya: <code>8000</code>
ask-other-limit = { $name } meminta { $asked }. Boleh berutang sampai berapa? Misalnya: <code>6000</code>
ask-note = Apa yang perlu dicatat tentang { $name }?
ask-reason = #{ $entry } { $name }: apa alasannya?
ask-entry = Entri { $name } yang mana?
ask-which-entry =
    { $verb ->
        [confirm] Entri mana yang benar? Misalnya: <code>confirm #12</code>
       *[wrong] Entri mana yang tidak benar? Misalnya: <code>wrong #12</code>
    }
ask-whose-entry = #{ $entry } dari pelanggan yang mana?
ask-shop = Di toko yang mana?
ask-paid-amount = Berapa yang Anda bayar? Misalnya: <code>{ $figure }</code>
ask-paid-overdue = { $overdue } sudah telat.
ask-plan-count = { $amount } belum lunas. Dalam berapa cicilan? Atau tulis: <code>4 weekly</code>
ask-plan-count-with = { $name }: { $amount } belum lunas. Dalam berapa cicilan? Atau tulis: <code>4 weekly</code>
ask-plan-rhythm = { $count } cicilan. Seberapa sering?
ask-promise = { $amount } belum lunas. Kapan Anda membayar?
ask-promise-example = Tekan hari atau tulis sendiri, dengan jumlah kalau hanya sebagian: <code>friday { $figure }</code>
ask-promise-typed = Tulis harinya: <code>15 dec</code>, <code>in 10 days</code> atau <code>friday</code>
ask-export = Dalam bentuk apa? <code>csv</code> untuk aplikasi tabel, <code>hledger</code> untuk akuntan, <code>jsonl</code> bukti selengkapnya.
which-customer-one = Apakah “{ $typed }” maksudnya pelanggan ini?
which-customer = “{ $typed }” cocok dengan { $count } pelanggan. Yang mana?
unknown-customer = Tambahkan <b>{ $name }</b>?
unknown-customer-sale = Tambahkan <b>{ $name }</b> dan catat utang { $goods }?
unknown-customer-unnamed = Tambahkan <b>{ $name }</b> dan catat utang { $amount }?
partly-known = <b>{ $known }</b>, atau orang baru: <b>{ $typed }</b>?
preview-sale = { $name }: utang { $amount }?
preview-sale-due = { $name }: utang { $amount }, jatuh tempo { $due }?
preview-sale-net =
    { $days ->
        [0] { $name }: utang { $amount }, jatuh tempo hari itu juga?
       *[other] { $name }: utang { $amount }, jatuh tempo setelah { $days } hari?
    }
preview-payment = { $name }: dibayar { $amount }?
preview-claim = { $name }: Anda membayar { $amount }?
preview-customers =
    { $count ->
        [1] Tambahkan pelanggan ini?
       *[other] Tambahkan { $count } pelanggan ini?
    }
preview-customers-some = Hanya { $good } dari { $count } yang bisa ditambahkan, jadi belum ada yang masuk. Mohon kirim semuanya lagi.
preview-customers-namesake = Tambahkan kata pembeda, seperti <code>add { $name } baker</code>
preview-customers-none = Belum ada satu pun yang bisa ditambahkan.
preview-customer = { $name }
preview-customer-owes = { $line }, utang { $amount }
preview-customer-since = { $line } sejak { $since }
preview-customer-limit = { $line }, batas { $limit }
preview-customer-no-limit = { $line }, tanpa batas
preview-customer-net = { $line }, tempo { $days } hari
preview-customer-phone = { $line }, { $phone }
preview-customer-problem = { $line } – { $problem }
preview-commands =
    { $count ->
        [1] Catat ini?
       *[other] Catat { $count } hal ini?
    }
preview-commands-mixed =
    { $count ->
        [1] Lakukan ini?
       *[other] Lakukan { $count } hal ini, satu demi satu?
    }
preview-command-sale = { $name }: utang { $amount }
preview-command-sale-due = { $name }: utang { $amount }, jatuh tempo { $due }
preview-command-sale-net =
    { $days ->
        [0] { $name }: utang { $amount }, jatuh tempo hari itu juga
       *[other] { $name }: utang { $amount }, jatuh tempo setelah { $days } hari
    }
preview-command-payment = { $name }: dibayar { $amount }
preview-command-payment-for = { $name }: dibayar { $amount }, untuk #{ $entry }
preview-command-other = { $text }
two-readings = Itu bisa dibaca dengan dua cara. Yang mana maksudnya?
two-readings-unit-price = Harga satuan dan jumlahnya tidak cocok. Yang mana maksudnya?
sale-or-payment = { $name }, { $amount }: penjualan atau pembayaran?
over-limit = Dengan { $total } ini utang { $name } menjadi { $would }; batasnya { $limit }.
over-limit-owner-only = Hanya pemilik yang bisa mengizinkannya.
more-than-owed = Lebih { $over } dari utangnya: simpan sebagai titipan?
more-than-owed-figures = { $name } membayar { $amount } dan utangnya { $owed }.
same-money = { $name }: { $amount }, uang yang sama dengan #{ $entry } tanggal { $on }?
same-reference = { $name }: referensi { $reference } sudah ada di #{ $entry } dari { $other }. Apakah uangnya sama, atau pembayaran lain?
what-is-wrong = #{ $entry } { $amount }: apa yang salah?
ask-dispute-words = Apa yang salah dengan #{ $entry }? Tulis dengan kata-kata sendiri.
ask-what-you-paid = #{ $entry } tertulis { $amount }. Berapa yang Anda bayar?

cancelled = Tidak jadi, tidak ada yang dicatat.
nothing-to-cancel = Tidak ada yang perlu dihentikan.

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

refused-not-an-amount = “{ $text }” bukan jumlah uang.
    Tulis dengan angka: <code>1250</code>
refused-amount-zero = “{ $text }” itu nol, padahal jumlah harus lebih dari nol.
    Misalnya: <code>120</code>
refused-amount-negative = “{ $text }” di bawah nol. Tulis jumlahnya tanpa minus.
    Misalnya: <code>120</code>
refused-amount-too-large = “{ $text }” terlalu besar untuk satu entri.
    Misalnya: <code>1250</code>
refused-amount-grouping = Titik atau koma di “{ $text }” tidak cocok.
    Tulis tanpa itu: <code>1250</code>
refused-amount-decimals =
    { $decimals ->
        [0] “{ $text }” memakai desimal, padahal { $currency } tidak punya desimal.
       *[other] Desimal di “{ $text }” terlalu banyak: { $currency } punya { $decimals }.
    }
    Misalnya: <code>1250</code>
refused-no-amount = Tidak ada jumlah uang di situ.
    Misalnya: <code>{ $example }</code>
refused-no-such-day = Tidak ada hari seperti “{ $text }”.
    Misalnya: <code>15 dec</code>
refused-not-a-date = “{ $text }” bukan tanggal yang bisa saya baca.
    Misalnya: <code>15 dec</code>, <code>friday</code> atau <code>in 2 weeks</code>
refused-due-needs-date = Setelah “due” perlu ada tanggal.
    Misalnya: <code>sale Asha 2 kg rice 120 due friday</code>
refused-text-too-long = Itu terlalu panjang: paling banyak { $max } huruf.
    Mohon tulis lebih singkat. Yang bisa Anda tulis: <code>help</code>
refused-name-too-long = Nama itu terlalu panjang: paling banyak { $max } huruf.
    Misalnya: <code>add Asha Verma</code>
refused-name-missing = Tidak ada nama di situ.
    Misalnya: <code>{ $example }</code>
refused-too-many-items = Satu penjualan memuat paling banyak { $max } barang.
    Tulis sisanya sebagai penjualan sendiri: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-of-several = Tidak satu pun dari { $lines } baris dicatat, karena “{ $line }”.
refused-too-many-lines = Satu pesan memuat paling banyak { $max } baris.
    Kirim sisanya setelah itu: <code>add Asha Verma</code>
refused-not-a-phone = “{ $text }” bukan nomor telepon.
    Tulis dengan kode negaranya: <code>add Asha Verma +919812345678</code>
refused-not-a-currency = “{ $text }” bukan mata uang yang saya kenal.
    Tulis tiga hurufnya: <code>INR</code>
refused-not-a-place = Saya tidak tahu “{ $text }” di mana.
    Tulis kota besar terdekat atau zona waktunya: <code>Mumbai</code> atau <code>Asia/Kolkata</code>
    Misalnya: <code>newshop Corner Store, INR</code>
refused-in-the-future = { $on } belum tiba, jadi belum bisa dicatat apa-apa untuk hari itu.
    Misalnya: <code>on yesterday</code>
refused-too-far-back = { $on } sudah terlalu lama lewat: paling awal { $earliest }.
    Misalnya: <code>on yesterday</code>
refused-too-far-back-clerk = { $on } sudah terlalu lama lewat untuk Anda: paling awal { $earliest }. Mohon minta kepada pemilik.
    Misalnya: <code>on yesterday</code>
refused-due-before-sale = Jatuh temponya { $due }, sebelum penjualannya sendiri pada { $on }.
    Misalnya: <code>sale Asha 2 kg rice 120 due friday</code>
refused-due-too-far = { $due } terlalu jauh untuk jatuh tempo.
    Misalnya: <code>sale Asha 2 kg rice 120 due friday</code>

refused-over-limit-clerk = Dengan { $total } ini utang { $name } menjadi { $would }; batasnya { $limit }.
    Hanya pemilik yang bisa mengizinkannya. Ini masih muat: <code>sale { $full } { $figure }</code>
refused-over-limit-clerk-full = Dengan { $total } ini utang { $name } menjadi { $would }; batasnya { $limit }.
    Hanya pemilik yang bisa mengizinkannya. Kalau ada uang masuk: <code>pay { $full } 500</code>
refused-on-hold-clerk = { $why }
    Hanya pemilik yang bisa mengizinkan utang. Kalau ada uang masuk: <code>pay { $full } 500</code>
refused-blocked = { $name } diblokir sejak { $on } dan tidak boleh berutang.
    Untuk mengakhirinya: <code>release { $full }</code>
refused-blocked-clerk = { $name } diblokir sejak { $on } dan tidak boleh berutang.
    Hanya pemilik yang bisa mengakhirinya. Kalau ada uang masuk: <code>pay { $full } 500</code>
refused-held-already = Memang sudah begitu, sejak { $on }.
    Untuk mengakhirinya: <code>release Asha</code>
refused-blocked-already = Memang sudah begitu, sejak { $on }.
    Untuk mengakhirinya: <code>release Asha</code>
refused-not-held = Utang { $name } tidak ditahan dan tidak diblokir.
    Untuk menghentikan utang: <code>hold { $name }</code>
refused-more-than-owed-clerk = Lebih { $over } dari utangnya: utang { $name } { $owed }.
    Hanya pemilik yang bisa menyimpannya sebagai titipan. Ini pas: <code>pay { $full } { $figure }</code>
refused-more-than-owed-clerk-nothing = Lebih { $over } dari utangnya: { $name } tidak punya utang.
    Hanya pemilik yang bisa menyimpannya sebagai titipan. Lihat: <code>balance { $full }</code>
refused-balance-too-large = Itu lebih besar dari yang bisa ditampung satu catatan utang.
    Misalnya: <code>sale Asha 2 kg rice 120</code>
refused-too-many-open = Catatan utang ini punya { $max } entri yang belum lunas, dan tidak muat lagi.
    Kalau ada uang masuk: <code>pay Asha 500</code>

refused-same-name = Sudah ada pelanggan bernama { $name }.
    Tambahkan kata pembeda: <code>add { $name } baker</code>
refused-same-name-rename = Sudah ada pelanggan bernama { $name }.
    Tambahkan kata pembeda: <code>rename { $full } to { $name } baker</code>
refused-name-word = Nama tidak boleh memuat kata “{ $word }”: dalam penjualan kata itu akan dibaca lain.
    Misalnya: <code>add Asha Verma</code>
refused-name-not-typed = Orang bernama “{ $name }” tidak akan bisa ditemukan lagi dengan nama itu: nama diawali huruf dan paling banyak delapan kata.
    Misalnya: <code>add Asha Verma</code>
refused-name-twice = { $name } tertulis dua kali di sini.
    Tambahkan kata pembeda: <code>add { $name } baker</code>
refused-unknown-customer = Tidak ada pelanggan bernama “{ $name }”.
    Untuk menambahkan: <code>add { $name }</code>
refused-no-customers-yet = Belum ada pelanggan.
    Tambahkan yang pertama: <code>add Asha Verma</code>
refused-no-such-entry = Tidak ada entri #{ $entry }.
    Lihat apa yang ada: <code>balance</code>
refused-no-such-entry-of = { $name } tidak punya entri #{ $entry }.
    Lihat apa yang ada: <code>balance { $full }</code>
refused-entry-settled = #{ $entry } sudah lunas.
    Tanpa nomor, uangnya masuk ke yang belum lunas: <code>pay Asha 500</code>
refused-already-voided = #{ $entry } sudah dibatalkan, dengan #{ $by }.
    Kalau ternyata benar, tulis lagi: <code>sale Asha 2 kg rice 120</code>
refused-discount-is-earned =
    #{ $entry } adalah potongan bayar cepat: hilang kalau pembayaran yang mendapatkannya dibatalkan.
    Begini: <code>void #{ $by }</code>
refused-not-voidable = #{ $entry } tidak bisa dibatalkan: hanya penjualan, pembayaran, penghapusan, penukaran poin dan perubahan utang yang bisa.
    Kalau ada yang kurang, tulis lagi: <code>sale Asha 2 kg rice 120</code>
refused-not-a-setting = “{ $text }” bukan pengaturan toko.
    Semuanya: <code>policy</code>
refused-policy-form = Itu tidak bisa saya baca sebagai “{ $setting }”.
    { $example }
refused-policy-range = “{ $text }” tidak di antara { $min } dan { $max }.
    { $example }
refused-feedback-not-asked = Sekarang tidak ada pertanyaan itu: pertanyaannya datang bersama bukti pembayaran setelah semuanya lunas.
    Untuk menyampaikan sesuatu sekarang: <code>talk the rice was very good</code>
refused-feedback-given = Anda sudah memberi { $rating } dari 5, terima kasih.
    Untuk menambahkan sesuatu: <code>talk the rice was very good</code>
refused-feedback-said = Anda sudah menambahkan komentar, terima kasih.
    Untuk menambahkan sesuatu: <code>talk the rice was very good</code>
refused-not-points = “{ $text }” bukan jumlah poin.
    Begini: <code>redeem 100</code>
refused-points-not-whole = “{ $text }” bukan jumlah bulat: poin didapat dari jumlah yang bulat.
    Begini: <code>policy points 1 per 100 worth 1</code>
refused-points-too-dear = { $worth } per poin terlalu banyak: paling banyak { $most }, setengah dari belanja yang mendapatkannya.
    Begini: <code>policy points 1 per { $per } worth { $figure }</code>
refused-points-off = Saat ini toko tidak memberi poin.
    Yang belum lunas: <code>balance</code>
refused-no-points = Anda belum punya poin.
    Cara mendapatkannya: <code>points</code>
refused-points-below-zero = Anda punya { $points }: di bawah nol tidak ada yang bisa ditukar.
    Cara mendapat lebih banyak: <code>points</code>
refused-more-than-points = Anda punya { $points }, bukan { $asked }.
    Begini: <code>redeem { $count }</code>
refused-nothing-to-redeem = Tidak ada utang yang bisa dipotong dengan poin.
    Lihat catatan utang: <code>balance</code>
refused-nothing-to-redeem-disputed = Yang belum lunas sedang disanggah: poin baru bisa dipakai setelah itu selesai.
    Lihat catatan utang: <code>balance</code>
refused-less-than-a-point = Yang belum lunas { $open }, kurang dari nilai satu poin, { $worth }.
    Lihat catatan utang: <code>balance</code>
refused-not-a-percentage = “{ $text }” bukan persentase sampai 100%.
    Misalnya: <code>policy late-fee 2% after 7 days cap 20%</code>
refused-not-a-pay-link =
    { $why ->
        [scheme] Tautan pembayaran diawali https:// atau upi://.
        [too-long] Tautan itu terlalu panjang.
       *[form] Itu bukan tautan yang bisa ditunjukkan kepada pelanggan.
    }
    Misalnya: <code>policy pay-link https://pay.example.com/shop?sum={"{"}amount{"}"}</code>
refused-not-a-fee = #{ $entry } bukan denda, jadi tidak bisa dibebaskan.
    Untuk membatalkan entri lain: <code>void Asha #{ $entry }</code>
refused-nothing-to-waive = { $name } tidak punya denda yang bisa dibebaskan.
    Lihat catatan utang: <code>balance { $name }</code>
refused-reminders-day-over = Jam kirim hari itu sudah lewat, jadi tidak ada yang dikirim. Pagi berikutnya ditanyakan lagi.
    Untuk mengingatkan sekarang: <code>remind overdue</code>
refused-reminders-all-sent = Hari ini tidak ada lagi yang perlu diingatkan.
    Siapa berutang apa: <code>due</code>
refused-nothing-to-say = Sekarang tidak ada yang perlu diingatkan kepada { $name }.
    Yang belum lunas: <code>balance { $first }</code>
refused-reminded-today = { $name } sudah diingatkan hari ini. Paling banyak satu pengingat sehari.
    Yang belum lunas: <code>balance { $name }</code>
refused-reminder-waits = Pengingat untuk { $name } sudah disiapkan: dikirim { $at }.
    Yang belum lunas: <code>balance { $name }</code>
refused-muted-not-late = { $name } tidak mau pengingat sebelum telat, dan tidak ada yang telat. Tidak ada yang dikirim.
    Yang belum lunas: <code>balance { $name }</code>
refused-nothing-overdue = Tidak ada yang telat, jadi tidak ada yang diingatkan.
    Yang jatuh tempo berikutnya: <code>due week</code>
refused-no-sending-day = Semua hari dalam seminggu adalah hari libur, jadi pengingat tidak bisa dikirim. Tidak ada yang dikirim.
    Yang jatuh tempo: <code>due</code>
refused-muted-already = Pengingat Anda memang sudah disenyapkan.
    Untuk mendapat semuanya lagi: <code>unmute</code>
refused-not-muted = Anda menerima semua pengingat, tidak ada yang disenyapkan.
    Untuk menerima yang telat saja: <code>mute</code>
refused-not-a-span = Daftar jatuh tempo tidak bisa dibuat dari “{ $text }”.
    Yang jatuh tempo dalam 7 hari: <code>due week</code>
refused-month-to-come = { $month } belum mulai.
    Bulan ini: <code>report</code>
refused-not-a-month = “{ $text }” tidak bisa saya baca sebagai bulan.
    Misalnya: <code>report october</code>
refused-too-many-to-print = Satu PDF memuat paling banyak { $max } entri, dan hari-hari itu berisi { $entries }.
    Aplikasi tabel memuat semuanya: <code>csv</code>, bukan <code>pdf</code>. Atau kurangi harinya: <code>statement Asha pdf from 1 nov</code>
refused-not-a-period = “{ $text }” tidak bisa saya baca sebagai hari-hari rekap.
    Misalnya: <code>statement Asha pdf from 1 nov to 30 nov</code>
refused-period-backwards = { $to } lebih awal dari { $from }: rekap dimulai dari hari yang lebih awal.
    Misalnya: <code>statement Asha from 1 nov to 30 nov</code>
refused-fee-is-waived = #{ $entry } adalah denda: denda dibebaskan, bukan dibatalkan.
    Misalnya <code>waive Asha #{ $entry }</code>
refused-nothing-to-undo = Tidak ada entri baru dari Anda untuk dibatalkan.
    Untuk yang lebih lama, sebutkan yang mana: <code>void Asha #12</code>
refused-nothing-to-undo-clerk = Tidak ada entri dari Anda untuk dibatalkan.
    Yang bisa Anda lakukan: <code>help</code>
refused-not-your-entry = Anda tidak bisa membatalkan #{ $entry }. Mohon minta kepada pemilik.
    Entri Anda sendiri, selagi baru: <code>undo</code>
refused-already-confirmed = #{ $entry } sudah dikonfirmasi.
    Lihat catatan utang: <code>balance</code>
refused-nothing-to-confirm = Tidak ada yang menunggu jawaban Anda.
    Lihat entrinya: <code>history</code>
refused-already-disputed = #{ $entry } sudah disanggah dan menunggu jawaban.
    Lihat catatan utang: <code>balance</code>
refused-no-open-dispute = #{ $entry } tidak punya sanggahan terbuka lagi.
    Lihat catatan utang: <code>balance</code>
refused-claim-already-waiting = Pembayaran Anda { $amount } sudah menunggu jawaban toko.
    Kalau Anda membayar yang lain: <code>paid 200</code>
refused-raise-without-limit = Di sini Anda tidak punya batas: Anda boleh berutang sebanyak yang diberikan toko.
    Lihat catatan utang: <code>balance</code>
refused-raise-not-higher = Batas Anda sudah { $limit }. Mintalah lebih dari itu.
    Misalnya: <code>raise { $figure }</code>
refused-raise-waits = Anda sudah meminta { $asked }. Jawabannya datang di sini.
    Lihat catatan utang: <code>balance</code>
refused-raise-answered = Permintaan itu sudah dijawab, atau sudah digantikan yang lain.
    Untuk menentukan batas sendiri: <code>limit { $name } 6000</code>
refused-promise-open = Anda sudah berjanji membayar { $amount } paling lambat { $until }.
    Kalau sudah dibayar: <code>paid 500</code>
refused-promise-in-past = { $until } sudah lewat.
    Hari yang masih akan datang: <code>promise friday</code>
refused-promise-too-far = Janji bayar paling jauh { $days } hari ke depan, jadi sampai { $latest }.
    Misalnya <code>promise tomorrow</code>
refused-promise-more-than-owed = { $amount } lebih banyak dari utang Anda, { $owed }.
    Misalnya <code>promise friday { $figure }</code>
refused-instalments-out-of-range = Rencana cicilan berisi { $min } sampai { $max } cicilan, bukan { $count }.
    Misalnya <code>{ $plan } 4 weekly</code>
refused-plan-starts-in-past = { $first } sudah lewat.
    Hari yang masih akan datang: <code>{ $plan } 4 weekly from friday</code>
refused-plan-starts-too-late = Rencana cicilan mulai paling lambat { $latest }.
    Misalnya <code>{ $plan } 4 weekly from friday</code>
refused-not-for-plan =
    { $why ->
        [disputed] #{ $entry } sedang disanggah, jadi belum bisa masuk rencana cicilan.
       *[closed] #{ $entry } sudah tidak ada sisanya, jadi tidak bisa masuk rencana cicilan.
    }
    Lihat yang belum lunas: <code>balance</code>
refused-nothing-to-plan = Tidak ada utang tanpa sanggahan yang belum lunas, jadi tidak ada yang perlu dicicil.
    Lihat catatan utang: <code>balance</code>
refused-plan-too-small = { $total } tidak bisa dibagi menjadi { $count } cicilan.
    Kurangi cicilannya: <code>{ $plan } 2 weekly</code>
refused-no-such-proposal = Usulan itu sudah tidak terbuka.
    Lihat yang disepakati: <code>balance</code>
refused-own-proposal = Giliran pihak lain yang menjawab usulan ini.
    Rencana lain: <code>{ $plan } 4 weekly</code>
refused-proposal-over = Usulan itu hanya bisa disetujui sampai { $until }.
    Yang baru: <code>{ $plan } 4 weekly</code>
refused-no-plan = Tidak ada rencana cicilan dengan { $name } untuk diakhiri.
    Untuk mengusulkannya: <code>plan { $name } 4 weekly</code>
refused-not-a-plan = “{ $text }” bukan rencana cicilan yang bisa saya baca.
    Berapa cicilan dan seberapa sering: <code>{ $plan } 4 weekly</code>, juga <code>every two weeks</code> atau <code>monthly</code> dan <code>from 1 dec</code>
refused-nothing-owed = Anda tidak punya utang, jadi tidak ada yang perlu dijanjikan.
    Lihat catatan utang: <code>balance</code>
refused-nothing-open = Semua sudah lunas, jadi tidak ada yang perlu dibetulkan di sini.
    Entri lama dengan nomornya: <code>wrong #12</code>
refused-claim-settled-already = Itu sudah dijawab.
    Lihat catatan utang: <code>balance</code>

customer-example-name = Misalnya: <code>Asha Verma</code>
customer-example-paid = Tanpa nomor, uangnya masuk ke yang belum lunas: <code>paid 500</code>
customer-example-statement = Misalnya: <code>statement from 1 nov to 30 nov</code>
customer-example-balance = Lihat catatan utang: <code>balance</code>
refused-owner-only =
    { $verb ->
        [void] Hanya pemilik yang bisa membatalkan entri dengan nomornya.
        [feedback] Hanya pemilik yang bisa melihat penilaian pelanggan.
        [plan] Hanya pemilik yang bisa menyepakati rencana cicilan.
        [limit] Hanya pemilik yang bisa menentukan berapa pelanggan boleh berutang.
        [rename] Hanya pemilik yang bisa mengubah nama pelanggan.
        [archive] Hanya pemilik yang bisa mengarsipkan pelanggan.
        [terms] Hanya pemilik yang bisa menentukan kapan utang pelanggan jatuh tempo.
        [net] Hanya pemilik yang bisa menentukan kapan utang pelanggan jatuh tempo.
        [writeoff] Hanya pemilik yang bisa menghapus utang.
        [refund] Hanya pemilik yang bisa mengembalikan titipan.
        [adjust] Hanya pemilik yang bisa membetulkan sisa utang.
        [add] Hanya pemilik yang bisa menulis utang awal pelanggan.
        [claims] Hanya pemilik yang bisa menjawab apakah uang ini sampai.
        [disputes] Hanya pemilik yang bisa memutuskan entri yang disanggah.
        [staff] Hanya pemilik yang bisa menentukan siapa mengurus buku ini.
        [hold] Hanya pemilik yang bisa menghentikan utang.
        [block] Hanya pemilik yang bisa menghentikan utang.
        [release] Hanya pemilik yang bisa mengizinkan utang lagi.
        [waive] Hanya pemilik yang bisa membebaskan denda.
        [remind] Hanya pemilik yang bisa mengirim pengingat.
        [review] Hanya pemilik yang bisa meninjau batas.
        [report] Hanya pemilik yang bisa melihat keadaan seluruh toko.
        [requests] Hanya pemilik yang bisa menjawab permintaan.
        [policy] Hanya pemilik yang bisa menentukan aturan utang toko.
        [unlink] Hanya pemilik yang bisa melepas chat dari catatan utang pelanggan.
       *[export] Hanya pemilik yang bisa mengambil buku sebagai berkas.
    }
    { $verb ->
        [void] Entri Anda sendiri, selagi baru: <code>undo</code>
        [feedback] Keadaan catatan utang: <code>customer Asha</code>
        [plan] Lihat yang disepakati: <code>plan Asha</code>
        [limit] Keadaan catatan utang: <code>customer Asha</code>
        [remind] Yang jatuh tempo: <code>due</code>
        [review] Keadaan catatan utang: <code>customer Asha</code>
        [report] Utang semuanya: <code>balance</code>
        [requests] Yang jatuh tempo: <code>due</code>
        [rename] Nama lain untuk diketik: <code>nick Asha = didi</code>
        [archive] Keadaan catatan utang: <code>customer Asha</code>
        [terms] Keadaan catatan utang: <code>customer Asha</code>
        [net] Tanpa <code>net</code> Anda bisa: <code>add Asha Verma</code>
        [writeoff] Keadaan catatan utang: <code>customer Asha</code>
        [refund] Keadaan catatan utang: <code>customer Asha</code>
        [adjust] Lihat entrinya: <code>history Asha</code>
        [add] Tanpa <code>owes</code> Anda bisa: <code>add Asha Verma</code>
        [claims] Uang yang Anda terima: <code>pay Asha 500</code>
        [disputes] Lihat entrinya: <code>history Asha</code>
        [hold] Keadaan catatan utang: <code>customer Asha</code>
        [block] Keadaan catatan utang: <code>customer Asha</code>
        [release] Keadaan catatan utang: <code>customer Asha</code>
        [waive] Lihat entrinya: <code>history Asha</code>
        [policy] Yang bisa Anda lakukan: <code>help</code>
        [unlink] Tautan baru: <code>invite Asha</code>
        [staff] Yang bisa Anda lakukan: <code>help</code>
       *[export] Yang bisa Anda lakukan: <code>help</code>
    }
refused-owner-only-forget = Hanya pemilik yang bisa menghapus data pelanggan.
    Keadaan catatan utang: <code>customer Asha</code>
refused-owner-only-import = Hanya pemilik yang bisa memasukkan pelanggan dari berkas.
    Satu per satu Anda bisa: <code>add Asha</code>
refused-members-only = Itu untuk orang-orang toko.
    Yang bisa Anda lakukan: <code>help</code>
refused-customers-only = Itu untuk pelanggan.
    Yang bisa Anda lakukan: <code>help</code>
refused-not-yours = Itu bukan untuk Anda jawab.
    Yang bisa Anda lakukan: <code>help</code>
refused-button-old = Ini sudah berubah, jadi tombolnya tidak berfungsi lagi.
    Lihat keadaannya: <code>balance</code>
refused-button-done = Itu sudah dilakukan.
    Lihat keadaannya: <code>balance</code>
refused-button-expired = Pertanyaan ini sudah lebih dari sehari, dan tidak ada yang dicatat.
    Mohon tulis lagi. Yang bisa Anda lakukan: <code>help</code>
refused-invite-invalid = Kode ini tidak berlaku: sudah dipakai, atau sudah terlalu lama, atau ada huruf yang kurang.
    Mintalah yang baru kepada toko, lalu <code>start</code> lagi.
refused-invite-too-many-guesses = Terlalu banyak kode yang salah. Mohon tunggu sebentar.
    Lalu buka tautan dari toko, atau mulai lagi: <code>start</code>
refused-already-linked = Anda sudah terhubung dengan { $name }.
    Lihat catatan utang Anda: <code>balance</code>
refused-already-member = Anda sudah menjadi bagian toko ini.
    Lihat toko Anda: <code>shops</code>
refused-shop-code-needed = Membuka toko di sini perlu kode dari yang menjalankan Slatebook.
    Kalau sudah punya: <code>start</code>
    Lihat keadaannya: <code>balance</code>
refused-not-understood = Saya tidak mengerti itu.
    Misalnya: <code>{ $example }</code>
refused-not-understood-verb = Saya tidak mengerti “{ $verb }” itu.
    Misalnya: <code>{ $example }</code>
refused-stranger = Saya mengurus buku utang toko, dan saya belum mengenal Anda.
    Buka tautan dari toko Anda, atau tempel kodenya. Untuk buku Anda sendiri: <code>start</code>
refused-unread =
    { $what ->
        [sticker] Saya tidak bisa membaca stiker.
        [voice] Saya tidak bisa mendengarkan pesan suara.
        [video] Saya tidak bisa menyimpan video. Foto bisa.
        [photo] Saya tidak bisa menyimpan foto jenis ini. Foto biasa bisa.
        [file] Saya tidak bisa membaca berkas jenis ini. Foto bisa disimpan sebagai JPEG, PNG atau WebP.
        [location] Saya tidak bisa membaca lokasi di peta.
        [contact] Saya tidak bisa membaca kartu kontak.
        [too-long] Itu terlalu panjang untuk satu pesan.
       *[other] Saya tidak bisa membaca itu.
    }
    Mohon tulis dengan beberapa kata. Yang saya kenal: <code>help</code>
refused-empty = Pesan itu kosong.
    Yang bisa Anda tulis: <code>help</code>
refused-not-built = <code>{ $verb }</code> belum ada.
    Yang sudah ada: <code>help</code>
refused-not-a-language = Saya tidak menulis dalam “{ $text }”. Bahasa saya { $languages }.
    Misalnya: <code>language hi</code>
refused-file-too-large = Berkasnya terlalu besar untuk dikirim di sini.
    Yang lebih kecil: <code>export csv</code>
refused-import-too-large = Berkas itu terlalu besar: paling besar { $kilobytes } KB. Tidak ada yang dicatat.
    Bagi menjadi berkas yang lebih kecil dan kirim satu demi satu. Isi berkasnya: <code>import</code>
refused-import-not-fetched = Berkasnya tidak bisa diambil, dan tidak ada yang dicatat.
    Mohon kirim sekali lagi. Isi berkasnya: <code>import</code>
refused-import-not-utf8 = Berkas ini tidak bisa saya baca, dan tidak ada yang dicatat.
    Di aplikasi tabel pilih “Simpan sebagai” lalu “CSV UTF-8”, dan kirim yang itu. Isi berkasnya: <code>import</code>
refused-import-not-csv = Saya tidak bisa membaca berkas jenis ini, dan tidak ada yang dicatat. Foto bisa disimpan sebagai JPEG, PNG atau WebP.
    Daftar pelanggan: simpan sebagai CSV (di aplikasi tabel: File, Download atau Simpan sebagai, CSV) dan kirim berkas itu. Isi berkasnya: <code>import</code>
refused-import-quote-open = Di baris { $line } ada tanda kutip yang dibuka tetapi tidak ditutup, jadi saya tidak tahu di mana selnya berakhir.
    Hapus, atau tutup tandanya: <code>"Asha Verma"</code>
refused-import-empty = Tidak ada siapa-siapa di berkas itu: di bawah baris judul tidak ada isinya.
    Isi berkasnya: <code>import</code>
refused-import-too-many = Berkas ini berisi { $rows } baris, padahal sekaligus paling banyak { $max } pelanggan.
    Bagi menjadi beberapa berkas, masing-masing dengan baris judul, dan kirim satu demi satu. Contoh berkasnya: <code>import</code>
refused-import-nothing-new = Semua yang di berkas itu sudah menjadi pelanggan, dan tidak ada utang di dalamnya. Tidak ada yang dicatat.
    Yang sudah ada: <code>customers</code>
refused-import-line = Baris { $line } berkas tidak bisa dipakai lagi, jadi tidak ada yang dicatat. { $why }
    Betulkan berkasnya dan kirim lagi. Isi berkasnya: <code>import</code>
refused-import-has-entries = { $name } sudah menjadi pelanggan dan sudah punya entri.
    Hapus barisnya dari berkas. Untuk membetulkan sisa utangnya: <code>adjust { $name } +50 from the old book</code>
refused-import-more-cells = Ada { $cells } sel tetapi hanya { $columns } judul. Teks yang berisi koma perlu tanda kutip.
    Misalnya: <code>"Verma, Asha",1250</code>
refused-import-name-number = Nama tidak boleh memuat angka, seperti “{ $text }”: dalam penjualan itu akan dibaca sebagai jumlah uang.
    Misalnya: <code>add Asha Verma</code>
refused-import-total = Jumlah di sini { $total }, padahal baris di atasnya berjumlah { $sum }.
    Betulkan berkasnya, atau hapus baris itu. Isi berkasnya: <code>import</code>
refused-photo-too-large = Foto itu terlalu besar: paling besar { $megabytes } MB. Tidak ada yang dicatat.
    Kirim sebagai foto, bukan berkas, dengan nomor entri di bawahnya: <code>#12</code>
refused-not-a-photo =
    { $what ->
        [heic] Saya tidak bisa menyimpan gambar HEIC, dan tidak ada yang dicatat.
        [gif] Saya tidak bisa menyimpan gambar bergerak, dan tidak ada yang dicatat.
        [pdf] Saya tidak bisa menyimpan berkas PDF, dan tidak ada yang dicatat.
        [video] Saya tidak bisa menyimpan video, dan tidak ada yang dicatat.
       *[other] Saya tidak bisa menyimpan berkas ini, dan tidak ada yang dicatat.
    }
    Kirim foto atau tangkapan layar (JPEG, PNG atau WebP), dengan nomor entri di bawahnya: <code>#12</code>
refused-photo-not-fetched = Fotonya tidak bisa diambil, dan tidak ada yang dicatat.
    Mohon kirim sekali lagi, dengan nomor entri di bawahnya: <code>#12</code>
refused-photo-there-already = Foto itu sudah ada.
    Untuk melihat yang ada: <code>history</code>
refused-too-many-photos = Tempatnya untuk { $max } foto, dan { $there } sudah ada. Tidak ada yang ditambahkan.
    Untuk melihatnya: <code>history</code>
refused-photos-waiting = { $max } foto Anda masih menunggu disebutkan entrinya. Yang ini tidak disimpan.
    Jawab dulu untuk salah satunya, misalnya: <code>#12</code>
refused-photo-place = Saya tidak mengerti itu entri yang mana.
    Misalnya: <code>#12</code>, atau dengan namanya: <code>Asha #12</code>
refused-no-photos = Di sini tidak ada foto.
    Kirim satu dengan nomor entrinya di bawah: <code>#12</code>
refused-edited = Mengubah pesan tidak mengubah apa-apa di sini.
    Mohon kirim sebagai pesan baru. Yang bisa Anda tulis: <code>help</code>
refused-no-quantity = “{ $item }” menyebut harga satuan, tetapi tidak menyebut berapa banyak.
    Misalnya: <code>sale Asha 2 kg rice @60</code>
refused-units-differ = Satuan di “{ $item }” tidak cocok.
    Misalnya: <code>sale Asha 2 kg rice 60/kg</code>
refused-other-currency = Mata uang di “{ $item }” bukan mata uang toko.
    Tulis angkanya saja: <code>120</code>
refused-item-name-too-long = Nama salah satu barang terlalu panjang: paling banyak { $max } huruf.
    Misalnya: <code>sale Asha 2 kg rice 120, oil 90</code>
refused-said-twice = “{ $field }” tertulis dua kali.
    Misalnya: <code>{ $example }</code>
refused-terms-form =
    “{ $text }” bukan syarat.
    Begini: <code>2/10 net 30</code>, <code>net 15</code> atau <code>due on the 5th</code>
refused-not-early =
    “{ $text }” bukan potongan bayar cepat: paling banyak 50%, dan harinya tidak lebih banyak dari tempo penjualannya.
    Begini: <code>2/10 net 30</code> – potongan 2% dalam 10 hari
refused-adjust-form =
    Sebutkan apakah utangnya bertambah atau berkurang.
    Begini: <code>adjust Asha +50 a broken jar</code> atau <code>adjust Asha -50</code>
refused-more-than-credit =
    { $amount } lebih banyak dari titipan { $credit }.
    Begini: <code>refund { $name } { $figure }</code>
refused-no-credit =
    Tidak ada titipan untuk dikembalikan.
    Lihat catatan utang: <code>balance { $name }</code>
refused-more-than-open =
    { $amount } lebih banyak dari yang belum lunas, { $open }.
    Begini: <code>writeoff { $name } { $figure }</code>
refused-nothing-to-write-off =
    Tidak ada yang belum lunas untuk dihapus.
    Lihat catatan utang: <code>balance { $name }</code>
refused-not-days = “{ $text }” bukan jumlah hari sampai { $max }.
    Misalnya: <code>net 30</code>
refused-several-zones = “{ $text }” punya beberapa zona waktu: { $zones }.
    Misalnya: <code>{ $zone }</code>
refused-not-a-format = Buku bisa ditulis sebagai csv atau jsonl.
    Misalnya: <code>export csv</code>
refused-not-an-entry = “{ $text }” bukan nomor entri.
    Misalnya: <code>#12</code>
refused-several-entries = Mohon satu per satu: #{ $first } atau #{ $second }?
    Misalnya: <code>#{ $first }</code>
refused-not-a-code = “{ $text }” bukan kode bukti.
    Misalnya: <code>verify 7F3A-9C01</code>
refused-not-disputable = #{ $entry } tidak bisa disanggah: hanya penjualan, pembayaran dan utang awal yang bisa.
    Lihat entrinya: <code>history</code>
refused-not-correctable = #{ $entry } adalah denda: denda dibebaskan, atau tetap berlaku.
    Misalnya <code>waive Asha #{ $entry }</code>
refused-correction-keeps-dates = Tanggal dan jatuh tempo #{ $entry } tetap.
    Tulis yang benar saja: <code>2 kg rice 110, oil 90</code>
refused-same-as-recorded = #{ $entry } memang sudah tertulis begitu.
    Kalau jumlahnya lain: <code>wrong #{ $entry }</code>
refused-too-many-claims = { $max } pembayaran Anda menunggu jawaban toko, dan tidak muat lagi.
    Lihat catatan utang: <code>balance</code>
refused-too-many-shops = Anda punya { $max } toko, dan tidak muat lagi.
    Lihat toko Anda: <code>shops</code>
refused-too-many-tags = Pelanggan ini punya { $max } tag, dan tidak muat lagi.
    Hapus satu: <code>tag Asha -vip</code>
refused-not-a-tag = Tag itu satu kata saja dan bukan nama daftar lain; “{ $text }” tidak bisa.
    Misalnya <code>tag Asha vip</code>
refused-nick-taken = { $nick } sudah menjadi nama orang lain, jadi { $name } tidak dipanggil begitu.
    Pilih yang lain: <code>nick { $name } = didi</code>
refused-not-to-archive = Masih ada { $amount } belum lunas di catatan utang { $name }, jadi tidak bisa diarsipkan.
    Lihat: <code>balance { $name }</code>
refused-not-to-archive-open = Masih ada yang menunggu di catatan utang { $name }, jadi tidak bisa diarsipkan.
    Lihat: <code>customer { $name }</code>
refused-forget-owed = { $name } masih berutang { $amount }, jadi belum ada yang bisa dihapus.
    Setelah dibayar: <code>pay { $name } { $figure }</code>
refused-forget-credit = { $name } masih punya titipan { $amount }, jadi belum ada yang bisa dihapus.
    Kembalikan dulu: <code>refund { $name } { $figure }</code>
refused-forget-plan = { $name } punya rencana cicilan, jadi belum ada yang bisa dihapus.
    Akhiri dulu: <code>plan { $name } cancel</code>
refused-forget-proposal = Masih ada usulan rencana cicilan dengan { $name }, jadi belum ada yang bisa dihapus.
    Akhiri dulu: <code>plan { $name } cancel</code>
refused-forget-claim = Kata { $name } uangnya sudah dibayar, dan itu menunggu jawaban Anda, jadi belum ada yang bisa dihapus.
    Jawab dulu: <code>requests</code>
refused-forget-dispute = Sanggahan { $name } menunggu keputusan Anda, jadi belum ada yang bisa dihapus.
    Putuskan dulu: <code>disputes</code>
refused-was-erased = Itu tentang pelanggan yang datanya sudah dihapus, dan tidak ada lagi yang bisa dicatat di sana.
    Kalau orangnya belanja lagi, tambahkan sebagai baru: <code>add Asha Verma</code>
refused-new-name-missing =
    { $verb ->
        [nick] Apa panggilan lain { $name }?
       *[rename] Apa nama baru { $name }?
    }
    { $verb ->
        [nick] Misalnya <code>nick { $name } = didi</code>
       *[rename] Misalnya <code>rename { $name } to { $name } Kumar</code>
    }
refused-too-many-notes = Pelanggan ini punya { $max } memo, dan tidak muat lagi.
    Lihat: <code>customer Asha</code>
refused-not-reachable = Tidak ada chat { $name } yang terjangkau, jadi tidak ada yang dikirim. Mohon telepon, atau beri undangan baru.
    Misalnya <code>invite Asha</code>
refused-shop-not-reachable = Toko sekarang tidak terjangkau di sini, jadi tidak ada yang dikirim. Silakan tanya di kasir.
    Sementara itu Anda bisa melihat catatan utang: <code>balance</code>
refused-too-many-messages = Hanya { $max } pesan per jam yang bisa dikirim, jadi yang ini tidak. Mohon tunggu sebentar.
    Yang lain tetap bisa: <code>balance</code>
refused-not-linked = { $name } tidak terhubung ke chat mana pun.
    Untuk menghubungkan: <code>invite { $name }</code>
refused-nothing-to-void = { $name } tidak punya entri yang bisa dibatalkan.
    Lihat catatan utang: <code>balance { $name }</code>
refused-unknown-member = Tidak ada “{ $name }” yang mengurus buku ini.
    Lihat siapa saja: <code>staff</code>
refused-last-owner = Toko perlu pemilik, dan hanya ada satu.
    Undang yang lain dulu: <code>staff invite owner</code>
refused-not-a-filter = Daftar pelanggan tidak bisa dibuat dari “{ $text }”.
    Semuanya: <code>customers</code>
refused-did-not-work = Belum berhasil, tidak ada yang dicatat.
    Mohon coba sebentar lagi. Lihat keadaannya: <code>balance</code>

refused-total-differs = Jumlah barangnya { $sum }, bukan { $total }.
    Betulkan salah satu, misalnya jumlahnya: <code>{ $sum }</code>
refused-customer-not-chosen = Pilih pelanggan dulu: ketik huruf pertama namanya.
    Yang baru ditambahkan dengan <code>add Asha Verma</code>
refused-dispute-too-large = Hanya { $open } dari #{ $entry } yang belum lunas, jadi tidak bisa disisihkan lebih dari itu.
    Yang belum lunas: <code>balance</code>
refused-mention-elsewhere = Menulis kepada orang lewat sebutan @ hanya bisa di Slack. Di sini berikan tautan kepada { $name }.
    Untuk mendapatkannya: <code>invite { $name }</code>
refused-not-a-mention = Saya tidak tahu siapa “@{ $text }”. Ketik @ dan pilih orangnya dari daftar yang ditampilkan Slack.
    Misalnya: <code>invite { $name } @asha</code>
refused-person-linked = { $name } sudah terhubung dengan orang itu.
    Lihat: <code>customer { $name }</code>
refused-person-asked = Orang itu sudah ditanya dan belum menjawab.
    Untuk tautan yang Anda berikan sendiri: <code>invite { $name }</code>

## Forms and the home page

form-sale = Penjualan baru
form-dispute = Ada yang salah
form-plan = Rencana cicilan
form-invite = Hubungkan pelanggan
form-close = Tutup
form-send = Kirim
form-customer-placeholder = Ketik huruf pertama
form-items = Barang
form-items-hint = Masing-masing di baris sendiri atau setelah koma, dengan harganya: 2 kg rice 120, oil 90
form-total = Jumlah
form-total-hint = Untuk memeriksa: harus sama dengan jumlah barangnya.
form-due = Jatuh tempo
form-due-hint = Mulai { $today }. Kosong: menurut syarat pelanggan.
form-entry = Entri yang mana?
form-words = Apa yang salah?
form-words-hint = Dengan kata-kata sendiri; toko akan membacanya.
form-wrong-amount = Berapa yang salah?
form-wrong-amount-hint = Kosong: semua yang belum lunas darinya. Sebanyak itu disisihkan sampai toko memutuskan.
form-count = Berapa cicilan?
form-count-hint = { $min } sampai { $max }
form-every = Seberapa sering?
form-first = Tanggal pertama
form-first-hint = Kosong: satu jangka cicilan dari hari ini.
form-person = Siapa orangnya?
form-person-hint = Orangnya ditanya lewat pesan langsung apakah benar itu dia. Orang lain tidak bisa menjawab.
form-person-placeholder = Pilih orang
form-failed = Barusan tidak berhasil. Kirim sekali lagi: tidak ada yang tercatat dua kali.
form-example-items = Misalnya: 2 kg rice 120, oil 90
form-example-amount = Misalnya: 120.50

home-title = Slatebook
home-new-sale = Penjualan baru
home-due = Jatuh tempo
home-customers = Pelanggan
home-invite = Hubungkan pelanggan
home-plan = Rencana cicilan
home-add = Tambah pelanggan
home-history = Riwayat
home-shops = Toko
home-help = Bantuan
home-start = Mulai
aging = Seberapa telat:
aging-line =
    { $bucket ->
        [current] { $amount } tidak telat
        [over-90] { $amount } telat lebih dari { $from } hari
       *[other] { $amount } telat { $from }–{ $to } hari
    }
waiting = Yang menunggu jawaban:
waiting-nothing = Tidak ada yang menunggu jawaban.
waiting-claims = { $count } pembayaran yang menurut pelanggan sudah dilakukan.
waiting-disputes = { $count } sanggahan.
waiting-raises = { $count } pelanggan meminta batas lebih tinggi.
waiting-proposals = { $count } rencana cicilan yang diminta pelanggan.
waiting-shown = { $shown } yang pertama:
waiting-for-owner = Pemilik yang menjawabnya.

## Help, one phone screen each

help-owner =
    <b>Setiap hari</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code> atau <code>balance</code> untuk semua
    <code>due</code> atau <code>due week</code>, <code>remind { $name }</code>, <code>remind overdue</code>
    <code>undo</code> – membatalkan entri terakhir Anda
    <code>void { $name } #{ $entry }</code> – yang lebih lama
    Tambahkan <code>due friday</code> atau <code>on yesterday</code> di akhir.

    <b>Pelanggan</b>
    <code>add { $new } +919812345678 limit 5000</code>
    <code>invite { $other }</code> untuk tautan, <code>invite</code> untuk kasir
    <code>customers</code>, <code>customer { $other }</code>
    <code>limit { $other } 5000</code>, <code>note { $other } pays after the 5th</code>
    <code>plan { $other } 4 weekly</code>, <code>terms { $other } net 15</code>, <code>writeoff { $other } 300</code>
    <code>requests</code>, <code>disputes</code> – yang menunggu Anda; <code>review</code> – batas, <code>feedback</code>

    <b>Buku</b>
    <code>report</code>, <code>statement { $other }</code>; <code>policy</code> – denda, pengingat dan lainnya
    <code>verify</code>, <code>import</code>, <code>export</code>, <code>staff invite clerk</code>, <code>shops</code>, <code>cancel</code>
help-clerk =
    <b>Setiap hari</b>
    <code>sale { $name } 2 kg rice 120, oil 90</code>
    <code>pay { $name } 500 cash</code>
    <code>balance { $name }</code>, <code>due</code>, <code>due week</code>
    <code>undo</code> – membatalkan entri terakhir Anda sendiri, selagi baru
    Tambahkan <code>due friday</code> atau <code>on yesterday</code> di akhir.

    <b>Pelanggan</b>
    <code>add { $new } +919812345678</code>
    <code>invite { $other }</code>, <code>customers</code>, <code>customer { $other }</code>
    <code>note { $other } pays after the 5th</code>

    Yang melewati batas atau melebihi utang, pemilik yang memutuskan.
    Juga: <code>statement { $name }</code>, <code>verify { $name }</code>, <code>shops</code>, <code>cancel</code>
help-customer =
    <b>Catatan utang Anda</b>
    <code>balance</code> – yang belum lunas
    <code>due</code> – apa yang jatuh tempo, dan kapan
    <code>history</code> – semua yang tercatat

    <b>Jawaban Anda</b>
    <code>confirm all</code> atau <code>confirm #{ $entry }</code> – sudah benar
    <code>wrong #{ $entry }</code> – ada yang tidak benar
    <code>paid 500</code> – Anda sudah membayar
    <code>raise 8000</code> – meminta batas lebih tinggi
    <code>promise friday</code>, <code>plan</code> – kapan Anda membayar

    <b>Bukti Anda</b>
    <code>verify 7F3A-9C01</code> – memeriksa kode bukti
    <code>statement</code> – catatan utang Anda di kertas, untuk siapa saja
    Juga: <code>points</code>, <code>redeem 100</code>, <code>mute</code> (lebih sedikit pengingat), <code>shops</code>, <code>cancel</code>
help-stranger =
    Saya mengurus buku utang toko lewat chat: siapa mengambil apa, siapa membayar apa, dan kedua pihak melihat catatan yang sama.

    Toko memberi Anda tautan atau kode? Buka tautannya, atau tempel kodenya di sini.
    Anda punya toko? Tulis <code>start</code>, atau langsung semuanya: <code>newshop Corner Store, INR</code>
# It follows the last line of the help, on the same line.
help-language = <code>language</code> – bahasa lain
help-own-words = Anda juga bisa menulis: { $words }
own-word = <code>{ $own }</code> = <code>{ $verb }</code>

## Buttons, exactly these words

label-record = Catat
label-undo = Batalkan
label-cancel = Tidak jadi
label-add = Tambahkan
label-add-all = Tambahkan semua
label-do-all = Lakukan semua
label-confirm = Konfirmasi
label-not-right = Tidak benar
label-amount = Jumlah
label-goods = Barang
label-not-mine = Bukan milik saya
label-other = Lainnya…
label-void = Batalkan
label-ask-owner = Tanya pemilik
label-correct = Betulkan…
label-stand-by = Tetap begini
label-waive = Bebaskan
label-received = Diterima
label-not-received = Tidak diterima
label-same = Yang sama
label-another = Yang lain
label-acknowledge = Akui
label-allow-once = Izinkan kali ini
label-keep-as-credit = Simpan titipan
label-reply = Balas
label-sent = Sudah dikirim
label-send = Kirim
label-send-all = Kirim semua
label-one-by-one = Satu per satu
label-bring-back = Munculkan lagi
label-more = Tampilkan lagi
label-pdf = PDF
label-csv = CSV
label-add-reason = Tambah alasan
label-yes-me = Ya, itu saya
label-no = Tidak
label-not-her = Bukan orangnya
label-share = Bagikan
label-whatsapp = WhatsApp
label-new-customer = Pelanggan baru
label-no-limit = Tanpa batas
label-shop = Toko
label-customer = Pelanggan
label-sale = Penjualan
label-payment = Pembayaran
label-open-shop = Buka toko
label-i-have-paid = Saya sudah bayar
label-agree = Setuju
label-setting =
    { $setting ->
        [net] Jatuh tempo
        [late-fee] Denda
        [terms] Persetujuan
        [starter] Pelanggan baru
        [hold] Tahan utang
        [reminders] Pengingat
        [hours] Jam kirim
        [mode] Pengiriman
        [pay-link] Tautan bayar
        [promise] Janji bayar
        [review] Tinjauan
        [points] Poin
       *[plan] Cicilan
    }
label-month-day = Tanggal { $day }
label-early = { $offer }, tempo { $net } hari
label-days =
    { $days ->
        [0] Hari itu juga
       *[other] { $days } hari
    }
label-never = Tidak pernah
label-none = Tidak ada
label-add-comment = Tambah komentar
label-points = 1 per { $per }, senilai { $worth }
label-fee-once = { $amount } setelah { $days } hari
label-fee-every = { $amount } setelah { $days }, { $again }
label-on-paper = Di kertas
label-in-chat = Di chat
label-reminders = { $days }
label-hours = { $hours }
label-rest = Libur { $days }
label-no-rest = Tanpa hari libur
label-mode-ask = Tanya saya
label-mode-auto = Terkirim sendiri
label-link = { $link }
label-missed = { $missed } terlewat
label-apply = Terapkan
label-apply-all = Terapkan semua
label-apply-name = Terapkan { $name }
label-redeem = Tukar poin
label-review = Tinjau
label-history = Riwayat
label-photo = Foto
label-photos = Foto
label-photos-of =
    { $count ->
        [1] Foto #{ $entry }
       *[other] Foto #{ $entry }
    }
label-limit = Batas
label-remind = Ingatkan
label-plan = Cicilan
label-hold = Tahan utang
label-release = Buka lagi
label-invite = Undang
label-accept = Setujui
label-decline = Tolak
label-weekly = Tiap minggu
label-two-weekly = Tiap dua minggu
label-monthly = Tiap bulan
label-tomorrow = Besok
label-friday = Jumat
label-in-a-week = Seminggu lagi
label-pay-on = Bayar tanggal…
label-already-paid = Sudah dibayar
label-something-wrong = Ada yang salah
label-ask-plan = Minta cicilan
label-sale-amount = Penjualan { $amount }
label-payment-amount = Pembayaran { $amount }
label-add-name = Tambahkan { $name }
label-it-is = Ini { $name }
label-void-entry = Batalkan #{ $entry }
label-void-entry-of = Batalkan #{ $entry } { $name }
label-ask-owner-entry = Tanya pemilik: #{ $entry }
label-ask-owner-entry-of = Tanya pemilik: #{ $entry } { $name }
label-seat = { $shop } ({ $role })

# The menu of commands that Telegram shows, and the one line for a group.
menu-start = Buka toko, atau catatan utang Anda
menu-help = Yang bisa Anda tulis
menu-sale = Penjualan secara utang
menu-pay = Uang yang masuk
menu-balance-shop = Siapa berutang apa
menu-add = Pelanggan baru
menu-customers = Daftar pelanggan
menu-undo = Batalkan entri terakhir Anda
menu-invite = Tautan untuk pelanggan
menu-balance-customer = Utang Anda
menu-history = Entri Anda
menu-paid = Beri tahu Anda sudah membayar
menu-confirm = Konfirmasi entri
menu-verify = Periksa buku
menu-shops = Toko-toko Anda
group-line = Catatan utang saya urus di chat pribadi: { $link }
elsewhere-line = Dijawab di chat langsung kita.
sure-title =
    { $gives ->
        [write-off] Hapus utangnya?
       *[void] Batalkan?
    }
sure-text =
    { $gives ->
        [write-off] Setelah itu tidak perlu dibayar lagi, dan pelanggan diberi tahu.
       *[void] Entri pembatalan ditambahkan, dan pelanggan diberi tahu.
    }
sure-yes =
    { $gives ->
        [write-off] Hapus utang
       *[void] Batalkan
    }
sure-no = Tidak

## Notices: what the clock says

notice = { $shop }: { $what }
notice-item =
    { $when ->
        [ahead]
            { $days ->
                [1] { $amount } jatuh tempo besok, { $due } (#{ $entry }).
               *[other] { $amount } jatuh tempo { $due }, { $days } hari lagi (#{ $entry }).
            }
        [today] { $amount } jatuh tempo hari ini, { $due } (#{ $entry }).
       *[late] { $amount } jatuh tempo { $due } ({ $days } hari yang lalu), #{ $entry }.
    }
notice-items =
    { $when ->
        [ahead]
            { $days ->
                [1] { $amount } akan jatuh tempo, yang pertama besok, { $due }:
               *[other] { $amount } akan jatuh tempo, yang pertama { $due }, { $days } hari lagi:
            }
        [today] { $amount } jatuh tempo hari ini, { $due }:
       *[late] { $amount } sudah jatuh tempo, yang paling lama sejak { $due } ({ $days } hari):
    }
notice-line =
    { $kind ->
        [fee] #{ $entry } denda { $amount }
       *[other]
            { $when ->
                [ahead] #{ $entry } { $amount }, jatuh tempo { $due }
                [today] #{ $entry } { $amount }, jatuh tempo hari ini
               *[late] #{ $entry } { $amount }, jatuh tempo { $due } ({ $days } hari yang lalu)
            }
    }
notice-early = Kalau dibayar paling lambat { $until } menjadi { $price }, sudah dikurangi potongan bayar cepat.
notice-tone =
    { $tone ->
        [friendly] Ini sekadar supaya Anda tidak kaget nanti.
        [due] Mohon dibayar hari ini, atau sebutkan kapan Anda membayar.
        [late] Mohon dibayar, atau sebutkan kapan Anda membayar.
        [firm] Mohon dibayar minggu ini, atau sebutkan pada hari apa Anda membayar.
       *[final] Ini sudah lama belum lunas. Mohon dibayar sekarang, atau bicarakan dengan kami bagaimana Anda bisa membayar.
    }
notice-instalment =
    { $when ->
        [ahead]
            { $days ->
                [1] Cicilan { $number } dari { $of }, { $amount }, jatuh tempo besok, { $due }.
               *[other] Cicilan { $number } dari { $of }, { $amount }, jatuh tempo { $due }.
            }
        [today] Cicilan { $number } dari { $of }, { $amount }, jatuh tempo hari ini.
       *[late] Cicilan { $number } dari { $of }, { $amount }, jatuh tempo { $due } ({ $days } hari yang lalu).
    }
notice-promise-today = Anda berjanji membayar paling lambat hari ini, { $today }. Masih { $amount } yang belum lunas.
notice-promise-broken = Anda berjanji membayar { $amount } paling lambat { $until }, dan belum semuanya sampai.
notice-plan-defaulted = Rencana cicilan berakhir karena ada cicilan yang terlewat. Yang belum lunas kembali ke jatuh tempo semula.
notice-confirm = Mohon lihat #{ $entry } sekali lagi: apakah benar?
notice-confirm-several = Mohon lihat { $entries } sekali lagi. <code>confirm all</code> kalau benar, atau misalnya <code>wrong #12</code>
notice-pay = Bayar di sini:
sent-by-hand = { $name } hari ini sudah Anda ingatkan. Ini tercatat.
ask-reminders =
    { $customers ->
        [1] { $shop }: hari ini 1 pelanggan perlu diingatkan, sebesar { $amount }. Kirim?
       *[other] { $shop }: hari ini { $customers } pelanggan perlu diingatkan, sebesar { $amount }. Kirim?
    }
manual-notice = { $name } belum punya chat dengan bot ini. Ini pesan untuk { $first } hari ini; teruskan, lalu tekan Sudah dikirim:

## The owner's morning

digest = { $shop }, { $day }
digest-overdue = Telat: { $amount }, { $customers } pelanggan.
digest-due-today = Jatuh tempo hari ini: { $amount }, { $customers } pelanggan.
owing-today = { $name } { $amount }, hari ini
owing-late = { $name } { $amount }, telat { $days } hari
owing-muted = { $line }; disenyapkan
owing-ahead = { $name } { $amount }, jatuh tempo { $due }
digest-promise =
    { $state ->
        [broken] { $name } berjanji { $amount } dan belum semuanya sampai.
       *[today] { $name } berjanji { $amount } untuk hari ini.
    }
digest-missed = Rencana cicilan { $name } tertinggal { $amount }.
digest-claims = { $count } pelanggan bilang sudah membayar: jawab Diterima atau Tidak diterima di bawah pesannya.
digest-disputes = { $count } sanggahan menunggu jawaban Anda.
digest-proposals = { $count } pelanggan meminta rencana cicilan.
digest-raises = { $count } pelanggan meminta batas lebih tinggi: <code>requests</code>
digest-unconfirmed = { $count } pelanggan belum mengonfirmasi semuanya.
digest-not-agreed =
    { $more ->
        [yes] Belum menyetujui syarat Anda yang sekarang: { $names } dan lainnya.
       *[no] Belum menyetujui syarat Anda yang sekarang: { $names }.
    }
digest-without-chat = { $count } pelanggan tidak punya chat untuk diingatkan; pesan untuk diteruskan menyusul.
digest-head = Segel terakhir buku <code>{ $head }</code>

## What is due, and reminders by hand

due-list =
    { $span ->
        [today] Jatuh tempo hari ini, { $today }:
        [week] Jatuh tempo sampai { $until }:
        [overdue] Telat per { $today }:
       *[by-today] Jatuh tempo sampai hari ini, { $today }:
    }
due-list-none =
    { $span ->
        [today] Tidak ada yang jatuh tempo hari ini.
        [week] Tidak ada yang jatuh tempo dalam 7 hari ke depan.
        [overdue] Tidak ada yang telat.
       *[by-today] Tidak ada yang jatuh tempo sampai hari ini.
    }
due-next-week = Yang jatuh tempo berikutnya: <code>due week</code>
due-next-balance = Satu catatan utang: <code>balance { $name }</code>
due-next-remind = Untuk mengingatkan satu orang: <code>remind { $name }</code>
due-next-remind-overdue = Untuk mengingatkan semua yang telat: <code>remind overdue</code>
reminder-queued = Pengingat sebesar { $amount } sedang dikirim kepada { $name }.
reminder-queued-later = Pengingat sebesar { $amount } dikirim kepada { $name } { $at }: di luar jam kirim tidak ada yang dikirim.
reminder-muted = { $name } menyenyapkan pengingat, jadi isinya hanya yang telat.
reminders-queued =
    { $count ->
        [0] Tidak ada lagi yang perlu diingatkan.
       *[other] Pengingat sedang dikirim kepada { $count } pelanggan.
    }
reminders-queued-later = Pengingat dikirim kepada { $count } pelanggan { $at }: di luar jam kirim tidak ada yang dikirim.
reminders-said-today = { $count } sudah mendapat pengingat hari itu.
reminders-without-chat = { $count } tidak punya chat. Untuk pesan yang diteruskan, satu per satu: <code>remind { $name }</code>
reminders-more = Masih ada yang lain.
customer-muted-now = { $name } menyenyapkan pengingat.
customer-unmuted-now = { $name } menerima semua pengingat lagi.
customer-muted-still = Yang telat tetap diberitahukan, begitu juga setiap entri.
reminders-muted = { $shop }: tidak ada lagi pengingat sebelum telat.
reminders-muted-still = Yang tetap datang: setiap entri, pembayaran dan jawaban seketika; pengingat untuk yang telat; tanggal rencana cicilan, hari yang Anda janjikan, dan penjualan yang belum Anda konfirmasi.
reminders-muted-next = Untuk mendapat semua pengingat lagi: <code>unmute</code>
reminders-unmuted = { $shop }: semua pengingat datang lagi, juga sebelum dan pada hari jatuh tempo.
reminders-unmuted-next = Untuk mendapat lebih sedikit: <code>mute</code>
