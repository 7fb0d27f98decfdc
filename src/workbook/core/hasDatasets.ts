/**
 * Whether a workbook brings datasets of its own, of whatever version. It stands apart from what reads them, so that a
 * workbook without any costs one round trip and no script.
 */
export async function hasDatasets(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load('items/namespaceUri');
    await context.sync();
    return customXmlParts.items.some(({ namespaceUri }) => namespaceUri.startsWith('urn:vnexport:datasets:'));
  });
}
