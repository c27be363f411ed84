/**
 * Where people say their shop is when it is no name of the tz database: large cities, short names of countries. Written by hand;
 * one zone a line, then names in lower case without accents, parted by commas. The countries at the end have more zones than fit;
 * these are the ones to be offered first.
 */
export const PLACES_BY_ZONE = `
Africa/Abidjan: bouake, yamoussoukro, ivory coast
Africa/Accra: kumasi, tamale, sekondi
Africa/Addis_Ababa: dire dawa, mekelle, gondar, adama
Africa/Algiers: oran, constantine
Africa/Blantyre: lilongwe, mzuzu
Africa/Cairo: alexandria, giza, luxor, port said
Africa/Casablanca: rabat, marrakech, marrakesh, fes, tangier, agadir
Africa/Dakar: thies, saint louis, touba
Africa/Dar_es_Salaam: dodoma, arusha, mwanza, mbeya, moshi, zanzibar
Africa/Douala: yaounde, bamenda
Africa/Harare: bulawayo
Africa/Johannesburg: cape town, durban, pretoria, soweto, gqeberha, bloemfontein, joburg
Africa/Kampala: entebbe, gulu, jinja, mbarara, mbale
Africa/Kinshasa: drc, congo
Africa/Lagos: abuja, kano, ibadan, port harcourt, benin city, kaduna, enugu, aba, onitsha
Africa/Lusaka: kitwe, ndola, livingstone
Africa/Maputo: beira, nampula
Africa/Nairobi: mombasa, kisumu, nakuru, eldoret, thika, kitale, malindi, machakos, nyeri
Africa/Tunis: sfax, sousse
America/Argentina/Buenos_Aires: la plata, mar del plata
America/Argentina/Cordoba: santa fe
America/Bogota: medellin, cali, barranquilla, cartagena
America/Caracas: maracaibo, barquisimeto
America/Chicago: houston, dallas, san antonio, austin, new orleans, minneapolis, milwaukee, kansas city, nashville, memphis
America/Costa_Rica: san jose
America/Denver: salt lake city, albuquerque, el paso
America/Edmonton: calgary
America/Guayaquil: quito, cuenca
America/La_Paz: santa cruz, cochabamba, el alto
America/Lima: arequipa, trujillo, cusco
America/Los_Angeles: san francisco, san diego, seattle, portland, las vegas, sacramento, san jose, oakland
America/Mexico_City: guadalajara, puebla, leon, cdmx
America/New_York: boston, washington, miami, atlanta, philadelphia, orlando, charlotte, pittsburgh, nyc, brooklyn, baltimore
America/Santo_Domingo: santiago de los caballeros
America/Sao_Paulo: rio de janeiro, rio, brasilia, belo horizonte, curitiba, porto alegre, salvador de bahia
America/Toronto: ottawa, montreal, quebec, hamilton
America/Winnipeg: brandon
Asia/Bangkok: chiang mai, phuket, pattaya
Asia/Colombo: kandy, galle, jaffna
Asia/Dhaka: chittagong, chattogram, sylhet, khulna, rajshahi
Asia/Dubai: abu dhabi, sharjah, ajman, uae
Asia/Ho_Chi_Minh: hanoi, ha noi, da nang, hai phong, can tho
Asia/Hong_Kong: kowloon
Asia/Jakarta: surabaya, bandung, medan, semarang, yogyakarta, palembang
Asia/Jerusalem: tel aviv, haifa
Asia/Karachi: lahore, islamabad, faisalabad, rawalpindi, peshawar, quetta, multan, hyderabad sindh
Asia/Kathmandu: pokhara, lalitpur, biratnagar
Asia/Kolkata: mumbai, bombay, delhi, new delhi, bengaluru, bangalore, chennai, madras, hyderabad, pune, ahmedabad, surat
Asia/Kolkata: jaipur, lucknow, kanpur, nagpur, indore, bhopal, patna, vadodara, ludhiana, agra, nashik, varanasi, kochi
Asia/Kolkata: thiruvananthapuram, coimbatore, madurai, visakhapatnam, vijayawada, guwahati, ranchi, raipur, chandigarh
Asia/Kolkata: amritsar, dehradun, mysuru, mysore, mangaluru, goa, srinagar, jodhpur, rajkot, noida, gurgaon, gurugram
Asia/Kuala_Lumpur: penang, george town, johor bahru, ipoh, malacca
Asia/Makassar: denpasar, bali
Asia/Manila: quezon city, cebu, davao
Asia/Riyadh: jeddah, mecca, makkah, medina, dammam
Asia/Seoul: busan, incheon, south korea
Asia/Shanghai: beijing, guangzhou, shenzhen, chengdu, wuhan, tianjin
Asia/Taipei: kaohsiung, taichung
Asia/Tokyo: osaka, kyoto, yokohama, nagoya, sapporo, fukuoka
Asia/Yangon: mandalay, burma
Atlantic/Canary: las palmas, tenerife
Australia/Sydney: canberra, newcastle nsw
Europe/Berlin: hamburg, munich, munchen, cologne, koln, frankfurt, stuttgart, dusseldorf, leipzig
Europe/Brussels: antwerp, ghent
Europe/Dublin: cork, galway
Europe/Istanbul: ankara, izmir, bursa, antalya, turkey
Europe/Kyiv: kharkiv, odesa, lviv, dnipro
Europe/Lisbon: porto, braga
Europe/London: uk, england, scotland, wales, birmingham, manchester, leeds, liverpool, glasgow, edinburgh, bristol, cardiff
Europe/Madrid: barcelona, valencia, sevilla, seville, zaragoza, malaga, bilbao, murcia
Europe/Moscow: saint petersburg
Europe/Paris: marseille, lyon, toulouse, nice, lille, bordeaux
Europe/Prague: brno
Europe/Rome: milan, milano, naples, napoli, turin, torino, roma, firenze, florence, palermo
Europe/Warsaw: krakow, lodz, wroclaw, poznan, gdansk
Europe/Zurich: geneva, basel, bern
Pacific/Auckland: wellington, christchurch
America/New_York: united states, usa, us, america
America/Chicago: united states, usa, us, america
America/Denver: united states, usa, us, america
America/Los_Angeles: united states, usa, us, america
America/Toronto: canada
America/Winnipeg: canada
America/Edmonton: canada
America/Vancouver: canada
America/Halifax: canada
Australia/Sydney: australia
Australia/Brisbane: australia
Australia/Adelaide: australia
Australia/Darwin: australia
Australia/Perth: australia
`;
