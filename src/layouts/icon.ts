/** The icon of the site, five steps of the thermal ramp, small enough to travel in the page. */
export const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%230a473f' d='M3 22h4v7H3z'/%3E%3Cpath fill='%23199d78' d='M9 18h4v11H9z'/%3E%3Cpath fill='%23a9d660' d='M15 13h4v16h-4z'/%3E%3Cpath fill='%23fbac16' d='M21 8h4v21h-4z'/%3E%3Cpath fill='%23b92323' d='M27 3h4v26h-4z'/%3E%3C/svg%3E";
