import type { Language } from '../../shared/case/roles.ts';

/** Danish where it is asked for before English; English for anybody else, as integrators read it. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
    const quality = rest.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((found) => found !== undefined);
    return { tag: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
  });
  const qualityOf = (language: Language): number =>
    Math.max(0, ...wanted.filter(({ tag }) => tag === language).map(({ quality }) => quality || 0));
  return qualityOf('da') > qualityOf('en') ? 'da' : 'en';
}
