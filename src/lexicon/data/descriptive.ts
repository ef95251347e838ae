/** A common noun that with what it belongs to describes a body or a place, and does not name it: `الحكومة الفرنسية`. */
export interface DescriptiveRecord {
  /** The noun without the article, for whatever the lists of names have not; or all words of the description, for the lists' names too. */
  readonly head: string
  readonly kind: 'organization' | 'place'
  /** What alone it describes with: a nation or nothing but adjectives, adjectives behind the article, a continent. Absent: with everything. */
  readonly of?: 'nation' | 'adjective' | 'continent'
}

/** Organs of states, chambers, committees and centres, sites, parts of continents. */
export const DESCRIPTIVE: readonly DescriptiveRecord[] = [
  { head: 'حكومة', kind: 'organization' },
  { head: 'منتخب', kind: 'organization' },
  { head: 'شرطة', kind: 'organization' },
  { head: 'بورصة', kind: 'organization' },
  { head: 'فريق', kind: 'organization' },
  { head: 'بعثة', kind: 'organization', of: 'nation' },
  { head: 'جيش', kind: 'organization', of: 'nation' },
  { head: 'قوات', kind: 'organization', of: 'nation' },
  { head: 'حرس', kind: 'organization', of: 'nation' },
  { head: 'إدارة', kind: 'organization', of: 'nation' },
  { head: 'سلطة', kind: 'organization', of: 'nation' },
  { head: 'سلطات', kind: 'organization', of: 'nation' },
  { head: 'استخبارات', kind: 'organization', of: 'nation' },
  { head: 'مخابرات', kind: 'organization', of: 'nation' },
  { head: 'مجلس', kind: 'organization', of: 'adjective' },
  { head: 'مؤسسة', kind: 'organization', of: 'adjective' },
  { head: 'القوات المسلحة', kind: 'organization' },
  { head: 'الحرس الوطني', kind: 'organization' },
  { head: 'الحرس الملكي', kind: 'organization' },
  { head: 'الحرس الجمهوري', kind: 'organization' },
  { head: 'جيش الاحتلال', kind: 'organization' },
  { head: 'قوات الاحتلال', kind: 'organization' },
  { head: 'السلطة الفلسطينية', kind: 'organization' },
  { head: 'السلطة الوطنية', kind: 'organization' },
  { head: 'مجلس الشيوخ', kind: 'organization' },
  { head: 'مجلس الشعب', kind: 'organization' },
  { head: 'مجلس الوزراء', kind: 'organization' },
  { head: 'لجنة', kind: 'organization' },
  { head: 'مركز', kind: 'organization' },
  { head: 'متحف', kind: 'organization' },
  { head: 'مسجد', kind: 'place' },
  { head: 'نهر', kind: 'place' },
  { head: 'بحيرة', kind: 'place' },
  { head: 'ملعب', kind: 'place' },
  { head: 'استاد', kind: 'place' },
  { head: 'ستاد', kind: 'place' },
  { head: 'شارع', kind: 'place' },
  { head: 'قاعدة', kind: 'place' },
  { head: 'برج', kind: 'place' },
  { head: 'منتجع', kind: 'place' },
  { head: 'شمال', kind: 'place', of: 'continent' },
  { head: 'جنوب', kind: 'place', of: 'continent' },
  { head: 'شرق', kind: 'place', of: 'continent' },
  { head: 'غرب', kind: 'place', of: 'continent' },
  { head: 'وسط', kind: 'place', of: 'continent' },
  { head: 'العالم العربي', kind: 'place' },
  { head: 'العالم الإسلامي', kind: 'place' },
  { head: 'الوطن العربي', kind: 'place' },
  { head: 'دولة', kind: 'place' },
  { head: 'القارة الأفريقية', kind: 'place' },
  { head: 'القارة الآسيوية', kind: 'place' },
  { head: 'القارة الأوروبية', kind: 'place' },
]
