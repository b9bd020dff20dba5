/**
 * Spellings that no folding makes equal: names in other scripts and other names of places on
 * the border. Each line is one place; a text with one of its names is found by all.
 */
export const PLACE_NAMES: readonly (readonly string[])[] = [
  ['Torkham', 'Tor Kham', 'طورخم', 'تورخم'],
  ['Chaman', 'چمن'],
  ['Spin Boldak', 'Spinboldak', 'سپین بولدک'],
  ['Kabul', 'کابل'],
  ['Kandahar', 'کندهار', 'قندهار'],
  ['Khost', 'خوست'],
  ['Paktika', 'پکتیکا'],
  ['Paktia', 'Paktya', 'پکتیا'],
  ['Kunar', 'کنړ', 'کنر'],
  ['Nangarhar', 'Ningarhar', 'ننګرهار'],
  ['Nimroz', 'Nimruz', 'نیمروز'],
  ['Khyber Pakhtunkhwa', 'KPK', 'خیبر پختونخوا'],
  ['Kurram', 'کرم'],
  ['Bajaur', 'Bajour', 'باجوړ'],
  ['Waziristan', 'وزیرستان'],
  ['Bannu', 'بنوں'],
  ['Swat', 'سوات'],
  ['Peshawar', 'Pekhawar', 'پیښور', 'پشاور'],
  ['Islamabad', 'اسلام آباد'],
  ['Balochistan', 'بلوچستان'],
  ['Quetta', 'کوئٹہ'],
  ['Karachi', 'کراچی'],
  ['Punjab', 'پنجاب'],
  ['Sindh', 'سندھ'],
];
