"""What an archive shows when its statements are looked at together: findings, in plain values."""
