"""Telling network drives from local ones: SQLite's write-ahead log needs shared memory."""

import sys
from pathlib import Path

_NETWORK = frozenset(
    "9p afpfs afs beegfs ceph cifs davfs fuse.davfs fuse.glusterfs fuse.rclone fuse.s3fs"
    " fuse.sshfs gfs2 glusterfs gpfs lustre ncpfs nfs nfs4 smb2 smb3 smbfs webdav".split()
)
_DRIVE_REMOTE = 4


def network_drive(path: Path) -> str | None:
    """Return the kind of network drive that a path lies on, or None for a local drive."""
    if sys.platform == "win32":
        return _windows_drive(path)
    kind = kind_of_mount(path.resolve(), _mounts())
    return kind if kind in _NETWORK else None


def kind_of_mount(path: Path, mounts: dict[Path, str]) -> str | None:
    """Return the kind of file system of the mount point nearest above a path."""
    return next((mounts[place] for place in (path, *path.parents) if place in mounts), None)


def linux_mounts(table: str) -> dict[Path, str]:
    """Read mount points and their kinds from the text of /proc/self/mounts."""
    fields = (line.split(" ") for line in table.splitlines())
    # Blanks in a mount point are written as octal escapes.
    return {
        Path(field[1].encode("latin-1", "replace").decode("unicode_escape")): field[2]
        for field in fields
        if len(field) > 2
    }


def mac_mounts(table: str) -> dict[Path, str]:
    """Read mount points and their kinds from what `mount` prints on macOS."""
    found = {}
    for line in table.splitlines():
        _, _, rest = line.partition(" on ")
        point, _, kind = rest.rpartition(" (")
        if point:
            found[Path(point)] = kind.split(",")[0].rstrip(")")
    return found


def _mounts() -> dict[Path, str]:
    if sys.platform == "darwin":
        return mac_mounts(_printed_by_mount())
    try:
        return linux_mounts(Path("/proc/self/mounts").read_text(encoding="latin-1"))
    except OSError:
        return {}


def _printed_by_mount() -> str:
    from subprocess import SubprocessError, check_output

    try:
        return check_output(["/sbin/mount"], text=True, timeout=5)
    except (OSError, SubprocessError):
        return ""


def _windows_drive(path: Path) -> str | None:
    if sys.platform == "win32":
        import ctypes

        full = path.resolve()
        if full.drive.startswith("\\\\"):
            return "network share"
        kind = ctypes.windll.kernel32.GetDriveTypeW(full.drive + "\\")
        return "network drive" if kind == _DRIVE_REMOTE else None
    return None
