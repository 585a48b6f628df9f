// This browser takes along who somebody is now: the page was given it, the server puts it in a cookie.

let taken = "";

/** Fetches the cookie that the page was given, once; the next run tries again when it failed. */
export async function takeAlong(errand) {
  if (!errand || errand === taken) return;
  const before = taken;
  taken = errand;
  const answer = await fetch("/meenemen", { method: "POST", body: errand }).catch(() => null);
  if (!answer?.ok) taken = before;
}
