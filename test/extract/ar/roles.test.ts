import { describe, expect, it } from 'vitest';
import { said } from './read-arabic.ts';

/** The parts of those named in what Rami Haddad says. */
function partsIn(content: string): readonly string[] {
  return said(`وقال رامي حداد إن ${content}.`)[0]?.references ?? [];
}

function partsOf(text: string): readonly string[] {
  return said(text)[0]?.references ?? [];
}

describe('the part of whoever is named, by construction', () => {
  it.each<[string, string, readonly string[]]>([
    ['a subject before its verb', 'قطر سترسل وفدا', ['Qatar agent']],
    ['behind qad', 'قطر قد أرسلت وفدا', ['Qatar agent']],
    ['ready to', 'قطر مستعدة لإرسال وفد', ['Qatar agent']],
    ['two subjects', 'قطر وتركيا سترسلان وفدا', ['Qatar agent', 'Turkey agent']],
    ['a subject with a relative clause', 'قطر التي تدعمها تركيا سترسل وفدا', ['Qatar agent', 'Turkey agent']],
    ['a subject behind its verb', 'القافلة وصلت بعدما أرسلت قطر وفدا', ['Qatar agent']],
    ['an object behind subject and verb', 'تركيا تدعم قطر', ['Turkey agent', 'Qatar target']],
    ['an object with the subject in the verb', 'أعضاء اللجنة ينتقدون قطر', ['Qatar target']],
    ['an object of a first person', 'هذا مهم ونحن ندعم قطر', ['Qatar target']],
    ['a subject spoken of', 'قطر بلد صغير', ['Qatar topic']],
    ['of a verb of being', 'قطر كانت بلدا صغيرا', ['Qatar topic']],
    ['whoever must', 'الوقت حان وأنه يجب على قطر أن ترسل وفدا', ['Qatar agent']],
    ['an agent of a passive', 'القافلة أوقفت من قبل تركيا', ['Turkey agent']],
    ['with', 'بلاده تتعاون مع قطر', ['Qatar partner']],
    ['with several', 'بلاده تتعاون مع قطر وتركيا', ['Qatar partner', 'Turkey partner']],
    ['an example', 'بلاده تتعاون مع دول عدة منها قطر', ['Qatar partner']],
    ['against', 'بلاده تقف ضد تركيا', ['Turkey target']],
    ['in', 'اللجنة ستجتمع في قطر', ['Qatar host']],
    ['north of', 'القافلة عبرت شمال العراق', ['Iraq host']],
    ['attached in', 'القتال باليمن مستمر', ['Yemen host']],
    ['intervening in', 'بلاده ترفض التدخل في اليمن', ['Yemen target']],
    ['about', 'الوثيقة تتحدث عن قطر', ['Qatar topic']],
    ['the role of', 'دور قطر مهم', ['Qatar agent']],
    ['the participation of', 'مشاركة الأردن مهمة', ['Jordan agent']],
    ['a role that belongs to', 'الدور الكبير لقطر مهم', ['Qatar agent']],
    ['support of', 'دعم العراق واجب', ['Iraq target']],
    ['support of one for another', 'دعم تركيا للعراق واجب', ['Turkey agent', 'Iraq target']],
    ['support for', 'الدعم لقطر مستمر', ['Qatar target']],
    ['a verbal noun by its pattern', 'تسليح العراق واجب', ['Iraq target']],
    ['a thing of', 'حدود العراق مغلقة', ['Iraq attribute']],
    ['the unity of', 'وحدة العراق مهمة', ['Iraq attribute']],
    ['a demonym of a thing', 'الاقتراح التركي مهم', ['Turkey attribute']],
    ['a demonym of a delegation', 'الوفد التركي سيحضر', ['Turkey agent']],
    ['a delegation that is met', 'اللجنة ستعمل مع الوفد التركي', ['Turkey partner']],
    [
      'an office of someone named',
      'وزير الخارجية الروسي سيرغي لافروف سيحضر',
      ['Russia attribute', 'Sergey Lavrov agent'],
    ],
    ['belonging to', 'سفينة تابعة لتركيا غرقت', ['Turkey attribute']],
    ['done by a part of it', 'بعض أعضاء الوفد التركي سينسحبون', ['Turkey agent']],
  ])('%s', (_what, content, parts) => {
    expect(partsIn(content)).toEqual(parts);
  });

  it('the object of the verb of saying', () => {
    expect(partsOf('وشكر رامي حداد قطر على جهودها.')).toEqual(['Qatar target']);
  });

  it('the first part that is more than an attribute', () => {
    expect(partsIn('الاقتراح التركي مهم وإن بلاده تتعاون مع تركيا')).toEqual(['Turkey partner']);
  });
});
