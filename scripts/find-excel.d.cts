export function hasExcel(): boolean;
