/** The icon of the site, five steps of the thermal ramp, small enough to travel in the page. */
export const icon =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2032%2032'%3E%3Cpath%20fill='%23043'%20d='M3%2022h4v7H3'/%3E%3Cpath%20fill='%23197'%20d='M9%2018h4v11H9'/%3E%3Cpath%20fill='%23ad6'%20d='M15%2013h4v16h-4'/%3E%3Cpath%20fill='%23fa1'%20d='M21%208h4v21h-4'/%3E%3Cpath%20fill='%23b22'%20d='M27%203h4v26h-4'/%3E%3C/svg%3E";
