"""Network drives are told from local ones by what the system says of its mounts."""

from pathlib import Path

import pytest

from gui.store import drives

LINUX = r"""
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
server:/export /srv/far nfs4 rw 0 0
//box/share /srv/far/near\040by cifs rw 0 0
/dev/sdb1 /srv/far/near\040by/disk ext4 rw 0 0
"""
MAC = """
/dev/disk1s1 on / (apfs, local, journaled)
//ann@box/share on /Volumes/Far away (smbfs, nodev, nosuid, mounted by ann)
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ann/a.sayso", "ext4"),
        ("/tmp/a.sayso", "tmpfs"),
        ("/srv/far/a.sayso", "nfs4"),
        ("/srv/farther/a.sayso", "ext4"),
        ("/srv/far/near by/x/a.sayso", "cifs"),
        ("/srv/far/near by/disk/a.sayso", "ext4"),
    ],
)
def test_the_nearest_mount_counts(path: str, kind: str) -> None:
    assert drives.kind_of_mount(Path(path), drives.linux_mounts(LINUX)) == kind


def test_macs_mounts_are_read_too() -> None:
    mounts = drives.mac_mounts(MAC)
    assert drives.kind_of_mount(Path("/Volumes/Far away/a.sayso"), mounts) == "smbfs"
    assert drives.kind_of_mount(Path("/Users/ann/a.sayso"), mounts) == "apfs"


def test_a_local_folder_is_no_network_drive(tmp_path: Path) -> None:
    assert drives.network_drive(tmp_path / "a.sayso") is None


def test_without_a_table_a_drive_counts_as_local() -> None:
    assert drives.kind_of_mount(Path("/a"), {}) is None
