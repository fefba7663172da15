import { describe, expect, test } from 'vitest';
import { namesIn } from './support.ts';

const cases = (rows: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [text, names] of rows) test(text, () => expect(namesIn(text)).toEqual(names));
};

describe('persons', () => {
  cases([
    [
      'Foreign minister Tarek Benslimane met Anna Kowalczyk. Benslimane said nothing.',
      ['PERSON Tarek Benslimane', 'PERSON Anna Kowalczyk', 'PERSON Benslimane'],
    ],
    [
      'The court freed Yusuf bin Talal al-Harithi, and al-Harithi left.',
      ['PERSON Yusuf bin Talal al-Harithi', 'PERSON al-Harithi'],
    ],
    ['The spokesman, Col. Dmitri Zaborov, declined to comment.', ['PERSON Dmitri Zaborov']],
    ['Deputy Minister of Health Olena Hrytsak resigned.', ['PERSON Olena Hrytsak']],
    ['The judge sentenced J. R. Whitcombe, 54, to a year.', ['PERSON J. R. Whitcombe']],
    ['She quoted President-elect Marcus Feldhaus.', ['PERSON Marcus Feldhaus']],
    ['A prosecutor in Lima, Ximena Hasbun, spoke.', ['CITY Lima', 'PERSON Ximena Hasbun']],
    ['Aid reached Lima, Cusco and Arequipa.', ['CITY Lima', 'CITY Cusco', 'CITY Arequipa']],
    ['The seat goes to Silas Melvin of the National Party.', ['PERSON Silas Melvin', 'PARTY National Party']],
    ['Bill Shorten, the Labor leader, agreed.', ['PERSON Bill Shorten']],
    ['Rain fell, said Marie-Lourdes Cadet, a seller.', ['PERSON Marie-Lourdes Cadet']],
    ['Police shot Ahmed "Abu Omar" Zaidi.', ['PERSON Ahmed "Abu Omar" Zaidi']],
    ['King Mohammed VI of Morocco spoke.', ['PERSON Mohammed VI', 'COUNTRY Morocco']],
    ['The Obama administration agreed.', ['GOVERNMENT Obama administration']],
    ['The minister met Pieter van der Velde in Ghent.', ['PERSON Pieter van der Velde', 'CITY Ghent']],
  ]);
});

describe('bodies', () => {
  cases([
    ['The National Renewal Party lost.', ['PARTY National Renewal Party']],
    [
      'The Union of Textile Workers (UTW) went on strike, and the UTW said it would last.',
      ['NGO Union of Textile Workers', 'NGO UTW', 'NGO UTW'],
    ],
    ['He works for the Ministry of Culture and Tourism.', ['GOVERNMENT Ministry of Culture and Tourism']],
    ['Kurdish forces held the hill.', ['ARMED_GROUP Kurdish forces']],
    ['Russian forces held the hill.', ['SECURITY_FORCE Russian forces']],
    ['Kenyan troops held the hill.', ['SECURITY_FORCE Kenyan troops']],
    ["The Morton County Sheriff's Department agreed.", ["GOVERNMENT Morton County Sheriff's Department"]],
    [
      'Lawyers joined the Coordinator for the Defence of Water.',
      ['NGO Coordinator for the Defence of Water'],
    ],
    ['He told Radio Vision 2000 and Orda.kz.', ['MEDIA Radio Vision 2000', 'OTHER Orda.kz']],
    ['Air Astana helped the Air Force.', ['COMPANY Air Astana', 'SECURITY_FORCE Air Force']],
    ['The news agency Saba reported it.', ['MEDIA Saba']],
    ['US forces held the hill.', ['SECURITY_FORCE US forces']],
    ['Al-Shabab fighters held the hill.', ['ARMED_GROUP Al-Shabab']],
    ['The Higher Regional Court of Koblenz adjourned.', ['GOVERNMENT Higher Regional Court of Koblenz']],
    ['Police in Mosul and Mosul police disagree.', ['CITY Mosul', 'SECURITY_FORCE Mosul police']],
    ['The newspaper Al Fajr Al Jadid closed.', ['MEDIA Al Fajr Al Jadid']],
    [
      'The Libyan National Army of Khalifa Haftar left.',
      ['ARMED_GROUP Libyan National Army', 'PERSON Khalifa Haftar'],
    ],
    ['A Boeing 737 crashed.', []],
    ["Mali's Varela Mining Company won.", ['COUNTRY Mali', 'COMPANY Varela Mining Company']],
    ['The Islamic State group withdrew.', ['ARMED_GROUP Islamic State']],
    ['The 12th Mountain Regiment dug in.', ['SECURITY_FORCE 12th Mountain Regiment']],
    ['An emergency session of parliament failed.', ['GOVERNMENT parliament']],
    [
      'The central bank sold dollars and the navy sailed.',
      ['GOVERNMENT central bank', 'SECURITY_FORCE navy'],
    ],
    ['A central bank sells dollars; parliament buildings burned.', []],
    [
      "Chad's constitutional court and Peru's Congress met.",
      ["GOVERNMENT Chad's constitutional court", "GOVERNMENT Peru's Congress"],
    ],
    ["Chad's new court sat.", ['COUNTRY Chad']],
    [
      'Bishop Ramon dela Torre met Prosecutor-General Ivo Lipar.',
      ['PERSON Ramon dela Torre', 'PERSON Ivo Lipar'],
    ],
  ]);
});

