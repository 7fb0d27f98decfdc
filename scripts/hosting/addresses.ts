import type { Language } from '../../src/locales/messages';
import { both, Refused } from '../commandLine';

/** Where a build is served from unless a release says otherwise: the development server that Excel asks. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/**
 * Where a release will be served from.
 * @returns the address, ending with a slash
 * @throws Refused unless an add-in can be served from there
 * @example servedFrom('https://example.org/vnexport') // 'https://example.org/vnexport/'
 */
export function servedFrom(origin: string | undefined): string {
  if (origin === undefined || origin === '') return DEVELOPMENT_ADDRESS;
  const url = parsed(origin);
  if (url?.protocol !== 'https:' || /["'<>;]/.test(origin)) {
    throw new Refused(
      both(
        `Phần bổ trợ phải đặt tại một địa chỉ https, không phải “${origin}”.`,
        `The add-in must be served from an https address, not from “${origin}”.`,
      ),
    );
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Refused(
      both(
        `Địa chỉ của phần bổ trợ là một thư mục, không có dấu hỏi, dấu thăng hay tên người dùng: “${origin}”.`,
        `The address of the add-in is a folder, without a question mark, a hash or the name of a user: “${origin}”.`,
      ),
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * The statistical data services that users of a release may ask, divided by commas; `https:` admits every one.
 * @throws Refused for what names no encrypted service, or more than its host
 * @example dataOrigins('https://sdmx.example.org,https://api.example.net') // both
 */
export function dataOrigins(list: string | undefined): readonly string[] {
  const origins = (list ?? '').split(',').map((one) => one.trim());
  return origins.filter((origin) => {
    if (origin === '' || origin === 'https:') return origin !== '';
    const url = parsed(origin);
    if (url?.protocol !== 'https:' || url.origin !== origin) {
      throw new Refused(
        both(
          `Một dịch vụ số liệu chỉ ghi máy chủ, chẳng hạn https://sdmx.example.org, không phải “${origin}”.`,
          `A data service is named by its host alone, as in https://sdmx.example.org, not by “${origin}”.`,
        ),
      );
    }
    return true;
  });
}

/** Where the page about a function lies beside the add-in. @example helpPage('en', 'TARGET') // 'help/en/TARGET.html' */
export function helpPage(language: Language, id: string): string {
  return `help/${language}/${id}.html`;
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
