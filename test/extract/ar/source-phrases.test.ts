import { describe, expect, it } from 'vitest';
import { said, whoSaidWhat } from './read-arabic.ts';

describe('according to', () => {
  it.each([
    ['in front', 'وبحسب مصدر حكومي، فإن الجولة المقبلة ستعقد في جنيف.', 'الجولة المقبلة ستعقد في جنيف'],
    ['in front of a bare clause', 'وبحسب مصدر حكومي، ستعقد الجولة المقبلة في جنيف.', 'ستعقد الجولة المقبلة في جنيف'],
    ['behind', 'الجولة المقبلة ستعقد في جنيف، بحسب مصدر حكومي.', 'الجولة المقبلة ستعقد في جنيف'],
    [
      'in the middle',
      'الجولة المقبلة، وفقا لمصدر حكومي، ستعقد في جنيف.',
      'الجولة المقبلة، وفقا لمصدر حكومي، ستعقد في جنيف',
    ],
  ])('%s', (_what, text, content) => {
    expect(whoSaidWhat(text)).toEqual([['مصدر حكومي', content]]);
  });

  it('a body', () => {
    expect(whoSaidWhat('وبحسب الأمم المتحدة، نزح آلاف المدنيين.')).toEqual([['United Nations', 'نزح آلاف المدنيين']]);
  });

  it.each(['بحسب القانون', 'بحسب المادة الثالثة', 'وفقا للدستور'])('no source: %s', (phrase) => {
    expect(said(`تنتهي المهلة غدا، ${phrase}.`)).toEqual([]);
  });

  it.each([
    ['ووفقا للأمم المتحدة، نزح آلاف المدنيين.', 'United Nations'],
    ['ووفقا للمبعوث الأممي مارتن غريفيث فإن الهدنة صامدة.', 'Martin Griffiths'],
  ])('%s', (text, speaker) => {
    expect(said(text)).toMatchObject([{ speaker }]);
  });
});
