/** Colours are numbers here; office.js makes `#ffffff` of them. */
const whiteTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x000000,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x000000,
};

/** `window.external` as Excel for Windows has it, with as much as office.js asks for when it boots. */
export function nativeOffice<Native extends object>(
  locale: string,
  requirements: Readonly<Record<string, string>>,
  native: Native,
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
    GetOfficeThemeInfo: () => JSON.stringify(whiteTheme),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  return { GetContext: () => context, ...native };
}