describe('places', () => {
  cases([
    ['A bomb exploded in the town of Beit Zarqoun.', ['CITY Beit Zarqoun']],
    ['Trucks waited at the Umm Sarjan crossing.', ['FACILITY Umm Sarjan crossing']],
    ['Rain fell over Lake Morondo and Port Ellery.', ['WATER Lake Morondo', 'CITY Port Ellery']],
    ['KOLWEZA, Monday: Rain fell.', ['CITY KOLWEZA']],
    ['MBAKOTA, Dec 11 - Rain fell.', ['CITY MBAKOTA']],
    [
      'He drove down Highway 1806 to 14 September Square.',
      ['OTHER Highway 1806', 'FACILITY 14 September Square'],
    ],
    ['She left Prison No 13 on 14 September.', ['FACILITY Prison No 13']],
    ['Ash fell on St Vincent.', ['OTHER St Vincent']],
    ['The typhoon hit the southern Philippines.', ['COUNTRY Philippines']],
    ['Tension rose in the Aegean on Monday.', ['WATER Aegean']],
    ['Aegean islands were hit.', []],
    ["Miners died in Ghana's Ashanti region.", ['COUNTRY Ghana', 'ADMIN1 Ashanti']],
    ['Ashanti chiefs met.', []],
    ['She lives in the slum of Kibarani.', ['ADMIN2 Kibarani']],
    ['They met at the Adhar Chandler school.', ['FACILITY Adhar Chandler school']],
    ['Fighting spread in eastern Syria.', ['COUNTRY Syria']],
    ['Ships left the port of Latakia.', ['FACILITY port of Latakia']],
    ['Aid reached quake-hit Barsalogho.', ['CITY Barsalogho']],
    ['Muqdadiyah in Diyala province is calm.', ['CITY Muqdadiyah', 'ADMIN1 Diyala']],
    [
      'Villagers fled Tel Sharqan, Kefar Dun and Zerqata.',
      ['CITY Tel Sharqan', 'CITY Kefar Dun', 'CITY Zerqata'],
    ],
  ]);
});

describe('capitals that name nothing', () => {
  cases([
    ['Meanwhile mourners observed Ramadan on Friday.', []],
    ['He met South African leaders at U.S.-Soviet talks on East-West ties.', []],
    ['The Prime Minister spoke. We agreed in March.', []],
    ['God willing, the Nobel Prize and the Clean Air Act will matter.', []],
    ['Reading books is Nice. Mobile phones rang.', []],
    ['Iraqi and Lebanese officials, Islamist groups and US$36 were mentioned.', []],
    ['Typhoon Rai hit Manila before tropical storm Ana.', ['CITY Manila']],
    ['A Jesuit priest and a Bedouin shepherd met.', []],
    ['Troops fired Grad rockets after Operation Iron Dawn.', []],
  ]);
});
