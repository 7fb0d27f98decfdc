/** What functions.vi.json and functions.en.json hold, as Excel reads it. */
export type Metadata = {
  allowErrorForDataTypeAny: boolean;
  functions: FunctionMetadata[];
  enums: EnumMetadata[];
};

export type FunctionMetadata = {
  id: string;
  name: string;
  description: string;
  /** Where Excel leads whoever asks for help about the function. */
  helpUrl?: string;
  parameters: Parameter[];
  result: { dimensionality?: 'matrix' };
};
export type Parameter = {
  name: string;
  description: string;
  optional?: boolean;
  type?: string;
  cellValueType?: string;
  dimensionality?: 'matrix';
  customEnumId?: string;
};
export type EnumMetadata = {
  id: string;
  type: 'string';
  values: { name: string; stringValue: string; tooltip: string }[];
};
