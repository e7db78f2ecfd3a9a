/** An attachment; its bytes lie in the data folder under their SHA-256. */
export interface FileTable {
  id: string;
  name: string;
  size: number;
  type: string;
  sha256: string;
  uploaded_by: string;
  uploaded_at: string;
  /** The case whose document names the file; null until a document does. */
  case_id: string | null;
}
