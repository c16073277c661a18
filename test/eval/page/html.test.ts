import { expect, it } from 'vitest';
import { html } from '../../../src/eval/page/html.ts';

it('escapes what is put into it, and leaves markup as it is', () => {
  const text = `<img src=x onerror="alert('1')"> & more`;
  const inner = html`<b title="${text}">${text}</b>`;
  const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; more';
  expect(inner.html).toBe(`<b title="${escaped}">${escaped}</b>`);
  expect(html`<p>${inner}${[inner, inner]}${3}${null}</p>`.html).toBe(`<p>${inner.html.repeat(3)}3</p>`);
});
