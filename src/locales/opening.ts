/** What the page says when the pane itself could not be loaded; the language is not known then. */
export const paneNotLoaded =
  'Không mở được ngăn VNEXPORT. Các hàm vẫn dùng được trong ô; hãy đóng rồi mở lại ngăn này. · ' +
  'The VNEXPORT pane could not be opened. The functions still work in cells; close and reopen this pane.';
