import type { Choice, SaveState } from "./schema";

/** What the form says about saving, bringing back and merging. */

export const notSavedLabel = "Chưa lưu: xem thông báo ở đầu trang.";

export type SaveStatus = { tone: "none" | "ok" | "warn" | "bad"; text: string; login: boolean };

/**
 * The state of saving in one line.
 * @param kept whether the browser holds what is not stored
 */
export function saveStatus(save: SaveState, kept: boolean): SaveStatus {
  switch (save.kind) {
    case "blank":
      return { tone: "none", text: "Chưa có bản lưu.", login: false };
    case "saving":
      return { tone: "none", text: "Đang lưu…", login: false };
    case "saved":
      return { tone: "ok", text: `Đã lưu lúc ${save.at}`, login: false };
    case "offline":
      return { tone: "warn", text: `Mất kết nối: ${whereLabel(kept)}`, login: false };
    case "loggedOut":
      return {
        tone: "warn",
        text: `${loginLabel(save.username)} ${sentence(whereLabel(kept))}`,
        login: true,
      };
    case "refused":
      return { tone: "bad", text: notSavedLabel, login: false };
  }
}

function whereLabel(kept: boolean): string {
  return kept
    ? "nội dung đang giữ trong trình duyệt, chưa gửi lên hệ thống."
    : "nội dung chỉ còn trên trang này, chưa gửi lên hệ thống; đừng đóng trang.";
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function loginLabel(username: string | null): string {
  return username ? `Trình duyệt đang đăng nhập bằng tài khoản ${username}.` : "Phiên đăng nhập đã hết.";
}

/** Why a button could not save, told on top of the form; "" when it could. */
export function refusalText(save: SaveState): string {
  switch (save.kind) {
    case "offline":
      return "Chưa lưu được vì mất kết nối hoặc hệ thống đang gián đoạn. Nội dung vừa nhập được giữ trong trình duyệt và tự gửi lên khi kết nối trở lại; đồng chí có thể nhập tiếp.";
    case "loggedOut":
      return "Phiên đăng nhập đã hết nên chưa lưu được. Đăng nhập lại trong cửa sổ mới, rồi quay về đây: nội dung vừa nhập vẫn còn và tự gửi lên.";
    case "refused":
      return save.message;
    default:
      return "";
  }
}

export const loginAgainLabel = "Đăng nhập lại (mở cửa sổ mới)";

/** The choices of a conflict; only a text can keep both. */
export const choiceLabels: Record<Choice, string> = {
  mine: "Giữ nội dung của tôi",
  theirs: "Lấy nội dung đang lưu",
  both: "Giữ cả hai",
};

/** "tài khoản an-loc-tong-hop lưu lúc 14:04", as far as it is known. */
export function savedByLabel({ by, at }: { by: string; at: string }): string {
  return [by && `tài khoản ${by}`, at && `lưu lúc ${at}`].filter(Boolean).join(" ");
}
