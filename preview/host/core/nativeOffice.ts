/** Colours of a light and of a dark Office: numbers here, of which office.js makes `#ffffff` and the like. */
const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x000000,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x262626,
    controlForegroundColor: 0xffffff,
  },
};

export type OfficeTheme = keyof typeof themes;

/** `window.external` as Excel for Windows has it, with as much as office.js asks for when it boots. */
export function nativeOffice<Native extends object>(
  locale: string,
  requirements: Readonly<Record<string, string>>,
  native: Native,
  theme: OfficeTheme = 'light',
) {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'vnexport',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetHostFullVersion: () => '16.0.17000.10000',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(themes[theme]),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  return { GetContext: () => context, ...native };
}
